//! Raw answers: a map keyed by question id, one per party. Going back deletes nothing.

use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;

/// One party's answers, which of those that are theirs to choose they keep back, and whose words are for the talk alone.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answers {
    given: SmallMap<QuestionId, Answer>,
    kept_back: SmallMap<QuestionId, ()>,
    talk_only: SmallMap<QuestionId, ()>,
}

impl Answers {
    /// The answer to a question, if one was given.
    pub fn get(&self, id: QuestionId) -> Option<&Answer> {
        self.given.get(&id)
    }

    /// Every answer with its question, in the order of the questionnaire.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.given.iter().map(|(id, answer)| (*id, answer))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Gives an answer, in the place of an earlier one.
    pub fn set(&mut self, id: QuestionId, answer: Answer) {
        self.given.insert(id, answer.entered());
    }

    /// Takes an answer back.
    pub fn clear(&mut self, id: QuestionId) {
        self.given.remove(&id);
    }

    /// Keeps an answer back, or shares it again. Only `Sharing::Choice` questions listen to it.
    pub fn keep_back(&mut self, id: QuestionId, kept: bool) {
        if kept {
            self.kept_back.insert(id, ());
        } else {
            self.kept_back.remove(&id);
        }
    }

    /// Whether the person keeps the answer to this question back.
    pub fn is_kept_back(&self, id: QuestionId) -> bool {
        self.kept_back.contains_key(&id)
    }

    /// The questions whose answers the person keeps back, whether answered or not.
    pub fn kept_back(&self) -> impl Iterator<Item = QuestionId> {
        self.kept_back.keys().copied()
    }

    /// Says that the words of an answer are for the talk alone, so that no clause quotes them; or that they may be quoted.
    pub fn keep_to_talk(&mut self, id: QuestionId, is_talk_only: bool) {
        if is_talk_only {
            self.talk_only.insert(id, ());
        } else {
            self.talk_only.remove(&id);
        }
    }

    /// Whether the words of this answer are for the talk alone.
    pub fn is_talk_only(&self, id: QuestionId) -> bool {
        self.talk_only.contains_key(&id)
    }

    /// The questions whose words are for the talk alone, whether answered or not.
    pub fn talk_only(&self) -> impl Iterator<Item = QuestionId> {
        self.talk_only.keys().copied()
    }
}
