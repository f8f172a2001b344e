//! The screen as a fragment of the page's address. It names the screen and never an answer.

use super::state::follow_up::FollowUpStep;
use super::state::screen::Screen;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::vocabulary::element_id::ElementId;

/// The fragment of a screen, with its `#`.
pub fn write(screen: Screen) -> String {
    let name = match screen {
        Screen::Start => "start",
        Screen::Page(page) => return format!("#/trin/{}", page.id()),
        Screen::Check => "tjek",
        Screen::Suggestion => "forslag",
        Screen::Agreement => "aftale",
        Screen::TalkingPoints => "samtale",
        Screen::Close => "faerdig",
        Screen::Share => "tag-med",
        Screen::Handover => "skift",
        Screen::Opened => "aabnet",
        Screen::Talk => "samtalen",
        Screen::Topic(element) => return format!("#/emne/{}", element.id()),
        Screen::SideBySide => "side-om-side",
        Screen::Paper => "jeres-aftale",
        Screen::Finish => "gem",
        Screen::FollowUp(step) => return format!("#/opfoelgning/{}", step.id()),
        Screen::Help => "hjaelp",
        Screen::Rules => "regler",
        Screen::Frame => "ramme",
    };
    format!("#/{name}")
}

/// The screen of a fragment, or nothing for one that is not ours.
pub fn read(fragment: &str) -> Option<Screen> {
    // HR is told a short address.
    if fragment == "#ramme" {
        return Some(Screen::Frame);
    }
    let path = fragment.strip_prefix("#/")?;
    match path.split_once('/') {
        Some(("trin", id)) => PageId::ALL.iter().copied().find(|page| page.id() == id).map(Screen::Page),
        Some(("opfoelgning", id)) => FollowUpStep::from_id(id).map(Screen::FollowUp),
        Some(("emne", id)) => ElementId::from_id(id).map(Screen::Topic),
        Some(_) => None,
        None => Screen::PLAIN.iter().copied().find(|screen| write(*screen) == fragment),
    }
}
