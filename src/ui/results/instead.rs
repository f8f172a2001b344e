//! What can be had instead, where the suggestion says not now or little.

use yew::prelude::*;

use crate::content::instead as words;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::ui::reader::Reader;
use crate::wording::said;

/// A short list from the shared answers; nothing where there are home days to speak of.
pub fn instead(reader: Reader, shared: &SharedAssessment) -> Html {
    let ideas = said::instead(shared.get(), reader.speech);
    html! {
        if !ideas.is_empty() {
            <section class="foeling-card">
                <h2 class="foeling-card__title">{reader.say(words::TITLE)}</h2>
                <p class="foeling-card__text">{reader.say(words::LEAD)}</p>
                <ul class="foeling-instead">
                    for idea in ideas {
                        <li>{idea}</li>
                    }
                </ul>
            </section>
        }
    }
}
