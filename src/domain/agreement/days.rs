//! Days and extent. The other elements of the chapter are in `presence`.

use super::given::{Fill, Given, listed};
use super::presence::{moving_days, place, presence_days};
use super::{Chapter, DaysPhrase as P, Element, ElementId, Need, Phrase, State};
use crate::domain::amount::Amount;
use crate::domain::calendar::Weekdays;
use crate::domain::finding::{FindingId, Value};
use crate::domain::options::{Alternative, OptionSet};
use crate::domain::question_id::QuestionId as Q;
use crate::domain::source::Source;
use crate::domain::suggestion::{Kind, Suggestion};
use crate::domain::week::DayKind;
use crate::domain::working_week::{long_run_line, working_days};

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Extent,
        chapter: Chapter::Days,
        need: Need::Must,
        sources: &[Source::FrameworkAgreement, Source::HomeWorkOrder, Source::Report33],
        fill: extent,
    },
    Element {
        id: ElementId::PresenceDays,
        chapter: Chapter::Days,
        need: Need::Should,
        sources: &[Source::Report352, Source::Report36],
        fill: presence_days,
    },
    Element {
        id: ElementId::MovingDays,
        chapter: Chapter::Days,
        need: Need::Should,
        sources: &[Source::Report31, Source::Report32],
        fill: moving_days,
    },
    Element {
        id: ElementId::Place,
        chapter: Chapter::Days,
        need: Need::Must,
        sources: &[Source::StateGuide, Source::InjuryDecisions, Source::WorkAbroad],
        fill: place,
    },
];

/// The open end of the suggestion as "up to", never more than the party asked for. Without a number from the party
/// the clause stays open: tasks alone promise no days.
fn extent(given: &Given<'_>) -> Fill {
    let Some(suggestion) = given.suggestion else {
        // Without a task there is nothing to place, and nothing counts that has no share and no place.
        let first = if given.case.tasks.is_empty() { Q::TaskTypes } else { Q::TaskPlaces };
        return Fill::new(given.lacking(first, &[]), &[Q::TaskTypes, Q::TaskPlaces]);
    };
    if suggestion.kind == Kind::NotNow {
        return not_now(given, suggestion);
    }
    let state = match (suggestion.kind, given.case.home_days) {
        (Kind::Open, _) => given.lacking(Q::Pattern, &[]),
        (_, None) => given.lacking(Q::HomeDays, &[]),
        (kind, Some(_)) => State::Filled(days_agreed(given, suggestion, kind)),
    };
    Fill::new(state, &[Q::TaskTypes, Q::HomeDays]).resting_on(suggestion)
}

fn days_agreed(given: &Given<'_>, suggestion: &Suggestion, kind: Kind) -> Vec<Phrase> {
    let days = suggestion.high;
    let up_to = match kind {
        Kind::Both => P::UpToBoth,
        Kind::CaseByCase => P::UpToEachTime,
        Kind::Fixed | Kind::Open | Kind::NotNow => P::UpTo,
    };
    let mut phrases = vec![Phrase::plain(up_to).value("days", Value::Days(days))];
    phrases.extend(weekdays_agreed(given, suggestion));
    // The framework agreement covers home work in a part of the working time only.
    let is_all = days >= working_days(given.case);
    phrases.push(Phrase::plain(if is_all { P::AllOfTheTime } else { P::RestAtWorkplace }));
    if days > long_run_line(given.case, &given.frame.weights) {
        phrases.push(Phrase::plain(P::OverHalf));
    }
    phrases
}

/// Only days that the party named: a week that Føling placed by itself is a suggestion, not a term.
fn weekdays_agreed(given: &Given<'_>, suggestion: &Suggestion) -> Vec<Phrase> {
    let (Some(week), Some(wished)) = (&suggestion.week, given.case.home_weekdays) else {
        return Vec::new();
    };
    if wished.is_empty() {
        return vec![Phrase::plain(P::WeekdaysVary)];
    }
    let placed = |kind: DayKind| {
        let of_kind = week.0.iter().filter(|(_, it)| *it == kind);
        Weekdays::of(&of_kind.map(|(day, _)| *day).collect::<Vec<_>>()).shared_with(wished)
    };
    let around =
        |id: P, days: Weekdays| (!days.is_empty()).then(|| Phrase::plain(id).value("weekdays", Value::Weekdays(days)));
    let fixed = around(P::OnWeekdays, placed(DayKind::Home));
    fixed.into_iter().chain(around(P::EveryOtherWeek, placed(DayKind::Varies))).collect()
}

/// Not now: no days are promised, what has to be settled is named, and there is a next step.
fn not_now(given: &Given<'_>, suggestion: &Suggestion) -> Fill {
    let case = given.case;
    let mut phrases = vec![Phrase::plain(P::NotNow)];
    for stop in &suggestion.stops {
        let settle = match stop {
            FindingId::NotVoluntary | FindingId::VoluntaryInDoubt => Some(P::SettleVoluntary),
            FindingId::NotMyWish => Some(P::SettleWish),
            FindingId::Abroad => Some(P::SettleAbroad),
            _ => None,
        };
        phrases.extend(settle.map(Phrase::plain));
    }
    if suggestion.stops.is_empty() && case.home_days != Some(Amount::ZERO) {
        phrases.push(Phrase::plain(P::SettleRoom));
    }
    let ways = |chosen: &[Alternative]| {
        chosen.iter().filter(|way| **way != Alternative::Nothing).map(|way| way.id()).collect::<Vec<_>>()
    };
    phrases.extend(listed(P::InsteadOffered, "ways", Q::AlternativesOffered, ways(&case.alternatives_offered)));
    phrases.extend(listed(P::InsteadWanted, "ways", Q::AlternativesWanted, ways(&case.alternatives_wanted)));
    phrases.push(Phrase::plain(P::RestWaits));
    let questions = [Q::TaskTypes, Q::HomeDays, Q::AlternativesOffered, Q::AlternativesWanted];
    Fill::new(State::Filled(phrases), &questions).resting_on(suggestion)
}
