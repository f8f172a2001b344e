//! Each rule by itself: the answers that make it speak, and those beside them that do not.

mod support;

use foeling::domain::case::{Case, TaskCase};
use foeling::domain::frame::{Frame, Thresholds};
use foeling::domain::rules;
use foeling::domain::rules::finding::{Effect, Finding};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::options::*;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

type Change = fn(&mut Case, &mut Frame);

/// What one rule finds in a case of nothing but this.
fn asked(id: F, change: Change) -> Option<Finding> {
    let (mut case, mut frame) = (Given::employee().case(), Frame::default());
    change(&mut case, &mut frame);
    (rules::find(id).unwrap().check)(&case, &frame)
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

fn effect(id: F, change: Change) -> Effect {
    asked(id, change).unwrap().effect
}

fn placed(task: Task, place: Place, share: Share) -> TaskCase {
    TaskCase { place: Some(place), share: Some(share), ..TaskCase::new(task) }
}

#[test]
fn scales_speak_at_two_and_not_at_three() {
    speaks(
        F::ExpectationsUnclear,
        &[|c, _| c.clear_expectations = Some(1), |c, _| c.clear_expectations = Some(2)],
        &[|c, _| c.clear_expectations = Some(3)],
    );
    speaks(
        F::LittleKnowledge,
        &[|c, _| c.knows_colleagues_work = Some(2)],
        &[|c, _| c.knows_colleagues_work = Some(3)],
    );
    speaks(F::BelongingLow, &[|c, _| c.belonging = Some(2)], &[|c, _| c.belonging = Some(3)]);
    speaks(F::MatteringLow, &[|c, _| c.mattering = Some(2)], &[|c, _| c.mattering = Some(3)]);
    speaks(F::HardToStop, &[|c, _| c.can_stop = Some(2)], &[|c, _| c.can_stop = Some(3)]);
}

#[test]
fn the_home_workplace() {
    speaks(
        F::DisturbedAtHome,
        &[|c, _| c.setup_quiet = Some(Check::No)],
        &[|c, _| c.setup_quiet = Some(Check::Partly)],
    );
    speaks(F::FewBreaks, &[|c, _| c.setup_breaks = Some(Check::No)], &[|c, _| c.setup_breaks = Some(Check::Yes)]);
    speaks(
        F::UnsafeHome,
        &[|c, _| c.setup_safe = Some(Check::No), |c, _| c.setup_safe = Some(Check::Partly)],
        &[|c, _| c.setup_safe = Some(Check::Yes)],
    );
    speaks(
        F::SetupWanting,
        &[|c, _| c.setup_chair = Some(Check::No), |c, _| c.setup_position = Some(Check::No)],
        &[|c, _| c.setup_chair = Some(Check::Partly), |c, _| c.setup_position = Some(Check::Yes)],
    );
    speaks(
        F::SetupBelowRules,
        &[|c, _| c.setup_light = Some(Check::No), |c, _| c.setup_light = Some(Check::Partly)],
        &[
            |c, _| c.setup_light = Some(Check::Yes),
            // Where one sits is not in the order's annex.
            |c, _| c.setup_position = Some(Check::No),
            // The Danish order does not reach a home in Sweden.
            |c, _| {
                c.setup_light = Some(Check::No);
                c.work_place = Some(WorkPlace::HomeInSweden);
            },
        ],
    );
    // What is said is in half days, and not more than there is.
    let found = asked(F::SetupBelowRules, |c, _| {
        c.setup_light = Some(Check::No);
        (c.weekly_hours, c.working_days) = (Some(Amount(3700)), Some(Amount(400)));
    });
    let found = found.unwrap();
    assert_eq!(found.effect, Effect::AtMost(Amount(160)));
    assert!(found.values.contains(&("days", foeling::domain::rules::finding::Value::Days(Amount(150)))));
    speaks(
        F::ApvMissing,
        &[|c, _| c.apv = Some(Apv::No), |c, _| c.unknown = vec![Q::Apv]],
        &[|c, _| c.apv = Some(Apv::Yes), |c, _| c.unknown = vec![Q::Papers]],
    );
}

#[test]
fn equipment() {
    speaks(
        F::EquipmentLacking,
        &[|c, _| c.equipment_needed = vec![Equipment::Chair]],
        &[
            |c, _| c.equipment_needed = vec![Equipment::Nothing],
            |c, f| {
                c.equipment_needed = vec![Equipment::Chair];
                f.equipment = vec![Offer::Screen];
            },
        ],
    );
    speaks(
        F::EquipmentNotOffered,
        &[|c, f| {
            c.equipment_needed = vec![Equipment::Chair];
            f.equipment = vec![Offer::Screen];
        }],
        &[|c, _| c.equipment_needed = vec![Equipment::Chair]],
    );
    speaks(
        F::EquipmentUndecided,
        &[|c, _| c.unknown = vec![Q::EquipmentOffered]],
        &[
            |c, f| {
                c.unknown = vec![Q::EquipmentOffered];
                f.equipment = vec![Offer::Screen];
            },
            |c, _| c.unknown = vec![Q::EquipmentNeeded],
        ],
    );
}

#[test]
fn data() {
    speaks(
        F::UnapprovedDevices,
        &[|c, _| c.approved_devices = Some(Devices::Lacking), |c, _| c.unknown = vec![Q::ApprovedDevices]],
        &[|c, _| c.approved_devices = Some(Devices::Yes), |c, _| c.unknown = vec![Q::Papers]],
    );
    speaks(F::PapersNotLocked, &[|c, _| c.papers = Some(Papers::NotLocked)], &[|c, _| c.papers = Some(Papers::Locked)]);
    speaks(
        F::BreachContactUnknown,
        &[|c, _| c.breach_contact = Some(YesNo::No)],
        &[|c, _| c.breach_contact = Some(YesNo::Yes)],
    );
    speaks(
        F::ConfidentialOverheard,
        &[|c, _| (c.data_kind, c.overheard) = (Some(DataKind::Confidential), Some(Overheard::Yes))],
        &[
            |c, _| (c.data_kind, c.overheard) = (Some(DataKind::Confidential), Some(Overheard::Solvable)),
            |c, _| (c.data_kind, c.overheard) = (Some(DataKind::Ordinary), Some(Overheard::Yes)),
            |c, _| c.data_kind = Some(DataKind::Confidential),
            |c, _| c.overheard = Some(Overheard::Yes),
        ],
    );
}

#[test]
fn help_and_experience() {
    let weights = Frame::default().weights;
    assert_eq!(
        effect(F::HelpOften, |c, _| c.help_need = Some(HelpNeed::SeveralADay)),
        Effect::Fewer(weights.help_several_a_day)
    );
    assert_eq!(effect(F::HelpOften, |c, _| c.help_need = Some(HelpNeed::Daily)), Effect::Fewer(weights.help_daily));
    speaks(
        F::HelpOften,
        &[],
        &[|c, _| c.help_need = Some(HelpNeed::Weekly), |c, _| c.help_need = Some(HelpNeed::Rarely)],
    );
    assert_eq!(
        effect(F::NewToTasks, |c, _| c.experience = Some(Experience::New)),
        Effect::AtMost(weights.new_to_tasks)
    );
    assert_eq!(
        effect(F::NewToTasks, |c, _| c.experience = Some(Experience::Learning)),
        Effect::AtMost(weights.learning_tasks)
    );
    speaks(
        F::NewToTasks,
        &[],
        &[|c, _| c.experience = Some(Experience::Mixed), |c, _| c.experience = Some(Experience::Experienced)],
    );
    speaks(
        F::NoHelpAgreement,
        &[|c, _| c.help_channel = vec![HelpChannel::NoneYet]],
        &[|c, _| c.help_channel = vec![HelpChannel::Call]],
    );
    speaks(
        F::NewWithoutRhythm,
        &[
            |c, _| (c.experience, c.follow_up) = (Some(Experience::New), Some(FollowUpRhythm::AsNeeded)),
            |c, _| (c.experience, c.follow_up) = (Some(Experience::Learning), Some(FollowUpRhythm::AsNeeded)),
        ],
        &[
            |c, _| (c.experience, c.follow_up) = (Some(Experience::Mixed), Some(FollowUpRhythm::AsNeeded)),
            |c, _| (c.experience, c.follow_up) = (Some(Experience::New), Some(FollowUpRhythm::Weekly)),
            |c, _| c.follow_up = Some(FollowUpRhythm::AsNeeded),
            |c, _| c.experience = Some(Experience::New),
        ],
    );
    speaks(
        F::NobodySameDay,
        &[|c, _| c.same_day_support = Some(SameDay::No)],
        &[|c, _| c.same_day_support = Some(SameDay::Yes)],
    );
    speaks(
        F::ManagerSeldom,
        &[|c, _| c.manager_reach = Some(ManagerReach::Seldom)],
        &[|c, _| c.manager_reach = Some(ManagerReach::SetTimes)],
    );
    speaks(
        F::MeetingSkills,
        &[|c, _| c.meeting_skills = vec![MeetingSkill::Dialogue]],
        &[|c, _| c.meeting_skills = vec![MeetingSkill::Nothing]],
    );
}

#[test]
fn the_tasks() {
    speaks(
        F::ExemptTasks,
        &[|c, _| c.exempt_tasks = vec![Exempt::PaperCases]],
        &[|c, _| c.exempt_tasks = vec![Exempt::None]],
    );
    speaks(F::ExemptUnknown, &[|c, _| c.unknown = vec![Q::ExemptTasks]], &[|c, _| c.unknown = vec![Q::Papers]]);
    speaks(
        F::QuietRare,
        &[|c, _| c.quiet_at_workplace = Some(Quiet::Rarely)],
        &[|c, _| c.quiet_at_workplace = Some(Quiet::Sometimes)],
    );
    speaks(
        F::VideoForMost,
        &[|c, _| c.citizen_video = Some(CitizenVideo::Most)],
        &[|c, _| c.citizen_video = Some(CitizenVideo::PerCitizen)],
    );
    // Deep work leans home, ideas together lean to the workplace.
    speaks(
        F::HomeAgainstLean,
        &[|c, _| c.tasks = vec![placed(Task::IdeasTogether, Place::Home, Share::AboutADay)]],
        &[
            |c, _| c.tasks = vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutADay)],
            |c, _| c.tasks = vec![placed(Task::DeepWork, Place::Home, Share::AboutADay)],
        ],
    );
    speaks(
        F::WorkplaceAgainstLean,
        &[|c, _| c.tasks = vec![placed(Task::DeepWork, Place::Workplace, Share::AboutADay)]],
        &[
            |c, _| c.tasks = vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutADay)],
            |c, _| c.tasks = vec![placed(Task::DeepWork, Place::Home, Share::AboutADay)],
        ],
    );
}

