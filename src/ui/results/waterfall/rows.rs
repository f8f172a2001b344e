//! The rows of the steps: their words, their numbers and their reasons.

use yew::prelude::*;

use super::chart::{self, Scale};
use crate::content::findings::outcomes;
use crate::content::{interface, results, spoken};
use crate::domain::questionnaire;
use crate::domain::rules;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::suggestion::assessment::OwnAssessment;
use crate::domain::suggestion::{ArrangementKind, LimitStep, Suggestion};
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::reasons::Reasons;
use crate::domain::vocabulary::source::Source;
use crate::export::told;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sharing_mark::sharing_mark;
use crate::ui::parts::sources::sources;
use crate::ui::reader::Reader;
use crate::ui::results::rests_on::{GivenAnswers, rests_on};
use crate::wording;
use crate::wording::said;

/// What a row says beside its drawing.
struct Words {
    title: String,
    note: Option<String>,
    is_private: bool,
}

fn text(reader: Reader, words: Words) -> Html {
    html! {
        <div class="foeling-waterfall__text">
            <h3 class="foeling-waterfall__title">{words.title}</h3>
            if let Some(note) = words.note {
                <p class="foeling-waterfall__note">{note}</p>
            }
            if words.is_private {
                {sharing_mark(reader, true, None)}
            }
        </div>
    }
}

/// The tasks: where the steps start.
pub fn start(given: GivenAnswers<'_>, suggestion: &Suggestion, scale: Scale) -> Html {
    let reader = given.reader;
    let title = reader.say(results::start_row(reader.party));
    let of_question = questionnaire::find(Q::TaskPlaces).map_or(&[][..], |question| question.sources);
    html! {
        <li key="start" class="foeling-waterfall__row foeling-waterfall__row--start">
            {text(reader, Words {
                title: title.to_owned(),
                note: Some(told::told(suggestion.told, Some(reader.party), reader.speech)),
                is_private: false,
            })}
            <p class="foeling-waterfall__amount">
                <span class="foeling-waterfall__left">{said::days_in_figures(suggestion.start, reader.speech)}</span>
            </p>
            {chart::start(scale, suggestion.start)}
            {why(given, title, &suggestion.start_reasons, of_question, html! {
                <p class="foeling-why__text">{reader.say(results::START_WHY)}</p>
            })}
        </li>
    }
}

/// A limit, or a line that is passed.
pub fn step(given: GivenAnswers<'_>, assessment: &OwnAssessment, step: &LimitStep, scale: Scale) -> Html {
    let reader = given.reader;
    let Some(finding) = said::find(&assessment.own.findings, step.id) else { return Html::default() };
    let because =
        said::of_finding(finding, spoken::finding(step.id, reader.speech).because(reader.party), reader.speech);
    let (kind, note) = match step.effect {
        Bearing::Line { .. } => ("foeling-waterfall__row--warn", Some(because.clone())),
        _ => ("foeling-waterfall__row--limit", None),
    };
    let title = said::step_title(finding, reader.speech);
    let of_rule = rules::sources_of(step.id);
    let has_because = note.is_some();
    let sum = told::sum(step, finding, Some(reader.party), reader.speech);
    let note = [note, sum].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let is_private = assessment.is_private_step(step);
    html! {
        <li key={step.id.id()} class={classes!("foeling-waterfall__row", kind)}>
            {text(reader, Words { title: title.clone(), note: Some(note), is_private })}
            {amount(reader, step, scale)}
            {chart::step(scale, step, minus(reader, step).filter(|_| scale.has_room_after(step.before)))}
            {why(given, &title, &step.reasons, of_rule, html! {
                <>
                    if !has_because {
                        <p class="foeling-why__text">{because}</p>
                    }
                    if let Some(without) = without(given, assessment, finding) {
                        <p class="foeling-why__text">{without}</p>
                    }
                </>
            })}
        </li>
    }
}

/// What a limit takes away, in words.
fn minus(reader: Reader, step: &LimitStep) -> Option<String> {
    let days = said::days_in_figures(step.before.less(step.after), reader.speech);
    (step.after < step.before).then(|| wording::fill(results::LESS, reader.speech, &[("days", days)]))
}

