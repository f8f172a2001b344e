//! The fields that make an agreement concrete: who one turns to, what the days are for, how the two see that it works, where
//! it may lead for somebody new, and what happens with a day that has to give way. Worked cases, read as they stand.

mod support;

use foeling::content::clauses;
use foeling::domain::agreement::{Agreement, State, draft};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{Asked, Sharing};
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::dialogue::{Dialogue, Meeting, element_of};
use foeling::domain::values::calendar::Weekday;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::wording::fill_values;
use support::Given;
use support::pairs::halves;
use support::records::date;

const NEW: [Q; 6] = [Q::SameDayWho, Q::PresencePurpose, Q::StepUpDays, Q::SuccessSigns, Q::ComeIn, Q::MovedDay];

fn short(given: Given) -> Given {
    Given { route: Route::Short, ..given }
}

fn drafted(given: &Given) -> Agreement {
    let shared = SharedAssessment::of(given.party, given.route, &given.answers.shared(), &given.frame);
    draft(&shared, &given.frame)
}

fn joint(employee: &Given, manager: &Given, decided: &Answers) -> Agreement {
    let frame = Frame::default();
    Dialogue::of(&halves(employee, manager), decided, &frame).draft(&frame)
}

fn text(agreement: &Agreement, id: E, lang: Lang) -> String {
    let phrases = agreement.clause(id).unwrap().phrases();
    let sentences = phrases.iter().map(|phrase| fill_values(clauses::phrase(phrase.id), lang, &phrase.values));
    sentences.collect::<Vec<_>>().join(" ")
}

fn danish(agreement: &Agreement, id: E) -> String {
    text(agreement, id, Lang::Da)
}

fn words(words: &str) -> Answer {
    Answer::Words(words.to_owned())
}

/// A caseworker whose hard conversations both keep at the workplace.
fn social_worker(party: Party) -> Given {
    short(Given::new(party)).tasks(&[
        (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
        (Task::HardCitizenConversations, Share::AboutADay, Place::Workplace),
    ])
}

#[test]
fn each_new_question_is_asked_of_both_on_the_short_route_and_shared() {
    for id in NEW.into_iter().chain([Q::MoveForWork, Q::MoveForEmployee]) {
        let question = questionnaire::find(id).unwrap();
        assert_eq!((question.asked, question.route), (Asked::Both, Route::Short), "{}", id.id());
        assert_eq!(question.sharing, Sharing::Shared, "{}", id.id());
        assert!(element_of(id).is_some(), "{}", id.id());
    }
}

#[test]
fn after_something_hard_the_agreement_says_who_and_how() {
    let who = "vagthavende kollega, på telefonen.";
    let employee = social_worker(Party::Employee).set(Q::SameDayWho, words(who)).one(Q::SameDaySupport, "yes");
    let said = danish(&drafted(&employee), E::HardConversations);
    assert_eq!(
        said,
        "Har en hjemmedag været hård, kan medarbejderen samme dag gå til: »vagthavende kollega, på telefonen«."
    );
    // One of the two is enough, and what the two write together counts before either.
    let manager = social_worker(Party::Manager);
    let pair = joint(&employee, &manager, &Answers::default());
    assert_eq!(danish(&pair, E::HardConversations), said);
    let mut decided = Answers::default();
    decided.set(Q::SameDayWho, words("Bo, som har vagten"));
    let pair = joint(&employee, &manager, &decided);
    assert!(danish(&pair, E::HardConversations).ends_with("»Bo, som har vagten«."));
}

#[test]
fn what_both_keep_at_the_workplace_is_never_there_only_until_then() {
    let employee = social_worker(Party::Employee).one(Q::SameDaySupport, "no");
    let manager = social_worker(Party::Manager);
    for said in [danish(&drafted(&employee), E::HardConversations), danish(&drafted(&manager), E::HardConversations)] {
        assert!(said.contains("hvem medarbejderen kan gå til samme dag"), "{said}");
        assert!(!said.contains("Indtil da") && !said.contains("Støtte samme dag"), "{said}");
    }
    // In the paper of two it is no promise without a name: it stays open until they have said who.
    let pair = joint(&employee, &manager, &Answers::default());
    assert_eq!(pair.clause(E::HardConversations).unwrap().state, State::ForTheTalk(Q::SameDaySupport));
    // A hard task that may go home waits until somebody is there.
    let at_home = Given::employee()
        .tasks(&[(Task::HardCitizenConversations, Share::AboutADay, Place::Home)])
        .one(Q::SameDaySupport, "no");
    assert!(danish(&drafted(&at_home), E::HardConversations).contains("Indtil da løses disse opgaver"));
}

#[test]
fn who_one_turns_to_is_asked_where_a_task_is_hard_on_a_person() {
    let plain = Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)]);
    assert!(!plain.one(Q::SameDaySupport, "no").case().asks(Q::SameDayWho));
    for task in [Task::HardCitizenConversations, Task::StrainedCooperation] {
        for party in Party::ALL {
            assert!(Given::new(party).tasks(&[(task, Share::FewHours, Place::Home)]).case().asks(Q::SameDayWho));
        }
    }
}

