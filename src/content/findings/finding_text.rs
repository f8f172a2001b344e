//! The form of the words of a finding, and how they are written down.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// The words of one finding. Placeholders are those that its rule gives values for.
#[derive(Clone, Copy, Debug)]
pub struct FindingText {
    /// What it is about, in at most nine words: a topic, not a judgement.
    pub title: Text,
    /// Why it is here, in one or two sentences. Only findings that are private to a person say "du"; all others read
    /// the same to the employee alone and to both together.
    pub because: Text,
    /// Why it is here, as the manager alone reads it, where that differs.
    pub because_manager: Option<Text>,
    /// One open question to ask aloud in the talk; for a private finding, a sentence the person could say.
    pub ask: Text,
    /// The short name of the step in the suggestion, for findings that change it.
    pub step: Option<Text>,
    /// What the reader can do now, for findings that stop or narrow an agreement.
    pub next: Option<Text>,
}

impl FindingText {
    /// Why it is here, as this party alone reads it. For both together it is `because`.
    pub fn because(&self, party: Party) -> Text {
        match (party, self.because_manager) {
            (Party::Manager, Some(text)) => text,
            _ => self.because,
        }
    }

    /// The same words, each text as `with` gives it under the name that it has in a frame.
    pub(in crate::content) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> FindingText {
        FindingText {
            title: with("title", self.title),
            because: with("because", self.because),
            because_manager: self.because_manager.map(|text| with("because-manager", text)),
            ask: with("ask", self.ask),
            step: self.step.map(|text| with("step", text)),
            next: self.next.map(|text| with("next", text)),
        }
    }

    /// The same words with a version for the manager.
    pub(in crate::content) const fn manager(self, da: &'static str, en: &'static str) -> FindingText {
        FindingText { because_manager: Some(t(da, en)), ..self }
    }

    /// The same words with the name of a step.
    pub(super) const fn step(self, da: &'static str, en: &'static str) -> FindingText {
        FindingText { step: Some(t(da, en)), ..self }
    }

    /// The same words with a next step.
    pub(super) const fn next(self, da: &'static str, en: &'static str) -> FindingText {
        FindingText { next: Some(t(da, en)), ..self }
    }
}

/// The words of a finding that is only something to talk about.
pub(in crate::content) const fn finding(title: Text, because: Text, ask: Text) -> FindingText {
    FindingText { title, because, because_manager: None, ask, step: None, next: None }
}
