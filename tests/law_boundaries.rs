//! Every number of the law, an order, an authority or an agreement that Føling knows: at it, just below it and just above it.
//!
//! [`NUMBERS`] has a row for each number that the texts of the sources say, and [`CONSTANTS`] for each that the code holds. A
//! new one without a row is a failing test; the constants are looked for in `tests/tidy.rs`.

mod support;

#[path = "tidy/law_numbers.rs"]
#[allow(dead_code)]
mod law_numbers;

use std::collections::BTreeSet;

use foeling::content::sources::words;
use foeling::domain::case::rest::{hours_above, hours_below, is_day_too_long, is_night_too_short, longest_span};
use foeling::domain::case::screen_work::{
    Regime, asks_for_place_on_site, days_without_rules, home_hours, hours_of_day, in_screen_days,
    is_decided_by_day_length, limit_hours, regime, regime_for,
};
use foeling::domain::case::working_week::FULL_TIME_HOURS;
use foeling::domain::frame::{Frame, Looser, Notice, Thresholds, Weights};
use foeling::domain::rules::rule_card::{CARDS, card, changed_since, due, oldest_read};
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, TimeOfDay};
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::source::Source;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::{Given, found};

/// How a number is held.
enum Held {
    /// By a test at, below and above it.
    At(fn()),
    /// It is told in words and decides nothing; why.
    Told(&'static str),
}
use Held::{At, Told};

/// The numbers in what the sources say, in Danish, as they stand there.
const NUMBERS: &[(Source, &str, Held)] = &[
    (Source::DailyRest, "11", At(eleven_hours_of_rest)),
    (Source::DailyRestOrder, "24", At(what_eleven_of_twenty_four_hours_leave)),
    (Source::ScreenThreshold, "to", At(two_days_at_home)),
    (Source::ScreenThreshold, "7,4", At(a_day_of_seven_point_four_hours)),
    (Source::ScreenAddUp, "to", At(two_days_in_each_place_and_in_all)),
    (Source::Hours48, "48", Told("Føling does not count the hours of four months; the paper says the limit.")),
    (Source::Hours48, "fire", Told("The months over which the hours are counted.")),
    (Source::NoticeOfChange, "nul", At(a_notice_of_no_weeks)),
    (Source::FlexibleRequest, "ni", Told("The age of a child is never asked.")),
    (Source::FlexibleRequest, "seks", Told("Nor how long one has been employed.")),
];

/// The numbers that the files of the law hold as constants.
const CONSTANTS: [(&str, fn()); 4] = [
    ("FULL_TIME_HOURS", full_time_is_thirty_seven_hours_over_five_days),
    ("DAY", what_eleven_of_twenty_four_hours_leave),
    ("NEARLY_ALL_PERCENT", nearly_all_of_a_week_is_nine_tenths),
    ("TWO_DAYS", the_third_day_begins_above_two),
];

fn thresholds() -> Thresholds {
    Thresholds::default()
}

fn at(hour: u32, minute: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, minute, 0).unwrap()
}

fn framed(given: Given, frame: Frame) -> Given {
    Given { frame, ..given }
}

fn with(given: Given, numbers: Thresholds) -> Given {
    framed(given, Frame { thresholds: numbers, ..Frame::default() })
}

/// A question asked at three values: the answers at, below and above.
fn around<T, R>(values: [T; 3], ask: impl Fn(T) -> R) -> [R; 3] {
    values.map(ask)
}

// ------------------------------------------------------------------ the table

#[test]
fn every_number_that_a_source_says_has_a_row_and_every_row_a_number() {
    let mut said: BTreeSet<(Source, String)> = BTreeSet::new();
    for source in Source::ALL.iter().filter(|source| card(**source).is_some() && !source.is_report()) {
        let words = words(*source);
        let text = format!("{} {}", words.does.da, words.note.map_or("", |note| note.da));
        said.extend(numbers(&text).map(|number| (*source, number)));
    }
    let rows: BTreeSet<(Source, String)> =
        NUMBERS.iter().map(|(source, says, _)| (*source, (*says).to_owned())).collect();
    assert_eq!(said, rows);
    for (_, _, held) in NUMBERS {
        match held {
            At(test) => test(),
            Told(why) => assert!(why.ends_with('.')),
        }
    }
}

