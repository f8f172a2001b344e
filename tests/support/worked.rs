//! Talks of two people, each worked out by hand so that between them they come to every topic in every way: people as they could
//! sit in a municipality, and two who answer everything, one option after the other.

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::talk::dialogue::Dialogue;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{TimeOfDay, Weekday, Weekdays};
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};

use super::pairs::halves;
use super::records::date;
use super::{Given, in_order, people};

/// A talk: the two, what they have decided, and where they work.
pub struct Worked {
    pub name: &'static str,
    employee: Given,
    manager: Given,
    decided: Answers,
    dealt_with: Vec<FindingId>,
    pub frame: Frame,
}

impl Worked {
    fn of(name: &'static str, employee: Given, manager: Given) -> Worked {
        let (decided, dealt_with, frame) = Default::default();
        Worked { name, employee, manager, decided, dealt_with, frame }
    }

    fn deciding(mut self, id: Q, answer: Answer) -> Worked {
        self.decided.set(id, answer);
        self
    }

    fn within(self, frame: Frame) -> Worked {
        Worked { frame, ..self }
    }

    pub fn dialogue(&self) -> Dialogue {
        let halves = halves(&self.employee, &self.manager);
        Dialogue::dealing_with(&halves, &self.decided, self.dealt_with.clone(), &self.frame)
    }
}

fn words(words: &str) -> Answer {
    Answer::Words(words.to_owned())
}

fn at(hour: u32, minute: u32) -> Option<TimeOfDay> {
    TimeOfDay::from_hms_opt(hour, minute, 0)
}

fn placed(placed: &[(Task, Place, &str)]) -> Answer {
    let place = |(task, place, on): &(Task, Place, &str)| (*task, TaskPlace { place: *place, on: (*on).to_owned() });
    Answer::TaskPlaces(placed.iter().map(place).collect())
}

fn shares(shares: &[(Task, Option<Share>)]) -> Answer {
    Answer::TaskShares(shares.iter().copied().collect())
}

/// An answer to a question: the option at this place, from the beginning again after the last one, and of several two.
fn in_turn(id: Q, turn: usize) -> Answer {
    let tasks = [Task::DeepWork, Task::HardCitizenConversations, Task::PlaceBound, Task::ShortMeetings];
    let steps = i32::try_from(turn).unwrap();
    match questionnaire::find(id).unwrap().kind {
        AnswerKind::One { options, .. } => Answer::One(options[turn % options.len()]),
        AnswerKind::Many { options, alone, .. } => {
            let several: Vec<_> = options.iter().copied().filter(|option| !alone.contains(option)).collect();
            Answer::Many([turn, turn + 1].map(|at| several[at % several.len()]).to_vec())
        }
        AnswerKind::TaskShares { .. } => {
            let share = |(at, task): (usize, &Task)| (*task, Some(Share::ALL[(at + turn) % 3]));
            shares(&tasks.iter().enumerate().skip(turn % 2).map(share).collect::<Vec<_>>())
        }
        AnswerKind::TaskPlaces => {
            let place = |(at, task): (usize, &Task)| match Place::ALL[(at + turn) % 4] {
                Place::Depends => (*task, Place::Depends, "sagen"),
                place => (*task, place, ""),
            };
            placed(&tasks.iter().enumerate().skip(turn % 2).map(place).collect::<Vec<_>>())
        }
        AnswerKind::TaskNames { .. } => Answer::TaskNames([(Task::DeepWork, format!("navn {turn}"))].into()),
        AnswerKind::Scale => Answer::Scale(u8::try_from(turn % 5 + 1).unwrap()),
        AnswerKind::HalfDays => Answer::Number(Amount(100 + 50 * steps)),
        AnswerKind::Weekdays { .. } => Answer::Weekdays(Weekdays::of(&[turn, turn + 1].map(|at| Weekday::ALL[at % 5]))),
        AnswerKind::Number(range) => Answer::Number(range.least.plus(Amount(range.step.0 * (steps + 4)))),
        AnswerKind::Time => Answer::Time(TimeOfDay::from_hms_opt(8 + u32::try_from(turn).unwrap(), 0, 0).unwrap()),
        AnswerKind::TimeRange => Answer::TimeRange(at(8 + u32::try_from(turn).unwrap(), 0), at(15, 0)),
        AnswerKind::Date => Answer::Date(date(&format!("2027-0{}-01", turn + 1))),
        AnswerKind::Words { .. } => words(&format!("ord {turn}.")),
    }
}

