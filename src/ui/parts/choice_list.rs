//! One of a set of options.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Choice, Mark};
use super::ways_out::WaysOut;
use crate::content::questions;
use crate::domain::answers::Answer;

/// The properties of a choice list.
#[derive(Properties, PartialEq)]
pub struct ChoiceListProps {
    /// The question.
    pub asking: Asking,
    /// The option ids, in order.
    pub options: &'static [&'static str],
}

/// One radio for each option and way out, all of one group; none is chosen beforehand.
#[component]
pub fn ChoiceList(props: &ChoiceListProps) -> Html {
    let ChoiceListProps { asking, options } = props;
    let words = questions::words(asking.id);
    let label = |id: &'static str| words.option(id).map_or(id, |option| asking.reader.say(option.label));
    let hint = |id: &str| words.option(id).and_then(|option| option.hint).map(|hint| asking.reader.say(hint));
    html! {
        <div class="foeling-choices">
            <div class="foeling-choices__list">
                for (nth, id) in options.iter().copied().enumerate() {
                    <Choice
                        key={id}
                        mark={Mark::Radio}
                        id={asking.element(nth + 1)}
                        name={asking.name()}
                        label={label(id)}
                        hint={hint(id)}
                        is_chosen={asking.answer == Some(Answer::One(id))}
                        on_chosen={asking.gives(Answer::One(id))}
                    />
                }
            </div>
            <WaysOut {asking} mark={Mark::Radio} />
        </div>
    }
}
