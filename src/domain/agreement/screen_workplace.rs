//! The screen workplace at home: which rules apply to the days agreed, and the state of the checks.
//!
//! Nothing here is a condition about furniture or place: a broken condition can cost the employee the cover of an
//! injury (the Appeals Board, 40-22). What the rules demand, they demand of the workplace; the rest is advice.

use super::given::{Fill, Given};
use super::{Need, Phrase, SetupPhrase as P, State};
use crate::domain::case::screen_work::{
    Regime, demanded_checks, home_hours, hours_of_day, in_screen_days, is_decided_by_day_length, lacking, limit_hours,
    regime_for,
};
use crate::domain::frame::{Looser, Thresholds};
use crate::domain::rules::finding::Value;
use crate::domain::suggestion::ArrangementKind;
use crate::domain::suggestion::common_ground::ConditionOfDays;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{Check, HomeSpot, WorkPlace};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// Needed where the special rules apply at home (order 384 of 2022 § 2 and the add-up rule of § 4), otherwise good to
/// have. The limit is passed strictly: exactly two days are not over two days.
pub(super) fn screen_workplace(given: &Given<'_>) -> Fill {
    let fill = |state| Fill::new(state).frame(FrameField::Thresholds);
    let Some(wanted) = given.case.said(ask::HOME_DAYS) else {
        return fill(given.lacking(Q::HomeDays, &[]));
    };
    let days = match given.arrangement() {
        Some(arrangement) => (arrangement.kind != ArrangementKind::NotNow).then_some(arrangement.days),
        None => Some(wanted),
    };
    // Of words that the two wrote themselves, nobody here knows how many days they mean.
    let days = days.filter(|_| !given.ground.is_extent_by_hand);
    let regime = days.and_then(|days| regime_for(days, given.case, &given.frame.thresholds));
    let mut phrases = match (given.ground.condition_of_days, days) {
        (Some(condition), Some(days)) => before_and_after(given, condition, days),
        _ => vec![which_rules(given, days)],
    };
    if given.case.said(ask::WORK_PLACE) == Some(WorkPlace::HomeInSweden) {
        phrases = vec![Phrase::plain(P::ScreenInSweden)];
        phrases.extend(checks(given));
        return fill(State::Filled(phrases)).need(Need::Should);
    }
    phrases.extend(days.and_then(|days| day_length(given, days)));
    phrases.extend(looser(given));
    let applies = regime.is_some_and(Regime::applies_at_home);
    phrases.extend(applies.then(|| Phrase::plain(P::WorkplaceEnsures)));
    phrases.extend([Phrase::plain(P::GeneralDuty), Phrase::plain(P::SetUpInWorkingTime)]);
    phrases.extend(checks(given));
    fill(State::Filled(phrases)).need(if applies { Need::Must } else { Need::Should })
}

/// Which rules apply with so many home days.
fn which_rules(given: &Given<'_>, days: Option<Amount>) -> Phrase {
    let thresholds = &given.frame.thresholds;
    let id = match days.and_then(|days| Some((days, regime_for(days, given.case, thresholds)?))) {
        Some((days, Regime::Home | Regime::Both)) => {
            let is_over = in_screen_days(days, given.case, thresholds) > thresholds.screen_days;
            if is_over { P::ScreenOverLimit } else { P::ScreenAddUp }
        }
        Some((_, Regime::HomeUnlessPlaceOnSite)) => P::ScreenDepends,
        Some((_, Regime::Nowhere | Regime::OnSite)) => P::ScreenUnderLimit,
        None => P::ScreenInGeneral,
    };
    Phrase::plain(id).value("limit", Value::Days(thresholds.screen_days))
}

/// The sum, where the length of the person's days decides: "to dage" can then be more than two days.
fn day_length(given: &Given<'_>, days: Amount) -> Option<Phrase> {
    let thresholds = &given.frame.thresholds;
    is_decided_by_day_length(days, given.case, thresholds).then(|| {
        Phrase::plain(P::DayLength)
            .value("days", Value::Days(days))
            .value("hours", Value::Number(home_hours(days, given.case)))
            .value("limit", Value::Days(thresholds.screen_days))
            .value("limit_hours", Value::Number(limit_hours(thresholds)))
    })
}

/// What the frame says more loosely than the rules that Føling knows: said where it counts, never hidden.
fn looser(given: &Given<'_>) -> Vec<Phrase> {
    let (frame, law) = (&given.frame.thresholds, Thresholds::default());
    let phrase = |number: Looser| match number {
        Looser::ScreenDays => Some(
            Phrase::plain(P::LooserDays)
                .value("frame", Value::Days(frame.screen_days))
                .value("law", Value::Days(law.screen_days)),
        ),
        Looser::ScreenDayLength => Some(
            Phrase::plain(P::LooserDayLength)
                .value("frame", Value::Number(hours_of_day(frame)))
                .value("law", Value::Number(hours_of_day(&law))),
        ),
        Looser::Rest => None,
    };
    frame.looser().into_iter().filter_map(phrase).collect()
}

/// Where the number of days hangs on a condition, the rules may change when it is met: the clause says both.
fn before_and_after(given: &Given<'_>, condition: ConditionOfDays, days: Amount) -> Vec<Phrase> {
    let until = condition.until.unwrap_or(Amount::ZERO);
    let (before, after) = (which_rules(given, Some(until)), which_rules(given, Some(days)));
    if before == after {
        return vec![after];
    }
    vec![Phrase::plain(P::ScreenOnceMet), after, Phrase::plain(P::ScreenUntilThen), before]
}

/// What the employee chose to share of the checks, and advice.
fn checks(given: &Given<'_>) -> Vec<Phrase> {
    let case = given.case;
    let demanded = demanded_checks(case);
    let others = [
        (Q::SetupPosition, case.said(ask::SETUP_POSITION)),
        (Q::SetupQuiet, case.said(ask::SETUP_QUIET)),
        (Q::SetupSafe, case.said(ask::SETUP_SAFE)),
    ];
    let around = |id: P, checks: Vec<Q>| {
        (!checks.is_empty()).then(|| Phrase::plain(id).value("checks", Value::Questions(checks)))
    };
    let mut phrases = Vec::new();
    if demanded.iter().all(|(_, check)| *check == Some(Check::Yes)) {
        phrases.push(Phrase::plain(P::ChecksInPlace));
    }
    phrases.extend(around(P::ChecksLacking, lacking(&demanded)));
    phrases.extend(around(P::CheckAdvice, lacking(&others)));
    if matches!(case.said(ask::HOME_SPOT), Some(HomeSpot::DiningTable | HomeSpot::Varies | HomeSpot::Undecided)) {
        phrases.push(Phrase::plain(P::SpotAdvice));
    }
    phrases
}
