//! The changes worth asking about: what people can do something about, or what time brings. Never that somebody should
//! want something else, need less or be willing, and never a limit or a rule that others have set.

use super::Dialogue;
use super::meeting::Meeting;
use super::topics::About;
use crate::domain::case::Case;
use crate::domain::case::screen_work::{demanded_checks, lacking};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::rules::finding::Finding;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::options::{Check, OptionSet};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::reasons::Because;
use crate::domain::vocabulary::task::{Lean, NamedTask, Place, Task};

/// One change: an answer, or what the screen rules demand at home put in place at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    /// The two agree on this answer.
    Answer(Q, Answer),
    /// One task is done somewhere else.
    TaskPlace(NamedTask, Place),
    /// These parts of the home workplace are put in place.
    SetupInPlace(Vec<Q>),
}

/// What time brings: the talk cannot settle it, but the two can see what opens then. The smallest step first.
pub const WITH_TIME: &[(Q, &[&str])] =
    &[(Q::Experience, &["learning", "experienced"]), (Q::HelpNeed, &["daily", "weekly"])];

/// What can be done about what the rules find, as the answers that then hold: the smallest step first.
pub const DOABLE: &[(Q, &[&str])] = &[
    (Q::LocalAgreement, &["yes"]),
    (Q::WorkPlace, &["elsewhere", "own-home"]),
    (Q::Overheard, &["solvable", "no"]),
    (Q::DataKind, &["ordinary", "no-personal"]),
    (Q::ScreenPlaceOnSite, &["yes"]),
    (Q::QuietAtWorkplace, &["sometimes", "nearly-always"]),
    (Q::CitizenVideo, &["per-citizen"]),
    (Q::FollowUp, &["monthly", "fortnightly", "weekly"]),
    (Q::ManagerReach, &["set-times", "reachable", "on-site"]),
    (Q::SameDaySupport, &["yes"]),
    (Q::ColleaguesAsked, &["yes"]),
    (Q::TellTeam, &["team-meeting", "guideline", "individually"]),
    (Q::SetupPosition, &["yes"]),
    (Q::SetupQuiet, &["partly", "yes"]),
    (Q::SetupSafe, &["yes"]),
    (Q::SetupBreaks, &["yes"]),
    (Q::Apv, &["planned", "yes"]),
    (Q::ApprovedDevices, &["yes"]),
    (Q::Papers, &["locked", "none"]),
    (Q::BreachContact, &["yes"]),
];

impl Dialogue {
    /// The changes that may open something: those the suggestion reads at all. The kind of home work is none of them: to choose
    /// one gives that one, and no more days.
    pub(super) fn opening_changes(&self) -> Vec<Trial> {
        let Some(now) = self.joint.get().suggestion.as_ref() else { return Vec::new() };
        let reads = |id: Q| now.rests_on.has(Because::Answer(id));
        let case = &self.joint.get().case;
        let mut changes: Vec<Trial> = setup_in_place(case).into_iter().collect();
        changes.extend(tasks_home(case));
        for (id, answers) in DOABLE.iter().chain(WITH_TIME).filter(|(id, _)| reads(*id)) {
            changes.extend(self.answers_to_try(*id, answers.iter().copied().map(Answer::One)));
        }
        changes.extend(self.answers_to_try(Q::TeamDays, one_team_day_fewer(self).into_iter()));
        let both = self.between(Q::HomeDays).into_iter();
        let fewest = self.joint.get().case.said(ask::HOME_DAYS);
        let more = both.filter(|answer| matches!((answer, fewest), (Answer::Number(days), Some(now)) if *days > now));
        changes.extend(more.map(|answer| Trial::Answer(Q::HomeDays, answer)));
        changes
    }

