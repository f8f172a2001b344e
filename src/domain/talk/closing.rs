//! "Jeg er færdig": one's own half is closed, and what was seen of the other's is remembered.
//!
//! The shared answers are fixed for the talk by being copied: what is answered afterwards changes the copy only when its
//! owner closes anew. So what the other meets is what was said before either had seen anything.

use super::half::Half;
use super::talk_id::TalkId;
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::route::Route;

/// An own half as it was closed (*lukket del*). It has no number yet: that of the talk it is used in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The route that was answered.
    pub route: Route,
    /// The day it was closed, where the browser said.
    pub made: Option<Date>,
    /// What is shared, fixed.
    pub answers: SharedAnswers,
}

/// What somebody had said when they first saw the other half of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The talk.
    pub talk: TalkId,
    /// What they had said.
    pub answers: SharedAnswers,
}

impl Closed {
    /// The half of a party is closed.
    pub fn of(party: Party, route: Route, made: Option<Date>, answers: &Answers) -> Closed {
        // The number plays no part in what is asked.
        let Half { answers, .. } = Half::of(TalkId::from_random([0; 5]), party, route, made, answers);
        Closed { route, made, answers }
    }

    /// The half with this number, with what is changed in it since the other one of the same talk was seen.
    pub fn half(&self, party: Party, talk: TalkId, seen: Option<&Seen>) -> Half {
        let half = Half::of(talk, party, self.route, self.made, self.answers.answers());
        match seen {
            Some(seen) => half.since(&seen.answers),
            None => half,
        }
    }
}