/// The numbers of a text, in digits or as a Danish word; years, paragraphs and numbers of decisions are names.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    const WORDS: &[&str] =
        &["nul", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten"];
    let parts = text.split_whitespace().map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let is_number = |part: &&str| {
        let is_year = part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
        let is_name = part.contains('-');
        WORDS.contains(part) || part.starts_with(|letter: char| letter.is_ascii_digit()) && !is_year && !is_name
    };
    parts.filter(is_number).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[test]
fn every_constant_of_the_law_has_a_row() {
    assert_eq!(CONSTANTS.map(|(name, _)| name), law_numbers::NAMES);
    CONSTANTS.iter().for_each(|(_, test)| test());
}

#[test]
fn every_number_that_a_frame_can_change_is_one_of_these() {
    // A new number does not compile here until it is said what the law says of it.
    let Thresholds { screen_days, screen_day_minutes, rest_minutes, cited } = thresholds();
    assert_eq!((screen_days, screen_day_minutes, rest_minutes), (Amount(200), 444, 660));
    assert_eq!(cited, None);
    let Weights {
        few_hours,
        about_a_day,
        more_than_a_day,
        either,
        help_several_a_day,
        help_daily,
        new_to_tasks,
        learning_tasks,
        long_run_percent,
    } = Weights::default();
    // Føling's own: shares as they are called, half of what can be done in both places, a start with a day.
    assert_eq!((few_hours, about_a_day, more_than_a_day), (Amount(50), Amount(100), Amount(200)));
    assert_eq!(either, Amount(50));
    assert!(help_daily < help_several_a_day && new_to_tasks < learning_tasks);
    // The report's: more than half.
    assert_eq!(long_run_percent, 50);
}

#[test]
fn a_number_of_a_frame_is_looser_beside_the_laws_and_never_at_it() {
    let law = thresholds();
    let days = around([199, 200, 201], |days| Thresholds { screen_days: Amount(days), ..law.clone() }.looser());
    assert_eq!(days, [vec![], vec![], vec![Looser::ScreenDays]]);
    let length = around([443, 444, 445], |minutes| Thresholds { screen_day_minutes: minutes, ..law.clone() }.looser());
    assert_eq!(length, [vec![], vec![], vec![Looser::ScreenDayLength]]);
    let rest = around([661, 660, 659], |minutes| Thresholds { rest_minutes: minutes, ..law.clone() }.looser());
    assert_eq!(rest, [vec![], vec![], vec![Looser::Rest]]);
    let loosest = Thresholds { screen_days: Amount(201), screen_day_minutes: 445, rest_minutes: 659, cited: None };
    assert_eq!(loosest.looser(), Looser::ALL);
}

// ----------------------------------------------------------------------- rest

/// The night of a split day that ends at ten in the evening.
fn night(minutes_after_nine: i32, numbers: Thresholds) -> bool {
    let start = at(9, 0) + chrono::TimeDelta::minutes(minutes_after_nine.into());
    let given = Given::employee().one(Q::SplitDay, "sometimes").time(Q::LatestEnd, 22, 0);
    let given = given.set(Q::EarliestStart, foeling::domain::vocabulary::answer::Answer::Time(start));
    found(&with(given, numbers).assess().own, F::RestTooShort)
}

#[test]
fn eleven_hours_of_rest() {
    assert_eq!(around([-1, 0, 1], |minutes| night(minutes, thresholds())), [true, false, false]);
    let asked = |minutes: u32| is_night_too_short(at(0, 0), at(minutes / 60, minutes % 60), 660);
    assert_eq!(around([659, 660, 661], asked), [true, false, false]);
    // A frame's own number has the same edge.
    let longer = || Thresholds { rest_minutes: 661, ..thresholds() };
    assert_eq!(around([0, 1, 2], |minutes| night(minutes, longer())), [true, false, false]);
    // What is said of a rest is never more than there is, and of a demand never less.
    assert_eq!(around([659, 660, 661].map(|it: u32| it), hours_below), [Amount(1075), Amount(1100), Amount(1100)]);
    assert_eq!(around([659, 660, 661].map(|it: u32| it), hours_above), [Amount(1100), Amount(1100), Amount(1125)]);
}

#[test]
fn what_eleven_of_twenty_four_hours_leave() {
    assert_eq!(longest_span(660), 13 * 60);
    assert_eq!(longest_span(24 * 60 + 1), 0, "a rest longer than a day leaves none of it");
    let span = |end: (u32, u32)| is_day_too_long(at(8, 0), at(end.0, end.1), 660);
    assert_eq!(around([(20, 59), (21, 0), (21, 1)], span), [false, false, true]);
    let day = |end: (u32, u32)| {
        let given = Given::employee().one(Q::SplitDay, "sometimes").time(Q::UsualStart, 8, 0);
        found(&given.time(Q::LatestEnd, end.0, end.1).assess().own, F::DayTooLong)
    };
    assert_eq!(around([(20, 59), (21, 0), (21, 1)], day), [false, false, true]);
}

// ---------------------------------------------------------------- screen work

#[test]
fn two_days_at_home() {
    let table =
        |home: i32, on_site: i32| regime(Amount(home), Amount(on_site), Amount(home + on_site), None, Amount(200));
    assert_eq!(around([199, 200, 201], |home| table(home, 0)), [Regime::Nowhere, Regime::Nowhere, Regime::Home]);
    assert_eq!(around([199, 200, 201], |home| table(home, 300)), [Regime::OnSite, Regime::OnSite, Regime::Both]);
    let asked = |home: i32| found(&Given::employee().days(Q::HomeDays, home).assess().own, F::ScreenRulesAtHome);
    assert_eq!(around([150, 200, 250], asked), [false, false, true]);
    // Without the days at the workplace nothing is known at two, and all is known above.
    let alone = |home: i32| regime_for(Amount(home), &Given::employee().case(), &thresholds());
    assert_eq!(around([199, 200, 201], alone), [None, None, Some(Regime::Home)]);
    // What a frame says instead.
    let strict = || Thresholds { screen_days: Amount(150), ..thresholds() };
    let asked = |home: i32| {
        found(&with(Given::employee().days(Q::HomeDays, home), strict()).assess().own, F::ScreenRulesAtHome)
    };
    assert_eq!(around([100, 150, 200], asked), [false, false, true]);
    // So long as something that the rules demand is lacking, two days is as far as it goes.
    let capped = |home: i32| {
        let given = Given::employee().tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]);
        let given = given.one(Q::SetupChair, "no").days(Q::HomeDays, home).days(Q::ScreenDaysOnSite, 300);
        given.assess().own.suggestion.unwrap().high
    };
    assert_eq!(around([150, 200, 250], capped), [Amount(150), Amount(200), Amount(200)]);
}