    /// The changes that may settle a topic: what either has said where they differ and what lies between, and what can
    /// be done about what the rules found.
    pub(super) fn settling_changes(&self, about: &About, findings: &[Finding]) -> Vec<Trial> {
        let is_found = |id: Q| findings.iter().any(|finding| finding.reasons.has(Because::Answer(id)));
        let mut changes: Vec<Trial> = Vec::new();
        // Whether what is good enough is clear is not settled by meeting halfway on a scale: the two have to say it.
        for id in about.questions().iter().filter(|id| **id != Q::ClearExpectations) {
            let between = self.between(*id);
            let tries_doable = between.is_empty() && is_found(*id);
            let doable = DOABLE.iter().filter(|(known, _)| known == id && tries_doable);
            let doable = doable.flat_map(|(_, answers)| answers.iter().copied().map(Answer::One));
            changes.extend(self.answers_to_try(*id, between.into_iter().chain(doable)));
        }
        if about.questions().contains(&Q::SetupScreen) {
            changes.extend(setup_in_place(&self.joint.get().case));
        }
        if about.questions().contains(&Q::HomeDays) && is_found(Q::HomeDays) {
            let fewer = self.fewer_home_days();
            changes.extend(self.answers_to_try(Q::HomeDays, fewer.into_iter()));
        }
        if about.questions().contains(&Q::TaskPlaces)
            && let [task] = self.tasks_placed_apart().as_slice()
        {
            let places = [Place::Home, Place::Either, Place::Workplace];
            changes.extend(places.map(|place| Trial::TaskPlace(task.clone(), place)));
        }
        changes
    }

    /// These answers as changes, where the question is asked and they are not what counts already.
    fn answers_to_try(&self, id: Q, answers: impl Iterator<Item = Answer>) -> Vec<Trial> {
        if !self.joint.get().case.asks(id) {
            return Vec::new();
        }
        // Where the two differ, the careful reading is not settled yet and stands among the answers.
        let settled = self.joint_answer(id).filter(|_| !matches!(self.meeting(id), Meeting::Apart { .. }));
        answers.filter(|answer| Some(answer) != settled.as_ref()).map(|answer| Trial::Answer(id, answer)).collect()
    }

    /// What either has said, and what lies between, where the two differ. Neither comes first: the order is that of
    /// the answers themselves.
    fn between(&self, id: Q) -> Vec<Answer> {
        let Meeting::Apart { employee, manager, .. } = self.meeting(id) else { return Vec::new() };
        let kind = questionnaire::find(id).map(|question| question.kind);
        match (kind, employee, manager) {
            (_, Answer::RatherTalk, _) | (_, _, Answer::RatherTalk) => Vec::new(),
            (Some(AnswerKind::HalfDays), Answer::Number(one), Answer::Number(other)) => {
                steps(*one, *other, Amount::HALF)
            }
            (Some(AnswerKind::Number(range)), Answer::Number(one), Answer::Number(other)) => {
                steps(*one, *other, range.step)
            }
            (_, Answer::One(one), Answer::One(other)) => options_between(id, one, other),
            // Nothing chosen is nothing to agree on.
            (_, Answer::Many(one), Answer::Many(other)) if one.is_empty() || other.is_empty() => Vec::new(),
            // What a task is, where it is done and what somebody wrote is for the two to put together themselves.
            (
                Some(
                    AnswerKind::TaskShares { .. }
                    | AnswerKind::TaskPlaces
                    | AnswerKind::TaskNames { .. }
                    | AnswerKind::Words { .. },
                ),
                ..,
            ) => Vec::new(),
            _ => vec![employee.clone(), manager.clone()],
        }
    }

    /// The days below those that either has said, the most first: fewer days are always for the two to choose.
    fn fewer_home_days(&self) -> Vec<Answer> {
        let Some(now) = self.joint.get().case.said(ask::HOME_DAYS) else { return Vec::new() };
        (1..now.0 / 50).rev().map(|halves| Answer::Number(Amount(halves * 50))).collect()
    }

