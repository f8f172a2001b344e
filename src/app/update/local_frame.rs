//! The local frame comes from outside: a good one is used, and one in which something is amiss visibly is not.

use crate::app::effect::{Effect, announce};
use crate::app::state::local_frame::LocalFrame;
use crate::content::frame_faults as words;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::values::text::Lang;

/// Uses the frame that was read. Where it can't be used, the default applies, and the person is told what is amiss.
pub fn update(state: &mut LocalFrame, read: Result<Box<Frame>, Vec<FrameFault>>, lang: Lang) -> Vec<Effect> {
    let (frame, said) = match read {
        Ok(frame) => (LocalFrame::from(*frame), None),
        Err(faults) => (LocalFrame::refused(faults), Some(announce(lang, words::NOT_USED))),
    };
    *state = frame;
    said.into_iter().collect()
}
