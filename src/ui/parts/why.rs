//! Why a question is asked.

use yew::prelude::*;

use super::disclosure::disclosure;
use super::sources::sources;
use crate::content::{interface, spoken};
use crate::domain::questionnaire;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;

/// Closed at first; the reason and its sources. Several questions together have one, with the name of each inside.
pub fn why(reader: Reader, ids: &[QuestionId]) -> Html {
    let parts = html! {
        for id in ids {
            {part(reader, *id, ids.len() > 1)}
        }
    };
    disclosure(reader.say(interface::WHY_ASK), None, None, parts)
}

fn part(reader: Reader, id: QuestionId, is_named: bool) -> Html {
    let words = spoken::question(id, reader.speech);
    html! {
        <div class="foeling-why__part" key={id.id()}>
            <p class="foeling-why__text">
                if is_named {
                    <strong>{reader.say(words.name)}</strong>{": "}
                }
                {reader.say(words.why)}
            </p>
            {sources(reader, questionnaire::find(id).map_or(&[], |question| question.sources))}
        </div>
    }
}
