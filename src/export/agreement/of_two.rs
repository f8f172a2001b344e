//! The agreement of two as a document: with the names that were typed for it, and how the topics ended.

use crate::content::{clauses, dialogue, results, spoken, talk as words};
use crate::domain::agreement::ElementId;
use crate::domain::calendar::Date;
use crate::domain::dialogue::Dialogue;
use crate::domain::frame::Frame;
use crate::domain::names::Names;
use crate::domain::party::Party;
use crate::domain::speech::Speech;
use crate::domain::standing::Stands;
use crate::domain::talk::{Outcome, Settled, Talk};
use crate::domain::text::Text;
use crate::export::document::{Block, Document};
use crate::wording;

/// The agreement as it stands in the talk. It is made from shared answers and from what the two wrote and typed.
pub fn of_two(
    talk: &Talk,
    dialogue: &Dialogue,
    frame: &Frame,
    names: &Names,
    speech: impl Into<Speech>,
    today: Option<Date>,
) -> Document {
    let speech = speech.into();
    let stands = Stands::new(talk, dialogue, frame);
    let paper = stands.to_sign(&talk.agreement(dialogue, frame));
    let mut document = super::document(&paper, &dialogue.joint, Some(&stands), speech, today);
    document.blocks = document.blocks.into_iter().flat_map(|block| named(block, names, speech)).collect();
    let is_standing = |block: &Block| *block == Block::heading(results::STANDING_TEXT.get(speech).to_owned());
    let is_after = |block: &Block| is_standing(block) || is_end(block);
    let after_chapters = document.blocks.iter().position(is_after).unwrap_or(document.blocks.len());
    let endings = endings(talk, speech);
    document.blocks.splice(after_chapters..after_chapters, endings);
    document
}

/// What stands after the chapters.
fn is_end(block: &Block) -> bool {
    matches!(block, Block::Note(_) | Block::Signatures(_))
}

/// A line to fill in by hand becomes the name where one was typed; a signature line carries it too.
fn named(block: Block, names: &Names, speech: Speech) -> Vec<Block> {
    let labels = clauses::fields(ElementId::Parties);
    let typed = [&names.employee, &names.manager, &names.unit];
    match block {
        Block::Field(label) => {
            let known = labels.iter().zip(typed).find(|(known, _)| known.get(speech) == label);
            let filled = match known.map_or("", |(_, name)| name.trim()) {
                "" => Block::Field(label.clone()),
                name => Block::Named { name: label.clone(), text: name.to_owned() },
            };
            let is_last = labels.last().is_some_and(|last| last.get(speech) == label);
            let address = (is_last && !names.address.trim().is_empty()).then(|| Block::Named {
                name: words::ADDRESS.get(speech).to_owned(),
                text: names.address.trim().to_owned(),
            });
            std::iter::once(filled).chain(address).collect()
        }
        Block::Signatures(lines) => {
            let of = |party: Party| match party {
                Party::Employee => &names.employee,
                Party::Manager => &names.manager,
            };
            let signed = Party::ALL.into_iter().zip(lines).map(|(party, line)| match of(party).trim() {
                "" => line,
                name => format!("{name} · {line}"),
            });
            vec![Block::Signatures(signed.collect())]
        }
        block => vec![block],
    }
}

/// What is talked about later, and what others decide. A condition stands in the clause that hangs on it.
fn endings(talk: &Talk, speech: Speech) -> Vec<Block> {
    let with_words = |settled: &Settled| settled.words.trim().to_owned();
    let with_day = |settled: &Settled| settled.by.map(|day| wording::date(day, speech)).unwrap_or_default();
    [
        part(talk, Outcome::Later, words::LATER_AGREED, words::LINE_BY, "date", with_day, speech),
        part(talk, Outcome::Elsewhere, words::ELSEWHERE_AGREED, words::LINE_WORDS, "words", with_words, speech),
    ]
    .concat()
}

fn part(
    talk: &Talk,
    outcome: Outcome,
    heading: Text,
    line: Text,
    placeholder: &'static str,
    said: impl Fn(&Settled) -> String,
    speech: Speech,
) -> Vec<Block> {
    let lines: Vec<String> = talk
        .with_outcome(outcome)
        .map(|(element, settled)| {
            let name = spoken::element(element, speech).name.get(speech).to_owned();
            match said(settled) {
                said if said.is_empty() => name,
                said => wording::fill(line, speech, &[("name", name), (placeholder, said)]),
            }
        })
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(heading.get(speech).to_owned()), Block::List(lines)]
}

/// The talk as an agenda on paper: both voices, an opening question and a line to write on, in the order of the agenda.
pub fn agenda(dialogue: &Dialogue, elements: &[ElementId], speech: impl Into<Speech>, today: Option<Date>) -> Document {
    let speech = speech.into();
    let mut document = Document::new(words::AGENDA.get(speech).to_owned(), speech.lang);
    document.subtitle = today.map(|today| wording::date(today, speech)).into_iter().collect();
    document.blocks.push(Block::Paragraph(words::OPENING.get(speech).to_owned()));
    for (number, element) in (1..).zip(elements) {
        document.blocks.push(Block::numbered(number, spoken::element(*element, speech).name.get(speech).to_owned()));
        document.blocks.extend(voices(dialogue, *element, speech));
        if let Some(topic) = dialogue::topic(*element) {
            document.blocks.push(Block::Paragraph(super::super::said::quoted(topic.ask.get(speech), speech)));
        }
        document.blocks.push(Block::Field(results::WE_AGREE.get(speech).to_owned()));
    }
    let points = &dialogue.joint.get().own_words.points;
    for (number, point) in (elements.len() + 1..).zip(points) {
        document.blocks.extend([
            Block::numbered(number, point.title.get(speech.lang).to_owned()),
            Block::Paragraph(point.because.get(speech.lang).to_owned()),
            Block::Paragraph(super::super::said::quoted(point.ask.get(speech.lang), speech)),
            Block::Field(results::WE_AGREE.get(speech).to_owned()),
        ]);
    }
    document
}

fn voices(dialogue: &Dialogue, element: ElementId, speech: Speech) -> Option<Block> {
    let head = std::iter::once(words::WHAT.get(speech).to_owned());
    let topic = dialogue.topic(element)?;
    let said = |id, party: Party| {
        let answer = dialogue.halves.said(party, id);
        answer.map(|answer| wording::answer(id, answer, speech).join(" · ")).unwrap_or_default()
    };
    let rows = topic.apart.iter().map(|(id, _)| {
        let name = spoken::question(*id, speech).name.get(speech).to_owned();
        std::iter::once(name).chain(Party::ALL.map(|party| said(*id, party))).collect()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let head = head.chain(Party::ALL.map(|party| words::who(party).get(speech).to_owned())).collect();
    let caption = words::VOICES.get(speech).to_owned();
    (!rows.is_empty()).then_some(Block::Table(crate::export::document::Table { caption, head, rows }))
}
