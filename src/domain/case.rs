//! One party's answers as typed values: what the rules read.
//!
//! A case is made by reading answers in the order of the questionnaire (`questionnaire/reading.rs`). Answers to questions
//! that do not apply are left out there, so a rule never sees a hidden answer. A case also remembers what it was asked: what a
//! rule looked at is what it rests on.

pub mod answers;
pub mod at_home;
pub mod exemptions;
pub mod limits;
pub mod rest;
pub mod screen_work;
pub mod task_case;
pub mod task_days;
pub mod working_week;

mod looked;

use self::looked::Looked;
use self::task_case::TaskCase;
use super::frame::{Frame, Thresholds, Weights};
use super::values::calendar::Weekdays;
use super::values::small_map::SmallMap;
use super::vocabulary::answer::{Answer, TaskPlace};
use super::vocabulary::finding_id::FindingId;
use super::vocabulary::options::{Alternative, OptionSet, SuccessSign};
use super::vocabulary::party::Voice;
use super::vocabulary::question_id::{Ask, QuestionId, ask};
use super::vocabulary::reasons::Because;
use super::vocabulary::route::Route;
use super::vocabulary::said::Said;
use super::vocabulary::task::{NamedTask, Task};

/// One party's case, or both parties' put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whose case it is.
    pub voice: Voice,
    /// The route that was answered.
    pub route: Route,
    /// How much of the working time lies at the long-run line here, in percent: it decides whether one is asked why.
    pub long_run_percent: i32,
    /// The numbers of the rules in force, as the frame has them: a question may hang on them.
    pub thresholds: Thresholds,
    /// The weekdays that one of two named for home, beside those that the case says, until they have decided.
    pub named_by_either: Weekdays,
    /// The stops that the two have dealt with in words of their own; none for one party alone.
    pub dealt_with: Vec<FindingId>,
    /// The questions whose words are for the talk alone: no clause quotes them.
    talk_only: Vec<QuestionId>,
    asked: Vec<QuestionId>,
    counted: SmallMap<QuestionId, Answer>,
    tasks: Vec<TaskCase>,
    /// Whether a place is said for the rest of the week, also where nothing is left of it.
    places_rest: bool,
    looked: Looked,
}

impl Case {
    /// A case without answers.
    pub fn new(voice: impl Into<Voice>, route: Route) -> Case {
        Case {
            voice: voice.into(),
            route,
            long_run_percent: Weights::default().long_run_percent,
            thresholds: Thresholds::default(),
            named_by_either: Weekdays::NONE,
            dealt_with: Vec::new(),
            talk_only: Vec::new(),
            asked: Vec::new(),
            counted: SmallMap::new(),
            tasks: Vec::new(),
            places_rest: false,
            looked: Looked::default(),
        }
    }

    /// The same under a local frame, with the questions whose words are for the talk alone.
    pub(in crate::domain) fn begun(
        voice: impl Into<Voice>,
        route: Route,
        frame: &Frame,
        talk_only: Vec<QuestionId>,
    ) -> Case {
        Case {
            long_run_percent: frame.weights.long_run_percent,
            thresholds: frame.thresholds.clone(),
            talk_only,
            ..Case::new(voice, route)
        }
    }

    /// Says something, in the place of what was said before, whether it is asked or not.
    pub fn say<T: Said>(&mut self, ask: Ask<T>, said: T) {
        self.answer(ask.id, said.written());
    }

    /// Names tasks with what is said of each, in the place of those named before.
    pub fn say_tasks(&mut self, tasks: Vec<TaskCase>) {
        self.say(ask::TASK_TYPES, tasks.iter().map(|it| (it.task, it.share)).collect());
        let place = |it: &TaskCase| Some((it.task, TaskPlace { place: it.place?, on: it.on.clone() }));
        self.say(ask::TASK_PLACES, tasks.iter().filter_map(place).collect());
        self.say(ask::TASK_NAMES, tasks.into_iter().map(|it| (it.task, it.name)).collect());
    }

    /// Answers a question, whether it is asked or not.
    pub fn answer(&mut self, id: QuestionId, answer: Answer) {
        self.counted.insert(id, answer);
        if matches!(id, QuestionId::TaskTypes | QuestionId::TaskNames | QuestionId::TaskPlaces) {
            self.tasks = task_case::tasks(&self.counted);
            self.places_rest = self.tasks.iter().any(|chosen| chosen.task == Task::Rest);
        }
    }

    /// Answers a question that decides nothing else for a while, or takes the answer back; tells what was answered before.
    pub(in crate::domain) fn replace(&mut self, id: QuestionId, answer: Option<Answer>) -> Option<Answer> {
        let before = self.counted.get(&id).cloned();
        match answer {
            Some(answer) => self.counted.insert(id, answer),
            None => self.counted.remove(&id),
        }
        before
    }

    /// Asks a question, so that its answer counts.
    pub(in crate::domain) fn ask(&mut self, id: QuestionId) {
        self.asked.push(id);
    }

    /// Leaves the rest of the week unplaced: the named tasks fill it.
    pub(in crate::domain) fn drop_rest(&mut self) {
        self.tasks.retain(|chosen| chosen.task != Task::Rest);
    }

    // ------------------------------------------------------------ asking

    fn look(&self, id: QuestionId) -> Option<&Answer> {
        self.looked.at(Because::Answer(id));
        self.counted.get(&id)
    }

    /// What was said to a question; nothing where it is not answered, not known or kept for the talk.
    pub fn said<T: Said>(&self, ask: Ask<T>) -> Option<T> {
        T::read(self.look(ask.id)?)
    }