/// Somebody who answers everything that their party is asked, in the turn of each.
fn answering_all(party: Party, turn: impl Fn(Q) -> Option<usize>) -> Given {
    let asked = questionnaire::questions().filter(|question| question.asked.includes(party));
    asked.fold(Given::new(party), |given, question| match turn(question.id) {
        Some(turn) => given.set(question.id, in_turn(question.id, turn)),
        None => given,
    })
}

fn all(party: Party, turn: usize) -> Given {
    answering_all(party, |_| Some(turn))
}

/// The same answer to everything that this party is asked.
fn only(party: Party, answer: &Answer) -> Given {
    let asked = questionnaire::questions().filter(|question| question.asked.includes(party));
    asked.fold(Given::new(party), |given, question| given.set(question.id, answer.clone()))
}

/// Every other question, from this one on.
fn every_other(from: usize) -> impl Fn(Q) -> bool {
    move |id| questionnaire::questions().position(|question| question.id == id).unwrap() % 2 == from
}

/// Every talk.
pub fn talks() -> Vec<Worked> {
    [people_of_a_municipality(), answering_everything(), half_answered(), having_decided()]
        .into_iter()
        .flatten()
        .collect()
}

fn people_of_a_municipality() -> Vec<Worked> {
    let local = |answer: &'static str| Given::manager().one(Q::LocalAgreement, answer).one(Q::WrittenLimits, "no");
    vec![
        Worked::of("analyst", people::analyst(), people::analysts_manager()),
        Worked::of("social worker", people::social_worker(), people::social_workers_manager()),
        Worked::of("sceptical manager", people::whose_manager_is_sceptical(), people::sceptical_manager()),
        Worked::of("receptionist", people::receptionist(), people::receptionists_manager()),
        Worked::of("in Malmö", people::in_malmoe(), local("no").days(Q::HomeDays, 250).one(Q::WorkPlace, "own-home")),
        Worked::of("not voluntary", people::not_voluntary(), local("yes").days(Q::HomeDays, 300)),
        Worked::of(
            "new hire",
            people::new_hire().days(Q::StepUpDays, 300),
            people::social_workers_manager()
                .one(Q::Experience, "mixed")
                .one(Q::FollowUp, "weekly")
                .one(Q::TellTeam, "undecided")
                .one(Q::Apv, "no"),
        ),
        Worked::of(
            "kitchen table",
            people::kitchen_table()
                .one(Q::DataKind, "confidential")
                .one(Q::Overheard, "yes")
                .one(Q::Papers, "not-locked"),
            in_order::manager()
                .many(Q::EquipmentOffered, &["screen"])
                .many(Q::Basis, &["tasks"])
                .days(Q::HomeDays, 200),
        ),
        Worked::of("in order", in_order::employee(), in_order::manager()),
    ]
}

/// Two who leave nothing out: alike, one and two options apart, and as far as it goes.
fn answering_everything() -> Vec<Worked> {
    let two = |name, employee: usize, manager: usize| {
        Worked::of(name, all(Party::Employee, employee), all(Party::Manager, manager))
    };
    let strict = Frame {
        max_days: Some(Amount(150)),
        local_agreement: Some(false),
        fixed_days_allowed: Some(false),
        team_days: Weekdays::of(&[Weekday::Monday]),
        questions_off: vec![Q::CitizenVideo, Q::Review],
        clauses_off: vec![
            foeling::domain::vocabulary::element_id::ElementId::Costs,
            foeling::domain::vocabulary::element_id::ElementId::Openness,
        ],
        ..Frame::default()
    };
    vec![
        two("all alike", 0, 0),
        two("one option apart", 0, 1),
        two("two options apart", 2, 0),
        two("three options apart", 0, 3),
        two("later options", 3, 1),
        two("in a strict place", 1, 3).within(strict),
    ]
}

