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
    /// The days on which it makes sense to meet: a home day only when nothing else is left.
    pub meet: Weekdays,
}

/// Places the home days: whole days on wished days first, those on which nobody needs to meet before the others.
/// Where nothing is wished, any open day will do, spread over the week. A half, and whole days for which there is no
/// wished day left, become days that vary.
pub fn place(home_days: Amount, wishes: Wishes) -> Week {
    let open = wishes.working.without(wishes.team);
    let wished = if wishes.home.is_empty() { open } else { open.shared_with(wishes.home) };
    let whole = usize::try_from(home_days.0 / 100).unwrap_or(0);
    let all = usize::try_from((home_days.0 + 99) / 100).unwrap_or(0);
    let home: Vec<Weekday> = in_order(wished, wishes.meet).take(whole).collect();
    let home = Weekdays::of(&home);
    let rest = in_order(wished.without(home), wishes.meet).chain(in_order(open.without(wished), wishes.meet));
    let varies: Vec<Weekday> = rest.take(all.saturating_sub(usize::try_from(home.len()).unwrap_or(0))).collect();
    let varies = Weekdays::of(&varies);
    let shown = Weekday::ALL.into_iter().filter(|day| Weekdays::WORKING.has(*day) || wishes.working.has(*day));
    Week(shown.map(|day| (day, kind(day, home, varies, wishes.working))).collect())
}

fn kind(day: Weekday, home: Weekdays, varies: Weekdays, working: Weekdays) -> DayKind {
    match () {
        () if !working.has(day) => DayKind::Off,
        () if home.has(day) => DayKind::Home,
        () if varies.has(day) => DayKind::Varies,
        () => DayKind::Workplace,
    }
}

/// The days in the order in which they are chosen: those on which nobody needs to meet before the others.
fn in_order(days: Weekdays, meet: Weekdays) -> impl Iterator<Item = Weekday> {
    let spread = move |group: Weekdays| WEEK_SPREAD.into_iter().filter(move |day| group.has(*day));
    spread(days.without(meet)).chain(spread(days.shared_with(meet)))
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
