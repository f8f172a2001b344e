//! One answer to choose: a row with a radio or a box.

use yew::prelude::*;

use super::asking::Asking;
use crate::domain::vocabulary::answer::Answer;

/// How a choice is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// One of several: choosing it takes the others away.
    Radio,
    /// One among several that may be chosen together.
    Box,
}

/// What a choice needs.
pub struct ChoiceProps {
    /// The id of its input, which is also its key.
    pub id: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// A short explanation under it.
    pub hint: Option<&'static str>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it says a fault of the answer that it is part of.
    pub is_faulty: bool,
    /// What opens inside the row, outside its label.
    pub inside: Option<Html>,
    /// The whole answer once the radio was chosen, or the box turned on or off.
    pub next: Option<Answer>,
}

/// The whole row is the label; a hint describes the input without lengthening its name.
pub fn choice(asking: &Asking, mark: Mark, props: ChoiceProps) -> Html {
    let ChoiceProps { id, label, hint, is_chosen, is_faulty, inside, next } = props;
    let on_chosen = asking.gives(next).reform(|_: Event| ());
    row(mark, RowProps { id, name: asking.name(), label, hint, is_chosen, is_faulty, inside, on_chosen })
}

/// What a row needs, whatever is chosen with it.
pub struct RowProps {
    /// The id of its input, which is also its key.
    pub id: AttrValue,
    /// The name that the inputs of the group share.
    pub name: AttrValue,
    /// What it says.
    pub label: &'static str,
    /// A short explanation under it.
    pub hint: Option<&'static str>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it says a fault.
    pub is_faulty: bool,
    /// What opens inside the row, outside its label.
    pub inside: Option<Html>,
    /// The radio was chosen, or the box turned on or off.
    pub on_chosen: Callback<Event>,
}

/// The row itself.
pub fn row(mark: Mark, props: RowProps) -> Html {
    let RowProps { id, name, label, hint, is_chosen, is_faulty, inside, on_chosen } = props;
    let (kind, input_class) = match mark {
        Mark::Radio => ("radio", "foeling-choice__input foeling-choice__input--radio"),
        Mark::Box => ("checkbox", "foeling-choice__input foeling-choice__input--checkbox"),
    };
    let part = |part| hint.map(|_| AttrValue::from([id.as_str(), part].concat()));
    html! {
        <div
            class={if is_chosen { "foeling-choice foeling-choice--chosen" } else { "foeling-choice" }}
            key={id.as_str()}
        >
            <label class="foeling-choice__label" for={id.clone()}>
                <input
                    class={input_class}
                    type={kind}
                    id={id.clone()}
                    {name}
                    checked={is_chosen}
                    aria-labelledby={part("-text")}
                    aria-describedby={part("-hint")}
                    aria-invalid={(is_faulty && mark == Mark::Box).then_some("true")}
                    onchange={on_chosen}
                />
                <span class="foeling-choice__text" id={part("-text")}>{label}</span>
                if let Some(hint) = hint {
                    <span class="foeling-choice__hint" id={part("-hint")}>{hint}</span>
                }
            </label>
            if let Some(inside) = inside {
                <div class="foeling-choice__inside">{inside}</div>
            }
        </div>
    }
}
