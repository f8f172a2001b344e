//! The open question of a topic: made from what the two said, and never the same for two pairs whose tasks differ.

mod support;

use std::collections::BTreeMap;

use foeling::content::dialogue::openings;
use foeling::domain::rules::finding::Value;
use foeling::domain::talk::dialogue::{Ask, Dialogue, Says};
use foeling::domain::values::calendar::Weekday;
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::wording;
use support::Given;
use support::language::{STOP_LIST, assert_none, word_count};
use support::pairs::{dialogue, random_given};

fn asked(talk: &Dialogue, element: E) -> (Option<String>, String) {
    let topic = talk.topic(element).expect("a topic");
    wording::opening(&talk.opening_question(&topic), Lang::Da)
}

fn said(talk: &Dialogue, element: E) -> String {
    let (says, ask) = asked(talk, element);
    says.into_iter().chain([ask]).collect::<Vec<_>>().join(" ")
}

fn words(words: &str) -> Answer {
    Answer::Words(words.to_owned())
}

fn tasks(given: Given, tasks: &[(Task, Place)]) -> Given {
    let tasks: Vec<_> = tasks.iter().map(|(task, place)| (*task, Share::AboutADay, *place)).collect();
    given.tasks(&tasks)
}

#[test]
fn the_sceptical_manager_and_the_one_who_writes() {
    let employee = tasks(Given::employee(), &[(Task::DeepWork, Place::Home), (Task::ShortMeetings, Place::Either)])
        .days(Q::HomeDays, 300)
        .many(Q::Reasons, &["quiet"]);
    let manager = tasks(Given::manager(), &[(Task::DeepWork, Place::Workplace), (Task::ShortMeetings, Place::Either)])
        .days(Q::HomeDays, 0)
        .set(Q::BasisWords, words("Vi har haft for mange fejl, når folk sidder alene."));
    let talk = dialogue(&employee, &manager);
    // The two sentences that would open the talk, and the task they are about.
    assert_eq!(
        said(&talk, E::TasksAtHome),
        "Fordybelsesopgaver: Medarbejderen siger hjemme, og lederen siger arbejdspladsen. \
         Hvilken del af fordybelsesopgaver kunne vi prøve hjemme først, så vi begge ser, at det går godt?"
    );
    assert_eq!(
        said(&talk, E::Extent),
        "Medarbejderen siger tre dage om ugen, og lederen siger ingen dage. \
         Hvilken del af fordybelsesopgaver kunne vi prøve hjemme først, så vi begge ser, at det går godt?"
    );
    // Without words, where each would do it.
    let silent = tasks(Given::manager(), &[(Task::DeepWork, Place::Workplace)]);
    let (says, _) = asked(&dialogue(&employee, &silent), E::TasksAtHome);
    assert_eq!(
        says.as_deref(),
        Some("Fordybelsesopgaver: Medarbejderen siger hjemme, og lederen siger arbejdspladsen.")
    );
}

#[test]
fn the_analyst_whose_tuesday_is_asked_for() {
    let given = |given: Given| tasks(given, &[(Task::DeepWork, Place::Home)]).days(Q::HomeDays, 200);
    let employee = given(Given::employee()).weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Wednesday]);
    let manager = given(Given::manager()).weekdays(Q::HomeWeekdays, &[Weekday::Friday]);
    let talk = dialogue(&employee, &manager);
    assert!(said(&talk, E::Extent).ends_with("Hvilken dag passer bedst til fordybelsesopgaver?"));
    // And with other days.
    let talk = dialogue(&employee.days(Q::HomeDays, 300), &manager.days(Q::HomeDays, 200));
    assert_eq!(
        said(&talk, E::Extent),
        "Medarbejderen siger tre dage om ugen, og lederen siger to dage. \
         Hvad ville mere end to dage hjemme betyde for fordybelsesopgaver?"
    );
}

#[test]
fn the_social_worker_and_the_hard_conversations() {
    let given = |given: Given| {
        tasks(given, &[(Task::HardCitizenConversations, Place::Either), (Task::CaseworkAlone, Place::Home)])
    };
    let talk = dialogue(&given(Given::employee()).one(Q::SameDaySupport, "no"), &given(Given::manager()));
    assert_eq!(
        said(&talk, E::HardConversations),
        "Hvem kan medarbejderen ringe til samme dag efter svære samtaler med borgere?"
    );
}

