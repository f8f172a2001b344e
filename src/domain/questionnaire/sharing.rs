//! Which answers are shared. Everything that both may see is made from `SharedAnswers` and from nothing else.

use super::question::Sharing;
use super::quoting::is_quoted;
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire;
use crate::domain::vocabulary::question_id::QuestionId;

impl Answers {
    /// Whether the answer to this question is shared in the talk.
    pub fn is_shared(&self, id: QuestionId) -> bool {
        match questionnaire::find(id).map(|question| question.sharing) {
            Some(Sharing::Shared) => true,
            Some(Sharing::Choice) => !self.is_kept_back(id),
            Some(Sharing::Private) | None => false,
        }
    }

    /// The answers that are shared: the only ones from which anything shared may be computed.
    pub fn shared(&self) -> SharedAnswers {
        let mut shared = Answers::default();
        for (id, answer) in self.iter().filter(|(id, _)| self.is_shared(*id)) {
            shared.set(id, answer.clone());
            // Only beside an answer that is shared: alone it would tell of one that is not.
            shared.keep_to_talk(id, is_quoted(id) && self.is_talk_only(id));
        }
        SharedAnswers(shared)
    }
}

/// One party's shared answers. It can only be made by `Answers::shared`, so whatever takes this type cannot see
/// a private answer.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SharedAnswers(Answers);

impl SharedAnswers {
    /// The shared answers as answers.
    pub fn answers(&self) -> &Answers {
        &self.0
    }
}
