//! From answers to a case.

use super::question::Question;
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::case::task_days::Budget;
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::route::Route;

impl Case {
    /// Reads the answers of a party, or of both put together, in the order of the questionnaire. Whether a question applies
    /// is judged from the answers before it, so an answer to a hidden question stays unused without being lost; so does one to a question
    /// that the frame leaves out.
    pub fn read(voice: impl Into<Voice>, route: Route, answers: &Answers, frame: &Frame) -> Case {
        let mut case = Case::begun(voice, route, frame, answers.talk_only().collect());
        for question in questionnaire::questions() {
            if frame.asks(question.id) && case.is_asked(question) {
                case.ask(question.id);
                if let Some(answer) = answers.get(question.id).and_then(|answer| frame.counted(question.id, answer)) {
                    case.answer(question.id, answer.into_owned());
                }
            }
        }
        // Where the named tasks fill the week, nothing is left of it to place.
        if Budget::of(&case, &frame.weights).rest() == Amount::ZERO {
            case.drop_rest();
        }
        case
    }

    /// Whether the question applies to those who speak and to the route, given what is read so far.
    fn is_asked(&self, question: &Question) -> bool {
        question.asked.is_asked_of(self.voice)
            && question.route <= self.route
            && question.at_home.is_none_or(|gate| gate.is_open(self))
            && (question.applies)(self)
    }
}
