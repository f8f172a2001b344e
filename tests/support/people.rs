//! Twelve employees and four managers as they could sit in a municipality; the cases of `tests/points.rs`.

use foeling::domain::values::calendar::{TimeOfDay, Weekday};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};

use super::{Given, SETUP};

/// A full-time employee to whom home work is voluntary, with everything in order at home and in what is expected.
fn employee() -> Given {
    Given::employee()
        .one(Q::Voluntary, "yes")
        .days(Q::WeeklyHours, 3700)
        .days(Q::WorkingDays, 500)
        .one(Q::WorkPlace, "own-home")
        .one(Q::SplitDay, "no")
        .one(Q::Pattern, "fixed")
        .one(Q::QuietAtWorkplace, "sometimes")
        .scale(Q::ClearExpectations, 4)
        .one(Q::HelpNeed, "weekly")
        .one(Q::Experience, "experienced")
        .one(Q::ColleaguesAsked, "yes")
        .yes_to(&SETUP)
}

pub fn analyst() -> Given {
    employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::ShortMeetings, Share::AboutADay, Place::Either),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
            (Task::QuickSparring, Share::FewHours, Place::Workplace),
        ])
        .one(Q::QuietAtWorkplace, "rarely")
        .many(Q::AlternativesWanted, &["quiet-room"])
        .many(Q::Reasons, &["quiet"])
        .days(Q::HomeDays, 300)
        .days(Q::ScreenDaysOnSite, 200)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Wednesday, Weekday::Friday])
        .weekdays(Q::MeetDays, &[Weekday::Tuesday])
}

pub fn social_worker() -> Given {
    employee()
        .tasks(&[
            (Task::HardCitizenConversations, Share::AboutTwoDays, Place::Workplace),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::HelpNeed, "daily")
        .one(Q::SameDaySupport, "no")
        .many(Q::ExemptTasks, &["sensitive-cases"])
        .days(Q::HomeDays, 150)
        .weekdays(Q::HomeWeekdays, &[Weekday::Thursday])
}

pub fn new_hire() -> Given {
    employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::Training, Share::AboutTwoDays, Place::Workplace),
        ])
        .one(Q::HelpNeed, "several-a-day")
        .many(Q::HelpChannel, &["buddy", "morning-meeting"])
        .one(Q::Experience, "new")
        .one(Q::FollowUp, "as-needed")
        .one(Q::ColleaguesAsked, "no")
        .days(Q::HomeDays, 200)
}

pub fn kitchen_table() -> Given {
    employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::ComplexTogether, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::HomeSpot, "dining-table")
        .one(Q::SetupScreen, "no")
        .one(Q::SetupChair, "no")
        .one(Q::SetupBreaks, "partly")
        .many(Q::EquipmentNeeded, &["screen", "keyboard", "mouse", "chair"])
        .one(Q::ScreenMeetings, "many")
        .days(Q::HomeDays, 300)
        .days(Q::ScreenDaysOnSite, 200)
}

pub fn only_private_reasons() -> Given {
    employee()
        .tasks(&[
            (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
        ])
        .many(Q::Reasons, &["less-transport", "family-and-leisure"])
        .days(Q::HomeDays, 200)
        .weekdays(Q::HomeWeekdays, &[Weekday::Friday])
}

pub fn part_timer() -> Given {
    employee()
        .days(Q::WeeklyHours, 2400)
        .days(Q::WorkingDays, 300)
        .weekdays(Q::WorkingWeekdays, &[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday])
        .tasks(&[
            (Task::DeepWork, Share::AboutADay, Place::Home),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
            (Task::PlaceBound, Share::AboutADay, Place::Workplace),
        ])
        .weekdays(Q::MeetDays, &[Weekday::Tuesday])
        .days(Q::HomeDays, 200)
}

pub fn whose_manager_is_sceptical() -> Given {
    employee()
        .tasks(&[
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::Decisions, Share::AboutADay, Place::Home),
        ])
        .scale(Q::ClearExpectations, 2)
        .days(Q::HomeDays, 250)
}

