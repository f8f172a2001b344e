//! What something rests on: the person's own answers, and what the local frame sets.

use yew::prelude::*;

use crate::content::{interface, spoken};
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Reasons;
use crate::ui::reader::Reader;
use crate::wording;

/// Where reasons are looked up.
#[derive(Clone, Copy)]
pub struct GivenAnswers<'a> {
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
pub fn rests_on(given: GivenAnswers<'_>, reasons: &Reasons) -> Html {
    rests_on_answers(given, reasons, interface::RESTS_ON)
}

/// The same under words that say whose answers they are.
pub fn rests_on_answers(given: GivenAnswers<'_>, reasons: &Reasons, whose: Text) -> Html {
    html! {
        <>
            {answers_among(given, reasons, given.reader.say(whose))}
            {frame_among(given.reader, given.frame, reasons)}
        </>
    }
}

/// The answers alone, under words that say whose they are; nothing where none was given.
pub fn answers_among(given: GivenAnswers<'_>, reasons: &Reasons, whose: &str) -> Html {
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

fn in_words(given: GivenAnswers<'_>, id: QuestionId) -> Option<String> {
    let answer = given.answers.get(id).filter(|_| given.case.asks(id))?;
    Some(wording::answer(id, answer, given.answers, given.reader.speech).join(" · "))
}

/// What of the reasons the local frame says, with whose frame it is and the source that it names; nothing where it says
/// none of it.
pub fn frame_among(reader: Reader, frame: &Frame, reasons: &Reasons) -> Html {
    let origin = frame.origin();
    let lang = reader.speech.lang;
    html! {
        <>
            if let Some(of_frame) = wording::of_frame(&origin, reasons, lang) {
                <p class="foeling-why__text">{of_frame}</p>
            }
            if let Some(cited) = wording::cited(&origin, reasons, lang) {
                <p class="foeling-why__source">{reader.say(interface::SOURCE)}{": "}{cited}</p>
            }
        </>
    }
}