#[test]
fn the_days_at_the_workplace_are_for_something() {
    let given = |party| {
        short(Given::new(party))
            .weekdays(Q::MeetDays, &[Weekday::Tuesday])
            .many(Q::PresencePurpose, &["sparring", "chance-talk", "direction"])
    };
    let said = danish(&drafted(&given(Party::Manager)), E::PresenceDays);
    assert!(
        said.ends_with(
            "Fremmødedagene bruges især til hurtig sparring, snakken i forbifarten og at høre, hvor \
             enheden er på vej hen."
        ),
        "{said}"
    );
    // Of two answers, what both have named.
    let employee = given(Party::Employee).many(Q::PresencePurpose, &["hard-cases", "chance-talk"]);
    let pair = danish(&joint(&employee, &given(Party::Manager), &Answers::default()), E::PresenceDays);
    assert!(pair.ends_with("bruges især til snakken i forbifarten."), "{pair}");
    // Nothing in particular is an answer, and no sentence.
    let nothing = given(Party::Employee).many(Q::PresencePurpose, &["nothing-set"]);
    assert!(!danish(&drafted(&nothing), E::PresenceDays).contains("bruges"));
}

#[test]
fn the_two_say_how_they_see_that_it_works() {
    let given = |party, signs: &[&'static str]| {
        short(Given::new(party)).one(Q::FollowUp, "monthly").many(Q::SuccessSigns, signs)
    };
    let employee = given(Party::Employee, &["on-time", "answers"]);
    let said = danish(&drafted(&employee), E::FollowUp);
    assert!(
        said.ends_with(
            "Aftalen virker, når opgaverne bliver færdige til tiden og kolleger \
             får svar i tide."
        ),
        "{said}"
    );
    let manager = given(Party::Manager, &["answers", "informed"]);
    let pair = danish(&joint(&employee, &manager, &Answers::default()), E::FollowUp);
    assert!(pair.ends_with("når kolleger får svar i tide."), "{pair}");
    let none = given(Party::Employee, &["not-needed"]);
    assert!(!danish(&drafted(&none), E::FollowUp).contains("virker"));
}

/// Somebody new who asks for one day now: one day is also the most that Føling suggests for familiar-to-be tasks.
fn new_hire(later: i32) -> Given {
    short(Given::employee())
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::Training, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Experience, "learning")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 100)
        .days(Q::StepUpDays, later)
        .set(Q::StartDate, Answer::Date(date("2027-02-01")))
        .one(Q::Review, "3")
}

#[test]
fn somebody_new_sees_where_it_may_lead() {
    let agreement = drafted(&new_hire(200));
    assert!(danish(&agreement, E::Extent).contains("op til en dag"), "{}", danish(&agreement, E::Extent));
    let said = danish(&agreement, E::StartAndReview);
    assert!(
        said.ends_with("Går det som ventet, taler de ved opfølgningen om at gå fra en dag til to dage om ugen."),
        "{said}"
    );
    assert!(text(&agreement, E::StartAndReview, Lang::En).ends_with("from one day to two days a week."));
}

