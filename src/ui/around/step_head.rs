//! The head of a question page: back, the step line and the bar of seven parts.

use yew::prelude::*;

use crate::content::{interface, pages};
use crate::domain::questionnaire::pages::Section;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;
use crate::wording::fill;

/// "Trin 3 af 7 · Arbejdsfællesskabet". The bar is decoration and hidden from those who hear the line.
pub fn step_head(reader: Reader, section: Section, on_went_back: &Callback<()>) -> Html {
    let line = fill(
        interface::STEP,
        reader.speech,
        &[
            ("step", section.number().to_string()),
            ("steps", Section::ALL.len().to_string()),
            ("section", pages::section_for(reader.party, section).get(reader.speech).to_owned()),
        ],
    );
    html! {
        <div class="foeling-head">
            { back_button(reader, on_went_back) }
            <p class="foeling-head__step">{ line }</p>
            <div class="foeling-head__bar" aria-hidden="true">
                for part in Section::ALL {
                    <span key={part.number()} class={part_class(part, section)}></span>
                }
            </div>
        </div>
    }
}

fn part_class(part: Section, now: Section) -> Classes {
    let state = match part.cmp(&now) {
        std::cmp::Ordering::Less => Some("foeling-head__part--done"),
        std::cmp::Ordering::Equal => Some("foeling-head__part--now"),
        std::cmp::Ordering::Greater => None,
    };
    classes!("foeling-head__part", state)
}

/// Back one page; nothing is lost by it.
pub fn back_button(reader: Reader, on_went_back: &Callback<()>) -> Html {
    let onclick = on_went_back.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="foeling-head__back" {onclick}>
            {icon(Glyph::Back)}{ reader.say(interface::BACK) }
        </button>
    }
}
