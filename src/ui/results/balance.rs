//! The person's own picture of the week: each task as long as its part of the week, drawn by where it is done best.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::{home_bar, key_item, percent};
use crate::content::{budget, results, tasks};
use crate::domain::case::Case;
use crate::domain::case::task_case::TaskCase;
use crate::domain::case::task_days::{Budget, days_of};
use crate::domain::frame::Frame;
use crate::domain::suggestion::assessment::OwnAssessment;
use crate::domain::vocabulary::task::{Place, Task};
use crate::ui::reader::Reader;
use crate::wording;

/// The height of a bar.
const HEIGHT: u16 = 18;

/// The properties of the balance.
pub struct BalanceProps {
    /// Who reads it.
    pub reader: Reader,
    /// The person's assessment.
    pub assessment: Rc<OwnAssessment>,
    /// The local frame, whose weights say how long a share is.
    pub frame: Rc<Frame>,
}

/// A list of tasks. The words beside each bar say all that the bar does, in the person's own choice of answer: never a
/// score. Nothing while no task is chosen.
pub fn balance(props: &BalanceProps) -> Html {
    let BalanceProps { reader, assessment, frame } = props;
    let tasks = assessment.own.case.tasks();
    let week = Budget::of(&assessment.own.case, &frame.weights);
    let weight = |task: &TaskCase| days_of(task, week, &frame.weights).map_or(0, |days| days.0);
    let longest = tasks.iter().map(weight).max().unwrap_or(1);
    html! {
        if !tasks.is_empty() {
            <section class="foeling-card">
                <h2 class="foeling-card__title">{reader.say(results::balance(reader.party))}</h2>
                <p class="foeling-card__text">{reader.say(results::BALANCE_LEAD)}</p>
                <div class="foeling-balance">
                    {key(*reader)}
                    <ul class="foeling-balance__rows">
                        for task in tasks {
                            <li key={task.task.id()} class="foeling-balance__row">
                                {row(*reader, &assessment.own.case, task, percent(weight(task), longest))}
                            </li>
                        }
                    </ul>
                </div>
            </section>
        }
    }
}

fn key(reader: Reader) -> Html {
    let work = html! { <rect class="foeling-bar__work" width="100%" height="14" /> };
    let either = html! { <rect class="foeling-bar__maybe" x="1" y="1" width="26" height="12" /> };
    html! {
        <ul class="foeling-key" aria-hidden="true">
            {key_item(home_bar("100%".to_owned(), 14), reader.say(results::HOME))}
            {key_item(either, reader.say(results::EITHER))}
            {key_item(work, reader.say(results::WORKPLACE))}
        </ul>
    }
}

fn row(reader: Reader, case: &Case, task: &TaskCase, width: String) -> Html {
    let share = match (task.task, task.share) {
        (Task::Rest, _) => None,
        (_, Some(share)) => Some(reader.say(tasks::share(share))),
        (_, None) => Some(reader.say(budget::NO_SHARE)),
    };
    let place = task.place.map_or(budget::NO_PLACE, tasks::place);
    html! {
        <>
            <p class="foeling-balance__name">{wording::capitalised(&wording::task(&case.named(task), reader.speech))}</p>
            <p class="foeling-balance__value">
                if let Some(share) = share {
                    {share}{" · "}
                }
                {reader.say(place)}
            </p>
            <svg class="foeling-balance__bar" aria-hidden="true" focusable="false">
                if let Some(place) = task.place {
                    {bar(place, width)}
                }
            </svg>
        </>
    }
}

fn bar(place: Place, width: String) -> Html {
    match place {
        Place::Home => home_bar(width, HEIGHT),
        Place::Workplace => html! { <rect class="foeling-bar__work" {width} height="100%" /> },
        Place::Either | Place::Depends => html! {
            <rect class="foeling-bar__maybe" x="1" y="1" {width} height={(HEIGHT - 2).to_string()} />
        },
    }
}
