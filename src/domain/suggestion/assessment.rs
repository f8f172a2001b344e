//! Everything the core says about one party's answers, and what of it only the owner may see.

use super::own_words::OwnWords;
use super::{LimitStep, Suggestion, suggest};
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::{Frame, Origin};
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::questionnaire::with_gates;
use crate::domain::rules;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::rules::reads::Reads;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::route::Route;

/// What the core says about one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The case.
    pub case: Case,
    /// What the rules found, in order.
    pub findings: Vec<Finding>,
    /// What each rule looked at, whether it found something or not.
    pub reads: Reads,
    /// The suggestion, once a task is chosen.
    pub suggestion: Option<Suggestion>,
    /// The organisation's own clauses and points that hold.
    pub own_words: OwnWords,
    /// Whose local frame it was made with.
    pub origin: Origin,
}

impl Assessment {
    /// The suggestion as it would be if a rule had not found this.
    pub fn suggestion_without(&self, finding: &Finding, frame: &Frame) -> Option<Suggestion> {
        let others: Vec<Finding> = self.findings.iter().filter(|it| *it != finding).cloned().collect();
        suggest(&self.case, frame, &others, &self.reads)
    }

    fn of(voice: impl Into<Voice>, route: Route, answers: &Answers, frame: &Frame) -> Assessment {
        Assessment::of_case(Case::read(voice, route, answers, frame), answers, frame)
    }

    fn of_case(case: Case, answers: &Answers, frame: &Frame) -> Assessment {
        let is_dealt_with =
            |finding: &Finding| finding.effect == Bearing::Stop && case.dealt_with.contains(&finding.id);
        // What decides whether a question is asked is a reason of what its answer causes.
        let gated = |finding: Finding| Finding { reasons: with_gates(finding.reasons), ..finding };
        let (found, reads) = rules::ask_all(&case, frame);
        let findings: Vec<Finding> = found.into_iter().map(gated).filter(|finding| !is_dealt_with(finding)).collect();
        let suggestion = suggest(&case, frame, &findings, &reads);
        let own_words = frame.own_words(&case, answers);
        Assessment { case, findings, reads, suggestion, own_words, origin: frame.origin() }
    }
}

/// An assessment made from shared answers alone: what may be shown to both, printed and drafted into the agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAssessment(Assessment);

impl SharedAssessment {
    /// Assesses the shared answers of a party, or those of both put together.
    pub fn of(voice: impl Into<Voice>, route: Route, answers: &SharedAnswers, frame: &Frame) -> SharedAssessment {
        SharedAssessment(Assessment::of(voice, route, answers.answers(), frame))
    }

    /// Assesses the answers of both put together. `named` are the weekdays that either named for home; `dealt_with` the
    /// stops that the two have dealt with in words of their own.
    pub fn of_two(
        route: Route,
        answers: &SharedAnswers,
        named: Weekdays,
        dealt_with: &[FindingId],
        frame: &Frame,
    ) -> SharedAssessment {
        let answers = answers.answers();
        let mut case = Case::read(Voice::Both, route, answers, frame);
        case.named_by_either = named;
        case.dealt_with = dealt_with.to_vec();
        SharedAssessment(Assessment::of_case(case, answers, frame))
    }

    /// The assessment.
    pub fn get(&self) -> &Assessment {
        &self.0
    }
}

/// What one person sees alone: everything, with the parts marked that rest on answers which are not shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAssessment {
    /// From all answers.
    pub own: Assessment,
    /// From the shared answers.
    pub shared: SharedAssessment,
}

impl OwnAssessment {
    /// Assesses a party's answers twice: all of them, and those that are shared.
    pub fn of(party: Party, route: Route, answers: &Answers, frame: &Frame) -> OwnAssessment {
        OwnAssessment {
            own: Assessment::of(party, route, answers, frame),
            shared: SharedAssessment::of(party, route, &answers.shared(), frame),
        }
    }

    /// Whether the step is only for the owner: the shared answers do not lead to this limit.
    pub fn is_private_step(&self, step: &LimitStep) -> bool {
        let shared = self.shared.get().suggestion.as_ref();
        let is_same = |other: &LimitStep| other.id == step.id && other.effect == step.effect;
        !shared.is_some_and(|suggestion: &Suggestion| suggestion.steps.iter().any(is_same))
    }
}
