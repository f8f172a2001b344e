//! "Regler, Føling kender": what Føling relies on, what each rule does here, when it was read and when to look again.

use yew::prelude::*;

use super::ScreenProps;
use crate::app::msg::Msg;
use crate::content::sources::{self as words, report};
use crate::domain::calendar::Date;
use crate::domain::frame::LocalCard;
use crate::domain::rule_card::{CARDS, Card, CardKind};
use crate::ui::frame::screen_head::screen_head;
use crate::ui::frame::step_head::back_button;
use crate::ui::reader::Reader;
use crate::wording;

/// The cards by kind, the most binding first.
pub fn rules(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    html! {
        <div class="foeling-screen__main">
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { screen_head(*reader, reader.say(words::RULES), Some(reader.say(words::RULES_LEAD).into())) }
            <div class="foeling-prose">
                { own(props) }
                for kind in CardKind::ALL { { of_kind(*reader, kind, model.today) } }
            </div>
        </div>
    }
}

/// What the organisation has added; its own words, and an address as text, since nobody here knows where it leads.
fn own(props: &ScreenProps) -> Html {
    let (reader, cards) = (props.reader, &props.model.frame.cards);
    html! {
        if !cards.is_empty() {
            <section>
                <h2 class="foeling-prose__title">{ reader.say(words::OWN_CARDS) }</h2>
                for (nth, card) in cards.iter().enumerate() {
                    <article class="foeling-card" key={nth}>
                        <h3 class="foeling-card__title">{ card.name.get(reader.speech.lang) }</h3>
                        <p>{ card.does.get(reader.speech.lang) }</p>
                        <p class="foeling-why__source">{ own_dates(reader, card) }</p>
                        if !card.address.is_empty() {
                            <p>{ &card.address }</p>
                        }
                    </article>
                }
            </section>
        }
    }
}

fn own_dates(reader: Reader, card: &LocalCard) -> String {
    let read = ("read", wording::date(card.read_on, reader.speech));
    match card.check_by {
        Some(check) => {
            let check = ("check", wording::date(check, reader.speech));
            wording::fill(words::READ_AND_CHECK, reader.speech, &[read, check])
        }
        None => wording::fill(words::READ, reader.speech, &[read]),
    }
}

fn of_kind(reader: Reader, kind: CardKind, today: Option<Date>) -> Html {
    html! {
        <section key={format!("{kind:?}")}>
            <h2 class="foeling-prose__title">{ reader.say(words::kind(kind)) }</h2>
            for card in CARDS.iter().filter(|card| card.kind == kind) { { one(reader, card, today) } }
        </section>
    }
}

fn one(reader: Reader, card: &Card, today: Option<Date>) -> Html {
    let text = words::words(card.source);
    let name = if card.source.is_report() { report::WHOLE } else { text.name };
    let is_overdue = today.is_some_and(|today| card.check_by <= today);
    html! {
        <article class="foeling-card" key={card.source.id()}>
            <h3 class="foeling-card__title">{ reader.say(name) }</h3>
            <p>{ reader.say(text.does) }</p>
            if let Some(note) = text.note {
                <p>{ reader.say(note) }</p>
            }
            <p class="foeling-why__source">{ dates(reader, card) }{" "}{ reader.say(words::how_read(card.read)) }</p>
            if is_overdue {
                <p><strong>{ reader.say(words::OVERDUE) }</strong></p>
            }
            if let Some(address) = card.address {
                <p>
                    <a href={address} rel="noreferrer" target="_blank">
                        { reader.say(words::ADDRESS) }<span class="foeling-hidden">{": "}{ reader.say(name) }</span>
                    </a>
                </p>
            }
        </article>
    }
}

/// From when it applies, when it was read and when to look again.
fn dates(reader: Reader, card: &Card) -> String {
    let date = |date: Date| wording::date(date, reader.speech);
    let from = card.in_force.map(|from| wording::fill(words::IN_FORCE, reader.speech, &[("from", date(from))]));
    let values = [("read", date(card.read_on)), ("check", date(card.check_by))];
    let read = wording::fill(words::READ_AND_CHECK, reader.speech, &values);
    from.into_iter().chain([read]).collect::<Vec<_>>().join(" ")
}
