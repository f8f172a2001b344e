//! Worked pairs: two people as they could sit in a municipality, what each says, and what Føling puts on the table.

mod support;

use foeling::domain::agreement::State;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::talk::dialogue::{Dialogue, Gap, Length, Status as S, Trial};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, Weekday, parse_time};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::pairs::{agenda, dialogue, open, settled};
use support::{Given, SETUP};

/// An employee with everything in order: voluntary, full time, a proper place at home, and nothing left open.
fn employee() -> Given {
    Given { route: Route::Short, ..agreeing(Given::employee()) }
        .one(Q::Voluntary, "yes")
        .one(Q::QuietAtWorkplace, "sometimes")
        .one(Q::HelpNeed, "weekly")
        .one(Q::SameDaySupport, "not-relevant")
        .days(Q::WeeklyHours, 3700)
        .days(Q::WorkingDays, 500)
        .days(Q::ScreenDaysOnSite, 300)
        .one(Q::SplitDay, "no")
        .one(Q::HomeSpot, "own-room")
        .many(Q::EquipmentNeeded, &["nothing"])
        .one(Q::DataKind, "ordinary")
        .one(Q::Overheard, "no")
        .many(Q::Reasons, &["quiet"])
        .yes_to(&SETUP)
        .yes_to(&[Q::ApprovedDevices, Q::ColleaguesAsked])
}

/// A manager who has the limits, the grounds and the equipment in place.
fn manager() -> Given {
    Given { route: Route::Short, ..agreeing(Given::manager()) }
        .one(Q::LocalAgreement, "yes")
        .one(Q::WrittenLimits, "no")
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .one(Q::ManagerReach, "on-site")
        .many(Q::EquipmentOffered, &["screen", "keyboard", "mouse", "headset"])
        .many(Q::Basis, &["tasks", "community", "resources"])
        .many(Q::AlternativesOffered, &["nothing"])
        .set(Q::BasisWords, Answer::Words("Sagerne kan ligge hjemme, og holdet ses hver tirsdag.".to_owned()))
}

/// What both are asked on the short route, answered alike: 4 of the 5 days are told, with 2 + ½ of 1 = 2½ at home.
fn agreeing(given: Given) -> Given {
    given
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::ShortMeetings, Share::AboutADay, Place::Either),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
        ])
        .scale(Q::ClearExpectations, 4)
        .many(Q::ExemptTasks, &["none"])
        .many(Q::HelpChannel, &["call", "chat"])
        .one(Q::Experience, "experienced")
        .one(Q::FollowUp, "fortnightly")
        .weekdays(Q::MeetDays, &[Weekday::Tuesday])
        .many(Q::PresencePurpose, &["chance-talk"])
        .many(Q::SuccessSigns, &["on-time"])
        .one(Q::ComeIn, "always")
        .one(Q::MovedDay, "same-week")
        .one(Q::MoveForWork, "day-before")
        .one(Q::MoveForEmployee, "day-before")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Thursday])
        .one(Q::Reach, "as-office")
        .one(Q::WorkPlace, "own-home")
        .set(Q::StartDate, Answer::Date(Date::from_ymd_opt(2027, 2, 1).unwrap()))
        .one(Q::Review, "3")
        .one(Q::NoticeKind, "weeks")
        .days(Q::NoticeWeeks, 400)
}

/// The same person on the full route, with nothing left open there either.
fn on_full_route(given: Given) -> Given {
    let given = Given { route: Route::Full, ..given }
        .one(Q::CitizenVideo, "not-relevant")
        .one(Q::ReplyCall, "few-hours")
        .one(Q::ReplyChat, "few-hours")
        .one(Q::ReplyMail, "same-day")
        .many(Q::Overview, &["calendar"])
        .many(Q::KnowledgeSharing, &["meeting-item"]);
    match given.party {
        Party::Employee => given
            .many(Q::MeetingSkills, &["nothing"])
            .many(Q::WorksWell, &["clear-goals"])
            .many(Q::AlternativesWanted, &["nothing"])
            .scale(Q::KnowsColleaguesWork, 4)
            .one(Q::LeadsOthers, "no")
            .one(Q::ScreenMeetings, "few")
            .one(Q::Papers, "none")
            .one(Q::BreachContact, "yes"),
        Party::Manager => given
            .one(Q::Apv, "yes")
            .one(Q::TellTeam, "team-meeting")
            .many(Q::ManagerGives, &["short-contact"])
            .set(Q::Priorities, Answer::Words("Budgettet for næste år.".to_owned()))
            .set(Q::OtherCosts, Answer::Words("Enheden dækker headset.".to_owned())),
    }
}

