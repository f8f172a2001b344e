//! From a frame to its raw form. What the frame says nothing about is left out.

use super::fields::{FORMAT, VERSION};
use super::kind::weekday_name;
use super::numbers::write_number;
use super::raw::Raw;
use crate::domain::frame::{
    Condition, Contacts, Frame, LocalCard, LocalClause, LocalPoint, Notice, Retention, Test, Thresholds, Weights,
};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{write_date, write_time};
use crate::domain::values::speech::Words;
use crate::domain::vocabulary::options::OptionSet;

/// The raw form of a frame, with what says that it is one. The same frame always gives the same.
pub fn write(frame: &Frame) -> Raw {
    let mut top = Fields::default();
    top.add("format", Some(Raw::words(FORMAT)));
    top.add("version", Some(Raw::Number(VERSION.to_string())));
    top.add("organisation", words(&frame.organisation));
    top.add("unit", words(&frame.unit));
    top.add("as_of", frame.as_of.map(|date| Raw::Words(write_date(date))));
    top.add("limits", limits(frame).raw());
    top.add("team_days", list(frame.team_days.iter().map(|day| Raw::words(weekday_name(day)))));
    top.add(
        "reach",
        frame.reach.and_then(|(from, to)| {
            let mut reach = Fields::default();
            reach.add("from", Some(Raw::Words(write_time(from))));
            reach.add("to", Some(Raw::Words(write_time(to))));
            reach.raw()
        }),
    );
    top.add("equipment", list(frame.equipment.iter().map(|offer| Raw::words(offer.id()))));
    top.add("review_months", list(frame.reviews.iter().map(|review| Raw::Number(review.id().to_owned()))));
    top.add("notice", frame.notice.and_then(notice));
    top.add("notice_at_least_weeks", frame.notice_at_least.map(amount));
    top.add("rests_on", frame.rests_on.map(|it| Raw::words(it.id())));
    top.add("signed_by", words(&frame.signed_by));
    top.add("contacts", contacts(&frame.contacts).raw());
    top.add("local_agreement", local_agreement(frame).raw());
    top.add("rules", rules(&frame.thresholds).raw());
    top.add("rule_cards", list(frame.cards.iter().map(card)));
    top.add("weights", weights(&frame.weights).raw());
    top.add("off", off(frame).raw());
    top.add("texts", texts(frame).raw());
    top.add("clauses", list(frame.clauses.iter().map(clause)));
    top.add("talking_points", list(frame.points.iter().map(point)));
    top.add("retention", frame.retention.and_then(retention));
    Raw::Fields(top.0)
}

/// Fields in the order in which they are written.
#[derive(Default)]
struct Fields(Vec<(String, Raw)>);

impl Fields {
    fn add(&mut self, name: &str, value: Option<Raw>) {
        self.0.extend(value.map(|value| (name.to_owned(), value)));
    }

    /// The fields as a value; nothing where there are none.
    fn raw(self) -> Option<Raw> {
        (!self.0.is_empty()).then_some(Raw::Fields(self.0))
    }
}

fn words(words: &str) -> Option<Raw> {
    (!words.is_empty()).then(|| Raw::words(words))
}

fn amount(amount: Amount) -> Raw {
    Raw::Number(write_number(amount))
}

fn count(count: impl ToString) -> Raw {
    Raw::Number(count.to_string())
}

fn list(entries: impl Iterator<Item = Raw>) -> Option<Raw> {
    let entries: Vec<Raw> = entries.collect();
    (!entries.is_empty()).then_some(Raw::List(entries))
}

fn limits(frame: &Frame) -> Fields {
    let mut limits = Fields::default();
    limits.add("max_days", frame.max_days.map(amount));
    limits.add("min_presence", frame.min_presence.map(amount));
    limits.add("fixed_days", frame.fixed_days_allowed.map(Raw::YesNo));
    limits.add("max_share_percent", frame.max_share_percent.map(count));
    limits
}

fn notice(notice: Notice) -> Option<Raw> {
    match notice {
        Notice::LocalAgreement => Some(Raw::words("local-agreement")),
        Notice::Weeks(weeks) => one("weeks", amount(weeks)),
    }
}

fn card(card: &LocalCard) -> Raw {
    let mut fields = Fields::default();
    fields.add("name", both(&card.name).raw());
    fields.add("does", both(&card.does).raw());
    fields.add("read_on", Some(Raw::Words(write_date(card.read_on))));
    fields.add("check_by", card.check_by.map(|date| Raw::Words(write_date(date))));
    fields.add("address", words(&card.address));
    Raw::Fields(fields.0)
}

