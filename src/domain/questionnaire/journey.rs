//! The way through the questionnaire: which pages apply, what comes next, and what a changed answer touches.

use super::pages::PageId;
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire;
use crate::domain::vocabulary::question_id::QuestionId;

/// A page as it stands for one person: only the questions that apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The page.
    pub page: PageId,
    /// The questions on it that apply, in order; at least one.
    pub questions: Vec<QuestionId>,
}

/// The pages that apply, in order.
pub fn stops(case: &Case) -> Vec<Stop> {
    let stop = |page: &PageId| Stop {
        page: *page,
        questions: page.questions().into_iter().filter(|id| case.asks(*id)).collect(),
    };
    PageId::ALL.iter().map(stop).filter(|stop| !stop.questions.is_empty()).collect()
}

/// What has no answer yet, page by page: the questions that apply. "Ved ikke" is an answer.
pub fn unanswered(case: &Case, answers: &Answers) -> Vec<Stop> {
    let open = |stop: Stop| Stop {
        questions: stop.questions.into_iter().filter(|id| answers.get(*id).is_none()).collect(),
        ..stop
    };
    stops(case).into_iter().map(open).filter(|stop| !stop.questions.is_empty()).collect()
}

/// The page after this one, or nothing after the last.
pub fn next(case: &Case, page: PageId) -> Option<PageId> {
    stops(case).iter().map(|stop| stop.page).find(|other| *other > page)
}

/// The page before this one, or nothing before the first.
pub fn previous(case: &Case, page: PageId) -> Option<PageId> {
    stops(case).iter().rev().map(|stop| stop.page).find(|other| *other < page)
}

/// The page on which a question stands.
pub fn page_of(id: QuestionId) -> Option<PageId> {
    questionnaire::find(id).map(|question| question.page)
}

/// What a changed answer did to the other questions.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Touched {
    /// Questions that no longer apply and had an answer; it is kept, but unused.
    pub set_aside: Vec<QuestionId>,
    /// Questions that now apply.
    pub opened: Vec<QuestionId>,
}

/// Compares the journey before and after a change.
pub fn touched(before: &Case, after: &Case, answers: &Answers) -> Touched {
    let left = before.asked().iter().copied().filter(|id| !after.asks(*id));
    let came = after.asked().iter().copied().filter(|id| !before.asks(*id));
    Touched { set_aside: left.filter(|id| answers.get(*id).is_some()).collect(), opened: came.collect() }
}
