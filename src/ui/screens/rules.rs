//! "Regler, Føling kender": what Føling relies on, what each rule does here, when it was read and when to look again.

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::content::sources as words;
use crate::domain::rules::rule_card::{CARDS, Card, CardKind};
use crate::domain::values::calendar::Date;
use crate::export::rules::{dates, name, own_dates, used_in};
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::reader::Reader;

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
                        <p class="foeling-why__source">{ own_dates(card, reader.speech) }</p>
                        if !card.address.is_empty() {
                            <p>{ &card.address }</p>
                        }
                    </article>
                }
            </section>
        }
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
    let name = name(card);
    let is_overdue = today.is_some_and(|today| card.check_by <= today);
    html! {
        <article class="foeling-card" key={card.source.id()}>
            <h3 class="foeling-card__title">{ reader.say(name) }</h3>
            <p>{ reader.say(text.does) }</p>
            if let Some(note) = text.note {
                <p>{ reader.say(note) }</p>
            }
            <p>{ used_in(card, reader.speech) }</p>
            <p class="foeling-why__source">{ dates(card, reader.speech) }{" "}{ reader.say(words::how_read(card.read)) }</p>
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
