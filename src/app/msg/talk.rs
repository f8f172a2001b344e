//! What happened in a talk.

use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::Length;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

/// What happened in the talk.
#[derive(Clone, Debug, PartialEq)]
pub enum TalkMsg {
    /// The two chose how long the talk is.
    LengthChosen(Length),
    /// The two gave an answer together, or took it back.
    Decided(QuestionId, Option<Answer>),
    /// The answer that the two gave together is taken back by its button, which then goes away.
    Undecided(QuestionId),
    /// Something was typed into a number field.
    Typed(QuestionId, String),
    /// A topic ended.
    OutcomeChosen(ElementId, Outcome),
    /// The conditions, or who decides, were written.
    OutcomeWorded(ElementId, String),
    /// The day on which they talk about it again was set.
    OutcomeDated(ElementId, Option<Date>),
    /// The days until the condition on the number of days is met were chosen.
    DaysUntilThenChosen(Option<Amount>),
    /// A clause was written by hand.
    ClauseWritten(ElementId, String),
    /// The suggestion is wanted again in the place of what was written.
    SuggestionRestored(ElementId),
    /// The two went on to the next open topic.
    WentOn,
    /// The paper beside the talk was folded or unfolded.
    PaperToggled,
}
