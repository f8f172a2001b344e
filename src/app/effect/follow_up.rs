//! What a follow-up asks of the state around it.

use crate::app::state::follow_up::Asked;
use crate::domain::talk::record::Record;

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUpEffect {
    /// Another step is shown: address, title, and the focus on its heading.
    Shown,
    /// Move the focus to the control that is asked for.
    FocusOn(Asked),
    /// Say this to those who listen.
    Announce(String),
    /// Leave the follow-up.
    Leave,
    /// Open the editor of the agreement on the record's talk; then comes `EditorLeft`.
    OpenEditor,
    /// Put this record in the place of the one that was open.
    Replace(Box<Record>),
    /// Save the record to a file.
    SaveFile,
    /// Print the document of the step.
    Print,
}
