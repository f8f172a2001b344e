//! The title of the page: progress first, so that it is heard first.

use super::state::follow_up::FollowUpStep;
use super::state::model::Model;
use super::state::screen::Screen;
use crate::content::follow_up::screens as follow_up;
use crate::content::{frame_editor, interface, sharing, sources, spoken, talk};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::values::text::Text;
use crate::wording::fill;

/// The title for the state.
pub fn title(model: &Model) -> String {
    let lang = model.lang;
    let subject = interface::SUBJECT.get(lang);
    let screen = match model.screen {
        Screen::Start => {
            let fault = if model.has_fault() { interface::FAULT_PREFIX.get(lang) } else { "" };
            return [fault, interface::TAB_TITLE.get(lang)].concat();
        }
        Screen::Page(page) => page_title(model, page),
        Screen::Check => interface::CHECK.get(lang).to_owned(),
        Screen::Suggestion => interface::SUGGESTION.get(lang).to_owned(),
        Screen::Agreement => interface::DRAFT.get(lang).to_owned(),
        Screen::TalkingPoints => interface::TALKING_POINTS.get(lang).to_owned(),
        Screen::Close => sharing::close_title(model.is_closed()).get(lang).to_owned(),
        Screen::Share => sharing::SHARE_TITLE.get(lang).to_owned(),
        Screen::Handover => sharing::handover_title(model.files.waiting.is_handed_over).get(lang).to_owned(),
        Screen::Opened => sharing::OPENED.get(lang).to_owned(),
        Screen::Talk => talk::TALK_TITLE.get(lang).to_owned(),
        Screen::Topic(element) => spoken::element(element, model.speech()).name.get(lang).to_owned(),
        Screen::SideBySide => talk::SIDE_BY_SIDE_TITLE.get(lang).to_owned(),
        Screen::Paper => talk::PAPER_TITLE.get(lang).to_owned(),
        Screen::Finish => talk::TO_FINISH.get(lang).to_owned(),
        Screen::FollowUp(step) => {
            let is_alone = model.follow_up().is_some_and(|state| state.alone().is_some());
            of_step(step, is_alone).get(lang).to_owned()
        }
        Screen::Frame => frame_editor::TITLE.get(lang).to_owned(),
        Screen::Help => interface::HELP.get(lang).to_owned(),
        Screen::Rules => sources::RULES.get(lang).to_owned(),
    };
    let fault = if model.has_fault() { interface::FAULT_PREFIX.get(lang) } else { "" };
    format!("{fault}{screen} – {subject}")
}

fn page_title(model: &Model, page: PageId) -> String {
    let section = page.page().section;
    let values = [("step", section.number().to_string()), ("heading", heading(model, page))];
    fill(interface::STEP_TITLE, model.lang, &values)
}

/// The title of a step of the follow-up, for two together or for one who prepares alone.
pub const fn of_step(step: FollowUpStep, is_alone: bool) -> Text {
    match (step, is_alone) {
        (FollowUpStep::Agreement, _) => follow_up::AGREEMENT_TITLE,
        (FollowUpStep::Gained, false) => follow_up::GAINED_TITLE,
        (FollowUpStep::Gained, true) => follow_up::GAINED_TITLE_ALONE,
        (FollowUpStep::Own, _) => follow_up::OWN_TITLE,
        (FollowUpStep::Since, _) => follow_up::SINCE_TITLE,
        (FollowUpStep::Next, false) => follow_up::NEXT_TITLE,
        (FollowUpStep::Next, true) => follow_up::NEXT_TITLE_ALONE,
        (FollowUpStep::NewVersion, _) => follow_up::VERSION_TITLE,
    }
}

/// The heading of a page: its question where it has only one, otherwise its topic.
fn heading(model: &Model, page: PageId) -> String {
    let speech = model.speech();
    let case = model.case();
    let mut asked = page.questions().into_iter().filter(|id| case.asks(*id));
    match (asked.next(), asked.next()) {
        (Some(only), None) => spoken::question(only, speech).ask(model.party()).get(speech).to_owned(),
        _ => spoken::page(page, speech).heading(model.party()).get(speech).to_owned(),
    }
}
