//! What may have changed since the agreement was made, and which clauses each change touches.

use crate::domain::vocabulary::element_id::ElementId as E;

/// The most characters of what changed.
pub const CHANGE_WORDS_MOST: usize = 200;

/// Something that may have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// The tasks (*opgaverne*).
    Tasks,
    /// The team (*teamet*).
    Team,
    /// The workspace at home (*pladsen derhjemme*).
    Setup,
    /// The rules or the local frame (*regler og rammer*).
    Rules,
}

impl Change {
    /// In the order in which they are asked: the tasks first, as everywhere.
    pub const ALL: [Change; 4] = [Change::Tasks, Change::Team, Change::Setup, Change::Rules];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            Change::Tasks => "tasks",
            Change::Team => "team",
            Change::Setup => "setup",
            Change::Rules => "rules",
        }
    }

    /// The clauses worth a look when it changed, in the order of the agreement. Føling's own judgement.
    pub const fn touches(self) -> &'static [E] {
        match self {
            Change::Tasks => &[E::Grounds, E::TasksAtHome, E::ExemptTasks, E::Quality, E::Extent],
            Change::Team => &[E::PresenceDays, E::FollowUp, E::Coordination, E::Openness],
            Change::Setup => &[E::Place, E::ScreenWorkplace, E::Equipment, E::Assessment, E::DataSecurity],
            Change::Rules => &[E::LegalBasis, E::Kind, E::Extent, E::WorkingTime, E::Ending],
        }
    }
}

/// Whether it changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HasChanged {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Does not know.
    Unsure,
}

impl HasChanged {
    /// In the order in which they are offered.
    pub const ALL: [HasChanged; 3] = [HasChanged::Yes, HasChanged::No, HasChanged::Unsure];

    /// The stable id used by controls.
    pub const fn id(self) -> &'static str {
        match self {
            HasChanged::Yes => "yes",
            HasChanged::No => "no",
            HasChanged::Unsure => "unsure",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<HasChanged> {
        HasChanged::ALL.into_iter().find(|said| said.id() == id)
    }
}

/// What was said about a change.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ChangeSaid {
    /// Whether it changed; none while nothing is said.
    pub has: Option<HasChanged>,
    /// What changed, in own words. Kept while the answer changes, and used only with a yes.
    pub words: String,
}
