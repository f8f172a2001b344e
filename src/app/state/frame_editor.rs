//! The frame that is being written, before it is one.

use crate::content::{frame_editor as words, outgoing};
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::frame_form::{self, FieldId, PathStep, Raw};
use crate::domain::values::text::Text;
use crate::wording::own_texts;

/// The frame that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameEditor {
    /// The frame, as far as it has come.
    pub raw: Raw,
    /// Whether what is amiss is shown: from the first try to save or to use it on.
    pub is_checked: bool,
    /// Why the last file could not be opened.
    pub unopened: Vec<FrameFault>,
    /// What is looked for among the texts.
    pub sought: String,
    /// What was done last.
    pub done: Option<Done>,
}

/// What was done with the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// A file was opened.
    Opened,
    /// It is used in this tab.
    Used,
    /// A file of it was handed to the browser.
    Saved,
}

impl Done {
    /// What there is to say about it.
    pub const fn said(self) -> Text {
        match self {
            Done::Opened => words::OPENED,
            Done::Used => words::USED,
            Done::Saved => outgoing::DOWNLOADED,
        }
    }
}

impl FrameEditor {
    /// Begins with a frame.
    pub fn of(frame: &Frame) -> FrameEditor {
        let raw = frame_form::write(frame);
        FrameEditor { raw, is_checked: false, unopened: Vec::new(), sought: String::new(), done: None }
    }

    /// Everything that is amiss.
    pub fn faults(&self) -> Vec<FrameFault> {
        frame_form::faults(&self.raw, own_texts::find)
    }

    /// The frame for the sample case: its own words change no number, so they are left out. Nothing while something is
    /// amiss.
    pub fn for_sample(&self) -> Option<Frame> {
        let mut raw = self.raw.clone();
        raw.set(&[PathStep::to(FieldId::Texts)], None);
        frame_form::read(&raw, own_texts::find).ok()
    }
}
