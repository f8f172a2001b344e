//! Each rule by itself: the answers that make it speak, and those beside them that do not.

mod support;

use foeling::domain::case::Case;
use foeling::domain::case::task_case::TaskCase;
use foeling::domain::frame::{Frame, Thresholds};
use foeling::domain::rules;
use foeling::domain::rules::finding::{Bearing, Finding};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::options::*;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

type Change = fn(&mut Case, &mut Frame);

/// What one rule finds in a case of nothing but this.
fn asked(id: F, change: Change) -> Option<Finding> {
    let (mut case, mut frame) = (Given::employee().case(), Frame::default());
    change(&mut case, &mut frame);
    rules::find(id).unwrap().ask(&case, &frame).0
}

/// That the rule speaks with each of the first, and with none of the others, nor without any answer.
fn speaks(id: F, with: &[Change], not_with: &[Change]) {
    for (at, change) in with.iter().enumerate() {
        let found = asked(id, *change);
        assert_eq!(found.map(|it| it.id), Some(id), "case {at}");
    }
    for (at, change) in not_with.iter().enumerate() {
        assert_eq!(asked(id, *change), None, "{id:?}, case {at} of those without");
    }
    assert_eq!(asked(id, |_, _| ()), None, "{id:?} without an answer");
}

fn effect(id: F, change: Change) -> Bearing {
    asked(id, change).unwrap().effect
}

fn placed(task: Task, place: Place, share: Share) -> TaskCase {
    TaskCase { place: Some(place), share: Some(share), ..TaskCase::new(task) }
}

#[test]
fn scales_speak_at_two_and_not_at_three() {
    speaks(
        F::ExpectationsUnclear,
        &[|c, _| c.say(ask::CLEAR_EXPECTATIONS, 1), |c, _| c.say(ask::CLEAR_EXPECTATIONS, 2)],
        &[|c, _| c.say(ask::CLEAR_EXPECTATIONS, 3)],
    );
    speaks(
        F::LittleKnowledge,
        &[|c, _| c.say(ask::KNOWS_COLLEAGUES_WORK, 2)],
        &[|c, _| c.say(ask::KNOWS_COLLEAGUES_WORK, 3)],
    );
    speaks(F::BelongingLow, &[|c, _| c.say(ask::BELONGING, 2)], &[|c, _| c.say(ask::BELONGING, 3)]);
    speaks(F::MatteringLow, &[|c, _| c.say(ask::MATTERING, 2)], &[|c, _| c.say(ask::MATTERING, 3)]);
    speaks(F::HardToStop, &[|c, _| c.say(ask::CAN_STOP, 2)], &[|c, _| c.say(ask::CAN_STOP, 3)]);
}

#[test]
fn the_home_workplace() {
    speaks(
        F::DisturbedAtHome,
        &[|c, _| c.say(ask::SETUP_QUIET, Check::No)],
        &[|c, _| c.say(ask::SETUP_QUIET, Check::Partly)],
    );
    speaks(F::FewBreaks, &[|c, _| c.say(ask::SETUP_BREAKS, Check::No)], &[|c, _| c.say(ask::SETUP_BREAKS, Check::Yes)]);
    speaks(
        F::UnsafeHome,
        &[|c, _| c.say(ask::SETUP_SAFE, Check::No), |c, _| c.say(ask::SETUP_SAFE, Check::Partly)],
        &[|c, _| c.say(ask::SETUP_SAFE, Check::Yes)],
    );
    speaks(
        F::SetupWanting,
        &[|c, _| c.say(ask::SETUP_CHAIR, Check::No), |c, _| c.say(ask::SETUP_POSITION, Check::No)],
        &[|c, _| c.say(ask::SETUP_CHAIR, Check::Partly), |c, _| c.say(ask::SETUP_POSITION, Check::Yes)],
    );
    speaks(
        F::SetupBelowRules,
        &[|c, _| c.say(ask::SETUP_LIGHT, Check::No), |c, _| c.say(ask::SETUP_LIGHT, Check::Partly)],
        &[
            |c, _| c.say(ask::SETUP_LIGHT, Check::Yes),
            // Where one sits is not in the order's annex.
            |c, _| c.say(ask::SETUP_POSITION, Check::No),
            // The Danish order does not reach a home in Sweden.
            |c, _| {
                c.say(ask::SETUP_LIGHT, Check::No);
                c.say(ask::WORK_PLACE, WorkPlace::HomeInSweden);
            },
        ],
    );
    // What is said is in half days, and not more than there is.
    let found = asked(F::SetupBelowRules, |c, _| {
        c.say(ask::SETUP_LIGHT, Check::No);
        c.say(ask::WEEKLY_HOURS, Amount(3700));
        c.say(ask::WORKING_DAYS, Amount(400));
    });
    let found = found.unwrap();
    assert_eq!(found.effect, Bearing::AtMost(Amount(160)));
    assert!(found.values.contains(&("days", foeling::domain::rules::finding::Value::Days(Amount(150)))));
    speaks(
        F::ApvMissing,
        &[|c, _| c.say(ask::APV, Apv::No), |c, _| c.answer(Q::Apv, Answer::Unknown)],
        &[|c, _| c.say(ask::APV, Apv::Yes), |c, _| c.answer(Q::Papers, Answer::Unknown)],
    );
}

