//! What the control of an answer is handed: the question, the answer it shows and where a new one goes.

use std::fmt::Display;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::domain::answers::Answer;
use crate::domain::question_id::QuestionId;
use crate::ui::reader::Reader;

/// A question being asked.
#[derive(Clone, PartialEq)]
pub struct Asking {
    /// The question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Whether the answer has a fault, which the controls then say.
    pub is_faulty: bool,
    /// Takes a new answer; none takes the answer back.
    pub on_answered: Callback<Option<Answer>>,
}

impl ImplicitClone for Asking {}

/// The properties of a control that needs nothing else.
#[derive(Properties, PartialEq)]
pub struct AskingProps {
    /// The question.
    pub asking: Asking,
}

impl Asking {
    /// The id of the whole question, which is also the name of its radios.
    pub fn name(&self) -> AttrValue {
        self.reader.id(self.id.id()).into()
    }

    /// The id of one element of the question. The first control is number 1: faults link to it.
    pub fn element(&self, part: impl Display) -> AttrValue {
        self.reader.id(&format!("{}-{part}", self.id.id())).into()
    }

    /// Gives this answer, whatever was answered before.
    pub fn gives(&self, answer: impl Into<Option<Answer>>) -> Callback<()> {
        let answer = answer.into();
        self.on_answered.reform(move |()| answer.clone())
    }

    /// Gives what is read from a text that was written.
    pub fn reads(&self, read: impl Fn(String) -> Option<Answer> + 'static) -> Callback<String> {
        self.on_answered.reform(read)
    }
}
