//! From a raw frame to a frame, or to everything that is amiss with it.

use super::check::{self, Faults};
use super::fault::{Found, FrameFault, Problem, Right};
use super::fields::{FORMAT, VERSION};
use super::kind::weekday_name;
use super::meaning;
use super::numbers::write_number;
use super::place::Place;
use super::raw::Raw;
use crate::domain::frame::{
    Citation, Condition, Contacts, Frame, LocalCard, LocalClause, LocalPoint, Notice, RestsOn, Retention, Test,
    Thresholds, Weights,
};
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::values::speech::OwnText;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{Offer, OptionSet, Review};
use crate::domain::vocabulary::question_id::QuestionId;

use super::tests_of::{Tests, tests_of};

/// Reads a frame. `find` gives the text of Føling's that an id names, so that a reworded one keeps its placeholders.
///
/// # Errors
/// Everything that is amiss, in the order of the fields.
pub fn read(raw: &Raw, find: fn(&str) -> Option<Text>) -> Result<Frame, Vec<FrameFault>> {
    let faults = faults(raw, find);
    if faults.is_empty() { Ok(frame(&Place::top(raw))) } else { Err(faults) }
}

/// Everything that is amiss with a raw frame, in the order of its fields; nothing where it can be used.
pub fn faults(raw: &Raw, find: fn(&str) -> Option<Text>) -> Vec<FrameFault> {
    let top = Place::top(raw);
    if let Some(fault) = envelope(&top) {
        return vec![fault];
    }
    let mut faults = Faults::default();
    version(&top, &mut faults);
    check::frame(raw, &mut faults);
    meaning::check(&top, find, &mut faults);
    faults.into_list()
}

/// What keeps it from being a frame that this version reads. Of such a file nothing more is said.
fn envelope(top: &Place) -> Option<FrameFault> {
    let format = top.field("format");
    if format.text() != Some(FORMAT) {
        let found = format.raw.or(top.raw).map_or(Found::Fields, Found::of);
        return Some(FrameFault::of_file(Problem::NotAFrame(found)));
    }
    let version = top.field("version").amount()?;
    let is_newer = u64::try_from(version.0.div_euclid(100)).is_ok_and(|version| version > VERSION);
    is_newer.then(|| FrameFault::of_file(Problem::Newer { version: write_number(version) }))
}

fn version(top: &Place, faults: &mut Faults) {
    let version = top.field("version");
    match version.raw {
        None => faults.add(&version.name, Problem::Missing(Right::Version)),
        Some(Raw::Number(number)) if *number == VERSION.to_string() => {}
        Some(other) => faults.add(&version.name, Problem::Wrong(Found::of(other), Right::Version)),
    }
}