#[test]
fn what_it_depends_on_is_asked_about_in_the_words_of_the_one_who_says_so() {
    let mut employee = tasks(Given::employee(), &[(Task::CaseworkAlone, Place::Depends)]);
    let places = [(
        Task::CaseworkAlone,
        foeling::domain::vocabulary::answer::TaskPlace { place: Place::Depends, on: "om sagen er ny".to_owned() },
    )];
    employee.answers.set(Q::TaskPlaces, Answer::TaskPlaces(places.into_iter().collect()));
    let manager = tasks(Given::manager(), &[(Task::CaseworkAlone, Place::Home)]);
    let text = said(&dialogue(&employee, &manager), E::TasksAtHome);
    assert!(text.contains("Medarbejderen siger, at det kommer an på »om sagen er ny«."), "{text}");
    assert!(text.contains("Hvordan kan vi se på forhånd"), "{text}");
}

#[test]
fn somebody_who_would_rather_talk_and_somebody_abroad() {
    let talk =
        dialogue(&Given::employee().set(Q::HomeDays, Answer::RatherTalk), &Given::manager().days(Q::HomeDays, 200));
    assert!(said(&talk, E::Extent).contains("Det vil medarbejderen hellere tale om."));
    let rather = |given: Given| given.set(Q::HomeDays, Answer::RatherTalk);
    let talk = dialogue(&rather(Given::employee()), &rather(Given::manager()));
    assert!(said(&talk, E::Extent).contains("Det vil I begge hellere tale om."));
    let talk =
        dialogue(&Given::employee().one(Q::WorkPlace, "abroad"), &Given::manager().one(Q::WorkPlace, "own-home"));
    let question = talk.opening_question(&talk.topic(E::Place).unwrap());
    assert_eq!((question.says, matches!(question.ask, Ask::Found(_))), (Some(Says::Apart), true));
}

#[test]
fn the_reasons_of_both_are_asked_about_together() {
    let employee = Given::employee().many(Q::Reasons, &["quiet", "less-transport"]);
    let manager = Given::manager().set(Q::BasisWords, words("Sagerne kan ligge hjemme."));
    let text = said(&dialogue(&employee, &manager), E::Grounds);
    assert!(text.contains("Lederen skriver: »Sagerne kan ligge hjemme«."), "{text}");
    assert!(text.starts_with("Medarbejderen nævner ") && text.ends_with("hjemmedagene?"), "{text}");
}

fn tasks_asked_about(talk: &Dialogue) -> Option<Vec<Task>> {
    let question = talk.opening_question(&talk.topic(E::TasksAtHome)?);
    question.values.iter().find_map(|(_, value)| match value {
        Value::Tasks(tasks) => Some(tasks.iter().map(|named| named.task).collect()),
        _ => None,
    })
}

#[test]
fn two_pairs_never_get_the_same_question_on_tasks_that_differ() {
    let mut rng = fastrand::Rng::with_seed(40);
    let mut known: BTreeMap<String, Vec<Task>> = BTreeMap::new();
    for _ in 0..2_000 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        let Some(tasks) = tasks_asked_about(&talk) else { continue };
        assert!(!tasks.is_empty());
        let (_, ask) = asked(&talk, E::TasksAtHome);
        assert_eq!(known.entry(ask.clone()).or_insert_with(|| tasks.clone()), &tasks, "{ask}");
    }
    assert!(known.len() > 200, "{}", known.len());
}

#[test]
fn wherever_somebody_has_named_a_task_the_question_is_about_tasks() {
    let mut rng = fastrand::Rng::with_seed(41);
    let mut asked = 0;
    for _ in 0..500 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        let has_tasks = !talk.joint.get().case.tasks().is_empty();
        if talk.topic(E::TasksAtHome).is_some_and(|topic| !topic.is_stop()) && has_tasks {
            assert!(tasks_asked_about(&talk).is_some());
            asked += 1;
        }
    }
    assert!(asked > 200, "{asked}");
}

