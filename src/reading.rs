//! From words back to values, where nothing but words is left: in clauses that people wrote, and in agreements that were put
//! into words by an earlier version.
//!
//! `wording` goes the other way. Whatever Føling still has as a value is never read back from text.

pub mod by_hand;
pub mod review;