#[test]
fn equipment() {
    speaks(
        F::EquipmentLacking,
        &[|c, _| c.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Chair])],
        &[
            |c, _| c.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Nothing]),
            |c, f| {
                c.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Chair]);
                f.equipment = vec![Offer::Screen];
            },
        ],
    );
    speaks(
        F::EquipmentNotOffered,
        &[|c, f| {
            c.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Chair]);
            f.equipment = vec![Offer::Screen];
        }],
        &[|c, _| c.say(ask::EQUIPMENT_NEEDED, vec![Equipment::Chair])],
    );
    speaks(
        F::EquipmentUndecided,
        &[|c, _| c.answer(Q::EquipmentOffered, Answer::Unknown)],
        &[
            |c, f| {
                c.answer(Q::EquipmentOffered, Answer::Unknown);
                f.equipment = vec![Offer::Screen];
            },
            |c, _| c.answer(Q::EquipmentNeeded, Answer::Unknown),
        ],
    );
}

#[test]
fn data() {
    speaks(
        F::UnapprovedDevices,
        &[|c, _| c.say(ask::APPROVED_DEVICES, Devices::Lacking), |c, _| c.answer(Q::ApprovedDevices, Answer::Unknown)],
        &[|c, _| c.say(ask::APPROVED_DEVICES, Devices::Yes), |c, _| c.answer(Q::Papers, Answer::Unknown)],
    );
    speaks(
        F::PapersNotLocked,
        &[|c, _| c.say(ask::PAPERS, Papers::NotLocked)],
        &[|c, _| c.say(ask::PAPERS, Papers::Locked)],
    );
    speaks(
        F::BreachContactUnknown,
        &[|c, _| c.say(ask::BREACH_CONTACT, YesNo::No)],
        &[|c, _| c.say(ask::BREACH_CONTACT, YesNo::Yes)],
    );
    speaks(
        F::ConfidentialOverheard,
        &[|c, _| {
            c.say(ask::DATA_KIND, DataKind::Confidential);
            c.say(ask::OVERHEARD, Overheard::Yes);
        }],
        &[
            |c, _| {
                c.say(ask::DATA_KIND, DataKind::Confidential);
                c.say(ask::OVERHEARD, Overheard::Solvable);
            },
            |c, _| {
                c.say(ask::DATA_KIND, DataKind::Ordinary);
                c.say(ask::OVERHEARD, Overheard::Yes);
            },
            |c, _| c.say(ask::DATA_KIND, DataKind::Confidential),
            |c, _| c.say(ask::OVERHEARD, Overheard::Yes),
        ],
    );
}

