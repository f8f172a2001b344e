//! Days and limits: the frame, the kind, the extent, working hours and the period.

use super::pages::PageId as Page;
use super::question::{Question, Range, Unit, both, employee, manager};
use crate::domain::case::at_home;
use crate::domain::case::screen_work;
use crate::domain::case::working_week;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::{Experience, NoticeKind, YesNo};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

/// 1 to 60 hours a week, in quarters.
const HOURS_A_WEEK: Range =
    Range { least: Amount::whole(1), most: Amount::whole(60), step: Amount(25), unit: Unit::Hours };

/// Half a day to seven days a week: 4½ days is a nine-day fortnight.
const DAYS_A_WEEK: Range = Range { least: Amount::HALF, most: Amount::whole(7), step: Amount::HALF, unit: Unit::Days };

/// 0 to 13 weeks, a quarter of a year.
const NOTICE_WEEKS: Range =
    Range { least: Amount::ZERO, most: Amount::whole(13), step: Amount::whole(1), unit: Unit::Weeks };

pub(super) const QUESTIONS: &[Question] = &[
    manager(ask::LOCAL_AGREEMENT, Page::LocalAgreement, &[Source::FrameworkAgreement, Source::Report31])
        .topic(E::LegalBasis, 1),
    manager(ask::WRITTEN_LIMITS, Page::LocalAgreement, &[Source::Report31, Source::Report36]).topic(E::Kind, 2),
    manager(ask::FRAME_MAX_DAYS, Page::Limits, &[Source::Report31])
        .topic(E::Extent, 5)
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    manager(ask::FRAME_FIXED_DAYS, Page::Limits, &[Source::Report31])
        .topic(E::Kind, 3)
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    manager(ask::FRAME_MIN_PRESENCE, Page::Limits, &[Source::Report31])
        .topic(E::Extent, 6)
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    both(ask::HOME_DAYS, Page::Extent, &[Source::Report33, Source::HomeWorkOrder]).topic(E::Extent, 1),
    employee(ask::HOME_ANYWAY, Page::Extent, &[Source::Report34])
        .topic(E::Extent, 4)
        .when(&[Q::TaskTypes, Q::TaskPlaces, Q::HomeDays], at_home::points_to_workplace),
    employee(ask::VOLUNTARY, Page::Kind, &[Source::FrameworkAgreement, Source::EuTelework])
        .topic(E::Voluntary, 1)
        .at_home(),
    both(ask::PATTERN, Page::Kind, &[Source::StateGuide, Source::FrameworkAgreement]).topic(E::Kind, 1).at_home(),
    both(ask::HOME_WEEKDAYS, Page::Kind, &[Source::Report35, Source::Report352]).topic(E::Extent, 3).at_home(),
    both(ask::STEP_UP_DAYS, Page::Kind, &[Source::Report35, Source::BfaSuitedTasks])
        .topic(E::StartAndReview, 3)
        .when(&[Q::Experience], |c| matches!(c.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning))),
    employee(ask::WEEKLY_HOURS, Page::Hours, &[Source::ScreenAddUp]).within(HOURS_A_WEEK).topic(E::WorkingTime, 5),
    employee(ask::WORKING_DAYS, Page::Hours, &[Source::ScreenAddUp]).within(DAYS_A_WEEK).topic(E::WorkingTime, 6),
    employee(ask::WORKING_WEEKDAYS, Page::Hours, &[Source::Report352])
        .topic(E::WorkingTime, 7)
        .when(&[Q::WorkingDays], |c| c.said(ask::WORKING_DAYS).is_some_and(|days| days < Amount::whole(5))),
    both(ask::OVER_HALF_WHY, Page::OverHalf, &[Source::Report33])
        .most(200)
        .topic(E::Extent, 2)
        .choice()
        .when(&[Q::HomeDays, Q::WorkingDays], working_week::wants_over_line),
    employee(ask::SCREEN_DAYS_ON_SITE, Page::Hours, &[Source::ScreenAddUp, Source::HomeWorkOrder])
        .topic(E::ScreenWorkplace, 10)
        .at_home(),
    employee(ask::SCREEN_PLACE_ON_SITE, Page::Hours, &[Source::ScreenAddUp])
        .topic(E::ScreenWorkplace, 11)
        .when(&[Q::HomeDays, Q::WeeklyHours, Q::WorkingDays, Q::ScreenDaysOnSite], screen_work::asks_for_place_on_site),
    both(ask::START_DATE, Page::Period, &[Source::StateGuide]).topic(E::StartAndReview, 1),
    both(ask::REVIEW, Page::Period, &[Source::StateGuide, Source::Report35]).topic(E::StartAndReview, 2),
    both(ask::SUCCESS_SIGNS, Page::Period, &[Source::Report33, Source::Report351]).most(2).topic(E::FollowUp, 7),
    both(ask::NOTICE_KIND, Page::Period, &[Source::FrameworkAgreement, Source::EuTelework]).topic(E::Ending, 1),
    both(ask::NOTICE_WEEKS, Page::Period, &[Source::FrameworkAgreement])
        .within(NOTICE_WEEKS)
        .topic(E::Ending, 2)
        .when(&[Q::NoticeKind], |c| c.said(ask::NOTICE_KIND) == Some(NoticeKind::Weeks)),
];
