//! Some of a set of options.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::Mark;
use super::choices::{choices, option};
use crate::domain::vocabulary::answer::Answer;

/// One box for each option. An option that stands alone takes the others away, and they take it away; the answer
/// is always in the order of the options.
pub fn many_choices(asking: &Asking, options: &[&'static str], alone: &[&'static str]) -> Html {
    let chosen: &[&'static str] = match &asking.answer {
        Some(Answer::Many(chosen)) => chosen,
        _ => &[],
    };
    let row = |(nth, id): (usize, &&'static str)| option(asking, nth + 1, id, turned(options, alone, chosen, id));
    choices(asking, Mark::Box, options.iter().enumerate().map(row).collect())
}

/// The answer after one option was turned on or off; none when nothing is left.
pub fn turned(
    options: &[&'static str],
    alone: &[&'static str],
    chosen: &[&'static str],
    turned: &'static str,
) -> Option<Answer> {
    let is_on = |id| chosen.contains(&id);
    let stands_alone = |id| alone.contains(&id);
    let stays = |id| if id == turned { !is_on(id) } else { is_on(id) && !stands_alone(id) && !stands_alone(turned) };
    let left: Vec<_> = options.iter().copied().filter(|id| stays(id)).collect();
    (!left.is_empty()).then_some(Answer::Many(left))
}
