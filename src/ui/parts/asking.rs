//! What the control of an answer is handed: the question, the answer it shows and where a new one goes.

use yew::prelude::*;

use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;

/// A question being asked.
pub struct Asking {
    /// The question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Whether the answer has a fault, which the controls then say.
    pub is_faulty: bool,
    /// Whether two people answer together, so that nothing is left for the talk: this is the talk.
    pub is_together: bool,
    /// Takes a new answer; none takes the answer back.
    pub on_answered: Callback<(QuestionId, Option<Answer>)>,
}

impl Asking {
    /// The id of the whole question, which is also the name of its radios.
    pub fn name(&self) -> AttrValue {
        self.reader.id(self.id.id()).into()
    }

    /// The id of one element of the question.
    pub fn element(&self, part: &str) -> AttrValue {
        self.reader.id(&[self.id.id(), part].join("-")).into()
    }

    /// The id of one control of the question. The first is number 1: faults link to it.
    pub fn control(&self, number: usize) -> AttrValue {
        self.element(&number.to_string())
    }

    /// The id of what is said of its fault, where there is one.
    pub fn fault_note(&self) -> Option<AttrValue> {
        self.is_faulty.then(|| self.element("fault"))
    }

    /// Whether this is the answer so far.
    pub fn is(&self, answer: &Answer) -> bool {
        self.answer.as_ref() == Some(answer)
    }

    /// Gives this answer, whatever was answered before.
    pub fn gives(&self, answer: Option<Answer>) -> Callback<()> {
        let id = self.id;
        self.on_answered.reform(move |()| (id, answer.clone()))
    }

    /// Gives what is read from a text that was written.
    pub fn reads(&self, read: fn(&str) -> Option<Answer>) -> Callback<String> {
        let id = self.id;
        self.on_answered.reform(move |written: String| (id, read(&written)))
    }
}

/// What describes an element, in the order in which it is heard; nothing where there is none of it.
pub fn ids_in_order<'a>(ids: impl IntoIterator<Item = &'a Option<AttrValue>>) -> Option<AttrValue> {
    let ids: Vec<&str> = ids.into_iter().flatten().map(AttrValue::as_str).collect();
    (!ids.is_empty()).then(|| ids.join(" ").into())
}
