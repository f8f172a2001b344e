//! The questionnaire: every question, in the order in which it is asked, and the pages they stand on.
//!
//! This table decides who is asked what and when; the words are in `content::questions`.

use super::amount::Amount;
use super::case::Case;
use super::options::*;
use super::party::Party;
use super::question::{Asked, Kind, Question, Range, Route, Sharing, Unit, many, one, question};
use super::question_id::QuestionId;
use super::screen_work;
use super::source::Source;

/// Every question, in the order in which it is asked.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    [TASKS, SUPPORT, TEAM, DAYS, CONTACT, SETUP, WELLBEING].into_iter().flatten()
}

/// The table row of a question. Every id has one: `tests/questionnaire.rs` holds the two lists together.
pub fn find(id: QuestionId) -> Option<&'static Question> {
    questions().find(|question| question.id == id)
}

/// 1 to 60 hours a week, in quarters.
const HOURS_A_WEEK: Range =
    Range { least: Amount::whole(1), most: Amount::whole(60), step: Amount(25), unit: Unit::Hours };

/// Half a day to seven days a week: 4½ days is a nine-day fortnight.
const DAYS_A_WEEK: Range = Range { least: Amount::HALF, most: Amount::whole(7), step: Amount::HALF, unit: Unit::Days };

/// 0 to 13 weeks, a quarter of a year.
const NOTICE_WEEKS: Range =
    Range { least: Amount::ZERO, most: Amount::whole(13), step: Amount::whole(1), unit: Unit::Weeks };

fn splits_the_day(case: &Case) -> bool {
    matches!(case.split_day, Some(Split::Sometimes | Split::Regularly))
}

const TASKS: &[Question] = &[
    question(
        QuestionId::TaskTypes,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::TaskShares { most: 6 },
        &[Source::Report2, Source::Report34],
    ),
    question(
        QuestionId::TaskPlaces,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::TaskPlaces,
        &[Source::Report34, Source::Report351],
    )
    .when(|c| !c.tasks.is_empty()),
    question(
        QuestionId::QuietAtWorkplace,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<Quiet>(),
        &[Source::Report32],
    ),
    question(
        QuestionId::ClearExpectations,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::Scale,
        &[Source::Report33, Source::Report351],
    ),
    question(
        QuestionId::CitizenVideo,
        Asked::Both,
        Route::Full,
        Sharing::Shared,
        one::<CitizenVideo>(),
        &[Source::Report32, Source::Report34],
    ),
    question(
        QuestionId::ExemptTasks,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        many::<Exempt>(&["none"]),
        &[Source::StateGuideData, Source::BfaSuitedTasks],
    ),
    question(
        QuestionId::ExemptOther,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::Words { most: 120 },
        &[Source::StateGuideData],
    )
    .when(|c| c.exempt_tasks.contains(&Exempt::Other)),
    question(
        QuestionId::Priorities,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        Kind::Words { most: 300 },
        &[Source::Report351],
    ),
];

const SUPPORT: &[Question] = &[
    question(
        QuestionId::HelpNeed,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<HelpNeed>(),
        &[Source::Report33, Source::StateGuide],
    ),
    question(
        QuestionId::HelpChannel,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        many::<HelpChannel>(&["none-yet"]),
        &[Source::Report33, Source::Report351],
    ),
    question(
        QuestionId::Experience,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<Experience>(),
        &[Source::Report35, Source::BfaSuitedTasks],
    ),
    question(
        QuestionId::FollowUp,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<FollowUpRhythm>(),
        &[Source::Report35, Source::Report351],
    ),
    question(
        QuestionId::ManagerReach,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        one::<ManagerReach>(),
        &[Source::Report35, Source::Report351],
    ),
    question(
        QuestionId::SameDaySupport,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<SameDay>(),
        &[Source::Report33],
    ),
    question(
        QuestionId::WorksWell,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Choice,
        many::<WorksWell>(&[]),
        &[Source::Report351, Source::Report352],
    ),
    question(
        QuestionId::ManagerGives,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        many::<ManagerGives>(&[]),
        &[Source::Report35, Source::Report351],
    ),
    question(
        QuestionId::MeetingSkills,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        many::<MeetingSkill>(&["nothing"]),
        &[Source::Report37],
    ),
];

const TEAM: &[Question] = &[
    question(
        QuestionId::TeamDays,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        Kind::Weekdays { varies: false },
        &[Source::Report352, Source::Report36],
    ),
    question(
        QuestionId::TeamDaysNote,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        Kind::Words { most: 120 },
        &[Source::Report352],
    ),
    question(
        QuestionId::MeetDays,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::Weekdays { varies: true },
        &[Source::Report33, Source::Report352],
    ),
    question(
        QuestionId::ColleaguesAsked,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<Colleagues>(),
        &[Source::Report352],
    ),
    question(
        QuestionId::Overview,
        Asked::Both,
        Route::Full,
        Sharing::Shared,
        many::<Overview>(&["no-way"]),
        &[Source::Report352],
    ),
    question(
        QuestionId::KnowsColleaguesWork,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Choice,
        Kind::Scale,
        &[Source::Report33],
    ),
    question(
        QuestionId::KnowledgeSharing,
        Asked::Both,
        Route::Full,
        Sharing::Shared,
        many::<Knowledge>(&["to-be-agreed"]),
        &[Source::Report33, Source::Report352],
    ),
    question(
        QuestionId::LeadsOthers,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::Report36],
    ),
    question(
        QuestionId::AcrossContact,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<AcrossContact>(),
        &[Source::Report36],
    )
    .when(|c| c.leads_others == Some(YesNo::Yes)),
];