#[test]
fn help_and_experience() {
    let weights = Frame::default().weights;
    assert_eq!(
        effect(F::HelpOften, |c, _| c.say(ask::HELP_NEED, HelpNeed::SeveralADay)),
        Bearing::Fewer(weights.help_several_a_day)
    );
    assert_eq!(effect(F::HelpOften, |c, _| c.say(ask::HELP_NEED, HelpNeed::Daily)), Bearing::Fewer(weights.help_daily));
    speaks(
        F::HelpOften,
        &[],
        &[|c, _| c.say(ask::HELP_NEED, HelpNeed::Weekly), |c, _| c.say(ask::HELP_NEED, HelpNeed::Rarely)],
    );
    assert_eq!(
        effect(F::NewToTasks, |c, _| c.say(ask::EXPERIENCE, Experience::New)),
        Bearing::AtMost(weights.new_to_tasks)
    );
    assert_eq!(
        effect(F::NewToTasks, |c, _| c.say(ask::EXPERIENCE, Experience::Learning)),
        Bearing::AtMost(weights.learning_tasks)
    );
    speaks(
        F::NewToTasks,
        &[],
        &[|c, _| c.say(ask::EXPERIENCE, Experience::Mixed), |c, _| c.say(ask::EXPERIENCE, Experience::Experienced)],
    );
    speaks(
        F::NoHelpAgreement,
        &[|c, _| c.say(ask::HELP_CHANNEL, vec![HelpChannel::NoneYet])],
        &[|c, _| c.say(ask::HELP_CHANNEL, vec![HelpChannel::Call])],
    );
    speaks(
        F::NewWithoutRhythm,
        &[
            |c, _| {
                c.say(ask::EXPERIENCE, Experience::New);
                c.say(ask::FOLLOW_UP, FollowUpRhythm::AsNeeded);
            },
            |c, _| {
                c.say(ask::EXPERIENCE, Experience::Learning);
                c.say(ask::FOLLOW_UP, FollowUpRhythm::AsNeeded);
            },
        ],
        &[
            |c, _| {
                c.say(ask::EXPERIENCE, Experience::Mixed);
                c.say(ask::FOLLOW_UP, FollowUpRhythm::AsNeeded);
            },
            |c, _| {
                c.say(ask::EXPERIENCE, Experience::New);
                c.say(ask::FOLLOW_UP, FollowUpRhythm::Weekly);
            },
            |c, _| c.say(ask::FOLLOW_UP, FollowUpRhythm::AsNeeded),
            |c, _| c.say(ask::EXPERIENCE, Experience::New),
        ],
    );
    speaks(
        F::NobodySameDay,
        &[|c, _| c.say(ask::SAME_DAY_SUPPORT, SameDay::No)],
        &[|c, _| c.say(ask::SAME_DAY_SUPPORT, SameDay::Yes)],
    );
    speaks(
        F::ManagerSeldom,
        &[|c, _| c.say(ask::MANAGER_REACH, ManagerReach::Seldom)],
        &[|c, _| c.say(ask::MANAGER_REACH, ManagerReach::SetTimes)],
    );
    speaks(
        F::MeetingSkills,
        &[|c, _| c.say(ask::MEETING_SKILLS, vec![MeetingSkill::Dialogue])],
        &[|c, _| c.say(ask::MEETING_SKILLS, vec![MeetingSkill::Nothing])],
    );
}

#[test]
fn the_tasks() {
    speaks(
        F::ExemptTasks,
        &[|c, _| c.say(ask::EXEMPT_TASKS, vec![Exempt::PaperCases])],
        &[|c, _| c.say(ask::EXEMPT_TASKS, vec![Exempt::None])],
    );
    speaks(
        F::ExemptUnknown,
        &[|c, _| c.answer(Q::ExemptTasks, Answer::Unknown)],
        &[|c, _| c.answer(Q::Papers, Answer::Unknown)],
    );
    speaks(
        F::QuietRare,
        &[|c, _| c.say(ask::QUIET_AT_WORKPLACE, Quiet::Rarely)],
        &[|c, _| c.say(ask::QUIET_AT_WORKPLACE, Quiet::Sometimes)],
    );
    speaks(
        F::VideoForMost,
        &[|c, _| c.say(ask::CITIZEN_VIDEO, CitizenVideo::Most)],
        &[|c, _| c.say(ask::CITIZEN_VIDEO, CitizenVideo::PerCitizen)],
    );
    // Deep work leans home, ideas together lean to the workplace.
    speaks(
        F::HomeAgainstLean,
        &[|c, _| c.say_tasks(vec![placed(Task::IdeasTogether, Place::Home, Share::AboutADay)])],
        &[
            |c, _| c.say_tasks(vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutADay)]),
            |c, _| c.say_tasks(vec![placed(Task::DeepWork, Place::Home, Share::AboutADay)]),
        ],
    );
    speaks(
        F::WorkplaceAgainstLean,
        &[|c, _| c.say_tasks(vec![placed(Task::DeepWork, Place::Workplace, Share::AboutADay)])],
        &[
            |c, _| c.say_tasks(vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutADay)]),
            |c, _| c.say_tasks(vec![placed(Task::DeepWork, Place::Home, Share::AboutADay)]),
        ],
    );
}