#[test]
fn every_question_is_filled_and_one_question() {
    let mut rng = fastrand::Rng::with_seed(42);
    let mut faults = Vec::new();
    let mut own = 0;
    for _ in 0..300 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let talk = dialogue(&employee, &manager);
        for topic in talk.topics() {
            let question = talk.opening_question(&topic);
            own += usize::from(question.says.is_some() || question.ask != Ask::Topic);
            for lang in [Lang::Da, Lang::En] {
                let (says, ask) = wording::opening(&question, lang);
                let is_one = ask.ends_with('?') && ask.matches('?').count() == 1;
                let is_whole =
                    says.iter().all(|says| says.ends_with('.') && !says.replace("{days}", "").contains(['{', '}']));
                // What somebody wrote may hold anything; the question itself holds none of it.
                if !is_one || ask.contains(['{', '}']) || (!is_whole && question.says != Some(Says::Apart)) {
                    faults.push(format!("{:?}: {says:?} {ask}", topic.element));
                }
            }
        }
    }
    assert_none(faults);
    assert!(own > 2_000, "{own}");
}

const OPENINGS: [&str; 7] = ["Hvad ", "Hvem ", "Hvor ", "Hvordan ", "Hvilken ", "Hvornår ", "Hvilke "];

const ASKS: [Ask; 15] = [
    Ask::PartAtHome,
    Ask::WhenHome,
    Ask::BelongsHere,
    Ask::FillsOfWeek,
    Ask::GoodDay,
    Ask::RoomFor,
    Ask::Room,
    Ask::HoldOnTo,
    Ask::DayFor,
    Ask::GoodEnough,
    Ask::Gain,
    Ask::DifferenceFor,
    Ask::HelpWith,
    Ask::SameDay,
    Ask::UseOfDays,
];

fn all_says() -> Vec<Says> {
    let of_one = |party: Party| {
        [Says::Only, Says::RatherTalk, Says::Writes, Says::AtWorkplace, Says::Depends, Says::Names].map(|it| it(party))
    };
    let of_both = [Says::Apart, Says::BothRatherTalk, Says::Days, Says::Reasons, Says::ReasonsAndWords];
    Party::ALL.into_iter().flat_map(of_one).chain(of_both).collect()
}

#[test]
fn the_words_are_plain_open_and_take_no_side() {
    let mut faults = Vec::new();
    let asks: Vec<Text> = ASKS.into_iter().filter_map(openings::ask).collect();
    assert_eq!(asks.len(), ASKS.len());
    for ask in &asks {
        let is_open = OPENINGS.iter().any(|opening| ask.da.starts_with(opening)) && ask.da.ends_with('?');
        if !is_open || word_count(ask.da) > 18 || word_count(ask.en) > 22 {
            faults.push(ask.da.to_owned());
        }
    }
    for text in asks.into_iter().chain(all_says().into_iter().map(openings::says)) {
        let lower = text.da.to_lowercase();
        faults.extend(
            lower
                .split(|c: char| !c.is_alphanumeric() && c != '-')
                .filter(|word| STOP_LIST.iter().any(|stop| word.starts_with(stop)))
                .map(str::to_owned),
        );
        let placeholders = |said: &str| {
            let mut all: Vec<String> =
                said.split('{').skip(1).filter_map(|it| it.split('}').next()).map(str::to_owned).collect();
            all.sort_unstable();
            all
        };
        if placeholders(text.da) != placeholders(text.en) {
            faults.push(format!("{} / {}", text.da, text.en));
        }
    }
    assert_none(faults);
}

#[test]
fn a_question_that_a_rule_asks_can_be_understood_alone() {
    // On the agenda it stands without the reason behind it.
    const LEANS: [&str; 7] = ["dem ", " her?", "det løses", "får vi det", "passer det", "på det?", "den ikke?"];
    let faults: Vec<String> = FindingId::ALL
        .iter()
        .map(|id| foeling::content::findings::words(*id))
        .filter(|words| words.ask.da.ends_with('?') && LEANS.iter().any(|lean| words.ask.da.contains(lean)))
        .map(|words| words.ask.da.to_owned())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
