//! What the tests share: building answers by hand, and drawing them at random from the questionnaire itself.
#![allow(dead_code)]

pub mod agreements;
pub mod answering;
pub mod facts;
pub mod file_faults;
pub mod frames;
pub mod in_order;
pub mod language;
pub mod pairs;
pub mod papers;
pub mod people;
pub mod records;
#[cfg(feature = "ssr")]
pub mod rendering;
pub mod reworded;
pub mod told;
pub mod worked;

use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::{
    Citation, Condition, Contacts, Frame, LocalClause, LocalPoint, Notice, RestsOn, Test, Thresholds, Weights,
};
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{AnswerKind, Question};
use foeling::domain::questionnaire::quoting::is_quoted;
use foeling::domain::suggestion::assessment::{Assessment, OwnAssessment};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, TimeOfDay, Weekday, Weekdays};
use foeling::domain::values::small_map::SmallMap;
use foeling::domain::values::speech::Words;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::options::{Offer, OptionSet, Review};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};

/// The questions about the workplace at home, in their order.
pub const SETUP: [QuestionId; 9] = [
    QuestionId::SetupScreen,
    QuestionId::SetupKeyboard,
    QuestionId::SetupTable,
    QuestionId::SetupChair,
    QuestionId::SetupPosition,
    QuestionId::SetupLight,
    QuestionId::SetupQuiet,
    QuestionId::SetupSafe,
    QuestionId::SetupBreaks,
];

/// Answers built one by one: `Given::new(Party::Employee).one(Q::Pattern, "fixed")`.
pub struct Given {
    pub party: Party,
    pub route: Route,
    pub answers: Answers,
    pub frame: Frame,
}

impl Given {
    pub fn new(party: Party) -> Given {
        Given { party, route: Route::Full, answers: Answers::default(), frame: Frame::default() }
    }

    pub fn employee() -> Given {
        Given::new(Party::Employee)
    }

    pub fn manager() -> Given {
        Given::new(Party::Manager)
    }

    pub fn set(mut self, id: QuestionId, answer: Answer) -> Given {
        self.answers.set(id, answer);
        self
    }

    pub fn one(self, id: QuestionId, option: &'static str) -> Given {
        assert!(options(id).contains(&option), "{} has no option {option}", id.id());
        self.set(id, Answer::One(option))
    }

    /// "Yes" to each of these.
    pub fn yes_to(self, ids: &[QuestionId]) -> Given {
        ids.iter().fold(self, |given, id| given.one(*id, "yes"))
    }

    pub fn many(self, id: QuestionId, chosen: &[&'static str]) -> Given {
        for option in chosen {
            assert!(options(id).contains(option), "{} has no option {option}", id.id());
        }
        self.set(id, Answer::Many(chosen.to_vec()))
    }

    pub fn days(self, id: QuestionId, hundredths: i32) -> Given {
        self.set(id, Answer::Number(Amount(hundredths)))
    }

    pub fn weekdays(self, id: QuestionId, days: &[Weekday]) -> Given {
        self.set(id, Answer::Weekdays(Weekdays::of(days)))
    }

    pub fn scale(self, id: QuestionId, value: u8) -> Given {
        self.set(id, Answer::Scale(value))
    }

    pub fn time(self, id: QuestionId, hour: u32, minute: u32) -> Given {
        self.set(id, Answer::Time(TimeOfDay::from_hms_opt(hour, minute, 0).unwrap()))
    }

    /// The chosen tasks with their shares and places.
    pub fn tasks(self, tasks: &[(Task, Share, Place)]) -> Given {
        let shares = tasks.iter().map(|(task, share, _)| (*task, Some(*share))).collect();
        let places =
            tasks.iter().map(|(task, _, place)| (*task, TaskPlace { place: *place, on: String::new() })).collect();
        self.set(QuestionId::TaskTypes, Answer::TaskShares(shares))
            .set(QuestionId::TaskPlaces, Answer::TaskPlaces(places))
    }

    pub fn assess(&self) -> OwnAssessment {
        OwnAssessment::of(self.party, self.route, &self.answers, &self.frame)
    }

    pub fn case(&self) -> Case {
        Case::read(self.party, self.route, &self.answers, &self.frame)
    }
}

/// Somebody who wants the same day each week, and has answered what the days rest on, but for the week itself.
pub fn one_day_a_week() -> Given {
    Given::employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutThreeDays, Place::Home),
            (Task::ShortMeetings, Share::AboutTwoDays, Place::Workplace),
        ])
        .days(QuestionId::HomeDays, 100)
        .one(QuestionId::Voluntary, "yes")
        .one(QuestionId::Pattern, "fixed")
        .one(QuestionId::HelpNeed, "rarely")
        .one(QuestionId::Experience, "experienced")
        .many(QuestionId::ExemptTasks, &["none"])
        .one(QuestionId::DataKind, "ordinary")
        .one(QuestionId::WorkPlace, "own-home")
}

/// Whether the rule fired.
pub fn found(assessment: &Assessment, id: FindingId) -> bool {
    assessment.findings.iter().any(|finding| finding.id == id)
}

