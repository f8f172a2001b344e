//! The follow-up as a part of the one state: its facts go to its own `update`, and what it asks for becomes effects.

use super::navigation::open;
use super::{follow_up, outgoing};
use crate::app::effect::follow_up::FollowUpEffect;
use crate::app::effect::{Effect, Target};
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::Around;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;

/// Changes the follow-up, and says what the shell has to do.
pub(super) fn update(model: &mut Model, msg: FollowUpMsg) -> Vec<Effect> {
    let (Some(state), Some(record)) = (&mut model.follow_up, &model.record) else { return Vec::new() };
    let around = Around { record, frame: &model.frame, today: model.today, lang: model.lang };
    let asked = follow_up::update(state, msg, &around);
    asked.into_iter().flat_map(|effect| carry_out(model, effect)).collect()
}

fn carry_out(model: &mut Model, effect: FollowUpEffect) -> Vec<Effect> {
    match effect {
        FollowUpEffect::Shown => {
            let step = model.follow_up.as_ref().map(|state| state.step).unwrap_or_default();
            open(model, Screen::FollowUp(step))
        }
        FollowUpEffect::FocusOn(asked) => vec![Effect::Focus(Target::Control(asked.control()))],
        FollowUpEffect::Announce(words) => vec![Effect::Announce(words)],
        FollowUpEffect::Leave => super::navigation::leave_talk(model),
        FollowUpEffect::OpenEditor => open(model, Screen::Paper),
        FollowUpEffect::Replace(record) => {
            model.record = Some(*record);
            vec![Effect::KeepSession]
        }
        FollowUpEffect::SaveFile => outgoing::ask(model, Parcel::Record),
        FollowUpEffect::Print => vec![Effect::Print],
    }
}