#[test]
fn nothing_for_home_is_less_than_a_quarter_of_a_day_of_most_of_the_week() {
    // So many hundredths of a day at home, beside three days at the workplace.
    let of = |days: i32| {
        let (mut case, mut frame) = (Given::employee().case(), Frame::default());
        frame.weights.few_hours = Amount(days);
        case.say_tasks(vec![
            placed(Task::DeepWork, Place::Home, Share::FewHours),
            placed(Task::IdeasTogether, Place::Workplace, Share::AboutThreeDays),
        ]);
        rules::find(F::NothingForHome).unwrap().ask(&case, &frame).0.is_some()
    };
    assert_eq!([0, 24, 25, 26].map(of), [true, true, false, false]);
    // Of a small part of the week nothing follows for the rest.
    speaks(
        F::NothingForHome,
        &[|c, _| c.say_tasks(vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutThreeDays)])],
        &[
            |c, _| c.say_tasks(vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutTwoDays)]),
            |c, _| c.say_tasks(vec![placed(Task::DeepWork, Place::Home, Share::AboutThreeDays)]),
        ],
    );
}

#[test]
fn the_team() {
    assert_eq!(
        effect(F::TeamDaysLimit, |c, _| c.say(ask::TEAM_DAYS, Weekdays::of(&[Weekday::Monday, Weekday::Friday]))),
        Bearing::AtMost(Amount(300))
    );
    assert_eq!(
        effect(F::TeamDaysLimit, |_, f| f.team_days = Weekdays::of(&[Weekday::Monday])),
        Bearing::AtMost(Amount(400))
    );
    speaks(
        F::TeamDaysLimit,
        &[],
        &[|c, _| c.say(ask::TEAM_DAYS, Weekdays::NONE), |c, _| c.say(ask::TEAM_DAYS, Weekdays::of(&[Weekday::Sunday]))],
    );
    speaks(
        F::HomeDayOnTeamDay,
        &[|c, _| {
            c.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Monday]));
            c.say(ask::TEAM_DAYS, Weekdays::of(&[Weekday::Monday]));
        }],
        &[|c, _| {
            c.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Tuesday]));
            c.say(ask::TEAM_DAYS, Weekdays::of(&[Weekday::Monday]));
        }],
    );
    speaks(
        F::HomeDayOnMeetDay,
        &[|c, _| {
            c.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Monday]));
            c.say(ask::MEET_DAYS, Weekdays::of(&[Weekday::Monday]));
        }],
        &[|c, _| {
            c.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Tuesday]));
            c.say(ask::MEET_DAYS, Weekdays::of(&[Weekday::Monday]));
        }],
    );
    speaks(
        F::GroundsMissing,
        &[|c, _| c.say(ask::BASIS, vec![Basis::Tasks])],
        &[|c, _| c.say(ask::BASIS, vec![Basis::Tasks, Basis::Community, Basis::Resources])],
    );
}

