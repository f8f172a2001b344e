//! The rules: one function each, with its source and an example that fires it. One file for each theme.
//!
//! A rule reads one case and the local frame, and knows nothing of other rules.

pub mod finding;
pub mod reads;
pub mod rule_card;

mod contact;
mod data;
mod days;
mod frame_numbers;
mod local_limits;
mod rule;
mod setup;
mod support;
mod tasks;
mod team;
mod wellbeing;

pub use rule::{Consequence, Rule, TalkEntry};

use super::case::Case;
use super::frame::Frame;
use super::rules::finding::{Finding, Value};
use super::rules::reads::Reads;
use super::vocabulary::finding_id::FindingId;
use super::vocabulary::question_id::QuestionId;
use super::vocabulary::source::Source;

/// Every rule, in the order of the files; `FindingId` gives the order in which findings are read.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        tasks::RULES,
        support::RULES,
        team::RULES,
        days::RULES,
        frame_numbers::RULES,
        local_limits::RULES,
        contact::RULES,
        setup::RULES,
        data::RULES,
        wellbeing::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rule with this id. Every id has one: `tests/rules.rs` holds the two lists together.
pub fn find(id: FindingId) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// The question that a rule is first of all about; none for one about the local frame.
pub fn about(id: FindingId) -> Option<QuestionId> {
    find(id).and_then(|rule| rule.about)
}

/// The rule's own sources.
pub fn sources_of(id: FindingId) -> &'static [Source] {
    find(id).map_or(&[][..], |rule| rule.sources)
}

/// The sources of a finding: the rule's own, and those of the leans of the tasks it names.
pub fn sources(finding: &Finding) -> Vec<Source> {
    let mut all: Vec<Source> = sources_of(finding.id).to_vec();
    for (_, value) in &finding.values {
        if let Value::Tasks(tasks) = value {
            all.extend(tasks.iter().filter_map(|named| named.task.source()));
        }
    }
    let mut each = Vec::new();
    for source in all {
        if !each.contains(&source) {
            each.push(source);
        }
    }
    each
}

/// Asks every rule, in the order of `FindingId`. What a rule looked at is what its finding rests on.
pub fn ask_all(case: &Case, frame: &Frame) -> (Vec<Finding>, Reads) {
    let (mut findings, mut reads) = (Vec::new(), Reads::default());
    for rule in FindingId::ALL.iter().filter_map(|id| find(*id)) {
        let (finding, looked_at) = rule.ask(case, frame);
        findings.extend(finding);
        reads.note(rule.id, looked_at);
    }
    (findings, reads)
}
