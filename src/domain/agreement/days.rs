//! Days and extent. The other elements of the chapter are in `presence`.

use super::given::{Fill, Given, listed};
use super::presence::{moving_days, place, presence_days};
use super::{DaysPhrase as P, Element, Need, Phrase, State};
use crate::domain::case::working_week::{long_run_line, working_days};
use crate::domain::rules::finding::{Bearing, Value};
use crate::domain::suggestion::arrangement::Arrangement;
use crate::domain::suggestion::week::DayKind;
use crate::domain::suggestion::{ArrangementKind, Suggestion};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Alternative, OptionSet};
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Extent,
        chapter: Chapter::Days,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::ScreenThreshold, Source::Report33],
        is_only_at_home: false,
        fill: extent,
    },
    Element {
        id: ElementId::PresenceDays,
        chapter: Chapter::Days,
        need: Need::Should,
        sources: &[Source::Report352, Source::Report36],
        is_only_at_home: true,
        fill: presence_days,
    },
    Element {
        id: ElementId::MovingDays,
        chapter: Chapter::Days,
        need: Need::Should,
        sources: &[Source::Report31, Source::Report32],
        is_only_at_home: true,
        fill: moving_days,
    },
    Element {
        id: ElementId::Place,
        chapter: Chapter::Days,
        need: Need::Must,
        sources: &[
            Source::StateGuide,
            Source::InjuryDecisions,
            Source::WorkAbroad,
            Source::OresundTax,
            Source::OresundSocialSecurity,
        ],
        is_only_at_home: true,
        fill: place,
    },
];

/// The two's own number where they have one: nothing lowers it. Otherwise the open end of the suggestion as "up to", never
/// more than the party asked for. Without a number the clause stays open: tasks alone promise no days.
fn extent(given: &Given<'_>) -> Fill {
    let arrangement = match (given.arrangement(), given.suggestion()) {
        (Some(arrangement), _) if arrangement.is_own => {
            return Fill::new(State::Filled(own_days(given, arrangement)))
                .frame_if(!given.frame.team_days.is_empty(), FrameField::TeamDays)
                .frame(FrameField::Weights);
        }
        (_, None) => {
            // Without a task there is nothing to place, and nothing counts that has no share and no place.
            let first = if given.case.has_tasks() { Q::TaskPlaces } else { Q::TaskTypes };
            return Fill::new(given.lacking(first, &[]));
        }
        (_, Some(suggestion)) if suggestion.kind == ArrangementKind::NotNow => return not_now(given, suggestion),
        (Some(arrangement), Some(_)) if arrangement.kind != ArrangementKind::Open => arrangement,
        (_, Some(suggestion)) => {
            let first = if suggestion.kind == ArrangementKind::Open { Q::Pattern } else { Q::HomeDays };
            return Fill::new(given.lacking(first, &[]));
        }
    };
    Fill::new(State::Filled(days(given, arrangement)))
}

/// The number that the two agree on. A stop stands before it until they have dealt with it.
fn own_days(given: &Given<'_>, arrangement: &Arrangement) -> Vec<Phrase> {
    let stops = given.findings.iter().filter(|finding| finding.effect == Bearing::Stop).map(|finding| finding.id);
    let mut phrases: Vec<Phrase> = to_settle(stops).collect();
    if arrangement.days == Amount::ZERO {
        phrases.push(Phrase::plain(P::AgreedNone));
        phrases.extend(instead(given));
        return phrases;
    }
    if !phrases.is_empty() {
        phrases.push(Phrase::plain(P::WhenSettled));
    }
    phrases.extend(days(given, arrangement));
    phrases
}

fn days(given: &Given<'_>, arrangement: &Arrangement) -> Vec<Phrase> {
    let days = arrangement.days;
    let up_to = match arrangement.kind {
        ArrangementKind::Both => P::UpToBoth,
        ArrangementKind::CaseByCase => P::UpToEachTime,
        ArrangementKind::Fixed | ArrangementKind::Open | ArrangementKind::NotNow => P::UpTo,
    };
    let mut phrases = vec![Phrase::plain(up_to).value("days", Value::Days(days))];
    phrases.extend(weekdays(given, arrangement));
    // The framework agreement covers home work in a part of the working time only.
    let is_all = days >= working_days(given.case);
    phrases.push(Phrase::plain(if is_all { P::AllOfTheTime } else { P::RestAtWorkplace }));
    // All of the week is more than half of it, and has been said.
    if !is_all && days > long_run_line(given.case, &given.frame.weights) {
        phrases.push(Phrase::plain(P::OverHalf));
    }
    phrases
}