fn suggestion(dialogue: &Dialogue) -> (ArrangementKind, i32, i32) {
    let suggestion = dialogue.joint.get().suggestion.as_ref().expect("a suggestion");
    (suggestion.kind, suggestion.low.0, suggestion.high.0)
}

fn state(given: &Given, dialogue: &Dialogue, element: E) -> State {
    dialogue.draft(&given.frame).clause(element).expect("every element has a clause").state.clone()
}

fn is_filled(given: &Given, dialogue: &Dialogue, element: E) -> bool {
    matches!(state(given, dialogue, element), State::Filled(_))
}

fn found(dialogue: &Dialogue, element: E) -> Vec<F> {
    dialogue.topic(element).map_or(Vec::new(), |topic| topic.findings.iter().map(|finding| finding.id).collect())
}

fn apart(dialogue: &Dialogue, element: E) -> Vec<(Q, Gap)> {
    dialogue.topic(element).map_or(Vec::new(), |topic| topic.apart)
}

#[test]
fn a_sceptical_manager_and_a_positive_employee_on_the_same_tasks() {
    // Deep work is home to the one and the workplace to the other, so it depends: ½ of 2. Short meetings are ½ of 1.
    // 1 + ½ = 1½; cautiously none of it counts, which is 0. The manager's number holds at 1.
    let karen = employee()
        .days(Q::HomeDays, 300)
        .one(Q::Reach, "set-times")
        .set(Q::ReachTimes, Answer::TimeRange(parse_time("09:00"), parse_time("14:00")))
        .one(Q::WorkPlace, "elsewhere")
        .one(Q::Review, "6");
    let bo = manager()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Workplace),
            (Task::ShortMeetings, Share::AboutADay, Place::Either),
            (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
        ])
        .days(Q::HomeDays, 100)
        .one(Q::Pattern, "case-by-case")
        .scale(Q::ClearExpectations, 2)
        .one(Q::FollowUp, "weekly");
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::Open, 0, 100));
    // Far × high is 12; apart × high is 8; near × high is 4; near × medium is 2.
    assert_eq!(
        open(&talk),
        [
            (E::TasksAtHome, S::ToTalk),
            (E::Extent, S::ToTalk),
            (E::Kind, S::ToTalk),
            (E::Quality, S::ToTalk),
            (E::Reachability, S::ToTalk),
            (E::FollowUp, S::ToTalk),
            (E::Place, S::ToTalk),
            (E::StartAndReview, S::ToTalk),
        ]
    );
    assert_eq!(apart(&talk, E::TasksAtHome), [(Q::TaskPlaces, Gap::Far)]);
    assert_eq!(found(&talk, E::Quality), [F::ExpectationsUnclear]);
    // No kind is chosen, so no days are promised; nobody's place counts as the other's.
    assert_eq!(state(&karen, &talk, E::Kind), State::Open(Q::Pattern));
    assert_eq!(state(&karen, &talk, E::Extent), State::Open(Q::Pattern));
    assert!(is_filled(&karen, &talk, E::Place) && is_filled(&karen, &talk, E::StartAndReview));
    // 30 − 8 = 22 minutes. 8 + 7 + 4 = 19; the 3 that are left are too few for quality, which needs 6. What follows is for
    // when there is time.
    let topics = talk.topics();
    assert_eq!(
        agenda(&topics, Length::Thirty),
        (
            vec![(E::TasksAtHome, 8), (E::Extent, 7), (E::Kind, 4)],
            vec![E::Quality, E::Reachability, E::FollowUp, E::Place, E::StartAndReview]
        )
    );
    // 37 minutes: 8 + 7 + 4 + 6 + 5 + 6 = 36, and 1 is no time for the place.
    assert_eq!(
        agenda(&topics, Length::FortyFive),
        (
            vec![
                (E::TasksAtHome, 8),
                (E::Extent, 7),
                (E::Kind, 4),
                (E::Quality, 6),
                (E::Reachability, 5),
                (E::FollowUp, 6),
            ],
            vec![E::Place, E::StartAndReview]
        )
    );
    // 52 minutes are enough for all: 8 + 7 + 4 + 6 + 5 + 6 + 4 + 4 = 44, with four for the two that need three.
    let (items, later) = agenda(&topics, Length::Sixty);
    assert_eq!((items.iter().map(|(_, minutes)| minutes).sum::<u8>(), later), (44, vec![]));
}