#[test]
fn a_step_that_leads_nowhere_is_not_said() {
    let is_said = |given: &Given| danish(&drafted(given), E::StartAndReview).contains("Går det som ventet");
    assert!(is_said(&new_hire(150)));
    assert!(!is_said(&new_hire(100)), "the same number is no step");
    assert!(!is_said(&new_hire(50)));
    // Somebody who knows the tasks is not asked, and an earlier answer counts no more.
    assert!(!is_said(&new_hire(200).one(Q::Experience, "experienced")));
    // Where no days are agreed, there is nothing to step up from.
    assert!(!is_said(&new_hire(200).one(Q::Voluntary, "no")));
    let mut open = new_hire(200);
    open.answers.clear(Q::HomeDays);
    assert!(!is_said(&open));
}

#[test]
fn a_day_that_gives_way_and_a_door_that_is_open() {
    let given = |party| {
        short(Given::new(party))
            .one(Q::MoveForWork, "day-before")
            .one(Q::MoveForEmployee, "day-before")
            .one(Q::MovedDay, "same-week")
            .one(Q::ComeIn, "always")
    };
    let said = danish(&drafted(&given(Party::Employee)), E::MovingDays);
    assert!(said.contains("senest dagen før"), "{said}");
    assert!(
        said.ends_with(
            "Kan en hjemmedag ikke holdes, flyttes den inden for ugen. Medarbejderen kan altid møde ind på en \
             hjemmedag."
        ),
        "{said}"
    );
    // Of two answers about coming in, the one that asks most of the person until they have talked; whether a day falls away
    // or is moved is a choice that nobody takes for them.
    let manager = given(Party::Manager).one(Q::MovedDay, "falls-away").one(Q::ComeIn, "after-telling");
    let pair = danish(&joint(&given(Party::Employee), &manager, &Answers::default()), E::MovingDays);
    assert!(pair.ends_with("kan møde ind på en hjemmedag og siger det inden."), "{pair}");
    assert!(!pair.contains("Kan en hjemmedag ikke holdes"), "{pair}");
}

#[test]
fn what_is_said_of_a_moved_day_stands_also_where_the_rest_is_open() {
    let given = short(Given::employee()).one(Q::MovedDay, "falls-away");
    assert_eq!(danish(&drafted(&given), E::MovingDays), "Kan en hjemmedag ikke holdes, falder den bort.");
    let open = short(Given::employee());
    assert_eq!(drafted(&open).clause(E::MovingDays).unwrap().state, State::Open(Q::MoveForWork));
}

#[test]
fn nobody_is_told_that_something_is_not_agreed_that_nobody_was_asked() {
    for party in Party::ALL {
        let agreement = drafted(&short(Given::new(party)));
        assert_eq!(agreement.clause(E::Coordination).unwrap().state, State::NotNeeded, "{party:?}");
        let full = drafted(&Given::new(party));
        assert_eq!(full.clause(E::Coordination).unwrap().state, State::Open(Q::Overview), "{party:?}");
    }
    let pair = joint(&short(Given::employee()), &short(Given::manager()), &Answers::default());
    assert_eq!(pair.clause(E::Coordination).unwrap().state, State::NotNeeded);
}

#[test]
fn the_grounds_are_the_reasons_of_these_two() {
    let private = Given::employee().many(Q::Reasons, &["less-transport"]);
    assert_eq!(drafted(&private).clause(E::Grounds).unwrap().state, State::ForTheTalk(Q::Reasons));
    let both = Given::employee().many(Q::Reasons, &["quiet", "less-transport"]);
    let said = danish(&drafted(&both), E::Grounds);
    assert!(!said.contains("transport") && !said.contains("dernæst"), "{said}");
    // Another reason that is not named says nothing.
    let unnamed = Given::employee().many(Q::Reasons, &["other"]);
    assert_eq!(drafted(&unnamed).clause(E::Grounds).unwrap().state, State::ForTheTalk(Q::Reasons));
}

#[test]
fn a_choice_between_two_orders_nobody_is_left_to_the_two() {
    let talk =
        halves(&Given::employee().one(Q::MovedDay, "same-week"), &Given::manager().one(Q::MovedDay, "falls-away"));
    assert!(matches!(foeling::domain::talk::dialogue::meeting(&talk, Q::MovedDay), Meeting::Apart { .. }));
}
