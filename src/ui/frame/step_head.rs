//! The head of a question page: back, the step line and the bar of seven parts.

use yew::prelude::*;

use crate::content::{interface, pages};
use crate::domain::question::Section;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::reader::Reader;
use crate::wording::fill;

/// What the head needs.
#[derive(Properties, PartialEq)]
pub struct StepHeadProps {
    /// The reader.
    pub reader: Reader,
    /// The section the page belongs to.
    pub section: Section,
    /// Someone wanted to go back.
    pub on_went_back: Callback<()>,
}

/// "Trin 3 af 7 · Arbejdsfællesskabet". The bar is decoration and hidden from those who hear the line.
#[component]
pub fn StepHead(props: &StepHeadProps) -> Html {
    let StepHeadProps { reader, section, on_went_back } = props;
    let line = fill(
        interface::STEP,
        reader.lang,
        &[
            ("step", section.number().to_string()),
            ("steps", Section::ALL.len().to_string()),
            ("section", pages::section_for(reader.party, *section).get(reader.lang).to_owned()),
        ],
    );
    html! {
        <div class="foeling-head">
            <BackButton reader={*reader} on_went_back={on_went_back} />
            <p class="foeling-head__step">{ line }</p>
            <div class="foeling-head__bar" aria-hidden="true">
                for part in Section::ALL {
                    <span key={part.number()} class={part_class(part, *section)}></span>
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

/// What the back button needs.
#[derive(Properties, PartialEq)]
pub struct BackButtonProps {
    /// The reader.
    pub reader: Reader,
    /// Someone wanted to go back.
    pub on_went_back: Callback<()>,
}

/// Back one page; nothing is lost by it.
#[component]
pub fn BackButton(props: &BackButtonProps) -> Html {
    let onclick = props.on_went_back.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="foeling-head__back" {onclick}>
            <Icon glyph={Glyph::Back} />{ props.reader.say(interface::BACK) }
        </button>
    }
}
