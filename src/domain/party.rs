//! The two who talk together.

/// Whose answers these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// The employee (*medarbejder*).
    Employee,
    /// The nearest manager (*leder*).
    Manager,
}

impl Party {
    /// Both parties, employee first: the order of every side-by-side view.
    pub const ALL: [Party; 2] = [Party::Employee, Party::Manager];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Party::Employee => "employee",
            Party::Manager => "manager",
        }
    }
}
