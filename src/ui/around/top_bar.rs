//! The bar above every screen: the name, help, deletion and the language, always in this order.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::interface;
use crate::ui::reader::Reader;

/// Help stands in the same place on every screen; "Slet alt" only where there is something to delete; the language
/// switch names the other language in that language.
pub fn top_bar(reader: Reader, model: &Model, on_msg: &Callback<Msg>) -> Html {
    let has_work = !model.work.is_empty()
        || model.work.party.is_some()
        || model.record().is_some()
        || model.files.waiting.half.is_some();
    let other = interface::OTHER_LANGUAGE;
    html! {
        <header class="foeling-top" part="top">
            <p class="foeling-top__name">
                { reader.say(interface::PRODUCT) }
                <span class="foeling-top__subject">{" · "}{ reader.say(interface::SUBJECT) }</span>
            </p>
            <ul class="foeling-top__list">
                { link(on_msg, interface::HELP.get(reader.speech), None, |_| Msg::Opened(Screen::Help)) }
                if has_work {
                    { link(on_msg, interface::DELETE_ALL.get(reader.speech), None, |_| Msg::AllDeleted) }
                }
                { link(on_msg, other.get(reader.speech), Some(reader.speech.lang.other().tag()), |_| Msg::LanguageSwitched) }
            </ul>
        </header>
    }
}

fn link(on_msg: &Callback<Msg>, label: &'static str, lang: Option<&'static str>, msg: fn(MouseEvent) -> Msg) -> Html {
    let onclick = on_msg.reform(msg);
    html! {
        <li class="foeling-top__item">
            <button type="button" class="foeling-top__link" {lang} {onclick}>{ label }</button>
        </li>
    }
}
