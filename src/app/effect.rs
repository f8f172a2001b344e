//! What the shell is asked to do: imperatives as data.

use super::outgoing::File;
use super::screen::Screen;
use crate::domain::question_id::QuestionId;

/// Something for the shell to do after the next rendering.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Move the focus.
    Focus(Target),
    /// Set the page's title, where the page is ours.
    SetTitle,
    /// Set the page's language, where the page is ours.
    SetLanguage,
    /// Say this to those who listen.
    Announce(String),
    /// Add the screen to the browser's history.
    PushAddress(Screen),
    /// Put the screen in the place of the current one in the history.
    ReplaceAddress(Screen),
    /// Keep the work for a reload of this tab.
    KeepSession,
    /// Forget what was kept.
    ForgetSession,
    /// Print.
    Print,
    /// Write the document of this screen as a Word file.
    WriteWord,
    /// Save a file where the person saves files.
    Download(File),
    /// Put this on the clipboard.
    Copy(String),
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The level-1 heading.
    Heading,
    /// The error summary.
    ErrorSummary,
    /// The choice of who one is.
    Party,
    /// The first control of a question.
    Question(QuestionId),
}
