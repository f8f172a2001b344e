//! "Slet alt": everything goes at once, and can be taken back for some seconds.

use super::navigation::open;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::doing::Doing;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::app::state::undo::{Deleted, Undo};
use crate::content::interface;

/// Takes everything away. What is kept is forgotten at once; what is here can come back for some seconds.
pub(super) fn delete_all(model: &mut Model) -> Vec<Effect> {
    let Model { work, doing, files, unread, .. } = std::mem::replace(model, model.emptied());
    model.unread = unread;
    model.kept.news.clear();
    let mut effects = open(model, Screen::Start);
    let (record, typed) = doing.into_parts();
    model.undo = Undo::Deletion(Box::new(Deleted { work, typed, record, waiting: files.waiting }));
    model.deletions = model.deletions.wrapping_add(1);
    let lapse = Effect::LetLapse(model.deletions);
    let said = announce(model.lang, interface::DELETED);
    effects.extend([Effect::ForgetSession, Effect::ForgetWaiting, lapse, said]);
    effects
}

/// Brings everything back.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(Deleted { work, typed, record, waiting }) = model.undo.take_deleted() else { return Vec::new() };
    model.work = work;
    model.files.waiting = waiting;
    match record {
        Some(record) => model.doing = Doing::with(record, typed),
        None => *model.doing.typed_mut() = typed,
    }
    let said = announce(model.lang, interface::UNDONE);
    vec![Effect::KeepSession, said, Effect::Focus(Target::Heading)]
}

/// The seconds of a deletion are over; those of a later one are not.
pub(super) fn lapse(model: &mut Model, nth: u32) -> Vec<Effect> {
    if nth != model.deletions || model.undo.take_deleted().is_none() {
        return Vec::new();
    }
    vec![announce(model.lang, interface::UNDO_IS_OVER)]
}