    /// The tasks that the two have placed differently and not decided yet.
    fn tasks_placed_apart(&self) -> Vec<NamedTask> {
        let Some((Answer::TaskPlaces(one), Answer::TaskPlaces(other))) = self.left_apart(Q::TaskPlaces) else {
            return Vec::new();
        };
        let is_apart = |task: Task| match (one.get(&task), other.get(&task)) {
            (Some(mine), Some(theirs)) => mine.place != theirs.place,
            _ => false,
        };
        let case = &self.joint.get().case;
        case.tasks().iter().filter(|it| is_apart(it.task)).map(|chosen| case.named(chosen)).collect()
    }
}

/// What the screen rules demand at home and is lacking, put in place.
pub(super) fn setup_in_place(case: &Case) -> Option<Trial> {
    let missing = lacking(&demanded_checks(case));
    (!missing.is_empty()).then_some(Trial::SetupInPlace(missing))
}

/// Each task that may be done at home and is not, done there.
pub(super) fn tasks_home(case: &Case) -> impl Iterator<Item = Trial> {
    let tasks = case.tasks().iter().filter(|it| may_go_home(it.task, it.place));
    tasks.map(|it| Trial::TaskPlace(case.named(it), Place::Home))
}

/// A task that is found to belong at the workplace, by the two and by the sources, is not talked home.
fn may_go_home(task: Task, place: Option<Place>) -> bool {
    match place {
        Some(Place::Home) | None => false,
        Some(Place::Either | Place::Depends) => task != Task::PlaceBound,
        Some(Place::Workplace) => task.lean() == Some(Lean::Home),
    }
}

/// The shared days with one day fewer: a wished home day goes first.
fn one_team_day_fewer(dialogue: &Dialogue) -> Vec<Answer> {
    let case = &dialogue.joint.get().case;
    let (Some(team), Some(wished)) = (case.said(ask::TEAM_DAYS), case.said(ask::HOME_WEEKDAYS)) else {
        return Vec::new();
    };
    let days = team.shared_with(wished).iter();
    days.map(|day| Answer::Weekdays(team.without(Weekdays::of(&[day])))).collect()
}

fn steps(one: Amount, other: Amount, step: Amount) -> Vec<Answer> {
    let (least, most) = (one.min(other), one.max(other));
    let number = |at: i32| Answer::Number(Amount(least.0 + at * step.0));
    (0..=(most.0 - least.0) / step.0.max(1)).map(number).collect()
}

/// The options from the one to the other. Without an order, these two.
fn options_between(id: Q, one: &'static str, other: &'static str) -> Vec<Answer> {
    let order = questionnaire::order(id).line;
    let place = |id: &str| order.iter().position(|known| *known == id);
    match (place(one), place(other)) {
        (Some(one), Some(other)) => {
            let between = order.iter().skip(one.min(other)).take(one.abs_diff(other) + 1);
            between.copied().map(Answer::One).collect()
        }
        _ => {
            let options = match questionnaire::find(id).map(|question| question.kind) {
                Some(AnswerKind::One { options, .. }) => options,
                _ => &[],
            };
            options.iter().copied().filter(|id| *id == one || *id == other).map(Answer::One).collect()
        }
    }
}

/// The answers that a change stands for; `placed` is what is answered of the places of the tasks.
pub(super) fn answers(change: &Trial, placed: Option<&Answer>) -> Vec<(Q, Answer)> {
    match change {
        Trial::Answer(id, answer) => vec![(*id, answer.clone())],
        Trial::TaskPlace(task, place) => {
            let mut places = match placed {
                Some(Answer::TaskPlaces(places)) => places.clone(),
                _ => Default::default(),
            };
            places.insert(task.task, TaskPlace { place: *place, on: String::new() });
            vec![(Q::TaskPlaces, Answer::TaskPlaces(places))]
        }
        Trial::SetupInPlace(checks) => checks.iter().map(|id| (*id, Answer::One(Check::Yes.id()))).collect(),
    }
}
