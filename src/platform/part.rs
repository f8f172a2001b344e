//! Why a part of the program did not come, as the JavaScript that fetches it tells right before it says that it did not.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::domain::vocabulary::part_fault::PartFault;

static LAST: AtomicU8 = AtomicU8::new(0);

/// Notes why.
pub fn note_missing(code: u8) {
    LAST.store(code, Ordering::Relaxed);
}

/// Why the last one did not come.
pub fn why_missing() -> PartFault {
    PartFault::of_code(LAST.load(Ordering::Relaxed))
}
