//! The agreement as a document that can be signed: every element in its place, and what is missing said there.

mod of_two;

use super::document::{Block, Document};
use super::suggestion::because_and_next;
use crate::content::{calendar, clauses, results, spoken};
use crate::domain::agreement::{Agreement, Chapter, Clause, ElementId, Need, Phrase, State};
use crate::domain::assessment::SharedAssessment;
use crate::domain::calendar::Date;
use crate::domain::case::Case;
use crate::domain::conflicts::{self, Conflict};
use crate::domain::finding::Effect;
use crate::domain::frame::{Frame, LocalClause};
use crate::domain::party::Party;
use crate::domain::speech::Speech;
use crate::domain::text::Lang;
use crate::domain::week::Week;
use crate::wording;

pub use of_two::of_two;

/// The draft as a document. Only what is shared can go into it: the types let nothing else in.
pub fn agreement(
    agreement: &Agreement,
    shared: &SharedAssessment,
    speech: impl Into<Speech>,
    today: Option<Date>,
) -> Document {
    let speech = speech.into();
    let mut document = Document::new(clauses::TITLE.get(speech).to_owned(), speech.lang);
    document.subtitle = subtitle(shared, speech, today);
    let stops = settled_first(shared, speech);
    let is_stopped = !stops.is_empty();
    if is_stopped {
        // Nothing that could be signed by mistake: no date from which it applies, and no lines to sign on.
        document.subtitle.truncate(1);
    }
    let signatures =
        Block::Signatures(Party::ALL.map(|party| clauses::signature(party).get(speech).to_owned()).to_vec());
    document
        .with_all(stops)
        .with_all(Chapter::ALL.into_iter().flat_map(|it| chapter(agreement, shared, it, speech)))
        .with_all(not_yet_agreed(agreement, speech))
        .with_all(reservations(agreement, speech))
        .with_all((!is_stopped).then_some(signatures))
}

/// That it is a draft and from whose answers; then from when it applies and when it is looked at again.
fn subtitle(shared: &SharedAssessment, speech: Speech, today: Option<Date>) -> Vec<String> {
    let case = &shared.get().case;
    let whose = ("whose", results::whose(case.voice).get(speech).to_owned());
    let draft = match today {
        Some(today) => wording::fill(results::DRAFT_LINE, speech, &[whose, ("date", wording::date(today, speech))]),
        None => wording::fill(results::DRAFT_LINE_UNDATED, speech, &[whose]),
    };
    let on = |text, date| wording::fill(text, speech, &[("date", wording::date(date, speech))]);
    let dates: Vec<String> = case
        .start_date
        .map(|start| on(results::APPLIES_FROM, start))
        .into_iter()
        .chain(case.review_date().map(|review| on(results::REVIEWED_ON, review)))
        .collect();
    std::iter::once(draft).chain((!dates.is_empty()).then(|| dates.join(" · "))).collect()
}

/// What stops an agreement for now, before anything else.
fn settled_first(shared: &SharedAssessment, speech: Speech) -> Vec<Block> {
    let stops: Vec<String> = shared
        .get()
        .findings
        .iter()
        .filter(|it| it.effect == Effect::Stop)
        .map(|it| because_and_next(it, speech))
        .collect();
    if stops.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(results::SETTLE_FIRST.get(speech).to_owned()),
        Block::List(stops),
        Block::Paragraph(results::WAITS.get(speech).to_owned()),
    ]
}

/// A chapter keeps its number also where nothing is agreed in it yet, so that paper and screen have the same numbers. The
/// clauses in it are counted as they stand.
fn chapter(agreement: &Agreement, shared: &SharedAssessment, chapter: Chapter, speech: Speech) -> Vec<Block> {
    let mut blocks: Vec<Block> = agreement
        .in_chapter(chapter)
        .filter(|clause| clause.element != ElementId::Reservations)
        .flat_map(|clause| self::clause(clause, speech))
        .chain(agreement.local_in(chapter).map(|clause| local(clause, speech.lang)))
        .collect();
    let named = blocks.iter_mut().filter_map(|block| match block {
        Block::Named { name, .. } => Some(name),
        _ => None,
    });
    for (number, name) in (1..).zip(named) {
        *name = format!("{}.{number} {name}", chapter.number());
    }
    if chapter == Chapter::Days {
        blocks.extend(week_agreed(agreement, shared).map(|week| self::week(week, speech)));
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(format!("{}.", results::NOT_YET_AGREED.get(speech))));
    }
    blocks.insert(0, Block::numbered(chapter.number(), spoken::chapter(chapter, speech).get(speech).to_owned()));
    blocks
}

