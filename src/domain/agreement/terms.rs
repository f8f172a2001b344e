//! Duration, ending and reservations.

use super::given::{Fill, Given, words};
use super::{Element, Need, Phrase, State, TermsPhrase as P};
use crate::domain::case::limits::{is_notice_of_frame, local_agreement, notice};
use crate::domain::frame::Notice;
use crate::domain::rules::finding::Value;
use crate::domain::suggestion::ArrangementKind;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::Review;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::StartAndReview,
        chapter: Chapter::Terms,
        need: Need::Must,
        sources: &[Source::StateGuide, Source::Report35],
        is_only_at_home: false,
        fill: start_and_review,
    },
    Element {
        id: ElementId::Ending,
        chapter: Chapter::Terms,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::StateGuide, Source::EuTelework],
        is_only_at_home: true,
        fill: ending,
    },
    Element {
        id: ElementId::Doubts,
        chapter: Chapter::Terms,
        need: Need::Should,
        sources: &[Source::FrameworkAgreement, Source::OwnJudgement],
        is_only_at_home: false,
        fill: doubts,
    },
    Element {
        id: ElementId::Reservations,
        chapter: Chapter::Terms,
        need: Need::Should,
        sources: &[Source::InjuryDecisions, Source::OwnJudgement],
        is_only_at_home: false,
        fill: reservations,
    },
];

/// The start has to be there; the review follows from it. A short first period is there to try the arrangement, and
/// somebody new sees where it may lead.
fn start_and_review(given: &Given<'_>) -> Fill {
    let offers_some = !given.frame.reviews.is_empty();
    let fill = |state| Fill::new(state).frame_if(offers_some, FrameField::Reviews);
    let Some(start) = given.case.said(ask::START_DATE) else {
        return fill(given.lacking(Q::StartDate, &[]));
    };
    let mut phrases = vec![Phrase::plain(P::Starts).value("start", Value::Date(start))];
    match given.case.said(ask::REVIEW).zip(given.case.review_date()) {
        Some((review, on)) => {
            phrases.push(Phrase::plain(P::ReviewBy).value("review", Value::Date(on)));
            if matches!(review, Review::OneMonth | Review::ThreeMonths) {
                phrases.push(Phrase::plain(P::TryOut));
            }
        }
        None => phrases.push(Phrase::plain(P::ReviewToAgree)),
    }
    phrases.extend(step_up(given));
    fill(State::Filled(phrases))
}

/// What the two look at when the tasks are no longer new: a step up from the days that the agreement names, never a
/// promise. A step that leads nowhere is not said.
fn step_up(given: &Given<'_>) -> Option<Phrase> {
    let then = given.case.said(ask::STEP_UP_DAYS)?;
    if given.ground.is_extent_by_hand {
        // The days now are the two's own words: only the step is said.
        return Some(Phrase::plain(P::StepUpTo).value("to", Value::Days(then)));
    }
    let now =
        given.arrangement().filter(|it| !matches!(it.kind, ArrangementKind::NotNow | ArrangementKind::Open))?.days;
    (then > now).then(|| Phrase::plain(P::StepUp).value("from", Value::Days(now)).value("to", Value::Days(then)))
}

/// Notice for both, always filled or missing: a written, fixed agreement can bind.
fn ending(given: &Given<'_>) -> Fill {
    let fill = |state| {
        Fill::new(state)
            .frame_if(is_notice_of_frame(given.case, given.frame), FrameField::Notice)
            .frame_if(given.frame.local_agreement.is_some(), FrameField::LocalAgreement)
    };
    let has_no_agreement = local_agreement(given.case, given.frame) == Some(false);
    let notice = match notice(given.case, given.frame) {
        // A notice can't follow an agreement that is not there.
        Some(Notice::LocalAgreement) if has_no_agreement => return fill(State::ForTheTalk(Q::NoticeKind)),
        Some(Notice::LocalAgreement) => Phrase::plain(P::LocalNotice),
        Some(Notice::Weeks(Amount::ZERO)) => Phrase::plain(P::NoNotice),
        Some(Notice::Weeks(weeks)) if weeks == Amount::whole(1) => Phrase::plain(P::OneWeek),
        Some(Notice::Weeks(weeks)) => Phrase::plain(P::Weeks).value("weeks", Value::Number(weeks)),
        None if given.case.said(ask::NOTICE_KIND).is_some() => return fill(given.lacking(Q::NoticeWeeks, &[])),
        None => return fill(given.lacking(Q::NoticeKind, &[])),
    };
    let phrases = vec![Phrase::plain(P::Continues), notice, Phrase::plain(P::BackToWorkplace)];
    fill(State::Filled(phrases))
}

/// Where the two see things differently, somebody can help; the frame may name them.
fn doubts(given: &Given<'_>) -> Fill {
    let contacts = &given.frame.contacts;
    let named = [
        (P::AskUnion, &contacts.union_representative),
        (P::AskSafety, &contacts.safety_representative),
        (P::AskHr, &contacts.hr),
    ];
    let all = named.len();
    let named = named.into_iter().filter(|(_, contact)| !contact.is_empty());
    let named: Vec<Phrase> = named.map(|(id, contact)| Phrase::plain(id).value("contact", words(contact))).collect();
    let uses_frame = !named.is_empty();
    let mut phrases = vec![Phrase::plain(P::TalkFirst)];
    if named.len() < all {
        phrases.push(Phrase::plain(P::AskOthers));
    }
    phrases.extend(named);
    Fill::fixed(phrases).frame_if(uses_frame, FrameField::Contacts)
}

/// What the draft is and is not: nobody's rights change by accident.
fn reservations(_: &Given<'_>) -> Fill {
    Fill::fixed(vec![
        Phrase::plain(P::Precedence),
        Phrase::plain(P::OwnAnswers),
        Phrase::plain(P::RulesAsKnown),
        Phrase::plain(P::NotBinding),
    ])
}
