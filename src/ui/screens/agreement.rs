//! The draft of the agreement, with the reason for each line.

use std::rc::Rc;

use yew::prelude::*;

use super::file_tools::{file_note, file_tools};
use super::props::ScreenProps;
use super::result_head::result_head;
use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::agreement;
use crate::ui::results::paper::{FullPaperProps, full_paper};

/// From shared answers alone. What must be there and is missing leads to its question.
pub fn agreement(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let shared = Rc::new(model.shared());
    let draft = Rc::new(agreement::draft(&shared, &model.frame));
    let lead = Some(reader.say(screens::AGREEMENT_LEAD).into());
    html! {
        <div class="foeling-screen__main">
            { result_head(props, screens::AGREEMENT_TITLE, lead, true, file_tools(props)) }
            { file_note(props) }
            { full_paper(&FullPaperProps {
                reader: *reader,
                agreement: draft,
                shared,
                answers: Rc::new(model.answers().clone()),
                frame: model.frame.applies.clone(),
                on_question_opened: on_msg.reform(Msg::ChangeAsked),
            }) }
        </div>
    }
}
