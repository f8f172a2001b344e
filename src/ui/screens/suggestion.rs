//! The suggestion: the outcome in one look, the steps that led to it, and the balance of the tasks.

use std::rc::Rc;

use yew::prelude::*;

use super::file_tools::looked_through;
use super::props::ScreenProps;
use super::result_head::result_head;
use super::still_moving::still_moving;
use crate::app::msg::Msg;
use crate::content::{budget, screens, talk};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::results::balance::{BalanceProps, balance};
use crate::ui::results::instead::instead;
use crate::ui::results::outcome::{OutcomeProps, outcome};
use crate::ui::results::waterfall::{WaterfallProps, waterfall};
use crate::ui::talk_parts::what_if;

/// From all of the person's answers; what rests on unshared ones is marked. Without tasks, the way to them.
pub fn suggestion(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let assessment = Rc::new(model.assessment());
    let has_tasks = assessment.own.suggestion.is_some();
    // Chosen tasks without a share or a place are no suggestion yet: it says what to tell, and leads there.
    let case = &assessment.own.case;
    let has_share = case.tasks().iter().any(|chosen| chosen.share.is_some());
    let lacks = if has_share { QuestionId::TaskPlaces } else { QuestionId::TaskTypes };
    let (text, label) = if !case.has_tasks() {
        (screens::NO_SUGGESTION, screens::CHOOSE_TASKS)
    } else {
        (budget::NOTHING_TOLD, budget::TELL_OF_TASKS)
    };
    let lead = (!has_tasks).then(|| AttrValue::from(reader.say(text)));
    html! {
        <div class="foeling-screen__main">
            { result_head(props, screens::SUGGESTION_TITLE, lead, has_tasks, Html::default()) }
            { looked_through(props, "") }
            { outcome(&OutcomeProps { reader: *reader, assessment: assessment.clone() }) }
            if has_tasks {
                { still_moving(props) }
            }
            { instead(*reader, &assessment.shared) }
            if has_tasks {
                { steps(props, &assessment) }
            } else {
                <div class="foeling-actions">
                    { button(reader.say(label), Weight::Primary, &props.says(Msg::ChangeAsked(lacks))) }
                </div>
            }
        </div>
    }
}

fn steps(props: &ScreenProps, assessment: &Rc<crate::domain::suggestion::assessment::OwnAssessment>) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let frame = model.frame.applies.clone();
    html! {
        <>
            { waterfall(&WaterfallProps {
                reader: *reader,
                assessment: assessment.clone(),
                answers: Rc::new(model.answers().clone()),
                frame: frame.clone(),
            }) }
            { what_it_takes(props) }
            { balance(&BalanceProps { reader: *reader, assessment: assessment.clone(), frame }) }
        </>
    }
}

/// What somebody could do something about, or what time brings, each worked through. The two then talk about it.
fn what_it_takes(props: &ScreenProps) -> Html {
    let reader = props.reader;
    let found = props.model.what_would_it_take();
    html! {
        if let Some(list) = what_if::alone(reader, &found) {
            <section class="foeling-card">
                <h2 class="foeling-card__title">{ reader.say(talk::WHAT_WOULD_IT_TAKE) }</h2>
                { list }
            </section>
        }
    }
}
