//! The example beside the form: what is suggested without the frame and with it, and what made the difference.

use yew::prelude::*;

use crate::app::state::frame_editor::FrameEditor;
use crate::app::update::frame_sample;
use crate::content::findings::outcomes;
use crate::content::{frame_editor as words, spoken};
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Finding;
use crate::domain::suggestion::ArrangementKind;
use crate::ui::reader::Reader;
use crate::wording;
use crate::wording::said;

/// It follows the form for as long as the form can be read.
pub(super) fn sample(reader: Reader, editor: &FrameEditor) -> Html {
    html! {
        <aside class="foeling-card foeling-editor__sample" aria-labelledby={reader.id("sample")}>
            <h2 class="foeling-card__title" id={reader.id("sample")}>{ reader.say(words::SAMPLE) }</h2>
            <p class="foeling-card__text">{ reader.say(words::SAMPLE_LEAD) }</p>
            if let Some(frame) = editor.for_sample() {
                { both(reader, &frame) }
            } else {
                <p class="foeling-card__text">{ reader.say(words::SAMPLE_WAITS) }</p>
            }
        </aside>
    }
}

fn both(reader: Reader, frame: &Frame) -> Html {
    let found = frame_sample::found_by_frame(frame);
    html! {
        <>
            <dl class="foeling-editor__outcomes">
                <dt>{ reader.say(words::SAMPLE_WITHOUT) }</dt>
                <dd class="foeling-editor__days">{ outcome(reader, &Frame::default()) }</dd>
                <dt>{ reader.say(words::SAMPLE_WITH) }</dt>
                <dd class="foeling-editor__days">{ outcome(reader, frame) }</dd>
            </dl>
            if found.is_empty() {
                <p class="foeling-card__text">{ reader.say(words::SAMPLE_SAME) }</p>
            } else {
                <h3 class="foeling-editor__legend">{ reader.say(words::SAMPLE_BECAUSE) }</h3>
                <ul class="foeling-prose__list">
                    for finding in &found {
                        <li key={finding.id.id()} class="foeling-prose__item">{ step(reader, finding) }</li>
                    }
                </ul>
            }
        </>
    }
}

/// The days and the kind, as in "2 dage: Faste hjemmedage".
fn outcome(reader: Reader, frame: &Frame) -> String {
    let Some(suggestion) = frame_sample::suggestion(frame) else { return String::new() };
    let kind = reader.say(outcomes::of(&suggestion).headline).to_owned();
    if suggestion.kind == ArrangementKind::NotNow {
        return kind;
    }
    let range = said::range_in_figures(suggestion.low, suggestion.high, reader.speech.lang);
    wording::fill(words::SAMPLE_DAYS, reader.speech.lang, &[("range", range), ("kind", kind)])
}

fn step(reader: Reader, finding: &Finding) -> String {
    let words = spoken::finding(finding.id, reader.speech);
    wording::fill_values(words.step.unwrap_or(words.title), reader.speech, &finding.values)
}