#[test]
fn two_who_agree_have_nothing_to_talk_about_but_what_the_rules_add() {
    // At home 2 + ½ of 1 = 2½; cautiously 2. Both said 2.
    let talk = dialogue(&employee(), &manager());
    assert_eq!(suggestion(&talk), (ArrangementKind::Fixed, 200, 200));
    assert_eq!(open(&talk), []);
    for length in Length::ALL {
        assert_eq!(agenda(&talk.topics(), length), (vec![], vec![]));
    }
    assert!(talk.what_would_it_take(&employee().frame).is_empty(), "both have what they asked for");
    let agreed: Vec<E> =
        settled(&talk).into_iter().filter(|(_, status)| *status == S::Agreed).map(|(element, _)| element).collect();
    assert_eq!(
        agreed,
        [
            E::Kind,
            E::TasksAtHome,
            E::ExemptTasks,
            E::Quality,
            E::Extent,
            E::PresenceDays,
            E::MovingDays,
            E::Place,
            E::Reachability,
            E::FollowUp,
            E::StartAndReview,
            E::Ending
        ]
    );
    assert!(settled(&talk).contains(&(E::LegalBasis, S::Told)), "only the manager is asked about the local agreement");
    for element in [E::Extent, E::Kind, E::Voluntary, E::Grounds, E::TasksAtHome, E::Reachability, E::Ending] {
        assert!(is_filled(&employee(), &talk, element), "{element:?}");
    }

    // The same two with three days: the report's line and the screen rules come in, and nothing else.
    let (karen, bo) = (employee().days(Q::HomeDays, 300), manager().days(Q::HomeDays, 300));
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::Fixed, 200, 250), "the tasks give 2½, whatever both wish");
    assert_eq!(open(&talk), [(E::Extent, S::ToTalk)]);
    assert_eq!(found(&talk, E::Extent), [F::OverHalf, F::ScreenRulesAtHome]);
    // The longest of the rules' minutes, 6, and one for the second.
    assert_eq!(agenda(&talk.topics(), Length::Thirty), (vec![(E::Extent, 7)], vec![]));
}

#[test]
fn a_pair_that_differs_only_in_availability() {
    let karen = on_full_route(employee())
        .one(Q::Reach, "set-times")
        .set(Q::ReachTimes, Answer::TimeRange(parse_time("09:00"), parse_time("14:00")));
    let bo = on_full_route(manager()).one(Q::ReplyCall, "half-hour").one(Q::ReplyChat, "half-hour");
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::Fixed, 200, 200));
    assert_eq!(open(&talk), [(E::Reachability, S::ToTalk)]);
    assert_eq!(
        apart(&talk, E::Reachability),
        [(Q::Reach, Gap::Apart), (Q::ReplyCall, Gap::Near), (Q::ReplyChat, Gap::Near)]
    );
    for length in Length::ALL {
        assert_eq!(agenda(&talk.topics(), length), (vec![(E::Reachability, 5)], vec![]));
    }
    // To choose one of the hours would take a side, so the clause waits.
    assert_eq!(state(&karen, &talk, E::Reachability), State::Open(Q::Reach));
    assert!(is_filled(&karen, &talk, E::MovingDays) && is_filled(&karen, &talk, E::Coordination));

    // Both with set times: the hours that both have named count until then, 10 to 14.
    let bo = manager().one(Q::Reach, "set-times");
    let bo = bo.set(Q::ReachTimes, Answer::TimeRange(parse_time("10:00"), parse_time("15:00")));
    let talk = dialogue(&karen, &bo);
    assert_eq!(talk.joint.get().case.said(ask::REACH_TIMES), parse_time("10:00").zip(parse_time("14:00")));
    assert!(is_filled(&karen, &talk, E::Reachability));
}