/// Two of whom one or both leave something open.
fn half_answered() -> Vec<Worked> {
    let (rather, unknown) = (Answer::RatherTalk, Answer::Unknown);
    let half = |party: Party, from: usize, turn: usize| {
        let is_mine = every_other(from);
        answering_all(party, move |id| is_mine(id).then_some(turn))
    };
    let empty = |party: Party| Given { route: Route::Short, ..Given::new(party) };
    vec![
        Worked::of("employee would rather talk", only(Party::Employee, &rather), all(Party::Manager, 0)),
        Worked::of("manager would rather talk", all(Party::Employee, 1), only(Party::Manager, &rather)),
        Worked::of("both would rather talk", only(Party::Employee, &rather), only(Party::Manager, &rather)),
        Worked::of("employee does not know", only(Party::Employee, &unknown), all(Party::Manager, 0)),
        Worked::of("manager does not know", all(Party::Employee, 0), only(Party::Manager, &unknown)),
        Worked::of("neither knows", only(Party::Employee, &unknown), only(Party::Manager, &unknown)),
        Worked::of("one the first half", half(Party::Employee, 0, 0), half(Party::Manager, 1, 0)),
        Worked::of("one the other half", half(Party::Employee, 1, 2), half(Party::Manager, 0, 1)),
        Worked::of("only the manager", empty(Party::Employee), all(Party::Manager, 2)),
        Worked::of("nobody", empty(Party::Employee), empty(Party::Manager)),
    ]
}

/// Two who have decided some of it together, and dealt with what stops an agreement.
fn having_decided() -> Vec<Worked> {
    let apart = |name| Worked::of(name, all(Party::Employee, 0), all(Party::Manager, 1));
    let both = [Party::Employee, Party::Manager].map(|party| {
        let mut given = all(party, if party == Party::Employee { 2 } else { 0 });
        given.answers.keep_to_talk(Q::TaskPlaces, party == Party::Employee);
        given.answers.keep_to_talk(Q::SameDayWho, true);
        given
    });
    let [employee, manager] = both;
    let mut stopped = Worked::of(
        "dealt with",
        people::in_malmoe().one(Q::Voluntary, "no").many(Q::Reasons, &["not-my-wish"]),
        in_order::manager().one(Q::LocalAgreement, "no"),
    );
    stopped.dealt_with = vec![FindingId::Abroad, FindingId::NoLocalAgreement];
    vec![
        apart("decided on days")
            .deciding(Q::HomeDays, Answer::Number(Amount(150)))
            .deciding(Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(&[Weekday::Tuesday])))
            .deciding(Q::Voluntary, Answer::One("yes")),
        Worked::of("decided on some tasks", employee, manager)
            .deciding(
                Q::TaskPlaces,
                placed(&[(Task::DeepWork, Place::Home, ""), (Task::ShortMeetings, Place::Either, "")]),
            )
            .deciding(Q::TaskTypes, shares(&[(Task::DeepWork, Some(Share::AboutTwoDays))]))
            .deciding(Q::SameDayWho, words("Ida")),
        apart("decided on all tasks")
            .deciding(Q::TaskPlaces, {
                let tasks = [Task::DeepWork, Task::HardCitizenConversations, Task::PlaceBound, Task::ShortMeetings];
                placed(&tasks.map(|task| (task, Place::Workplace, "")))
            })
            .deciding(Q::SameDayWho, words("Ida")),
        stopped,
    ]
}
