//! The suggestion: the outcome in one look, the steps that led to it, and the balance of the tasks.

use std::rc::Rc;

use yew::prelude::*;

use super::ScreenProps;
use super::result_head::ResultHead;
use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::question_id::QuestionId;
use crate::ui::frame::actions::{Button, Weight};
use crate::ui::results::balance::Balance;
use crate::ui::results::outcome::Outcome;
use crate::ui::results::waterfall::Waterfall;

/// From all of the person's answers; what rests on unshared ones is marked. Without tasks, the way to them.
#[component]
pub fn Suggestion(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let assessment = Rc::new(model.assessment());
    let has_tasks = assessment.own.suggestion.is_some();
    let lead = (!has_tasks).then_some(screens::NO_SUGGESTION);
    html! {
        <div class="foeling-screen__main">
            <ResultHead title={screens::SUGGESTION_TITLE} {lead} prints={has_tasks} reader={*reader} model={model.clone()} on_msg={props.on_msg.clone()} />
            <Outcome reader={*reader} assessment={assessment.clone()} />
            if has_tasks {
                { steps(props, &assessment) }
            } else {
                <div class="foeling-actions">
                    <Button label={reader.say(screens::CHOOSE_TASKS)} weight={Weight::Primary}
                        on_pressed={props.says(Msg::ChangeAsked(QuestionId::TaskTypes))} />
                </div>
            }
        </div>
    }
}

fn steps(props: &ScreenProps, assessment: &Rc<crate::domain::assessment::OwnAssessment>) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let frame = Rc::new(model.frame.clone());
    html! {
        <>
            <Waterfall reader={*reader} assessment={assessment.clone()} answers={Rc::new(model.answers().clone())}
                frame={frame.clone()} />
            <Balance reader={*reader} assessment={assessment.clone()} {frame} />
        </>
    }
}
