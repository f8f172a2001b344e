//! What of an agreement is special for these two, and so worth asking about: the rest is standing text (*fast tekst*), the
//! same in every agreement.
//!
//! A version holds words, not answers. What fed them is still in the talk it came from, so that is where to look: a clause is
//! theirs where they wrote it, agreed on a condition, or answered something that one of its sentences says. A clause that a
//! follow-up changed is theirs too.

use super::shared::is_asked;
use crate::domain::agreement::{
    Agreement, BasisPhrase as B, CommunityPhrase as M, ContactPhrase as C, DataPhrase as D, DaysPhrase as Y, ElementId,
    PhraseId, SetupPhrase as S, State, SupportPhrase as U, TasksPhrase as T,
};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::question_id::QuestionId;
use crate::domain::record::{Part, Record, Version, changed};
use crate::domain::talk::{Outcome, Talk};

/// The clauses of the version in force that are special for the two, in the order of the agreement.
pub fn theirs(record: &Record, frame: &Frame) -> Vec<ElementId> {
    let Some(version) = record.current() else { return Vec::new() };
    let agreement = record.talk.agreement(&record.talk.dialogue(frame), frame);
    let is_theirs = |element: &ElementId| {
        is_asked(*element)
            && (is_special(&agreement, *element)
                || has_condition(&record.talk, *element)
                || was_changed(&record.versions, *element))
    };
    version.clauses.iter().map(|(element, _)| *element).filter(is_theirs).collect()
}

/// The clauses that must be there and are neither in the version in force nor settled in the talk.
pub fn lacking(record: &Record, frame: &Frame) -> Vec<ElementId> {
    let Some(version) = record.current() else { return Vec::new() };
    let agreement = record.talk.signable(&record.talk.agreement(&record.talk.dialogue(frame), frame));
    let is_there = |element: ElementId| version.clauses.iter().any(|(known, _)| *known == element);
    agreement.missing().map(|clause| clause.element).filter(|element| !is_there(*element)).collect()
}

/// The signs by which the two wanted to see that it works (*tegn*): the question that was asked, and the options they chose.
/// The one place to plug that question in; while there is none, nothing was chosen.
pub const fn chosen_signs(_joint: &Case) -> Option<(QuestionId, Vec<&'static str>)> {
    None
}

/// Whether a sentence of the clause says something of these two. Of words that today's draft does not have, nobody knows, so
/// they are asked about.
fn is_special(agreement: &Agreement, element: ElementId) -> bool {
    match agreement.clause(element).map(|clause| &clause.state) {
        Some(State::Filled(phrases) | State::Field(phrases)) => phrases.iter().any(|phrase| !is_standing(phrase.id)),
        Some(State::Written(_) | State::Open(_) | State::ForTheTalk(_) | State::NotNeeded) | None => true,
    }
}

fn has_condition(talk: &Talk, element: ElementId) -> bool {
    talk.outcome(element) == Some(Outcome::WithConditions)
}

/// Whether a follow-up gave the clause other words. A new date, and a notice that was given, are no reason to ask.
fn was_changed(versions: &[Version], element: ElementId) -> bool {
    let is_dated = matches!(element, ElementId::StartAndReview | ElementId::Ending);
    let mut pairs = versions.iter().zip(versions.iter().skip(1));
    !is_dated && pairs.any(|(before, now)| changed(before, now).iter().any(|it| it.part == Part::Element(element)))
}

/// Whether a sentence says the same wherever it stands: law, duties and dates, and that nothing special was agreed. A sentence
/// that is not named here counts as theirs, so a new one is rather asked about than forgotten.
const fn is_standing(id: PhraseId) -> bool {
    match id {
        // When it starts, is looked at and ends is no question of whether it works.
        PhraseId::Terms(_) => true,
        PhraseId::Basis(id) => is_standing_basis(id),
        PhraseId::Tasks(id) => matches!(id, T::TasksFirst | T::NoneExempt | T::SameQuality),
        PhraseId::Days(id) => matches!(id, Y::RestAtWorkplace | Y::NoTeamDays | Y::AbroadFirstHr | Y::RestWaits),
        PhraseId::Contact(id) => {
            matches!(id, C::WorkingWeek | C::SameRules | C::Registration | C::Breaks | C::BreakAdvice | C::Illness)
        }
        PhraseId::Support(id) => matches!(id, U::WatchTogether),
        PhraseId::Community(id) => matches!(id, M::ToldWhat | M::EqualTerms),
        PhraseId::Setup(id) => is_standing_at_home(id),
        PhraseId::Data(id) => {
            matches!(id, D::SameDuty | D::Approved | D::NoPersonal | D::Confidential | D::Breach | D::BreachTo)
        }
    }
}

const fn is_standing_basis(id: B) -> bool {
    matches!(
        id,
        B::Parties
            | B::PartiesUnder
            | B::FixedStandsOn
            | B::FixedStandsOnNamed
            | B::EachTimeStandsOn
            | B::FixedNeedsLocal
            | B::NeitherRightNorDuty
            | B::Voluntary
            | B::NoCondition
            | B::BothMayLeave
    )
}

/// The rules on screens, what is at hand anyway, the workplace assessment and what holds for injuries.
const fn is_standing_at_home(id: S) -> bool {
    matches!(
        id,
        S::ScreenOverLimit
            | S::ScreenAddUp
            | S::ScreenDepends
            | S::ScreenUnderLimit
            | S::ScreenInGeneral
            | S::WorkplaceEnsures
            | S::GeneralDuty
            | S::ChecksInPlace
            | S::Pc
            | S::OrganisationLends
            | S::ProvidesAsLocal
            | S::ProvidesNothing
            | S::NeedsNothing
            | S::Ownership
            | S::CostsAsLocal
            | S::CostsNone
            | S::AssessmentIncludes
            | S::AssessmentCovers
            | S::AssessmentNext
            | S::Visits
            | S::InjurySameLaw
            | S::InjuryReport
    )
}
