//! The screens of the talk, for two who look at them together. Everything on them comes from the two halves and from what
//! the two decide; nothing of what only one of them may see is within reach here.

pub mod finish;
pub mod head;
mod lacking;
pub mod overview;
pub mod paper;
pub mod paper_aside;
mod props;
pub mod side_by_side;
pub mod so_far;
pub mod topic;

pub use props::TalkProps;
