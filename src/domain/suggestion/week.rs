//! The week: which days are at home. Only days that somebody named are placed; what does not fit is agreed along the way.

use super::common_ground::CommonGround;
use crate::domain::case::Case;
use crate::domain::case::limits::team_days;
use crate::domain::case::working_week::working_weekdays;
use crate::domain::frame::Frame;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// At home (*hjemme*).
    Home,
    /// Home every other week (*hver anden uge*).
    EveryOtherWeek,
    /// One of the days among which the home days lie (*skifter*).
    Varies,
    /// Nobody has said what it is (*aftales løbende*).
    Open,
    /// At the workplace (*fremme*).
    Workplace,
    /// Not a working day (*fri*).
    Off,
}

/// A week: what each day is. Days on which nobody works are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// The days in order.
    pub days: Vec<(Weekday, DayKind)>,
    /// Whether there are more home days than days that were named: the rest is agreed along the way.
    pub leaves_a_rest: bool,
}

/// What is known about the days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The days one works.
    pub working: Weekdays,
    /// The days named for home; empty where nobody named any.
    pub home: Weekdays,
    /// Those of them that nobody disputes: both named them, or there is only one who could.
    pub undisputed: Weekdays,
    /// The days that need everyone. A home day is never suggested there; one that the two agreed on stands.
    pub team: Weekdays,
}

impl Week {
    /// Places the home days among those that were named. Where there are more named days than home days, the undisputed
    /// ones come first, and a half day is the disputed day every other week. Where that leaves a choice, nobody has made
    /// it: the days vary.
    pub fn of(home_days: Amount, named: Named) -> Week {
        let whole = usize::try_from(home_days.0 / 100).unwrap_or(0);
        let has_half = home_days.0 % 100 != 0;
        let placed = place(whole, has_half, named);
        let leaves_a_rest = usize::try_from(named.home.len()).unwrap_or(0) < whole + usize::from(has_half);
        let is_shown = |day: &Weekday| Weekdays::WORKING.has(*day) || named.working.has(*day);
        let kind = |day: Weekday| {
            if placed.home.has(day) {
                DayKind::Home
            } else if placed.every_other_week.has(day) {
                DayKind::EveryOtherWeek
            } else if placed.varies.has(day) {
                DayKind::Varies
            } else if !named.working.has(day) {
                DayKind::Off
            } else if leaves_a_rest && !named.team.has(day) {
                DayKind::Open
            } else {
                DayKind::Workplace
            }
        };
        Week { days: Weekday::ALL.into_iter().filter(is_shown).map(|day| (day, kind(day))).collect(), leaves_a_rest }
    }

    /// The week of a case. Days the two agreed on stand as they are; days that were only wished for keep off those that
    /// need everyone and off days on which the person does not work.
    /// None where nobody named a day.
    pub fn of_case(case: &Case, days: Amount, frame: &Frame, ground: &CommonGround) -> Option<Week> {
        let working = working_weekdays(case);
        let team = team_days(case, frame);
        let named = case.said(ask::HOME_WEEKDAYS).filter(|named| !named.is_empty())?;
        let is_decided = ground.decided.contains(&Q::HomeWeekdays);
        let home = if is_decided { named } else { named.without(team).shared_with(working) };
        let undisputed = if ground.weekdays_of_both.is_empty() { home } else { ground.weekdays_of_both };
        Some(Week::of(days, Named { working, home, undisputed, team }))
    }

    /// The days of a kind.
    pub fn of_kind(&self, kind: DayKind) -> Weekdays {
        let days: Vec<Weekday> = self.days.iter().filter(|(_, it)| *it == kind).map(|(day, _)| *day).collect();
        Weekdays::of(&days)
    }

    /// What a day is; not a working day where the week does not have it.
    pub fn kind_of(&self, day: Weekday) -> DayKind {
        self.days.iter().find(|(known, _)| *known == day).map_or(DayKind::Off, |(_, kind)| *kind)
    }
}

#[derive(Default)]
struct Placed {
    home: Weekdays,
    every_other_week: Weekdays,
    varies: Weekdays,
}

fn place(whole: usize, has_half: bool, named: Named) -> Placed {
    let count = |days: Weekdays| usize::try_from(days.len()).unwrap_or(0);
    let undisputed = named.home.shared_with(named.undisputed);
    let disputed = named.home.without(undisputed);
    // Half a day on the one day that was named is that day: there is no other for it to alternate with.
    let is_half_of_one = whole == 0 && has_half && count(named.home) == 1;
    if count(named.home) <= whole || is_half_of_one {
        return Placed { home: named.home, ..Placed::default() };
    }
    if count(undisputed) > whole {
        // Every order among days that both want would be Føling's own.
        return Placed { varies: named.home, ..Placed::default() };
    }
    let left = whole - count(undisputed);
    if left == 0 && !has_half {
        return Placed { home: undisputed, ..Placed::default() };
    }
    if left == 0 && count(disputed) == 1 {
        return Placed { home: undisputed, every_other_week: disputed, ..Placed::default() };
    }
    Placed { home: undisputed, varies: disputed, ..Placed::default() }
}
