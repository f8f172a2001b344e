//! "Kun for dig": the five signs, and the notes that only this person sees.

use yew::prelude::*;

use super::group::{Choice, Group, rows};
use super::head::head;
use super::props::FollowUpProps;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::content::follow_up::{screens, signs};
use crate::content::{interface, results, screens as common};
use crate::domain::follow_up::{Felt, OwnNote, Sign, own_notes};
use crate::domain::vocabulary::party::Party;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::parts::sources::sources;
use crate::ui::reader::Reader;
use crate::wording::said::quoted;

/// For one person alone. Where both sit together nothing is asked here.
pub(super) fn own(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let lead = if props.state.alone().is_some() { screens::OWN_LEAD } else { screens::OWN_TOGETHER };
    let leads_on = props.says(FollowUpMsg::Continued);
    html! {
        <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
            { head(props, Some(reader.say(lead).into())) }
            if let Some(party) = props.state.alone() {
                <p class="foeling-head__lead">{ reader.say(screens::OWN_COMPARE) }</p>
                <div class="foeling-questions">
                    for sign in Sign::ALL { { question(props, party, sign) } }
                </div>
                { notes(props, party) }
            }
            <div class="foeling-actions">
                { button(reader.say(interface::CONTINUE), Weight::Primary, &leads_on) }
            </div>
        </div>
    }
}

fn question(props: &FollowUpProps, party: Party, sign: Sign) -> Html {
    let reader = props.reader;
    let words = signs::words(sign);
    let on_msg = props.on_msg.clone();
    rows(Group {
        reader,
        name: ["sign", sign.id()].join("-"),
        legend: html! { { reader.say(words.ask(party)) } },
        hint: None,
        fault: None,
        is_private: true,
        choices: Felt::ALL.map(|felt| Choice::plain(felt.id(), reader.say(words.option(felt)))).into(),
        chosen: props.state.signs.get(sign).map(Felt::id),
        on_chosen: Callback::from(move |chosen| {
            if let Some(felt) = Felt::from_id(chosen) {
                on_msg.emit(FollowUpMsg::Noticed(sign, felt));
            }
        }),
    })
}

/// The notes with their lock and their edge, as on the screen of the talking points.
fn notes(props: &FollowUpProps, party: Party) -> Html {
    let reader = props.reader;
    let notes = own_notes(&props.state.signs);
    let none = if props.state.signs.is_empty() { screens::NO_NOTES_YET } else { screens::NO_NOTES };
    html! {
        <section class="foeling-own">
            <header class="foeling-own__head">
                { icon(Glyph::Lock) }
                <div>
                    <h2 class="foeling-own__title">{ reader.say(results::OWN_NOTES) }</h2>
                    <p class="foeling-own__text">{ reader.say(results::ONLY_FOR_YOU_TEXT) }</p>
                </div>
            </header>
            if notes.is_empty() {
                <p>{ reader.say(none) }</p>
            } else {
                <ol class="foeling-points">
                    for (number, note) in (1..).zip(notes.iter()) { { point(reader, party, number, note) } }
                </ol>
                <div class="foeling-actions">
                    { button(reader.say(common::PRINT), Weight::Plain, &props.says(FollowUpMsg::PrintAsked)) }
                </div>
            }
        </section>
    }
}

fn point(reader: Reader, party: Party, number: usize, note: OwnNote) -> Html {
    let Some(text) = signs::note(note) else { return Html::default() };
    let name = reader.say(signs::words(note.sign).name);
    html! {
        <li key={note.sign.id()} class="foeling-point foeling-point--private">
            <p class="foeling-point__number" aria-hidden="true">{ number }</p>
            <div class="foeling-point__body">
                <h3 class="foeling-point__title">{ name }</h3>
                <p class="foeling-point__because">{ reader.say(text.note) }</p>
                <p class="foeling-point__ask">
                    <span class="foeling-point__lead">{ reader.say(results::TRY_SAYING) }</span>
                    { " " }{ quoted(reader.say(text.say(party)), reader.speech) }
                </p>
                { disclosure(reader.say(interface::WHY), Some(&format!("({name})")), None,
                    sources(reader, note.sign.sources())) }
            </div>
        </li>
    }
}
