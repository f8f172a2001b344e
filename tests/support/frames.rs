//! Frames: one in which every field says something, and frames drawn at random.

use std::path::Path;

use foeling::domain::frame::{
    Citation, Condition, Contacts, Frame, LocalCard, LocalClause, LocalPoint, Notice, RestsOn, Retention, Test,
    Thresholds, Weights,
};
use foeling::domain::frame_form::{Choices, Tests, tests_of};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, TimeOfDay, Weekday, Weekdays};
use foeling::domain::values::speech::{OwnText, Words};
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::options::{Offer, OptionSet, Review};
use foeling::domain::vocabulary::question_id::QuestionId;

/// The two example frames that are published.
pub const EXAMPLES: [&str; 2] = ["kommune-to-faste-dage.json", "jobcenter-efter-aftale.json"];

/// The text of an example.
pub fn example(name: &str) -> String {
    std::fs::read_to_string(Path::new("examples/frames").join(name)).unwrap()
}

/// A frame in which every field says something else than the default.
pub const FULL: &str = r#"{
  "format": "foeling-frame", "version": 1,
  "organisation": "Birkesø Kommune", "unit": "Socialforvaltningen", "as_of": "2026-03-01",
  "limits": {"max_days": 2, "min_presence": 2.5, "fixed_days": false, "max_share_percent": 40},
  "team_days": ["tuesday", "thursday"],
  "reach": {"from": "09:00", "to": "15:00"},
  "equipment": ["screen", "chair"],
  "review_months": [3, 6],
  "notice": {"weeks": 4},
  "notice_at_least_weeks": 2, "rests_on": "local-instead", "signed_by": "afdelingschefen",
  "rule_cards": [{"name": {"da": "Retningslinje", "en": "Guideline"}, "does": {"da": "Den siger noget.", "en": "It says something."},
    "read_on": "2026-03-01", "check_by": "2027-03-01", "address": "https://www.birkesoe.example/retningslinje"}],
  "contacts": {"hr": "HR, lokal 1", "union_representative": "TR", "safety_representative": "AMR", "it": "IT, lokal 2"},
  "local_agreement": {"exists": true, "reference": "Lokalaftale af 1. januar 2026"},
  "rules": {"screen_days": 1.5, "screen_day_minutes": 440, "rest_minutes": 600, "source": "En kilde", "as_of": "2026-01-02"},
  "weights": {"few_hours": 0.25, "about_a_day": 1.25, "more_than_a_day": 2.5, "either": 0.75, "help_several_a_day": 1.5,
    "help_daily": 1, "new_to_tasks": 0.5, "learning_tasks": 1.5, "long_run_percent": 45},
  "off": {"questions": ["energy", "other-costs"], "clauses": ["competence"]},
  "texts": {"question.home-days.ask": {"da": "Hvor mange?", "en": "How many?"}},
  "clauses": [{"chapter": "days", "da": "Et punkt.", "en": "A clause.",
    "when": [{"question": "pattern", "one_of": ["fixed"]}]}],
  "talking_points": [{"title": {"da": "Emne", "en": "Topic"}, "because": {"da": "Derfor.", "en": "Because."},
    "ask": {"da": "Hvordan?", "en": "How?"}, "minutes": 10, "when": [{"question": "home-days", "at_least": 2}]}],
  "retention": {"days": 30}
}"#;

fn maybe<T>(rng: &mut fastrand::Rng, draw: impl FnOnce(&mut fastrand::Rng) -> T) -> Option<T> {
    rng.bool().then(|| draw(rng))
}

fn some<T: Clone>(all: &[T], rng: &mut fastrand::Rng) -> Vec<T> {
    all.iter().filter(|_| rng.u8(0..3) == 0).cloned().collect()
}

fn one<T: Clone>(all: &[T], rng: &mut fastrand::Rng) -> T {
    all[rng.usize(0..all.len())].clone()
}

fn said(rng: &mut fastrand::Rng) -> String {
    one(&["Et punkt.", "»Æøå« <b>fed</b> \"citat\"", "To\nlinjer", "1", "null", "Ø\\n\u{1f600}"], rng).to_owned()
}

fn words(rng: &mut fastrand::Rng) -> Words {
    Words { da: said(rng), en: if rng.bool() { said(rng) } else { String::new() } }
}

fn date(rng: &mut fastrand::Rng) -> Date {
    Date::from_ymd_opt(rng.i32(2020..2030), rng.u32(1..=12), rng.u32(1..=28)).unwrap()
}

fn halves(rng: &mut fastrand::Rng, most: i32) -> Amount {
    Amount(50 * rng.i32(0..=most))
}

fn conditions(rng: &mut fastrand::Rng) -> Vec<Condition> {
    (0..rng.usize(0..3)).map(|_| condition(rng)).collect()
}