#[test]
fn a_day_of_seven_point_four_hours() {
    // Two days at home of a week over five days: 14.7, 14.8 and 14.9 hours.
    let week =
        |hours: i32| Given::employee().days(Q::WeeklyHours, hours).days(Q::WorkingDays, 500).days(Q::HomeDays, 200);
    let asked = |hours: i32| found(&week(hours).assess().own, F::ScreenRulesAtHome);
    assert_eq!(around([3675, 3700, 3725], asked), [false, false, true]);
    let counted = |hours: i32| in_screen_days(Amount(200), &week(hours).case(), &thresholds());
    assert_eq!(around([3675, 3700, 3725], counted), [Amount(199), Amount(200), Amount(202)], "1.986 and 2.014, up");
    let decided = |hours: i32| is_decided_by_day_length(Amount(200), &week(hours).case(), &thresholds());
    assert_eq!(around([3675, 3700, 3725], decided), [false, false, true], "two days, and more than two by the hours");
    let decided = |hours: i32| is_decided_by_day_length(Amount(201), &week(hours).case(), &thresholds());
    assert_eq!(around([3675, 3700, 3725], decided), [true, false, false], "more than two days, and two by the hours");
    // The most days of one's own that the rules leave: 14.8 hours.
    let left = |hours: i32| days_without_rules(&week(hours).case(), &thresholds());
    assert_eq!(around([3675, 3700, 3725], left), [Amount(201), Amount(200), Amount(198)], "2.014 and 1.987, down");
    // The sums that are said.
    assert_eq!((hours_of_day(&thresholds()), limit_hours(&thresholds())), (Amount(740), Amount(1480)));
    assert_eq!(
        around([3675, 3700, 3725], |hours| home_hours(Amount(200), &week(hours).case())),
        [Amount(1470), Amount(1480), Amount(1490)]
    );
    // A frame with a shorter day reaches the limit sooner.
    let minutes = |minutes: i32| {
        let numbers = Thresholds { screen_day_minutes: minutes, ..thresholds() };
        found(&with(week(3700), numbers).assess().own, F::ScreenRulesAtHome)
    };
    assert_eq!(around([443, 444, 445], minutes), [true, false, false]);
}

