//! The control that fits the kind of a question.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::Asking;
use super::choice::Mark;
use super::choice_list::ChoiceList;
use super::date_field::DateField;
use super::half_days::HalfDays;
use super::many_choices::ManyChoices;
use super::number_field::NumberField;
use super::scale::Scale;
use super::task_places::TaskPlaces;
use super::task_shares::TaskShares;
use super::time_field::TimeField;
use super::time_range::TimeRange;
use super::ways_out::WaysOut;
use super::weekday_picker::WeekdayPicker;
use super::words_field::WordsField;
use crate::domain::answers::Answer;
use crate::domain::question::Kind;
use crate::domain::task::Task;

/// The properties of a control.
#[derive(Properties, PartialEq)]
pub struct ControlProps {
    /// The question.
    pub asking: Asking,
    /// Its kind.
    pub kind: Kind,
    /// What was typed in a number field and could not be read.
    pub typed: Option<AttrValue>,
    /// The chosen tasks, for the places.
    pub tasks: Rc<[Task]>,
    /// Something was typed in a number field.
    pub on_typed: Callback<String>,
}

/// One control for each kind, and the ways out with every one of them.
#[component]
pub fn Control(props: &ControlProps) -> Html {
    let asking = &props.asking;
    let beside = match props.kind {
        Kind::Scale | Kind::HalfDays => Mark::Radio,
        _ => Mark::Box,
    };
    let control = match props.kind {
        Kind::One { options } => return html! { <ChoiceList {asking} {options} /> },
        Kind::Many { options, alone, .. } => return html! { <ManyChoices {asking} {options} {alone} /> },
        Kind::TaskShares { .. } => return html! { <TaskShares {asking} /> },
        Kind::TaskPlaces => html! { <TaskPlaces {asking} tasks={&props.tasks} /> },
        Kind::Scale => html! { <Scale {asking} /> },
        Kind::HalfDays => html! { <HalfDays {asking} /> },
        Kind::Weekdays { varies } => html! { <WeekdayPicker {asking} {varies} /> },
        Kind::Number(range) => html! {
            <NumberField {asking} unit={range.unit} typed={&props.typed} on_typed={&props.on_typed} />
        },
        Kind::Time => html! { <TimeField {asking} /> },
        Kind::TimeRange => html! { <TimeRange {asking} /> },
        Kind::Date => html! { <DateField {asking} /> },
        Kind::Words { most } => words(asking, most),
    };
    html! {
        <>
            {control}
            <div class="foeling-choices foeling-choices--pair">
                <WaysOut {asking} mark={beside} />
            </div>
        </>
    }
}

/// Words as an answer: a text of blanks is none.
fn words(asking: &Asking, most: usize) -> Html {
    let value = match &asking.answer {
        Some(Answer::Words(words)) => words.clone(),
        _ => String::new(),
    };
    let read = |written: String| (!written.trim().is_empty()).then_some(Answer::Words(written));
    html! {
        <WordsField
            reader={asking.reader}
            id={asking.element(1)}
            {value}
            {most}
            is_faulty={asking.is_faulty}
            on_written={asking.reads(read)}
        />
    }
}
