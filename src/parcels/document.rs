//! What the current screen is on paper and in a file.

use super::follow_up;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;
use crate::domain::agreement::draft as agreement_of;
use crate::export;
use crate::export::document::Document;
use crate::export::markdown::markdown;
use crate::export::plain_text::plain_text;
use crate::export::talking_points::OwnPart;

/// The document of the current screen, for the printer. A screen without one is printed as it is.
pub fn document(model: &Model) -> Option<Document> {
    let (speech, today) = (model.speech(), model.today);
    match model.screen {
        Screen::FollowUp(_) => return follow_up::document(model),
        screen if screen.needs_talk() => return document_of_talk(model),
        _ => {}
    }
    if !matches!(model.screen, Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints) {
        return None;
    }
    let assessment = model.assessment();
    match model.screen {
        Screen::Suggestion if assessment.shared.get().suggestion.is_some() => {
            Some(export::suggestion::suggestion(&assessment.shared, speech, today))
        }
        Screen::Agreement => {
            let draft = agreement_of(&assessment.shared, &model.frame);
            Some(export::agreement::agreement(&draft, &assessment.shared, speech, today))
        }
        Screen::TalkingPoints => {
            let own = if model.visit.prints_own_notes { OwnPart::AskedFor } else { OwnPart::LeftOut };
            Some(export::talking_points::preparation(&assessment, own, speech, today))
        }
        _ => None,
    }
}

/// The document of the screen as the text that is copied.
pub fn text_of(model: &Model, parcel: Parcel) -> Option<String> {
    let document = document(model)?;
    Some(if parcel == Parcel::Markdown { markdown(&document) } else { plain_text(&document) })
}

/// On paper the talk is its agenda, and from the paper on it is the agreement; both side by side are printed as they are.
fn document_of_talk(model: &Model) -> Option<Document> {
    if model.screen == Screen::SideBySide {
        return None;
    }
    let open_talk = model.open_talk()?;
    let talk = &open_talk.record.talk;
    let dialogue = talk.dialogue(&model.frame);
    let (speech, today) = (model.speech(), model.today);
    Some(match model.screen {
        Screen::Paper | Screen::Finish => {
            export::agreement::of_two(talk, &dialogue, &model.frame, &open_talk.names, speech, today)
        }
        _ => export::agenda::agenda(&talk.first_dialogue(&model.frame), &talk.agenda(&model.frame), speech, today),
    })
}
