//! The follow-up as documents: the agreement as it is, what a new version changes, and a person's own notes.

use super::document::{Block, Document, Table};
use super::talking_points::only_for_the_owner;
use crate::content::clauses;
use crate::content::follow_up::{self as content, documents as words, signs};
use crate::content::results;
use crate::content::spoken;
use crate::domain::agreement;
use crate::domain::follow_up::OwnNotes;
use crate::domain::talk::record::{FollowUpResult, Version, changed};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::{OwnTexts, Speech};
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::wording;
use crate::wording::said;

/// A version of the agreement, in the words in which it was agreed. The parties write their names on it by hand.
pub fn version(version: &Version, number: usize, own: OwnTexts) -> Document {
    let lang = version.lang;
    let mut document = Document::new(say(clauses::TITLE, lang), lang);
    document.subtitle = subtitle(version, number);
    let speech = Speech { lang, own };
    let chapters = Chapter::ALL.into_iter().map(|it| (it, chapter(version, it, speech)));
    let shown = (1..).zip(chapters.filter(|(_, blocks)| !blocks.is_empty()));
    let under_heading = shown.flat_map(|(number, (chapter, blocks))| {
        let heading = Block::numbered(number, say(spoken::chapter(chapter, speech), lang));
        std::iter::once(heading).chain(blocks)
    });
    document.with_all(under_heading).with_all(to_sign(version))
}

fn chapter(version: &Version, chapter: Chapter, speech: Speech) -> Vec<Block> {
    let lang = version.lang;
    let named =
        |(element, text): &(ElementId, String)| Block::Clause { name: name(*element, speech), text: text.clone() };
    let local = |words: &str| Block::Clause { name: say(clauses::LOCAL, lang), text: words.to_owned() };
    let blocks: Vec<Block> =
        in_chapter(version, chapter).map(named).chain(version.local_in(chapter).map(local)).collect();
    if chapter == Chapter::Basis {
        let fields = clauses::fields(ElementId::Parties).iter().map(|field| Block::Field(say(*field, lang)));
        return fields.chain(blocks).collect();
    }
    blocks
}

/// The clauses of a chapter, in order.
pub fn in_chapter(version: &Version, chapter: Chapter) -> impl Iterator<Item = &(ElementId, String)> {
    version.clauses.iter().filter(move |(element, _)| agreement::is_in(*element, chapter))
}

/// What the two chose, and every clause whose words are new beside what they were.
pub fn changes(before: &Version, now: &Version, number: usize, own: OwnTexts) -> Document {
    let lang = now.lang;
    let mut document = Document::new(say(words::TITLE, lang), lang);
    document.subtitle = subtitle(now, number);
    let chosen = now.result.map(|result| Block::Named {
        name: say(words::CHOSEN, lang),
        text: format!("{}.", content::result(result).label.get(lang)),
    });
    document
        .with_all(chosen)
        .with(Block::heading(say(words::CHANGES, lang)))
        .with_all(differences(before, now, Speech { lang, own }))
        .with_all(to_sign(now))
}

fn differences(before: &Version, now: &Version, speech: Speech) -> Vec<Block> {
    match change_table(before, now, speech) {
        Some(table) => vec![Block::Table(table), Block::Paragraph(say(words::THE_REST, speech))],
        None => vec![Block::Paragraph(say(words::NO_CHANGES, speech))],
    }
}

/// The changed clauses, old beside new; nothing where no words differ. The heads are in the reader's language.
pub fn change_table(before: &Version, now: &Version, speech: impl Into<Speech>) -> Option<Table> {
    let speech = speech.into();
    let or = |text: String, instead: Text| if text.is_empty() { say(instead, speech) } else { text };
    let rows: Vec<Vec<String>> = changed(before, now)
        .into_iter()
        .map(|it| {
            let part = say(spoken::part(it.part, speech), speech);
            vec![part, or(it.before, words::WAS_NOT_THERE), or(it.now, words::TAKEN_OUT)]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: say(words::CHANGES, speech),
        head: words::CHANGE_HEADS.map(|head| say(head, speech)).to_vec(),
        rows,
    })
}

/// A person's own notes. They are only for that person, and every page says so.
pub fn own_notes(notes: &OwnNotes, party: Party, lang: impl Into<Lang>, today: Option<Date>) -> Document {
    let lang = lang.into();
    let blocks = notes.iter().filter_map(|note| {
        let text = signs::note(note)?;
        let opening = said::quoted(text.say(party).get(lang), lang);
        Some([
            Block::heading(say(signs::words(note.sign).name, lang)),
            Block::Paragraph(say(text.note, lang)),
            Block::Paragraph(format!("{} {opening}", results::TRY_SAYING.get(lang))),
            Block::Paragraph(said::sources(note.sign.sources(), lang)),
        ])
    });
    let blocks: Vec<Block> = blocks.flatten().collect();
    let none = blocks.is_empty().then(|| Block::Paragraph(say(results::NO_OWN_NOTES, lang)));
    only_for_the_owner(words::OWN_TITLE, lang.into(), today).with_all(blocks).with_all(none)
}

fn subtitle(version: &Version, number: usize) -> Vec<String> {
    let lang = version.lang;
    let n = ("n", number.to_string());
    let line = match version.made {
        Some(made) => wording::fill(words::VERSION, lang, &[n, ("date", wording::date(made, lang))]),
        None => wording::fill(words::VERSION_UNDATED, lang, &[n]),
    };
    let review = |on| wording::fill(words::REVIEW, lang, &[("date", wording::date(on, lang))]);
    let by_one =
        version.by_one.map(|party| say(words::by_one(party, version.result == Some(FollowUpResult::End)), lang));
    std::iter::once(line).chain(version.review.map(review)).chain(by_one).collect()
}

/// Lines to sign on, where everything that must be in the version was agreed.
fn to_sign(version: &Version) -> Option<Block> {
    (!version.is_draft).then(|| signatures(version.lang))
}

fn signatures(lang: Lang) -> Block {
    Block::Signatures(Party::ALL.map(|party| say(clauses::signature(party), lang)).to_vec())
}

fn name(element: ElementId, speech: Speech) -> String {
    say(spoken::element(element, speech).name, speech)
}

fn say(text: Text, lang: impl Into<Lang>) -> String {
    text.get(lang).to_owned()
}
