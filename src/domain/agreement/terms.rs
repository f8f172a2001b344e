//! Duration, ending and reservations.

use super::given::{Fill, Given, words};
use super::{Chapter, Element, ElementId, Need, Phrase, State, TermsPhrase as P};
use crate::domain::amount::Amount;
use crate::domain::finding::{FrameField, Value};
use crate::domain::limits::local_agreement;
use crate::domain::options::{NoticeKind, Review};
use crate::domain::question_id::QuestionId as Q;
use crate::domain::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::StartAndReview,
        chapter: Chapter::Terms,
        need: Need::Must,
        sources: &[Source::StateGuide, Source::Report35],
        fill: start_and_review,
    },
    Element {
        id: ElementId::Ending,
        chapter: Chapter::Terms,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::StateGuide, Source::EuTelework],
        fill: ending,
    },
    Element {
        id: ElementId::Doubts,
        chapter: Chapter::Terms,
        need: Need::Should,
        sources: &[Source::FrameworkAgreement, Source::OwnJudgement],
        fill: doubts,
    },
    Element {
        id: ElementId::Reservations,
        chapter: Chapter::Terms,
        need: Need::Should,
        sources: &[Source::InjuryDecisions, Source::OwnJudgement],
        fill: reservations,
    },
];

/// The start has to be there; the review follows from it. A short first period is there to try the arrangement.
fn start_and_review(given: &Given<'_>) -> Fill {
    let questions = [Q::StartDate, Q::Review];
    let Some(start) = given.case.start_date else {
        return Fill::new(given.lacking(Q::StartDate, &[]), &questions);
    };
    let mut phrases = vec![Phrase::plain(P::Starts).value("start", Value::Date(start))];
    match given.case.review.zip(given.case.review_date()) {
        Some((review, on)) => {
            phrases.push(Phrase::plain(P::ReviewBy).value("review", Value::Date(on)));
            if matches!(review, Review::OneMonth | Review::ThreeMonths) {
                phrases.push(Phrase::plain(P::TryOut));
            }
        }
        None => phrases.push(Phrase::plain(P::ReviewToAgree)),
    }
    Fill::new(State::Filled(phrases), &questions)
}

/// Notice for both, always filled or missing: a written, fixed agreement can bind.
fn ending(given: &Given<'_>) -> Fill {
    let questions = [Q::NoticeKind, Q::NoticeWeeks, Q::LocalAgreement];
    let has_no_agreement = local_agreement(given.case, given.frame) == Some(false);
    let notice = match (given.case.notice_kind, given.case.notice_weeks) {
        // A notice can't follow an agreement that is not there.
        (Some(NoticeKind::LocalAgreement), _) if has_no_agreement => {
            return Fill::new(State::ForTheTalk(Q::NoticeKind), &questions);
        }
        (Some(NoticeKind::LocalAgreement), _) => Phrase::plain(P::LocalNotice),
        (Some(NoticeKind::Weeks), Some(Amount::ZERO)) => Phrase::plain(P::NoNotice),
        (Some(NoticeKind::Weeks), Some(weeks)) if weeks == Amount::whole(1) => Phrase::plain(P::OneWeek),
        (Some(NoticeKind::Weeks), Some(weeks)) => Phrase::plain(P::Weeks).value("weeks", Value::Number(weeks)),
        (Some(NoticeKind::Weeks), None) => return Fill::new(given.lacking(Q::NoticeWeeks, &[]), &questions),
        (None, _) => return Fill::new(given.lacking(Q::NoticeKind, &[]), &questions),
    };
    let phrases = vec![Phrase::plain(P::Continues), notice, Phrase::plain(P::BackToWorkplace)];
    Fill::new(State::Filled(phrases), &questions)
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
