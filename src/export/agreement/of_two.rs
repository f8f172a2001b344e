//! The agreement of two as a document: with the names that were typed for it, and how the topics ended.

use crate::content::{clauses, results, spoken, talk as words};
use crate::domain::agreement::{Agreement, State};
use crate::domain::frame::Frame;
use crate::domain::talk::dialogue::Dialogue;
use crate::domain::talk::names::Names;
use crate::domain::talk::standing::Stands;
use crate::domain::talk::{Outcome, Settled, Talk};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
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
    let mut document = super::paper::document(&paper, &dialogue.joint, Some(&stands), speech, today);
    document.blocks = document.blocks.into_iter().flat_map(|block| named(block, names, speech)).collect();
    let is_standing = |block: &Block| *block == Block::heading(results::STANDING_TEXT.get(speech).to_owned());
    let is_after = |block: &Block| is_standing(block) || is_end(block);
    let after_chapters = document.blocks.iter().position(is_after).unwrap_or(document.blocks.len());
    let endings = endings(talk, &paper, speech);
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

/// What is talked about later, and what others decide; what does not apply any more is left to nobody. A condition stands in
/// the clause that hangs on it.
fn endings(talk: &Talk, paper: &Agreement, speech: Speech) -> Vec<Block> {
    let with_words = |settled: &Settled| settled.words.trim().to_owned();
    let with_day = |settled: &Settled| settled.day().map(|day| wording::date(day, speech)).unwrap_or_default();
    let applies = |element: ElementId| paper.clause(element).is_some_and(|clause| clause.state != State::NotNeeded);
    let ended = |outcome: Outcome| talk.with_outcome(outcome).filter(|(element, _)| applies(*element));
    [
        part(ended(Outcome::Later), words::LATER_AGREED, words::LINE_BY, "date", with_day, speech),
        part(ended(Outcome::Elsewhere), words::ELSEWHERE_AGREED, words::LINE_WORDS, "words", with_words, speech),
    ]
    .concat()
}

fn part<'a>(
    ended: impl Iterator<Item = (ElementId, &'a Settled)>,
    heading: Text,
    line: Text,
    placeholder: &'static str,
    said: impl Fn(&Settled) -> String,
    speech: Speech,
) -> Vec<Block> {
    let lines: Vec<String> = ended
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
