//! The review in the clause of an agreement that is there as words alone. A file holds what the two agreed as it was said then,
//! and the frame and the program may be others today.

use crate::content::clauses::{EARLIER_REVIEWS, ReviewWords};
use crate::content::spoken;
use crate::domain::agreement::{PhraseId, TermsPhrase};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::wording;

/// A clause around the sentence that names its review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AroundReview(Vec<String>);

impl AroundReview {
    /// The clause with another sentence there.
    pub fn with(&self, sentence: &str) -> String {
        self.0.join(sentence)
    }
}

/// Reads a clause in which the review was on this day, or still to be agreed: in the organisation's words of today, in ours
/// or in those of an earlier version. That the time until then is tried out is no part of it any more. Nothing where no such
/// sentence is there, as where the two wrote the clause themselves.
pub fn around_review(clause: &str, review: Option<Date>, speech: Speech) -> Option<AroundReview> {
    let known = [today(speech), today(Speech::ours(speech.lang))].into_iter();
    let known: Vec<ReviewWords> = known.chain(EARLIER_REVIEWS).collect();
    let mut sentences = known.iter().map(|words| sentence(review, words, speech));
    let said = sentences.find(|sentence| clause.contains(sentence))?;
    let tried: Vec<String> = known.iter().map(|words| format!(" {}", words.try_out.get(speech))).collect();
    let without = |part: &str| tried.iter().fold(part.to_owned(), |part, tried| part.replace(tried, ""));
    Some(AroundReview(clause.split(&said).map(without).collect()))
}

/// What the review is said with today.
fn today(speech: Speech) -> ReviewWords {
    ReviewWords {
        by: terms(TermsPhrase::ReviewBy, speech),
        to_agree: terms(TermsPhrase::ReviewToAgree, speech),
        try_out: terms(TermsPhrase::TryOut, speech),
    }
}

/// The sentence that names the day, or that says it is still to be agreed.
fn sentence(review: Option<Date>, words: &ReviewWords, speech: Speech) -> String {
    match review {
        Some(on) => wording::fill(words.by, speech, &[("review", wording::date(on, speech))]),
        None => words.to_agree.get(speech).to_owned(),
    }
}

fn terms(id: TermsPhrase, speech: Speech) -> Text {
    spoken::phrase(PhraseId::Terms(id), speech)
}