fn condition(rng: &mut fastrand::Rng) -> Condition {
    let question = QuestionId::from_id(one(&Choices::Conditions.ids(), rng)).unwrap();
    let test = match tests_of(question).unwrap() {
        Tests::Options(options) => {
            let mut chosen = some(options, rng);
            if chosen.is_empty() {
                chosen.push(options[0]);
            }
            Test::OneOf(chosen)
        }
        Tests::Number(least, most, step) => {
            let number = Amount(least.0 + step.0 * rng.i32(0..=(most.0 - least.0) / step.0));
            if rng.bool() { Test::AtLeast(number) } else { Test::AtMost(number) }
        }
    };
    Condition { question, test }
}

/// A frame that an organisation could have, with any of its fields.
pub fn random_full_frame(rng: &mut fastrand::Rng) -> Frame {
    let off = |choices: Choices, rng: &mut fastrand::Rng| some(&choices.ids(), rng);
    let offers: Vec<Offer> = Choices::Equipment.ids().into_iter().filter_map(Offer::from_id).collect();
    let reviews: Vec<Review> = Review::IDS.iter().filter_map(|id| Review::from_id(id)).collect();
    let mut frame = Frame {
        organisation: if rng.bool() { said(rng) } else { String::new() },
        unit: if rng.bool() { said(rng) } else { String::new() },
        as_of: maybe(rng, date),
        max_days: maybe(rng, |rng| halves(rng, 5)),
        min_presence: maybe(rng, |rng| halves(rng, 5)),
        fixed_days_allowed: maybe(rng, |rng| rng.bool()),
        max_share_percent: maybe(rng, |rng| rng.u8(1..=100)),
        team_days: Weekdays::of(&some(&Weekday::ALL, rng)),
        local_agreement: maybe(rng, |rng| rng.bool()),
        reach: maybe(rng, |rng| {
            let time = |hour, rng: &mut fastrand::Rng| TimeOfDay::from_hms_opt(hour, rng.u32(0..60), 0).unwrap();
            (time(rng.u32(0..12), rng), time(rng.u32(12..24), rng))
        }),
        equipment: some(&offers, rng),
        reviews: some(&reviews, rng),
        notice: maybe(rng, |rng| one(&[Notice::LocalAgreement, Notice::Weeks(Amount::whole(rng.i32(0..=13)))], rng)),
        notice_at_least: maybe(rng, |rng| Amount::whole(rng.i32(1..=13))),
        rests_on: maybe(rng, |rng| one(&RestsOn::ALL, rng)),
        signed_by: if rng.bool() { said(rng) } else { String::new() },
        cards: (0..rng.usize(0..3))
            .map(|_| LocalCard {
                name: words(rng),
                does: words(rng),
                read_on: date(rng),
                check_by: maybe(rng, date),
                address: said(rng),
            })
            .collect(),
        contacts: Contacts { hr: said(rng), it: said(rng), ..Contacts::default() },
        texts: some(&["question.home-days.ask", "question.pattern.why", "question.energy.name"], rng)
            .into_iter()
            .map(|id| OwnText { id: id.to_owned(), words: words(rng) })
            .collect::<Vec<_>>()
            .into(),
        clauses: (0..rng.usize(0..4))
            .map(|_| LocalClause { chapter: one(&Chapter::ALL, rng), words: words(rng), when: conditions(rng) })
            .collect(),
        points: (0..rng.usize(0..4))
            .map(|_| LocalPoint {
                title: words(rng),
                because: words(rng),
                ask: words(rng),
                minutes: rng.u8(1..=30),
                when: conditions(rng),
            })
            .collect(),
        retention: maybe(rng, |rng| {
            one(&[Retention::Nowhere, Retention::Session, Retention::Days(rng.u8(1..=90))], rng)
        }),
        clauses_off: off(Choices::ElementsOff, rng).into_iter().filter_map(ElementId::from_id).collect(),
        ..Frame::default()
    };
    if frame.local_agreement.is_some() && rng.bool() {
        frame.local_agreement_reference = said(rng);
    }
    frame.questions_off = off(Choices::QuestionsOff, rng)
        .into_iter()
        .filter_map(QuestionId::from_id)
        .filter(|id| frame.question_can_be_off(*id))
        .collect();
    if rng.bool() {
        frame.thresholds = Thresholds {
            screen_days: halves(rng, 10),
            screen_day_minutes: rng.i32(60..=720),
            rest_minutes: rng.u32(480..=1440),
            cited: Some(Citation { name: said(rng), as_of: date(rng) }),
        };
    }
    if rng.bool() {
        frame.weights = Weights {
            few_hours: Amount(25 * rng.i32(0..=20)),
            either: Amount(25 * rng.i32(0..=4)),
            help_daily: halves(rng, 10),
            long_run_percent: rng.i32(1..=100),
            ..Weights::default()
        };
    }
    frame
}
