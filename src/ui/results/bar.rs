//! The drawn bars: home is hatched and outlined, the workplace solid, what may be either is pale and outlined.

use yew::prelude::*;

/// A hatched and outlined bar from the left, so high and so wide. It is an svg inside an svg, so that the hatch is cut.
pub fn home_bar(width: String, height: u16) -> Html {
    let middle = (height / 2).to_string();
    html! {
        <svg class="foeling-bar" {width} height={height.to_string()}>
            <rect class="foeling-bar__home" width="100%" height="100%" />
            <line class="foeling-bar__hatch" x1="-40" y1={middle.clone()} x2="200%" y2={middle} />
            <rect class="foeling-bar__edge" width="100%" height="100%" />
        </svg>
    }
}

/// A part of a whole as an SVG length, exact to a hundredth of a percent.
pub fn percent(part: i32, whole: i32) -> String {
    let hundredths = i64::from(part) * 10_000 / i64::from(whole.max(1));
    match (hundredths / 100, hundredths % 100) {
        (whole, 0) => format!("{whole}%"),
        (whole, rest) => format!("{whole}.{rest:02}%"),
    }
}

/// A swatch in a key, beside its word.
pub fn key_item(swatch: Html, word: &'static str) -> Html {
    html! {
        <li class="foeling-key__item">
            <svg class="foeling-key__swatch">{swatch}</svg>
            {word}
        </li>
    }
}
