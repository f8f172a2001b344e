//! What something rests on: the person's own answers, and what the local frame sets.

use yew::prelude::*;

use crate::content::{interface, results, spoken};
use crate::domain::answers::Answers;
use crate::domain::case::Case;
use crate::domain::finding::{Because, FrameField, Reasons};
use crate::domain::frame::Frame;
use crate::domain::question_id::QuestionId;
use crate::domain::text::Text;
use crate::ui::reader::Reader;
use crate::wording;

/// Where reasons are looked up.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// Who reads.
    pub reader: Reader,
    /// The case: answers to questions that do not apply are not used.
    pub case: &'a Case,
    /// The answers.
    pub answers: &'a Answers,
    /// The local frame.
    pub frame: &'a Frame,
}

/// The answers that were given among the reasons, each with its question; then what the local frame sets. Nothing
/// that was not answered or set is named.
pub fn rests_on(given: Given<'_>, reasons: &Reasons) -> Html {
    rests_on_answers(given, reasons, interface::RESTS_ON)
}

/// The same under words that say whose answers they are.
pub fn rests_on_answers(given: Given<'_>, reasons: &Reasons, whose: Text) -> Html {
    html! {
        <>
            {answers_among(given, reasons, given.reader.say(whose))}
            if let Some(frame) = frame_in_words(given, reasons) {
                <p class="foeling-why__text">{frame}</p>
            }
        </>
    }
}

/// The answers alone, under words that say whose they are; nothing where none was given.
pub fn answers_among(given: Given<'_>, reasons: &Reasons, whose: &str) -> Html {
    let reader = given.reader;
    let answered: Vec<(QuestionId, String)> =
        reasons.questions().filter_map(|id| Some((id, in_words(given, id)?))).collect();
    html! {
        if !answered.is_empty() {
            <p class="foeling-why__text">{whose}{":"}</p>
            <ul class="foeling-why__list">
                for (id, words) in answered {
                    <li key={id.id()} class="foeling-why__item">
                        {reader.say(spoken::question(id, reader.speech).name)}{": "}{words}
                    </li>
                }
            </ul>
        }
    }
}

fn in_words(given: Given<'_>, id: QuestionId) -> Option<String> {
    let answer = given.answers.get(id).filter(|_| given.case.asks(id))?;
    Some(wording::answer(id, answer, given.reader.speech).join(" · "))
}

fn frame_in_words(given: Given<'_>, reasons: &Reasons) -> Option<String> {
    let speech = given.reader.speech;
    let of_frame = reasons.iter().filter_map(|reason| match reason {
        Because::Frame(field) if sets(given.frame, field) => Some(results::frame_field(field).get(speech).to_owned()),
        Because::Frame(_) | Because::Answer(_) => None,
    });
    let fields: Vec<String> = of_frame.collect();
    let fill = || wording::fill(results::RESTS_ON_FRAME, speech, &[("fields", wording::list(&fields, speech))]);
    (!fields.is_empty()).then(fill)
}

/// Whether the frame says something about the field. The numbers of the calculation are always there, and a sentence
/// of their own says whose they are.
fn sets(frame: &Frame, field: FrameField) -> bool {
    match field {
        FrameField::MaxDays => frame.max_days.is_some(),
        FrameField::MinPresence => frame.min_presence.is_some(),
        FrameField::FixedDays => frame.fixed_days_allowed.is_some(),
        FrameField::TeamDays => !frame.team_days.is_empty(),
        FrameField::LocalAgreement => frame.local_agreement.is_some(),
        FrameField::Reach => frame.reach.is_some(),
        FrameField::Contacts => frame.contacts != Default::default(),
        FrameField::Numbers => false,
    }
}