#[test]
fn a_minute_above_two_days_is_above_them_in_every_week() {
    // Against the hours themselves, in whole numbers: no rounding takes a minute away.
    for days in (50..=700).step_by(50) {
        for hours in (100..=6000).step_by(25) {
            let case = Given::employee().days(Q::WeeklyHours, hours).days(Q::WorkingDays, days).case();
            for home in (50..=500).step_by(50).filter(|home| *home <= days) {
                let minutes_times_days = i64::from(home) * i64::from(hours) * 60;
                let is_over = minutes_times_days > 200 * 444 * i64::from(days);
                let counted = in_screen_days(Amount(home), &case, &thresholds());
                assert_eq!(counted > Amount(200), is_over, "{home} of {days} days, {hours} hours");
                // And what the rules leave is never above them.
                let left = days_without_rules(&case, &thresholds());
                assert_eq!(Amount(home) > left, is_over, "{home} of {days} days, {hours} hours: {left:?}");
            }
        }
    }
    // 22¼ hours over three days: two of them are 14 hours and 50 minutes.
    let given = Given::employee().days(Q::WeeklyHours, 2225).days(Q::WorkingDays, 300).days(Q::HomeDays, 200);
    assert!(found(&given.assess().own, F::ScreenRulesAtHome));
    // And so are one at home and one at the workplace, in all.
    let given = Given::employee().days(Q::WeeklyHours, 2225).days(Q::WorkingDays, 300).days(Q::HomeDays, 100);
    let given = given.days(Q::ScreenDaysOnSite, 100).one(Q::ScreenPlaceOnSite, "no");
    assert!(found(&given.assess().own, F::ScreenRulesAddUp));
}

#[test]
fn two_days_in_each_place_and_in_all() {
    let table = |home: i32, on_site: i32, place| {
        regime(Amount(home), Amount(on_site), Amount(home + on_site), place, Amount(200))
    };
    // Above two days at the workplace the rules are there, and up to two at home stay without them.
    let open = Regime::HomeUnlessPlaceOnSite;
    assert_eq!(around([199, 200, 201], |on_site| table(200, on_site, None)), [open, open, Regime::OnSite]);
    // Two days in all are nowhere, and more depend on the place at work.
    let in_all = |place| around([99, 100, 101], |on_site| table(100, on_site, place));
    assert_eq!(in_all(None), [Regime::Nowhere, Regime::Nowhere, open]);
    assert_eq!(in_all(Some(false)), [Regime::Nowhere, Regime::Nowhere, Regime::Home]);
    assert_eq!(in_all(Some(true)), [Regime::Nowhere; 3]);

    let given = |on_site: i32, place: &'static str| {
        let given = Given::employee().days(Q::HomeDays, 100).days(Q::ScreenDaysOnSite, on_site);
        if place.is_empty() { given } else { given.one(Q::ScreenPlaceOnSite, place) }
    };
    let adds_up = |on_site| found(&given(on_site, "no").assess().own, F::ScreenRulesAddUp);
    assert_eq!(around([50, 100, 150], adds_up), [false, false, true], "in all");
    assert_eq!(around([150, 200, 250], adds_up), [true, true, false], "at the workplace");
    let depends = |on_site| found(&given(on_site, "").assess().own, F::ScreenRulesDepend);
    assert_eq!(around([50, 100, 150], depends), [false, false, true]);
    assert_eq!(around([150, 200, 250], depends), [true, true, false]);
    // The question about the place is asked exactly where its answer decides.
    let asks = |on_site| asks_for_place_on_site(&given(on_site, "").case());
    assert_eq!(around([50, 100, 150], asks), [false, false, true]);
    assert_eq!(around([150, 200, 250], asks), [true, true, false]);
    let no_days_at_home = Given::employee().days(Q::HomeDays, 0).days(Q::ScreenDaysOnSite, 200);
    assert!(!asks_for_place_on_site(&no_days_at_home.case()));

    // What the days at the workplace leave of the two, where there is no proper place there: exactly two leave nothing, and
    // above two the table counts each place for itself.
    let left = |on_site, place| days_without_rules(&given(on_site, place).case(), &thresholds());
    assert_eq!(around([150, 200, 250], |on_site| left(on_site, "no")), [Amount(50), Amount(0), Amount(200)]);
    assert_eq!(around([150, 200, 250], |on_site| left(on_site, "yes")), [Amount(200); 3]);
    // Also where an answer about the place is left over from before.
    let left_over = |on_site: i32| {
        let mut case = Given::employee().case();
        case.say(ask::SCREEN_DAYS_ON_SITE, Amount(on_site));
        case.say(ask::SCREEN_PLACE_ON_SITE, foeling::domain::vocabulary::options::YesNo::No);
        days_without_rules(&case, &thresholds())
    };
    assert_eq!(around([199, 200, 201], left_over), [Amount(1), Amount(0), Amount(200)]);
    let chair_lacks = |on_site| {
        let given = given(on_site, "no").tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]);
        let suggestion = given.one(Q::SetupChair, "no").assess().own.suggestion.unwrap();
        (suggestion.high, suggestion.kind == ArrangementKind::NotNow)
    };
    assert_eq!(around([150, 200, 250], chair_lacks), [(Amount(50), false), (Amount(0), true), (Amount(100), false)]);
}

