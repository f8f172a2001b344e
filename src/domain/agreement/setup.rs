//! The workplace at home: assessment and injury. The screen workplace and the equipment have files of their own.

use super::equipment::{costs, equipment};
use super::given::{Fill, Given};
use super::screen_workplace::screen_workplace;
use super::{Element, Need, Phrase, SetupPhrase as P, State};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{Apv, WorkPlace};
use crate::domain::vocabulary::question_id::ask;
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::ScreenWorkplace,
        chapter: Chapter::Setup,
        need: Need::Should,
        sources: &[
            Source::HomeWorkOrder,
            Source::ScreenThreshold,
            Source::ScreenAddUp,
            Source::ScreenOrder,
            Source::DeskJudgment,
            Source::Ergonomics,
        ],
        is_only_at_home: true,
        fill: screen_workplace,
    },
    Element {
        id: ElementId::Equipment,
        chapter: Chapter::Setup,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::StateGuide, Source::EuTelework, Source::Report36],
        is_only_at_home: true,
        fill: equipment,
    },
    Element {
        id: ElementId::Costs,
        chapter: Chapter::Setup,
        need: Need::May,
        sources: &[Source::StateGuide, Source::EuTelework],
        is_only_at_home: true,
        fill: costs,
    },
    Element {
        id: ElementId::Assessment,
        chapter: Chapter::Setup,
        need: Need::Should,
        sources: &[Source::Assessment, Source::BfaApv, Source::HomeWorkOrder],
        is_only_at_home: true,
        fill: assessment,
    },
    Element {
        id: ElementId::Injury,
        chapter: Chapter::Setup,
        need: Need::Should,
        sources: &[Source::InjuryLaw, Source::InjuryJudgment, Source::InjuryDecisions],
        is_only_at_home: true,
        fill: injury,
    },
];

/// Home work belongs in the workplace assessment; nobody has a right to enter the home.
fn assessment(given: &Given<'_>) -> Fill {
    let included = match given.case.said(ask::APV) {
        Some(Apv::Yes) => P::AssessmentIncludes,
        Some(Apv::Planned) => P::AssessmentNext,
        Some(Apv::No) | None => P::AssessmentCovers,
    };
    Fill::new(State::Filled(vec![Phrase::plain(included), Phrase::plain(P::AssessmentPlan), Phrase::plain(P::Visits)]))
}

/// Information, not a term: the same law at home, and an injury is reported at once (the Supreme Court, 2 May 2025).
fn injury(given: &Given<'_>) -> Fill {
    let is_in_sweden = given.case.said(ask::WORK_PLACE) == Some(WorkPlace::HomeInSweden);
    let law = if is_in_sweden { P::InjuryInSweden } else { P::InjurySameLaw };
    let phrases = vec![Phrase::plain(law), Phrase::plain(P::InjuryReport)];
    Fill::new(State::Filled(phrases))
}
