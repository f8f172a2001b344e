//! What happened in the editor of a frame.

use crate::domain::frame_form::fault::FrameFault;
use crate::domain::frame_form::{PathStep, Raw};

/// What happened in the editor.
#[derive(Clone, Debug, PartialEq)]
pub enum EditorMsg {
    /// A field was given a value, or emptied.
    Set(Vec<PathStep>, Option<Raw>),
    /// An entry was added to a list.
    EntryAdded(Vec<PathStep>),
    /// A text is to be worded otherwise.
    TextAdded(String),
    /// Something was taken away.
    Removed(Vec<PathStep>),
    /// Texts were looked for.
    Sought(String),
    /// A fault was followed to its place.
    FaultFollowed(String),
    /// Everything is to be emptied.
    Emptied,
    /// A file is to be opened.
    PickAsked,
    /// A file was read as far as it is JSON, or not.
    Read(Result<Raw, Vec<FrameFault>>),
    /// The file is to be saved.
    SaveAsked,
    /// The frame is to be used in this tab.
    UseAsked,
}
