//! The editor of a local frame (*#ramme*): what HR writes, before it is a frame. It knows no answer and touches none.

use std::rc::Rc;

use super::effect::{Effect, Target, announce};
use super::frame_sample;
use super::model::Model;
use crate::content::{frame_editor as words, outgoing, own_texts};
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::{FrameFault, Problem};
use crate::domain::frame_form::{self, Raw, Step};
use crate::domain::values::text::Text;
use crate::wording;

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
        raw.set(&[Step::Field("texts".to_owned())], None);
        frame_form::read(&raw, own_texts::find).ok()
    }
}

/// What happened in the editor.
#[derive(Clone, Debug, PartialEq)]
pub enum EditorMsg {
    /// A field was given a value, or emptied.
    Set(Vec<Step>, Option<Raw>),
    /// An entry was added to a list.
    EntryAdded(Vec<Step>),
    /// A text is to be worded otherwise.
    TextAdded(String),
    /// Something was taken away.
    Removed(Vec<Step>),
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

/// The editor begins with the frame that applies.
pub fn begin(model: &mut Model) {
    if model.frame_editor.is_none() {
        model.frame_editor = Some(Rc::new(FrameEditor::of(&model.frame)));
    }
}

/// Changes the state, and says what the shell has to do.
pub fn update(model: &mut Model, msg: EditorMsg) -> Vec<Effect> {
    begin(model);
    let Some(editor) = model.frame_editor.as_mut().map(Rc::make_mut) else { return Vec::new() };
    let before = editor.for_sample();
    editor.done = None;
    let mut effects = match msg {
        EditorMsg::Set(path, value) => {
            editor.raw.set(&path, value);
            Vec::new()
        }
        EditorMsg::EntryAdded(list) => {
            let next = editor.raw.at(&list).map_or(0, |raw| raw.entries().len());
            let entry = [list, vec![Step::Entry(next)]].concat();
            editor.raw.set(&entry, Some(Raw::Fields(Vec::new())));
            vec![Effect::FocusField(frame_form::place_of(&entry))]
        }
        EditorMsg::TextAdded(id) => {
            let path = [Step::Field("texts".to_owned()), Step::Field(id)];
            if editor.raw.at(&path).is_none() {
                // An empty group would be taken away with the next change.
                let danish = [path.as_slice(), &[Step::Field("da".to_owned())]].concat();
                editor.raw.set(&danish, Some(Raw::words("")));
            }
            editor.sought.clear();
            vec![Effect::FocusField(frame_form::place_of(&path))]
        }
        EditorMsg::Removed(path) => {
            editor.raw.set(&path, None);
            let list = path.split_last().map(|(_, list)| frame_form::place_of(list)).filter(|list| !list.is_empty());
            let focus = list.map_or(Effect::Focus(Target::Heading), Effect::FocusField);
            vec![focus, announce(model, words::REMOVED)]
        }
        EditorMsg::Sought(sought) => {
            editor.sought = sought;
            Vec::new()
        }
        EditorMsg::FaultFollowed(place) => vec![Effect::FocusField(place)],
        EditorMsg::Emptied => {
            *editor = FrameEditor::of(&Frame::default());
            vec![Effect::Focus(Target::Heading), announce(model, words::EMPTIED)]
        }
        EditorMsg::PickAsked => vec![Effect::PickFrame],
        EditorMsg::Read(read) => opened(model, read),
        EditorMsg::SaveAsked => when_right(model, |model, frame| {
            [Effect::SaveFrame(Box::new(frame))].into_iter().chain(done(model, Done::Saved)).collect()
        }),
        EditorMsg::UseAsked => when_right(model, |model, frame| {
            model.frame = Rc::new(frame);
            model.frame_faults = Rc::default();
            done(model, Done::Used)
        }),
    };
    effects.extend(sample_changed(model, before.as_ref()));
    effects
}

/// A file that is no frame leaves what is written here as it was. In any other what is amiss is shown, and can be put right.
fn opened(model: &mut Model, read: Result<Raw, Vec<FrameFault>>) -> Vec<Effect> {
    let Some(editor) = model.frame_editor.as_mut().map(Rc::make_mut) else { return Vec::new() };
    let faults = match &read {
        Ok(raw) => frame_form::faults(raw, own_texts::find),
        Err(faults) => faults.clone(),
    };
    // What is too much for a frame is too much for the form as well: it is cut down where it was written.
    let is_none = |fault: &FrameFault| {
        matches!(fault.problem, Problem::NotAFrame(_) | Problem::Newer { .. } | Problem::TooMany { .. })
    };
    match read {
        Ok(raw) if !faults.iter().any(is_none) => {
            *editor = FrameEditor { raw, is_checked: true, ..FrameEditor::of(&Frame::default()) };
            if faults.is_empty() { done(model, Done::Opened) } else { vec![Effect::Focus(Target::ErrorSummary)] }
        }
        _ => {
            editor.unopened = faults;
            vec![announce(model, words::NOT_OPENED)]
        }
    }
}

/// Does something with the frame, or shows what is amiss.
fn when_right(model: &mut Model, then: impl FnOnce(&mut Model, Frame) -> Vec<Effect>) -> Vec<Effect> {
    let Some(editor) = model.frame_editor.as_mut().map(Rc::make_mut) else { return Vec::new() };
    editor.unopened.clear();
    editor.is_checked = true;
    match frame_form::read(&editor.raw, own_texts::find) {
        Ok(frame) => then(model, frame),
        Err(_) => vec![Effect::Focus(Target::ErrorSummary)],
    }
}

fn done(model: &mut Model, done: Done) -> Vec<Effect> {
    if let Some(editor) = model.frame_editor.as_mut().map(Rc::make_mut) {
        editor.done = Some(done);
    }
    vec![announce(model, done.said())]
}

/// What the change does to the sample case is heard as well as seen.
fn sample_changed(model: &Model, before: Option<&Frame>) -> Option<Effect> {
    let after = model.frame_editor.as_ref()?.for_sample()?;
    let days = |frame: &Frame| frame_sample::suggestion(frame).map(|it| (it.low, it.high));
    let (low, high) = days(&after)?;
    if before.and_then(days) == Some((low, high)) {
        return None;
    }
    let range = ("range", wording::range(low, high, model.lang));
    Some(Effect::Announce(wording::fill(words::SAMPLE_CHANGED, model.lang, &[range])))
}
