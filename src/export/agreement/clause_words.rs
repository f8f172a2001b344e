//! The words of a clause: its sentences, how each stands between the two, and the condition it hangs on.

use crate::content::{spoken, talk as words};
use crate::domain::agreement::{Clause, Condition, Phrase, State};
use crate::domain::talk::standing::{Standing, Stands};
use crate::domain::values::speech::Speech;
use crate::wording;

/// Which sentences of a clause are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that are special for these two (*det særlige*).
    Own,
    /// Those that are the same wherever they fit (*fast tekst*).
    StandingText,
}

/// The sentences of a clause as one running text, with its condition.
pub fn sentences(clause: &Clause, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    with_condition(body(clause, speech), clause, speech)
}

/// The same without the condition: what the two can write over.
pub fn body(clause: &Clause, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    match &clause.state {
        State::Written(text) => text.clone(),
        _ => joined(clause.phrases().iter().map(|phrase| sentence(phrase, speech))),
    }
}

/// The sentences, with a mark around each run of those that nobody has talked about yet.
pub fn marked(clause: &Clause, stands: &Stands<'_>, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let text = match &clause.state {
        State::Written(text) => text.clone(),
        _ => with_marks(clause.phrases().iter(), clause, Some(stands), speech),
    };
    with_condition(text, clause, speech)
}

/// One kind of the sentences, marked where how they stand is known. What the two wrote by hand is their own.
pub fn part(clause: &Clause, which: Which, stands: Option<&Stands<'_>>, speech: Speech) -> String {
    let is_wanted = |phrase: &&Phrase| phrase.id.speaks_of().is_empty() == (which == Which::StandingText);
    match (&clause.state, which) {
        (State::Written(_), Which::Own) => sentences(clause, speech),
        (State::Written(_), Which::StandingText) => String::new(),
        (_, Which::StandingText) => with_marks(clause.phrases().iter().filter(is_wanted), clause, None, speech),
        (_, Which::Own) => {
            let text = with_marks(clause.phrases().iter().filter(is_wanted), clause, stands, speech);
            if text.is_empty() { text } else { with_condition(text, clause, speech) }
        }
    }
}

/// A sentence, with its values in words.
pub fn sentence(phrase: &Phrase, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    wording::fill_values(spoken::phrase(phrase.id, speech), speech, &phrase.values)
}

fn with_marks<'a>(
    phrases: impl Iterator<Item = &'a Phrase>,
    clause: &Clause,
    stands: Option<&Stands<'_>>,
    speech: Speech,
) -> String {
    let is_reading =
        |phrase: &Phrase| stands.is_some_and(|it| it.of_phrase(clause.element, phrase) == Standing::Reading);
    let phrases: Vec<&Phrase> = phrases.collect();
    let runs = phrases.chunk_by(|one, next| is_reading(one) == is_reading(next));
    joined(runs.map(|run| {
        let text = joined(run.iter().map(|phrase| sentence(phrase, speech)));
        match run.first().is_some_and(|first| is_reading(first)) {
            true => wording::fill(words::NOT_TALKED_ABOUT_MARK, speech, &[("words", text)]),
            false => text,
        }
    }))
}

fn with_condition(text: String, clause: &Clause, speech: Speech) -> String {
    let condition = clause.condition.iter().map(|condition| self::condition(condition, speech));
    joined(std::iter::once(text).chain(condition))
}

/// What the clause hangs on, and what holds until then.
fn condition(condition: &Condition, speech: Speech) -> String {
    // The sentence around it has a full stop of its own.
    let said = condition.words.trim_end_matches(['.', ' ']).to_owned();
    let first = wording::fill(words::CONDITION, speech, &[("words", said)]);
    let until = condition.until.map(|until| match until.until {
        Some(days) => wording::fill(words::UNTIL_THEN_DAYS, speech, &[("days", wording::days(days, speech))]),
        None => words::UNTIL_THEN_NONE.get(speech).to_owned(),
    });
    joined(std::iter::once(first).chain(until))
}

fn joined(sentences: impl Iterator<Item = String>) -> String {
    sentences.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}