pub fn options(id: QuestionId) -> &'static [&'static str] {
    match questionnaire::find(id).map(|question| question.kind) {
        Some(AnswerKind::One { options, .. } | AnswerKind::Many { options, .. }) => options,
        _ => &[],
    }
}

/// A random answer that a person could have given to this question.
pub fn random_answer(question: &Question, answers: &Answers, rng: &mut fastrand::Rng) -> Answer {
    match rng.u8(0..12) {
        0 => return Answer::Unknown,
        1 => return Answer::RatherTalk,
        _ => {}
    }
    match question.kind {
        AnswerKind::One { options, .. } => Answer::One(options[rng.usize(0..options.len())]),
        AnswerKind::Many { options, alone, most } => {
            let mut chosen: Vec<&'static str> = options.iter().copied().filter(|_| rng.bool()).collect();
            if let Some(single) = chosen.iter().copied().find(|id| alone.contains(id)) {
                chosen = vec![single];
            }
            chosen.truncate(most);
            Answer::Many(chosen)
        }
        AnswerKind::TaskShares { most } => {
            let mut tasks = Task::OFFERED.to_vec();
            rng.shuffle(&mut tasks);
            let share =
                |rng: &mut fastrand::Rng| (rng.u8(0..4) > 0).then(|| Share::ALL[rng.usize(0..Share::ALL.len())]);
            Answer::TaskShares(tasks.into_iter().take(rng.usize(1..=most)).map(|task| (task, share(rng))).collect())
        }
        AnswerKind::TaskNames { .. } => {
            let chosen = match answers.get(QuestionId::TaskTypes) {
                Some(Answer::TaskShares(chosen)) => chosen.keys().copied().collect(),
                _ => Vec::new(),
            };
            let named = chosen.into_iter().filter(|_| rng.bool());
            Answer::TaskNames(named.map(|task| (task, format!("vores {}", task.id()))).collect())
        }
        AnswerKind::TaskPlaces => {
            let mut places = SmallMap::new();
            // Everything at the workplace closes questions; left to chance, it would hardly ever happen.
            let only = (rng.u8(0..4) == 0).then_some(Place::Workplace);
            if rng.bool() {
                let place = only.unwrap_or(Place::ALL[rng.usize(0..4)]);
                places.insert(Task::Rest, TaskPlace { place, on: String::new() });
            }
            if let Some(Answer::TaskShares(chosen)) = answers.get(QuestionId::TaskTypes) {
                for task in chosen.keys() {
                    if only.is_some() || rng.u8(0..5) > 0 {
                        let place = only.unwrap_or(Place::ALL[rng.usize(0..4)]);
                        places.insert(*task, TaskPlace { place, on: String::from("sagen") });
                    }
                }
            }
            Answer::TaskPlaces(places)
        }
        AnswerKind::Scale => Answer::Scale(rng.u8(1..=5)),
        AnswerKind::HalfDays => Answer::Number(Amount(50 * rng.i32(0..=10))),
        AnswerKind::Weekdays { varies } => {
            if varies && rng.u8(0..5) == 0 {
                return Answer::Varies;
            }
            let days: Vec<Weekday> = Weekday::ALL.into_iter().take(5).filter(|_| rng.bool()).collect();
            Answer::Weekdays(Weekdays::of(&days))
        }
        AnswerKind::Number(range) => {
            let steps = (range.most.0 - range.least.0) / range.step.0;
            Answer::Number(Amount(range.least.0 + range.step.0 * rng.i32(0..=steps)))
        }
        AnswerKind::Time => Answer::Time(random_time(rng)),
        AnswerKind::TimeRange => Answer::TimeRange(Some(random_time(rng)), Some(random_time(rng))),
        AnswerKind::Date => Answer::Date(Date::from_ymd_opt(2027, rng.u32(1..=12), rng.u32(1..=28)).unwrap()),
        AnswerKind::Words { .. } => {
            Answer::Words(["Teammøde", "<b>fed</b> {days}", "010203-1234"][rng.usize(0..3)].to_owned())
        }
    }
}

fn random_time(rng: &mut fastrand::Rng) -> TimeOfDay {
    TimeOfDay::from_hms_opt(rng.u32(0..24), rng.u32(0..4) * 15, 0).unwrap()
}

/// Random answers of one party to a random part of the questionnaire, with some answers kept back.
pub fn random_answers(party: Party, rng: &mut fastrand::Rng) -> Answers {
    let mut answers = Answers::default();
    for question in questionnaire::questions().filter(|question| question.asked.includes(party)) {
        if rng.u8(0..8) > 0 {
            let answer = random_answer(question, &answers, rng);
            answers.set(question.id, answer);
        }
        if rng.u8(0..4) == 0 {
            answers.keep_back(question.id, true);
        }
        if is_quoted(question.id) && rng.u8(0..3) == 0 {
            answers.keep_to_talk(question.id, true);
        }
    }
    answers
}

