//! One open question for a topic, made from what the two said: their tasks, days and reasons are in it, so that it is
//! theirs. It asks both and takes no side.

mod asks;

use super::Dialogue;
use super::gap::Gap;
use super::topic::Topic;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// What one or both said, before the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Each says something else: `{question}`, `{employee}` and `{manager}`.
    Apart,
    /// This party has said something, and the other, who was asked too, not yet: `{question}` and `{answer}`.
    Only(Party),
    /// This party would rather talk about it: `{question}`.
    RatherTalk(Party),
    /// Both would rather talk about it: `{question}`.
    BothRatherTalk,
    /// This party's own words: `{words}`.
    Writes(Party),
    /// This party would do `{tasks}` at the workplace, and the other at home.
    AtWorkplace(Party),
    /// This party lets the place of `{tasks}` depend on `{words}`.
    Depends(Party),
    /// Only this party names `{tasks}`.
    Names(Party),
    /// The days of each: `{employee}` and `{manager}`.
    Days,
    /// The employee's `{reasons}`.
    Reasons,
    /// The employee's `{reasons}` and the manager's own `{words}`.
    ReasonsAndWords,
}

impl Says {
    /// Whether the two answers that it tells stand beside each other where both voices are shown.
    pub const fn is_in_both_voices(self) -> bool {
        matches!(self, Says::Apart | Says::Only(_) | Says::Days | Says::Reasons | Says::ReasonsAndWords)
    }
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Which part of `{tasks}` could be tried at home first.
    PartAtHome,
    /// How one sees beforehand when `{tasks}` are done best at home.
    WhenHome,
    /// What about `{tasks}` belongs at the workplace.
    BelongsHere,
    /// How much of the week `{tasks}` fill.
    FillsOfWeek,
    /// What makes a home day good for `{tasks}`.
    GoodDay,
    /// What more than `{fewer}` at home would mean for `{tasks}`.
    RoomFor,
    /// What more than `{fewer}` at home would mean for the work.
    Room,
    /// What at the workplace the two want to hold on to.
    HoldOnTo,
    /// Which day suits `{tasks}` best.
    DayFor,
    /// When `{tasks}` are done well enough.
    GoodEnough,
    /// What both would like to get out of the home days.
    Gain,
    /// What difference a home day would make to `{tasks}`.
    DifferenceFor,
    /// How it becomes easy to get help with `{tasks}`.
    HelpWith,
    /// Who can be called the same day after `{tasks}`.
    SameDay,
    /// What `{weekdays}` together are for.
    UseOfDays,
    /// The question of what a rule found.
    Found(FindingId),
    /// The topic's own question, where what the two said adds nothing to it.
    Topic,
}

/// An open question to begin a topic with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningQuestion {
    /// The topic.
    pub element: ElementId,
    /// What was said, where that helps to see why it is asked.
    pub says: Option<Says>,
    /// What is asked.
    pub ask: Ask,
    /// What goes into the words of both.
    pub values: Values,
}

impl Dialogue {
    /// The open question of a topic.
    pub fn opening_question(&self, topic: &Topic) -> OpeningQuestion {
        let (mut says, mut values) = self.said_apart(topic).map_or((None, Vec::new()), |(says, it)| (Some(says), it));
        let asked = self.asks_of(topic);
        // What the question itself has found out about the two is nearer to it than that they differ.
        if asked.says.is_some() && !matches!(says, Some(Says::RatherTalk(_) | Says::BothRatherTalk)) {
            (says, values) = (asked.says, Vec::new());
        }
        values.extend(asked.values);
        OpeningQuestion { element: topic.element, says, ask: asked.ask, values }
    }

    /// The two answers that are furthest from each other, or the one that stands alone.
    fn said_apart(&self, topic: &Topic) -> Option<(Says, Values)> {
        let furthest = topic.apart.iter().rev().max_by_key(|(_, gap)| *gap).map(|(id, _)| *id);
        let missing = topic.unanswered.first().map(|(id, _)| *id);
        let id = furthest.or(missing)?;
        let named = ("question", Value::Questions(vec![id]));
        match Party::ALL.map(|party| self.would_rather_talk(party, id)) {
            [true, true] => return Some((Says::BothRatherTalk, vec![named])),
            [true, false] => return Some((Says::RatherTalk(Party::Employee), vec![named])),
            [false, true] => return Some((Says::RatherTalk(Party::Manager), vec![named])),
            [false, false] => {}
        }
        let value = |party: Party| Some(Value::Said(id, self.halves.said(party, id)?.clone()));
        match Party::ALL.map(value) {
            [Some(employee), Some(manager)] if furthest.is_some() && !is_long(id) => {
                Some((Says::Apart, vec![named, ("employee", employee), ("manager", manager)]))
            }
            [Some(answer), None] if !is_long(id) && self.was_asked(Party::Manager, id) => {
                Some((Says::Only(Party::Employee), vec![named, ("answer", answer)]))
            }
            [None, Some(answer)] if !is_long(id) && self.was_asked(Party::Employee, id) => {
                Some((Says::Only(Party::Manager), vec![named, ("answer", answer)]))
            }
            _ => None,
        }
    }

    /// Whether this party was asked: who was not has not kept silent.
    fn was_asked(&self, party: Party, id: QuestionId) -> bool {
        self.of_party(party).get().case.asks(id)
    }

    fn would_rather_talk(&self, party: Party, id: QuestionId) -> bool {
        self.halves.said(party, id) == Some(&crate::domain::vocabulary::answer::Answer::RatherTalk)
    }
}

/// Answers that are lists of tasks are too long to be said again before a question: they stand above it.
const fn is_long(id: QuestionId) -> bool {
    matches!(id, QuestionId::TaskTypes | QuestionId::TaskPlaces)
}

/// A question with what it was made from.
struct Asked {
    says: Option<Says>,
    ask: Ask,
    values: Values,
}

impl Asked {
    fn plain(ask: Ask) -> Asked {
        Asked { says: None, ask, values: Vec::new() }
    }

    fn value(mut self, name: &'static str, value: Value) -> Asked {
        self.values.push((name, value));
        self
    }

    fn after(self, says: Says) -> Asked {
        Asked { says: Some(says), ..self }
    }
}

/// Whether two places are as far apart as can be.
const fn is_far(gap: Gap) -> bool {
    matches!(gap, Gap::Far)
}
