//! What falls away where the two have agreed on no home days: whatever speaks of home days and of nothing else.
//! What is left says why, what there is instead, how the two follow up and when they look at it again.

use super::{Clause, ElementId as E, Need, Phrase, PhraseId, State, SupportPhrase as S};
use crate::domain::finding::{Because, Reasons};
use crate::domain::question_id::QuestionId as Q;

/// The clause of an agreement without home days.
pub(super) fn without_days(clause: Clause) -> Clause {
    let by_days = Reasons::one(Because::Answer(Q::HomeDays));
    let own: Vec<Phrase> = clause.phrases().iter().filter(|phrase| !is_about_home_days(phrase.id)).cloned().collect();
    let is_empty = own.is_empty() && !clause.phrases().is_empty();
    if is_empty || is_only_for_home_days(clause.element) {
        return Clause { need: Need::May, state: State::NotNeeded, reasons: Some(by_days), ..clause };
    }
    match clause.state {
        State::Filled(_) => Clause { state: State::Filled(own), ..clause },
        _ => clause,
    }
}

/// Whether an element is about working at home and nothing else.
fn is_only_for_home_days(element: E) -> bool {
    matches!(
        element,
        E::LegalBasis
            | E::Kind
            | E::Voluntary
            | E::TasksAtHome
            | E::ExemptTasks
            | E::Quality
            | E::PresenceDays
            | E::MovingDays
            | E::Place
            | E::Reachability
            | E::WorkingTime
            | E::Breaks
            | E::Illness
            | E::HardConversations
            | E::Coordination
            | E::Openness
            | E::ScreenWorkplace
            | E::Equipment
            | E::Costs
            | E::Assessment
            | E::Injury
            | E::DataSecurity
            | E::Ending
    )
}

/// Whether a sentence of another element speaks of home days.
fn is_about_home_days(id: PhraseId) -> bool {
    matches!(
        id,
        PhraseId::Support(
            S::HelpByCall
                | S::HelpByChat
                | S::HelpByCallOrChat
                | S::HelpInMorning
                | S::HelpWaits
                | S::HelpToAgree
                | S::HelpAllDay
                | S::HelpDaily
                | S::ManagerSeldom
                | S::ManagerOnSite
                | S::ManagerElsewhere
                | S::ManagerSetTimes
                | S::WorksWell
        )
    )
}
