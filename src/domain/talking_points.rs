//! What the two should talk about, the most consequential first.

use super::assessment::{Assessment, OwnAssessment};
use super::finding::{Effect, Finding, Reasons};
use super::question_id::QuestionId;
use super::questionnaire;
use super::rules::{self, Consequence};

/// What a talking point is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Something a rule found.
    Finding(Finding),
    /// A question the person would rather talk about.
    Question(QuestionId),
}

/// One talking point (*samtalepunkt*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkingPoint {
    /// What it is about.
    pub topic: Topic,
    /// How much it matters.
    pub consequence: Consequence,
    /// Minutes to set aside.
    pub minutes: u8,
    /// What caused it.
    pub reasons: Reasons,
}

/// Minutes for a question the person would rather talk about.
const RATHER_TALK_MINUTES: u8 = 4;

/// The talking points of one assessment.
pub fn of(assessment: &Assessment) -> Vec<TalkingPoint> {
    let found = assessment.findings.iter().filter_map(from_finding);
    let asked = assessment.case.rather_talk.iter().map(|id| TalkingPoint {
        topic: Topic::Question(*id),
        consequence: Consequence::High,
        minutes: RATHER_TALK_MINUTES,
        reasons: Reasons::answers(*id, questionnaire::find(*id).map_or(&[], |question| question.depends_on)),
    });
    let points: Vec<TalkingPoint> = found.chain(asked).collect();
    let of = |consequence: Consequence| points.iter().filter(move |point| point.consequence == consequence);
    Consequence::ALL.into_iter().flat_map(of).cloned().collect()
}

/// A person's own points: those for the talk, and those that are only for the person.
pub struct OwnPoints {
    /// For the talk, from shared answers alone.
    pub shared: Vec<TalkingPoint>,
    /// Only for the person; never in anything shared.
    pub private: Vec<TalkingPoint>,
}

/// Splits a person's points.
pub fn of_own(assessment: &OwnAssessment) -> OwnPoints {
    let shared = of(assessment.shared.get());
    let private = of(&assessment.own).into_iter().filter(|point| !shared.contains(point)).collect();
    OwnPoints { shared, private }
}

fn from_finding(finding: &Finding) -> Option<TalkingPoint> {
    let talk = rules::find(finding.id)?.talk?;
    Some(TalkingPoint {
        topic: Topic::Finding(finding.clone()),
        consequence: if finding.effect == Effect::Stop { Consequence::Decisive } else { talk.consequence },
        minutes: talk.minutes,
        reasons: finding.reasons.clone(),
    })
}
