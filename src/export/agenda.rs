//! The talk as an agenda on paper: for each topic what the two say where they differ, the open question made from it, and a
//! line to write on; then what there may be time for.

use super::document::{Block, Document, Table};
use crate::content::{dialogue as topics, results, spoken, talk as words};
use crate::domain::talk::dialogue::{Agenda, Dialogue, OwnItem, Says, Topic};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::wording;
use crate::wording::said;

/// The agenda of the two halves. It is made from shared answers alone.
pub fn agenda(dialogue: &Dialogue, agenda: &Agenda, speech: impl Into<Speech>, today: Option<Date>) -> Document {
    let speech = speech.into();
    let mut document = Document::new(words::AGENDA.get(speech).to_owned(), speech.lang);
    document.subtitle = today.map(|today| wording::date(today, speech)).into_iter().collect();
    let blocks = &mut document.blocks;
    blocks.push(Block::Paragraph(words::OPENING.get(speech).to_owned()));
    let mut number = 1..;
    for item in &agenda.items {
        blocks.push(heading(number.next(), name(item.element, speech), item.minutes, speech));
        blocks.extend(dialogue.topic(item.element).iter().flat_map(|topic| topic_blocks(dialogue, topic, speech)));
        blocks.push(line_to_write_on(speech));
    }
    for OwnItem { point, minutes } in &agenda.own {
        let Some(minutes) = minutes else { continue };
        blocks.extend([
            heading(number.next(), point.title.get(speech.lang), *minutes, speech),
            Block::Paragraph(point.because.get(speech.lang).to_owned()),
            Block::Paragraph(said::quoted(point.ask.get(speech.lang), speech)),
            line_to_write_on(speech),
        ]);
    }
    let later: Vec<String> = later(dialogue, agenda, speech);
    if !later.is_empty() {
        blocks.extend([Block::heading(words::AGENDA_LATER.get(speech).to_owned()), Block::List(later)]);
    }
    document
}

fn name(element: ElementId, speech: Speech) -> &'static str {
    spoken::element(element, speech).name.get(speech)
}

fn heading(number: Option<usize>, title: &str, minutes: u8, speech: Speech) -> Block {
    let values = [("title", title.to_owned()), ("minutes", minutes.to_string())];
    Block::Heading { number, text: wording::fill(results::POINT_WITH_TIME, speech, &values) }
}

fn line_to_write_on(speech: Speech) -> Block {
    Block::Field(results::WE_AGREE.get(speech).to_owned())
}

/// What there may be time for: each with its question, so that it can be asked without the screen.
fn later(dialogue: &Dialogue, agenda: &Agenda, speech: Speech) -> Vec<String> {
    let line = |name: &str, ask: &str| {
        let values = [("name", name.to_owned()), ("words", said::quoted(ask, speech))];
        wording::fill(words::LINE_WORDS, speech, &values)
    };
    let topics = agenda.later.iter().filter_map(|element| dialogue.topic(*element));
    let topics = topics.map(|topic| {
        let (_, ask) = wording::opening(&dialogue.opening_question(&topic), speech);
        line(name(topic.element, speech), &ask)
    });
    let own = agenda.own.iter().filter(|item| item.minutes.is_none());
    let own = own.map(|item| line(item.point.title.get(speech.lang), item.point.ask.get(speech.lang)));
    topics.chain(own).collect()
}

fn topic_blocks(dialogue: &Dialogue, topic: &Topic, speech: Speech) -> Vec<Block> {
    let opening = dialogue.opening_question(topic);
    let (says, ask) = wording::opening(&opening, speech);
    let voices = voices(dialogue, topic, speech);
    // What stands in the table is not said again under it.
    let is_in_table = opening.says.is_some_and(|it| match it {
        Says::Apart | Says::Days => !topic.apart.is_empty(),
        Says::Reasons | Says::ReasonsAndWords => dialogue.reasons_beside(topic.element).is_some(),
        _ => false,
    });
    let says = says.filter(|_| !is_in_table);
    let who_helps = topic.is_stop().then(|| topics::who_helps(topic.element).get(speech).to_owned());
    let texts = [says, Some(said::quoted(&ask, speech)), who_helps];
    let texts = texts.into_iter().flatten().map(Block::Paragraph);
    voices.into_iter().chain(texts).collect()
}

/// What each says where they differ, and why they see it so.
fn voices(dialogue: &Dialogue, topic: &Topic, speech: Speech) -> Option<Block> {
    let head = [words::WHAT].into_iter().chain(Party::ALL.map(words::who));
    let head = head.map(|text: Text| text.get(speech).to_owned()).collect();
    let lines = |ids: &[QuestionId], party| {
        let said = ids.iter().flat_map(|id| said::voice(&dialogue.halves, party, *id, speech));
        let said = said.collect::<Vec<_>>().join(" · ");
        // An empty cell could be taken for a fault of the print.
        if said.is_empty() { "–".to_owned() } else { said }
    };
    let is_apart = |id: &QuestionId| topic.apart.iter().any(|(apart, _)| apart == id);
    let differing = topic.apart.iter().map(|(id, _)| {
        // "Other" alone says nothing: the words that it was given stand beside it, unless they are a row of their own.
        let ids: Vec<QuestionId> =
            [*id].into_iter().chain(words_of_other(*id).filter(|words| !is_apart(words))).collect();
        row(spoken::question(*id, speech).name.get(speech), Party::ALL.map(|party| lines(&ids, party)))
    });
    let reasons = dialogue.reasons_beside(topic.element);
    let reasons = reasons.map(|[employee, manager]| {
        let both = [lines(&employee, Party::Employee), lines(&manager, Party::Manager)];
        row(words::REASONS.get(speech), both)
    });
    let rows: Vec<Vec<String>> = differing.chain(reasons).collect();
    let caption = words::VOICES.get(speech).to_owned();
    (!rows.is_empty()).then_some(Block::Table(Table { caption, head, rows }))
}

/// Where somebody says what "other" is, for a question that both are asked.
fn words_of_other(id: QuestionId) -> Option<QuestionId> {
    (id == QuestionId::ExemptTasks).then_some(QuestionId::ExemptOther)
}

fn row(name: &str, said: [String; 2]) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(said).collect()
}