const DAYS: &[Question] = &[
    question(
        QuestionId::LocalAgreement,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::FrameworkAgreement, Source::Report31],
    ),
    question(
        QuestionId::WrittenLimits,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::Report31, Source::Report36],
    ),
    question(
        QuestionId::FrameMaxDays,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        Kind::HalfDays,
        &[Source::Report31],
    )
    .when(|c| c.written_limits == Some(YesNo::Yes)),
    question(
        QuestionId::FrameFixedDays,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::Report31],
    )
    .when(|c| c.written_limits == Some(YesNo::Yes)),
    question(
        QuestionId::FrameMinPresence,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        Kind::HalfDays,
        &[Source::Report31],
    )
    .when(|c| c.written_limits == Some(YesNo::Yes)),
    question(
        QuestionId::Voluntary,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<Voluntary>(),
        &[Source::FrameworkAgreement, Source::EuTelework],
    ),
    question(
        QuestionId::Pattern,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<Pattern>(),
        &[Source::StateGuide, Source::FrameworkAgreement],
    ),
    question(
        QuestionId::HomeDays,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::HalfDays,
        &[Source::Report33, Source::HomeWorkOrder],
    ),
    question(
        QuestionId::HomeWeekdays,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::Weekdays { varies: true },
        &[Source::Report35, Source::Report352],
    ),
    question(
        QuestionId::WeeklyHours,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Number(HOURS_A_WEEK),
        &[Source::ScreenAddUp],
    ),
    question(
        QuestionId::WorkingDays,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Number(DAYS_A_WEEK),
        &[Source::ScreenAddUp],
    ),
    question(
        QuestionId::WorkingWeekdays,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Weekdays { varies: true },
        &[Source::Report352],
    )
    .when(|c| c.working_days.is_some_and(|days| days < Amount::whole(5))),
    question(
        QuestionId::ScreenDaysOnSite,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::HalfDays,
        &[Source::ScreenAddUp, Source::HomeWorkOrder],
    ),
    question(
        QuestionId::ScreenPlaceOnSite,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::ScreenAddUp],
    )
    .when(screen_work::asks_for_place_on_site),
    question(QuestionId::StartDate, Asked::Both, Route::Short, Sharing::Shared, Kind::Date, &[Source::StateGuide]),
    question(
        QuestionId::Review,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<Review>(),
        &[Source::StateGuide, Source::Report35],
    ),
    question(
        QuestionId::NoticeKind,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<NoticeKind>(),
        &[Source::FrameworkAgreement, Source::EuTelework],
    ),
    question(
        QuestionId::NoticeWeeks,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::Number(NOTICE_WEEKS),
        &[Source::FrameworkAgreement],
    )
    .when(|c| c.notice_kind == Some(NoticeKind::Weeks)),
];

const CONTACT: &[Question] = &[
    question(
        QuestionId::Reach,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<Reach>(),
        &[Source::Report35, Source::BfaClearAgreement],
    ),
    question(
        QuestionId::ReachTimes,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        Kind::TimeRange,
        &[Source::BfaClearAgreement],
    )
    .when(|c| c.reach == Some(Reach::SetTimes)),
    question(QuestionId::ReplyCall, Asked::Both, Route::Full, Sharing::Shared, one::<Reply>(), &[Source::Report351]),
    question(QuestionId::ReplyChat, Asked::Both, Route::Full, Sharing::Shared, one::<Reply>(), &[Source::Report351]),
    question(QuestionId::ReplyMail, Asked::Both, Route::Full, Sharing::Shared, one::<Reply>(), &[Source::Report351]),
    question(
        QuestionId::SplitDay,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<Split>(),
        &[Source::DailyRest],
    ),
    question(
        QuestionId::LatestEnd,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Time,
        &[Source::DailyRest],
    )
    .when(splits_the_day),
    question(
        QuestionId::EarliestStart,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Time,
        &[Source::DailyRest],
    )
    .when(splits_the_day),
    question(
        QuestionId::WorkPlace,
        Asked::Both,
        Route::Short,
        Sharing::Shared,
        one::<WorkPlace>(),
        &[Source::StateGuide, Source::WorkAbroad],
    ),
    question(
        QuestionId::MoveForWork,
        Asked::Both,
        Route::Full,
        Sharing::Shared,
        one::<MoveDay>(),
        &[Source::Report31, Source::Report32],
    ),
    question(
        QuestionId::MoveForEmployee,
        Asked::Both,
        Route::Full,
        Sharing::Shared,
        one::<MoveDay>(),
        &[Source::Report32],
    ),
    question(
        QuestionId::ScreenMeetings,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<ScreenMeetings>(),
        &[Source::Report37],
    ),
    question(
        QuestionId::MeetingStretch,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<MeetingStretch>(),
        &[Source::Report37, Source::ScreenOrder],
    )
    .when(|c| matches!(c.screen_meetings, Some(ScreenMeetings::Some | ScreenMeetings::Many))),
];

