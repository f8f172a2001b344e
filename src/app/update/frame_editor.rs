//! The editor of a local frame (*#ramme*): what HR writes, before it is a frame. It knows no answer and touches none.

use crate::app::msg::frame_editor::EditorMsg;
use crate::app::state::frame_editor::{Done, FrameEditor};
use std::rc::Rc;

use super::frame_sample;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::model::Model;
use crate::content::frame_editor as words;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::{FrameFault, Problem};
use crate::domain::frame_form::{self, FieldId, Raw, Step};
use crate::wording::{self, own_texts};

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
            let path = [Step::to(FieldId::Texts), Step::Field(id)];
            if editor.raw.at(&path).is_none() {
                // An empty group would be taken away with the next change.
                let danish = [path.as_slice(), &[Step::to(FieldId::TextDa)]].concat();
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
