//! The two who talk together.

/// Whose answers these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// The employee (*medarbejder*).
    Employee,
    /// The nearest manager (*leder*).
    Manager,
}

/// Whose answers a case holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voice {
    /// One party's, each alone.
    One(Party),
    /// Both parties', put together in the talk.
    Both,
}

impl Voice {
    /// Whether this party's answers are among them.
    pub fn includes(self, party: Party) -> bool {
        match self {
            Voice::One(only) => only == party,
            Voice::Both => true,
        }
    }
}

impl From<Party> for Voice {
    fn from(party: Party) -> Voice {
        Voice::One(party)
    }
}

impl Party {
    /// The other of the two.
    pub const fn other(self) -> Party {
        match self {
            Party::Employee => Party::Manager,
            Party::Manager => Party::Employee,
        }
    }

    /// Both parties, employee first: the order of every side-by-side view.
    pub const ALL: [Party; 2] = [Party::Employee, Party::Manager];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Party::Employee => "employee",
            Party::Manager => "manager",
        }
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<Party> {
        Party::ALL.into_iter().find(|party| party.id() == id)
    }
}
