//! A fault in words: what to do next, in the question's own terms.

use crate::content::{interface, spoken};
use crate::domain::questionnaire::fault::Fault;
use crate::domain::questionnaire::question::Unit;
use crate::domain::values::calendar::{FIRST_YEAR, LAST_YEAR};
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::question_id::QuestionId;

use super::numbers::number;
use super::values::fill;

/// The fault of a question, begun with the question's name: the summary stands far from the question.
pub fn say(id: QuestionId, fault: Fault, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    format!("{}: {}", spoken::question(id, speech).name.get(speech), what(fault, speech))
}

/// The fault alone, where it stands beside what it is about.
pub fn what(fault: Fault, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    match fault {
        Fault::TooMany { most } => fill(interface::FAULT_TOO_MANY, lang, &[("most", most.to_string())]),
        Fault::TooLong { over } => fill(interface::FAULT_TOO_LONG, lang, &[("over", over.to_string())]),
        Fault::HalfRange => interface::FAULT_HALF_RANGE.get(lang).to_owned(),
        Fault::EndNotAfterStart => interface::FAULT_ORDER.get(lang).to_owned(),
        Fault::NotANumber(range) => fill(interface::FAULT_NUMBER, lang, &[("least", usual(range.unit).to_owned())]),
        Fault::OutOfRange(range) => fill(
            interface::FAULT_RANGE,
            lang,
            &[("least", number(range.least, lang)), ("most", number(range.most, lang))],
        ),
        Fault::OddYear { meant } => {
            let years = [("least", FIRST_YEAR.to_string()), ("most", LAST_YEAR.to_string())];
            let range = fill(interface::FAULT_YEAR, lang, &years);
            match meant {
                Some(meant) => {
                    fill(interface::FAULT_YEAR_MEANT, lang, &[("meant", meant.to_string()), ("range", range)])
                }
                None => range,
            }
        }
        Fault::OffStep(range) => fill(interface::FAULT_STEP, lang, &[("step", number(range.step, lang))]),
    }
}

/// A number that many would write.
fn usual(unit: Unit) -> &'static str {
    match unit {
        Unit::Hours => "37",
        Unit::Days => "5",
        Unit::Weeks => "4",
    }
}
