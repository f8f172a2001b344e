//! What a rule found: never without a reason.

use crate::domain::case::exemptions::TasksLeft;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Weekdays;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Reasons;
use crate::domain::vocabulary::task::NamedTask;

/// What a finding does to the suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
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

/// What a rule found in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub id: FindingId,
    /// What caused it.
    pub reasons: Reasons,
    /// What it does to the suggestion.
    pub effect: Effect,
    /// What goes into its words.
    pub values: Values,
}

impl Finding {
    /// A finding that is something to talk about.
    pub fn talk(id: FindingId, reasons: Reasons) -> Finding {
        Finding { id, reasons, effect: Effect::Talk, values: Vec::new() }
    }

    /// The same finding with an effect on the suggestion.
    pub fn effect(self, effect: Effect) -> Finding {
        Finding { effect, ..self }
    }

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

    /// The same finding with a value for its words.
    pub fn value(mut self, name: &'static str, value: Value) -> Finding {
        self.values.push((name, value));
        self
    }
}
