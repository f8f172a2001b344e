//! How the tasks become a number of days, step by step.

mod chart;
mod rows;

use std::rc::Rc;

use yew::prelude::*;

use super::bar::{home_bar, key_item};
use super::rests_on::GivenAnswers;
use crate::content::results;
use crate::domain::case::answers::Answers;
use crate::domain::case::working_week::working_days;
use crate::domain::frame::Frame;
use crate::domain::suggestion::Suggestion;
use crate::domain::suggestion::assessment::OwnAssessment;
use crate::ui::reader::Reader;
use crate::wording;
use crate::wording::said;
use chart::Scale;

/// The properties of the steps.
pub struct WaterfallProps {
    /// Who reads it.
    pub reader: Reader,
    /// The person's assessment.
    pub assessment: Rc<OwnAssessment>,
    /// The person's answers, which the reasons name.
    pub answers: Rc<Answers>,
    /// The local frame.
    pub frame: Rc<Frame>,
}

/// A list of rows: the tasks, each limit, the suggestion. Every number is there as text; the drawing is hidden from
/// those who hear it. Each row opens its reasons. Nothing while no task is chosen.
pub fn waterfall(props: &WaterfallProps) -> Html {
    let WaterfallProps { reader, assessment, answers, frame } = props;
    let Some(suggestion) = &assessment.own.suggestion else { return Html::default() };
    let case = &assessment.own.case;
    let given = GivenAnswers { reader: *reader, case, answers, frame };
    let scale = Scale::of(working_days(case), suggestion.start);
    html! {
        <section class="foeling-card">
            <div class="foeling-waterfall">
                {head(*reader, suggestion)}
                <div class="foeling-waterfall__scale" aria-hidden="true">{chart::axis(scale)}</div>
                <ol class="foeling-waterfall__rows">
                    {rows::start(given, suggestion, scale)}
                    for step in &suggestion.steps {
                        {rows::step(given, assessment, step, scale)}
                    }
                    {rows::result(*reader, assessment, suggestion, scale)}
                </ol>
                for signpost in said::signposts(&assessment.own, suggestion, reader.speech) {
                    <p class="foeling-waterfall__foot" key={signpost.clone()}>{signpost.clone()}</p>
                }
                <p class="foeling-waterfall__foot">{wording::whose_weights(&frame.origin(), reader.speech.lang)}</p>
            </div>
        </section>
    }
}

fn head(reader: Reader, suggestion: &Suggestion) -> Html {
    html! {
        <div class="foeling-waterfall__head">
            <h2 class="foeling-waterfall__heading">{reader.say(results::STEPS)}</h2>
            <p class="foeling-waterfall__lead">{reader.say(results::STEPS_LEAD)}</p>
            {key(reader, suggestion)}
        </div>
    }
}

/// Only what the drawing below shows is in the key.
fn key(reader: Reader, suggestion: &Suggestion) -> Html {
    let takes_away = suggestion.steps.iter().any(|step| step.after < step.before);
    let passes_line = suggestion.steps.iter().any(|step| step.after == step.before);
    let gone = html! { <rect class="foeling-bar__gone" x="1" y="1" width="26" height="12" /> };
    let half = html! { <line class="foeling-waterfall__half" x1="14" x2="14" y1="0" y2="14" /> };
    html! {
        <ul class="foeling-key" aria-hidden="true">
            {key_item(home_bar("100%".to_owned(), 14), reader.say(results::KEY_HOME))}
            if takes_away {
                {key_item(gone, reader.say(results::KEY_GONE))}
            }
            if passes_line {
                {key_item(half, reader.say(results::KEY_HALF))}
            }
        </ul>
    }
}
