//! The suggestion as a document: the one the two can look at together.

use super::document::{Block, Document, Table};
use super::told;
use super::week::week;
use crate::content::findings::outcomes;
use crate::content::instead as words_instead;
use crate::content::results;
use crate::content::spoken;
use crate::domain::frame::Origin;
use crate::domain::rules;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::suggestion::assessment::{Assessment, SharedAssessment};
use crate::domain::suggestion::{ArrangementKind, LimitStep, Suggestion};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::vocabulary::source::Source;
use crate::wording;
use crate::wording::said::{self, because_and_next};

/// The suggestion that the shared answers lead to, with every step from the tasks to the number of days.
pub fn suggestion(shared: &SharedAssessment, speech: impl Into<Speech>, today: Option<Date>) -> Document {
    let speech = speech.into();
    let assessment = shared.get();
    let mut document = Document::new(results::SUGGESTION.get(speech).to_owned(), speech.lang);
    document.subtitle = vec![based_on(assessment, speech, today)];
    match &assessment.suggestion {
        Some(suggestion) => document
            .with_all(outcome(assessment, suggestion, speech))
            .with_all(suggestion.week.as_ref().map(|it| week(it, false, speech)))
            .with_all(instead(assessment, speech))
            .with(Block::heading(results::STEPS.get(speech).to_owned()))
            .with(Block::Table(steps(assessment, suggestion, speech)))
            .with_all(said::signposts(assessment, suggestion, speech).into_iter().map(Block::Note))
            .with(Block::Note(wording::whose_weights(&assessment.origin, speech.lang)))
            .with_all(super::rules::rules(sources(assessment, suggestion), &[], speech)),
        None => document.with(Block::Paragraph(told::nothing(&assessment.case).get(speech).to_owned())),
    }
}

/// What the steps and what narrows the suggestion rest on.
fn sources(assessment: &Assessment, suggestion: &Suggestion) -> Vec<Source> {
    let is_narrowing = |it: &&Finding| matches!(it.effect, Bearing::Stop | Bearing::CaseByCaseOnly);
    let narrowing = assessment.findings.iter().filter(is_narrowing).map(|finding| finding.id);
    let steps = suggestion.steps.iter().map(|step| step.id).chain(narrowing);
    steps.filter_map(rules::find).flat_map(|rule| rule.sources.iter().copied()).collect()
}

/// Whose shared answers a document rests on, and when it was made.
pub(super) fn based_on(assessment: &Assessment, speech: Speech, today: Option<Date>) -> String {
    let who = ("who", results::who(assessment.case.voice).get(speech).to_owned());
    match today {
        Some(today) => wording::fill(results::BASED_ON, speech, &[who, ("date", wording::date(today, speech))]),
        None => wording::fill(results::BASED_ON_UNDATED, speech, &[who]),
    }
}

/// The kind and the range, what they mean, what stands in the way and what to do next.
fn outcome(assessment: &Assessment, suggestion: &Suggestion, speech: Speech) -> Vec<Block> {
    let words = outcomes::of(suggestion);
    let headline = match suggestion.kind {
        ArrangementKind::NotNow => words.headline.get(speech).to_owned(),
        _ => said::of_suggestion(suggestion, results::OUTCOME, speech),
    };
    let narrowing =
        assessment.findings.iter().filter(|it| matches!(it.effect, Bearing::Stop | Bearing::CaseByCaseOnly));
    let because: Vec<String> = narrowing.map(|finding| because_and_next(finding, speech)).collect();
    let next = format!("{} {}", results::NEXT_STEP.get(speech), words.next.get(speech));
    let rests_on = told::told(suggestion.told, None, speech);
    [Block::heading(headline), Block::Paragraph(words.explanation.get(speech).to_owned()), Block::Paragraph(rests_on)]
        .into_iter()
        .chain(said::wish(&assessment.case, suggestion, speech).map(Block::Paragraph))
        .chain((!because.is_empty()).then_some(Block::List(because)))
        .chain(std::iter::once(Block::Paragraph(next)))
        .collect()
}

/// What can be had instead, where the suggestion says not now or little.
fn instead(assessment: &Assessment, speech: Speech) -> Vec<Block> {
    let ideas = said::instead(assessment, speech);
    if ideas.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(words_instead::TITLE.get(speech).to_owned());
    vec![heading, Block::Paragraph(words_instead::LEAD.get(speech).to_owned()), Block::List(ideas)]
}

/// The tasks first, then each limit with the days before and after it.
fn steps(assessment: &Assessment, suggestion: &Suggestion, speech: Speech) -> Table {
    let start = vec![
        results::START_ROW.get(speech).to_owned(),
        String::new(),
        said::days_in_figures(suggestion.start, speech),
        [results::START_WHY.get(speech), &told::told(suggestion.told, None, speech)].join(" "),
    ];
    let steps = suggestion.steps.iter().filter_map(|step| {
        said::find(&assessment.findings, step.id).map(|finding| row(step, finding, &assessment.origin, speech))
    });
    Table {
        caption: results::STEPS.get(speech).to_owned(),
        head: results::STEP_HEADS.map(|head| head.get(speech).to_owned()).to_vec(),
        rows: std::iter::once(start).chain(steps).chain([result(assessment, suggestion, speech)]).collect(),
    }
}

/// The last row: what is left, as a range where tasks can be done in either place.
fn result(assessment: &Assessment, suggestion: &Suggestion, speech: Speech) -> Vec<String> {
    let is_range = told::range_note(suggestion).map(|note| note.get(speech).to_owned());
    vec![
        results::RESULT_ROW.get(speech).to_owned(),
        String::new(),
        said::range_in_figures(suggestion.low, suggestion.high, speech),
        is_range.into_iter().chain(told::untold(&assessment.case, suggestion, speech)).collect::<Vec<_>>().join(" "),
    ]
}

/// A limit, why it is there, its sources, and whose frame it is where that decided.
fn row(step: &LimitStep, finding: &Finding, origin: &Origin, speech: Speech) -> Vec<String> {
    let because = said::of_finding(finding, spoken::finding(step.id, speech).because, speech);
    let sources = rules::find(step.id).map(|rule| said::sources(rule.sources, speech));
    let cited = wording::cited(origin, &step.reasons, speech.lang).map(|cited| said::cited(cited, speech));
    let of_frame = wording::of_frame(origin, &step.reasons, speech.lang);
    let sum = told::sum(step, finding, None, speech);
    let why = sum.into_iter().chain([because]).chain(of_frame).chain(sources).chain(cited);
    vec![
        said::step_title(finding, speech),
        said::days_in_figures(step.before, speech),
        said::days_in_figures(step.after, speech),
        why.collect::<Vec<_>>().join(" "),
    ]
}