#[test]
fn nothing_for_home_is_less_than_a_quarter_of_a_day_of_most_of_the_week() {
    // So many hundredths of a day at home, beside three days at the workplace.
    let of = |days: i32| {
        let (mut case, mut frame) = (Given::employee().case(), Frame::default());
        frame.weights.few_hours = Amount(days);
        case.tasks = vec![
            placed(Task::DeepWork, Place::Home, Share::FewHours),
            placed(Task::IdeasTogether, Place::Workplace, Share::AboutThreeDays),
        ];
        (rules::find(F::NothingForHome).unwrap().check)(&case, &frame).is_some()
    };
    assert_eq!([0, 24, 25, 26].map(of), [true, true, false, false]);
    // Of a small part of the week nothing follows for the rest.
    speaks(
        F::NothingForHome,
        &[|c, _| c.tasks = vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutThreeDays)]],
        &[
            |c, _| c.tasks = vec![placed(Task::IdeasTogether, Place::Workplace, Share::AboutTwoDays)],
            |c, _| c.tasks = vec![placed(Task::DeepWork, Place::Home, Share::AboutThreeDays)],
        ],
    );
}

#[test]
fn the_team() {
    assert_eq!(
        effect(F::TeamDaysLimit, |c, _| c.team_days = Some(Weekdays::of(&[Weekday::Monday, Weekday::Friday]))),
        Effect::AtMost(Amount(300))
    );
    assert_eq!(
        effect(F::TeamDaysLimit, |_, f| f.team_days = Weekdays::of(&[Weekday::Monday])),
        Effect::AtMost(Amount(400))
    );
    speaks(
        F::TeamDaysLimit,
        &[],
        &[|c, _| c.team_days = Some(Weekdays::NONE), |c, _| c.team_days = Some(Weekdays::of(&[Weekday::Sunday]))],
    );
    speaks(
        F::HomeDayOnTeamDay,
        &[|c, _| {
            c.named_weekdays = Weekdays::of(&[Weekday::Monday]);
            c.team_days = Some(Weekdays::of(&[Weekday::Monday]));
        }],
        &[|c, _| {
            c.named_weekdays = Weekdays::of(&[Weekday::Tuesday]);
            c.team_days = Some(Weekdays::of(&[Weekday::Monday]));
        }],
    );
    speaks(
        F::HomeDayOnMeetDay,
        &[|c, _| {
            c.home_weekdays = Some(Weekdays::of(&[Weekday::Monday]));
            c.meet_days = Some(Weekdays::of(&[Weekday::Monday]));
        }],
        &[|c, _| {
            c.home_weekdays = Some(Weekdays::of(&[Weekday::Tuesday]));
            c.meet_days = Some(Weekdays::of(&[Weekday::Monday]));
        }],
    );
    speaks(
        F::GroundsMissing,
        &[|c, _| c.basis = vec![Basis::Tasks]],
        &[|c, _| c.basis = vec![Basis::Tasks, Basis::Community, Basis::Resources]],
    );
}

