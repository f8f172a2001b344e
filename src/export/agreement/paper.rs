//! The document of a draft or of an agreement, from its title to the lines to sign on.

use super::clause_words::{Which, part, sentences};
use super::dates::{review_on_paper, start_on_paper};
use crate::content::{clauses, results, spoken};
use crate::domain::agreement::{Agreement, Clause, Need, State};
use crate::domain::frame::LocalClause;
use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::talk::standing::{Lacking, Stands};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::export::document::{Block, Document};
use crate::export::week::week;
use crate::wording;
use crate::wording::said::because_and_next;

/// The draft as a document. Only what is shared can go into it: the types let nothing else in. One party's draft is
/// nothing to sign.
pub fn agreement(
    agreement: &Agreement,
    shared: &SharedAssessment,
    speech: impl Into<Speech>,
    today: Option<Date>,
) -> Document {
    document(agreement, shared, None, speech.into(), today)
}

/// The document of a draft, or of an agreement where `stands` says that it is one.
pub(super) fn document(
    agreement: &Agreement,
    shared: &SharedAssessment,
    stands: Option<&Stands<'_>>,
    speech: Speech,
    today: Option<Date>,
) -> Document {
    let is_agreement = stands.is_some_and(|stands| stands.is_agreement(agreement));
    let mut document = Document::new(clauses::TITLE.get(speech).to_owned(), speech.lang);
    document.subtitle = subtitle(agreement, shared, is_agreement, speech, today);
    let stops = settled_first(shared, speech);
    if !stops.is_empty() {
        // Nothing that could be signed by mistake: no date from which it applies.
        document.subtitle.truncate(1);
    }
    let signs = |party: Party| match (party, stands.map(Stands::signed_by).filter(|who| !who.is_empty())) {
        (Party::Manager, Some(who)) => wording::fill(clauses::SIGNATURE_OF, speech, &[("who", who.to_owned())]),
        _ => clauses::signature(party).get(speech).to_owned(),
    };
    let signatures = Block::Signatures(Party::ALL.map(signs).to_vec());
    document
        .with_all(stops)
        .with_all(numbered(Chapter::ALL.map(|it| (it, chapter(agreement, it, stands, speech))), speech))
        .with_all(standing_text(agreement, speech))
        .with_all(stands.and_then(|stands| not_signable_yet(agreement, stands, speech)))
        .with_all(not_yet_agreed(agreement, stands, speech))
        .with_all(reservations(agreement, speech))
        .with_all(is_agreement.then_some(signatures))
}

/// What has to be talked about before the two can sign.
fn not_signable_yet(agreement: &Agreement, stands: &Stands<'_>, speech: Speech) -> Option<Block> {
    let lacking = stands.lacking(agreement);
    let not_talked_about = lacking.iter().filter(|(_, lacks)| *lacks == Lacking::NotTalkedAbout);
    let names: Vec<&str> =
        not_talked_about.map(|(element, _)| spoken::element(*element, speech).name.get(speech)).collect();
    (!names.is_empty()).then(|| Block::Note(format!("{}: {}.", results::BEFORE_SIGNING.get(speech), names.join(" · "))))
}

/// What is the same in every agreement that it fits, clause by clause, apart from what is special for these two.
fn standing_text(agreement: &Agreement, speech: Speech) -> Vec<Block> {
    let of_clause = |clause: &Clause| {
        let text = part(clause, Which::StandingText, None, speech);
        let name = spoken::element(clause.element, speech).name.get(speech).to_owned();
        let has_place = !matches!(clause.element, ElementId::Reservations | ElementId::Parties);
        (has_place && !text.is_empty()).then_some(Block::Fine { name, text })
    };
    let texts: Vec<Block> = agreement.clauses.iter().filter_map(of_clause).collect();
    let heading = (!texts.is_empty()).then(|| Block::heading(results::STANDING_TEXT.get(speech).to_owned()));
    heading.into_iter().chain(texts).collect()
}

/// That it is a draft and from whose answers, or the day it was agreed; then from when it applies and when it is looked
/// at again.
fn subtitle(
    agreement: &Agreement,
    shared: &SharedAssessment,
    is_agreement: bool,
    speech: Speech,
    today: Option<Date>,
) -> Vec<String> {
    let case = &shared.get().case;
    let whose = ("whose", results::whose(case.voice).get(speech).to_owned());
    let date = today.map(|today| ("date", wording::date(today, speech)));
    let first = match (is_agreement, date) {
        (true, Some(date)) => wording::fill(results::AGREED_ON, speech, &[date]),
        (true, None) => results::AGREED_UNDATED.get(speech).to_owned(),
        (false, Some(date)) => wording::fill(results::DRAFT_LINE, speech, &[whose, date]),
        (false, None) => wording::fill(results::DRAFT_LINE_UNDATED, speech, &[whose]),
    };
    let on = |text, date| wording::fill(text, speech, &[("date", wording::date(date, speech))]);
    let dates: Vec<String> = start_on_paper(agreement, case)
        .map(|start| on(results::APPLIES_FROM, start))
        .into_iter()
        .chain(review_on_paper(agreement, case).map(|review| on(results::REVIEWED_ON, review)))
        .collect();
    std::iter::once(first).chain((!dates.is_empty()).then(|| dates.join(" · "))).collect()
}

