//! How many characters are left.

use yew::prelude::*;

use crate::content::interface;
use crate::ui::reader::Reader;
use crate::wording;

/// From so many characters left the count is shown.
const SHOWN_FROM: usize = 30;

/// The properties of a count.
#[derive(Properties, PartialEq)]
pub struct CountProps {
    /// Its id, which describes the field.
    pub id: AttrValue,
    /// Who reads it.
    pub reader: Reader,
    /// How many are written.
    pub written: usize,
    /// The most that fit.
    pub most: usize,
}

/// Empty until few are left, then shown and spoken; beyond the limit it says by how much. Nothing is cut off.
#[component]
pub fn Count(props: &CountProps) -> Html {
    let CountProps { id, reader, written, most } = props;
    let over = written.saturating_sub(*most);
    let left = most.saturating_sub(*written);
    let said = match (over, left) {
        (1.., _) => wording::fill(interface::FAULT_TOO_LONG, reader.lang, &[("over", over.to_string())]),
        (0, ..=SHOWN_FROM) => wording::fill(interface::CHARACTERS_LEFT, reader.lang, &[("count", left.to_string())]),
        _ => String::new(),
    };
    html! {
        <p
            class={classes!("foeling-field__count", (over > 0).then_some("foeling-field__count--over"))}
            {id}
            aria-live="polite"
        >
            {said}
        </p>
    }
}
