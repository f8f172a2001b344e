//! What one is doing. What belongs to it alone lives in it, and is gone when one does something else.

use super::follow_up::FollowUpState;
use super::open_talk::OpenTalk;
use super::typed::Typed;
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire::journey::Touched;
use crate::domain::talk::record::Record;

/// What one is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum Doing {
    /// Somebody prepares alone.
    Preparing(Preparing),
    /// Two look at a talk.
    Talking(Box<OpenTalk>),
    /// The agreement that is open is followed up.
    FollowingUp(Box<OpenTalk>, Box<FollowUpState>),
}

/// What somebody needs while they prepare, beside what they have given.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Preparing {
    /// What was typed.
    pub typed: Typed,
    /// The stay at this screen.
    pub stay: Stay,
}

/// A stay at a screen: it outlasts a look aside.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Stay {
    /// The answers as they were when one came: what is new on the draft is new since then.
    pub answers: Answers,
    /// What the last change of an answer touched.
    pub touched: Touched,
    /// Whether the person came from the check page and goes back to it.
    pub returns_to_check: bool,
}

impl Default for Doing {
    fn default() -> Self {
        Doing::Preparing(Preparing::default())
    }
}

impl Doing {
    /// Opens a record. One with a version is an agreement, and what one does with it is follow up.
    pub fn with(record: Record, typed: Typed) -> Doing {
        let follow_up = record.current().map(|_| Box::new(FollowUpState::about(&record)));
        let open = Box::new(OpenTalk::of(record, typed));
        match follow_up {
            Some(state) => Doing::FollowingUp(open, state),
            None => Doing::Talking(open),
        }
    }

    /// Goes on where one was: in the talk that was open, or preparing.
    pub fn begun(record: Option<Record>, typed: Typed) -> Doing {
        match record {
            Some(record) => Doing::with(record, typed),
            None => Doing::Preparing(Preparing { typed, ..Preparing::default() }),
        }
    }

    /// The same with what somebody else has kept: the same talk goes on, and nothing of it was typed here.
    pub fn found(self, record: Option<Record>) -> Doing {
        match (self, record) {
            (Doing::Preparing(before), None) => Doing::Preparing(Preparing { typed: Typed::new(), ..before }),
            (Doing::Talking(open), Some(record)) if open.record == record => Doing::Talking(Box::new(open.found())),
            (Doing::FollowingUp(open, state), Some(record)) if open.record == record => {
                Doing::FollowingUp(Box::new(open.found()), state)
            }
            (_, Some(record)) => Doing::with(record, Typed::new()),
            (_, None) => Doing::default(),
        }
    }

    /// What somebody needs who prepares.
    pub fn preparing(&self) -> Option<&Preparing> {
        if let Doing::Preparing(preparing) = self { Some(preparing) } else { None }
    }

    /// The talk that is open.
    pub fn talk(&self) -> Option<&OpenTalk> {
        match self {
            Doing::Preparing(_) => None,
            Doing::Talking(open) | Doing::FollowingUp(open, _) => Some(open),
        }
    }

    /// The same, to change.
    pub fn talk_mut(&mut self) -> Option<&mut OpenTalk> {
        match self {
            Doing::Preparing(_) => None,
            Doing::Talking(open) | Doing::FollowingUp(open, _) => Some(open),
        }
    }

    /// What was typed into number fields.
    pub fn typed(&self) -> &Typed {
        match self {
            Doing::Preparing(preparing) => &preparing.typed,
            Doing::Talking(open) | Doing::FollowingUp(open, _) => &open.typed,
        }
    }

    /// The same, to change.
    pub fn typed_mut(&mut self) -> &mut Typed {
        match self {
            Doing::Preparing(preparing) => &mut preparing.typed,
            Doing::Talking(open) | Doing::FollowingUp(open, _) => &mut open.typed,
        }
    }

    /// The record of the talk that is open, and what was typed.
    pub fn into_parts(self) -> (Option<Record>, Typed) {
        match self {
            Doing::Preparing(preparing) => (None, preparing.typed),
            Doing::Talking(open) | Doing::FollowingUp(open, _) => (Some(open.record), open.typed),
        }
    }
}

impl Stay {
    /// Somebody comes to a screen with these answers.
    pub fn with(answers: Answers) -> Stay {
        Stay { answers, ..Stay::default() }
    }
}