/// A filled clause as running text under its name, a missing one as a flag; nothing for the others.
fn clause(clause: &Clause, speech: Speech) -> Vec<Block> {
    let name = spoken::element(clause.element, speech).name.get(speech).to_owned();
    match &clause.state {
        State::Filled(_) | State::Written(_) => vec![Block::Named { name, text: sentences(clause, speech) }],
        State::Field(_) => {
            let fields = clauses::fields(clause.element).iter().map(|field| Block::Field(field.get(speech).to_owned()));
            std::iter::once(Block::Named { name, text: sentences(clause, speech) }).chain(fields).collect()
        }
        State::Open(_) | State::ForTheTalk(_) if clause.need == Need::Must => {
            vec![Block::Flag { word: results::MISSING.get(speech).to_owned(), text: name }]
        }
        State::Open(_) | State::ForTheTalk(_) | State::NotNeeded => Vec::new(),
    }
}

/// A clause of the organisation's own.
fn local(clause: &LocalClause, lang: Lang) -> Block {
    Block::Named { name: clauses::LOCAL.get(lang).to_owned(), text: clause.words.get(lang).to_owned() }
}

/// The sentences of a clause as one running text.
pub fn sentences(clause: &Clause, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    if let State::Written(text) = &clause.state {
        return text.clone();
    }
    clause.phrases().iter().map(|phrase| sentence(phrase, speech)).collect::<Vec<_>>().join(" ")
}

/// The rules that a clause stands against, from its own words where it was written by hand.
pub fn conflicts_of(clause: &Clause, case: &Case, frame: &Frame) -> Vec<Conflict> {
    let by_hand = match &clause.state {
        State::Written(text) => Some(wording::written::read(text)),
        _ => None,
    };
    conflicts::of_clause(clause.element, by_hand, case, frame)
}

/// A sentence, with its values in words.
pub fn sentence(phrase: &Phrase, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    wording::fill_values(spoken::phrase(phrase.id, speech), speech, &phrase.values)
}

/// The week of the suggestion, once the number of days stands in the agreement. Where the two wrote the days themselves, the
/// week could say something else, so it stays out.
pub fn week_agreed<'a>(agreement: &Agreement, shared: &'a SharedAssessment) -> Option<&'a Week> {
    let extent = agreement.clause(ElementId::Extent)?;
    let week = shared.get().suggestion.as_ref()?.week.as_ref()?;
    matches!(extent.state, State::Filled(_)).then_some(week)
}

/// A week as a table of days and words.
pub(super) fn week(week: &Week, speech: Speech) -> Block {
    let day = |text: &str| wording::capitalised(text);
    let days = week
        .0
        .iter()
        .map(|(weekday, kind)| (day(calendar::weekday(*weekday).get(speech)), day(results::day(*kind).get(speech))));
    Block::Week { caption: results::WEEK_CAPTION.get(speech).to_owned(), days: days.collect() }
}

/// The names of what a good agreement has and this one leaves open, discreetly.
fn not_yet_agreed(agreement: &Agreement, speech: Speech) -> Option<Block> {
    let is_open =
        |clause: &&Clause| clause.need != Need::Must && matches!(clause.state, State::Open(_) | State::ForTheTalk(_));
    let open = agreement.clauses.iter().filter(is_open);
    let names: Vec<&str> = open.map(|clause| spoken::element(clause.element, speech).name.get(speech)).collect();
    (!names.is_empty()).then(|| Block::Note(format!("{}: {}", results::NOT_YET_AGREED.get(speech), names.join(" · "))))
}

fn reservations(agreement: &Agreement, speech: Speech) -> Option<Block> {
    agreement.clause(ElementId::Reservations).map(|clause| Block::Note(sentences(clause, speech)))
}