const SETUP: &[Question] = &[
    question(
        QuestionId::HomeSpot,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<HomeSpot>(),
        &[Source::HomeWorkOrder, Source::Report33],
    ),
    question(
        QuestionId::SetupScreen,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::ScreenOrder],
    ),
    question(
        QuestionId::SetupKeyboard,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::ScreenOrder],
    ),
    question(
        QuestionId::SetupTable,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::ScreenOrder],
    ),
    question(
        QuestionId::SetupChair,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::ScreenOrder],
    ),
    question(
        QuestionId::SetupPosition,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::Ergonomics],
    ),
    question(
        QuestionId::SetupLight,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::ScreenOrder, Source::Ergonomics],
    ),
    question(
        QuestionId::SetupQuiet,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::Report32],
    ),
    question(
        QuestionId::SetupSafe,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::InjuryJudgment],
    ),
    question(
        QuestionId::SetupBreaks,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        one::<Check>(),
        &[Source::Report33, Source::ScreenOrder],
    ),
    question(
        QuestionId::Discomfort,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Private,
        many::<Discomfort>(&["none"]),
        &[Source::Report33],
    ),
    question(
        QuestionId::EquipmentNeeded,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        many::<Equipment>(&["nothing"]),
        &[Source::Report36, Source::HomeWorkOrder],
    ),
    question(
        QuestionId::EquipmentOther,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        Kind::Words { most: 120 },
        &[Source::Report36],
    )
    .when(|c| c.equipment_needed.contains(&Equipment::Other)),
    question(
        QuestionId::EquipmentOffered,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        many::<Offer>(&["nothing"]),
        &[Source::Report36, Source::EuTelework],
    ),
    question(
        QuestionId::OtherCosts,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        Kind::Words { most: 200 },
        &[Source::EuTelework, Source::StateGuide],
    ),
    question(
        QuestionId::Apv,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        one::<Apv>(),
        &[Source::BfaApv],
    ),
    question(
        QuestionId::DataKind,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<DataKind>(),
        &[Source::StateGuideData, Source::DataProtection],
    ),
    question(
        QuestionId::Overheard,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<Overheard>(),
        &[Source::BfaSuitedTasks, Source::DataProtection],
    ),
    question(
        QuestionId::ApprovedDevices,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::PrivateDevicesCase],
    ),
    question(
        QuestionId::Papers,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<Papers>(),
        &[Source::StateGuideData],
    ),
    question(
        QuestionId::BreachContact,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        one::<YesNo>(),
        &[Source::DataProtection],
    ),
];

const WELLBEING: &[Question] = &[
    question(
        QuestionId::Reasons,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        Kind::Many { options: Reason::IDS, alone: &["not-my-wish"], most: 3 },
        &[Source::Report2, Source::Report32],
    ),
    question(
        QuestionId::ReasonOther,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Choice,
        Kind::Words { most: 120 },
        &[Source::Report2],
    )
    .when(|c| c.reasons.contains(&Reason::Other)),
    question(
        QuestionId::AlternativesWanted,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Shared,
        many::<Alternative>(&["nothing"]),
        &[Source::Report32],
    ),
    question(
        QuestionId::Energy,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Private,
        one::<Energy>(),
        &[Source::Report33],
    ),
    question(
        QuestionId::Belonging,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Private,
        Kind::Scale,
        &[Source::Report33],
    ),
    question(
        QuestionId::Mattering,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Private,
        Kind::Scale,
        &[Source::Report33],
    ),
    question(
        QuestionId::Doubt,
        Asked::Only(Party::Employee),
        Route::Short,
        Sharing::Private,
        one::<Doubt>(),
        &[Source::Report33],
    ),
    question(
        QuestionId::CanStop,
        Asked::Only(Party::Employee),
        Route::Full,
        Sharing::Private,
        Kind::Scale,
        &[Source::Report2, Source::DailyRest],
    ),
    question(
        QuestionId::Basis,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        many::<Basis>(&[]),
        &[Source::Report352],
    ),
    question(
        QuestionId::BasisWords,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        Kind::Words { most: 400 },
        &[Source::Report352],
    ),
    question(
        QuestionId::TellTeam,
        Asked::Only(Party::Manager),
        Route::Full,
        Sharing::Shared,
        one::<TellTeam>(),
        &[Source::Report352, Source::Report36],
    ),
    question(
        QuestionId::AlternativesOffered,
        Asked::Only(Party::Manager),
        Route::Short,
        Sharing::Shared,
        many::<Alternative>(&["nothing"]),
        &[Source::Report32],
    ),
];
