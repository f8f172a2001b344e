//! "Hvad gør I nu?": four results, what follows from each, and where it may be natural to begin.

use yew::prelude::*;

use super::group::{Choice, Group, rows};
use super::head::head;
use super::props::FollowUpProps;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::Asked;
use crate::content::follow_up::{self as content, screens, since};
use crate::content::{interface, spoken};
use crate::domain::follow_up::{Change, Ends, Ground, Look};
use crate::domain::talk::record::FollowUpResult;
use crate::domain::values::calendar::{Date, parse_date};
use crate::domain::values::text::Text;
use crate::domain::values::working_days::is_working_day;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::parts::day_field::day_field;
use crate::ui::parts::field::{FieldProps, Form, field};
use crate::wording;
use crate::wording::said;

/// All four stand there whatever is suggested, and none is chosen beforehand.
pub(super) fn next(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let leads_on = props.says(FollowUpMsg::Continued);
    html! {
        <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
            { head(props, Some(props.to(screens::NEXT_LEAD, screens::NEXT_LEAD_ALONE).into())) }
            { suggestion(props) }
            { results(props) }
            <div class="foeling-actions">
                { button(reader.say(interface::CONTINUE), Weight::Primary, &leads_on) }
            </div>
        </div>
    }
}

fn suggestion(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let suggested = props.state.suggested();
    let start = suggested.start.map(|result| {
        let start = ("start", reader.say(content::result(result).label).to_owned());
        wording::fill(screens::START, reader.speech, &[start])
    });
    html! {
        <section class="foeling-prose">
            <p class="foeling-prose__text">{ start.unwrap_or_else(|| reader.say(screens::NO_START).to_owned()) }</p>
            if !suggested.grounds.is_empty() {
                <ul class="foeling-prose__list">
                    for ground in &suggested.grounds {
                        <li class="foeling-prose__item">{ because(props, ground) }</li>
                    }
                </ul>
            }
            if !suggested.look_at.is_empty() {
                <h2 class="foeling-prose__title">{ reader.say(screens::LOOK_AT) }</h2>
                <ul class="foeling-prose__list">
                    for look in &suggested.look_at {
                        <li key={look.element.id()} class="foeling-prose__item">{ look_at(props, look) }</li>
                    }
                </ul>
            }
        </section>
    }
}

fn because(props: &FollowUpProps, ground: &Ground) -> String {
    let speech = props.reader.speech;
    let names = |elements: &[ElementId]| {
        wording::list(
            &elements
                .iter()
                .map(|it| said::quoted(spoken::element(*it, speech).name.get(speech), speech))
                .collect::<Vec<_>>(),
            speech,
        )
    };
    let value = match ground {
        Ground::ToAdjust(elements) | Ground::Closeness(elements) => vec![("clauses", names(elements))],
        Ground::Changed(change) => vec![("change", what_changed(props, *change))],
        Ground::NewTeam | Ground::MostNotUsed | Ground::Works | Ground::NothingChanged => Vec::new(),
    };
    wording::fill(since::ground(ground), speech, &value)
}

/// What changed, with the words that were written about it.
fn what_changed(props: &FollowUpProps, change: Change) -> String {
    let name = props.reader.say(since::change(change).name);
    match props.state.shared.change(change).map(|said| said.words.trim()) {
        Some(words) if !words.is_empty() => format!("{name} ({})", words.trim_end_matches('.')),
        _ => name.to_owned(),
    }
}

fn look_at(props: &FollowUpProps, look: &Look) -> String {
    let reader = props.reader;
    let changes: Vec<String> =
        look.touched_by.iter().map(|change| reader.say(since::change(*change).name).to_owned()).collect();
    let touched =
        wording::fill(since::LOOK_TOUCHED, reader.speech, &[("changes", wording::list(&changes, reader.speech))]);
    let adjust = look.is_to_adjust.then(|| reader.say(since::LOOK_TO_ADJUST).to_owned());
    let why: Vec<String> = adjust.into_iter().chain((!changes.is_empty()).then_some(touched)).collect();
    format!("{}: {}.", reader.say(spoken::element(look.element, reader.speech).name), why.join(". "))
}

fn results(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let on_msg = props.on_msg.clone();
    let choice = |result: FollowUpResult| {
        let words = content::result(result);
        Choice {
            hint: Some(reader.say(words.hint)),
            inside: Some(inside(props, result)),
            ..Choice::plain(result.id(), reader.say(words.label))
        }
    };
    rows(Group {
        reader,
        name: "follow-up-next".to_owned(),
        legend: html! { { props.to(screens::NEXT_ASK, screens::NEXT_ASK_ALONE) } },
        hint: None,
        fault: props.state.fault(reader.speech),
        is_private: false,
        choices: FollowUpResult::ALL.map(choice).into(),
        chosen: props.state.chosen.map(FollowUpResult::id),
        on_chosen: Callback::from(move |chosen| {
            if let Some(result) = FollowUpResult::from_id(chosen) {
                on_msg.emit(FollowUpMsg::ResultChosen(result));
            }
        }),
    })
}

