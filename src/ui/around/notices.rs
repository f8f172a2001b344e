//! What a person has to know about the place their answers are in.

use yew::prelude::*;

use super::actions::{Weight, button};
use crate::app::msg::Msg;
use crate::app::msg::kept::KeptMsg;
use crate::app::state::files::Opening;
use crate::app::state::model::{Keeping, Model};
use crate::app::state::screen::Screen;
use crate::content::{frame_faults, hosting, keeping, screens, sharing, spoken};
use crate::domain::frame::Retention;
use crate::domain::frame_form::fault::{self as frame_fault, FrameFault};
use crate::domain::talk::kept_news::News;
use crate::domain::values::file_limits::few;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::reader::Reader;
use crate::wording;

/// Above the screen: that nothing can be kept in this browser, or that a part of what was kept could not be read.
pub fn notices(reader: Reader, model: &Model, on_msg: &Callback<Msg>) -> Html {
    let to_file = on_msg.reform(|()| Msg::Opened(Screen::Opened));
    let (is_confined, is_refused) = (model.hosting.is_confined, model.keeping == Keeping::Refused);
    // Said once there is something to lose.
    let keeps_nothing = model.hosting.retention == Retention::Nowhere && model.screen != Screen::Start;
    let mut all: Vec<Html> = Vec::new();
    if model.kept.reads_along {
        all.push(warning(reader.say(keeping::READS_ALONG), take_over(reader, on_msg)));
    }
    all.extend(model.kept.news.iter().map(|news| news_of(reader, *news, on_msg)));
    if is_confined {
        all.push(warning(reader.say(hosting::CONFINED), html! { <p>{ reader.say(hosting::CONFINED_MEANS) }</p> }));
    } else if is_refused {
        all.push(warning(reader.say(screens::NOT_KEPT), html! {}));
    } else if keeps_nothing {
        all.push(notice(Tone::Info, Glyph::Info, notice_text(reader.say(hosting::NOTHING_KEPT))));
    }
    if let Some(words) = locked(reader, model) {
        let way = model.is_closed().then(|| button(reader.say(sharing::UNLOCK), Weight::Plain, &to_file));
        all.push(warning(&words, way.unwrap_or_default()));
    }
    if let Some(words) = waiting(reader, model) {
        all.push(notice(Tone::Info, Glyph::Info, notice_text(&words)));
    }
    if !model.frame.faults.is_empty() {
        all.push(frame_not_used(reader, &model.frame.faults));
    }
    if !model.unread.is_empty() {
        all.push(warning(reader.say(screens::UNREAD), unread(reader, &model.unread)));
    }
    html! {
        if !all.is_empty() {
            // A part of the page with a name, so that it is found where the focus begins below it.
            <section class="foeling-notices" aria-label={reader.say(screens::NOTICES)}>
                for notice in all { { notice } }
            </section>
        }
    }
}

fn take_over(reader: Reader, on_msg: &Callback<Msg>) -> Html {
    let asked = on_msg.reform(|()| Msg::Kept(KeptMsg::TakeOverAsked));
    html! {
        <span id={reader.id("take-over")} tabindex="-1">
            { button(reader.say(keeping::TAKE_OVER), Weight::Plain, &asked) }
        </span>
    }
}

/// What has become of what was kept; what was put aside can be had as a file.
fn news_of(reader: Reader, news: News, on_msg: &Callback<Msg>) -> Html {
    let days = match news {
        News::Moved(Retention::Days(days)) => days.to_string(),
        _ => String::new(),
    };
    let words = wording::fill(keeping::news(news), reader.speech, &[("days", days)]);
    if news != News::PutAside {
        return notice(Tone::Info, Glyph::Info, notice_text(&words));
    }
    let says = |msg: fn() -> KeptMsg| on_msg.reform(move |()| Msg::Kept(msg()));
    let ways = html! {
        <div class="foeling-actions">
            { button(reader.say(keeping::SAVE_ASIDE), Weight::Plain, &says(|| KeptMsg::AsideAsked)) }
            { button(reader.say(keeping::DELETE_ASIDE), Weight::Link, &says(|| KeptMsg::AsideDeleted)) }
        </div>
    };
    warning(&words, ways)
}

/// A sealed half of this tab, after a reload.
fn locked(reader: Reader, model: &Model) -> Option<String> {
    let party = model.files.opened.opening().and_then(Opening::sealed_by)?;
    let is_away = model.screen != Screen::Opened && model.files.waiting.is_handed_over;
    let words = if model.is_closed() { sharing::LOCKED } else { sharing::LOCKED_CLOSE_FIRST };
    is_away.then(|| wording::fill(words, reader.speech, &[("who", reader.say(sharing::the(party)).to_owned())]))
}

/// The other's half is ready while this one answers. Once both are finished, the way on says so.
fn waiting(reader: Reader, model: &Model) -> Option<String> {
    let half = model.files.waiting.half.as_ref().filter(|_| model.screen != Screen::Handover && !model.is_closed())?;
    Some(wording::fill(sharing::WAITING, reader.speech, &[("who", reader.say(sharing::the(half.party())).to_owned())]))
}

fn warning(words: &str, more: Html) -> Html {
    notice(Tone::Warn, Glyph::Warn, html! { <><p class="foeling-notice__title">{ words }</p>{ more }</> })
}

/// The local frame could not be used: what applies instead, everything that is amiss, and whom to tell.
fn frame_not_used(reader: Reader, faults: &[FrameFault]) -> Html {
    let more = html! {
        <>
            <p>{ reader.say(frame_faults::USES_DEFAULT) }</p>
            <p>{ reader.say(frame_faults::WHAT_IS_AMISS) }</p>
            { frame_fault_list(reader, faults) }
            <p>{ reader.say(frame_faults::TELL) }</p>
        </>
    };
    warning(reader.say(frame_faults::NOT_USED), more)
}

/// Faults of a frame, each with its place.
pub fn frame_fault_list(reader: Reader, faults: &[FrameFault]) -> Html {
    let (shown, more) = frame_fault::few(faults);
    html! {
        <ul class="foeling-notice__list">
            for fault in shown {
                <li class="foeling-notice__item">{ wording::frame_faults::say(fault, reader.speech.lang) }</li>
            }
            { and_more(reader, more) }
        </ul>
    }
}

/// The names of the questions whose answers could not be read. An id that is not ours has no name and stands as it is.
pub fn unread(reader: Reader, ids: &[String]) -> Html {
    let (shown, more) = few(ids);
    let name = |id: &String| match QuestionId::from_id(id) {
        Some(id) => reader.say(spoken::question(id, reader.speech).name).to_owned(),
        None => id.clone(),
    };
    html! {
        <ul class="foeling-notice__list">
            for id in shown {
                <li class="foeling-notice__item">{ name(id) }</li>
            }
            { and_more(reader, more) }
        </ul>
    }
}

/// The last entry of a list that does not show everything: how many more there are.
fn and_more(reader: Reader, count: usize) -> Html {
    let said = wording::file_faults::and_more(count, reader.speech);
    html! {
        if let Some(said) = said {
            <li class="foeling-notice__item">{ said }</li>
        }
    }
}
