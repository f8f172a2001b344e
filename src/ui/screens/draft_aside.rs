//! The draft beside the questions.

use std::rc::Rc;

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::screens as words;
use crate::domain::agreement;
use crate::domain::case::answers::Answers;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::aside::{AsideWords, aside};
use crate::ui::results::paper::{PaperProps, paper};

/// The paper in its place: what is new since the page was opened is marked.
pub fn draft_aside(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let shared = model.shared();
    let draft = Rc::new(agreement::draft(&shared, &model.frame));
    let fresh = fresh(model, &draft);
    let page = if let Screen::Page(page) = model.screen { Some(page) } else { None };
    let paper = paper(&PaperProps {
        reader: *reader,
        agreement: draft,
        shared: Rc::new(shared),
        frame: model.frame.applies.clone(),
        page,
        fresh,
        on_question_opened: on_msg.reform(Msg::ChangeAsked),
    });
    let words = AsideWords { name: words::DRAFT_ASIDE, see: words::SEE_DRAFT, hide: words::HIDE_DRAFT };
    aside(*reader, words, model.draft_is_open, &props.says(Msg::DraftToggled), paper)
}

/// The elements that the answers of this page have changed.
fn fresh(model: &Model, now: &agreement::Agreement) -> Rc<[ElementId]> {
    let Some(preparing) = model.preparing() else { return Rc::default() };
    let before = draft_of(model, &preparing.stay.answers);
    let changed =
        |(old, new): (&agreement::Clause, &agreement::Clause)| (old.state != new.state).then_some(new.element);
    before.clauses.iter().zip(&now.clauses).filter_map(changed).collect()
}

fn draft_of(model: &Model, answers: &Answers) -> agreement::Agreement {
    let shared = SharedAssessment::of(model.party(), model.work.route, &answers.shared(), &model.frame);
    agreement::draft(&shared, &model.frame)
}
