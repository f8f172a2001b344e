//! What the manager says of the local limits and what the frame sets, put together: the stricter of the two counts.

use super::Case;
use super::working_week::working_days;
use crate::domain::frame::{Frame, Notice};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::options::{Equipment, NoticeKind, OptionSet, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId, ask};

/// The days that need everyone.
pub fn team_days(case: &Case, frame: &Frame) -> Weekdays {
    frame.team_days.and(case.said(ask::TEAM_DAYS).unwrap_or(Weekdays::NONE))
}

/// The most home days a week.
pub fn most_days(case: &Case, frame: &Frame) -> Option<Amount> {
    case.said(ask::FRAME_MAX_DAYS).into_iter().chain(frame.max_days).min()
}

/// The fewest days a week at the workplace.
pub fn least_presence(case: &Case, frame: &Frame) -> Option<Amount> {
    case.said(ask::FRAME_MIN_PRESENCE).into_iter().chain(frame.min_presence).max()
}

/// The days that lie at the frame's most of the working time.
pub fn most_by_share(case: &Case, frame: &Frame) -> Option<Amount> {
    frame.max_share_percent.map(|percent| working_days(case).times_down(i32::from(percent), 100))
}

/// The home days that all limits leave.
pub fn days_left(case: &Case, frame: &Frame) -> Option<Amount> {
    let by_presence = least_presence(case, frame).map(|least| working_days(case).less(least));
    most_days(case, frame).into_iter().chain(most_by_share(case, frame)).chain(by_presence).min()
}

/// The notice that ends the agreement: what the two say, or else what the frame says. Nothing while they would rather
/// talk about it, or have said weeks without a number.
pub fn notice(case: &Case, frame: &Frame) -> Option<Notice> {
    match (case.said(ask::NOTICE_KIND), case.said(ask::NOTICE_WEEKS)) {
        (Some(NoticeKind::LocalAgreement), _) => Some(Notice::LocalAgreement),
        (Some(NoticeKind::Weeks), weeks) => weeks.map(Notice::Weeks),
        (None, _) => frame.notice.filter(|_| !case.would_rather_talk(QuestionId::NoticeKind)),
    }
}

/// Whether the notice is the frame's own.
pub fn is_notice_of_frame(case: &Case, frame: &Frame) -> bool {
    case.said(ask::NOTICE_KIND).is_none() && notice(case, frame).is_some()
}

/// Whether there is a local agreement with the unions: the answer, or else what the frame says.
pub fn local_agreement(case: &Case, frame: &Frame) -> Option<bool> {
    case.said(ask::LOCAL_AGREEMENT).map(|answer| answer == YesNo::Yes).or(frame.local_agreement)
}

/// Whether the frame lists all equipment on offer and this is not among it. What a person wrote can't be held against a list.
pub fn is_not_offered(item: Equipment, frame: &Frame) -> bool {
    let is_listed = !matches!(item, Equipment::Nothing | Equipment::Other);
    let is_offered = frame.equipment.iter().any(|offer| offer.id() == item.id());
    is_listed && frame.lists_equipment() && !is_offered
}
