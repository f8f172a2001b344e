//! What happened in a follow-up.

use crate::app::state::follow_up::FollowUpStep;
use crate::domain::follow_up::{Change, Felt, HasChanged, Sign, Worked};
use crate::domain::talk::record::{FollowUpResult, Version};
use crate::domain::talk::since_words::Ask;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Voice;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUpMsg {
    /// Someone said who follows up.
    WhoChosen(Voice),
    /// Someone went to a step.
    Opened(FollowUpStep),
    /// Someone noticed something about a sign.
    Noticed(Sign, Felt),
    /// Something was said to have changed, or not.
    ChangeSaid(Change, HasChanged),
    /// What changed was written.
    ChangeWritten(Change, String),
    /// Something was written about the time since.
    SinceWritten(Ask, String),
    /// It was said how a clause has worked.
    WorkedSaid(ElementId, Worked),
    /// A result was chosen.
    ResultChosen(FollowUpResult),
    /// The last day of more presence was set, or taken back.
    UntilSet(Option<Date>),
    /// A number of days was typed.
    DaysTyped(String),
    /// Another last day was set, or taken back.
    EndsOnSet(Option<Date>),
    /// The next review was set, or taken back.
    ReviewSet(Option<Date>),
    /// Someone wanted to go on.
    Continued,
    /// Someone wanted to go back.
    WentBack,
    /// Someone wanted to change the clauses.
    EditorAsked,
    /// The clauses have been changed, or left as they were.
    EditorLeft,
    /// The two agreed on this version: the one that was shown.
    Agreed(Box<Version>),
    /// Someone asked for the file again.
    SaveAsked,
    /// Someone asked to print.
    PrintAsked,
}
