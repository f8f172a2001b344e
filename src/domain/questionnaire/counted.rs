//! What of an answer counts where the frame leaves something out.

use crate::domain::case::Case;
use crate::domain::case::limits::local_agreement;
use crate::domain::vocabulary::options::{NoticeKind, Offer, OptionSet};
use std::borrow::Cow;

use super::question::AnswerKind;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;

impl Frame {
    /// The options of a question that can be chosen here, in order; none for a question without options.
    pub fn options(&self, question: QuestionId) -> Vec<&'static str> {
        match questionnaire::find(question).map(|question| question.kind) {
            Some(AnswerKind::One { options, .. } | AnswerKind::Many { options, .. }) => {
                options.iter().copied().filter(|option| self.offers(question, option)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What counts of an answer here: nothing where its question is not asked, and no option that can't be chosen. The
    /// answer itself stays as it was given.
    pub fn counted<'a>(&self, id: QuestionId, answer: &'a Answer) -> Option<Cow<'a, Answer>> {
        if !self.asks(id) {
            return None;
        }
        match answer {
            Answer::One(option) => self.offers(id, option).then_some(Cow::Borrowed(answer)),
            Answer::Many(options) if options.iter().any(|option| !self.offers(id, option)) => {
                let left: Vec<&'static str> = options.iter().copied().filter(|it| self.offers(id, it)).collect();
                (!left.is_empty()).then_some(Cow::Owned(Answer::Many(left)))
            }
            _ => Some(Cow::Borrowed(answer)),
        }
    }

    /// What counts of somebody's answers here, with the same ones kept back.
    pub fn all_counted(&self, answers: &Answers) -> Answers {
        let mut counted = Answers::default();
        for (id, answer) in answers.iter() {
            if let Some(answer) = self.counted(id, answer) {
                counted.set(id, answer.into_owned());
            }
        }
        answers.kept_back().for_each(|id| counted.keep_back(id, true));
        answers.talk_only().for_each(|id| counted.keep_to_talk(id, true));
        counted
    }
}

/// The options of a question that can be chosen here: what a local agreement says only where there can be one. One that
/// was chosen before stays to be seen.
pub fn options(case: &Case, frame: &Frame, id: QuestionId, answer: Option<&Answer>) -> Vec<&'static str> {
    let has_none = local_agreement(case, frame) == Some(false);
    let is_of_it = |option: &str| match id {
        QuestionId::NoticeKind => option == NoticeKind::LocalAgreement.id(),
        QuestionId::EquipmentOffered => option == Offer::LocalAgreement.id(),
        _ => false,
    };
    let is_chosen = |option: &str| match answer {
        Some(Answer::One(chosen)) => *chosen == option,
        Some(Answer::Many(chosen)) => chosen.contains(&option),
        _ => false,
    };
    let can_be = |option: &&str| !has_none || !is_of_it(option) || is_chosen(option);
    frame.options(id).into_iter().filter(can_be).collect()
}
