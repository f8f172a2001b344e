//! What was looked at while something was found out.

use std::cell::Cell;
use std::fmt;

use crate::domain::vocabulary::reasons::Because;

/// What was looked at so far, while somebody listens. It says nothing of the case, so all are equal, and a copy begins anew.
#[derive(Default)]
pub(super) struct Looked(Cell<Option<Vec<Because>>>);

impl Looked {
    /// Notes that something was looked at.
    pub fn at(&self, what: Because) {
        // Taken out and put back, since a list that can be borrowed twice could fail.
        if let Some(mut looked) = self.0.take() {
            if !looked.contains(&what) {
                looked.push(what);
            }
            self.0.set(Some(looked));
        }
    }

    /// What something does, and what was looked at meanwhile. Who listened before hears nothing of it.
    pub fn during<T>(&self, what: impl FnOnce() -> T) -> (T, Vec<Because>) {
        let before = self.0.replace(Some(Vec::new()));
        let made = what();
        (made, self.0.replace(before).unwrap_or_default())
    }
}

impl fmt::Debug for Looked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Looked")
    }
}

impl Clone for Looked {
    fn clone(&self) -> Looked {
        Looked::default()
    }
}

impl PartialEq for Looked {
    fn eq(&self, _: &Looked) -> bool {
        true
    }
}

impl Eq for Looked {}
