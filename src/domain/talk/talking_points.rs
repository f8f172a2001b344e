//! What the two should talk about, the most consequential first.

use super::points::{self, Chosen, PointTopic, TalkingPoint};
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::frame::LocalPoint;
use crate::domain::questionnaire::with_gates;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::rules::{self, Consequence};
use crate::domain::suggestion::assessment::{Assessment, OwnAssessment, SharedAssessment};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// Every talking point of one assessment, the most consequential first; those of the same weight begin with the tasks.
pub fn of(assessment: &Assessment) -> Vec<TalkingPoint> {
    in_order(points::of(&assessment.case).into_iter().chain(raised(assessment)))
}

/// What the answers themselves raise: the organisation's own points, what the rules find, and what the person would rather
/// talk about.
fn raised(assessment: &Assessment) -> impl Iterator<Item = TalkingPoint> {
    let local = assessment.own_words.points.iter().map(from_frame);
    let found = assessment.findings.iter().filter_map(|finding| from_finding(finding, &assessment.case));
    local.chain(found).chain(rather_talk(assessment))
}

fn in_order(points: impl Iterator<Item = TalkingPoint>) -> Vec<TalkingPoint> {
    let points: Vec<TalkingPoint> = points.collect();
    let of = |consequence: Consequence| points.iter().filter(move |point| point.consequence == consequence);
    Consequence::ALL.into_iter().flat_map(of).cloned().collect()
}

/// The points that the two take up, from shared answers: three to six, and what is left for later.
pub fn chosen(shared: &SharedAssessment) -> Chosen {
    points::choose(of(shared.get()))
}

/// A person's own points: those for the talk, and those that are only for the person.
pub struct OwnPoints {
    /// For the talk, from shared answers alone.
    pub shared: Chosen,
    /// Only for the person; never in anything shared.
    pub private: Vec<TalkingPoint>,
}

/// Splits a person's points. What is worth the minutes for everybody is made of shared answers alone.
pub fn of_own(assessment: &OwnAssessment) -> OwnPoints {
    let shared = of(assessment.shared.get());
    let private = in_order(raised(&assessment.own)).into_iter().filter_map(|point| beside(point, &shared)).collect();
    OwnPoints { shared: points::choose(shared), private }
}

/// What of a person's own point is not among the shared ones.
fn beside(point: TalkingPoint, shared: &[TalkingPoint]) -> Option<TalkingPoint> {
    let is_shared = |id: &QuestionId| {
        shared.iter().any(|point| matches!(&point.topic, PointTopic::Questions(ids) if ids.contains(id)))
    };
    match point.topic {
        PointTopic::Questions(mut ids) => {
            ids.retain(|id| !is_shared(id));
            let minutes = minutes_for(&ids);
            (!ids.is_empty()).then_some(TalkingPoint { topic: PointTopic::Questions(ids), minutes, ..point })
        }
        // Names that are kept back make it no other point: it stands among the shared ones, without them.
        PointTopic::Finding(ref found) => {
            let is_same = |it: &TalkingPoint| matches!(&it.topic, PointTopic::Finding(shared) if shared.is_same_but_for_names(found));
            (!shared.iter().any(is_same)).then_some(point)
        }
        PointTopic::Local(_) | PointTopic::Base(_) => (!shared.contains(&point)).then_some(point),
    }
}

/// One point for everything the person would rather talk about; what a finding is about already is left to it.
fn rather_talk(assessment: &Assessment) -> Option<TalkingPoint> {
    let is_found = |id: QuestionId| {
        assessment.findings.iter().any(|finding| rules::about(finding.id) == Some(id) && is_talk(finding))
    };
    let questions: Vec<QuestionId> = assessment.case.left_to_the_talk().filter(|id| !is_found(*id)).collect();
    let minutes = minutes_for(&questions);
    // Another question could have been kept for the talk too: every question that applies is a reason.
    let (first, rest) = assessment.case.asked().split_first()?;
    let reasons = Reasons::answers(*first, rest);
    if questions.is_empty() {
        return None;
    }
    Some(TalkingPoint { topic: PointTopic::Questions(questions), consequence: Consequence::High, minutes, reasons })
}

/// Minutes for each question the person would rather talk about, and for all of them together at the most.
const MINUTES_EACH: usize = 3;
const MOST_MINUTES: u8 = 15;

fn minutes_for(questions: &[QuestionId]) -> u8 {
    u8::try_from(questions.len() * MINUTES_EACH).unwrap_or(MOST_MINUTES).min(MOST_MINUTES)
}

fn is_talk(finding: &Finding) -> bool {
    rules::find(finding.id).is_some_and(|rule| rule.talk.is_some())
}

/// What is about home days and nothing else is no point where there are none to speak of.
fn from_finding(finding: &Finding, case: &Case) -> Option<TalkingPoint> {
    let talk = rules::find(finding.id)?.talk?;
    let is_about_home = finding.id.is_about_home_days();
    if is_about_home && !at_home::is_spoken_of(case) {
        return None;
    }
    let decides = if is_about_home { &at_home::READS[..] } else { &[] };
    let reasons = finding.reasons.clone().and_all(decides.iter().copied().map(Because::Answer));
    Some(TalkingPoint {
        topic: PointTopic::Finding(finding.clone()),
        consequence: if finding.effect == Bearing::Stop { Consequence::Decisive } else { talk.consequence },
        minutes: talk.minutes,
        reasons: with_gates(reasons),
    })
}

/// After what changes the suggestion, and before what is only good to know.
fn from_frame(point: &LocalPoint) -> TalkingPoint {
    TalkingPoint {
        topic: PointTopic::Local(point.clone()),
        consequence: Consequence::Medium,
        minutes: point.minutes,
        reasons: point.reasons(),
    }
}
