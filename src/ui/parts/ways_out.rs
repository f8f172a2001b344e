//! The two answers that every question takes: not known, and rather talked about.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Choice, Mark};
use crate::content::interface;
use crate::domain::answers::Answer;

/// The properties of the ways out.
#[derive(Properties, PartialEq)]
pub struct WaysOutProps {
    /// The question.
    pub asking: Asking,
    /// Radios where the other answers are radios of the same group, else boxes.
    pub mark: Mark,
}

/// Always present, after "or". A radio excludes the other answers by its group; a box takes their place when it is
/// turned on and leaves no answer when it is turned off.
#[component]
pub fn WaysOut(props: &WaysOutProps) -> Html {
    let WaysOutProps { asking, mark } = props;
    let reader = asking.reader;
    let ways = [("unknown", interface::UNKNOWN, Answer::Unknown), ("talk", interface::RATHER_TALK, Answer::RatherTalk)];
    let chosen = |way: &Answer| asking.answer.as_ref() == Some(way);
    let next = |way: Answer| (*mark == Mark::Radio || !chosen(&way)).then_some(way);
    html! {
        <>
            <p class="foeling-choices__or">{reader.say(interface::OR)}</p>
            <div class="foeling-choices__list foeling-choices__list--out">
                for (part, words, way) in ways {
                    <Choice
                        key={part}
                        mark={*mark}
                        id={asking.element(part)}
                        name={asking.name()}
                        label={reader.say(words)}
                        is_chosen={chosen(&way)}
                        on_chosen={asking.gives(next(way))}
                    />
                }
            </div>
        </>
    }
}
