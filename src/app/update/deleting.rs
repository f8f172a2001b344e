//! "Slet alt": everything goes at once, and can be taken back for some seconds.

use super::files;
use super::navigation::open;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::files::Files;
use crate::app::state::model::{Deleted, Model};
use crate::app::state::screen::Screen;
use crate::content::interface;
use crate::domain::talk::names::Names;

/// Takes everything away. What is kept is forgotten at once; what is here can come back for some seconds.
pub(super) fn delete_all(model: &mut Model) -> Vec<Effect> {
    let (work, record) = (std::mem::take(&mut model.work), model.record.take());
    let Files { waiting, is_handed_over, .. } = std::mem::take(&mut model.files);
    model.follow_up = None;
    model.closed = None;
    model.names = Names::default();
    model.work.typed.clear();
    model.kept.news.clear();
    let mut effects = open(model, Screen::Start);
    model.deleted = Some(Box::new(Deleted { work, record, waiting, is_handed_over }));
    model.deletions = model.deletions.wrapping_add(1);
    let lapse = Effect::LetLapse(model.deletions);
    effects.extend([Effect::ForgetSession, Effect::ForgetWaiting, lapse, announce(model, interface::DELETED)]);
    effects
}

/// Brings everything back.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(deleted) = model.deleted.take() else { return Vec::new() };
    model.work = deleted.work;
    let (waiting, is_handed_over) = (deleted.waiting, deleted.is_handed_over);
    model.files = Files { waiting, is_handed_over, ..std::mem::take(&mut model.files) };
    if let Some(record) = deleted.record {
        files::take_record(model, record);
    }
    vec![Effect::KeepSession, announce(model, interface::UNDONE), Effect::Focus(Target::Heading)]
}

/// The seconds of a deletion are over; those of a later one are not.
pub(super) fn lapse(model: &mut Model, nth: u32) -> Vec<Effect> {
    if nth != model.deletions || model.deleted.take().is_none() {
        return Vec::new();
    }
    vec![announce(model, interface::UNDO_IS_OVER)]
}
