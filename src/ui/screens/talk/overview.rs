//! The talk at a glance: where the two stand, what both suggestions say, and an agenda that fits the time.

use yew::prelude::*;

use super::TalkProps;
use super::head::talk_head;
use crate::app::msg::Msg;
use crate::app::outgoing::Parcel;
use crate::app::screen::Screen;
use crate::app::talk::TalkMsg;
use crate::content::{dialogue, results, spoken, talk};
use crate::domain::agreement::ElementId;
use crate::domain::dialogue::{Agenda, Length, OwnItem, Status, Topic};
use crate::domain::party::{Party, Voice};
use crate::domain::suggestion::Suggestion;
use crate::domain::text::Text;
use crate::export::said;
use crate::ui::frame::actions::{Weight, button};
use crate::ui::frame::radio_cards::{Card, RadioCardsProps, radio_cards};
use crate::ui::screens::file_tools::{file_note, parcel_button};
use crate::ui::talk::late::late_changes;
use crate::ui::talk::status_mark::status_mark;
use crate::wording;

/// Everything on one screen. The order of the agenda rests on the halves alone, so it stands still while they talk.
pub fn overview(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let dialogue = props.talk.first_dialogue(&props.screen.model.frame);
    let topics = dialogue.topics();
    let agenda = Agenda::with(&topics, &dialogue.joint.get().own_words.points, props.talk.length);
    let begin = agenda.items.first().map(|item| item.element);
    html! {
        <div class="foeling-screen__main">
            { talk_head(props, reader.say(talk::TALK_TITLE), Some(reader.say(talk::TALK_LEAD).into())) }
            { late_changes(reader, &props.talk.halves, None) }
            { counts(props, &topics) }
            { suggestions(props) }
            { length(props) }
            { agenda_list(props, &agenda, &topics) }
            <div class="foeling-actions">
                if let Some(element) = begin {
                    { button(reader.say(talk::BEGIN), Weight::Primary,
                        &props.screen.says(Msg::Opened(Screen::Topic(element)))) }
                }
                { parcel_button(&props.screen, talk::SAVE_TALK, Parcel::Talk) }
                { button(reader.say(talk::LEAVE), Weight::Link, &props.screen.says(Msg::TalkLeft)) }
            </div>
            { file_note(&props.screen) }
            { rest(props, &topics) }
        </div>
    }
}

/// How many topics there are of each kind that occurs: words and numbers, no score.
fn counts(props: &TalkProps, topics: &[Topic]) -> Html {
    let reader = props.screen.reader;
    let all = [Status::Agreed, Status::ToTalk, Status::Missing, Status::NotDecidable, Status::Told];
    let counted = all.map(|status| (status, topics.iter().filter(|topic| topic.status == status).count()));
    html! {
        <ul class="foeling-counts" aria-label={reader.say(talk::COUNTS)}>
            for (status, count) in counted.into_iter().filter(|(_, count)| *count > 0) {
                <li key={count.to_string() + dialogue::status(status).da} class="foeling-counts__item">
                    <strong class="foeling-counts__number">{count}</strong>{" "}
                    { status_mark(reader, status, None) }
                </li>
            }
        </ul>
    }
}

/// What each half alone leads to, and both together, with equal weight.
fn suggestions(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let alone = Party::ALL.map(|party| {
        let whose = reader.say(results::whose(Voice::One(party))).to_owned();
        let name = wording::fill(talk::ALONE, reader.speech, &[("whose", whose)]);
        (name, props.dialogue.of_party(party).get().suggestion.as_ref())
    });
    let together = (reader.say(talk::TOGETHER).to_owned(), props.dialogue.joint.get().suggestion.as_ref());
    html! {
        <section class="foeling-card" aria-labelledby={reader.id("suggestions")}>
            <h2 class="foeling-card__title" id={reader.id("suggestions")}>{reader.say(talk::SUGGESTIONS)}</h2>
            <dl class="foeling-figures">
                for (name, suggestion) in alone.into_iter().chain([together]) {
                    <div class="foeling-figures__one">
                        <dt class="foeling-figures__name">{name}</dt>
                        <dd class="foeling-figures__figure">{figure(props, suggestion)}</dd>
                    </div>
                }
            </dl>
            <p class="foeling-card__text">{reader.say(talk::CAREFUL)}</p>
            { button(reader.say(talk::SEE_SIDE_BY_SIDE), Weight::Plain,
                &props.screen.says(Msg::Opened(Screen::SideBySide))) }
        </section>
    }
}

fn figure(props: &TalkProps, suggestion: Option<&Suggestion>) -> String {
    let reader = props.screen.reader;
    match suggestion {
        Some(suggestion) => said::outcome(suggestion, reader.speech),
        None => reader.say(talk::NO_SUGGESTION).to_owned(),
    }
}

