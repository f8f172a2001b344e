//! From tasks to days for each party, in two columns with equal weight, and the step at which they part.

use yew::prelude::*;

use crate::content::{interface, results, spoken, talk};
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::rules;
use crate::domain::suggestion::assessment::Assessment;
use crate::domain::suggestion::{LimitStep, Suggestion};
use crate::domain::talk::dialogue::{Dialogue, Parting, parting};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::export::told;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sources::sources;
use crate::ui::reader::Reader;
use crate::ui::results::bar::{home_bar, percent};
use crate::ui::results::rests_on::{GivenAnswers, rests_on_answers};
use crate::wording;
use crate::wording::said;

/// The height of a bar.
const BAR: u16 = 16;
/// The days that the whole width of a bar stands for.
const WHOLE: i32 = 500;

/// Both columns, with the sentence that says where they part over them.
pub fn steps(reader: Reader, dialogue: &Dialogue, frame: &Frame) -> Html {
    let [employee, manager] = Party::ALL.map(|party| dialogue.of_party(party).get());
    let parts = employee.suggestion.as_ref().zip(manager.suggestion.as_ref());
    let parting = parts.map(|(employee, manager)| parting(employee, manager));
    let sentence = parts.zip(parting).map(|((one, other), it)| sentence(reader, dialogue, it, one, other));
    html! {
        <>
            if let Some(sentence) = sentence {
                <p class="foeling-parting">{sentence}</p>
            }
            <div class="foeling-beside">
                for (party, assessment) in Party::ALL.into_iter().zip([employee, manager]) {
                    {column(GivenAnswers {
                        reader: reader.beside(party),
                        case: &assessment.case,
                        answers: dialogue.halves.answers(party),
                        frame,
                    }, assessment, parting)}
                }
            </div>
        </>
    }
}

fn sentence(reader: Reader, dialogue: &Dialogue, parting: Parting, one: &Suggestion, other: &Suggestion) -> String {
    let speech = reader.speech;
    let days = |amount: Amount| said::days_in_figures(amount, speech);
    match parting {
        Parting::Never => reader.say(talk::DO_NOT_PART).to_owned(),
        Parting::AtTasks => {
            let values = [("employee", days(one.start)), ("manager", days(other.start))];
            wording::fill(talk::PART_AT_TASKS, speech, &values)
        }
        Parting::AtStep(id) => {
            let step = Party::ALL.into_iter().find_map(|party| title(reader, dialogue.of_party(party).get(), id));
            wording::fill(talk::PART_AT_STEP, speech, &[("step", step.unwrap_or_default())])
        }
    }
}

fn title(reader: Reader, assessment: &Assessment, id: FindingId) -> Option<String> {
    said::find(&assessment.findings, id).map(|finding| said::step_title(finding, reader.speech))
}

fn column(given: GivenAnswers<'_>, assessment: &Assessment, parting: Option<Parting>) -> Html {
    let reader = given.reader;
    let whose = reader.say(results::whose(Voice::One(reader.party))).to_owned();
    html! {
        <section class="foeling-card foeling-beside__one">
            <h2 class="foeling-card__title">
                {wording::fill(talk::ALONE, reader.speech, &[("whose", whose)])}
            </h2>
            if let Some(suggestion) = &assessment.suggestion {
                {rows(given, assessment, suggestion, parting)}
            } else {
                <p>{reader.say(told::nothing(&assessment.case))}</p>
            }
        </section>
    }
}

fn rows(given: GivenAnswers<'_>, assessment: &Assessment, suggestion: &Suggestion, parting: Option<Parting>) -> Html {
    let reader = given.reader;
    let parts_at = |id: FindingId| parting == Some(Parting::AtStep(id));
    let start = reader.say(results::START_ROW).to_owned();
    html! {
        <ol class="foeling-steps">
            {row(reader, start, suggestion.start, false, parting == Some(Parting::AtTasks), start_why(given, suggestion))}
            for step in &suggestion.steps {
                {row(reader, title(reader, assessment, step.id).unwrap_or_default(), step.after, true, parts_at(step.id),
                    why(given, assessment, step))}
            }
            {result(reader, suggestion)}
        </ol>
    }
}

/// Why the tasks give these days: each task with its part of the week and its place.
fn start_why(given: GivenAnswers<'_>, suggestion: &Suggestion) -> Html {
    let of_question = questionnaire::find(Q::TaskPlaces).map_or(&[][..], |question| question.sources);
    html! {
        <>
            <p class="foeling-why__text">{told::told(suggestion.told, None, given.reader.speech)}</p>
            if let Some(untold) = told::untold(given.case, suggestion, given.reader.speech) {
                <p class="foeling-why__text">{untold}</p>
            }
            <p class="foeling-why__text">{given.reader.say(results::START_WHY)}</p>
            {rests_on_answers(given, &suggestion.start_reasons, talk::RESTS_ON)}
            {sources(given.reader, of_question)}
        </>
    }
}

/// Why a limit applies, as both read it: the rule, the answers and the source.
fn why(given: GivenAnswers<'_>, assessment: &Assessment, step: &LimitStep) -> Html {
    let reader = given.reader;
    let found = said::find(&assessment.findings, step.id);
    let sum = found.and_then(|finding| told::sum(step, finding, None, reader.speech));
    let because =
        found.map(|finding| said::of_finding(finding, spoken::finding(step.id, reader.speech).because, reader.speech));
    html! {
        <>
            <p class="foeling-why__text">{sum}</p>
            <p class="foeling-why__text">{because}</p>
            {rests_on_answers(given, &step.reasons, talk::RESTS_ON)}
            {sources(reader, rules::sources_of(step.id))}
        </>
    }
}

fn row(reader: Reader, title: String, days: Amount, is_left: bool, parts: bool, why: Html) -> Html {
    let about = format!("({title})");
    html! {
        <li class={classes!("foeling-steps__row", parts.then_some("foeling-steps__row--parts"))}>
            <span class="foeling-steps__title">{title}</span>
            <span class="foeling-steps__days">
                {said::days_in_figures(days, reader.speech)}
                if is_left {
                    <span class="foeling-hidden">{" "}{reader.say(results::IS_LEFT)}</span>
                }
            </span>
            {bar(days)}
            {disclosure(reader.say(interface::WHY), Some(&about), Some("foeling-steps__why"), why)}
        </li>
    }
}

fn result(reader: Reader, suggestion: &Suggestion) -> Html {
    let words = said::outcome(suggestion, reader.speech);
    html! {
        <li class="foeling-steps__row foeling-steps__row--result">
            <span class="foeling-steps__title">{reader.say(results::RESULT_ROW)}</span>
            <span class="foeling-steps__days">{words}</span>
            {bar(suggestion.high)}
        </li>
    }
}

fn bar(days: Amount) -> Html {
    html! {
        <svg class="foeling-steps__bar" aria-hidden="true" focusable="false">
            if days > Amount::ZERO {
                {home_bar(percent(days.0, WHOLE), BAR)}
            }
        </svg>
    }
}
