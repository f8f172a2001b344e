//! The choices of an answer in one sheet, and the ways out in theirs.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{ChoiceProps, Mark, choice};
use super::ways_out::ways_out;
use crate::content::spoken;
use crate::domain::vocabulary::answer::Answer;

/// One row for each choice and way out; none is chosen beforehand.
pub fn choices(asking: &Asking, mark: Mark, rows: Vec<ChoiceProps>) -> Html {
    html! {
        <div class="foeling-choices">
            <div class="foeling-choices__list">
                for row in rows {
                    {choice(asking, mark, row)}
                }
            </div>
            {ways_out(asking, mark)}
        </div>
    }
}

/// An option of the question in its own words; `next` is the whole answer once it was chosen.
pub fn option(asking: &Asking, number: usize, id: &'static str, next: Option<Answer>) -> ChoiceProps {
    let words = spoken::option(asking.id, id, asking.reader.speech);
    let is_chosen = match &asking.answer {
        Some(Answer::One(chosen)) => *chosen == id,
        Some(Answer::Many(chosen)) => chosen.contains(&id),
        _ => false,
    };
    ChoiceProps {
        id: asking.control(number),
        label: words.map_or(id, |words| asking.reader.say(words.label)),
        hint: words.and_then(|words| words.hint).map(|hint| asking.reader.say(hint)),
        is_chosen,
        is_faulty: asking.is_faulty,
        inside: None,
        next,
    }
}
