//! The place around the widget: what it decides, and what it hears.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::hosting::{Entry, Hosting, Theme};
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::app::state::screen::Screen;
use crate::domain::frame::Retention;
use crate::domain::values::text::Lang;

/// What the place that embeds the widget decides.
#[derive(Properties, PartialEq, Clone)]
pub struct Host {
    /// The number of this widget on the page.
    #[prop_or_default]
    pub instance: u16,
    /// The name under which it keeps what is kept: no two widgets have the same.
    #[prop_or_default]
    pub kept_as: &'static str,
    /// Whether the page is the widget's own, so that its title, language and address may be set.
    #[prop_or(true)]
    pub owns_page: bool,
    /// Whether it stands in a frame that has no place of its own: a sandbox.
    #[prop_or_default]
    pub is_confined: bool,
    /// What the start screen leads to.
    #[prop_or_default]
    pub entry: Entry,
    /// The language, until the person chooses another.
    #[prop_or_default]
    pub lang: Lang,
    /// The looks.
    #[prop_or_default]
    pub theme: Theme,
    /// Where answers are kept, where the page says so.
    #[prop_or_default]
    pub retention: Option<Retention>,
    /// The local frame.
    #[prop_or_default]
    pub frame: FrameSource,
    /// The state to go on with: that of a widget that was taken from the page and is put back.
    #[prop_or_default]
    pub parked: Option<Parked>,
    /// Where the place hears what happens.
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
}

impl Host {
    /// What the state knows of the place. Where the place says nothing of keeping, the frame does, or else it is for the tab.
    pub fn hosting(&self, of_frame: Option<Retention>) -> Hosting {
        Hosting {
            entry: self.entry,
            lang: self.lang,
            retention: self.retention.or(of_frame).unwrap_or(Retention::Session),
            is_confined: self.is_confined,
        }
    }
}

/// What the place asks for now that it did not when a widget was taken from it.
pub fn asked_since(then: Hosting, now: &Host) -> Vec<Msg> {
    let lang = (now.lang != then.lang).then_some(Msg::LanguageAsked(now.lang));
    let retention = now.retention.filter(|retention| *retention != then.retention).map(Msg::RetentionAsked);
    lang.into_iter().chain(retention).collect()
}

/// Where the local frame comes from.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum FrameSource {
    /// There is none: the general limits count.
    #[default]
    None,
    /// The text of the file.
    Text(AttrValue),
    /// The file at this address could not be fetched.
    Missing(AttrValue),
}

/// The state of a widget that is not on a page just now. Two are never the same.
#[derive(Clone)]
pub struct Parked(pub Rc<Model>);

impl PartialEq for Parked {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the place hears. It never carries an answer, nor anything that follows from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// All of the program is here.
    Ready,
    /// Another screen is shown, of this kind.
    Step(&'static str),
    /// Something is done: a half, or an agreement, was saved or printed.
    Complete(&'static str),
    /// Something went wrong.
    Error(&'static str),
    /// The place shall print the widget: it stands on somebody else's page, which is not to be printed with it.
    Print,
}

impl HostEvent {
    /// The event's name without its start `foeling-`, and what it says.
    pub const fn parts(self) -> (&'static str, &'static str) {
        match self {
            HostEvent::Ready => ("ready", ""),
            HostEvent::Step(kind) => ("step", kind),
            HostEvent::Complete(what) => ("complete", what),
            HostEvent::Error(what) => ("error", what),
            HostEvent::Print => ("print", ""),
        }
    }
}

/// The kind of a screen. Which page or topic it is follows from answers, so it is not told.
pub const fn kind(screen: Screen) -> &'static str {
    match screen {
        Screen::Start => "start",
        Screen::Page(_) => "question",
        Screen::Check => "check",
        Screen::Suggestion => "suggestion",
        Screen::Agreement => "draft",
        Screen::TalkingPoints => "talking-points",
        Screen::Close | Screen::Share | Screen::Handover => "share",
        Screen::Opened => "opened",
        Screen::Talk | Screen::Topic(_) | Screen::SideBySide => "talk",
        Screen::Paper | Screen::Finish => "agreement",
        Screen::FollowUp(_) => "follow-up",
        Screen::Help | Screen::Rules => "help",
        Screen::Frame => "frame",
    }
}

/// What an effect completes, for the place to hear.
pub fn completed(effect: &Effect, screen: Screen) -> Option<HostEvent> {
    match effect {
        Effect::SaveHalf { .. } => Some(HostEvent::Complete("half")),
        Effect::SendOut(Parcel::Word | Parcel::WordToWork | Parcel::Record) | Effect::Print
            if matches!(kind(screen), "agreement" | "follow-up") =>
        {
            Some(HostEvent::Complete("agreement"))
        }
        _ => None,
    }
}

/// What a fact says went wrong, for the place to hear.
pub fn failed(msg: &Msg) -> Option<HostEvent> {
    match msg {
        Msg::SessionKept(false) => Some(HostEvent::Error("storage")),
        Msg::Files(FilesMsg::Refused(_)) => Some(HostEvent::Error("file")),
        Msg::FrameRead(Err(_)) => Some(HostEvent::Error("frame")),
        _ => None,
    }
}