fn length(props: &TalkProps) -> Html {
    let cards = [
        Card { value: "30", label: dialogue::length(Length::Thirty), hint: None },
        Card { value: "45", label: dialogue::length(Length::FortyFive), hint: None },
        Card { value: "60", label: dialogue::length(Length::Sixty), hint: None },
    ];
    let chosen = Length::ALL.iter().zip(&cards).find(|(length, _)| **length == props.talk.length);
    radio_cards(&RadioCardsProps {
        reader: props.screen.reader,
        name: "length",
        legend: talk::HOW_LONG,
        options: &cards,
        chosen: chosen.map(|(_, card)| card.value),
        fault: None,
        on_chosen: props.on_talk().reform(|minutes: &'static str| {
            let length = minutes.parse().ok().and_then(Length::of_minutes);
            TalkMsg::LengthChosen(length.unwrap_or_default())
        }),
    })
}

fn agenda_list(props: &TalkProps, agenda: &Agenda, topics: &[Topic]) -> Html {
    let reader = props.screen.reader;
    let own_later = || agenda.own.iter().filter(|item| item.minutes.is_none());
    let lead = if agenda.items.is_empty() { talk::AGENDA_EMPTY } else { talk::AGENDA_LEAD };
    html! {
        <section class="foeling-card" aria-labelledby={reader.id("agenda")}>
            <h2 class="foeling-card__title" id={reader.id("agenda")}>{reader.say(talk::AGENDA)}</h2>
            <p class="foeling-card__text">{reader.say(lead)}</p>
            <ol class="foeling-agenda">
                { edge(props, talk::AGENDA_OPENING, agenda.opening, Some(talk::OPENING)) }
                for item in &agenda.items {
                    { topic_line(props, item.element, topics, Some(item.minutes)) }
                }
                for item in agenda.own.iter().filter(|item| item.minutes.is_some()) { { own_line(props, item) } }
                { edge(props, talk::AGENDA_CLOSING, agenda.closing, None) }
            </ol>
            if !agenda.later.is_empty() || own_later().next().is_some() {
                <h3 class="foeling-card__title">{reader.say(talk::AGENDA_LATER)}</h3>
                <ul class="foeling-agenda">
                    for element in agenda.later.iter().copied() { { topic_line(props, element, topics, None) } }
                    for item in own_later() { { own_line(props, item) } }
                </ul>
            }
        </section>
    }
}

/// A point of the organisation's own: it has no topic to open, so its question stands here.
fn own_line(props: &TalkProps, item: &OwnItem) -> Html {
    let lang = props.screen.reader.speech.lang;
    let OwnItem { point, minutes } = item;
    html! {
        <li class="foeling-agenda__item">
            <span class="foeling-agenda__name" lang={point.title.lang(lang).tag()}>
                {point.title.get(lang)}
                <span class="foeling-agenda__hint">{point.because.get(lang)}{" "}{said::quoted(point.ask.get(lang), lang)}</span>
            </span>
            if let Some(minutes) = minutes {
                <span class="foeling-agenda__minutes">{self::minutes(props, *minutes)}</span>
            }
        </li>
    }
}

/// How the talk begins and ends.
fn edge(props: &TalkProps, name: Text, minutes: u8, hint: Option<Text>) -> Html {
    let reader = props.screen.reader;
    html! {
        <li class="foeling-agenda__item">
            <span class="foeling-agenda__name">
                {reader.say(name)}
                if let Some(hint) = hint {
                    <span class="foeling-agenda__hint">{reader.say(hint)}</span>
                }
            </span>
            <span class="foeling-agenda__minutes">{self::minutes(props, minutes)}</span>
        </li>
    }
}

fn minutes(props: &TalkProps, minutes: u8) -> String {
    wording::fill(results::MINUTES, props.screen.reader.speech, &[("minutes", minutes.to_string())])
}

fn topic_line(props: &TalkProps, element: ElementId, topics: &[Topic], minutes: Option<u8>) -> Html {
    let reader = props.screen.reader;
    let Some(topic) = topics.iter().find(|topic| topic.element == element) else { return Html::default() };
    let onclick = props.screen.opens().reform(move |_: MouseEvent| Screen::Topic(element));
    html! {
        <li key={element.id()} class="foeling-agenda__item">
            <button type="button" class="foeling-agenda__link" {onclick}>
                {reader.say(spoken::element(element, reader.speech).name)}
            </button>
            <span class="foeling-agenda__status">
                { status_mark(reader, topic.status, props.talk.outcome(element)) }
            </span>
            if let Some(minutes) = minutes {
                <span class="foeling-agenda__minutes">{self::minutes(props, minutes)}</span>
            }
        </li>
    }
}

/// The topics that need no talk, still a press away.
fn rest(props: &TalkProps, topics: &[Topic]) -> Html {
    let reader = props.screen.reader;
    let mut rest = topics.iter().filter(|topic| !topic.is_open()).peekable();
    if rest.peek().is_none() {
        return Html::default();
    }
    html! {
        <section class="foeling-card" aria-labelledby={reader.id("rest")}>
            <h2 class="foeling-card__title" id={reader.id("rest")}>{reader.say(talk::OTHER_TOPICS)}</h2>
            <ul class="foeling-agenda">
                for topic in rest { { topic_line(props, topic.element, topics, None) } }
            </ul>
        </section>
    }
}
