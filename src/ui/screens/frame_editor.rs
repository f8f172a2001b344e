//! The editor of a local frame (*#ramme*): a form for HR, an example that shows what a limit does, and the file.

mod controls;
mod fields;
mod form;
mod sample;
mod seek;
mod summary;

use yew::prelude::*;

use self::fields::field_view;
use self::form::Form;
use super::file_tools::{file_note, looked_through};
use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::msg::frame_editor::EditorMsg;
use crate::app::state::frame_editor::FrameEditor;
use crate::content::frame_editor as words;
use crate::domain::frame_form::{FRAME, FieldId};
use crate::domain::values::text::Text;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::notices::frame_fault_list;
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::reader::Reader;

pub use form::field_name;

/// The form on one side, the example on the other.
pub fn frame_editor(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    // `update` has it there when the screen is shown.
    let Some(editor) = model.frame_editor.as_deref() else { return Html::default() };
    let faults = editor.faults();
    let shown = if editor.is_checked { faults.as_slice() } else { &[] };
    let form = Form {
        reader: *reader,
        raw: &editor.raw,
        faults: shown,
        sought: &editor.sought,
        on_msg: on_msg.reform(Msg::FrameEditor),
    };
    html! {
        <>
            <div class="foeling-screen__main foeling-editor">
                { back_button(*reader, &props.says(Msg::WentBack)) }
                { screen_head(*reader, reader.say(words::TITLE), Some(reader.say(words::LEAD).into())) }
                <p class="foeling-question__hint">{ reader.say(words::ONLY_HERE) }</p>
                <div class="foeling-actions">
                    { editor_button(props, words::OPEN, Weight::Plain, EditorMsg::PickAsked) }
                    { editor_button(props, words::EMPTY, Weight::Link, EditorMsg::Emptied) }
                </div>
                { unopened(props, editor) }
                if !shown.is_empty() {
                    { summary::summary(&form) }
                }
                { looser(*reader, editor) }
                for (nth, (title, fields)) in words::SECTIONS.iter().enumerate() {
                    { section(&form, nth, *title, fields) }
                }
                { ways_out(props, editor) }
            </div>
            { sample::sample(*reader, editor) }
        </>
    }
}

fn editor_button(props: &ScreenProps, label: Text, weight: Weight, msg: EditorMsg) -> Html {
    button(props.reader.say(label), weight, &props.says(Msg::FrameEditor(msg)))
}

/// Why the last file was not opened.
fn unopened(props: &ScreenProps, editor: &FrameEditor) -> Html {
    let reader = props.reader;
    if editor.unopened.is_empty() {
        return Html::default();
    }
    let content = html! {
        <>
            <p class="foeling-notice__title">{ reader.say(words::NOT_OPENED) }</p>
            { frame_fault_list(reader, &editor.unopened) }
        </>
    };
    notice(Tone::Warn, Glyph::Warn, content)
}

/// Numbers that are looser than the rules: no fault, since a rule may have changed, but never in silence.
fn looser(reader: Reader, editor: &FrameEditor) -> Html {
    let Some(frame) = editor.for_sample() else { return Html::default() };
    html! {
        <div role="status">
            for number in frame.thresholds.looser() {
                { notice(Tone::Warn, Glyph::Warn, notice_text(reader.say(words::looser(number)))) }
            }
        </div>
    }
}

/// A part of the form. The first two are open at once, and every one in which something is amiss.
fn section(form: &Form<'_>, nth: usize, title: Text, ids: &[FieldId]) -> Html {
    let fields: Vec<_> = FRAME.iter().filter(|field| ids.contains(&field.id)).collect();
    let is_open = nth < 2 || ids.iter().any(|id| form.is_amiss_within(id.name()));
    html! {
        <details key={title.da} class="foeling-why foeling-editor__section" open={is_open}>
            <summary class="foeling-why__summary foeling-editor__summary">
                <h2 class="foeling-editor__title">{ form.reader.say(title) }</h2>
            </summary>
            <div class="foeling-editor__fields">
                for field in fields { { field_view(form, field, &[]) } }
            </div>
        </details>
    }
}

fn ways_out(props: &ScreenProps, editor: &FrameEditor) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{ reader.say(words::WHERE) }</h2>
            <ol class="foeling-prose__list foeling-prose__list--steps">
                for step in words::WHERE_STEPS {
                    <li key={step.da} class="foeling-prose__item">{ reader.say(step) }</li>
                }
            </ol>
            <div class="foeling-actions">
                { editor_button(props, words::SAVE, Weight::Primary, EditorMsg::SaveAsked) }
                { editor_button(props, words::USE, Weight::Plain, EditorMsg::UseAsked) }
            </div>
            <p class="foeling-card__text">{ reader.say(words::USE_LEAD) }</p>
            if let Some(done) = editor.done {
                { notice(Tone::Info, Glyph::Check, notice_text(reader.say(done.said()))) }
            }
            { looked_through(props, &editor.raw.words_within().join("\n")) }
            { file_note(props) }
        </section>
    }
}