/// What stops an agreement for now, before anything else.
fn settled_first(shared: &SharedAssessment, speech: Speech) -> Vec<Block> {
    let stops: Vec<String> = shared
        .get()
        .findings
        .iter()
        .filter(|it| it.effect == Bearing::Stop)
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

/// The chapters under their headings. One without anything of its own is left out, and the others are counted as they
/// stand, so that no number is missing; so are the clauses in them.
fn numbered(chapters: [(Chapter, Vec<Block>); 9], speech: Speech) -> Vec<Block> {
    let shown = chapters.into_iter().filter(|(_, blocks)| !blocks.is_empty());
    let under_heading = |(number, (chapter, mut blocks)): (usize, (Chapter, Vec<Block>))| {
        let named = blocks.iter_mut().filter_map(|block| match block {
            Block::Clause { name, .. } => Some(name),
            _ => None,
        });
        for (nth, name) in (1..).zip(named) {
            *name = format!("{number}.{nth} {name}");
        }
        blocks.insert(0, Block::numbered(number, spoken::chapter(chapter, speech).get(speech).to_owned()));
        blocks
    };
    (1..).zip(shown).flat_map(under_heading).collect()
}

/// What is special in a chapter.
fn chapter(agreement: &Agreement, chapter: Chapter, stands: Option<&Stands<'_>>, speech: Speech) -> Vec<Block> {
    let mut blocks: Vec<Block> = agreement
        .in_chapter(chapter)
        .filter(|clause| clause.element != ElementId::Reservations)
        .flat_map(|clause| self::clause(clause, stands, speech))
        .chain(agreement.local_in(chapter).map(|clause| local(clause, speech.lang)))
        .collect();
    if chapter == Chapter::Days {
        let is_conditional = agreement.clause(ElementId::Extent).is_some_and(|clause| clause.condition.is_some());
        blocks.extend(agreement.week.iter().map(|week| self::week(week, is_conditional, speech)));
    }
    blocks
}

/// What is special in a clause as running text under its name, a missing one as a flag; nothing for the others.
fn clause(clause: &Clause, stands: Option<&Stands<'_>>, speech: Speech) -> Vec<Block> {
    let name = spoken::element(clause.element, speech).name.get(speech).to_owned();
    match &clause.state {
        State::Filled(_) | State::Written(_) => {
            let text = part(clause, Which::Own, stands, speech);
            if text.is_empty() { Vec::new() } else { vec![Block::Clause { name, text }] }
        }
        State::Field(_) => {
            let fields = clauses::fields(clause.element).iter().map(|field| Block::Field(field.get(speech).to_owned()));
            std::iter::once(Block::Clause { name, text: sentences(clause, speech) }).chain(fields).collect()
        }
        State::Open(_) | State::ForTheTalk(_) if clause.need == Need::Must => {
            vec![Block::Flag { word: results::MISSING.get(speech).to_owned(), text: name }]
        }
        State::Open(_) | State::ForTheTalk(_) | State::NotNeeded => Vec::new(),
    }
}

/// A clause of the organisation's own.
fn local(clause: &LocalClause, lang: Lang) -> Block {
    Block::Clause { name: clauses::LOCAL.get(lang).to_owned(), text: clause.words.get(lang).to_owned() }
}

/// The names of what a good agreement has and this one leaves open, discreetly. What is left to later or to others stands under
/// a heading of its own.
fn not_yet_agreed(agreement: &Agreement, stands: Option<&Stands<'_>>, speech: Speech) -> Option<Block> {
    let is_open =
        |clause: &&Clause| clause.need != Need::Must && matches!(clause.state, State::Open(_) | State::ForTheTalk(_));
    let is_left = |clause: &&Clause| stands.is_some_and(|stands| stands.is_left(clause.element));
    let open = agreement.clauses.iter().filter(is_open).filter(|clause| !is_left(clause));
    let names: Vec<&str> = open.map(|clause| spoken::element(clause.element, speech).name.get(speech)).collect();
    (!names.is_empty()).then(|| Block::Note(format!("{}: {}", results::NOT_YET_AGREED.get(speech), names.join(" · "))))
}

fn reservations(agreement: &Agreement, speech: Speech) -> Option<Block> {
    agreement.clause(ElementId::Reservations).map(|clause| Block::Note(sentences(clause, speech)))
}
