//! One answer to choose: a row with a radio or a box.

use yew::html::ImplicitClone;
use yew::prelude::*;

/// How a choice is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// One of several: choosing it takes the others away.
    Radio,
    /// One among several that may be chosen together.
    Box,
}

impl ImplicitClone for Mark {}

impl Mark {
    const fn input_type(self) -> &'static str {
        match self {
            Mark::Radio => "radio",
            Mark::Box => "checkbox",
        }
    }
}

/// The properties of a choice.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// How it is chosen.
    pub mark: Mark,
    /// The id of its input.
    pub id: AttrValue,
    /// The name that radios of a group share.
    pub name: AttrValue,
    /// What it says.
    pub label: AttrValue,
    /// A short explanation under it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether the answer it is part of has a fault.
    #[prop_or_default]
    pub is_faulty: bool,
    /// What opens inside the row, outside its label.
    #[prop_or_default]
    pub inside: Option<Html>,
    /// A radio was chosen, or a box was turned on or off.
    pub on_chosen: Callback<()>,
}

/// The whole row is the label; a hint describes the input without lengthening its name.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let kind = props.mark.input_type();
    let part = |name: &str| props.hint.is_some().then(|| format!("{}-{name}", props.id));
    html! {
        <div class={classes!("foeling-choice", props.is_chosen.then_some("foeling-choice--chosen"))}>
            <label class="foeling-choice__label" for={&props.id}>
                <input
                    class={classes!("foeling-choice__input", format!("foeling-choice__input--{kind}"))}
                    type={kind}
                    id={&props.id}
                    name={&props.name}
                    checked={props.is_chosen}
                    aria-labelledby={part("text")}
                    aria-describedby={part("hint")}
                    aria-invalid={(props.is_faulty && props.mark == Mark::Box).then_some("true")}
                    onchange={props.on_chosen.reform(|_: Event| ())}
                />
                <span class="foeling-choice__text" id={part("text")}>{&props.label}</span>
                if let Some(hint) = &props.hint {
                    <span class="foeling-choice__hint" id={part("hint")}>{hint}</span>
                }
            </label>
            if let Some(inside) = &props.inside {
                <div class="foeling-choice__inside">{inside.clone()}</div>
            }
        </div>
    }
}
