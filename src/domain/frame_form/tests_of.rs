//! What the answer to a question can be held against in a condition.

use crate::domain::questionnaire;
use crate::domain::questionnaire::question::{AnswerKind, Sharing};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::question_id::QuestionId;

/// What a condition can test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tests {
    /// Whether some of these options were chosen.
    Options(&'static [&'static str]),
    /// Whether the number is at least, or at most, one of these: the smallest, the largest and the step.
    Number(Amount, Amount, Amount),
}

/// Why a condition can test nothing about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTest {
    /// Its answer may be kept private, so nothing that both see may rest on it.
    Private,
    /// Its answer is neither one of some options nor a number.
    NoneOfBoth,
}

/// What a condition can test about a question.
///
/// # Errors
/// When its answer is not always shared, since what rests on a private answer would tell of it; or when the answer is
/// neither a choice nor a number.
pub fn tests_of(id: QuestionId) -> Result<Tests, NoTest> {
    let question = questionnaire::find(id).ok_or(NoTest::NoneOfBoth)?;
    if question.sharing != Sharing::Shared {
        return Err(NoTest::Private);
    }
    match question.kind {
        AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } => Ok(Tests::Options(options)),
        AnswerKind::Scale => Ok(Tests::Number(Amount::whole(1), Amount::whole(5), Amount::whole(1))),
        AnswerKind::HalfDays => Ok(Tests::Number(Amount::ZERO, Amount::whole(5), Amount::HALF)),
        AnswerKind::Number(range) => Ok(Tests::Number(range.least, range.most, range.step)),
        _ => Err(NoTest::NoneOfBoth),
    }
}
