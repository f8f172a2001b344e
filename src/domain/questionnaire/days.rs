//! Days and limits: the frame, the kind, the extent, working hours and the period.

use super::question::{Kind, Question, Range, Unit, both, employee, manager, one};
use crate::domain::case::at_home;
use crate::domain::case::screen_work;
use crate::domain::case::working_week;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::{
    Experience, NoticeKind, OptionSet, Pattern, Review, SuccessSign, Voluntary, YesNo,
};
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
    manager(Q::LocalAgreement, one::<YesNo>(), &[Source::FrameworkAgreement, Source::Report31]),
    manager(Q::WrittenLimits, one::<YesNo>(), &[Source::Report31, Source::Report36]),
    manager(Q::FrameMaxDays, Kind::HalfDays, &[Source::Report31])
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    manager(Q::FrameFixedDays, one::<YesNo>(), &[Source::Report31])
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    manager(Q::FrameMinPresence, Kind::HalfDays, &[Source::Report31])
        .when(&[Q::WrittenLimits], |c| c.said(ask::WRITTEN_LIMITS) == Some(YesNo::Yes)),
    both(Q::HomeDays, Kind::HalfDays, &[Source::Report33, Source::HomeWorkOrder]),
    employee(Q::HomeAnyway, one::<YesNo>(), &[Source::Report34])
        .when(&[Q::TaskTypes, Q::TaskPlaces, Q::HomeDays], at_home::points_to_workplace),
    employee(Q::Voluntary, one::<Voluntary>(), &[Source::FrameworkAgreement, Source::EuTelework]).at_home(),
    both(Q::Pattern, one::<Pattern>(), &[Source::StateGuide, Source::FrameworkAgreement]).at_home(),
    both(Q::HomeWeekdays, Kind::Weekdays { varies: true }, &[Source::Report35, Source::Report352]).at_home(),
    both(Q::StepUpDays, Kind::HalfDays, &[Source::Report35, Source::BfaSuitedTasks])
        .when(&[Q::Experience], |c| matches!(c.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning))),
    employee(Q::WeeklyHours, Kind::Number(HOURS_A_WEEK), &[Source::ScreenAddUp]),
    employee(Q::WorkingDays, Kind::Number(DAYS_A_WEEK), &[Source::ScreenAddUp]),
    employee(Q::WorkingWeekdays, Kind::Weekdays { varies: true }, &[Source::Report352])
        .when(&[Q::WorkingDays], |c| c.said(ask::WORKING_DAYS).is_some_and(|days| days < Amount::whole(5))),
    both(Q::OverHalfWhy, Kind::Words { most: 200 }, &[Source::Report33])
        .choice()
        .when(&[Q::HomeDays, Q::WorkingDays], working_week::wants_over_line),
    employee(Q::ScreenDaysOnSite, Kind::HalfDays, &[Source::ScreenAddUp, Source::HomeWorkOrder]).at_home(),
    employee(Q::ScreenPlaceOnSite, one::<YesNo>(), &[Source::ScreenAddUp])
        .when(&[Q::HomeDays, Q::WeeklyHours, Q::WorkingDays, Q::ScreenDaysOnSite], screen_work::asks_for_place_on_site),
    both(Q::StartDate, Kind::Date, &[Source::StateGuide]),
    both(Q::Review, one::<Review>(), &[Source::StateGuide, Source::Report35]),
    both(
        Q::SuccessSigns,
        Kind::Many { options: SuccessSign::IDS, alone: &["not-needed"], most: 2 },
        &[Source::Report33, Source::Report351],
    ),
    both(Q::NoticeKind, one::<NoticeKind>(), &[Source::FrameworkAgreement, Source::EuTelework]),
    both(Q::NoticeWeeks, Kind::Number(NOTICE_WEEKS), &[Source::FrameworkAgreement])
        .when(&[Q::NoticeKind], |c| c.said(ask::NOTICE_KIND) == Some(NoticeKind::Weeks)),
];
