//! The two groups of radios that the follow-up asks with: a sheet of rows, and a row of chips.

use yew::prelude::*;

use crate::ui::parts::asking::ids_in_order;
use crate::ui::parts::chip::{RadioProps, radio};
use crate::ui::parts::choice::{Mark, RowProps, row};
use crate::ui::parts::fault_note::fault_note;
use crate::ui::parts::sharing_mark::sharing_mark;
use crate::ui::reader::Reader;

/// An option.
pub(super) struct Choice {
    /// The value given when it is chosen.
    pub value: &'static str,
    /// What it says.
    pub label: &'static str,
    /// What it means.
    pub hint: Option<&'static str>,
    /// What opens in its row once it is chosen.
    pub inside: Option<Html>,
}

impl Choice {
    /// An option that is only its label.
    pub fn plain(value: &'static str, label: &'static str) -> Choice {
        Choice { value, label, hint: None, inside: None }
    }
}

/// A group of radios.
pub(super) struct Group {
    /// The reader.
    pub reader: Reader,
    /// The name of the radios, and the first part of their ids.
    pub name: String,
    /// The question.
    pub legend: Html,
    /// A line under it.
    pub hint: Option<Html>,
    /// What has to be mended.
    pub fault: Option<String>,
    /// Whether the answer is only for the person who gives it, which is then said.
    pub is_private: bool,
    /// The options.
    pub choices: Vec<Choice>,
    /// The one that is chosen; none beforehand.
    pub chosen: Option<&'static str>,
    /// One was chosen.
    pub on_chosen: Callback<&'static str>,
}

/// A question with its options as rows; the whole row is the label. The legend is a level-2 heading.
pub(super) fn rows(group: Group) -> Html {
    let Group { reader, name, legend, hint, fault, is_private, choices, chosen, on_chosen } = group;
    let id = reader.id(&name);
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described_by = ids_in_order([
        &hint.as_ref().map(|_| AttrValue::from(hint_id.clone())),
        &is_private.then(|| AttrValue::from(format!("{id}-mark"))),
        &fault.as_ref().map(|_| AttrValue::from(fault_id.clone())),
    ]);
    html! {
        <fieldset id={id.clone()} aria-describedby={described_by}
            class={classes!("foeling-question", fault.is_some().then_some("foeling-question--error"))}>
            <legend class="foeling-question__legend"><h2 class="foeling-question__title">{ legend }</h2></legend>
            if let Some(hint) = hint {
                <p class="foeling-question__hint" id={hint_id}>{ hint }</p>
            }
            if is_private {
                <div class="foeling-question__mark">
                    { sharing_mark(reader, true, Some(format!("{id}-mark").into())) }
                </div>
            }
            if let Some(fault) = fault {
                { fault_note(fault_id.into(), reader, &fault) }
            }
            <div class="foeling-question__body">
                <div class="foeling-choices"><div class="foeling-choices__list">
                    for (nth, Choice { value, label, hint, inside }) in (1..).zip(choices) {
                        { row(Mark::Radio, RowProps {
                            id: format!("{id}-{nth}").into(),
                            name: id.clone().into(),
                            label,
                            hint,
                            is_chosen: chosen == Some(value),
                            is_faulty: false,
                            inside: inside.filter(|_| chosen == Some(value)),
                            on_chosen: on_chosen.reform(move |_: Event| value),
                        }) }
                    }
                </div></div>
            </div>
        </fieldset>
    }
}

/// A question with short options in a row, and what belongs to it under them.
pub(super) fn chips(group: Group, below: Html) -> Html {
    let Group { reader, name, legend, hint, choices, chosen, on_chosen, .. } = group;
    let id = reader.id(&name);
    let chip = |(nth, Choice { value, label, .. }): (usize, Choice)| {
        radio(RadioProps {
            id: format!("{id}-{nth}").into(),
            name: id.clone().into(),
            label,
            more: None,
            is_chosen: chosen == Some(value),
            on_chosen: on_chosen.reform(move |_: Event| value),
        })
    };
    let hint_id = format!("{id}-hint");
    html! {
        <fieldset class="foeling-row" id={id.clone()} key={name} aria-describedby={hint.is_some().then(|| hint_id.clone())}>
            <legend class="foeling-row__legend">{ legend }</legend>
            <div class="foeling-row__body">
                if let Some(hint) = hint {
                    <p class="foeling-row__hint" id={hint_id}>{ hint }</p>
                }
                <div class="foeling-chips foeling-chips--equal">
                    for html in (1..).zip(choices).map(chip) { { html } }
                </div>
                { below }
            </div>
        </fieldset>
    }
}
