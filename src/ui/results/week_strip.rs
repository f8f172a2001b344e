//! A week at a glance: five days or more, each a picture, a name and a word.

use yew::prelude::*;

use crate::content::{calendar, results};
use crate::domain::suggestion::week::{DayKind, Week};
use crate::domain::values::calendar::Weekday;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;

/// A list of days. Shape, word and border differ as well as colour; the full name of the day is there for those who
/// hear it.
pub fn week_strip(reader: Reader, week: &Week) -> Html {
    html! {
        <div class="foeling-week">
            <ul class="foeling-week__days" aria-label={reader.say(results::WEEK)}>
                for (weekday, kind) in week.days.iter().copied() {
                    <li key={weekday.id()} class={classes!("foeling-week__day", modifier(kind))}>
                        {day(reader, weekday, kind)}
                    </li>
                }
            </ul>
        </div>
    }
}

fn day(reader: Reader, weekday: Weekday, kind: DayKind) -> Html {
    html! {
        <>
            {icon(glyph(kind))}
            <span class="foeling-week__name">
                <span aria-hidden="true">{reader.say(calendar::weekday_short(weekday))}</span>
                <span class="foeling-hidden">{reader.say(calendar::weekday(weekday))}{": "}</span>
            </span>
            <span class="foeling-week__word">{reader.say(results::day(kind))}</span>
        </>
    }
}

const fn modifier(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Home => "foeling-week__day--home",
        DayKind::Workplace => "foeling-week__day--work",
        DayKind::EveryOtherWeek | DayKind::Varies => "foeling-week__day--swap",
        DayKind::Open => "foeling-week__day--open",
        DayKind::Off => "foeling-week__day--off",
    }
}

const fn glyph(kind: DayKind) -> Glyph {
    match kind {
        DayKind::Home => Glyph::Home,
        DayKind::Workplace => Glyph::Work,
        DayKind::EveryOtherWeek | DayKind::Varies | DayKind::Open => Glyph::Swap,
        DayKind::Off => Glyph::Off,
    }
}
