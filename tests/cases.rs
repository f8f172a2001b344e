//! Worked cases: people as they could sit in a municipality, with what Føling should say to them.
//!
//! The ranges are worked out by hand from the weights in `domain::frame::Weights`; each case says how.

mod support;

use foeling::domain::agreement::{self, Clause, State};
use foeling::domain::rules::finding::Value;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::suggestion::assessment::OwnAssessment;
use foeling::domain::values::calendar::Weekday;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::{Given, SETUP, found};

/// What is expected of a case.
struct Expected {
    kind: ArrangementKind,
    /// The range in hundredths of a day.
    range: (i32, i32),
    found: &'static [F],
    not_found: &'static [F],
    filled: &'static [E],
    not_filled: &'static [E],
}

fn check(given: &Given, expected: &Expected) -> OwnAssessment {
    let own = given.assess();
    let suggestion = own.own.suggestion.as_ref().expect("a suggestion");
    assert_eq!(suggestion.kind, expected.kind, "{suggestion:?}");
    assert_eq!((suggestion.low.0, suggestion.high.0), expected.range, "{suggestion:?}");
    for id in expected.found {
        assert!(found(&own.own, *id), "{} is missing", id.id());
    }
    for id in expected.not_found {
        assert!(!found(&own.own, *id), "{} does not belong here", id.id());
    }
    let draft = agreement::draft(&own.shared, &given.frame);
    let clause = |id: E| draft.clauses.iter().find(|clause| clause.element == id).unwrap();
    for id in expected.filled {
        assert!(matches!(clause(*id).state, State::Filled(_)), "{} is not filled: {:?}", id.id(), clause(*id));
    }
    for id in expected.not_filled {
        assert!(!matches!(clause(*id).state, State::Filled(_)), "{} is filled: {:?}", id.id(), clause(*id));
    }
    own
}

fn clause(given: &Given, id: E) -> Clause {
    let draft = agreement::draft(&given.assess().shared, &given.frame);
    draft.clauses.into_iter().find(|clause| clause.element == id).unwrap()
}

/// A full-time employee to whom home work is voluntary, with everything in order at home.
fn employee() -> Given {
    Given::employee()
        .one(Q::Voluntary, "yes")
        .days(Q::WeeklyHours, 3700)
        .days(Q::WorkingDays, 500)
        .one(Q::WorkPlace, "own-home")
        .one(Q::SplitDay, "no")
        .yes_to(&SETUP)
}

