//! Time and contact: when one can be reached, replies, split days, places and screen meetings.

use super::pages::PageId as Page;
use super::question::{Question, both, employee};
use crate::domain::case::Case;
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::{Reach, ScreenMeetings, Split};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    both(ask::REACH, Page::Reach, &[Source::Report35, Source::BfaClearAgreement]).topic(E::Reachability, 1).at_home(),
    both(ask::REACH_TIMES, Page::Reach, &[Source::BfaClearAgreement])
        .topic(E::Reachability, 2)
        .when(&[Q::Reach], |c| c.said(ask::REACH) == Some(Reach::SetTimes)),
    both(ask::REPLY_CALL, Page::Reply, &[Source::Report351]).topic(E::Reachability, 3).full().at_home(),
    both(ask::REPLY_CHAT, Page::Reply, &[Source::Report351]).topic(E::Reachability, 4).full().at_home(),
    both(ask::REPLY_MAIL, Page::Reply, &[Source::Report351]).topic(E::Reachability, 5).full().at_home(),
    employee(ask::SPLIT_DAY, Page::Split, &[Source::DailyRest]).topic(E::WorkingTime, 1).at_home(),
    employee(ask::USUAL_START, Page::Split, &[Source::DailyRest])
        .topic(E::WorkingTime, 2)
        .when(&[Q::SplitDay], splits_the_day),
    employee(ask::LATEST_END, Page::Split, &[Source::DailyRest])
        .topic(E::WorkingTime, 3)
        .when(&[Q::SplitDay], splits_the_day),
    employee(ask::EARLIEST_START, Page::Split, &[Source::DailyRest])
        .topic(E::WorkingTime, 4)
        .when(&[Q::SplitDay], splits_the_day),
    both(ask::WORK_PLACE, Page::Where, &[Source::StateGuide, Source::OresundTax, Source::WorkAbroad])
        .topic(E::Place, 1)
        .at_home(),
    both(ask::COME_IN, Page::Where, &[Source::Report32]).topic(E::MovingDays, 4).at_home(),
    both(ask::MOVED_DAY, Page::Where, &[Source::Report31, Source::Report32]).topic(E::MovingDays, 3).at_home(),
    both(ask::MOVE_FOR_WORK, Page::Moving, &[Source::Report31, Source::Report32]).topic(E::MovingDays, 1).at_home(),
    both(ask::MOVE_FOR_EMPLOYEE, Page::Moving, &[Source::Report32]).topic(E::MovingDays, 2).at_home(),
    employee(ask::SCREEN_MEETINGS, Page::Meetings, &[Source::Report37]).topic(E::Breaks, 1).full().at_home(),
    employee(ask::MEETING_STRETCH, Page::Meetings, &[Source::Report37, Source::ScreenOrder])
        .topic(E::Breaks, 2)
        .full()
        .when(&[Q::ScreenMeetings], |c| {
            matches!(c.said(ask::SCREEN_MEETINGS), Some(ScreenMeetings::Some | ScreenMeetings::Many))
        }),
];

fn splits_the_day(case: &Case) -> bool {
    matches!(case.said(ask::SPLIT_DAY), Some(Split::Sometimes | Split::Regularly))
}
