//! The local frame that applies, and why it is the default where another one came.

use std::ops::Deref;
use std::rc::Rc;

use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::FrameFault;

/// The frame that applies. Shared, so that copying the state copies none of it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocalFrame {
    /// The frame.
    pub applies: Rc<Frame>,
    /// What is amiss with the frame that came, so that the default applies in its place.
    pub faults: Rc<[FrameFault]>,
}

impl LocalFrame {
    /// A frame that came and can't be used: the default applies.
    pub fn refused(faults: Vec<FrameFault>) -> LocalFrame {
        LocalFrame { faults: faults.into(), ..LocalFrame::default() }
    }
}

impl From<Frame> for LocalFrame {
    fn from(frame: Frame) -> LocalFrame {
        LocalFrame { applies: Rc::new(frame), ..LocalFrame::default() }
    }
}

/// It is read as the frame that it holds.
impl Deref for LocalFrame {
    type Target = Frame;

    fn deref(&self) -> &Frame {
        &self.applies
    }
}
