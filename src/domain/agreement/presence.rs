//! Days at the workplace, moving a home day, and the place.

use super::given::{Fill, Given, listed};
use super::{DaysPhrase as P, Phrase, State};
use crate::domain::case::limits::team_days;
use crate::domain::rules::finding::Value;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{ComeIn, MoveDay, MovedDay, OptionSet, Purpose, WorkPlace};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// Days that need everyone, days on which it makes sense to meet those who share the tasks, and what the days are for
/// (report 3.3, 3.4 and 3.6).
pub(super) fn presence_days(given: &Given<'_>) -> Fill {
    let case = given.case;
    let team = team_days(case, given.frame);
    let around =
        |id: P, days: Weekdays| (!days.is_empty()).then(|| Phrase::plain(id).value("weekdays", Value::Weekdays(days)));
    let mut phrases = Vec::new();
    // A home day that the two agreed on is no day at the workplace; beside it stands what speaks against it.
    let at_home = if given.ground.decided.contains(&Q::HomeWeekdays) { case.said(ask::HOME_WEEKDAYS) } else { None };
    let at_home = at_home.unwrap_or_default();
    phrases.extend(around(P::TeamDays, team.without(at_home)));
    if team.is_empty() && case.said(ask::TEAM_DAYS).is_some() {
        phrases.push(Phrase::plain(P::NoTeamDays));
    }
    phrases.extend(given.quoted(Q::TeamDaysNote, P::TeamEvents, case.words(ask::TEAM_DAYS_NOTE)));
    match case.said(ask::MEET_DAYS) {
        Some(days) if days.is_empty() => phrases.push(Phrase::plain(P::MeetDaysVary)),
        Some(days) => phrases.extend(around(P::MeetDays, days.without(team).without(at_home))),
        None => {}
    }
    let purpose = case.chosen(ask::PRESENCE_PURPOSE).into_iter().filter(|purpose| *purpose != Purpose::NothingSet);
    let purpose = purpose.map(|purpose| purpose.id()).collect();
    phrases.extend(listed(P::PresenceFor, "purposes", Q::PresencePurpose, purpose));
    let state = if phrases.is_empty() { given.lacking(Q::TeamDays, &[Q::MeetDays]) } else { State::Filled(phrases) };
    Fill::new(state).frame_if(!given.frame.team_days.is_empty(), FrameField::TeamDays)
}

/// Flexibility goes both ways (report 3.2): how late a day can be moved, what happens with it, and whether one may come in.
pub(super) fn moving_days(given: &Given<'_>) -> Fill {
    let moved = given.case.said(ask::MOVED_DAY).map(|moved| match moved {
        MovedDay::SameWeek => P::MovedSameWeek,
        MovedDay::FallsAway => P::MovedFallsAway,
        MovedDay::EachTime => P::MovedEachTime,
    });
    let come_in = given.case.said(ask::COME_IN).map(|come_in| match come_in {
        ComeIn::Always => P::ComeInAlways,
        ComeIn::AfterTelling => P::ComeInAfterTelling,
        ComeIn::EachTime => P::ComeInEachTime,
    });
    let said = moved.into_iter().chain(come_in).map(Phrase::plain);
    let state = match how_late(given) {
        State::Filled(phrases) => State::Filled(phrases.into_iter().chain(said).collect()),
        lacking => match said.collect::<Vec<_>>() {
            said if said.is_empty() => lacking,
            said => State::Filled(said),
        },
    };
    Fill::new(state)
}

/// Where only one way is agreed, the other is agreed each time.
fn how_late(given: &Given<'_>) -> State {
    let (work, employee) = (given.case.said(ask::MOVE_FOR_WORK), given.case.said(ask::MOVE_FOR_EMPLOYEE));
    let is_open = |moved: Option<MoveDay>| matches!(moved, None | Some(MoveDay::NotAgreed));
    match (is_open(work), is_open(employee)) {
        (true, true) if work.is_none() && employee.is_none() => given.lacking(Q::MoveForWork, &[Q::MoveForEmployee]),
        (true, true) => State::ForTheTalk(if work.is_some() { Q::MoveForWork } else { Q::MoveForEmployee }),
        _ if work == employee => State::Filled(vec![Phrase::plain(both_ways(work))]),
        _ => State::Filled(vec![Phrase::plain(for_work(work)), Phrase::plain(for_employee(employee))]),
    }
}

fn both_ways(moved: Option<MoveDay>) -> P {
    match moved {
        Some(MoveDay::SameDay) => P::MoveBothSameDay,
        Some(MoveDay::DayBefore) => P::MoveBothDayBefore,
        Some(MoveDay::SeveralDays) => P::MoveBothSeveralDays,
        Some(MoveDay::NotAgreed) | None => P::MoveWorkEachTime,
    }
}

fn for_work(moved: Option<MoveDay>) -> P {
    match moved {
        Some(MoveDay::SameDay) => P::MoveWorkSameDay,
        Some(MoveDay::DayBefore) => P::MoveWorkDayBefore,
        Some(MoveDay::SeveralDays) => P::MoveWorkSeveralDays,
        Some(MoveDay::NotAgreed) | None => P::MoveWorkEachTime,
    }
}

fn for_employee(moved: Option<MoveDay>) -> P {
    match moved {
        Some(MoveDay::SameDay) => P::MoveEmployeeSameDay,
        Some(MoveDay::DayBefore) => P::MoveEmployeeDayBefore,
        Some(MoveDay::SeveralDays) => P::MoveEmployeeSeveralDays,
        Some(MoveDay::NotAgreed) | None => P::MoveEmployeeEachTime,
    }
}

/// Worded neutrally: a clear condition about the place can weaken the cover of an injury (the Appeals Board, 40-22).
/// Abroad, tax and social security come first (HR).
pub(super) fn place(given: &Given<'_>) -> Fill {
    let state = match given.case.said(ask::WORK_PLACE) {
        Some(WorkPlace::OwnHome) => State::Filled(vec![Phrase::plain(P::PlaceHome), Phrase::plain(P::AbroadFirstHr)]),
        Some(WorkPlace::ElsewhereInDenmark) => {
            State::Filled(vec![Phrase::plain(P::PlaceElsewhere), Phrase::plain(P::AbroadFirstHr)])
        }
        Some(WorkPlace::HomeInSweden) => {
            State::Filled(vec![Phrase::plain(P::PlaceSweden), Phrase::plain(P::SwedenFirstHr)])
        }
        Some(WorkPlace::Abroad) if given.case.dealt_with.contains(&FindingId::Abroad) => {
            State::Filled(vec![Phrase::plain(P::PlaceHome), Phrase::plain(P::AbroadIncluded)])
        }
        Some(WorkPlace::Abroad) => {
            State::Filled(vec![Phrase::plain(P::AbroadNotIncluded), Phrase::plain(P::AbroadFirstHr)])
        }
        Some(WorkPlace::NotDiscussed) => State::ForTheTalk(Q::WorkPlace),
        None => given.lacking(Q::WorkPlace, &[]),
    };
    Fill::new(state)
}