/// What a result takes. A field left empty means the date that the sentence names.
fn inside(props: &FollowUpProps, result: FollowUpResult) -> Html {
    if props.state.chosen != Some(result) {
        return Html::default();
    }
    match result {
        FollowUpResult::Keep | FollowUpResult::Adjust => {
            html! { <>{ review_field(props) }{ review_otherwise(props) }</> }
        }
        FollowUpResult::MorePresence => html! {
            <>
                <div class="foeling-fields">
                    { date_field(props, Asked::Until.control(), screens::UNTIL, props.state.until, FollowUpMsg::UntilSet) }
                    <div>{ days_field(props) }{ days_otherwise(props) }</div>
                    <div>{ review_field(props) }{ review_otherwise(props) }{ review_later(props) }</div>
                </div>
            </>
        },
        FollowUpResult::End => ending(props),
    }
}

/// The day that somebody sets stays as it is. Where it is a day off, that is said beside it.
fn review_field(props: &FollowUpProps) -> Html {
    let set = props.state.review;
    html! {
        <>
            { date_field(props, "follow-up-review", screens::REVIEW_ON, set, FollowUpMsg::ReviewSet) }
            if set.is_some_and(|day| !is_working_day(day)) {
                <p class="foeling-choice__hint" role="status">{ props.reader.say(screens::DAY_OFF) }</p>
            }
        </>
    }
}

/// The day that counts while none is set.
fn review_otherwise(props: &FollowUpProps) -> Html {
    let speech = props.reader.speech;
    let date = props.state.review(&props.around()).filter(|_| props.state.review.is_none());
    let otherwise = |date| wording::fill(screens::REVIEW_ELSE, speech, &[("date", wording::date(date, speech))]);
    html! {
        if let Some(date) = date {
            <p class="foeling-choice__hint">{ otherwise(date) }</p>
        }
    }
}

/// A review that moves later than the two agreed does so in the open.
fn review_later(props: &FollowUpProps) -> Html {
    let speech = props.reader.speech;
    let agreed = props.record.current().and_then(|version| version.review);
    let later = props.state.review.zip(agreed).filter(|(set, agreed)| set > agreed);
    html! {
        if let Some((_, agreed)) = later {
            <p class="foeling-choice__hint" role="status">
                { wording::fill(screens::REVIEW_LATER, speech, &[("date", wording::date(agreed, speech))]) }
            </p>
        }
    }
}

/// What it means that no number of days is set.
fn days_otherwise(props: &FollowUpProps) -> Html {
    html! {
        if props.state.days.trim().is_empty() {
            <p class="foeling-choice__hint">{ props.reader.say(screens::DAYS_ELSE) }</p>
        }
    }
}

fn ending(props: &FollowUpProps) -> Html {
    let speech = props.reader.speech;
    let ends = props.state.ends(&props.around());
    let (date, label) = match ends {
        Ends::On(date) => (wording::date(date, speech), screens::ENDS_ON_ANOTHER),
        Ends::ByLocalAgreement | Ends::AsWritten | Ends::ToAgree => (String::new(), screens::ENDS_ON),
    };
    html! {
        <>
            <p>{ wording::fill(screens::ends(ends), speech, &[("date", date)]) }</p>
            { date_field(props, "follow-up-ends", label, props.state.ends_on, FollowUpMsg::EndsOnSet) }
        </>
    }
}

fn date_field(
    props: &FollowUpProps,
    name: &str,
    label: Text,
    value: Option<Date>,
    set: fn(Option<Date>) -> FollowUpMsg,
) -> Html {
    let is_faulty = name == Asked::Until.control() && props.state.asked == Some(Asked::Until);
    let on_written = props.on_msg.reform(move |written: String| set(parse_date(&written)));
    day_field(props.reader, name, props.reader.say(label), value, is_faulty, on_written)
}

fn days_field(props: &FollowUpProps) -> Html {
    field(FieldProps {
        id: props.reader.id("follow-up-days").into(),
        form: Form::Number,
        label: Some(props.reader.say(screens::DAYS_MORE)),
        unit: Some(props.reader.say(interface::DAYS)),
        described_by: None,
        value: props.state.days.clone().into(),
        is_faulty: matches!(props.state.asked, Some(Asked::Days(_))),
        on_written: props.on_msg.reform(FollowUpMsg::DaysTyped),
    })
}
