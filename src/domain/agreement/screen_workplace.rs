//! The screen workplace at home: which rules apply to the days agreed, and the state of the checks.
//!
//! Nothing here is a condition about furniture or place: a broken condition can cost the employee the cover of an
//! injury (the Appeals Board, 40-22). What the rules demand, they demand of the workplace; the rest is advice.

use super::given::{Fill, Given};
use super::{Need, Phrase, SetupPhrase as P, State};
use crate::domain::amount::Amount;
use crate::domain::finding::{FrameField, Value};
use crate::domain::options::{Check, HomeSpot};
use crate::domain::question_id::QuestionId as Q;
use crate::domain::screen_work::{Regime, demanded_checks, in_screen_days, lacking, regime_for};
use crate::domain::suggestion::Kind;

const QUESTIONS: [Q; 16] = [
    Q::HomeDays,
    Q::TaskTypes,
    Q::TaskPlaces,
    Q::WeeklyHours,
    Q::WorkingDays,
    Q::ScreenDaysOnSite,
    Q::ScreenPlaceOnSite,
    Q::SetupScreen,
    Q::SetupKeyboard,
    Q::SetupTable,
    Q::SetupChair,
    Q::SetupLight,
    Q::SetupPosition,
    Q::SetupQuiet,
    Q::SetupSafe,
    Q::HomeSpot,
];

/// Needed where the special rules apply at home (order 384 of 2022 § 2 and the add-up rule of § 4), otherwise good to
/// have. The limit is passed strictly: exactly two days are not over two days.
pub(super) fn screen_workplace(given: &Given<'_>) -> Fill {
    let fill = |state| {
        let fill = Fill::new(state, &QUESTIONS).frame(FrameField::Thresholds);
        given.suggestion.into_iter().fold(fill, Fill::resting_on)
    };
    let Some(wanted) = given.case.home_days else {
        return fill(given.lacking(Q::HomeDays, &[]));
    };
    let days = match given.suggestion {
        Some(suggestion) if suggestion.kind == Kind::NotNow => None,
        Some(suggestion) => Some(suggestion.high),
        None => Some(wanted),
    };
    let regime = days.and_then(|days| regime_for(days, given.case, &given.frame.thresholds));
    let limit = given.frame.thresholds.screen_days;
    let about_limit = |id: P| Phrase::plain(id).value("limit", Value::Days(limit));
    let mut phrases = match (regime, days) {
        (Some(Regime::Home | Regime::Both), days) => {
            let own = in_screen_days(days.unwrap_or(Amount::ZERO), given.case, &given.frame.thresholds);
            let over = if own > limit { P::ScreenOverLimit } else { P::ScreenAddUp };
            vec![about_limit(over), Phrase::plain(P::WorkplaceEnsures)]
        }
        (Some(Regime::HomeUnlessPlaceOnSite), _) => vec![about_limit(P::ScreenDepends)],
        (Some(Regime::Nowhere | Regime::OnSite), _) => vec![about_limit(P::ScreenUnderLimit)],
        (None, _) => vec![about_limit(P::ScreenInGeneral)],
    };
    phrases.push(Phrase::plain(P::GeneralDuty));
    phrases.extend(checks(given));
    let need = if regime.is_some_and(Regime::applies_at_home) { Need::Must } else { Need::Should };
    fill(State::Filled(phrases)).need(need)
}

/// What the employee chose to share of the checks, and advice.
fn checks(given: &Given<'_>) -> Vec<Phrase> {
    let case = given.case;
    let demanded = demanded_checks(case);
    let others =
        [(Q::SetupPosition, case.setup_position), (Q::SetupQuiet, case.setup_quiet), (Q::SetupSafe, case.setup_safe)];
    let around = |id: P, checks: Vec<Q>| {
        (!checks.is_empty()).then(|| Phrase::plain(id).value("checks", Value::Questions(checks)))
    };
    let mut phrases = Vec::new();
    if demanded.iter().all(|(_, check)| *check == Some(Check::Yes)) {
        phrases.push(Phrase::plain(P::ChecksInPlace));
    }
    phrases.extend(around(P::ChecksLacking, lacking(&demanded)));
    phrases.extend(around(P::CheckAdvice, lacking(&others)));
    if matches!(case.home_spot, Some(HomeSpot::DiningTable | HomeSpot::Varies | HomeSpot::Undecided)) {
        phrases.push(Phrase::plain(P::SpotAdvice));
    }
    phrases
}
