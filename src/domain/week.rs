//! A week pattern that keeps home days off the days that need everyone.

use super::amount::Amount;
use super::calendar::{Weekday, Weekdays};

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// At home (*hjemme*).
    Home,
    /// At the workplace (*fremme*).
    Workplace,
    /// Home every other week, or from time to time (*skifter*).
    Varies,
    /// Not a working day (*fri*).
    Off,
}

/// A week: what each day is. Days on which nobody works are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week(pub Vec<(Weekday, DayKind)>);

/// What is known about the days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The days one works.
    pub working: Weekdays,
    /// The days wished for at home; empty for no wish.
    pub home: Weekdays,
    /// The days that need everyone: never a home day.
    pub team: Weekdays,
    /// The days on which it makes sense to meet: a home day only when wished for or when nothing else is left.
    pub meet: Weekdays,
}

/// Places the home days. Whole days first; a remaining half becomes a day that varies. Wished days come before
/// others, and among those the ones on which nobody needs to meet; days are spread from the end of the week.
pub fn place(home_days: Amount, wishes: Wishes) -> Week {
    let order = order_of_choice(wishes);
    let whole = usize::try_from(home_days.0 / 100).unwrap_or(0);
    let has_half = home_days.0 % 100 != 0;
    let home = Weekdays::of(order.get(..whole.min(order.len())).unwrap_or(&[]));
    let varies = if has_half { order.get(whole).copied() } else { None };
    let shown = Weekday::ALL.into_iter().filter(|day| Weekdays::WORKING.has(*day) || wishes.working.has(*day));
    Week(shown.map(|day| (day, kind(day, home, varies, wishes.working))).collect())
}

fn kind(day: Weekday, home: Weekdays, varies: Option<Weekday>, working: Weekdays) -> DayKind {
    match () {
        () if !working.has(day) => DayKind::Off,
        () if home.has(day) => DayKind::Home,
        () if varies == Some(day) => DayKind::Varies,
        () => DayKind::Workplace,
    }
}

fn order_of_choice(wishes: Wishes) -> Vec<Weekday> {
    let open = wishes.working.without(wishes.team);
    let wished = open.shared_with(wishes.home);
    let others = if wishes.home.is_empty() { open } else { Weekdays::NONE };
    let mut order = Vec::new();
    for group in [wished.without(wishes.meet), wished, others.without(wishes.meet), others] {
        for day in WEEK_SPREAD {
            if group.has(day) && !order.contains(&day) {
                order.push(day);
            }
        }
    }
    order
}

/// Home days apart from each other where that is possible: colleagues meet on both sides of them.
const WEEK_SPREAD: [Weekday; 7] = [
    Weekday::Wednesday,
    Weekday::Friday,
    Weekday::Monday,
    Weekday::Thursday,
    Weekday::Tuesday,
    Weekday::Saturday,
    Weekday::Sunday,
];
