//! What is typed when the agreement is made: names, unit and address. It goes into the paper and is never stored.

use crate::domain::values::free_text;

/// The names on the paper; empty where nothing was typed, and then a line to fill in by hand stands there.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Names {
    /// The employee.
    pub employee: String,
    /// The manager.
    pub manager: String,
    /// The unit.
    pub unit: String,
    /// The address at which the work is done, where the two want it on the paper.
    pub address: String,
}

impl Names {
    /// The names as they come in from their fields, each on a line.
    pub fn entered(self) -> Names {
        let Names { employee, manager, unit, address } = self;
        let [employee, manager, unit, address] = [employee, manager, unit, address].map(|name| free_text::line(&name));
        Names { employee, manager, unit, address }
    }
}

/// The most characters of a name, a unit or an address.
pub const NAME_MOST: usize = 120;
