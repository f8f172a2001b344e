//! Another day for the review of an agreement, before anything of it is put into words.

use super::{Agreement, Phrase, State, TermsPhrase};
use crate::domain::rules::finding::Value;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::element_id::ElementId;

impl Agreement {
    /// Puts the day into the sentence on the review, also where it was still to be agreed. The first period has been tried out by
    /// then. False where no sentence of ours names the review: the two wrote that clause themselves, or nothing is there.
    pub fn set_review(&mut self, on: Date) -> bool {
        let clause = self.clauses.iter_mut().find(|clause| clause.element == ElementId::StartAndReview);
        let Some(State::Filled(phrases)) = clause.map(|clause| &mut clause.state) else { return false };
        let names_it = |phrase: &&mut Phrase| {
            [TermsPhrase::ReviewBy, TermsPhrase::ReviewToAgree].iter().any(|id| phrase.id == (*id).into())
        };
        let Some(sentence) = phrases.iter_mut().find(names_it) else { return false };
        *sentence = Phrase::plain(TermsPhrase::ReviewBy).value("review", Value::Date(on));
        phrases.retain(|phrase| phrase.id != TermsPhrase::TryOut.into());
        true
    }
}