#[test]
fn the_third_day_begins_above_two() {
    use foeling::domain::talk::points::PointId;
    use foeling::domain::talk::points::PointTopic;
    let point = |home: i32| {
        let given = Given::employee().one(Q::HelpNeed, "daily").days(Q::HomeDays, home);
        let points = foeling::domain::talk::points::of(&given.case());
        points.iter().find_map(|point| match &point.topic {
            PointTopic::Base(base) if base.id == PointId::QuickAndThirdDay => Some(true),
            PointTopic::Base(base) if base.id == PointId::QuickAndDays => Some(false),
            _ => None,
        })
    };
    assert_eq!(around([150, 200, 250], point), [Some(false), Some(false), Some(true)]);
}

// ------------------------------------------------------- notice and full time

#[test]
fn a_notice_of_no_weeks() {
    let asked = |weeks: i32| {
        found(&Given::employee().one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, weeks).assess().own, F::NoNotice)
    };
    assert_eq!(around([0, 100, 1300], asked), [true, false, false]);
    let of_frame = |weeks: i32| {
        let frame = Frame { notice: Some(Notice::Weeks(Amount(weeks))), ..Frame::default() };
        found(&framed(Given::employee(), frame).assess().own, F::NoNotice)
    };
    assert_eq!(around([0, 100, 1300], of_frame), [true, false, false]);
}

#[test]
fn the_shortest_notice_of_a_frame() {
    let asked = |weeks: i32| {
        let frame = Frame { notice_at_least: Some(Amount::whole(4)), ..Frame::default() };
        let given = Given::employee().one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, weeks);
        found(&framed(given, frame).assess().own, F::NoticeBelowFrame)
    };
    assert_eq!(around([300, 400, 500], asked), [true, false, false]);
}

#[test]
fn full_time_is_thirty_seven_hours_over_five_days() {
    assert_eq!(FULL_TIME_HOURS, Amount(3700));
    let hours = |hours: i32| found(&Given::employee().days(Q::WeeklyHours, hours).assess().own, F::PartTime);
    assert_eq!(around([3675, 3700, 3725], hours), [true, false, false]);
    let days = |days: i32| found(&Given::employee().days(Q::WorkingDays, days).assess().own, F::PartTime);
    assert_eq!(around([450, 500, 550], days), [true, false, false]);
    // What is not said is full time.
    let case = Given::employee().case();
    assert_eq!(home_hours(Amount(100), &case), Amount(740));
}

#[test]
fn nearly_all_of_a_week_is_nine_tenths() {
    use foeling::domain::case::task_days::share_days;
    let days = |working: i32| share_days(Share::NearlyAll, Amount(working), &Weights::default());
    assert_eq!(around([450, 500, 300], days), [Amount(405), Amount(450), Amount(270)]);
}

