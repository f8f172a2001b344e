//! The fields of the numbers that Føling has of its own: those of the rules, and the weights of the suggestion. A frame says
//! only those that it has otherwise.

use crate::domain::frame::{self, Citation, Frame};
use crate::domain::frame_form::field_id::FieldId as F;
use crate::domain::frame_form::kind::{DAYS, FieldKind, Ties, filled_line, number, whole};
use crate::domain::frame_form::raw::{Raw, amount, count, date};
use crate::domain::frame_form::row::{Row, Table, field, set, words};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Date;

/// The numbers of the rules in force.
pub(super) struct Rules;

/// Each number needs a source and the date on which it was read.
pub(super) const RULES_TIES: Ties =
    Ties::Need(&[F::ScreenDays, F::ScreenDayMinutes, F::RestMinutes], &[F::RulesSource, F::RulesAsOf]);

impl Table for Rules {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(
            F::ScreenDays,
            DAYS,
            |it, frame| set(&mut frame.thresholds.screen_days, it.amount()),
            |frame| threshold(frame, |it| it.screen_days).map(amount),
        ),
        field(
            F::ScreenDayMinutes,
            whole(60, 720),
            |it, frame| set(&mut frame.thresholds.screen_day_minutes, it.count()),
            |frame| threshold(frame, |it| it.screen_day_minutes).map(count),
        ),
        field(
            F::RestMinutes,
            whole(480, 1440),
            |it, frame| set(&mut frame.thresholds.rest_minutes, it.count()),
            |frame| threshold(frame, |it| it.rest_minutes).map(count),
        ),
        field(
            F::RulesSource,
            filled_line(200),
            // The day comes with the next field. A source without one is none.
            |it, frame| {
                let source = |name: &str| Citation { name: name.to_owned(), as_of: Date::default() };
                frame.thresholds.cited = it.text().map(source);
            },
            |frame| words(&frame.thresholds.cited.as_ref()?.name),
        ),
        field(
            F::RulesAsOf,
            FieldKind::Date,
            |it, frame| {
                let source = frame.thresholds.cited.take().zip(it.date());
                frame.thresholds.cited = source.map(|(source, as_of)| Citation { as_of, ..source });
            },
            |frame| frame.thresholds.cited.as_ref().map(|it| date(it.as_of)),
        ),
    ];
}

/// A number of the rules where it is not Føling's.
fn threshold<N: PartialEq>(frame: &Frame, which: fn(&frame::Thresholds) -> N) -> Option<N> {
    let own = which(&frame.thresholds);
    (own != which(&frame::Thresholds::default())).then_some(own)
}

/// The weights of the suggestion.
pub(super) struct Weights;

impl Table for Weights {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(
            F::FewHours,
            number(0, 500, 25),
            |it, frame| set(&mut frame.weights.few_hours, it.amount()),
            |frame| weight(frame, |it| it.few_hours),
        ),
        field(
            F::AboutADay,
            number(0, 500, 25),
            |it, frame| set(&mut frame.weights.about_a_day, it.amount()),
            |frame| weight(frame, |it| it.about_a_day),
        ),
        field(
            F::MoreThanADay,
            number(0, 500, 25),
            |it, frame| set(&mut frame.weights.more_than_a_day, it.amount()),
            |frame| weight(frame, |it| it.more_than_a_day),
        ),
        field(
            F::Either,
            number(0, 100, 25),
            |it, frame| set(&mut frame.weights.either, it.amount()),
            |frame| weight(frame, |it| it.either),
        ),
        field(
            F::HelpSeveralADay,
            DAYS,
            |it, frame| set(&mut frame.weights.help_several_a_day, it.amount()),
            |frame| weight(frame, |it| it.help_several_a_day),
        ),
        field(
            F::HelpDaily,
            DAYS,
            |it, frame| set(&mut frame.weights.help_daily, it.amount()),
            |frame| weight(frame, |it| it.help_daily),
        ),
        field(
            F::NewToTasks,
            DAYS,
            |it, frame| set(&mut frame.weights.new_to_tasks, it.amount()),
            |frame| weight(frame, |it| it.new_to_tasks),
        ),
        field(
            F::LearningTasks,
            DAYS,
            |it, frame| set(&mut frame.weights.learning_tasks, it.amount()),
            |frame| weight(frame, |it| it.learning_tasks),
        ),
        field(
            F::LongRunPercent,
            whole(1, 100),
            |it, frame| set(&mut frame.weights.long_run_percent, it.count()),
            |frame| weight(frame, |it| Amount::whole(it.long_run_percent)),
        ),
    ];
}

/// A weight where it is not Føling's.
fn weight(frame: &Frame, which: fn(&frame::Weights) -> Amount) -> Option<Raw> {
    let own = which(&frame.weights);
    (own != which(&frame::Weights::default())).then(|| amount(own))
}
