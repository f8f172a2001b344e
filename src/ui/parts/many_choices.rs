//! Some of a set of options.

use yew::prelude::*;

use super::asking::Asking;
use super::choice::{Choice, Mark};
use super::ways_out::WaysOut;
use crate::content::questions;
use crate::domain::answers::Answer;

/// The properties of the choices.
#[derive(Properties, PartialEq)]
pub struct ManyChoicesProps {
    /// The question.
    pub asking: Asking,
    /// The option ids, in order.
    pub options: &'static [&'static str],
    /// The options that stand alone.
    pub alone: &'static [&'static str],
}

/// One box for each option. An option that stands alone takes the others away, and they take it away; the answer
/// is always in the order of the options.
#[component]
pub fn ManyChoices(props: &ManyChoicesProps) -> Html {
    let ManyChoicesProps { asking, options, alone } = props;
    let words = questions::words(asking.id);
    let label = |id: &'static str| words.option(id).map_or(id, |option| asking.reader.say(option.label));
    let hint = |id: &str| words.option(id).and_then(|option| option.hint).map(|hint| asking.reader.say(hint));
    let chosen: &[&'static str] = match &asking.answer {
        Some(Answer::Many(chosen)) => chosen,
        _ => &[],
    };
    html! {
        <div class="foeling-choices">
            <div class="foeling-choices__list">
                for (nth, id) in options.iter().copied().enumerate() {
                    <Choice
                        key={id}
                        mark={Mark::Box}
                        id={asking.element(nth + 1)}
                        name={asking.name()}
                        label={label(id)}
                        hint={hint(id)}
                        is_chosen={chosen.contains(&id)}
                        is_faulty={asking.is_faulty}
                        on_chosen={asking.gives(turned(options, alone, chosen, id))}
                    />
                }
            </div>
            <WaysOut {asking} mark={Mark::Box} />
        </div>
    }
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
