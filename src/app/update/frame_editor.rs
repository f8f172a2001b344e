//! The editor of a local frame (*#ramme*): what HR writes, before it is a frame. It knows no answer and touches none.

use super::frame_sample;
use crate::app::effect::frame_editor::EditorEffect;
use crate::app::effect::{Effect, Target, announce};
use crate::app::msg::frame_editor::EditorMsg;
use crate::app::state::frame_editor::{Done, FrameEditor};
use crate::content::frame_editor as words;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::{FrameFault, Problem};
use crate::domain::frame_form::{self, FieldId, PathStep, Raw};
use crate::domain::values::text::Lang;
use crate::wording::{self, own_texts};

/// Changes the editor, and says what is to be done.
pub fn update(state: &mut FrameEditor, msg: EditorMsg, lang: Lang) -> Vec<EditorEffect> {
    let before = state.for_sample();
    state.done = None;
    let mut effects = match msg {
        EditorMsg::Read(read) => opened(state, read, lang),
        EditorMsg::SaveAsked => when_right(state, |state, frame| {
            vec![EditorEffect::Do(Effect::SaveFrame(Box::new(frame))), done(state, Done::Saved, lang)]
        }),
        EditorMsg::UseAsked => {
            when_right(state, |state, frame| vec![EditorEffect::Use(Box::new(frame)), done(state, Done::Used, lang)])
        }
        msg => write(state, msg, lang).into_iter().map(EditorEffect::Do).collect(),
    };
    effects.extend(sample_changed(state, before.as_ref(), lang).map(EditorEffect::Do));
    effects
}

/// What is written is not a frame yet, so nothing is said against it.
fn write(state: &mut FrameEditor, msg: EditorMsg, lang: Lang) -> Vec<Effect> {
    match msg {
        EditorMsg::Set(path, value) => {
            state.raw.set(&path, value);
            Vec::new()
        }
        EditorMsg::EntryAdded(list) => {
            let next = state.raw.at(&list).map_or(0, |raw| raw.entries().len());
            let entry = [list, vec![PathStep::Entry(next)]].concat();
            state.raw.set(&entry, Some(Raw::Fields(Vec::new())));
            vec![Effect::FocusField(frame_form::place_of(&entry))]
        }
        EditorMsg::TextAdded(id) => {
            let path = [PathStep::to(FieldId::Texts), PathStep::Field(id)];
            if state.raw.at(&path).is_none() {
                // An empty group would be taken away with the next change.
                let danish = [path.as_slice(), &[PathStep::to(FieldId::TextDa)]].concat();
                state.raw.set(&danish, Some(Raw::words("")));
            }
            state.sought.clear();
            vec![Effect::FocusField(frame_form::place_of(&path))]
        }
        EditorMsg::Removed(path) => {
            state.raw.set(&path, None);
            let list = path.split_last().map(|(_, list)| frame_form::place_of(list)).filter(|list| !list.is_empty());
            let focus = list.map_or(Effect::Focus(Target::Heading), Effect::FocusField);
            vec![focus, announce(lang, words::REMOVED)]
        }
        EditorMsg::Sought(sought) => {
            state.sought = sought;
            Vec::new()
        }
        EditorMsg::FaultFollowed(place) => vec![Effect::FocusField(place)],
        EditorMsg::Emptied => {
            *state = FrameEditor::of(&Frame::default());
            vec![Effect::Focus(Target::Heading), announce(lang, words::EMPTIED)]
        }
        EditorMsg::PickAsked => vec![Effect::PickFrame],
        EditorMsg::Read(_) | EditorMsg::SaveAsked | EditorMsg::UseAsked => Vec::new(),
    }
}

/// A file that is no frame leaves what is written here as it was. In any other what is amiss is shown, and can be put right.
fn opened(state: &mut FrameEditor, read: Result<Raw, Vec<FrameFault>>, lang: Lang) -> Vec<EditorEffect> {
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
            *state = FrameEditor { raw, is_checked: true, ..FrameEditor::of(&Frame::default()) };
            let to_faults = EditorEffect::Do(Effect::Focus(Target::ErrorSummary));
            vec![if faults.is_empty() { done(state, Done::Opened, lang) } else { to_faults }]
        }
        _ => {
            state.unopened = faults;
            vec![EditorEffect::Do(announce(lang, words::NOT_OPENED))]
        }
    }
}

/// Does something with the frame, or shows what is amiss.
fn when_right(
    state: &mut FrameEditor,
    then: impl FnOnce(&mut FrameEditor, Frame) -> Vec<EditorEffect>,
) -> Vec<EditorEffect> {
    state.unopened.clear();
    state.is_checked = true;
    match frame_form::read(&state.raw, own_texts::find) {
        Ok(frame) => then(state, frame),
        Err(_) => vec![EditorEffect::Do(Effect::Focus(Target::ErrorSummary))],
    }
}

fn done(state: &mut FrameEditor, done: Done, lang: Lang) -> EditorEffect {
    state.done = Some(done);
    EditorEffect::Do(announce(lang, done.said()))
}

/// What the change does to the sample case is heard as well as seen.
fn sample_changed(state: &FrameEditor, before: Option<&Frame>, lang: Lang) -> Option<Effect> {
    let after = state.for_sample()?;
    let days = |frame: &Frame| frame_sample::suggestion(frame).map(|it| (it.low, it.high));
    let (low, high) = days(&after)?;
    if before.and_then(days) == Some((low, high)) {
        return None;
    }
    let range = ("range", wording::range(low, high, lang));
    Some(Effect::Announce(wording::fill(words::SAMPLE_CHANGED, lang, &[range])))
}