#[test]
fn an_analyst_in_an_open_plan_office() {
    // 4½ of the 5 days are told. At home 2 + ½ of 1 = 2½, cautiously 2. The wish is 2½ too.
    let anna = employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::ShortMeetings, Share::AboutADay, Place::Either),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
            (Task::QuickSparring, Share::FewHours, Place::Workplace),
        ])
        .one(Q::QuietAtWorkplace, "rarely")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 250)
        .days(Q::ScreenDaysOnSite, 250)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Thursday, Weekday::Friday])
        .many(Q::Reasons, &["quiet"]);
    check(
        &anna,
        &Expected {
            kind: ArrangementKind::Fixed,
            range: (200, 250),
            found: &[F::QuietRare, F::ScreenRulesAtHome],
            not_found: &[F::OverHalf, F::OnlyPrivateReasons, F::HelpOften, F::SetupBelowRules],
            filled: &[E::Extent, E::TasksAtHome, E::Grounds, E::Voluntary, E::ScreenWorkplace],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
}

#[test]
fn a_social_worker_with_hard_conversations_and_nobody_to_turn_to() {
    // All 5 days are told. At home ½ of 2 + 2 = 3 days, cautiously 2. Daily help takes ½ from both; the wish is 2.
    let given = employee()
        .tasks(&[
            (Task::HardCitizenConversations, Share::AboutTwoDays, Place::Either),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::HelpNeed, "daily")
        .one(Q::SameDaySupport, "no")
        .one(Q::DataKind, "confidential")
        .one(Q::Overheard, "solvable")
        .one(Q::Pattern, "both")
        .days(Q::HomeDays, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::Both,
            range: (150, 200),
            found: &[F::NobodySameDay, F::HelpOften],
            not_found: &[F::ConfidentialOverheard, F::HomeAgainstLean, F::QuietRare],
            filled: &[E::Extent, E::HardConversations, E::DataSecurity],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
}

#[test]
fn someone_two_months_into_the_job() {
    // At home 3; help several times a day takes 1; new to the tasks is at most 1.
    let given = employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutThreeDays, Place::Home),
            (Task::Training, Share::AboutTwoDays, Place::Workplace),
        ])
        .one(Q::HelpNeed, "several-a-day")
        .one(Q::Experience, "new")
        .one(Q::FollowUp, "as-needed")
        .one(Q::Pattern, "case-by-case")
        .days(Q::HomeDays, 200);
    let own = check(
        &given,
        &Expected {
            kind: ArrangementKind::CaseByCase,
            range: (100, 100),
            found: &[F::NewToTasks, F::HelpOften, F::NewWithoutRhythm],
            not_found: &[F::OverHalf, F::ScreenRulesAtHome],
            filled: &[E::Extent, E::Kind, E::FollowUp],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
    let steps: Vec<F> = own.own.suggestion.unwrap().steps.iter().map(|step| step.id).collect();
    assert_eq!(steps, [F::HelpOften, F::NewToTasks]);
}

#[test]
fn a_part_timer_on_three_days() {
    // 2½ of the 3 days are told. At home 1 + ½ of ½ = 1¼, which is 1½; cautiously 1.
    let given = employee()
        .days(Q::WeeklyHours, 2250)
        .days(Q::WorkingDays, 300)
        .weekdays(Q::WorkingWeekdays, &[Weekday::Monday, Weekday::Tuesday, Weekday::Thursday])
        .tasks(&[
            (Task::DeepWork, Share::AboutADay, Place::Home),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
            (Task::PlaceBound, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Pattern, "fixed")
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday])
        .days(Q::HomeDays, 150)
        .days(Q::ScreenDaysOnSite, 150);
    let own = check(
        &given,
        &Expected {
            kind: ArrangementKind::Fixed,
            range: (100, 150),
            found: &[F::PartTime],
            not_found: &[F::OverHalf, F::ScreenRulesAtHome],
            filled: &[E::Extent, E::WorkingTime],
            not_filled: &[E::HardConversations, E::Ending],
        },
    );
    let week = own.own.suggestion.unwrap().week.unwrap();
    let off: Vec<Weekday> = week
        .days
        .iter()
        .filter(|(_, kind)| *kind == foeling::domain::suggestion::week::DayKind::Off)
        .map(|(day, _)| *day)
        .collect();
    assert_eq!(off, [Weekday::Wednesday, Weekday::Friday]);
}

#[test]
fn a_laptop_at_the_kitchen_table_and_three_days_wanted() {
    // All 5 days are told. At home 4; the setup holds at 2 until it is mended.
    let given = employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::ComplexTogether, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::HomeSpot, "dining-table")
        .one(Q::SetupScreen, "no")
        .one(Q::SetupKeyboard, "no")
        .one(Q::SetupTable, "partly")
        .one(Q::SetupChair, "no")
        .many(Q::EquipmentNeeded, &["screen", "keyboard", "mouse", "chair"])
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 300)
        .days(Q::ScreenDaysOnSite, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::Fixed,
            range: (200, 200),
            found: &[F::SetupBelowRules, F::SetupWanting, F::OverHalf, F::ScreenRulesAtHome, F::EquipmentLacking],
            not_found: &[F::QuietRare, F::DisturbedAtHome],
            filled: &[E::Extent, E::ScreenWorkplace, E::Equipment],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
}

#[test]
fn only_private_reasons() {
    // 2 of the 5 days are told, and 1 of them is at home: nothing is scaled up to the wish of 2.
    let given = employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutADay, Place::Home),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
        ])
        .many(Q::Reasons, &["less-transport", "family-and-leisure"])
        .one(Q::Pattern, "both")
        .days(Q::HomeDays, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::Both,
            range: (100, 100),
            found: &[F::OnlyPrivateReasons],
            not_found: &[F::NotMyWish],
            filled: &[E::Extent],
            not_filled: &[E::Grounds, E::HardConversations, E::Ending],
        },
    );
}

#[test]
fn reasons_that_are_kept_back_are_in_nothing_shared() {
    let mut given = employee()
        .tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)])
        .many(Q::Reasons, &["less-transport"])
        .days(Q::HomeDays, 200);
    given.answers.keep_back(Q::Reasons, true);
    let own = given.assess();
    assert!(found(&own.own, F::OnlyPrivateReasons));
    assert!(!found(own.shared.get(), F::OnlyPrivateReasons));
}