/// The frame of a raw one in which nothing is amiss.
fn frame(top: &Place) -> Frame {
    let limits = top.field("limits");
    let local_agreement = top.field("local_agreement");
    let reach = top.field("reach");
    let off = top.field("off");
    let days = top.field("team_days").choices(weekday);
    Frame {
        organisation: top.field("organisation").words(),
        unit: top.field("unit").words(),
        as_of: top.field("as_of").date(),
        max_days: limits.field("max_days").amount(),
        min_presence: limits.field("min_presence").amount(),
        fixed_days_allowed: limits.field("fixed_days").yes_no(),
        max_share_percent: limits.field("max_share_percent").count(),
        team_days: Weekdays::of(&days),
        local_agreement: local_agreement.field("exists").yes_no(),
        local_agreement_reference: local_agreement.field("reference").words(),
        reach: reach.field("from").time().zip(reach.field("to").time()),
        equipment: top.field("equipment").choices(Offer::from_id),
        reviews: top.field("review_months").choices(Review::from_id),
        notice: notice(&top.field("notice")),
        notice_at_least: top.field("notice_at_least_weeks").amount(),
        rests_on: top.field("rests_on").choice(RestsOn::from_id),
        signed_by: top.field("signed_by").words(),
        cards: top.field("rule_cards").entries().filter_map(|entry| card(&entry)).collect(),
        contacts: contacts(&top.field("contacts")),
        questions_off: off.field("questions").choices(QuestionId::from_id),
        clauses_off: off.field("clauses").choices(ElementId::from_id),
        texts: top
            .field("texts")
            .fields()
            .map(|(id, text)| OwnText { id: id.to_owned(), words: text.both_words() })
            .collect::<Vec<_>>()
            .into(),
        clauses: top.field("clauses").entries().filter_map(|entry| clause(&entry)).collect(),
        points: top.field("talking_points").entries().filter_map(|entry| point(&entry)).collect(),
        retention: retention(&top.field("retention")),
        thresholds: thresholds(&top.field("rules")),
        weights: weights(&top.field("weights")),
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    Weekday::ALL.into_iter().find(|day| weekday_name(*day) == name)
}

fn notice(place: &Place) -> Option<Notice> {
    match place.field("weeks").amount() {
        Some(weeks) => Some(Notice::Weeks(weeks)),
        None => place.is_there().then_some(Notice::LocalAgreement),
    }
}

fn card(place: &Place) -> Option<LocalCard> {
    Some(LocalCard {
        name: place.field("name").both_words(),
        does: place.field("does").both_words(),
        read_on: place.field("read_on").date()?,
        check_by: place.field("check_by").date(),
        address: place.field("address").words(),
    })
}

fn retention(place: &Place) -> Option<Retention> {
    match place.text() {
        Some("none") => Some(Retention::Nowhere),
        Some(_) => Some(Retention::Session),
        None => place.field("days").count().map(Retention::Days),
    }
}

fn contacts(place: &Place) -> Contacts {
    Contacts {
        hr: place.field("hr").words(),
        union_representative: place.field("union_representative").words(),
        safety_representative: place.field("safety_representative").words(),
        it: place.field("it").words(),
    }
}

fn thresholds(place: &Place) -> Thresholds {
    let usual = Thresholds::default();
    let source = place.field("source").text();
    Thresholds {
        screen_days: place.field("screen_days").amount().unwrap_or(usual.screen_days),
        screen_day_minutes: place.field("screen_day_minutes").count().unwrap_or(usual.screen_day_minutes),
        rest_minutes: place.field("rest_minutes").count().unwrap_or(usual.rest_minutes),
        cited: source.zip(place.field("as_of").date()).map(|(name, as_of)| Citation { name: name.to_owned(), as_of }),
    }
}

fn weights(place: &Place) -> Weights {
    let usual = Weights::default();
    let amount = |name, usual| place.field(name).amount().unwrap_or(usual);
    Weights {
        few_hours: amount("few_hours", usual.few_hours),
        about_a_day: amount("about_a_day", usual.about_a_day),
        more_than_a_day: amount("more_than_a_day", usual.more_than_a_day),
        either: amount("either", usual.either),
        help_several_a_day: amount("help_several_a_day", usual.help_several_a_day),
        help_daily: amount("help_daily", usual.help_daily),
        new_to_tasks: amount("new_to_tasks", usual.new_to_tasks),
        learning_tasks: amount("learning_tasks", usual.learning_tasks),
        long_run_percent: place.field("long_run_percent").count().unwrap_or(usual.long_run_percent),
    }
}

fn clause(place: &Place) -> Option<LocalClause> {
    Some(LocalClause {
        chapter: place.field("chapter").choice(Chapter::from_id)?,
        words: place.both_words(),
        when: conditions(place),
    })
}

fn point(place: &Place) -> Option<LocalPoint> {
    Some(LocalPoint {
        title: place.field("title").both_words(),
        because: place.field("because").both_words(),
        ask: place.field("ask").both_words(),
        minutes: place.field("minutes").count()?,
        when: conditions(place),
    })
}

fn conditions(place: &Place) -> Vec<Condition> {
    place.field("when").entries().filter_map(|entry| condition(&entry)).collect()
}

fn condition(place: &Place) -> Option<Condition> {
    let question = place.field("question").choice(QuestionId::from_id)?;
    let at_least = place.field("at_least").amount().map(Test::AtLeast);
    let at_most = place.field("at_most").amount().map(Test::AtMost);
    let test = match (at_least.or(at_most), tests_of(question)) {
        (Some(test), _) => test,
        (None, Ok(Tests::Options(options))) => {
            let option = |id: &str| options.iter().copied().find(|option| *option == id);
            Test::OneOf(place.field("one_of").choices(option))
        }
        _ => return None,
    };
    Some(Condition { question, test })
}
