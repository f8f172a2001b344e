//! How a topic ended: four ways, none better than another, and what each still needs to say.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::msg::talk::TalkMsg;
use crate::content::{dialogue, talk};
use crate::domain::talk::{Outcome, SETTLED_MOST, Settled};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::parse_date;
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::radio_cards::{Card, RadioCardsProps, radio_cards};
use crate::ui::parts::day_field::day_field;
use crate::ui::parts::legend::Level;
use crate::ui::parts::words_field::{WordsFieldProps, words_field};
use crate::ui::reader::Reader;
use crate::wording;

/// The four outcomes as radios, nothing chosen beforehand; under them what the chosen one needs.
pub fn outcome_choice(reader: Reader, element: ElementId, settled: &Settled, on_msg: &Callback<TalkMsg>) -> Html {
    let cards = Outcome::ALL.map(|it| Card { value: it.id(), label: dialogue::outcome(it), hint: None });
    let on_outcome = on_msg.clone();
    let on_chosen = Callback::from(move |id: &'static str| {
        if let Some(outcome) = Outcome::from_id(id) {
            on_outcome.emit(TalkMsg::OutcomeChosen(element, outcome));
        }
    });
    html! {
        <>
            { radio_cards(&RadioCardsProps {
                reader,
                name: "outcome",
                legend: talk::OUTCOME,
                level: Level::Part,
                options: &cards,
                chosen: settled.outcome.map(Outcome::id),
                fault: None,
                on_chosen,
            }) }
            {more(reader, element, settled, on_msg)}
        </>
    }
}

fn more(reader: Reader, element: ElementId, settled: &Settled, on_msg: &Callback<TalkMsg>) -> Html {
    match settled.outcome {
        Some(Outcome::WithConditions) => html! {
            <>
                {words(reader, element, settled, talk::CONDITIONS, on_msg)}
                if element == ElementId::Extent {
                    {until_then(reader, settled, on_msg)}
                }
                if is_about_the_home(element) {
                    <p class="foeling-question__hint">{reader.say(talk::CONDITIONS_CAREFUL)}</p>
                }
            </>
        },
        Some(Outcome::Elsewhere) => words(reader, element, settled, talk::WHO_DECIDES, on_msg),
        Some(Outcome::Later) => day(reader, element, settled, on_msg),
        Some(Outcome::Agreed) | None => Html::default(),
    }
}

/// The home days until the condition is met: the number and what it hangs on are one statement.
fn until_then(reader: Reader, settled: &Settled, on_msg: &Callback<TalkMsg>) -> Html {
    let id = reader.id("until-then");
    let chosen = settled.until_days.unwrap_or_default();
    let onchange = on_msg.reform(|event: Event| {
        let written = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        let days = written.and_then(|value| value.parse().ok()).map(Amount).filter(|days| *days > Amount::ZERO);
        TalkMsg::DaysUntilThenChosen(days)
    });
    html! {
        <div class="foeling-field">
            <label class="foeling-field__label" for={id.clone()}>{reader.say(talk::UNTIL_THEN)}</label>
            <select class="foeling-input" {id} {onchange}>
                for days in (0..=10).map(|halves| Amount(halves * 50)) {
                    <option key={days.0} value={days.0.to_string()} selected={days == chosen}>
                        {wording::days(days, reader.speech)}
                    </option>
                }
            </select>
        </div>
    }
}

/// Where a written condition could cost the employee the cover of an injury.
const fn is_about_the_home(element: ElementId) -> bool {
    matches!(element, ElementId::ScreenWorkplace | ElementId::Place | ElementId::Equipment)
}

fn words(reader: Reader, element: ElementId, settled: &Settled, label: Text, on_msg: &Callback<TalkMsg>) -> Html {
    words_field(&WordsFieldProps {
        reader,
        id: reader.id("outcome-words").into(),
        label: Some(reader.say(label)),
        value: &settled.words,
        most: SETTLED_MOST,
        kept: SETTLED_MOST * TIMES_KEPT,
        is_faulty: false,
        fault_note: None,
        on_written: on_msg.reform(move |text| TalkMsg::OutcomeWorded(element, text)),
    })
}

fn day(reader: Reader, element: ElementId, settled: &Settled, on_msg: &Callback<TalkMsg>) -> Html {
    let on_written = on_msg.reform(move |written: String| TalkMsg::OutcomeDated(element, parse_date(&written)));
    day_field(reader, "outcome-day", reader.say(talk::BY_WHEN), settled.by, false, on_written)
}
