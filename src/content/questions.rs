//! The words of the questions, one file for each section.

mod contact;
mod days;
mod question_text;
mod setup;
mod support;
mod tasks;
mod team;
mod wellbeing;

use crate::domain::vocabulary::question_id::{QuestionId, ask, each_question};

use contact::*;
use days::*;
use setup::*;
use support::*;
use tasks::*;
use team::*;
use wellbeing::*;

pub use question_text::{OptionText, QuestionText};

// The words of a question stand in the file of its section, by the name that it is asked by.
macro_rules! question_words {
    ($($(#[$doc:meta])* $ask:ident $name:ident: $said:ty = $id:literal),+ $(,)?) => {
        /// The words of a question.
        pub fn words(id: QuestionId) -> &'static QuestionText {
            match id { $(QuestionId::$name => &$ask),+ }
        }

        $(const _: () = assert!(
            $ask.fits(ask::$ask),
            concat!($id, ": these are not the words of what can be said to it, in its order"),
        );)+
    };
}

each_question!(question_words);
