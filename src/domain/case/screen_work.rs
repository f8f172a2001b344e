//! The special rules for screen work at home: when they apply, by the Working Environment Authority's reading of
//! order 384 of 23 March 2022 (more than two days of 7.4 hours a week, as an average over a month) and its
//! add-up table for work in two places.

use super::Case;
use super::working_week::{working_days, working_hours};
use crate::domain::frame::Thresholds;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::{Check, MeetingStretch, ScreenMeetings, WorkPlace, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId, ask};

/// Where the special screen rules apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// In neither place.
    Nowhere,
    /// At home only.
    Home,
    /// At the workplace only.
    OnSite,
    /// In both places.
    Both,
    /// At home after an overall assessment, unless a proper screen workplace is at hand at the workplace; the
    /// answer to that is missing.
    HomeUnlessPlaceOnSite,
}

impl Regime {
    /// Whether the rules apply at home for certain.
    pub const fn applies_at_home(self) -> bool {
        matches!(self, Regime::Home | Regime::Both)
    }
}

/// The add-up table. Amounts are days of 7.4 hours a week, `in_all` those of both places; `place_on_site` says whether the
/// employee can use a proper screen workplace at the workplace.
pub fn regime(home: Amount, on_site: Amount, in_all: Amount, place_on_site: Option<bool>, limit: Amount) -> Regime {
    match (home > limit, on_site > limit) {
        (true, true) => Regime::Both,
        (true, false) => Regime::Home,
        (false, true) => Regime::OnSite,
        (false, false) if in_all <= limit => Regime::Nowhere,
        (false, false) => match place_on_site {
            Some(true) => Regime::Nowhere,
            Some(false) => Regime::Home,
            None => Regime::HomeUnlessPlaceOnSite,
        },
    }
}

/// A number of the person's own working days as days of 7.4 hours, rounded up to a hundredth: a minute above the limit is above
/// it. Full time (37 hours over five days) where the hours or days are not known.
pub fn in_screen_days(own_days: Amount, case: &Case, thresholds: &Thresholds) -> Amount {
    let (hours, days) = working_week(case);
    // own_days * (hours * 60 / days) / 444, kept in whole numbers.
    own_days.times_up(hours.0.saturating_mul(60), days.0.saturating_mul(thresholds.screen_day_minutes))
}

/// The most of the person's own working days at home for which the special rules do not apply there: two days of 7.4
/// hours, and where the add-up rule counts the days at the workplace too, what those leave of the two.
pub fn days_without_rules(case: &Case, thresholds: &Thresholds) -> Amount {
    let limit = thresholds.screen_days;
    let on_site = case.said(ask::SCREEN_DAYS_ON_SITE).map(|days| in_screen_days(days, case, thresholds));
    let left = match on_site {
        Some(days) if days <= limit && case.said(ask::SCREEN_PLACE_ON_SITE) == Some(YesNo::No) => limit.less(days),
        _ => limit,
    };
    let (hours, days) = working_week(case);
    left.times_down(days.0.saturating_mul(thresholds.screen_day_minutes), hours.0.saturating_mul(60))
}

/// Hours and days of the working week.
fn working_week(case: &Case) -> (Amount, Amount) {
    (working_hours(case), working_days(case))
}

/// The regime for a number of home days, with the rest of what the person has said. Nothing when the days with
/// screen work at the workplace are not known and would decide.
pub fn regime_for(home_days: Amount, case: &Case, thresholds: &Thresholds) -> Option<Regime> {
    if case.said(ask::WORK_PLACE) == Some(WorkPlace::HomeInSweden) {
        // The Danish act covers work done in Denmark.
        return None;
    }
    let home = in_screen_days(home_days, case, thresholds);
    let limit = thresholds.screen_days;
    let place_on_site = case.said(ask::SCREEN_PLACE_ON_SITE).map(|answer| answer == YesNo::Yes);
    match case.said(ask::SCREEN_DAYS_ON_SITE) {
        Some(days) => {
            let on_site = in_screen_days(days, case, thresholds);
            let in_all = in_screen_days(home_days.plus(days), case, thresholds);
            Some(regime(home, on_site, in_all, place_on_site, limit))
        }
        // Above the limit the rules apply at home whatever is done at the workplace.
        None if home > limit => Some(Regime::Home),
        None => None,
    }
}

/// Whether the length of the person's days decides: counted as days they lie on one side of the limit, and counted as days of
/// 7.4 hours on the other. Then the sum has to be said.
pub fn is_decided_by_day_length(home_days: Amount, case: &Case, thresholds: &Thresholds) -> bool {
    let limit = thresholds.screen_days;
    (home_days > limit) != (in_screen_days(home_days, case, thresholds) > limit)
}

/// Hours in so many of the person's own days, in hundredths.
pub fn home_hours(home_days: Amount, case: &Case) -> Amount {
    let (hours, days) = working_week(case);
    home_days.times(hours.0, days.0)
}

/// Hours in one day as the rule counts them (7.4), in hundredths.
pub fn hours_of_day(thresholds: &Thresholds) -> Amount {
    Amount::whole(1).times(thresholds.screen_day_minutes, 60)
}

/// Hours in the days of the limit (14.8), in hundredths.
pub fn limit_hours(thresholds: &Thresholds) -> Amount {
    thresholds.screen_days.times(thresholds.screen_day_minutes, 60)
}

/// The checks that the special screen rules demand, in the order of the list (order 1108 of 1992, § 5 and annex).
pub fn demanded_checks(case: &Case) -> [(QuestionId, Option<Check>); 5] {
    [
        (QuestionId::SetupScreen, case.said(ask::SETUP_SCREEN)),
        (QuestionId::SetupKeyboard, case.said(ask::SETUP_KEYBOARD)),
        (QuestionId::SetupTable, case.said(ask::SETUP_TABLE)),
        (QuestionId::SetupChair, case.said(ask::SETUP_CHAIR)),
        (QuestionId::SetupLight, case.said(ask::SETUP_LIGHT)),
    ]
}

/// The checks of which something is lacking; "partly" is not in place yet.
pub fn lacking(checks: &[(QuestionId, Option<Check>)]) -> Vec<QuestionId> {
    checks.iter().filter(|(_, check)| matches!(check, Some(Check::No | Check::Partly))).map(|(id, _)| *id).collect()
}

/// Whether a home day has many online meetings, or long stretches of them (report 3.7).
pub fn has_many_meetings(case: &Case) -> bool {
    case.said(ask::SCREEN_MEETINGS) == Some(ScreenMeetings::Many)
        || case.said(ask::MEETING_STRETCH) == Some(MeetingStretch::OverTwo)
}

/// Whether a workplace at hand may decide: up to two days with screen work at the workplace, and together with the
/// wished home days more than two. Also where more is wished, since the suggestion may end at two days or fewer.
pub fn asks_for_place_on_site(case: &Case) -> bool {
    let thresholds = &case.thresholds;
    let (Some(home), Some(on_site)) = (case.said(ask::HOME_DAYS), case.said(ask::SCREEN_DAYS_ON_SITE)) else {
        return false;
    };
    let in_days = |days| in_screen_days(days, case, thresholds);
    let limit = thresholds.screen_days;
    in_days(on_site) <= limit && in_days(home.plus(on_site)) > limit
}
