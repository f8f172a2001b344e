//! The rules that a document rests on, as cards on paper: what each does here, how and when it was read, and when to look again.

use super::document::Block;
use crate::content::sources::{self as words, report};
use crate::content::spoken;
use crate::domain::agreement;
use crate::domain::frame::LocalCard;
use crate::domain::rules as domain_rules;
use crate::domain::rules::rule_card::{Card, card};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::source::Source;
use crate::wording;

/// The cards behind these sources, each once and in the order they come in, and then the organisation's own; nothing where there
/// are none.
pub fn rules(sources: impl IntoIterator<Item = Source>, own: &[LocalCard], speech: impl Into<Speech>) -> Vec<Block> {
    let speech = speech.into();
    let mut cards: Vec<&Card> = Vec::new();
    for card in sources.into_iter().filter_map(card) {
        if !cards.contains(&card) {
            cards.push(card);
        }
    }
    let all: Vec<Block> = cards
        .into_iter()
        .map(|card| Block::Fine { name: name(card).get(speech).to_owned(), text: in_words(card, speech) })
        .chain(own.iter().map(|card| local(card, speech.lang)))
        .collect();
    let heading = (!all.is_empty()).then(|| Block::heading(words::RULES_OF_DOCUMENT.get(speech).to_owned()));
    heading.into_iter().chain(all).collect()
}

/// What a card is called: the report by its own name, whichever section is meant.
pub fn name(card: &Card) -> Text {
    if card.source.is_report() { report::WHOLE } else { words::words(card.source).name }
}

/// From when a rule applies, or when a judgment was given; when it was read and when to look again.
pub fn dates(card: &Card, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let date = |date: Date| wording::date(date, speech);
    let text = words::from(card.kind, card.source);
    let from = card.in_force.map(|from| wording::fill(text, speech, &[("from", date(from))]));
    let values = [("read", date(card.read_on)), ("check", date(card.check_by))];
    let read = wording::fill(words::READ_AND_CHECK, speech, &values);
    from.into_iter().chain([read]).collect::<Vec<_>>().join(" ")
}

/// When the organisation read a rule of its own, and when it will look again.
pub fn own_dates(card: &LocalCard, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let read = ("read", wording::date(card.read_on, speech));
    match card.check_by {
        Some(check) => wording::fill(words::READ_AND_CHECK, speech, &[read, ("check", wording::date(check, speech))]),
        None => wording::fill(words::READ, speech, &[read]),
    }
}

/// Where Føling goes by a rule: the parts of the agreement, or else that it is in the suggestion or in the questions.
pub fn used_in(card: &Card, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let is_it = |source: &Source| *source == card.source || card.source.is_report() && source.is_report();
    let elements = agreement::elements().filter(|element| element.sources.iter().any(is_it));
    let names: Vec<String> =
        elements.map(|element| wording::lower_first(spoken::element(element.id, speech).name.get(speech))).collect();
    if !names.is_empty() {
        return wording::fill(words::USED_IN, speech, &[("parts", wording::list(&names, speech))]);
    }
    let is_rule = domain_rules::rules().any(|rule| rule.sources.iter().any(is_it));
    if is_rule { words::USED_IN_SUGGESTION } else { words::USED_IN_QUESTIONS }.get(speech).to_owned()
}

fn in_words(card: &Card, speech: Speech) -> String {
    let text = words::words(card.source);
    let said = [Some(text.does), text.note].into_iter().flatten().map(|it| it.get(speech).to_owned());
    let read = [used_in(card, speech), dates(card, speech), words::how_read(card.read).get(speech).to_owned()];
    said.chain(read).chain(card.address.map(str::to_owned)).collect::<Vec<_>>().join(" ")
}

fn local(card: &LocalCard, lang: Lang) -> Block {
    let said = [card.does.get(lang).to_owned(), own_dates(card, lang), card.address.clone()];
    let text = said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    Block::Fine { name: card.name.get(lang).to_owned(), text }
}
