//! When an agreement ends that is stopped today, and when one that goes on is looked at again.

use chrono::Days;

use crate::domain::case::Case;
use crate::domain::case::limits::{local_agreement, notice};
use crate::domain::case::working_week::working_weekdays;
use crate::domain::frame::{Frame, Notice};
use crate::domain::talk::Talk;
use crate::domain::values::calendar::{Date, Weekdays};
use crate::domain::values::working_days::{working_day_from, working_day_months_later};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::Review;
use crate::domain::vocabulary::question_id::ask;

/// When it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// On this day.
    On(Date),
    /// With the notice that the local agreement sets (*lokalaftale*): Føling does not know it.
    ByLocalAgreement,
    /// As the clause says that the two wrote by hand: Føling does not read it.
    AsWritten,
    /// No notice was agreed.
    ToAgree,
}

/// When the agreement ends if one of the two gives notice on this day: from what the two answered, or else
/// from the frame.
pub fn ends(talk: &Talk, joint: &Case, frame: &Frame, given: Date) -> Ends {
    if talk.written.contains_key(&ElementId::Ending) {
        return Ends::AsWritten;
    }
    match notice(joint, frame) {
        // A notice can't follow an agreement that is not there.
        Some(Notice::LocalAgreement) if local_agreement(joint, frame) == Some(false) => Ends::ToAgree,
        Some(Notice::LocalAgreement) => Ends::ByLocalAgreement,
        Some(Notice::Weeks(weeks)) => {
            // Part of a day counts as a day: a notice is never shorter than what was agreed.
            let days = u64::try_from(weeks.0).unwrap_or(0).saturating_mul(7).div_ceil(100);
            given.checked_add_days(Days::new(days)).map_or(Ends::ToAgree, Ends::On)
        }
        None => Ends::ToAgree,
    }
}

/// The next review: as far ahead as the two chose the first time, or else the shortest time that the frame offers;
/// on a working day.
pub fn next_review(joint: &Case, frame: &Frame, today: Date) -> Option<Date> {
    let months =
        joint.said(ask::REVIEW).map(Review::months).or_else(|| frame.reviews.iter().map(|it| it.months()).min());
    // What has not begun is not looked at before it has.
    let from = joint.said(ask::START_DATE).filter(|start| *start > today).unwrap_or(today);
    months.map(|months| working_day_months_later(from, months, working_weekdays(joint)))
}

/// When more presence for a time is looked at: on the day that was agreed, where that is still to come; at the latest when
/// it is over.
pub fn review_of_more_presence(agreed: Option<Date>, until: Date, today: Option<Date>, works: Weekdays) -> Date {
    let over = working_day_from(until, works);
    let to_come = agreed.filter(|agreed| today.is_some_and(|today| *agreed > today));
    to_come.map_or(over, |agreed| agreed.min(over))
}
