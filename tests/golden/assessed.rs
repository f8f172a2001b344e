//! What the core says about some answers, in the words that people get: the findings, the suggestion step by step, and the draft.

use crate::program::*;
use crate::told::{Given, Told, decimal, effect, frame_lines};

/// How an assessment is read: by one party alone, or by both.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub assessment: &'a Assessment,
    pub given: Given<'a>,
    pub speech: Speech,
    pub reader: Option<Party>,
}

/// Every finding with its words and what it does; `is_private` says which are only for the owner.
pub fn findings(told: &mut Told, name: &str, reading: Reading<'_>, is_private: impl Fn(&Finding) -> bool) {
    let Reading { assessment, given, speech, reader } = reading;
    told.part(&format!("findings, {name}"));
    told.reasons_part(&format!("findings, {name}"));
    for finding in &assessment.findings {
        let private = if is_private(finding) { ", private" } else { "" };
        told.line(format!("[{}] {}{private}", finding.id.id(), effect(finding.effect)));
        self::finding(told, finding, reader, speech);
        told.rests_on(finding.id.id(), &finding.reasons, given);
    }
}

/// The words of a finding.
pub fn finding(told: &mut Told, finding: &Finding, reader: Option<Party>, speech: Speech) {
    let words = spoken::finding(finding.id, speech);
    let because = reader.map_or(words.because, |party| words.because(party));
    let said = |text| said::of_finding(finding, text, speech);
    told.named("title", said(words.title));
    told.named("because", said(because));
    told.named("ask", said(words.ask));
    told.named("step", words.step.map(said).unwrap_or_default());
    told.named("next", words.next.map(said).unwrap_or_default());
    told.named("sources", said::sources(&rules::sources(finding), speech));
}

/// The suggestion with the steps that lead to it, as it is on the screen.
pub fn suggestion(told: &mut Told, name: &str, reading: Reading<'_>, is_private: impl Fn(&LimitStep) -> bool) {
    let Reading { assessment, given, speech, reader } = reading;
    told.part(&format!("suggestion, {name}"));
    told.reasons_part(&format!("suggestion, {name}"));
    let Some(suggestion) = &assessment.suggestion else {
        return told.line(told::nothing(&assessment.case).get(speech));
    };
    let days = |amount| said::days_in_figures(amount, speech);
    told.line(said::outcome(suggestion, speech));
    told.named("kind", outcomes::of(suggestion).headline.get(speech));
    told.named("days", format!("{} to {}", decimal(suggestion.low), decimal(suggestion.high)));
    told.named("task days", decimal(suggestion.task_days));
    told.named("told", told::told(suggestion.told, reader, speech));
    told.named("untold", told::untold(&assessment.case, suggestion, speech).unwrap_or_default());
    told.named("range", told::range_note(suggestion).map_or("", |note| note.get(speech)));
    told.named("rise", rise(suggestion.rise));
    told.named("wish", said::wish(&assessment.case, suggestion, speech).unwrap_or_default());
    told.named("stops", suggestion.stops.iter().map(|id| id.id()).collect::<Vec<_>>().join(", "));
    told.line(format!("from the tasks: {}", days(suggestion.start)));
    for step in &suggestion.steps {
        let finding = said::find(&assessment.findings, step.id).expect("a step is a finding");
        let private = if is_private(step) { ", private" } else { "" };
        told.line(format!("step {} ({}){private}", step.id.id(), effect(step.effect)));
        told.named("title", said::step_title(finding, speech));
        told.named("days", format!("{} → {}", days(step.before), days(step.after)));
        told.named("sum", told::sum(step, finding, reader, speech).unwrap_or_default());
        told.rests_on(&format!("step {}", step.id.id()), &step.reasons, given);
        told.rests_on(&format!("step {} with those above", step.id.id()), &step.rests_on, given);
    }
    told.named("week", suggestion.week.as_ref().map(|week| self::week(week, speech)).unwrap_or_default());
    told.rests_on("all of it", &suggestion.rests_on, given);
}

/// What could still bring more days.
fn rise(rise: Rise) -> String {
    match rise {
        Rise::Mending => "mending".to_owned(),
        Rise::MendingTo(most) => format!("mending to {}", decimal(most)),
        Rise::Telling => "telling".to_owned(),
        Rise::Nothing => "nothing".to_owned(),
    }
}

/// A week in one line.
pub fn week(week: &Week, speech: Speech) -> String {
    let day = |(weekday, kind): &(_, _)| {
        format!("{} {}", calendar::weekday(*weekday).get(speech), results::day(*kind).get(speech))
    };
    let days = week.days.iter().map(day).collect::<Vec<_>>().join(", ");
    if week.leaves_a_rest { format!("{days}, and a rest") } else { days }
}

/// The document of the suggestion, without what the rows of its steps say of the frame: that stands with what they rest on.
pub fn suggestion_document(told: &mut Told, shared: &SharedAssessment, given: Given<'_>, speech: Speech) {
    let mut document = suggestion::suggestion(shared, speech, crate::kept::today());
    let steps = shared.get().suggestion.iter().flat_map(|suggestion| &suggestion.steps);
    let mut rows = document.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) => Some(&mut table.rows),
        _ => None,
    });
    // The first row is the tasks.
    for (row, step) in rows.next().into_iter().flatten().skip(1).zip(steps) {
        let why = row.last_mut().expect("a row says why");
        for said in frame_lines(&step.reasons, given) {
            assert!(why.contains(&said), "the step {} does not say: {said}", step.id.id());
            *why = why.replacen(&format!(" {said}"), "", 1);
        }
    }
    told.document("suggestion as a document", &document);
}

/// Each clause with how it stands, its sentences and what it stands against.
pub fn clauses(told: &mut Told, name: &str, agreement: &Agreement, reading: Reading<'_>, stands: Option<&Stands<'_>>) {
    let Reading { assessment, given, speech, .. } = reading;
    told.part(&format!("clauses, {name}"));
    told.reasons_part(&format!("clauses, {name}"));
    for clause in &agreement.clauses {
        let state = match &clause.state {
            State::Filled(_) => "filled".to_owned(),
            State::Open(id) => format!("open: {}", id.id()),
            State::ForTheTalk(id) => format!("for the talk: {}", id.id()),
            State::Field(_) => "a field".to_owned(),
            State::Written(_) => "written".to_owned(),
            State::NotNeeded => "not needed".to_owned(),
        };
        let standing = stands.map_or("", |stands| standing(stands.of_clause(clause)));
        let need = clauses::need(clause.need).get(speech);
        let header = [clause.element.id(), need, state.as_str(), standing];
        told.line(header.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "));
        // The document of a draft has the sentences already; that of an agreement has marks in them.
        if stands.is_some() {
            told.named("says", sentences(clause, speech));
        }
        for conflict in conflicts_of(clause, assessment, given.frame) {
            told.named("against", wording::conflict(&conflict, speech));
        }
        match &clause.reasons {
            Some(reasons) => told.rests_on(clause.element.id(), reasons, given),
            None => told.reasons.push_str(&format!("{}: nothing\n", clause.element.id())),
        }
    }
    for clause in &agreement.local {
        told.line(format!("{} · {}", clause.chapter.id(), clause.words.get(speech.lang)));
        told.rests_on(&format!("own clause in {}", clause.chapter.id()), &clause.reasons(), given);
    }
    told.named("week", agreement.week.as_ref().map(|week| self::week(week, speech)).unwrap_or_default());
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Reading => "not talked about",
        Standing::SaidByBoth => "said by both",
        Standing::Agreed => "agreed",
        Standing::StandingText => "standing text",
    }
}
