//! What a rule found: never without a reason.

use crate::domain::case::exemptions::TasksLeft;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::task::NamedTask;

/// What a finding does to the suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Nothing: it is something to talk about.
    Talk,
    /// No agreement for now; the finding says what has to be settled first.
    Stop,
    /// No fixed days; from case to case is still open.
    CaseByCaseOnly,
    /// At most so many home days a week.
    AtMost(Amount),
    /// So many home days fewer.
    Fewer(Amount),
    /// The tasks that may be done at home leave at most so many days.
    TasksLeave(TasksLeft),
    /// A line worth knowing about. It takes nothing away from the open end of the range.
    Line {
        /// Where it lies.
        at: Amount,
        /// Whether the cautious end stops there, because nobody has said why more.
        stops_cautious: bool,
    },
}

/// A value that goes into the words of a finding or a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Days (a week).
    Days(Amount),
    /// A plain number, such as hours or weeks.
    Number(Amount),
    /// Kinds of tasks, each by what the person calls it.
    Tasks(Vec<NamedTask>),
    /// Days of the week.
    Weekdays(Weekdays),
    /// Options of a question, by id.
    Options(QuestionId, Vec<&'static str>),
    /// Questions, by their names.
    Questions(Vec<QuestionId>),
    /// A time of day.
    Time(crate::domain::values::calendar::TimeOfDay),
    /// A date.
    Date(crate::domain::values::calendar::Date),
    /// Something a person wrote. Always shown as text, never as markup.
    Words(String),
    /// An answer as it was given to this question.
    Said(QuestionId, crate::domain::vocabulary::answer::Answer),
}

/// Values by the placeholder they fill.
pub type Values = Vec<(&'static str, Value)>;

/// What a rule says where it found something. Which rule it was, and what it looked at, is added where it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    effect: Bearing,
    values: Values,
    frame: Vec<FrameField>,
}

impl Found {
    /// Something to talk about.
    pub(super) fn talk() -> Found {
        Found { effect: Bearing::Talk, values: Vec::new(), frame: Vec::new() }
    }

    /// The same with an effect on the suggestion.
    pub(super) fn effect(self, effect: Bearing) -> Found {
        Found { effect, ..self }
    }

    /// The same with a value for its words.
    pub(super) fn value(mut self, name: &'static str, value: Value) -> Found {
        self.values.push((name, value));
        self
    }

    /// The same, resting on a field of the local frame as well.
    pub(super) fn frame(mut self, field: FrameField) -> Found {
        self.frame.push(field);
        self
    }

    /// The finding of a rule, with what it looked at; nothing where it rests on nothing at all.
    pub(super) fn of(self, id: FindingId, looked_at: &[Because]) -> Option<Finding> {
        let reasons = Reasons::of(looked_at.iter().copied().chain(self.frame.into_iter().map(Because::Frame)))?;
        Some(Finding { id, reasons, effect: self.effect, values: self.values })
    }
}

/// What a rule found in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub id: FindingId,
    /// What caused it.
    pub reasons: Reasons,
    /// What it does to the suggestion.
    pub effect: Bearing,
    /// What goes into its words.
    pub values: Values,
}

impl Finding {
    /// Whether it is the same finding, whatever the person calls the tasks in it.
    pub fn is_same_but_for_names(&self, other: &Finding) -> bool {
        let without_names = |finding: &Finding| {
            let mut plain = finding.clone();
            for (_, value) in &mut plain.values {
                if let Value::Tasks(tasks) = value {
                    tasks.iter_mut().for_each(|task| task.name.clear());
                }
            }
            plain
        };
        self.id == other.id && without_names(self) == without_names(other)
    }
}
