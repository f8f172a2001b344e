//! What can be taken back.

use super::files::Waiting;
use super::typed::Typed;
use super::work::Work;
use crate::domain::talk::record::Record;

/// The last thing that can be taken back. One at a time: the next takes its place.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Undo {
    /// Nothing.
    #[default]
    Nothing,
    /// The deletion of everything, for some seconds and until one begins something else.
    Deletion(Box<Deleted>),
    /// The closing of a talk on this screen.
    Closing(Box<Record>),
}

/// What "Slet alt" took away.
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// The work.
    pub work: Work,
    /// What was typed into number fields.
    pub typed: Typed,
    /// The talk, where one was open.
    pub record: Option<Record>,
    /// The half of the one who was done.
    pub waiting: Waiting,
}

impl Undo {
    /// The closing of a talk, where one was open.
    pub fn of_closing(record: Option<Record>) -> Undo {
        record.map_or(Undo::Nothing, |record| Undo::Closing(Box::new(record)))
    }

    /// What was deleted.
    pub fn deleted(&self) -> Option<&Deleted> {
        if let Undo::Deletion(deleted) = self { Some(deleted) } else { None }
    }

    /// The talk that was closed.
    pub fn closed(&self) -> Option<&Record> {
        if let Undo::Closing(record) = self { Some(record) } else { None }
    }

    /// What was deleted, which can't be taken back after this.
    pub fn take_deleted(&mut self) -> Option<Deleted> {
        match std::mem::take(self) {
            Undo::Deletion(deleted) => Some(*deleted),
            other => {
                *self = other;
                None
            }
        }
    }

    /// The talk that was closed, which can't be taken back after this.
    pub fn take_closed(&mut self) -> Option<Record> {
        match std::mem::take(self) {
            Undo::Closing(record) => Some(*record),
            other => {
                *self = other;
                None
            }
        }
    }
}
