//! A few radio cards: for choices that are not answers to a question of the questionnaire.

use yew::prelude::*;

use crate::domain::values::text::Text;
use crate::ui::parts::fault_note::fault_note;
use crate::ui::parts::legend::{Level, legend as legend_of};
use crate::ui::reader::Reader;

/// One of them.
#[derive(Clone, Copy, PartialEq)]
pub struct Card {
    /// The value given when it is chosen.
    pub value: &'static str,
    /// What it says.
    pub label: Text,
    /// What it means.
    pub hint: Option<Text>,
}

/// What the cards need.
pub struct RadioCardsProps<'a> {
    /// The reader.
    pub reader: Reader,
    /// The name of the radios in this instance.
    pub name: &'static str,
    /// The question.
    pub legend: Text,
    /// The level of the question among the headings.
    pub level: Level,
    /// The cards; two stand side by side.
    pub options: &'a [Card],
    /// The one that is chosen.
    pub chosen: Option<&'static str>,
    /// What has to be mended.
    pub fault: Option<AttrValue>,
    /// One was chosen.
    pub on_chosen: Callback<&'static str>,
}

/// A fieldset with its legend; the whole card is the label; choosing never leads on.
pub fn radio_cards(props: &RadioCardsProps<'_>) -> Html {
    let RadioCardsProps { reader, name, legend, level, options, fault, .. } = props;
    let group = reader.id(name);
    let fault_id = format!("{group}-fault");
    let class = classes!("foeling-question", fault.is_some().then_some("foeling-question--error"));
    html! {
        <fieldset {class} id={group} aria-describedby={fault.is_some().then(|| fault_id.clone())}>
            { legend_of(None, reader.say(*legend), *level, None) }
            if let Some(fault) = fault {
                { fault_note(fault_id.into(), *reader, fault) }
            }
            <div class="foeling-question__body">
                <div class={classes!("foeling-choices", (options.len() == 2).then_some("foeling-choices--pair"))}>
                    <div class="foeling-choices__list">
                        for option in options.iter().copied() { { card(props, option) } }
                    </div>
                </div>
            </div>
        </fieldset>
    }
}

fn card(props: &RadioCardsProps<'_>, option: Card) -> Html {
    let RadioCardsProps { reader, name, chosen, on_chosen, .. } = props;
    let is_chosen = *chosen == Some(option.value);
    let id = reader.id(&format!("{name}-{}", option.value));
    let (label, hint) = (format!("{id}-label"), format!("{id}-hint"));
    let class = classes!("foeling-choice", is_chosen.then_some("foeling-choice--chosen"));
    let onchange = on_chosen.reform(move |_: Event| option.value);
    html! {
        <div key={option.value} {class}>
            <label class="foeling-choice__label" for={id.clone()}>
                <input class="foeling-choice__input foeling-choice__input--radio" type="radio" {id}
                    name={reader.id(name)} value={option.value} checked={is_chosen} {onchange}
                    aria-labelledby={label.clone()} aria-describedby={option.hint.map(|_| hint.clone())} />
                <span class="foeling-choice__text" id={label}>{ reader.say(option.label) }</span>
                if let Some(words) = option.hint {
                    <span class="foeling-choice__hint" id={hint}>{ reader.say(words) }</span>
                }
            </label>
        </div>
    }
}