/// The week in words: the same value as the strip beside it, so that the two never differ.
fn weekdays(given: &Given<'_>, arrangement: &Arrangement) -> Vec<Phrase> {
    let is_fixed = matches!(arrangement.kind, ArrangementKind::Fixed | ArrangementKind::Both);
    if !is_fixed {
        return preferred(given).into_iter().collect();
    }
    let Some(week) = &arrangement.week else {
        let varies = given.case.said(ask::HOME_WEEKDAYS).is_some_and(Weekdays::is_empty);
        return vec![Phrase::plain(if varies { P::WeekdaysVary } else { P::AllAlongTheWay })];
    };
    let around = |id: P, kind: DayKind| {
        let days = week.of_kind(kind);
        (!days.is_empty()).then(|| Phrase::plain(id).value("weekdays", Value::Weekdays(days)))
    };
    let stands_none = [DayKind::Home, DayKind::EveryOtherWeek, DayKind::Varies].map(|kind| week.of_kind(kind));
    let rest = if stands_none.iter().all(|days| days.is_empty()) { P::AllAlongTheWay } else { P::RestAlongTheWay };
    // What the kind of home work waits for (a local agreement, other limits), its days wait for too.
    let waits = given.found(FindingId::NoLocalAgreement) || given.found(FindingId::FixedNotAllowed);
    // Beside fixed days there are others, so the named days are not all of them.
    let on = if arrangement.kind == ArrangementKind::Both { P::FixedOnWeekdays } else { P::OnWeekdays };
    let on = if waits && given.case.voice == Voice::Both { P::WeekdaysOnceSettled } else { on };
    [
        around(on, DayKind::Home),
        around(P::EveryOtherWeek, DayKind::EveryOtherWeek),
        around(P::AmongWeekdays, DayKind::Varies),
        week.leaves_a_rest.then(|| Phrase::plain(rest)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The days that the two named where none is fixed: they are agreed each time, and these come first.
fn preferred(given: &Given<'_>) -> Option<Phrase> {
    let is_decided = given.ground.decided.contains(&Q::HomeWeekdays);
    let named = if is_decided { given.case.said(ask::HOME_WEEKDAYS)? } else { given.ground.weekdays_of_both };
    (!named.is_empty()).then(|| Phrase::plain(P::WeekdaysPreferred).value("weekdays", Value::Weekdays(named)))
}

/// What has to be settled first, in the order of the stops.
fn to_settle(stops: impl Iterator<Item = FindingId>) -> impl Iterator<Item = Phrase> {
    let settle = |stop: FindingId| match stop {
        FindingId::NotVoluntary | FindingId::VoluntaryInDoubt => Some(P::SettleVoluntary),
        FindingId::NotMyWish => Some(P::SettleWish),
        FindingId::Abroad => Some(P::SettleAbroad),
        _ => None,
    };
    let mut told: Vec<P> = Vec::new();
    stops.filter_map(settle).filter_map(move |id| {
        // Two stops may wait for the same talk.
        let is_new = !told.contains(&id);
        told.push(id);
        is_new.then(|| Phrase::plain(id))
    })
}

/// What the workplace can do in the place of home days.
fn instead(given: &Given<'_>) -> impl Iterator<Item = Phrase> {
    let ways = |chosen: &[Alternative]| {
        chosen.iter().filter(|way| **way != Alternative::Nothing).map(|way| way.id()).collect::<Vec<_>>()
    };
    let offered =
        listed(P::InsteadOffered, "ways", Q::AlternativesOffered, ways(&given.case.chosen(ask::ALTERNATIVES_OFFERED)));
    let wanted =
        listed(P::InsteadWanted, "ways", Q::AlternativesWanted, ways(&given.case.chosen(ask::ALTERNATIVES_WANTED)));
    offered.into_iter().chain(wanted)
}

/// Not now: no days are promised, what has to be settled is named, and there is a next step.
fn not_now(given: &Given<'_>, suggestion: &Suggestion) -> Fill {
    let mut phrases = vec![Phrase::plain(P::NotNow)];
    phrases.extend(to_settle(suggestion.stops.iter().copied()));
    if suggestion.stops.is_empty() && given.case.said(ask::HOME_DAYS) != Some(Amount::ZERO) {
        phrases.push(Phrase::plain(P::SettleRoom));
    }
    phrases.extend(instead(given));
    phrases.push(Phrase::plain(P::RestWaits));
    Fill::new(State::Filled(phrases))
}
