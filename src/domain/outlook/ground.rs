//! What a search for what can still come runs over.

use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::questionnaire::question::Question;
use crate::domain::questionnaire::{gates, questions};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Because;

/// The answers as they are, and the questions that are open.
pub(super) struct Ground<'a> {
    /// The answers as a case.
    pub case: Case,
    /// The local frame.
    pub frame: &'a Frame,
    /// The questions that are open.
    pub open: Vec<QuestionId>,
    answers: &'a Answers,
    /// For each question, what decides whether and how it counts, and itself.
    behind: SmallMap<QuestionId, Vec<QuestionId>>,
}

impl<'a> Ground<'a> {
    /// The ground with these questions open.
    pub fn new(case: Case, answers: &'a Answers, open: Vec<QuestionId>, frame: &'a Frame) -> Ground<'a> {
        let behind = |question: &Question| {
            let mut behind = gates(question.id);
            // How much of the week is left to place is a matter of the working days.
            if question.id == QuestionId::TaskPlaces {
                behind.push(QuestionId::WorkingDays);
            }
            behind.push(question.id);
            (question.id, behind)
        };
        Ground { case, frame, answers, behind: questions().map(behind).collect(), open }
    }

    /// What decides about something that was looked at, and itself after that.
    fn behind(&self, because: Because) -> &[QuestionId] {
        match because {
            Because::Answer(id) => self.behind.get(&id).map_or(&[], Vec::as_slice),
            Because::Frame(_) => &[],
        }
    }

    /// The open questions behind something that was looked at, those that decide before those that they decide about.
    pub fn open_behind(&self, because: Because) -> impl Iterator<Item = QuestionId> {
        self.behind(because).iter().copied().filter(|id| self.open.contains(id))
    }

    /// Whether one of some questions decides about something that was looked at.
    pub fn decides(&self, some: &[QuestionId], looked_at: &[Because]) -> bool {
        let decides = |because: &Because| {
            let behind = self.behind(*because).split_last().map_or(&[][..], |(_, gates)| gates);
            behind.iter().any(|id| some.contains(id))
        };
        !some.is_empty() && looked_at.iter().any(decides)
    }

    /// The case with these answers besides.
    pub fn with(&self, tried: &[(QuestionId, Option<Answer>)]) -> Case {
        let mut answers = self.answers.clone();
        for (id, answer) in tried {
            if let Some(answer) = answer {
                answers.set(*id, answer.clone());
            }
        }
        Case::read(self.case.voice, self.case.route, &answers, self.frame)
    }
}
