//! Contact on a home day: the times, the ways, and what is worth a call.

use super::TalkingPoint;
use super::base::PointId;
use super::talking_point::point;
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::vocabulary::options::{HelpChannel, OptionSet, Reach};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

const READS: [Q; 6] = [Q::ReachTimes, Q::HelpChannel, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::HomeAnyway];

/// Nothing where there is no home day to be reached on.
pub(super) fn of(case: &Case) -> Option<TalkingPoint> {
    let said = |id, values: Values| Some(point(id, Q::Reach, &READS, values));
    if !at_home::is_spoken_of(case) {
        return None;
    }
    if let Some((from, to)) = case.said(ask::REACH_TIMES).filter(|_| case.said(ask::REACH) == Some(Reach::SetTimes)) {
        return said(PointId::ContactTimes, vec![("from", Value::Time(from)), ("to", Value::Time(to))]);
    }
    let named = case.chosen(ask::HELP_CHANNEL).into_iter().filter(|way| *way != HelpChannel::NoneYet);
    let ways: Vec<&'static str> = named.map(|way| way.id()).collect();
    if ways.is_empty() {
        return said(PointId::Contact, Vec::new());
    }
    said(PointId::ContactWays, vec![("ways", Value::Options(Q::HelpChannel, ways))])
}
