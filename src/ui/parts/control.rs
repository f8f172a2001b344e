//! The control that fits the kind of a question.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::Asking;
use super::choice::Mark;
use super::choice_list::choice_list;
use super::date_field::date_field;
use super::half_days::half_days;
use super::many_choices::many_choices;
use super::number_field::number_field;
use super::scale::scale;
use super::task_names::task_names;
use super::task_places::task_places;
use super::task_shares::task_shares;
use super::task_week::TaskWeek;
use super::time_field::time_field;
use super::time_range::time_range;
use super::ways_out::ways_out;
use super::weekday_picker::weekday_picker;
use super::words_field::{WordsFieldProps, words_field};
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;

/// What some kinds need besides the question.
pub struct ControlProps {
    /// The options that can be chosen here.
    pub options: Rc<[&'static str]>,
    /// The chosen tasks and the week that they fill.
    pub week: Rc<TaskWeek>,
    /// What was typed in a number field and could not be read.
    pub typed: Option<AttrValue>,
    /// Something was typed in a number field.
    pub on_typed: Callback<(QuestionId, String)>,
}

/// Whether the question itself is the label of its one field.
pub fn has_one_field(kind: AnswerKind) -> bool {
    matches!(kind, AnswerKind::Number(_) | AnswerKind::Time | AnswerKind::Date | AnswerKind::Words { .. })
}

/// One control for each kind, and the ways out with every one of them.
pub fn control(asking: &Asking, kind: AnswerKind, props: &ControlProps) -> Html {
    let control = match kind {
        AnswerKind::One { .. } => return choice_list(asking, &props.options),
        AnswerKind::Many { alone, .. } => return many_choices(asking, &props.options, alone),
        AnswerKind::TaskShares { .. } => return task_shares(asking, &props.week),
        AnswerKind::TaskPlaces => task_places(asking, &props.week),
        // What a task is called is no question of knowing: a field that is left alone says enough.
        AnswerKind::TaskNames { most } => return task_names(asking, &props.week.tasks, most),
        AnswerKind::Scale => scale(asking),
        AnswerKind::HalfDays => half_days(asking),
        AnswerKind::Weekdays { varies } => weekday_picker(asking, varies),
        AnswerKind::Number(range) => number_field(asking, range.unit, props.typed.as_ref(), &props.on_typed),
        AnswerKind::Time => time_field(asking),
        AnswerKind::TimeRange => time_range(asking),
        AnswerKind::Date => date_field(asking),
        AnswerKind::Words { most } => words(asking, most),
    };
    let beside = if matches!(kind, AnswerKind::Scale | AnswerKind::HalfDays) { Mark::Radio } else { Mark::Box };
    html! {
        <>
            {control}
            <div class="foeling-choices">{ways_out(asking, beside)}</div>
        </>
    }
}

/// Words as an answer: a text of blanks is none.
fn words(asking: &Asking, most: usize) -> Html {
    let value = match &asking.answer {
        Some(Answer::Words(words)) => words.as_str(),
        _ => "",
    };
    words_field(&WordsFieldProps {
        reader: asking.reader,
        id: asking.control(1),
        label: None,
        value,
        most,
        kept: usize::MAX,
        is_faulty: asking.is_faulty,
        fault_note: asking.fault_note(),
        on_written: asking.reads(|written| (!written.trim().is_empty()).then(|| Answer::Words(written.to_owned()))),
    })
}
