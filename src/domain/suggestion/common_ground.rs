//! What the two stand on together when the paper is drafted: the answers that are their own, and not Føling's reading.

use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::question_id::QuestionId;

/// The common ground of two (*det fælles*). One party alone has none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CommonGround {
    /// The questions on which the answer that counts is one the two gave together.
    pub decided: Vec<QuestionId>,
    /// The questions on which both halves say the same, and that the two have not answered together.
    pub said_by_both: Vec<QuestionId>,
    /// The weekdays that both halves name for home.
    pub weekdays_of_both: Weekdays,
    /// The condition that the number of home days hangs on.
    pub condition_of_days: Option<ConditionOfDays>,
    /// Whether the two wrote the clause on the extent themselves: nothing else may claim to know its number.
    pub is_extent_by_hand: bool,
}

/// What holds until the condition on the number of home days is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionOfDays {
    /// The home days a week until then; none where nothing was said, and then there are none until then.
    pub until: Option<Amount>,
}

impl CommonGround {
    /// Whether the answer that counts is the two's own: given together, or the same in both halves.
    pub fn has(&self, id: QuestionId) -> bool {
        self.decided.contains(&id) || self.said_by_both.contains(&id)
    }
}
