//! The drawing of the steps: one scale for all rows, so that the lines run through.

use yew::prelude::*;

use crate::domain::rules::finding::Bearing;
use crate::domain::suggestion::{LimitStep, Suggestion};
use crate::domain::values::amount::Amount;
use crate::ui::results::bar::{home_bar, percent};

/// The height of a row's bar.
const BAR: u16 = 28;
/// The height of the last row's bar.
const RESULT_BAR: u16 = 40;

/// From no days to the days of the working week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    days: i32,
}

impl Scale {
    /// Whole days that hold both the working week and where the steps start.
    pub fn of(working_days: Amount, start: Amount) -> Scale {
        let most = working_days.max(start).0;
        Scale { days: ((most + 99) / 100).max(1) }
    }

    fn at(self, days: Amount) -> String {
        percent(days.0, self.days * 100)
    }

    /// Whether there is room for a word to the right of so many days.
    pub fn has_room_after(self, days: Amount) -> bool {
        days.0 * 100 <= self.days * 100 * 82
    }
}

/// The numbers over the first row.
pub fn axis(scale: Scale) -> Html {
    html! {
        <svg class="foeling-waterfall__axis">
            for day in 0..=scale.days {
                <text class="foeling-waterfall__number" x={percent(day, scale.days)} y="14">{day}</text>
            }
        </svg>
    }
}

fn drawing(content: Html) -> Html {
    html! {
        <div class="foeling-waterfall__chart">
            <svg class="foeling-waterfall__svg" aria-hidden="true" focusable="false">{content}</svg>
        </div>
    }
}

/// A line for each day, a fainter one for each half, and the zero.
fn grid(scale: Scale) -> Html {
    let line = |class: &'static str, half_days: i32| {
        let x = percent(half_days, scale.days * 2);
        html! { <line {class} x1={x.clone()} x2={x} y1="0" y2="100%" /> }
    };
    html! {
        <>
            for half_days in 1..scale.days * 2 {
                if half_days % 2 == 0 {
                    {line("foeling-waterfall__grid", half_days)}
                } else {
                    {line("foeling-waterfall__tick", half_days)}
                }
            }
            <line class="foeling-waterfall__zero" x1="0" x2="0" y1="0" y2="100%" />
        </>
    }
}

fn bar(scale: Scale, days: Amount, height: u16) -> Html {
    html! {
        if days > Amount::ZERO {
            {home_bar(scale.at(days), height)}
        }
    }
}

/// Leads the eye from the end of the bar to the next row.
fn drop_line(scale: Scale, days: Amount) -> Html {
    let x = scale.at(days);
    html! { <line class="foeling-waterfall__drop" x1={x.clone()} x2={x} y1={BAR.to_string()} y2="100%" /> }
}

/// Where the steps start.
pub fn start(scale: Scale, days: Amount) -> Html {
    drawing(html! { <>{grid(scale)}{bar(scale, days, BAR)}{drop_line(scale, days)}</> })
}

/// What a limit leaves and what it takes away, or the line that is passed.
pub fn step(scale: Scale, step: &LimitStep, minus: Option<String>) -> Html {
    drawing(html! {
        <>
            {grid(scale)}
            {bar(scale, step.after, BAR)}
            if step.after < step.before {
                {gone(scale, step)}
            }
            if let Some(minus) = minus {
                <text class="foeling-waterfall__minus" x={scale.at(step.before)} dx="8" y="19">{minus}</text>
            }
            if let Bearing::Line { at, .. } = step.effect {
                {line_at(scale, at)}
            }
            {drop_line(scale, step.after)}
        </>
    })
}

fn gone(scale: Scale, step: &LimitStep) -> Html {
    let (x, width) = (scale.at(step.after), scale.at(step.before.less(step.after)));
    html! { <rect class="foeling-bar__gone" {x} y="1" {width} height={(BAR - 2).to_string()} /> }
}

fn line_at(scale: Scale, days: Amount) -> Html {
    let x = scale.at(days);
    html! { <line class="foeling-waterfall__half" x1={x.clone()} x2={x} y1="-6" y2="100%" /> }
}

/// The range that comes out; without one, only the scale.
pub fn result(scale: Scale, suggestion: Option<&Suggestion>) -> Html {
    drawing(html! {
        <>
            {grid(scale)}
            if let Some(suggestion) = suggestion {
                {range(scale, suggestion)}
                {bar(scale, suggestion.low, RESULT_BAR)}
            }
        </>
    })
}

fn range(scale: Scale, suggestion: &Suggestion) -> Html {
    let (x, width) = (scale.at(suggestion.low), scale.at(suggestion.high.less(suggestion.low)));
    html! {
        if suggestion.low < suggestion.high {
            <rect class="foeling-bar__maybe" {x} y="1" {width} height={(RESULT_BAR - 2).to_string()} />
        }
    }
}
