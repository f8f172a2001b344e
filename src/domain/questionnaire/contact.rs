//! Time and contact: when one can be reached, replies, split days, places and screen meetings.

use super::question::{Kind, Question, both, employee, one};
use crate::domain::case::Case;
use crate::domain::vocabulary::options::{
    ComeIn, MeetingStretch, MoveDay, MovedDay, Reach, Reply, ScreenMeetings, Split, WorkPlace,
};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    both(Q::Reach, one::<Reach>(), &[Source::Report35, Source::BfaClearAgreement]).at_home(),
    both(Q::ReachTimes, Kind::TimeRange, &[Source::BfaClearAgreement])
        .when(&[Q::Reach], |c| c.said(ask::REACH) == Some(Reach::SetTimes)),
    both(Q::ReplyCall, one::<Reply>(), &[Source::Report351]).full().at_home(),
    both(Q::ReplyChat, one::<Reply>(), &[Source::Report351]).full().at_home(),
    both(Q::ReplyMail, one::<Reply>(), &[Source::Report351]).full().at_home(),
    employee(Q::SplitDay, one::<Split>(), &[Source::DailyRest]).at_home(),
    employee(Q::UsualStart, Kind::Time, &[Source::DailyRest]).when(&[Q::SplitDay], splits_the_day),
    employee(Q::LatestEnd, Kind::Time, &[Source::DailyRest]).when(&[Q::SplitDay], splits_the_day),
    employee(Q::EarliestStart, Kind::Time, &[Source::DailyRest]).when(&[Q::SplitDay], splits_the_day),
    both(Q::WorkPlace, one::<WorkPlace>(), &[Source::StateGuide, Source::OresundTax, Source::WorkAbroad]).at_home(),
    both(Q::ComeIn, one::<ComeIn>(), &[Source::Report32]).at_home(),
    both(Q::MovedDay, one::<MovedDay>(), &[Source::Report31, Source::Report32]).at_home(),
    both(Q::MoveForWork, one::<MoveDay>(), &[Source::Report31, Source::Report32]).at_home(),
    both(Q::MoveForEmployee, one::<MoveDay>(), &[Source::Report32]).at_home(),
    employee(Q::ScreenMeetings, one::<ScreenMeetings>(), &[Source::Report37]).full().at_home(),
    employee(Q::MeetingStretch, one::<MeetingStretch>(), &[Source::Report37, Source::ScreenOrder])
        .full()
        .when(&[Q::ScreenMeetings], |c| {
            matches!(c.said(ask::SCREEN_MEETINGS), Some(ScreenMeetings::Some | ScreenMeetings::Many))
        }),
];

fn splits_the_day(case: &Case) -> bool {
    matches!(case.said(ask::SPLIT_DAY), Some(Split::Sometimes | Split::Regularly))
}
