//! What happened: facts in the past tense.

pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod kept;
pub mod outgoing;
pub mod talk;

use super::msg::files::FilesMsg;
use super::msg::follow_up::FollowUpMsg;
use super::msg::frame_editor::EditorMsg;
use super::msg::kept::KeptMsg;
use super::msg::outgoing::OutgoingMsg;
use super::msg::talk::TalkMsg;
use super::state::files::Opening;
use super::state::hosting::Hosting;
use super::state::screen::Screen;
use super::state::typed::Typed;
use super::state::work::Work;
use crate::domain::frame::{Frame, Retention};
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::talk::names::Names;
use crate::domain::talk::record::Record;
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// A fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The place around the widget has decided what is its to decide.
    Hosted(Hosting),
    /// The place wants another language.
    LanguageAsked(Lang),
    /// The place wants answers kept elsewhere.
    RetentionAsked(Retention),
    /// The shell has started; this is today's date, and what the address said.
    Started {
        /// Today.
        today: Option<Date>,
        /// The screen in the address.
        screen: Option<Screen>,
        /// The work of the session, when it was kept.
        work: Option<Box<Work>>,
        /// What was typed into number fields, by the person or in the talk.
        typed: Typed,
        /// The talk, when one was open.
        record: Option<Box<Record>>,
        /// The sealed half of one who is done, when the other had not answered yet.
        waiting: Option<Opening>,
        /// What of the work could not be read.
        unread: Vec<String>,
        /// The language that was chosen.
        lang: Option<Lang>,
    },
    /// Someone said who they are.
    PartyChosen(Party),
    /// Someone chose a route.
    RouteChosen(Route),
    /// Someone began, or went on where they left off.
    Begun,
    /// A question was answered, or its answer taken back.
    Answered(QuestionId, Option<Answer>),
    /// Something was typed into a number field.
    Typed(QuestionId, String),
    /// An answer of one's own choice was kept back, or shared again.
    KeptBack(QuestionId, bool),
    /// The words of an answer were kept to the talk, or may be quoted again.
    KeptToTalk(QuestionId, bool),
    /// Someone wanted to go on.
    Continued,
    /// Someone left the page's questions unanswered.
    Skipped,
    /// Someone wanted to go back a page.
    WentBack,
    /// Someone wanted to change an answer from the check page.
    ChangeAsked(QuestionId),
    /// Someone went to a screen.
    Opened(Screen),
    /// The browser went back or forward.
    HistoryMoved(Option<Screen>),
    /// The draft was folded or unfolded.
    DraftToggled,
    /// The language was switched.
    LanguageSwitched,
    /// The owner wants the private points in the print, or no longer.
    OwnNotesToggled,
    /// Someone asked to print.
    PrintAsked,
    /// Something about what leaves the browser.
    Outgoing(OutgoingMsg),
    /// Everything was deleted.
    AllDeleted,
    /// The deletion was taken back.
    DeletionUndone,
    /// A fault in the summary was followed to its question.
    FaultFollowed(QuestionId),
    /// Something about files.
    Files(FilesMsg),
    /// Something in the talk.
    Talk(TalkMsg),
    /// Something in the follow-up.
    FollowUp(FollowUpMsg),
    /// The talk was closed on this screen.
    TalkLeft,
    /// The closing was taken back.
    ClosingUndone,
    /// Something typed for the paper: a name, a unit or an address.
    NamesTyped(Names),
    /// The local frame was read, or something is amiss with it.
    FrameRead(Result<Box<Frame>, Vec<FrameFault>>),
    /// Something in the editor of a local frame.
    FrameEditor(EditorMsg),
    /// The session was kept, or could not be.
    SessionKept(bool),
    /// Something about what is kept.
    Kept(KeptMsg),
    /// The seconds in which this deletion could be taken back are over.
    UndoLapsed(u32),
}