pub fn receptionist() -> Given {
    employee()
        .tasks(&[
            (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
            (Task::Training, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::QuietAtWorkplace, "rarely")
        .days(Q::HomeDays, 0)
}

pub fn in_malmoe() -> Given {
    employee()
        .tasks(&[
            (Task::VideoCitizenMeetings, Share::AboutADay, Place::Home),
            (Task::DeepWork, Share::AboutADay, Place::Home),
        ])
        .one(Q::WorkPlace, "abroad")
        .days(Q::HomeDays, 200)
}

pub fn not_voluntary() -> Given {
    employee()
        .tasks(&[(Task::CaseworkAlone, Share::AboutTwoDays, Place::Either)])
        .one(Q::Voluntary, "no")
        .many(Q::Reasons, &["not-my-wish"])
        .days(Q::HomeDays, 100)
}

pub fn split_day() -> Given {
    employee()
        .tasks(&[
            (Task::MeetingsAcrossSites, Share::AboutADay, Place::Home),
            (Task::Decisions, Share::AboutTwoDays, Place::Depends),
        ])
        .one(Q::SplitDay, "regularly")
        .time(Q::LatestEnd, 23, 0)
        .time(Q::EarliestStart, 7, 0)
        .one(Q::Reach, "set-times")
        .set(Q::ReachTimes, Answer::TimeRange(TimeOfDay::from_hms_opt(9, 0, 0), TimeOfDay::from_hms_opt(14, 0, 0)))
        .days(Q::HomeDays, 200)
}

/// The most common user of all: nothing stands out, and no local agreement is known.
pub fn ordinary() -> Given {
    employee()
        .tasks(&[
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::ShortMeetings, Share::FewHours, Place::Workplace),
        ])
        .days(Q::HomeDays, 200)
        .weekdays(Q::HomeWeekdays, &[Weekday::Wednesday, Weekday::Friday])
}

pub fn analysts_manager() -> Given {
    Given::manager()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ])
        .days(Q::HomeDays, 200)
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .many(Q::Basis, &["tasks", "community", "resources"])
        .set(Q::BasisWords, Answer::Words("Vi mangler hende tit, når en sag skal vendes hurtigt".to_owned()))
        .many(Q::AlternativesOffered, &["quiet-room"])
        .one(Q::LocalAgreement, "yes")
}

pub fn social_workers_manager() -> Given {
    Given::manager()
        .tasks(&[
            (Task::HardCitizenConversations, Share::AboutTwoDays, Place::Workplace),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
        ])
        .one(Q::ManagerReach, "seldom")
        .days(Q::HomeDays, 200)
        .many(Q::Basis, &["tasks", "community"])
        .one(Q::LocalAgreement, "yes")
}

pub fn sceptical_manager() -> Given {
    Given::manager()
        .tasks(&[
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Workplace),
            (Task::Decisions, Share::AboutADay, Place::Workplace),
        ])
        .scale(Q::ClearExpectations, 2)
        .days(Q::HomeDays, 0)
        .many(Q::Basis, &["tasks"])
        .set(Q::BasisWords, Answer::Words("Vi har haft for mange ting, der skulle laves om".to_owned()))
        .one(Q::LocalAgreement, "yes")
}

pub fn receptionists_manager() -> Given {
    Given::manager()
        .tasks(&[(Task::PlaceBound, Share::AboutTwoDays, Place::Workplace)])
        .days(Q::HomeDays, 0)
        .many(Q::Basis, &["tasks", "community", "resources"])
        .many(Q::AlternativesOffered, &["quiet-hours"])
        .one(Q::LocalAgreement, "yes")
}

/// Each with a name to read the output by.
pub fn all() -> Vec<(&'static str, Given)> {
    vec![
        ("analyst", analyst()),
        ("social worker", social_worker()),
        ("new hire", new_hire()),
        ("kitchen table", kitchen_table()),
        ("only private reasons", only_private_reasons()),
        ("part-timer", part_timer()),
        ("whose manager is sceptical", whose_manager_is_sceptical()),
        ("receptionist", receptionist()),
        ("in Malmö", in_malmoe()),
        ("not voluntary", not_voluntary()),
        ("split day", split_day()),
        ("ordinary", ordinary()),
        ("the analyst's manager", analysts_manager()),
        ("the social worker's manager", social_workers_manager()),
        ("sceptical manager", sceptical_manager()),
        ("the receptionist's manager", receptionists_manager()),
    ]
}