#[test]
fn what_the_limits_say() {
    speaks(
        F::FixedNotAllowed,
        &[
            |c, _| (c.pattern, c.frame_fixed_days) = (Some(Pattern::Fixed), Some(YesNo::No)),
            |c, f| (c.pattern, f.fixed_days_allowed) = (Some(Pattern::Both), Some(false)),
        ],
        &[
            |c, _| (c.pattern, c.frame_fixed_days) = (Some(Pattern::CaseByCase), Some(YesNo::No)),
            |c, _| (c.pattern, c.frame_fixed_days) = (Some(Pattern::Fixed), Some(YesNo::Yes)),
            |c, f| (c.pattern, f.fixed_days_allowed) = (Some(Pattern::Fixed), Some(true)),
            |c, _| c.pattern = Some(Pattern::Fixed),
        ],
    );
    assert_eq!(effect(F::FrameMaximum, |_, f| f.max_days = Some(Amount(200))), Effect::AtMost(Amount(200)));
    assert_eq!(effect(F::MinPresence, |_, f| f.min_presence = Some(Amount(300))), Effect::AtMost(Amount(200)));
    assert_eq!(effect(F::ShareMaximum, |_, f| f.max_share_percent = Some(35)), Effect::AtMost(Amount(175)));
    let said = asked(F::ShareMaximum, |_, f| f.max_share_percent = Some(35)).unwrap();
    assert!(
        said.values.contains(&("days", foeling::domain::rules::finding::Value::Days(Amount(150)))),
        "in half days, down"
    );
    for id in [F::FrameMaximum, F::MinPresence, F::ShareMaximum, F::WishOverLimits] {
        speaks(id, &[], &[|c, _| c.home_days = Some(Amount(500))]);
    }
    let numbers = |change: fn(&mut Thresholds)| {
        let (case, mut frame) = (Given::employee().case(), Frame::default());
        change(&mut frame.thresholds);
        [F::LooserScreenDays, F::LooserDayLength, F::LooserRest]
            .map(|id| (rules::find(id).unwrap().check)(&case, &frame).is_some())
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
        (case.home_days, case.screen_days_on_site) = (Some(Amount(home)), Some(Amount(on_site)));
        case.screen_place_on_site = place;
        (rules::find(id).unwrap().check)(&case, &frame).is_some()
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
    speaks(F::NotMyWish, &[|c, _| c.reasons = vec![Reason::NotMyWish]], &[|c, _| c.reasons = vec![Reason::Other]]);
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
        case.reasons = ids.iter().filter_map(|id| Reason::from_id(id)).collect();
        (rules::find(F::OnlyPrivateReasons).unwrap().check)(&case, &frame).is_some()
    };
    assert!(found(&[own]));
    assert!(!found(&[task]) && !found(&[own, task]) && !found(&[]));
    assert!(!found(&[own, "other"]), "a reason in own words may be about the tasks");
    assert!(!found(&[own, "not-my-wish"]));
    speaks(
        F::DiscomfortAtHome,
        &[|c, _| c.discomfort = vec![Discomfort::Neck]],
        &[|c, _| c.discomfort = vec![Discomfort::None]],
    );
    speaks(F::EnergyLower, &[|c, _| c.energy = Some(Energy::Worse)], &[]);
    speaks(F::DoubtOften, &[|c, _| c.doubt = Some(Doubt::Often)], &[]);
    speaks(
        F::NotVoluntary,
        &[|c, _| c.voluntary = Some(Voluntary::No)],
        &[|c, _| c.voluntary = Some(Voluntary::Unsure)],
    );
    speaks(
        F::VoluntaryInDoubt,
        &[
            |c, _| c.voluntary = Some(Voluntary::Unsure),
            |c, _| c.unknown = vec![Q::Voluntary],
            |c, _| c.rather_talk = vec![Q::Voluntary],
        ],
        &[
            |c, _| c.voluntary = Some(Voluntary::Yes),
            |c, _| c.unknown = vec![Q::Papers],
            |c, _| c.rather_talk = vec![Q::Papers],
        ],
    );
    speaks(
        F::NoLocalAgreement,
        &[
            |c, _| (c.pattern, c.local_agreement) = (Some(Pattern::Fixed), Some(YesNo::No)),
            |c, _| (c.pattern, c.unknown) = (Some(Pattern::Both), vec![Q::LocalAgreement]),
            |c, _| (c.pattern, c.rather_talk) = (Some(Pattern::Both), vec![Q::LocalAgreement]),
        ],
        &[
            |c, _| (c.pattern, c.local_agreement) = (Some(Pattern::Fixed), Some(YesNo::Yes)),
            |c, _| (c.pattern, c.local_agreement) = (Some(Pattern::CaseByCase), Some(YesNo::No)),
            |c, _| c.pattern = Some(Pattern::Fixed),
            |c, _| c.local_agreement = Some(YesNo::No),
        ],
    );
    speaks(
        F::Abroad,
        &[|c, _| c.work_place = Some(WorkPlace::Abroad)],
        &[|c, _| c.work_place = Some(WorkPlace::HomeInSweden)],
    );
    speaks(
        F::HomeInSweden,
        &[|c, _| c.work_place = Some(WorkPlace::HomeInSweden)],
        &[|c, _| c.work_place = Some(WorkPlace::Abroad)],
    );
    speaks(
        F::PlaceOpen,
        &[|c, _| c.work_place = Some(WorkPlace::NotDiscussed)],
        &[|c, _| c.work_place = Some(WorkPlace::Abroad)],
    );
    speaks(
        F::ReplyOpen,
        &[|c, _| c.reply_mail = Some(Reply::NotAgreed)],
        &[|c, _| c.reply_mail = Some(Reply::SameDay)],
    );
    speaks(
        F::MoveNotMutual,
        &[|c, _| (c.move_for_work, c.move_for_employee) = (Some(MoveDay::SameDay), Some(MoveDay::DayBefore))],
        &[
            |c, _| (c.move_for_work, c.move_for_employee) = (Some(MoveDay::SameDay), Some(MoveDay::SameDay)),
            |c, _| c.move_for_work = Some(MoveDay::SameDay),
        ],
    );
    speaks(
        F::ManyScreenMeetings,
        &[
            |c, _| c.screen_meetings = Some(ScreenMeetings::Many),
            |c, _| c.meeting_stretch = Some(MeetingStretch::OverTwo),
        ],
        &[
            |c, _| c.screen_meetings = Some(ScreenMeetings::Some),
            |c, _| c.meeting_stretch = Some(MeetingStretch::UpToTwo),
        ],
    );
}
