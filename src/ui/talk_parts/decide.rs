//! Questions that the two answer together. A shared answer counts before either half and changes everything at once.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::talk::TalkMsg;
use crate::content::{interface, spoken, talk};
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::questionnaire::counted;
use crate::domain::questionnaire::quoting::{asks_for_words, is_quoted};
use crate::domain::talk::dialogue::Dialogue;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::asking::Asking;
use crate::ui::parts::control::{ControlProps, control, has_one_field};
use crate::ui::parts::legend::{Level, legend};
use crate::ui::parts::task_week::TaskWeek;
use crate::ui::reader::Reader;

/// What the questions need.
pub struct DecideProps<'a> {
    /// The reader.
    pub reader: Reader,
    /// The dialogue, with what was decided so far.
    pub dialogue: &'a Dialogue,
    /// The local frame, for the options that can be chosen.
    pub frame: &'a Frame,
    /// What was typed into number fields and can't be read.
    pub typed: &'a SmallMap<QuestionId, String>,
    /// Where facts go.
    pub on_msg: Callback<TalkMsg>,
}

/// The controls of the questionnaire, with nothing chosen until the two choose it.
pub fn decide(props: &DecideProps<'_>, ids: &[QuestionId]) -> Html {
    html! {
        <div class="foeling-questions">
            for id in ids.iter().copied() { {question(props, id)} }
        </div>
    }
}

fn question(props: &DecideProps<'_>, id: QuestionId) -> Html {
    let DecideProps { reader, dialogue, frame, typed, on_msg } = props;
    let Some(question) = questionnaire::find(id) else { return Html::default() };
    let answer = dialogue.decided.get(id).cloned();
    let is_decided = answer.is_some();
    let asking = Asking {
        id,
        reader: *reader,
        answer,
        is_faulty: false,
        is_together: true,
        on_answered: on_msg.reform(|(id, answer)| TalkMsg::Decided(id, answer)),
    };
    let week = Rc::new(TaskWeek::of(&dialogue.joint.get().case, frame));
    let options = counted::options(&dialogue.joint.get().case, frame, id, asking.answer.as_ref()).into();
    let typed = typed.get(&id).cloned().map(AttrValue::from);
    let on_typed = on_msg.reform(|(id, typed)| TalkMsg::Typed(id, typed));
    let undecided = on_msg.reform(move |()| TalkMsg::Undecided(id));
    html! {
        <fieldset class="foeling-question" id={asking.name()} key={id.id()}>
            {legend(Some(asking.element("title")), reader.say(spoken::question(id, reader.speech).name), Level::Part,
                has_one_field(question.kind).then(|| asking.control(1)))}
            if is_quoted(id) && asks_for_words(id, asking.answer.as_ref()) {
                <p class="foeling-question__hint">{reader.say(interface::QUOTED_TOGETHER)}</p>
            }
            <div class="foeling-question__body">
                {control(&asking, question.kind, &ControlProps { options, week, typed, on_typed })}
            </div>
            if is_decided {
                {button(reader.say(talk::UNDECIDE), Weight::Link, &undecided)}
            }
        </fieldset>
    }
}
