//! Base points (*grundpunkter*): what is worth the minutes for everybody, made of their own tasks, days and words, and
//! the links that put facts together which belong together. One file a subject; `content::points` has their words.
//!
//! A base point is no finding: nothing is amiss. It reads shared answers alone, and names all that it reads.

mod base;
mod choosing;
mod colleagues;
mod contact;
mod days;
mod expectations;
mod foeling;
mod links;
mod own_tasks;
mod support;
mod talking_point;
mod tasks;

use crate::domain::case::Case;

pub use base::{BasePoint, PointId, Subject};
pub use choosing::{Chosen, choose};
pub use talking_point::{PointTopic, TalkingPoint};

/// Every base point and link of a case, in the order in which they are read.
pub fn of(case: &Case) -> Vec<TalkingPoint> {
    let subjects = [tasks::of, foeling::of].into_iter().filter_map(|of| of(case));
    let links = links::of(case).into_iter().chain(support::of(case));
    let others = [expectations::of, days::of, colleagues::of, contact::of].into_iter().filter_map(|of| of(case));
    subjects.chain(links).chain(others).collect()
}