fn retention(retention: Retention) -> Option<Raw> {
    match retention {
        Retention::Nowhere => Some(Raw::words("none")),
        Retention::Session => Some(Raw::words("session")),
        Retention::Days(days) => one("days", count(days)),
    }
}

fn one(name: &str, value: Raw) -> Option<Raw> {
    let mut fields = Fields::default();
    fields.add(name, Some(value));
    fields.raw()
}

fn contacts(contacts: &Contacts) -> Fields {
    let mut fields = Fields::default();
    fields.add("hr", words(&contacts.hr));
    fields.add("union_representative", words(&contacts.union_representative));
    fields.add("safety_representative", words(&contacts.safety_representative));
    fields.add("it", words(&contacts.it));
    fields
}

fn local_agreement(frame: &Frame) -> Fields {
    let mut fields = Fields::default();
    fields.add("exists", frame.local_agreement.map(Raw::YesNo));
    fields.add("reference", words(&frame.local_agreement_reference));
    fields
}

fn rules(thresholds: &Thresholds) -> Fields {
    let usual = Thresholds::default();
    let mut rules = Fields::default();
    let is_own = |is_other: bool, value: Raw| is_other.then_some(value);
    rules.add("screen_days", is_own(thresholds.screen_days != usual.screen_days, amount(thresholds.screen_days)));
    let minutes = count(thresholds.screen_day_minutes);
    rules.add("screen_day_minutes", is_own(thresholds.screen_day_minutes != usual.screen_day_minutes, minutes));
    rules.add("rest_minutes", is_own(thresholds.rest_minutes != usual.rest_minutes, count(thresholds.rest_minutes)));
    if let Some(cited) = &thresholds.cited {
        rules.add("source", words(&cited.name));
        rules.add("as_of", Some(Raw::Words(write_date(cited.as_of))));
    }
    rules
}

fn weights(weights: &Weights) -> Fields {
    let usual = Weights::default();
    let mut fields = Fields::default();
    let mut add = |name: &str, own: Amount, usual: Amount| fields.add(name, (own != usual).then(|| amount(own)));
    add("few_hours", weights.few_hours, usual.few_hours);
    add("about_a_day", weights.about_a_day, usual.about_a_day);
    add("more_than_a_day", weights.more_than_a_day, usual.more_than_a_day);
    add("either", weights.either, usual.either);
    add("help_several_a_day", weights.help_several_a_day, usual.help_several_a_day);
    add("help_daily", weights.help_daily, usual.help_daily);
    add("new_to_tasks", weights.new_to_tasks, usual.new_to_tasks);
    add("learning_tasks", weights.learning_tasks, usual.learning_tasks);
    add("long_run_percent", Amount::whole(weights.long_run_percent), Amount::whole(usual.long_run_percent));
    fields
}

fn off(frame: &Frame) -> Fields {
    let mut off = Fields::default();
    off.add("questions", list(frame.questions_off.iter().map(|id| Raw::words(id.id()))));
    off.add("clauses", list(frame.clauses_off.iter().map(|id| Raw::words(id.id()))));
    off
}

fn texts(frame: &Frame) -> Fields {
    let mut texts = Fields::default();
    for text in frame.texts.iter() {
        texts.add(&text.id, both(&text.words).raw());
    }
    texts
}

fn both(own: &Words) -> Fields {
    let mut fields = Fields::default();
    fields.add("da", words(&own.da));
    fields.add("en", words(&own.en));
    fields
}

fn clause(clause: &LocalClause) -> Raw {
    let mut fields = Fields::default();
    fields.add("chapter", Some(Raw::words(clause.chapter.id())));
    fields.0.extend(both(&clause.words).0);
    fields.add("when", list(clause.when.iter().map(condition)));
    Raw::Fields(fields.0)
}

fn point(point: &LocalPoint) -> Raw {
    let mut fields = Fields::default();
    fields.add("title", both(&point.title).raw());
    fields.add("because", both(&point.because).raw());
    fields.add("ask", both(&point.ask).raw());
    fields.add("minutes", Some(count(point.minutes)));
    fields.add("when", list(point.when.iter().map(condition)));
    Raw::Fields(fields.0)
}

fn condition(condition: &Condition) -> Raw {
    let mut fields = Fields::default();
    fields.add("question", Some(Raw::words(condition.question.id())));
    match &condition.test {
        Test::OneOf(options) => fields.add("one_of", list(options.iter().map(|id| Raw::words(id)))),
        Test::AtLeast(least) => fields.add("at_least", Some(amount(*least))),
        Test::AtMost(most) => fields.add("at_most", Some(amount(*most))),
    }
    Raw::Fields(fields.0)
}