#[test]
fn tasks_that_are_all_bound_to_the_place() {
    let given = employee()
        .tasks(&[
            (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
            (Task::Training, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::NotNow,
            range: (0, 0),
            found: &[F::NothingForHome],
            not_found: &[F::HomeAgainstLean, F::NotVoluntary],
            filled: &[E::Extent, E::TasksAtHome],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
}

#[test]
fn someone_who_wants_to_work_from_abroad() {
    // 2 days of tasks at home, and the wish is 2. The number stands beside what has to be settled.
    let given = employee()
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
        .one(Q::WorkPlace, "abroad")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200);
    let own = check(
        &given,
        &Expected {
            kind: ArrangementKind::NotNow,
            range: (200, 200),
            found: &[F::Abroad],
            not_found: &[F::NotVoluntary, F::OverHalf, F::RestTooShort],
            filled: &[E::Extent, E::Voluntary],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
    let suggestion = own.own.suggestion.unwrap();
    assert_eq!(suggestion.stops, [F::Abroad]);
    assert_eq!(suggestion.week, None);
}

#[test]
fn a_day_split_to_under_eleven_hours_is_no_term_of_the_agreement() {
    let given = employee()
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
        .one(Q::SplitDay, "regularly")
        .time(Q::LatestEnd, 23, 0)
        .time(Q::EarliestStart, 8, 0)
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::Fixed,
            range: (200, 200),
            found: &[F::RestTooShort],
            not_found: &[F::Abroad, F::OverHalf],
            filled: &[E::Extent, E::WorkingTime],
            not_filled: &[E::StartAndReview, E::Ending],
        },
    );
    let working_time = clause(&given, E::WorkingTime);
    for phrase in working_time.phrases() {
        let has_time = phrase.values.iter().any(|(_, value)| matches!(value, Value::Time(_)));
        assert!(!has_time, "{phrase:?}");
    }
}

#[test]
fn no_local_agreement_but_a_fixed_pattern_wanted() {
    let given = Given::manager()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::ComplexTogether, Share::AboutTwoDays, Place::Workplace),
        ])
        .one(Q::LocalAgreement, "no")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::CaseByCase,
            range: (200, 200),
            found: &[F::NoLocalAgreement],
            not_found: &[F::FixedNotAllowed, F::WishOverLimits],
            filled: &[E::Extent, E::Kind],
            not_filled: &[E::Voluntary, E::Ending],
        },
    );
}

#[test]
fn a_manager_with_limits_and_a_team_day() {
    // 4 of the 5 days are told, 2 of them at home. The limits say 2.
    let given = Given::manager()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
            (Task::Decisions, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::LocalAgreement, "yes")
        .one(Q::WrittenLimits, "yes")
        .days(Q::FrameMaxDays, 200)
        .one(Q::FrameFixedDays, "yes")
        .days(Q::FrameMinPresence, 300)
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .weekdays(Q::HomeWeekdays, &[Weekday::Tuesday, Weekday::Friday])
        .one(Q::ManagerReach, "seldom")
        .many(Q::Basis, &["tasks"])
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 300);
    check(
        &given,
        &Expected {
            kind: ArrangementKind::Fixed,
            range: (200, 200),
            found: &[F::WishOverLimits, F::HomeDayOnTeamDay, F::ManagerSeldom, F::GroundsMissing, F::OverHalf],
            not_found: &[F::NoLocalAgreement, F::FixedNotAllowed],
            filled: &[E::LegalBasis, E::Kind, E::Extent, E::PresenceDays],
            not_filled: &[E::Ending],
        },
    );
}

#[test]
fn private_trouble_is_advice_to_the_person_alone() {
    let given = employee()
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
        .one(Q::Energy, "worse")
        .scale(Q::Belonging, 1)
        .one(Q::Doubt, "often")
        .many(Q::Discomfort, &["neck"]);
    let own = given.assess();
    for id in [F::EnergyLower, F::BelongingLow, F::DoubtOften, F::DiscomfortAtHome] {
        assert!(found(&own.own, id));
        assert!(!found(own.shared.get(), id));
    }
    let points = foeling::domain::talk::talking_points::of_own(&own);
    assert_eq!(points.private.len(), 4);
}

#[test]
fn someone_who_would_rather_talk_about_it() {
    let given = employee().set(Q::HomeDays, Answer::RatherTalk).set(Q::Voluntary, Answer::RatherTalk);
    let points = foeling::domain::talk::talking_points::of(&given.assess().own);
    let listed = points.iter().find_map(|point| match &point.topic {
        foeling::domain::talk::points::PointTopic::Questions(ids) => Some(ids.clone()),
        _ => None,
    });
    assert_eq!(listed, Some(vec![Q::HomeDays]), "what a finding is about already is not listed twice");
    assert!(found(&given.assess().own, F::VoluntaryInDoubt), "anything but a yes waits");
}
