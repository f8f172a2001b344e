//! The start: who are you, how thoroughly, and what happens to the answers.

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::hosting::Entry;
use crate::app::state::screen::Screen;
use crate::content::{hosting, interface, screens, sharing, talk};
use crate::domain::values::text::Text;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::route::Route;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::radio_cards::{Card, RadioCardsProps, radio_cards};
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::parts::legend::Level;
use crate::ui::parts::notice::{Tone, notice};

/// Just enough to judge whether this is for me, how long it takes, and one button; under it what is said while the
/// next screen is on its way. A page for the two together, or for the follow-up, first leads to their files.
pub fn start(props: &ScreenProps, wait: Html) -> Html {
    let reader = props.reader;
    let (title, lead) = match props.model.hosting.entry {
        Entry::Anyone | Entry::Party(_) => (screens::START_TITLE, screens::START_LEAD),
        Entry::Together => (hosting::TOGETHER_TITLE, hosting::TOGETHER_LEAD),
        Entry::FollowUp => (hosting::FOLLOW_UP_TITLE, hosting::FOLLOW_UP_LEAD),
    };
    html! {
        <div class="foeling-screen__main">
            <div class="foeling-start">
                <h1 class="foeling-start__title" id={reader.id("heading")} tabindex="-1">{ reader.say(title) }</h1>
                <p class="foeling-start__lead">{ reader.say(lead) }</p>
                { undo(props) }
                { ways_in(props) }
                { wait }
                <p class="foeling-start__privacy">
                    {icon(Glyph::Lock)}<span>
                        { reader.say(screens::PRIVACY) }{" "}
                        { reader.say(hosting::when_closed(props.model.hosting.retention)) }
                    </span>
                </p>
                if !props.model.answers().is_empty() && props.model.record().is_none() {
                    { button(reader.say(hosting::SAVE_FOR_LATER), Weight::Link,
                        &props.says(Msg::Opened(Screen::Share))) }
                }
                { how_it_works(props) }
            </div>
        </div>
    }
}

fn ways_in(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let files_first = matches!(model.hosting.entry, Entry::Together | Entry::FollowUp);
    let (to_files, to_questions) =
        if files_first { (Weight::Primary, Weight::Plain) } else { (Weight::Plain, Weight::Primary) };
    let begin = if model.answers().is_empty() { screens::BEGIN } else { screens::RESUME };
    let begin = button(reader.say(begin), to_questions, &on_msg.reform(|()| Msg::Begun));
    let open = button(reader.say(sharing::OPEN_FILE), to_files, &on_msg.reform(|()| Msg::Files(FilesMsg::PickAsked)));
    html! {
        if files_first {
            <div class="foeling-actions">{ open }</div>
            <h2>{ reader.say(hosting::NOT_PREPARED) }</h2>
            { choices(props, Level::Part) }
            <div class="foeling-actions">{ begin }</div>
        } else {
            { choices(props, Level::Section) }
            <div class="foeling-actions">{ begin }{ open }</div>
        }
    }
}

fn choices(props: &ScreenProps, level: Level) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let fault = model.visit.is_missing_party.then(|| AttrValue::from(reader.say(screens::CHOOSE_WHO)));
    let who = [
        Card { value: "employee", label: screens::EMPLOYEE, hint: Some(screens::EMPLOYEE_HINT) },
        Card { value: "manager", label: screens::MANAGER, hint: Some(screens::MANAGER_HINT) },
    ];
    let long = [
        Card { value: "short", label: screens::SHORT, hint: Some(screens::SHORT_HINT) },
        Card { value: "full", label: screens::FULL, hint: Some(screens::FULL_HINT) },
    ];
    let party = |chosen: &'static str| {
        Msg::PartyChosen(if chosen == Party::Manager.id() { Party::Manager } else { Party::Employee })
    };
    let route = |chosen: &'static str| Msg::RouteChosen(if chosen == "full" { Route::Full } else { Route::Short });
    let chosen_route = if model.work.route == Route::Full { "full" } else { "short" };
    html! {
        <>
            { radio_cards(&RadioCardsProps { reader: *reader, name: "party", legend: screens::WHO, level, options: &who,
                chosen: model.work.party.map(Party::id), fault, on_chosen: on_msg.reform(party) }) }
            { radio_cards(&RadioCardsProps { reader: *reader, name: "route", legend: screens::HOW_LONG, level, options: &long,
                chosen: Some(chosen_route), fault: None, on_chosen: on_msg.reform(route) }) }
        </>
    }
}

/// What was deleted or closed, with the way back; and a talk that is open.
fn undo(props: &ScreenProps) -> Html {
    let model = &props.model;
    html! {
        <>
            if model.undo.deleted().is_some() {
                { offer(props, interface::DELETED, interface::UNDO, |()| Msg::DeletionUndone) }
            }
            if model.undo.closed().is_some() {
                { offer(props, talk::CLOSED, interface::UNDO, |()| Msg::ClosingUndone) }
            }
            if model.record().is_some() {
                { offer(props, talk::IS_OPEN, talk::TO_OVERVIEW, |()| Msg::Opened(Screen::Talk)) }
            }
        </>
    }
}

fn offer(props: &ScreenProps, words: Text, label: Text, undone: fn(()) -> Msg) -> Html {
    let reader = props.reader;
    notice(
        Tone::Info,
        Glyph::Info,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                { button(reader.say(label), Weight::Plain, &props.on_msg.reform(undone)) }
            </>
        },
    )
}

fn how_it_works(props: &ScreenProps) -> Html {
    html! {
        <details class="foeling-why">
            <summary class="foeling-why__summary">{ props.reader.say(screens::HOW_IT_WORKS) }</summary>
            <div class="foeling-why__body">
                <ol class="foeling-prose__list foeling-prose__list--steps">
                    for step in screens::HOW_STEPS {
                        <li key={step.da} class="foeling-prose__item">{ props.reader.say(step) }</li>
                    }
                </ol>
            </div>
        </details>
    }
}
