//! The draft of the agreement, with the reason for each line.

use std::rc::Rc;

use yew::prelude::*;

use super::ScreenProps;
use super::result_head::ResultHead;
use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::agreement;
use crate::ui::results::paper::FullPaper;

/// From shared answers alone. What must be there and is missing leads to its question.
#[component]
pub fn Agreement(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let shared = Rc::new(model.assessment().shared);
    let draft = Rc::new(agreement::draft(&shared, &model.frame));
    html! {
        <div class="foeling-screen__main">
            <ResultHead title={screens::AGREEMENT_TITLE} lead={Some(screens::AGREEMENT_LEAD)} prints={true} reader={*reader} model={model.clone()} on_msg={props.on_msg.clone()} />
            <FullPaper reader={*reader} agreement={draft} {shared} answers={Rc::new(model.answers().clone())}
                frame={Rc::new(model.frame.clone())} on_question_opened={on_msg.reform(Msg::ChangeAsked)} />
        </div>
    }
}