#[test]
fn a_social_worker_with_hard_conversations_that_others_at_home_would_hear() {
    // The hard conversations are the workplace's to the manager: ½ of 2; the cases are home, 2: that is 3. What is
    // overheard stays: 2 are left, and with confidential cases in a home where others hear, none.
    let tasks = |hard: Place| {
        [
            (Task::HardCitizenConversations, Share::AboutTwoDays, hard),
            (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
            (Task::QuickSparring, Share::AboutADay, Place::Workplace),
        ]
    };
    let karen = employee()
        .tasks(&tasks(Place::Either))
        .one(Q::Pattern, "both")
        .one(Q::SameDaySupport, "no")
        .one(Q::HelpNeed, "daily")
        .one(Q::DataKind, "confidential")
        .one(Q::Overheard, "yes");
    let bo =
        manager().tasks(&tasks(Place::Workplace)).one(Q::Pattern, "both").many(Q::ExemptTasks, &["overheard-talks"]);
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::NotNow, 0, 0));
    assert_eq!(
        open(&talk),
        [
            (E::DataSecurity, S::ToTalk),
            (E::ExemptTasks, S::ToTalk),
            (E::TasksAtHome, S::ToTalk),
            (E::FollowUp, S::ToTalk),
            (E::HardConversations, S::ToTalk),
        ]
    );
    assert_eq!(found(&talk, E::DataSecurity), [F::ConfidentialOverheard]);
    assert_eq!(found(&talk, E::HardConversations), [F::NobodySameDay]);
    assert_eq!(found(&talk, E::FollowUp), [F::HelpOften]);
    // What the one would keep at the workplace stays there until both have talked.
    assert!(is_filled(&karen, &talk, E::ExemptTasks) && is_filled(&karen, &talk, E::HardConversations));
    // 22 minutes: 6 + 4 + 8 = 18; the follow-up needs 5 and takes the 4 that are left, which is enough to talk in. The hard
    // conversations are for when there is time.
    assert_eq!(
        agenda(&talk.topics(), Length::Thirty),
        (
            vec![(E::DataSecurity, 6), (E::ExemptTasks, 4), (E::TasksAtHome, 8), (E::FollowUp, 4)],
            vec![E::HardConversations]
        )
    );
    // 6 + 4 + 8 + 5 + 6 = 29 fit in 37.
    for length in [Length::FortyFive, Length::Sixty] {
        assert_eq!(
            agenda(&talk.topics(), length).0,
            [
                (E::DataSecurity, 6),
                (E::ExemptTasks, 4),
                (E::TasksAtHome, 8),
                (E::FollowUp, 5),
                (E::HardConversations, 6)
            ]
        );
    }
    // A closed door is what it takes: the cases are home then, 2 less ½ for the help.
    let what_ifs = talk.what_would_it_take(&karen.frame);
    let first = what_ifs.first().expect("something can be done");
    assert_eq!(first.change, Trial::Answer(Q::Overheard, Answer::One("solvable")));
    assert_eq!((first.kind, first.low.0, first.high.0), (ArrangementKind::Both, 150, 150));
}

