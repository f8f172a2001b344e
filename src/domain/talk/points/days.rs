//! The days, and what the days at the workplace are for.

use super::TalkingPoint;
use super::base::PointId;
use super::links::{is_short_week, together};
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

const READS: [Q; 7] =
    [Q::MeetDays, Q::TeamDays, Q::WorkingDays, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];

/// Where the week is short and days to meet are named, the link of the two says it all.
pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let said = |id, values: Values| Some(point(id, Q::HomeWeekdays, &READS, values));
    if !at_home::is_spoken_of(case) {
        return said(PointId::DaysOnSite, Vec::new());
    }
    let meet = together(case);
    match (is_short_week(case), meet) {
        (Some(_), Some(_)) => return None,
        (Some(working), None) => return said(PointId::DaysShortWeek, vec![("working", Value::Days(working))]),
        (None, _) => {}
    }
    let home = case.said(ask::HOME_WEEKDAYS).filter(|days| !days.is_empty());
    match (home, meet) {
        (Some(home), Some(meet)) => {
            said(PointId::DaysBoth, vec![("home", Value::Weekdays(home)), ("meet", Value::Weekdays(meet))])
        }
        (Some(home), None) => said(PointId::DaysHome, vec![("home", Value::Weekdays(home))]),
        (None, Some(meet)) => said(PointId::DaysMeet, vec![("meet", Value::Weekdays(meet))]),
        (None, None) => said(PointId::DaysOpen, Vec::new()),
    }
}
