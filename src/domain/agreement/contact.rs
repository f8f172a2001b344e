//! Contact and working time.

use super::given::{Fill, Given};
use super::{ContactPhrase as P, Element, Need, Phrase, State};
use crate::domain::case::rest;
use crate::domain::case::screen_work::has_many_meetings;
use crate::domain::frame::{Looser, Thresholds};
use crate::domain::rules::finding::Value;
use crate::domain::values::calendar::TimeOfDay;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Check, Reach, Reply, Split};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Reachability,
        chapter: Chapter::Contact,
        need: Need::Should,
        sources: &[Source::StateGuide, Source::BfaClearAgreement, Source::Report351],
        is_only_at_home: true,
        fill: reachability,
    },
    Element {
        id: ElementId::WorkingTime,
        chapter: Chapter::Contact,
        need: Need::Must,
        sources: &[
            Source::FrameworkAgreement,
            Source::DailyRest,
            Source::DailyRestOrder,
            Source::TimeRegistration,
            Source::Hours48,
        ],
        is_only_at_home: true,
        fill: working_time,
    },
    Element {
        id: ElementId::Breaks,
        chapter: Chapter::Contact,
        need: Need::Should,
        sources: &[Source::Report37, Source::Report33, Source::ScreenOrder],
        is_only_at_home: true,
        fill: breaks,
    },
    Element {
        id: ElementId::Illness,
        chapter: Chapter::Contact,
        need: Need::May,
        sources: &[Source::OwnJudgement],
        is_only_at_home: true,
        fill: illness,
    },
];

/// The hours the party says, or those of the frame, and how fast a reply is expected.
fn reachability(given: &Given<'_>) -> Fill {
    let case = given.case;
    let uses_frame = case.said(ask::REACH).is_none() && given.frame.reach.is_some();
    let reach = match case.said(ask::REACH) {
        Some(Reach::AsOffice) => Some(Phrase::plain(P::ReachAsOffice)),
        Some(Reach::SetTimes) => case.said(ask::REACH_TIMES).map(between),
        None => given.frame.reach.map(between),
    };
    let state = match reach {
        Some(reach) => State::Filled(std::iter::once(reach).chain(replies(given)).collect()),
        None if case.said(ask::REACH).is_some() => given.lacking(Q::ReachTimes, &[]),
        None => given.lacking(Q::Reach, &[]),
    };
    Fill::new(state).frame_if(uses_frame, FrameField::Reach)
}

fn between((from, to): (TimeOfDay, TimeOfDay)) -> Phrase {
    Phrase::plain(P::ReachBetween).value("from", Value::Time(from)).value("to", Value::Time(to))
}

/// One sentence where every channel is alike, otherwise one for each that is agreed.
fn replies(given: &Given<'_>) -> Vec<Phrase> {
    let case = given.case;
    let agreed = [case.said(ask::REPLY_CALL), case.said(ask::REPLY_CHAT), case.said(ask::REPLY_MAIL)];
    let all = match agreed {
        [Some(call), Some(chat), Some(mail)] if call == chat && chat == mail => match call {
            Reply::HalfHour => Some(P::AllHalfHour),
            Reply::FewHours => Some(P::AllFewHours),
            Reply::SameDay => Some(P::AllSameDay),
            Reply::NotAgreed => None,
        },
        _ => None,
    };
    if let Some(all) = all {
        return vec![Phrase::plain(all)];
    }
    let call = match case.said(ask::REPLY_CALL) {
        Some(Reply::HalfHour) => Some(P::CallHalfHour),
        Some(Reply::FewHours) => Some(P::CallFewHours),
        Some(Reply::SameDay) => Some(P::CallSameDay),
        Some(Reply::NotAgreed) | None => None,
    };
    let chat = match case.said(ask::REPLY_CHAT) {
        Some(Reply::HalfHour) => Some(P::ChatHalfHour),
        Some(Reply::FewHours) => Some(P::ChatFewHours),
        Some(Reply::SameDay) => Some(P::ChatSameDay),
        Some(Reply::NotAgreed) | None => None,
    };
    let mail = match case.said(ask::REPLY_MAIL) {
        Some(Reply::HalfHour) => Some(P::MailHalfHour),
        Some(Reply::FewHours) => Some(P::MailFewHours),
        Some(Reply::SameDay) => Some(P::MailSameDay),
        Some(Reply::NotAgreed) | None => None,
    };
    [call, chat, mail].into_iter().flatten().map(Phrase::plain).collect()
}

/// The ordinary rules apply at home. Under the demanded rest a split day never becomes a term.
fn working_time(given: &Given<'_>) -> Fill {
    let case = given.case;
    let mut phrases = Vec::new();
    if let (Some(hours), Some(days)) = (case.said(ask::WEEKLY_HOURS), case.said(ask::WORKING_DAYS)) {
        phrases
            .push(Phrase::plain(P::WorkingWeek).value("hours", Value::Number(hours)).value("days", Value::Days(days)));
    }
    let demanded = rest::hours_above(given.frame.thresholds.rest_minutes);
    phrases.push(Phrase::plain(P::SameRules).value("hours", Value::Number(demanded)));
    if given.frame.thresholds.looser().contains(&Looser::Rest) {
        let law = rest::hours_above(Thresholds::default().rest_minutes);
        phrases.push(Phrase::plain(P::LooserRest).value("law", Value::Number(law)));
    }
    phrases.extend(split_day(given));
    phrases.push(Phrase::plain(P::Registration));
    Fill::new(State::Filled(phrases)).frame(FrameField::Thresholds)
}

fn split_day(given: &Given<'_>) -> Vec<Phrase> {
    let split = match given.case.said(ask::SPLIT_DAY) {
        Some(Split::Sometimes) => P::SplitSometimes,
        Some(Split::Regularly) => P::SplitRegularly,
        Some(Split::No) | None => return Vec::new(),
    };
    if given.found(FindingId::RestTooShort) || given.found(FindingId::DayTooLong) {
        return vec![Phrase::plain(P::SplitWaits)];
    }
    let mut phrases = vec![Phrase::plain(split)];
    if let (Some(end), Some(start)) = (given.case.said(ask::LATEST_END), given.case.said(ask::EARLIEST_START)) {
        phrases.push(Phrase::plain(P::SplitTimes).value("end", Value::Time(end)).value("start", Value::Time(start)));
    }
    phrases.push(Phrase::plain(P::SplitHours));
    phrases
}

/// Breaks and variation, wherever the screen stands (report 3.7; order 1108 of 1992 § 4). Advice stays advice.
fn breaks(given: &Given<'_>) -> Fill {
    let case = given.case;
    let mut phrases = vec![Phrase::plain(P::Breaks)];
    if has_many_meetings(case) {
        phrases.push(Phrase::plain(P::MeetingBreaks));
    }
    if matches!(case.said(ask::SETUP_BREAKS), Some(Check::No | Check::Partly)) {
        phrases.push(Phrase::plain(P::BreakAdvice));
    }
    Fill::new(State::Filled(phrases))
}

/// A common local rule; an organisation may reword it in its frame.
fn illness(_: &Given<'_>) -> Fill {
    Fill::fixed(vec![Phrase::plain(P::Illness)])
}