#[test]
fn what_the_limits_say() {
    speaks(
        F::FixedNotAllowed,
        &[
            |c, _| {
                c.say(ask::PATTERN, Pattern::Fixed);
                c.say(ask::FRAME_FIXED_DAYS, YesNo::No);
            },
            |c, f| {
                c.say(ask::PATTERN, Pattern::Both);
                f.fixed_days_allowed = Some(false);
            },
        ],
        &[
            |c, _| {
                c.say(ask::PATTERN, Pattern::CaseByCase);
                c.say(ask::FRAME_FIXED_DAYS, YesNo::No);
            },
            |c, _| {
                c.say(ask::PATTERN, Pattern::Fixed);
                c.say(ask::FRAME_FIXED_DAYS, YesNo::Yes);
            },
            |c, f| {
                c.say(ask::PATTERN, Pattern::Fixed);
                f.fixed_days_allowed = Some(true);
            },
            |c, _| c.say(ask::PATTERN, Pattern::Fixed),
        ],
    );
    assert_eq!(effect(F::FrameMaximum, |_, f| f.max_days = Some(Amount(200))), Bearing::AtMost(Amount(200)));
    assert_eq!(effect(F::MinPresence, |_, f| f.min_presence = Some(Amount(300))), Bearing::AtMost(Amount(200)));
    assert_eq!(effect(F::ShareMaximum, |_, f| f.max_share_percent = Some(35)), Bearing::AtMost(Amount(175)));
    let said = asked(F::ShareMaximum, |_, f| f.max_share_percent = Some(35)).unwrap();
    assert!(
        said.values.contains(&("days", foeling::domain::rules::finding::Value::Days(Amount(150)))),
        "in half days, down"
    );
    for id in [F::FrameMaximum, F::MinPresence, F::ShareMaximum, F::WishOverLimits] {
        speaks(id, &[], &[|c, _| c.say(ask::HOME_DAYS, Amount(500))]);
    }
    let numbers = |change: fn(&mut Thresholds)| {
        let (case, mut frame) = (Given::employee().case(), Frame::default());
        change(&mut frame.thresholds);
        [F::LooserScreenDays, F::LooserDayLength, F::LooserRest]
            .map(|id| rules::find(id).unwrap().ask(&case, &frame).0.is_some())
    };
    assert_eq!(numbers(|_| ()), [false; 3]);
    assert_eq!(numbers(|it| it.screen_days = Amount(201)), [true, false, false]);
    assert_eq!(numbers(|it| it.screen_day_minutes = 445), [false, true, false]);
    assert_eq!(numbers(|it| it.rest_minutes = 659), [false, false, true]);
}

#[test]
fn the_screen_rules() {
    let on_site = |home: i32, on_site: i32, place: Option<YesNo>, id: F| {
        let (mut case, frame) = (Given::employee().case(), Frame::default());
        case.say(ask::HOME_DAYS, Amount(home));
        case.say(ask::SCREEN_DAYS_ON_SITE, Amount(on_site));
        if let Some(said) = place {
            case.say(ask::SCREEN_PLACE_ON_SITE, said)
        };
        rules::find(id).unwrap().ask(&case, &frame).0.is_some()
    };
    let all = |home: i32, days: i32, place: Option<YesNo>| {
        [F::ScreenRulesAtHome, F::ScreenRulesAddUp, F::ScreenRulesDepend].map(|id| on_site(home, days, place, id))
    };
    assert_eq!(all(250, 0, None), [true, false, false]);
    assert_eq!(all(200, 200, None), [false, false, true]);
    assert_eq!(all(200, 200, Some(YesNo::No)), [false, true, false]);
    assert_eq!(all(200, 200, Some(YesNo::Yes)), [false, false, false]);
    assert_eq!(all(200, 300, None), [false, false, false]);
    assert_eq!(all(100, 100, None), [false, false, false]);
    // No day at home, no rule there; not with a looser count of the days at the workplace either.
    assert_eq!(all(0, 200, Some(YesNo::No)), [false, false, false]);
    assert_eq!(all(0, 200, None), [false, false, false]);
}

