//! "Hvad har I fået ud af det?": what the two most want to know, before any clause. Both see it.

use yew::prelude::*;

use super::head::head;
use super::props::FollowUpProps;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::content::follow_up::screens;
use crate::content::{interface, spoken};
use crate::domain::follow_up::chosen_signs;
use crate::domain::talk::since_words::{Ask, SINCE_MOST};
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::parts::sharing_mark::sharing_mark;
use crate::ui::parts::words_field::{WordsFieldProps, words_field};
use crate::wording;

/// The signs that they chose, then two fields. Everything can be left empty.
pub(super) fn gained(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let leads_on = props.says(FollowUpMsg::Continued);
    html! {
        <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
            { head(props, Some(props.to(screens::GAINED_LEAD, screens::GAINED_LEAD_ALONE).into())) }
            { sharing_mark(reader, false, None) }
            { signs(props) }
            <div class="foeling-fields foeling-fields--full">
                for ask in Ask::ALL { { asked(props, ask) } }
            </div>
            <p>{ props.to(screens::GAINED_KEPT, screens::GAINED_KEPT_ALONE) }</p>
            <div class="foeling-actions">
                { button(reader.say(interface::CONTINUE), Weight::Primary, &leads_on) }
            </div>
        </div>
    }
}

/// What they wanted to look for when they made the agreement; nothing where they chose nothing.
fn signs(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let joint = props.record.talk.dialogue(&props.frame).joint;
    let Some((question, chosen)) = chosen_signs(&joint.get().case) else { return Html::default() };
    let name = |id: &&'static str| Some(reader.say(spoken::option(question, id, reader.speech)?.label));
    html! {
        <section class="foeling-prose">
            <h2 class="foeling-prose__title">{ reader.say(screens::SIGNS) }</h2>
            <ul class="foeling-prose__list">
                for sign in chosen.iter().filter_map(name) {
                    <li class="foeling-prose__item">{ sign }</li>
                }
            </ul>
            <p class="foeling-prose__text">{ reader.say(screens::SIGNS_ASK) }</p>
        </section>
    }
}

/// A field, and above it what they wrote the last time.
fn asked(props: &FollowUpProps, ask: Ask) -> Html {
    let reader = props.reader;
    let last = props.record.current().map_or("", |version| version.since.get(ask)).trim().to_owned();
    html! {
        <div key={ask.id()}>
            if !last.is_empty() {
                <p class="foeling-choice__hint">
                    { wording::fill(screens::LAST_TIME, reader.speech, &[("words", last)]) }
                </p>
            }
            { words_field(&WordsFieldProps {
                reader,
                id: reader.id(ask.id()).into(),
                label: Some(props.to(screens::ask(ask), screens::ask_alone(ask))),
                value: props.state.shared.words().get(ask),
                most: SINCE_MOST,
                kept: SINCE_MOST * TIMES_KEPT,
                is_faulty: false,
                fault_note: None,
                on_written: props.on_msg.reform(move |written| FollowUpMsg::SinceWritten(ask, written)),
            }) }
        </div>
    }
}
