//! The local frame comes from outside: a good one is used, and one in which something is amiss visibly is not.

use std::rc::Rc;

use super::navigation::open;
use crate::app::effect::{Effect, announce};
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::content::frame_faults as words;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::FrameFault;

/// Uses the frame that was read. Where it can't be used, the default applies, and the person is told what is amiss.
/// Answers stay as they are either way.
pub fn take(model: &mut Model, read: Result<Box<Frame>, Vec<FrameFault>>) -> Vec<Effect> {
    let mut effects = Vec::new();
    match read {
        Ok(frame) => {
            model.frame = Rc::new(*frame);
            model.frame_faults = Rc::default();
        }
        Err(faults) => {
            model.frame = Rc::default();
            model.frame_faults = faults.into();
            effects.push(announce(model, words::NOT_USED));
        }
    }
    // A page may have no question left.
    if let Screen::Page(page) = model.screen
        && !model.stops().iter().any(|stop| stop.page == page)
    {
        effects.extend(open(model, model.screen));
    }
    effects
}