#[test]
fn a_new_hire() {
    // 5 × 2 / 4 = 2½; help several times a day takes 1; what is new to the one holds at 1, and so does the number.
    let given = |given: Given| {
        given
            .tasks(&[
                (Task::DeepWork, Share::AboutTwoDays, Place::Home),
                (Task::Training, Share::AboutTwoDays, Place::Workplace),
            ])
            .one(Q::Pattern, "case-by-case")
            .days(Q::StepUpDays, 200)
    };
    let karen = given(employee())
        .one(Q::Experience, "learning")
        .one(Q::HelpNeed, "several-a-day")
        .one(Q::FollowUp, "as-needed");
    let bo = given(manager()).one(Q::Experience, "new").one(Q::FollowUp, "weekly").days(Q::HomeDays, 100);
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::CaseByCase, 100, 100));
    assert_eq!(open(&talk), [(E::FollowUp, S::ToTalk), (E::Extent, S::ToTalk)]);
    assert_eq!(apart(&talk, E::FollowUp), [(Q::FollowUp, Gap::Far), (Q::Experience, Gap::Near)]);
    assert_eq!(found(&talk, E::FollowUp), [F::HelpOften, F::NewToTasks]);
    // The closer follow-up counts until they have talked: weekly.
    assert!(is_filled(&karen, &talk, E::FollowUp) && is_filled(&karen, &talk, E::Kind));
    // 6 minutes and one for the second rule; 7 for the days.
    for length in Length::ALL {
        assert_eq!(agenda(&talk.topics(), length), (vec![(E::FollowUp, 7), (E::Extent, 7)], vec![]));
    }
}

#[test]
fn a_kitchen_table_that_lacks_what_the_screen_rules_demand() {
    // Shares 2 + 2 + 1. At home 4; the setup holds at 2 until it is in place; both want 3.
    let tasks = [
        (Task::DeepWork, Share::AboutTwoDays, Place::Home),
        (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
        (Task::ComplexTogether, Share::AboutADay, Place::Workplace),
    ];
    let karen = employee()
        .tasks(&tasks)
        .days(Q::HomeDays, 300)
        .days(Q::ScreenDaysOnSite, 200)
        .one(Q::ScreenPlaceOnSite, "yes")
        .one(Q::HomeSpot, "dining-table")
        .one(Q::SetupScreen, "no")
        .one(Q::SetupKeyboard, "no")
        .one(Q::SetupChair, "partly")
        .many(Q::EquipmentNeeded, &["screen", "keyboard", "mouse", "chair"]);
    let bo = manager().tasks(&tasks).days(Q::HomeDays, 300);
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::Fixed, 200, 200));
    assert_eq!(open(&talk), [(E::Extent, S::ToTalk), (E::ScreenWorkplace, S::ToTalk), (E::Equipment, S::ToTalk)]);
    assert_eq!(found(&talk, E::Extent), [F::OverHalf, F::ScreenRulesAtHome]);
    assert_eq!(found(&talk, E::ScreenWorkplace), [F::SetupWanting]);
    assert!(is_filled(&karen, &talk, E::ScreenWorkplace) && is_filled(&karen, &talk, E::Equipment));
    for length in Length::ALL {
        let items = vec![(E::Extent, 7), (E::ScreenWorkplace, 5), (E::Equipment, 4)];
        assert_eq!(agenda(&talk.topics(), length), (items, vec![]));
    }
    // One thing opens the third day: what is lacking, put in place at once.
    let in_place = Trial::SetupInPlace(vec![Q::SetupScreen, Q::SetupKeyboard, Q::SetupChair]);
    let what_ifs = talk.what_would_it_take(&karen.frame);
    assert_eq!(what_ifs.len(), 1);
    assert_eq!((&what_ifs[0].change, what_ifs[0].low.0, what_ifs[0].high.0), (&in_place, 300, 300));
    let topic = talk.topic(E::ScreenWorkplace).unwrap();
    assert_eq!(talk.what_would_settle(&topic, &karen.frame), [in_place]);
    // Or two days: the most at which neither the line nor the screen rules come in.
    let topic = talk.topic(E::Extent).unwrap();
    let two = Trial::Answer(Q::HomeDays, Answer::Number(Amount(200)));
    assert_eq!(talk.what_would_settle(&topic, &karen.frame), [two]);
}

