//! Between the two: whose half is ready, and whose turn it is.

use yew::prelude::*;

use super::share_file::code_words;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::model::Model;
use crate::content::sharing;
use crate::domain::talk::talk_code::TalkCode;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::screen_head::screen_head;
use crate::ui::screens::ScreenProps;
use crate::wording;

/// After a change of hands: the code for a reload, and the other's start. After a file: the ways to the other half.
pub fn handover(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let Some(waiting) = &model.files.waiting.half else { return Html::default() };
    let of = |party| vec![("who", reader.say(sharing::the(party)).to_owned())];
    let is_handed_over = model.files.waiting.is_handed_over;
    let lead = if is_handed_over {
        reader.say(sharing::TURN_LEAD).to_owned()
    } else {
        wording::fill(sharing::HALF_TAKEN, reader.speech, &of(waiting.party()))
    };
    let turn = wording::fill(sharing::TURN, reader.speech, &of(waiting.party().other()));
    html! {
        <div class="foeling-screen__main">
            { screen_head(*reader, reader.say(sharing::handover_title(is_handed_over)),
                Some(lead.into())) }
            if is_handed_over {
                { for_a_reload(props) }
            }
            if code_of_first(model).is_none() {
                <h2 class="foeling-section__title">{turn}</h2>
                <div class="foeling-actions">
                    { button(reader.say(sharing::TURN_BEGIN), Weight::Primary,
                        &props.says(Msg::Files(FilesMsg::OtherBegan))) }
                    { button(reader.say(if is_handed_over { sharing::OPEN_FILE } else { sharing::OTHER_FILE }), Weight::Plain,
                        &props.says(Msg::Files(FilesMsg::PickAsked))) }
                </div>
            }
        </div>
    }
}

/// The code while only the first one may see it.
fn code_of_first(model: &Model) -> Option<TalkCode> {
    model.files.taking.code.filter(|_| model.files.is_waiting_kept && model.files.waiting.is_handed_over)
}

/// Two steps, so that the code is gone before the other takes the screen.
fn for_a_reload(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let id = reader.id("turn-code");
    match code_of_first(model) {
        Some(code) => html! {
            <div class="foeling-code">
                <p class="foeling-card__text" id={id.clone()}>{reader.say(sharing::TURN_CODE)}</p>
                { code_words(code.words(), id) }
                { button(reader.say(sharing::CODE_NOTED), Weight::Primary,
                    &props.says(Msg::Files(FilesMsg::CodeNoted))) }
            </div>
        },
        None if model.files.is_waiting_kept => {
            html! { <p class="foeling-card__text">{reader.say(sharing::CODE_IS_NOTED)}</p> }
        }
        None => html! { <p class="foeling-card__text">{reader.say(sharing::TURN_NO_CODE)}</p> },
    }
}
