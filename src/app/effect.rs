//! What the shell is asked to do: imperatives as data.

pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod kept;
pub mod talk;

use std::rc::Rc;

use super::state::outgoing::Parcel;
use super::state::screen::Screen;
use crate::domain::frame::{Frame, Retention};
use crate::domain::talk::half::Half;
use crate::domain::talk::talk_code::TalkCode;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

/// Something for the shell to do after the next rendering.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Move the focus.
    Focus(Target),
    /// Move the focus to a field of the editor of a frame, by its place.
    FocusField(String),
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
    /// Take what was kept there along to where it is kept from now on.
    MoveKept {
        /// Where it was kept.
        from: Retention,
    },
    /// See whether what is kept is still as this tab left it, and tell what it is now where it is not.
    LookAgain,
    /// Ask to be the one tab that writes what is kept, now or when the one that does is gone.
    AskToWrite,
    /// Become it at once, and let the other read along.
    TakeOver,
    /// After some seconds, tell that this deletion can't be taken back any more.
    LetLapse(u32),
    /// Make a file of what was put aside.
    SaveAside,
    /// Forget it.
    ForgetAside,
    /// Draw random bytes for the number of a talk and for a code.
    Draw,
    /// Make a file of a half, sealed where there is a code, and hand it to the browser.
    SaveHalf {
        /// The half.
        half: Box<Half>,
        /// The code.
        code: Option<TalkCode>,
    },
    /// Keep a sealed copy of the half that waits, for a reload of this tab.
    KeepWaiting {
        /// The half.
        half: Box<Half>,
        /// The code.
        code: TalkCode,
    },
    /// Forget that copy.
    ForgetWaiting,
    /// Let the person choose a file.
    PickFile,
    /// Let the person choose the file of a frame.
    PickFrame,
    /// Make a file of a frame and hand it to the browser.
    SaveFrame(Box<Frame>),
    /// Open the seal of a file.
    Unseal {
        /// The file.
        file: Rc<[u8]>,
        /// The code.
        code: TalkCode,
    },
    /// Print.
    Print,
    /// Unpack a Word file and see whether it carries an agreement.
    ReadWord(Rc<[u8]>),
    /// Make something and hand it to the browser.
    SendOut(Parcel),
}

/// Words for those who listen, in the language that is read.
pub fn announce(lang: Lang, words: Text) -> Effect {
    Effect::Announce(words.get(lang).to_owned())
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
    /// The field for a code.
    Code,
    /// A control by its name.
    Control(&'static str),
    /// The first control of a question.
    Question(QuestionId),
    /// The field with the text of a clause.
    Clause(ElementId),
}
