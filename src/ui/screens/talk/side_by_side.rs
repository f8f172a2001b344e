//! Both suggestions and both weeks side by side, and what would change the suggestion of both.

use yew::prelude::*;

use super::head::talk_head;
use super::props::TalkProps;
use crate::content::talk;
use crate::ui::talk_parts::{steps, weeks, what_if};
use crate::wording;

/// The steps of both with the one at which they part, the weeks, and the single changes that would make a difference.
pub fn side_by_side(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let frame = &props.screen.model.frame;
    let section = |title, content: Html| {
        html! {
            <section class="foeling-section">
                <h2 class="foeling-section__title">{reader.say(title)}</h2>
                {content}
            </section>
        }
    };
    html! {
        <div class="foeling-screen__main">
            { talk_head(props, reader.say(talk::SIDE_BY_SIDE_TITLE), Some(reader.say(talk::SIDE_BY_SIDE_LEAD).into())) }
            { steps::steps(reader, &props.dialogue, frame) }
            <p class="foeling-question__hint">{wording::whose_weights(&frame.origin(), reader.speech.lang)}</p>
            { section(talk::WEEKS, weeks::weeks(reader, &props.dialogue, frame)) }
            if let Some(opening) = what_if::opening(reader, &props.dialogue.what_opens(frame)) {
                { section(talk::WHAT_WOULD_CHANGE, opening) }
            }
        </div>
    }
}