#[test]
fn no_local_agreement_while_both_want_fixed_days_is_not_theirs_to_decide() {
    let (karen, bo) = (employee(), manager().one(Q::LocalAgreement, "no"));
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::CaseByCase, 200, 200));
    assert_eq!(open(&talk), [(E::Kind, S::NotDecidable)]);
    for length in Length::ALL {
        assert_eq!(agenda(&talk.topics(), length), (vec![(E::Kind, 5)], vec![]));
    }
    assert!(is_filled(&karen, &talk, E::Kind) && is_filled(&karen, &talk, E::Extent));
    let what_ifs = talk.what_would_it_take(&karen.frame);
    assert_eq!(what_ifs.len(), 1);
    assert_eq!(what_ifs[0].change, Trial::Answer(Q::LocalAgreement, Answer::One("yes")));
    assert_eq!((what_ifs[0].kind, what_ifs[0].is_other_kind), (ArrangementKind::Fixed, true));

    // Nobody knows: the same, and the basis itself is for others to tell.
    let bo = manager().set(Q::LocalAgreement, Answer::Unknown);
    let talk = dialogue(&karen, &bo);
    assert_eq!(open(&talk), [(E::Kind, S::NotDecidable), (E::LegalBasis, S::NotDecidable)]);
}

#[test]
fn someone_who_would_rather_talk_about_it() {
    // The tasks would give 2½ to 3. The manager sees room for 2, and nobody has asked for more.
    let karen = employee().set(Q::Voluntary, Answer::RatherTalk).set(Q::HomeDays, Answer::RatherTalk);
    let bo = manager();
    let talk = dialogue(&karen, &bo);
    assert_eq!(suggestion(&talk), (ArrangementKind::NotNow, 200, 200));
    assert_eq!(open(&talk), [(E::Voluntary, S::ToTalk), (E::Extent, S::ToTalk)]);
    assert_eq!(found(&talk, E::Voluntary), [F::VoluntaryInDoubt]);
    assert_eq!(state(&karen, &talk, E::Voluntary), State::ForTheTalk(Q::Voluntary));
    for length in Length::ALL {
        assert_eq!(agenda(&talk.topics(), length), (vec![(E::Voluntary, 8), (E::Extent, 7)], vec![]));
    }
    assert!(talk.what_would_it_take(&karen.frame).is_empty(), "nobody is talked into it");
    assert!(talk.what_would_settle(&talk.topic(E::Voluntary).unwrap(), &karen.frame).is_empty());
}

#[test]
fn someone_for_whom_it_is_not_voluntary() {
    let talk = dialogue(&employee().one(Q::Voluntary, "no"), &manager());
    assert_eq!(suggestion(&talk), (ArrangementKind::NotNow, 200, 200));
    assert_eq!(open(&talk), [(E::Voluntary, S::ToTalk)]);
    assert_eq!(found(&talk, E::Voluntary), [F::NotVoluntary]);
    assert!(talk.what_would_it_take(&employee().frame).is_empty(), "nobody is talked into it");

    // Not answered at all: nothing can be settled before it, so it stands first.
    let mut karen = employee().days(Q::HomeDays, 300);
    karen.answers.clear(Q::Voluntary);
    let talk = dialogue(&karen, &manager().days(Q::HomeDays, 250));
    assert_eq!(open(&talk), [(E::Voluntary, S::Missing), (E::Extent, S::ToTalk)]);
}

#[test]
fn what_only_one_was_asked_is_told_and_not_agreed() {
    let talk = dialogue(&employee(), &on_full_route(manager()));
    assert!(settled(&talk).contains(&(E::Coordination, S::Told)), "the employee took the short route");
}

#[test]
fn i_do_not_know_is_an_answer_that_is_missing_unless_others_have_it() {
    let karen = employee().set(Q::SetupLight, Answer::Unknown).set(Q::HomeDays, Answer::Unknown);
    let bo = manager().set(Q::HomeDays, Answer::Unknown).set(Q::EquipmentOffered, Answer::Unknown);
    let talk = dialogue(&karen, &bo);
    assert_eq!(talk.topic(E::ScreenWorkplace).unwrap().status, S::Missing);
    assert_eq!(talk.topic(E::Equipment).unwrap().status, S::NotDecidable);
    // Where one knows, that answer stands, and the other's is only missing.
    let talk = dialogue(&karen, &manager());
    assert_eq!(talk.topic(E::Extent).unwrap().status, S::Missing);
    assert_eq!(suggestion(&talk), (ArrangementKind::Fixed, 200, 200));
}