#[test]
fn wishes_and_reasons() {
    speaks(
        F::NotMyWish,
        &[|c, _| c.say(ask::REASONS, vec![Reason::NotMyWish])],
        &[|c, _| c.say(ask::REASONS, vec![Reason::Other])],
    );
    let about_tasks = |wanted: bool| {
        *Reason::IDS
            .iter()
            .filter_map(|id| Reason::from_id(id).map(|it| (id, it)))
            .filter(|(_, it)| !matches!(it, Reason::Other | Reason::NotMyWish))
            .find(|(_, it)| it.is_about_tasks() == wanted)
            .unwrap()
            .0
    };
    let (task, own) = (about_tasks(true), about_tasks(false));
    let found = |ids: &[&'static str]| {
        let (mut case, frame) = (Given::employee().case(), Frame::default());
        case.say(ask::REASONS, ids.iter().filter_map(|id| Reason::from_id(id)).collect());
        rules::find(F::OnlyPrivateReasons).unwrap().ask(&case, &frame).0.is_some()
    };
    assert!(found(&[own]));
    assert!(!found(&[task]) && !found(&[own, task]) && !found(&[]));
    assert!(!found(&[own, "other"]), "a reason in own words may be about the tasks");
    assert!(!found(&[own, "not-my-wish"]));
    speaks(
        F::DiscomfortAtHome,
        &[|c, _| c.say(ask::DISCOMFORT, vec![Discomfort::Neck])],
        &[|c, _| c.say(ask::DISCOMFORT, vec![Discomfort::None])],
    );
    speaks(F::EnergyLower, &[|c, _| c.say(ask::ENERGY, Energy::Worse)], &[]);
    speaks(F::DoubtOften, &[|c, _| c.say(ask::DOUBT, Doubt::Often)], &[]);
    speaks(
        F::NotVoluntary,
        &[|c, _| c.say(ask::VOLUNTARY, Voluntary::No)],
        &[|c, _| c.say(ask::VOLUNTARY, Voluntary::Unsure)],
    );
    speaks(
        F::VoluntaryInDoubt,
        &[
            |c, _| c.say(ask::VOLUNTARY, Voluntary::Unsure),
            |c, _| c.answer(Q::Voluntary, Answer::Unknown),
            |c, _| c.answer(Q::Voluntary, Answer::RatherTalk),
        ],
        &[
            |c, _| c.say(ask::VOLUNTARY, Voluntary::Yes),
            |c, _| c.answer(Q::Papers, Answer::Unknown),
            |c, _| c.answer(Q::Papers, Answer::RatherTalk),
        ],
    );
    speaks(
        F::NoLocalAgreement,
        &[
            |c, _| {
                c.say(ask::PATTERN, Pattern::Fixed);
                c.say(ask::LOCAL_AGREEMENT, YesNo::No);
            },
            |c, _| {
                c.say(ask::PATTERN, Pattern::Both);
                c.answer(Q::LocalAgreement, Answer::Unknown);
            },
            |c, _| {
                c.say(ask::PATTERN, Pattern::Both);
                c.answer(Q::LocalAgreement, Answer::RatherTalk);
            },
        ],
        &[
            |c, _| {
                c.say(ask::PATTERN, Pattern::Fixed);
                c.say(ask::LOCAL_AGREEMENT, YesNo::Yes);
            },
            |c, _| {
                c.say(ask::PATTERN, Pattern::CaseByCase);
                c.say(ask::LOCAL_AGREEMENT, YesNo::No);
            },
            |c, _| c.say(ask::PATTERN, Pattern::Fixed),
            |c, _| c.say(ask::LOCAL_AGREEMENT, YesNo::No),
        ],
    );
    speaks(
        F::Abroad,
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::Abroad)],
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::HomeInSweden)],
    );
    speaks(
        F::HomeInSweden,
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::HomeInSweden)],
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::Abroad)],
    );
    speaks(
        F::PlaceOpen,
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::NotDiscussed)],
        &[|c, _| c.say(ask::WORK_PLACE, WorkPlace::Abroad)],
    );
    speaks(
        F::ReplyOpen,
        &[|c, _| c.say(ask::REPLY_MAIL, Reply::NotAgreed)],
        &[|c, _| c.say(ask::REPLY_MAIL, Reply::SameDay)],
    );
    speaks(
        F::MoveNotMutual,
        &[|c, _| {
            c.say(ask::MOVE_FOR_WORK, MoveDay::SameDay);
            c.say(ask::MOVE_FOR_EMPLOYEE, MoveDay::DayBefore);
        }],
        &[
            |c, _| {
                c.say(ask::MOVE_FOR_WORK, MoveDay::SameDay);
                c.say(ask::MOVE_FOR_EMPLOYEE, MoveDay::SameDay);
            },
            |c, _| c.say(ask::MOVE_FOR_WORK, MoveDay::SameDay),
        ],
    );
    speaks(
        F::ManyScreenMeetings,
        &[
            |c, _| c.say(ask::SCREEN_MEETINGS, ScreenMeetings::Many),
            |c, _| c.say(ask::MEETING_STRETCH, MeetingStretch::OverTwo),
        ],
        &[
            |c, _| c.say(ask::SCREEN_MEETINGS, ScreenMeetings::Some),
            |c, _| c.say(ask::MEETING_STRETCH, MeetingStretch::UpToTwo),
        ],
    );
}
