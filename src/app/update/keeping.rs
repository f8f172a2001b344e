//! What is kept between two visits: who writes it, what has become of it, and what would be lost on leaving the page.

use super::files;
use super::navigation::show;
use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::msg::kept::{Found, KeptMsg};
use crate::app::state::kept::Unsaved;
use crate::app::state::model::{Keeping, Model};
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::app::state::screen::Screen;
use crate::content::{keeping as words, outgoing};
use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;
use crate::domain::talk::names::Names;

/// The state after such a fact.
pub fn update(model: &mut Model, msg: KeptMsg) -> Vec<Effect> {
    match msg {
        KeptMsg::News(news) => {
            model.kept.news = news;
            Vec::new()
        }
        KeptMsg::Touched => vec![Effect::LookAgain],
        KeptMsg::Found(found) => take(model, *found),
        KeptMsg::Writes(writes) => {
            let was_reader = std::mem::replace(&mut model.kept.reads_along, !writes);
            match (was_reader, writes) {
                (false, false) => vec![announce(model, words::READS_ALONG)],
                (true, true) => vec![Effect::LookAgain, announce(model, words::WRITES_NOW)],
                _ => Vec::new(),
            }
        }
        KeptMsg::TakeOverAsked => vec![Effect::TakeOver],
        KeptMsg::CameBack => asks_to_write(model).into_iter().chain([Effect::LookAgain]).collect(),
        KeptMsg::NotMoved(from) => {
            model.hosting.retention = from;
            vec![tell(model, News::NotMoved)]
        }
        KeptMsg::AsideAsked => vec![Effect::SaveAside, announce(model, outgoing::DOWNLOADED)],
        KeptMsg::AsideDeleted => {
            model.kept.news.retain(|news| *news != News::PutAside);
            vec![Effect::ForgetAside, announce(model, words::ASIDE_DELETED), Effect::Focus(Target::Heading)]
        }
    }
}

/// Only what is kept in a browser has more than one who could write it.
pub(super) fn asks_to_write(model: &Model) -> Option<Effect> {
    matches!(model.hosting.retention, Retention::Days(_)).then_some(Effect::AskToWrite)
}

/// Shows what somebody else has kept in the place of what is here.
fn take(model: &mut Model, found: Found) -> Vec<Effect> {
    let Found { work, record, waiting } = found;
    if work == model.work && record == model.record {
        return Vec::new();
    }
    let is_empty = work.is_empty() && record.is_none() && waiting.is_none();
    let had_something = !model.work.is_empty() || model.record.is_some();
    model.work = work;
    model.work.typed.clear();
    if record != model.record {
        (model.record, model.follow_up, model.names) = (None, None, Names::default());
        if let Some(record) = record {
            files::take_record(model, record);
        }
    }
    model.files.is_handed_over = waiting.is_some();
    model.files.locked = waiting;
    model.kept.unsaved = Unsaved::default();
    show(model, model.screen);
    // One who reads along expects it.
    if model.kept.reads_along && !is_empty {
        return vec![Effect::SetTitle];
    }
    let is_deleted = is_empty && had_something;
    let told = tell(model, if is_deleted { News::DeletedElsewhere } else { News::ChangedElsewhere });
    vec![Effect::SetTitle, told]
}

/// Leaves a piece of news on the page and says it.
fn tell(model: &mut Model, news: News) -> Effect {
    model.kept.news = vec![news];
    announce(model, words::news(news))
}

/// What a tab that reads along does with what it must not write: everything is as before, and the way on has the focus.
pub(super) fn refuse(before: Model) -> (Model, Vec<Effect>) {
    let effects = vec![announce(&before, words::READS_ALONG), Effect::Focus(Target::Control("take-over"))];
    (before, effects)
}

/// Whether an effect writes to what is kept.
pub(super) const fn writes(effect: &Effect) -> bool {
    use Effect as E;
    matches!(effect, E::KeepSession | E::ForgetSession | E::KeepWaiting { .. } | E::ForgetWaiting | E::MoveKept { .. })
}

/// What a fact changes of what is in no file yet.
pub(super) fn note(model: &mut Model, msg: &Msg) {
    let unsaved = &mut model.kept.unsaved;
    match msg {
        Msg::Answered(..) | Msg::Typed(..) | Msg::KeptBack(..) | Msg::KeptToTalk(..) => unsaved.work = true,
        Msg::Talk(_) | Msg::FollowUp(_) => unsaved.talk = model.record.is_some(),
        Msg::NamesTyped(_) => unsaved.names = true,
        Msg::Files(FilesMsg::HalfSaved(Ok(()))) => unsaved.work = false,
        Msg::PrintAsked if matches!(model.screen, Screen::Paper | Screen::Finish) => unsaved.names = false,
        Msg::WentOut(Some(Parcel::Talk | Parcel::Record), Outgoing::Downloaded) => unsaved.talk = false,
        Msg::WentOut(Some(Parcel::WordToWork), Outgoing::Downloaded) => (unsaved.talk, unsaved.names) = (false, false),
        Msg::WentOut(Some(Parcel::Word), Outgoing::Downloaded) => unsaved.names = false,
        Msg::AllDeleted | Msg::TalkLeft => *unsaved = Unsaved::default(),
        _ => {}
    }
}

/// Whether something would be lost if the page was left now: what is on this page alone, what was typed for the paper, and a talk
/// that has changed since its last file and goes with the tab.
pub fn loses_on_leaving(model: &Model) -> bool {
    let Unsaved { work, talk, names } = model.kept.unsaved;
    let is_here_alone = model.hosting.retention == Retention::Nowhere || model.keeping == Keeping::Refused;
    let goes_with_tab = is_here_alone || model.hosting.retention == Retention::Session;
    is_here_alone && work && !model.work.is_empty()
        || talk && goes_with_tab && model.record.is_some()
        || names && model.names != Names::default()
}