// ------------------------------------------------ the report's half of the week

#[test]
fn more_than_half_of_the_week() {
    let over = |home: i32, days: i32| {
        found(&Given::employee().days(Q::WorkingDays, days).days(Q::HomeDays, home).assess().own, F::OverHalf)
    };
    assert_eq!(around([200, 250, 300], |home| over(home, 500)), [false, false, true]);
    assert_eq!(around([150, 200, 250], |home| over(home, 400)), [false, false, true]);
    assert_eq!(around([100, 150, 200], |home| over(home, 300)), [false, false, true]);
    // Then, and only then, one is asked why.
    let asks = |home: i32| Given::employee().days(Q::HomeDays, home).case().asks(Q::OverHalfWhy);
    assert_eq!(around([200, 250, 300], asks), [false, false, true]);
    // A line that is exactly met is not passed: no step of the suggestion tells of it.
    let passes = |home: i32| {
        let given = Given::employee().tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]).days(Q::HomeDays, home);
        given.assess().own.suggestion.unwrap().steps.iter().any(|step| step.id == F::LongRunLine)
    };
    assert_eq!(around([200, 250, 300], passes), [false, false, true]);
}

// --------------------------------------------------------- what a frame limits

#[test]
fn the_limits_of_a_frame() {
    let over = |frame: &Frame, home: i32| {
        let frame = frame.clone();
        found(&framed(Given::employee().days(Q::HomeDays, home), frame).assess().own, F::WishOverLimits)
    };
    let days = Frame { max_days: Some(Amount(200)), ..Frame::default() };
    assert_eq!(around([150, 200, 250], |home| over(&days, home)), [false, false, true]);
    let presence = Frame { min_presence: Some(Amount(300)), ..Frame::default() };
    assert_eq!(around([150, 200, 250], |home| over(&presence, home)), [false, false, true]);
    let share = Frame { max_share_percent: Some(40), ..Frame::default() };
    assert_eq!(around([150, 200, 250], |home| over(&share, home)), [false, false, true]);
    // The stricter of two counts.
    let both = Frame { max_days: Some(Amount(200)), min_presence: Some(Amount(350)), ..Frame::default() };
    assert_eq!(around([100, 150, 200], |home| over(&both, home)), [false, false, true]);
}

// ---------------------------------------------------------------------- cards

#[test]
fn a_rule_is_another_than_on_the_day_before_it_and_not_on_its_day() {
    for card in CARDS {
        let changed = |day: Date| changed_since(day, [card.source]).len() == 1;
        for day in card.in_force.into_iter().chain(card.told_anew) {
            let is_last = card.in_force.into_iter().chain(card.told_anew).max() == Some(day);
            let [before, on, after] = around([day.pred_opt().unwrap(), day, day.succ_opt().unwrap()], changed);
            assert!(before, "{card:?}");
            assert!(!is_last || !on && !after, "{card:?}");
        }
        let is_due = |day: Date| due(day).any(|due| due.source == card.source);
        let by = card.check_by;
        assert_eq!(
            around([by.pred_opt().unwrap(), by, by.succ_opt().unwrap()], is_due),
            [false, true, true],
            "{card:?}"
        );
        assert_eq!(oldest_read([card.source]), Some(card.read_on));
    }
}

#[test]
fn the_rules_came_into_force_on_their_days() {
    let day = |source| card(source).unwrap().in_force;
    let on = |year, month, day| Date::from_ymd_opt(year, month, day);
    assert_eq!(day(Source::ScreenThreshold), on(2022, 4, 30), "order 384 of 2022");
    assert_eq!(day(Source::ScreenAddUp), on(2022, 4, 30));
    assert_eq!(day(Source::HomeWorkOrder), on(2024, 2, 1), "as changed by order 1846 of 2023");
    assert_eq!(day(Source::TimeRegistration), on(2024, 7, 1));
    assert_eq!(day(Source::InjuryJudgment), on(2025, 5, 2));
    assert_eq!(day(Source::EuTelework), on(2002, 7, 16));
    assert_eq!(day(Source::DataProtection), on(2018, 5, 25));
}
