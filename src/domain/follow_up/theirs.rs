//! What of an agreement is special for these two, and so worth asking about: the rest is standing text (*fast tekst*), the
//! same in every agreement.
//!
//! A version holds words, not answers. What fed them is still in the talk it came from, so that is where to look: a clause is
//! theirs where they wrote it, agreed on a condition, or answered something that one of its sentences says. A clause that a
//! follow-up changed is theirs too.

use super::shared::is_asked;
use crate::domain::agreement::{
    Agreement, BasisPhrase as B, ContactPhrase as C, DataPhrase as D, DaysPhrase as Y, PhraseId, SetupPhrase as S,
    State, TasksPhrase as T,
};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::talk::record::{Part, Record, Version, changed};
use crate::domain::talk::{Outcome, Talk};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

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
pub fn chosen_signs(joint: &Case) -> Option<(QuestionId, Vec<&'static str>)> {
    let chosen = joint.chosen_signs();
    (!chosen.is_empty()).then_some((QuestionId::SuccessSigns, chosen))
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

/// Whether a sentence is no question of whether it works: standing text, and what says that something applies, is in place
/// or is not there. A sentence that is not named here counts as theirs, so a new one is rather asked about than forgotten.
const fn is_standing(id: PhraseId) -> bool {
    id.speaks_of().is_empty()
        || match id {
            // When it starts, is looked at and ends is no question of whether it works.
            PhraseId::Terms(_) => true,
            PhraseId::Basis(id) => {
                matches!(
                    id,
                    B::FixedStandsOn
                        | B::FixedStandsOnNamed
                        | B::FixedStandsOnLocal
                        | B::FixedStandsOnAkademikerne
                        | B::LocalAgreementNamed
                        | B::EachTimeStandsOn
                        | B::Voluntary
                )
            }
            PhraseId::Tasks(id) => matches!(id, T::NoneExempt),
            PhraseId::Days(id) => matches!(id, Y::NoTeamDays),
            PhraseId::Contact(id) => matches!(id, C::WorkingWeek | C::BreakAdvice),
            PhraseId::Setup(id) => is_standing_at_home(id),
            PhraseId::Data(id) => matches!(id, D::NoPersonal | D::Confidential),
            PhraseId::Support(_) | PhraseId::Community(_) => false,
        }
}

/// Which rules on screens apply, what is in place anyway, and what is in the workplace assessment.
const fn is_standing_at_home(id: S) -> bool {
    matches!(
        id,
        S::ScreenOverLimit
            | S::ScreenAddUp
            | S::ScreenDepends
            | S::ScreenUnderLimit
            | S::ScreenOnceMet
            | S::ScreenUntilThen
            | S::ChecksInPlace
            | S::ProvidesAsLocal
            | S::ProvidesNothing
            | S::NeedsNothing
            | S::CostsAsLocal
            | S::AssessmentIncludes
            | S::AssessmentNext
    )
}
