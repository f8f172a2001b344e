//! What the manager says of the local limits and what the frame sets, put together: the stricter of the two counts.

use super::amount::Amount;
use super::calendar::Weekdays;
use super::case::Case;
use super::frame::Frame;
use super::options::YesNo;
use super::working_week::working_days;

/// The days that need everyone.
pub fn team_days(case: &Case, frame: &Frame) -> Weekdays {
    frame.team_days.and(case.team_days.unwrap_or(Weekdays::NONE))
}

/// The most home days a week.
pub fn most_days(case: &Case, frame: &Frame) -> Option<Amount> {
    case.frame_max_days.into_iter().chain(frame.max_days).min()
}

/// The fewest days a week at the workplace.
pub fn least_presence(case: &Case, frame: &Frame) -> Option<Amount> {
    case.frame_min_presence.into_iter().chain(frame.min_presence).max()
}

/// The home days that both limits leave.
pub fn days_left(case: &Case, frame: &Frame) -> Option<Amount> {
    let by_presence = least_presence(case, frame).map(|least| working_days(case).less(least));
    most_days(case, frame).into_iter().chain(by_presence).min()
}

/// Whether there is a local agreement with the unions: the answer, or else what the frame says.
pub fn local_agreement(case: &Case, frame: &Frame) -> Option<bool> {
    case.local_agreement.map(|answer| answer == YesNo::Yes).or(frame.local_agreement)
}
