//! The pictures. Each stands beside a word that says the same.

use yew::prelude::*;

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// A house: at home.
    Home,
    /// A building: at the workplace.
    Work,
    /// Two arrows: the days vary.
    Swap,
    /// A dash: a day off, or nothing.
    Off,
    /// A padlock: only for you.
    Lock,
    /// Two people: shared in the talk.
    People,
    /// An i in a ring.
    Info,
    /// An exclamation mark in a triangle.
    Warn,
    /// An exclamation mark in an octagon.
    Stop,
    /// A tick.
    Check,
    /// An arrow to the left.
    Back,
    /// A diamond: talk about it.
    Talk,
}

impl Glyph {
    /// The outline, drawn on 24 by 24.
    const fn outline(self) -> &'static str {
        match self {
            Glyph::Home => "M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5",
            Glyph::Work => "M5 20V4.5h9V20M14 10h5v10M3.5 20h17M8 8.5h3M8 12h3M8 15.5h3",
            Glyph::Swap => "M4 8.5h15M15.5 5 19 8.5 15.5 12M20 15.5H5M8.5 12 5 15.5 8.5 19",
            Glyph::Off => "M7.5 12h9",
            Glyph::Lock => {
                "M7 10.5h10a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 18v-6A1.5 1.5 0 0 1 7 \
                 10.5zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"
            }
            Glyph::People => {
                "M6 9a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3.5 19c.6-3.2 2.8-4.8 5.5-4.8s4.9 1.6 5.5 4.8M15.5 6.3a3 3 0 0 1 0 \
                 5.4M17.5 14.8c1.7.6 2.7 2 3 4.2"
            }
            Glyph::Info => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 11v5M12 8v.01",
            Glyph::Warn => "M12 4.5 21 19.5H3zM12 10v4.5M12 17v.01",
            Glyph::Stop => "M8.7 4h6.6L20 8.7v6.6L15.3 20H8.7L4 15.3V8.7zM12 8v5M12 16v.01",
            Glyph::Check => "m5 12.5 4.5 4.5L19 7.5",
            Glyph::Back => "M19 12H5M11 6l-6 6 6 6",
            Glyph::Talk => "M12 3.5 20.5 12 12 20.5 3.5 12z",
        }
    }
}

/// Hidden from screen readers and from the keyboard; takes its colour from the text.
pub fn icon(glyph: Glyph) -> Html {
    html! {
        <svg class="foeling-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={glyph.outline()} />
        </svg>
    }
}
