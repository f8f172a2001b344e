//! The parties and what the agreement stands on.

use super::given::{Fill, Given, words};
use super::{BasisPhrase as P, Element, Need, Phrase, State};
use crate::domain::frame::{Frame, RestsOn};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Pattern, Voluntary, YesNo};
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Parties,
        chapter: Chapter::Basis,
        need: Need::Must,
        sources: &[Source::StateGuide, Source::FrameworkAgreement],
        is_only_at_home: false,
        fill: parties,
    },
    Element {
        id: ElementId::LegalBasis,
        chapter: Chapter::Basis,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::StateGuide, Source::Report31],
        is_only_at_home: true,
        fill: legal_basis,
    },
    Element {
        id: ElementId::Kind,
        chapter: Chapter::Basis,
        need: Need::Must,
        sources: &[Source::StateGuide, Source::FrameworkAgreement, Source::EmploymentTerms, Source::Akademikerne],
        is_only_at_home: true,
        fill: kind,
    },
    Element {
        id: ElementId::Voluntary,
        chapter: Chapter::Basis,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::EuTelework],
        is_only_at_home: true,
        fill: voluntary,
    },
];

/// Names are typed when the agreement is made and never stored.
fn parties(given: &Given<'_>) -> Fill {
    let mut phrases = vec![Phrase::plain(P::Parties)];
    if !given.frame.organisation.is_empty() {
        phrases.push(Phrase::plain(P::PartiesUnder).value("organisation", words(&given.frame.organisation)));
    }
    if !given.frame.signed_by.is_empty() {
        phrases.push(Phrase::plain(P::SignedBy).value("who", words(&given.frame.signed_by)));
    }
    Fill::new(State::Field(phrases)).frame_if(!given.frame.signed_by.is_empty(), FrameField::SignedBy)
}

fn bars_fixed(given: &Given<'_>) -> bool {
    given.found(FindingId::NoLocalAgreement) || given.found(FindingId::FixedNotAllowed)
}

/// Two levels (the framework agreement of 2015): fixed home work stands on a local agreement; case by case does not.
fn legal_basis(given: &Given<'_>) -> Fill {
    let frame = given.frame;
    let fill = |state| {
        Fill::new(state)
            .frame_if(given.case.said(ask::LOCAL_AGREEMENT).is_none(), FrameField::LocalAgreement)
            .frame_if(frame.fixed_days_allowed.is_some(), FrameField::FixedDays)
    };
    let Some(pattern) = given.case.said(ask::PATTERN) else {
        return fill(given.lacking(Q::Pattern, &[]));
    };
    if pattern == Pattern::CaseByCase || bars_fixed(given) {
        return fill(State::Filled(vec![
            Phrase::plain(P::EachTimeStandsOn),
            Phrase::plain(P::FixedNeedsLocal),
            Phrase::plain(P::NeitherRightNorDuty),
        ]))
        .need(Need::Should);
    }
    let exists = match given.case.said(ask::LOCAL_AGREEMENT) {
        Some(answer) => answer == YesNo::Yes,
        None => frame.local_agreement == Some(true),
    };
    if !exists {
        return fill(given.lacking(Q::LocalAgreement, &[]));
    }
    let mut phrases = stands_on(frame);
    phrases.push(Phrase::plain(P::NeitherRightNorDuty));
    fill(State::Filled(phrases))
        .frame_if(!frame.local_agreement_reference.is_empty(), FrameField::LocalAgreement)
        .frame_if(frame.rests_on.is_some(), FrameField::RestsOn)
}

/// What fixed home days stand on, with the local agreement by its name where the frame has one.
fn stands_on(frame: &Frame) -> Vec<Phrase> {
    let reference = Some(&frame.local_agreement_reference).filter(|reference| !reference.is_empty());
    let (plain, named) = match frame.rests_on {
        None | Some(RestsOn::Framework) => (P::FixedStandsOn, P::FixedStandsOnNamed),
        Some(RestsOn::LocalInstead) => (P::FixedStandsOnLocal, P::LocalAgreementNamed),
        Some(RestsOn::Akademikerne) => (P::FixedStandsOnAkademikerne, P::LocalAgreementNamed),
    };
    let named = reference.map(|reference| Phrase::plain(named).value("reference", words(reference)));
    match named {
        Some(named) if plain == P::FixedStandsOn => vec![named],
        named => std::iter::once(Phrase::plain(plain)).chain(named).collect(),
    }
}

/// A case-by-case draft says so, and why where fixed days were wanted.
fn kind(given: &Given<'_>) -> Fill {
    let fill = |state| {
        Fill::new(state)
            .frame_if(given.frame.local_agreement.is_some(), FrameField::LocalAgreement)
            .frame_if(given.frame.fixed_days_allowed.is_some(), FrameField::FixedDays)
    };
    let Some(pattern) = given.case.said(ask::PATTERN) else {
        return fill(given.lacking(Q::Pattern, &[]));
    };
    // What the two agree on is said as they agreed it; what it waits for stands in the same sentence.
    let is_own = given.case.voice == Voice::Both && given.ground.has(Q::Pattern);
    let pick = |own: P, suggested: P| Phrase::plain(if is_own { own } else { suggested });
    let mut phrases = Vec::new();
    if given.found(FindingId::NoLocalAgreement) {
        phrases.push(pick(P::KindFixedWaits, P::KindNoLocalAgreement));
    }
    if given.found(FindingId::FixedNotAllowed) {
        phrases.push(pick(P::KindFixedAgainstLimits, P::KindFixedNotAllowed));
    }
    if phrases.is_empty() {
        phrases.push(Phrase::plain(match pattern {
            Pattern::Fixed => P::KindFixed,
            Pattern::CaseByCase => P::KindEachTime,
            Pattern::Both => P::KindBoth,
        }));
    }
    if pattern != Pattern::CaseByCase && !bars_fixed(given) {
        phrases.push(Phrase::plain(P::ContractAddendum));
    }
    fill(State::Filled(phrases))
}

/// Only the employee can say that it is voluntary: without a yes the clause waits for the talk. That both may leave stands
/// with the notice, once: said here as well, it could be read as leaving without one.
fn voluntary(given: &Given<'_>) -> Fill {
    let state = match given.case.said(ask::VOLUNTARY) {
        Some(Voluntary::Yes) => State::Filled(vec![Phrase::plain(P::Voluntary), Phrase::plain(P::NoCondition)]),
        Some(Voluntary::Unsure | Voluntary::No) => State::ForTheTalk(Q::Voluntary),
        None => given.lacking(Q::Voluntary, &[]),
    };
    Fill::new(state)
}
