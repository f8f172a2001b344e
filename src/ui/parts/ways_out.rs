//! The two answers that every question takes: not known, and rather talked about.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{ChoiceProps, Mark, choice};
use crate::content::interface;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::answer::Answer;

/// One quiet line, after "or", wherever one answers alone. A radio excludes the other answers by its group; a box takes their
/// place when it is turned on and leaves no answer when it is turned off.
pub fn ways_out(asking: &Asking, mark: Mark) -> Html {
    if asking.is_together {
        return Html::default();
    }
    html! {
        <div class="foeling-choices__out">
            <p class="foeling-choices__or">{asking.reader.say(interface::OR)}</p>
            {choice(asking, mark, way_out(asking, mark, "unknown", interface::UNKNOWN, Answer::Unknown))}
            {choice(asking, mark, way_out(asking, mark, "talk", interface::RATHER_TALK, Answer::RatherTalk))}
        </div>
    }
}

/// An answer that stands for itself, beside the others.
pub fn way_out(asking: &Asking, mark: Mark, part: &str, words: Text, way: Answer) -> ChoiceProps {
    let is_chosen = asking.is(&way);
    ChoiceProps {
        id: asking.element(part),
        label: asking.reader.say(words),
        hint: None,
        is_chosen,
        is_faulty: false,
        inside: None,
        next: (mark == Mark::Radio || !is_chosen).then_some(way),
    }
}
