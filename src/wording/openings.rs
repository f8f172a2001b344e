//! The open question of a topic, in words.

use crate::content::dialogue::{self, openings};
use crate::content::spoken;
use crate::domain::talk::dialogue::{Ask, OpeningQuestion};
use crate::domain::values::speech::Speech;

use super::values::fill_values;

/// What was said, where it stands before the question, and the question itself, without quotation marks.
pub fn opening(question: &OpeningQuestion, speech: impl Into<Speech>) -> (Option<String>, String) {
    let speech = speech.into();
    let fill = |text| fill_values(text, speech, &question.values);
    let of_topic = || dialogue::topic(question.element).map(|words| words.ask);
    let ask = match question.ask {
        Ask::Found(finding) => Some(spoken::finding(finding, speech).ask),
        other => openings::ask(other).or_else(of_topic),
    };
    (question.says.map(|says| fill(openings::says(says))), ask.map(fill).unwrap_or_default())
}
