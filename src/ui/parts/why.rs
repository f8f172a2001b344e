//! Why a question is asked.

use yew::prelude::*;

use super::disclosure::Disclosure;
use super::sources::Sources;
use crate::content::{interface, questions};
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::ui::reader::Reader;

/// The properties of a reason.
#[derive(Properties, PartialEq)]
pub struct WhyProps {
    /// Who reads it.
    pub reader: Reader,
    /// The questions that are asked together.
    pub ids: Vec<QuestionId>,
}

/// Closed at first; the reason and its sources. Several questions together have one, with the name of each inside.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let WhyProps { reader, ids } = props;
    let name = |id: &QuestionId| (ids.len() > 1).then(|| reader.say(questions::words(*id).name));
    html! {
        <Disclosure summary={reader.say(interface::WHY_ASK)}>
            for id in ids {
                <div class="foeling-why__part" key={id.id()}>
                    <p class="foeling-why__text">
                        if let Some(name) = name(id) {
                            <strong>{name}</strong>{": "}
                        }
                        {reader.say(questions::words(*id).why)}
                    </p>
                    <Sources {reader} sources={questionnaire::find(*id).map_or(&[][..], |question| question.sources)} />
                </div>
            }
        </Disclosure>
    }
}
