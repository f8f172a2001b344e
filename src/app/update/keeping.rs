//! What is kept between two visits: who writes it, what has become of it, and what would be lost on leaving the page.

use crate::app::effect::kept::KeptEffect;
use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::msg::kept::KeptMsg;
use crate::app::msg::outgoing::OutgoingMsg;
use crate::app::state::kept::{Around, Kept};
use crate::app::state::model::{Keeping, Model};
use crate::app::state::open_talk::{OpenTalk, Unsaved};
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::app::state::screen::Screen;
use crate::content::{keeping as words, outgoing};
use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;
use crate::domain::talk::names::Names;
use crate::domain::values::text::Lang;

/// Changes what is known of it, and says what is to be done.
pub fn update(state: &mut Kept, msg: KeptMsg, around: Around) -> Vec<KeptEffect> {
    match msg {
        KeptMsg::Found(found) => vec![KeptEffect::Take(found)],
        KeptMsg::NotMoved(from) => {
            vec![KeptEffect::StayWith(from), KeptEffect::Do(tell(state, News::NotMoved, around.lang))]
        }
        msg => see_to(state, msg, around).into_iter().map(KeptEffect::Do).collect(),
    }
}

/// What concerns nothing but what is kept.
fn see_to(state: &mut Kept, msg: KeptMsg, around: Around) -> Vec<Effect> {
    match msg {
        KeptMsg::News(news) => {
            state.news = news;
            Vec::new()
        }
        KeptMsg::Touched => vec![Effect::LookAgain],
        KeptMsg::Writes(writes) => {
            let was_reader = std::mem::replace(&mut state.reads_along, !writes);
            match (was_reader, writes) {
                (false, false) => vec![announce(around.lang, words::READS_ALONG)],
                (true, true) => vec![Effect::LookAgain, announce(around.lang, words::WRITES_NOW)],
                _ => Vec::new(),
            }
        }
        KeptMsg::TakeOverAsked => vec![Effect::TakeOver],
        KeptMsg::CameBack => asks_to_write(around.retention).into_iter().chain([Effect::LookAgain]).collect(),
        KeptMsg::AsideAsked => vec![Effect::SaveAside, announce(around.lang, outgoing::DOWNLOADED)],
        KeptMsg::AsideDeleted => {
            state.news.retain(|news| *news != News::PutAside);
            vec![Effect::ForgetAside, announce(around.lang, words::ASIDE_DELETED), Effect::Focus(Target::Heading)]
        }
        KeptMsg::Found(_) | KeptMsg::NotMoved(_) => Vec::new(),
    }
}

/// Only what is kept in a browser has more than one who could write it.
pub(super) fn asks_to_write(retention: Retention) -> Option<Effect> {
    matches!(retention, Retention::Days(_)).then_some(Effect::AskToWrite)
}

/// Leaves a piece of news on the page and says it.
pub(super) fn tell(state: &mut Kept, news: News, lang: Lang) -> Effect {
    state.news = vec![news];
    announce(lang, words::news(news))
}

/// What a tab that reads along does with what it must not write: everything is as before, and the way on has the focus.
pub(super) fn refuse(before: Model) -> (Model, Vec<Effect>) {
    let effects = vec![announce(before.lang, words::READS_ALONG), Effect::Focus(Target::Control("take-over"))];
    (before, effects)
}

/// Whether an effect writes to what is kept.
pub(super) const fn writes(effect: &Effect) -> bool {
    use Effect as E;
    matches!(effect, E::KeepSession | E::ForgetSession | E::KeepWaiting { .. } | E::ForgetWaiting | E::MoveKept { .. })
}

/// What a fact changes of what is in no file yet.
pub(super) fn note(kept: &mut Kept, open: Option<&mut OpenTalk>, screen: Screen, msg: &Msg) {
    match msg {
        Msg::Answered(..) | Msg::Typed(..) | Msg::KeptBack(..) | Msg::KeptToTalk(..) => kept.is_work_unsaved = true,
        Msg::Files(FilesMsg::HalfSaved(Ok(()))) | Msg::AllDeleted | Msg::TalkLeft => kept.is_work_unsaved = false,
        _ => {}
    }
    if let Some(OpenTalk { unsaved, .. }) = open {
        match msg {
            Msg::Talk(_) | Msg::FollowUp(_) => unsaved.talk = true,
            Msg::NamesTyped(_) => unsaved.names = true,
            Msg::PrintAsked if matches!(screen, Screen::Paper | Screen::Finish) => unsaved.names = false,
            Msg::Outgoing(OutgoingMsg::Came(Some(parcel), Outgoing::Downloaded)) => match parcel {
                Parcel::Talk | Parcel::Record => unsaved.talk = false,
                Parcel::WordToWork => *unsaved = Unsaved::default(),
                Parcel::Word => unsaved.names = false,
                _ => {}
            },
            _ => {}
        }
    }
}

/// Whether something would be lost if the page was left now: what is on this page alone, what was typed for the paper, and a talk
/// that has changed since its last file and goes with the tab.
pub fn loses_on_leaving(model: &Model) -> bool {
    let is_here_alone = model.hosting.retention == Retention::Nowhere || model.keeping == Keeping::Refused;
    let goes_with_tab = is_here_alone || model.hosting.retention == Retention::Session;
    let loses =
        |open: &OpenTalk| open.unsaved.talk && goes_with_tab || open.unsaved.names && open.names != Names::default();
    is_here_alone && model.kept.is_work_unsaved && !model.work.is_empty() || model.open_talk().is_some_and(loses)
}