/// What is left, and what went: for the eye in the drawing where there is room, else here.
fn amount(reader: Reader, step: &LimitStep, scale: Scale) -> Html {
    let change = minus(reader, step);
    let in_drawing = change.is_some() && scale.has_room_after(step.before);
    let class = classes!("foeling-waterfall__change", in_drawing.then_some("foeling-hidden"));
    html! {
        <p class="foeling-waterfall__amount">
            <span class="foeling-waterfall__left">{said::days_in_figures(step.after, reader.speech)}</span>
            <span class="foeling-hidden">{" "}{reader.say(results::IS_LEFT)}</span>{" "}
            if let Some(change) = change {
                <span {class}>{change}</span>
                <span class="foeling-hidden">{" "}{reader.say(results::IS_TAKEN)}</span>
            }
        </p>
    }
}

/// What the suggestion would be without this limit, where that is more.
fn without(given: GivenAnswers<'_>, assessment: &OwnAssessment, finding: &Finding) -> Option<String> {
    let now = assessment.own.suggestion.as_ref()?;
    let then = assessment.own.suggestion_without(finding, given.frame)?;
    let speech = given.reader.speech;
    let days = wording::range(then.low, then.high, speech);
    (then.high > now.high).then(|| wording::fill(results::WITHOUT, speech, &[("days", days)]))
}

/// The reasons of a row, closed at first.
fn why(given: GivenAnswers<'_>, title: &str, reasons: &Reasons, from: &[Source], because: Html) -> Html {
    let reader = given.reader;
    let content = html! {
        <>
            {because}
            {rests_on(given, reasons)}
            {sources(reader, from)}
        </>
    };
    disclosure(reader.say(interface::WHY), Some(&format!("({title})")), Some("foeling-waterfall__why"), content)
}

/// What comes out. Where something stops an agreement for now, it says so and draws no number.
pub fn result(reader: Reader, assessment: &OwnAssessment, suggestion: &Suggestion, scale: Scale) -> Html {
    let note = told::range_note(suggestion)
        .filter(|_| suggestion.kind != ArrangementKind::NotNow)
        .map(|note| reader.say(note));
    let untold = told::untold(&assessment.own.case, suggestion, reader.speech);
    let drawn = (suggestion.kind != ArrangementKind::NotNow).then_some(suggestion);
    html! {
        <li key="result" class="foeling-waterfall__row foeling-waterfall__row--result">
            <div class="foeling-waterfall__text">
                <h3 class="foeling-waterfall__title">{reader.say(results::RESULT_ROW)}</h3>
                if let Some(note) = note {
                    <p class="foeling-waterfall__note">{note}</p>
                }
                if let Some(untold) = untold {
                    <p class="foeling-waterfall__note">{untold}</p>
                }
                if let Some(shared) = shared_differs(reader, assessment, suggestion) {
                    <p class="foeling-waterfall__note">{shared}</p>
                }
            </div>
            <p class="foeling-waterfall__amount">{result_amount(reader, suggestion)}</p>
            {chart::result(scale, drawn)}
        </li>
    }
}

fn result_amount(reader: Reader, suggestion: &Suggestion) -> Html {
    let (low, high, speech) = (suggestion.low, suggestion.high, reader.speech);
    html! {
        if suggestion.kind == ArrangementKind::NotNow {
            <span class="foeling-waterfall__left">{reader.say(outcomes::of(suggestion).headline)}</span>
        } else {
            <span class="foeling-waterfall__left">{said::range_in_figures(low, high, speech)}</span>{" "}
            <span class="foeling-waterfall__change">{reader.say(results::A_WEEK)}</span>
        }
    }
}

/// What the two will see in the talk, where it is not what the person sees alone.
fn shared_differs(reader: Reader, assessment: &OwnAssessment, own: &Suggestion) -> Option<String> {
    let Some(shared) = &assessment.shared.get().suggestion else {
        return Some(reader.say(results::SHARED_NONE).to_owned());
    };
    let seen = |it: &Suggestion| (it.kind, it.low, it.high);
    let text = if shared.kind == ArrangementKind::NotNow { results::SHARED_NOT_NOW } else { results::SHARED_DIFFERS };
    (seen(shared) != seen(own)).then(|| said::of_suggestion(shared, text, reader.speech))
}
