//! The suggestion as a document: the one the two can look at together.

use super::agreement::week;
use super::document::{Block, Document, Table};
use super::said;
use crate::content::findings::{self, outcomes};
use crate::content::results;
use crate::domain::assessment::{Assessment, SharedAssessment};
use crate::domain::calendar::Date;
use crate::domain::finding::{Effect, Finding};
use crate::domain::frame::Origin;
use crate::domain::rules;
use crate::domain::suggestion::{Kind, Step, Suggestion};
use crate::domain::text::Lang;
use crate::wording;

/// The suggestion that the shared answers lead to, with every step from the tasks to the number of days.
pub fn suggestion(shared: &SharedAssessment, lang: Lang, today: Option<Date>) -> Document {
    let assessment = shared.get();
    let mut document = Document::new(results::SUGGESTION.get(lang).to_owned(), lang);
    document.subtitle = vec![based_on(assessment, lang, today)];
    match &assessment.suggestion {
        Some(suggestion) => document
            .with_all(outcome(assessment, suggestion, lang))
            .with_all(suggestion.week.as_ref().map(|it| week(it, lang)))
            .with(Block::heading(results::STEPS.get(lang).to_owned()))
            .with(Block::Table(steps(assessment, suggestion, lang)))
            .with(Block::Note(wording::whose_weights(&assessment.origin, lang))),
        None => document.with(Block::Paragraph(results::NO_SUGGESTION.get(lang).to_owned())),
    }
}

/// Whose shared answers a document rests on, and when it was made.
pub(super) fn based_on(assessment: &Assessment, lang: Lang, today: Option<Date>) -> String {
    let who = ("who", results::who(assessment.case.voice).get(lang).to_owned());
    match today {
        Some(today) => wording::fill(results::BASED_ON, lang, &[who, ("date", wording::date(today, lang))]),
        None => wording::fill(results::BASED_ON_UNDATED, lang, &[who]),
    }
}

/// The kind and the range, what they mean, what stands in the way and what to do next.
fn outcome(assessment: &Assessment, suggestion: &Suggestion, lang: Lang) -> Vec<Block> {
    let words = outcomes::words(suggestion.kind, !suggestion.stops.is_empty());
    let headline = match suggestion.kind {
        Kind::NotNow => words.headline.get(lang).to_owned(),
        _ => said::of_suggestion(suggestion, results::OUTCOME, lang),
    };
    let narrowing = assessment.findings.iter().filter(|it| matches!(it.effect, Effect::Stop | Effect::CaseByCaseOnly));
    let because: Vec<String> = narrowing.map(|finding| because_and_next(finding, lang)).collect();
    let next = format!("{} {}", results::NEXT_STEP.get(lang), words.next.get(lang));
    [Block::heading(headline), Block::Paragraph(words.explanation.get(lang).to_owned())]
        .into_iter()
        .chain(said::wish(&assessment.case, suggestion, lang).map(Block::Paragraph))
        .chain((!because.is_empty()).then_some(Block::List(because)))
        .chain(std::iter::once(Block::Paragraph(next)))
        .collect()
}

/// Why a finding narrows or stops, and what can be done.
pub(super) fn because_and_next(finding: &Finding, lang: Lang) -> String {
    let words = findings::words(finding.id);
    let because = said::of_finding(finding, words.because, lang);
    match words.next {
        Some(next) => format!("{because} {}", said::of_finding(finding, next, lang)),
        None => because,
    }
}

/// The tasks first, then each limit with the days before and after it.
fn steps(assessment: &Assessment, suggestion: &Suggestion, lang: Lang) -> Table {
    let start = vec![
        results::START_ROW.get(lang).to_owned(),
        String::new(),
        said::days_in_figures(suggestion.start, lang),
        results::START_WHY.get(lang).to_owned(),
    ];
    let steps = suggestion.steps.iter().filter_map(|step| {
        said::find(&assessment.findings, step.id).map(|finding| row(step, finding, &assessment.origin, lang))
    });
    Table {
        caption: results::STEPS.get(lang).to_owned(),
        head: results::STEP_HEADS.map(|head| head.get(lang).to_owned()).to_vec(),
        rows: std::iter::once(start).chain(steps).chain(std::iter::once(result(suggestion, lang))).collect(),
    }
}

/// The last row: what is left, as a range where tasks can be done in either place.
fn result(suggestion: &Suggestion, lang: Lang) -> Vec<String> {
    vec![
        results::RESULT_ROW.get(lang).to_owned(),
        String::new(),
        said::range_in_figures(suggestion.low, suggestion.high, lang),
        if suggestion.low < suggestion.high { results::RESULT_NOTE.get(lang).to_owned() } else { String::new() },
    ]
}

/// A limit, why it is there, its sources, and whose frame it is where that decided.
fn row(step: &Step, finding: &Finding, origin: &Origin, lang: Lang) -> Vec<String> {
    let because = said::of_finding(finding, findings::words(step.id).because, lang);
    let sources = rules::find(step.id).map(|rule| said::sources(rule.sources, lang));
    let cited = wording::cited(origin, &step.reasons, lang).map(|cited| said::cited(cited, lang));
    let of_frame = wording::of_frame(origin, &step.reasons, lang);
    let why = std::iter::once(because).chain(of_frame).chain(sources).chain(cited);
    vec![
        said::step_title(finding, lang),
        said::days_in_figures(step.before, lang),
        said::days_in_figures(step.after, lang),
        why.collect::<Vec<_>>().join(" "),
    ]
}
