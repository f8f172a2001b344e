//! What an answer can still do (*hvad et svar kan flytte*): which questions can move the suggestion, and whether anything can.
//!
//! The core is pure and quick, so it is asked: every question that is still open is answered in each way that makes a
//! difference, and what comes out is looked at. All of it is found from the shared answers of one person, so a private
//! answer changes nothing here.

pub mod outcome;

mod bounds;
mod candidates;
mod ground;
mod pieces;
mod possible;
mod weight;

use self::bounds::Bounds;
use self::ground::Ground;
use self::outcome::Outcome;
use super::case::Case;
use super::case::task_days::Untold;
use super::frame::Frame;
use super::questionnaire;
use super::questionnaire::question::{Question, Sharing};
use super::questionnaire::sharing::SharedAnswers;
use super::values::amount::Amount;
use super::vocabulary::party::Party;
use super::vocabulary::question_id::QuestionId;
use super::vocabulary::route::Route;

/// Where one person stands: what they share, and what is asked of them.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'a> {
    /// Who.
    pub party: Party,
    /// The route that is answered.
    pub route: Route,
    /// What they share.
    pub answers: &'a SharedAnswers,
    /// The local frame.
    pub frame: &'a Frame,
}

/// What the open questions of one person can still do to their suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The questions that are asked and can move the suggestion, what moves most first.
    pub movers: Vec<QuestionId>,
    /// Whether it is proved that nothing can (*det ligger fast*). False where there is no suggestion yet.
    pub is_settled: bool,
}

impl Stand<'_> {
    /// Those of some questions that can move the suggestion, whatever is answered to them now. A private one can't.
    pub fn moving(&self, of: &[QuestionId]) -> Vec<QuestionId> {
        let case = self.case();
        let mut open = self.open(&case);
        open.extend(of.iter().copied().filter(|id| is_shared_by_nature(*id)));
        let moving = Bounds::of(&self.ground(case, open)).open;
        of.iter().copied().filter(|id| moving.contains(id)).collect()
    }

    /// What the open questions can still do.
    pub fn outlook(&self) -> Outlook {
        let case = self.case();
        let asked = case.asked().to_vec();
        let open = self.open(&case);
        let Bounds { open, is_settled } = Bounds::of(&self.ground(case, open));
        let mut movers: Vec<QuestionId> = open.into_iter().filter(|id| asked.contains(id)).collect();
        // Sorting keeps the order of the table where two move as much.
        movers.sort_by_cached_key(|id| std::cmp::Reverse(self.outcomes(*id).len()));
        Outlook { movers, is_settled }
    }

    /// What comes out of each answer to a question, each once; first what comes out as it is.
    pub fn outcomes(&self, id: QuestionId) -> Vec<Option<Outcome>> {
        let mut outcomes = vec![Outcome::of(&self.case(), self.frame)];
        for answer in candidates::of(id, self.frame).unwrap_or_default() {
            let mut answers = self.answers.answers().clone();
            answers.set(id, answer);
            let outcome = Outcome::of(&Case::read(self.party, self.route, &answers, self.frame), self.frame);
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
            }
        }
        outcomes
    }

    fn ground(&self, case: Case, open: Vec<QuestionId>) -> Ground<'_> {
        Ground::new(case, self.answers.answers(), open, self.frame)
    }

    fn case(&self) -> Case {
        Case::read(self.party, self.route, self.answers.answers(), self.frame)
    }

    /// The questions that this person may yet answer, or finish answering, asked now or not.
    fn open(&self, case: &Case) -> Vec<QuestionId> {
        let answers = self.answers.answers();
        let untold = Untold::of(case, &self.frame.weights);
        let is_unfinished = |id| match id {
            QuestionId::TaskTypes => !untold.shares.is_empty(),
            QuestionId::TaskPlaces => !untold.places.is_empty() || untold.rest > Amount::ZERO,
            _ => false,
        };
        let is_open = |question: &&Question| {
            question.asked.includes(self.party)
                && self.frame.asks(question.id)
                && is_shared_by_nature(question.id)
                && (answers.get(question.id).is_none() || is_unfinished(question.id))
        };
        questionnaire::questions().filter(is_open).map(|question| question.id).collect()
    }
}

/// Whether the answer can be shared at all.
fn is_shared_by_nature(id: QuestionId) -> bool {
    questionnaire::find(id).is_some_and(|question| question.sharing != Sharing::Private)
}
