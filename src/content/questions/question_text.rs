//! The form of the words of a question and of an option, and how they are written down.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::options::YesNo;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::Ask;
use crate::domain::vocabulary::said::Said;

/// The words of one question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question as the employee reads it (or the manager, where only the manager is asked). At most 18 words.
    pub ask: Text,
    /// The question as the manager reads it, where it differs.
    pub ask_manager: Option<Text>,
    /// A short help to answer, at most 20 words.
    pub hint: Option<Text>,
    /// Why it is asked, in one or two sentences; the sources are in the questionnaire.
    pub why: Text,
    /// What it is called in lists, reasons and side by side: one to four words, without a question mark.
    pub name: Text,
    /// The words of the options by id; empty for questions without options.
    pub options: &'static [OptionText],
}

/// The words of one option.
#[derive(Clone, Copy, Debug)]
pub struct OptionText {
    /// The option's id.
    pub id: &'static str,
    /// What it says.
    pub label: Text,
    /// A short explanation under it, where it needs one.
    pub hint: Option<Text>,
}

impl QuestionText {
    /// The question as this party reads it.
    pub fn ask(&self, party: Party) -> Text {
        match (party, self.ask_manager) {
            (Party::Manager, Some(text)) => text,
            _ => self.ask,
        }
    }

    /// The same words, each text but those of the options as `with` gives it, under the name that it has in a frame.
    pub(in crate::content) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> QuestionText {
        QuestionText {
            ask: with("ask", self.ask),
            ask_manager: self.ask_manager.map(|text| with("ask-manager", text)),
            hint: self.hint.map(|text| with("hint", text)),
            why: with("why", self.why),
            name: with("name", self.name),
            options: self.options,
        }
    }

    /// Whether its options are those that can be said to the question, in their order.
    pub(super) const fn fits<T: Said>(&self, _: Ask<T>) -> bool {
        are_those(self.options, T::OPTIONS)
    }

    /// The same question with a version for the manager.
    pub(super) const fn manager(self, ask: Text) -> QuestionText {
        QuestionText { ask_manager: Some(ask), ..self }
    }

    /// The same question with a short help.
    pub(super) const fn hint(self, hint: Text) -> QuestionText {
        QuestionText { hint: Some(hint), ..self }
    }

    /// The same question with options.
    pub(super) const fn options(self, options: &'static [OptionText]) -> QuestionText {
        QuestionText { options, ..self }
    }
}

impl OptionText {
    /// The same option with a short explanation.
    pub(super) const fn hint(self, hint: Text) -> OptionText {
        OptionText { hint: Some(hint), ..self }
    }

    /// The same words, each text as `with` gives it.
    pub(in crate::content) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> OptionText {
        OptionText { id: self.id, label: with("label", self.label), hint: self.hint.map(|text| with("hint", text)) }
    }
}

/// The words of a question without hint, manager's version or options.
pub(super) const fn question(ask: Text, why: Text, name: Text) -> QuestionText {
    QuestionText { ask, ask_manager: None, hint: None, why, name, options: &[] }
}

/// An option.
pub(super) const fn opt(id: &'static str, label: Text) -> OptionText {
    OptionText { id, label, hint: None }
}

/// What the options of a set say, in the order of the set: `labels!(YesNo { Yes: t("Ja", "Yes"), No: t("Nej", "No") })`, with
/// `.hint(…)` after one that needs a short explanation. An option without words does not compile.
macro_rules! labels {
    ($set:ident { $($option:ident: t($($text:tt)+) $(.hint($hint:expr))?),+ $(,)? }) => {
        const {
            use $crate::content::questions::question_text::{OptionText, opt};

            const fn label(option: $set) -> OptionText {
                match option {
                    $($set::$option => opt(option.name(), t($($text)+))$(.hint($hint))?),+
                }
            }
            &[$(label($set::$option)),+]
        }
    };
}

pub(super) use labels;

/// Yes and no, for plain questions.
pub(super) const YES_NO: &[OptionText] = labels!(YesNo { Yes: t("Ja", "Yes"), No: t("Nej", "No") });

// What is asked before the program runs: there, things are compared one by one.

const fn are_those(options: &[OptionText], ids: &[&str]) -> bool {
    match (options, ids) {
        ([], []) => true,
        ([option, options @ ..], [id, ids @ ..]) => {
            is_same(option.id.as_bytes(), id.as_bytes()) && are_those(options, ids)
        }
        _ => false,
    }
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([], []) => true,
        ([first, one @ ..], [second, other @ ..]) => *first == *second && is_same(one, other),
        _ => false,
    }
}
