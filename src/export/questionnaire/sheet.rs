//! The sheets that are filled in: whose they are, and the number that each question has on them.

use crate::content::paper;
use crate::domain::questionnaire;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::question::{Question, Sharing};
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// Who fills the form in, and in which language.
#[derive(Clone, Copy)]
pub(super) struct Writer {
    pub party: Party,
    pub lang: Lang,
}

/// The number of a question is the same on both parties' sheets. What is private has none: nobody else talks about it.
pub(super) fn number(id: QuestionId) -> Option<usize> {
    let all = PageId::ALL.iter().flat_map(|page| page.questions()).filter_map(|id| questionnaire::find(id));
    let mut numbered = all.filter(|question| question.sharing != Sharing::Private);
    numbered.position(|question| question.id == id).map(|at| at + 1)
}

/// The number as it stands on paper, with a sign at the questions that the short way leaves out.
pub(super) fn number_shown(question: &Question, lang: Lang) -> Option<String> {
    let number = number(question.id)?.to_string();
    Some(match question.route {
        Route::Short => number,
        Route::Full => [number.as_str(), paper::MORE.get(lang)].concat(),
    })
}