    /// What was chosen of some options; none where the question is not answered.
    pub fn chosen<O: OptionSet>(&self, ask: Ask<Vec<O>>) -> Vec<O> {
        self.said(ask).unwrap_or_default()
    }

    /// What was written, without space around it; empty where nothing was.
    pub fn words(&self, ask: Ask<String>) -> &str {
        match self.look(ask.id) {
            Some(Answer::Words(words)) => words.trim(),
            _ => "",
        }
    }

    /// The chosen kinds of tasks, in the order in which they are offered; last the rest of the week, where there is one
    /// and a place is said for it. What a task is called is looked at where it is [named](Case::named).
    pub fn tasks(&self) -> &[TaskCase] {
        self.looked.at(Because::Answer(QuestionId::TaskTypes));
        self.looked.at(Because::Answer(QuestionId::TaskPlaces));
        if self.places_rest {
            // Whether something is left of the week to place.
            self.looked.at(Because::Answer(QuestionId::WorkingDays));
        }
        &self.tasks
    }

    /// The chosen kinds of tasks, whatever else is said of them.
    pub fn kinds(&self) -> impl Iterator<Item = Task> {
        let shares = match self.look(QuestionId::TaskTypes) {
            Some(Answer::TaskShares(shares)) => Some(shares),
            _ => None,
        };
        shares.into_iter().flat_map(|shares| shares.keys().copied())
    }

    /// Whether a kind of task is chosen.
    pub fn has_tasks(&self) -> bool {
        self.kinds().next().is_some()
    }

    /// Whether the answer is "I don't know".
    pub fn is_unknown(&self, id: impl Into<QuestionId>) -> bool {
        matches!(self.look(id.into()), Some(Answer::Unknown))
    }

    /// Whether the answer is "I would rather talk about this".
    pub fn would_rather_talk(&self, id: impl Into<QuestionId>) -> bool {
        matches!(self.look(id.into()), Some(Answer::RatherTalk))
    }

    /// Whether the answer is "I don't know" or "I would rather talk about this".
    pub fn is_open(&self, id: impl Into<QuestionId>) -> bool {
        matches!(self.look(id.into()), Some(Answer::Unknown | Answer::RatherTalk))
    }

    /// Whether the question applies, so that its answer counts.
    pub fn asks(&self, id: impl Into<QuestionId>) -> bool {
        let id = id.into();
        self.looked.at(Because::Answer(id));
        self.asked.contains(&id)
    }

    /// The questions that apply, in order.
    pub fn asked(&self) -> &[QuestionId] {
        &self.asked
    }

    /// The questions answered with "I would rather talk about this", in order.
    pub fn left_to_the_talk(&self) -> impl Iterator<Item = QuestionId> {
        let left = |answer: &Answer| matches!(answer, Answer::RatherTalk);
        self.counted.iter().filter(move |(_, answer)| left(answer)).map(|(id, _)| *id)
    }

    /// What something does, and what it looked at, each once, in the order in which it did.
    pub fn traced<T>(&self, what: impl FnOnce() -> T) -> (T, Vec<Because>) {
        self.looked.during(what)
    }

    /// Counts something as looked at: what was found out elsewhere rests on it.
    pub fn count_as_looked_at(&self, what: impl IntoIterator<Item = Because>) {
        what.into_iter().for_each(|it| self.looked.at(it));
    }

    // ------------------------------------------------------------ what several read

    /// A chosen kind of task with the person's own name for it.
    pub fn named(&self, chosen: &TaskCase) -> NamedTask {
        self.looked.at(Because::Answer(QuestionId::TaskNames));
        NamedTask { task: chosen.task, name: chosen.name.clone() }
    }

    /// Some tasks in the words that are known for them, in the order given.
    pub fn named_tasks(&self, tasks: impl IntoIterator<Item = Task>) -> Vec<NamedTask> {
        let named = |task: Task| {
            let known = self.tasks.iter().find(|chosen| chosen.task == task);
            known.map_or(NamedTask { task, name: String::new() }, |chosen| self.named(chosen))
        };
        tasks.into_iter().map(named).collect()
    }

    /// The weekdays that somebody named for home: of two, those that either named, until they have decided.
    pub fn named_weekdays(&self) -> Weekdays {
        self.said(ask::HOME_WEEKDAYS).unwrap_or_default().and(self.named_by_either)
    }

    /// Whether a clause may quote the words of this answer.
    pub fn quotes(&self, id: QuestionId) -> bool {
        !self.talk_only.contains(&id)
    }

    /// What could help at the workplace itself, as wanted or offered, each once.
    pub fn ways_at_workplace(&self) -> Vec<&'static str> {
        let (wanted, offered) = (self.chosen(ask::ALTERNATIVES_WANTED), self.chosen(ask::ALTERNATIVES_OFFERED));
        let mut ways: Vec<&'static str> = Vec::new();
        for way in wanted.into_iter().chain(offered).filter(|way| *way != Alternative::Nothing) {
            if !ways.contains(&way.id()) {
                ways.push(way.id());
            }
        }
        ways
    }

    /// The signs by which one wants to see that it works (*tegn*); none where that is not needed.
    pub fn chosen_signs(&self) -> Vec<&'static str> {
        let chosen = self.chosen(ask::SUCCESS_SIGNS).into_iter().filter(|sign| *sign != SuccessSign::NotNeeded);
        chosen.map(SuccessSign::id).collect()
    }
}
