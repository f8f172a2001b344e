//! One of a set of options.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::Mark;
use super::choices::{choices, option};
use crate::domain::vocabulary::answer::Answer;

/// One radio for each option and way out, all of one group.
pub fn choice_list(asking: &Asking, options: &[&'static str]) -> Html {
    let row = |(nth, id): (usize, &&'static str)| option(asking, nth + 1, id, Some(Answer::One(id)));
    choices(asking, Mark::Radio, options.iter().enumerate().map(row).collect())
}
