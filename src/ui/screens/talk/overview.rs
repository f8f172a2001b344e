//! The talk at a glance: where the two stand now, an agenda that fits the time, and the way on. What Føling makes of the
//! days comes last and behind a button: the two speak first.

use yew::prelude::*;

use super::head::talk_head;
use super::props::TalkProps;
use super::so_far::{so_far, suggestions};
use crate::app::msg::Msg;
use crate::app::msg::talk::TalkMsg;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;
use crate::content::{dialogue, results, spoken, talk};
use crate::domain::agreement::State;
use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::{Agenda, Length, OwnItem, Status, Topic};
use crate::domain::values::suspect::Suspect;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::radio_cards::{Card, RadioCardsProps, radio_cards};
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::legend::Level;
use crate::ui::screens::file_tools::{file_note_after, looked_through, parcel_button};
use crate::ui::talk_parts::late::late_changes;
use crate::ui::talk_parts::status_mark::status_mark;
use crate::wording;
use crate::wording::said;

/// Everything on one screen. The order of the agenda rests on the halves alone, so it stands still while they talk; where
/// each topic stands is as it is now.
pub fn overview(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let frame = &props.screen.model.frame;
    let agenda = props.talk.agenda(frame);
    let topics: Vec<Topic> =
        props.talk.first_dialogue(frame).topics().into_iter().map(|topic| as_it_is_now(props, topic)).collect();
    let stage = stage(props, &agenda);
    let lead = if matches!(stage, Stage::Through) { talk::TALKED_THROUGH } else { talk::TALK_LEAD };
    html! {
        <div class="foeling-screen__main">
            { talk_head(props, reader.say(talk::TALK_TITLE), Some(reader.say(lead).into())) }
            { late_changes(reader, &props.talk.halves, None) }
            { counts(props, &topics) }
            if !matches!(stage, Stage::Before(_)) {
                { so_far(props, &agenda) }
            }
            if !matches!(stage, Stage::Through) {
                { length(props) }
            }
            { agenda_list(props, &agenda, &topics) }
            <div class="foeling-actions">
                { onwards(props, stage) }
                { parcel_button(&props.screen, talk::SAVE_TALK, Parcel::Talk) }
                { button(reader.say(talk::LEAVE), Weight::Link, &props.screen.says(Msg::TalkLeft)) }
            </div>
            { looked_through(&props.screen, &written(props)) }
            { file_note_after(&props.screen, Suspect::ALL) }
            { rest(props, &agenda, &topics) }
            { disclosure(reader.say(talk::SUGGESTIONS), None, None, suggestions(props)) }
        </div>
    }
}

/// What the two have written for the agreement: it is in the file of the talk, and not on the agenda.
fn written(props: &TalkProps) -> String {
    let of = |id: &ElementId| {
        let clause = props.agreement.clause(*id).and_then(|clause| match &clause.state {
            State::Written(text) => Some(text.as_str()),
            _ => None,
        });
        clause.into_iter().chain(props.talk.settled(*id).map(|settled| settled.words.as_str()))
    };
    ElementId::ALL.iter().flat_map(of).collect::<Vec<_>>().join("\n")
}

/// How far the talk has come.
#[derive(Clone, Copy)]
enum Stage {
    /// Nothing has an outcome: this topic is the first.
    Before(ElementId),
    /// This topic is the next without an outcome.
    Within(ElementId),
    /// Every topic of the agenda has an outcome, or there is none.
    Through,
}

fn stage(props: &TalkProps, agenda: &Agenda) -> Stage {
    let has_outcome = |element: &ElementId| props.talk.outcome(*element).is_some();
    let has_begun = agenda.planned().chain(agenda.later.iter().copied()).any(|element| has_outcome(&element));
    match agenda.planned().find(|element| !has_outcome(element)) {
        Some(first) if !has_begun => Stage::Before(first),
        Some(next) => Stage::Within(next),
        None => Stage::Through,
    }
}

/// What comes next: the first topic, the next one, or the agreement.
fn onwards(props: &TalkProps, stage: Stage) -> Html {
    let (label, screen) = match stage {
        Stage::Before(element) => (talk::BEGIN, Screen::Topic(element)),
        Stage::Within(element) => (talk::GO_ON, Screen::Topic(element)),
        Stage::Through => (talk::READ_TOGETHER, Screen::Paper),
    };
    button(props.screen.reader.say(label), Weight::Primary, &props.screen.says(Msg::Opened(screen)))
}

/// The topic where the two stand on it now.
fn as_it_is_now(props: &TalkProps, topic: Topic) -> Topic {
    let status = props.dialogue.topic(topic.element).map_or(topic.status, |now| now.status);
    Topic { status, ..topic }
}

/// How many topics there are of each kind that occurs, as they are now: words and numbers, no score.
fn counts(props: &TalkProps, topics: &[Topic]) -> Html {
    let reader = props.screen.reader;
    let statuses = [Status::Agreed, Status::ToTalk, Status::Missing, Status::NotDecidable, Status::Told];
    let outcomes = Outcome::ALL.map(|outcome| (Status::ToTalk, Some(outcome)));
    let kinds = outcomes.into_iter().chain(statuses.map(|status| (status, None)));
    let counted = kinds.map(|(status, outcome)| {
        let is_one = |topic: &&Topic| match props.talk.outcome(topic.element) {
            Some(known) => outcome == Some(known),
            None => outcome.is_none() && topic.status == status,
        };
        (status, outcome, topics.iter().filter(is_one).count())
    });
    html! {
        <ul class="foeling-counts" aria-label={reader.say(talk::COUNTS)}>
            for (status, outcome, count) in counted.filter(|(_, _, count)| *count > 0) {
                <li key={count_key(status, outcome)} class="foeling-counts__item">
                    <strong class="foeling-counts__number">{count}</strong>{" "}
                    { status_mark(reader, status, outcome) }
                </li>
            }
        </ul>
    }
}

fn count_key(status: Status, outcome: Option<Outcome>) -> &'static str {
    outcome.map_or(dialogue::status(status).en, Outcome::id)
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
        level: Level::Section,
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
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::AGENDA)}</h2>
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
fn rest(props: &TalkProps, agenda: &Agenda, topics: &[Topic]) -> Html {
    let reader = props.screen.reader;
    let is_on_it = |element: ElementId| agenda.planned().any(|it| it == element) || agenda.later.contains(&element);
    let mut rest = topics.iter().filter(|topic| !is_on_it(topic.element)).peekable();
    if rest.peek().is_none() {
        return Html::default();
    }
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::OTHER_TOPICS)}</h2>
            <ul class="foeling-agenda">
                for topic in rest { { topic_line(props, topic.element, topics, None) } }
            </ul>
        </section>
    }
}