/// A frame that sets some of everything: only its reworded texts and where answers are kept are left to their own tests.
pub fn random_frame(rng: &mut fastrand::Rng) -> Frame {
    let named = |rng: &mut fastrand::Rng, name: &str| if rng.bool() { name.to_owned() } else { String::new() };
    Frame {
        organisation: named(rng, "Bakkeby Kommune"),
        unit: named(rng, "Socialforvaltningen"),
        as_of: rng.bool().then(|| Date::from_ymd_opt(2026, 3, 1).unwrap()),
        max_days: rng.bool().then(|| Amount(50 * rng.i32(0..=8))),
        min_presence: rng.bool().then(|| Amount(50 * rng.i32(0..=6))),
        fixed_days_allowed: rng.bool().then(|| rng.bool()),
        max_share_percent: rng.bool().then(|| rng.u8(1..=100)),
        team_days: if rng.bool() { Weekdays::of(&[Weekday::Tuesday]) } else { Weekdays::NONE },
        notice_at_least: rng.bool().then(|| Amount::whole(rng.i32(1..=13))),
        rests_on: sometimes(&RestsOn::ALL, rng).pop(),
        signed_by: named(rng, "afdelingschefen"),
        local_agreement: rng.bool().then(|| rng.bool()),
        local_agreement_reference: named(rng, "Lokalaftale om hjemmearbejde, 2024"),
        reach: rng.bool().then(|| (random_time(rng), random_time(rng))),
        equipment: some_options::<Offer>(rng),
        reviews: some_options::<Review>(rng),
        notice: [None, Some(Notice::LocalAgreement), Some(Notice::Weeks(Amount::whole(rng.i32(0..=5))))]
            [rng.usize(0..3)],
        contacts: Contacts {
            hr: named(rng, "HR, lokal 12"),
            union_representative: named(rng, "Bo, tlf. 11"),
            safety_representative: named(rng, "Ida"),
            it: named(rng, "IT-vagten"),
        },
        questions_off: sometimes(QuestionId::ALL, rng),
        clauses_off: sometimes(ElementId::ALL, rng),
        clauses: (0..rng.usize(0..3)).map(|_| random_clause(rng)).collect(),
        points: (0..rng.usize(0..3)).map(|_| random_point(rng)).collect(),
        thresholds: random_thresholds(rng),
        weights: if rng.bool() { Weights { few_hours: Amount(25), ..Weights::default() } } else { Weights::default() },
        ..Frame::default()
    }
}

/// Nothing as often as not; otherwise some of these.
fn some<T: Copy>(all: &[T], rng: &mut fastrand::Rng) -> Vec<T> {
    let is_set = rng.bool();
    all.iter().copied().filter(|_| is_set && rng.bool()).collect()
}

/// The same of the options of a set.
fn some_options<O: OptionSet>(rng: &mut fastrand::Rng) -> Vec<O> {
    some(O::IDS, rng).into_iter().filter_map(O::from_id).collect()
}

/// A few of these, so that most of the others are still there.
fn sometimes<T: Copy>(all: &[T], rng: &mut fastrand::Rng) -> Vec<T> {
    all.iter().copied().filter(|_| rng.u8(0..12) == 0).collect()
}

fn random_thresholds(rng: &mut fastrand::Rng) -> Thresholds {
    let cited =
        || Citation { name: "En ny bekendtgørelse".to_owned(), as_of: Date::from_ymd_opt(2027, 1, 1).unwrap() };
    let law = Thresholds::default();
    Thresholds {
        screen_days: [Amount(150), law.screen_days, law.screen_days, Amount(250)][rng.usize(0..4)],
        screen_day_minutes: [law.screen_day_minutes, law.screen_day_minutes, 480][rng.usize(0..3)],
        rest_minutes: [law.rest_minutes, law.rest_minutes, 600][rng.usize(0..3)],
        cited: rng.bool().then(cited),
    }
}

fn random_clause(rng: &mut fastrand::Rng) -> LocalClause {
    LocalClause {
        chapter: Chapter::ALL[rng.usize(0..Chapter::ALL.len())],
        words: random_words(rng),
        when: (0..rng.usize(0..3)).map(|_| random_condition(rng)).collect(),
    }
}

fn random_point(rng: &mut fastrand::Rng) -> LocalPoint {
    LocalPoint {
        title: random_words(rng),
        because: random_words(rng),
        ask: random_words(rng),
        minutes: rng.u8(1..=30),
        when: (0..rng.usize(0..3)).map(|_| random_condition(rng)).collect(),
    }
}

fn random_words(rng: &mut fastrand::Rng) -> Words {
    Words { da: format!("Vores egne ord nr. {}.", rng.u16(..)), en: String::new() }
}

/// A condition on any question, whatever its sharing: those that are not always shared must never hold.
pub fn random_condition(rng: &mut fastrand::Rng) -> Condition {
    let question = QuestionId::ALL[rng.usize(0..QuestionId::ALL.len())];
    let test = match questionnaire::find(question).unwrap().kind {
        AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } => Test::OneOf(some(options, rng)),
        _ if rng.bool() => Test::AtLeast(Amount::whole(rng.i32(0..=3))),
        _ => Test::AtMost(Amount::whole(rng.i32(1..=5))),
    };
    Condition { question, test }
}
