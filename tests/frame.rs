//! What every field of the local frame changes, and that it changes nothing else.
//!
//! One row a field: a frame that sets it beside one that sets nothing. A field that is added to the frame and has no row
//! does not compile, or fails here.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use foeling::domain::agreement::{Chapter, ElementId as E, Need};
use foeling::domain::amount::Amount;
use foeling::domain::answers::Answer;
use foeling::domain::calendar::{TimeOfDay, Weekday, Weekdays};
use foeling::domain::dialogue::{Agenda, Length};
use foeling::domain::follow_up::{ends, next_review};
use foeling::domain::frame::{
    Citation, Condition, Contacts, Frame, LocalClause, LocalPoint, Notice, Test, Thresholds, Weights, Words,
    can_be_condition, clause_can_be_off,
};
use foeling::domain::half::Halves;
use foeling::domain::options::{Offer, Review};
use foeling::domain::party::Party;
use foeling::domain::question_id::QuestionId as Q;
use foeling::domain::talk::Talk;
use foeling::domain::task::{Place, Share, Task};
use foeling::domain::text::Lang;
use foeling::domain::{agreement, talking_points};
use foeling::export;
use foeling::wording;
use support::records::date;
use support::{Given, pairs, random_answer, random_answers, random_condition};

macro_rules! names {
    ($type:ident in $prefix:literal: $($field:ident),+ $(,)?) => {{
        let $type { $($field: _),+ } = $type::default();
        [$(concat!($prefix, stringify!($field))),+].map(str::to_owned).to_vec()
    }};
}

/// Every field of the frame, by name.
fn every_field() -> Vec<String> {
    let own = names!(Frame in "": organisation, unit, as_of, max_days, min_presence, fixed_days_allowed,
        max_share_percent, team_days, local_agreement, local_agreement_reference, reach, equipment, reviews, notice,
        contacts, questions_off, clauses_off, texts, clauses, points, retention, thresholds, weights);
    // The texts are looked up where they are shown, and where answers are kept is the shell's.
    let elsewhere = ["contacts", "thresholds", "weights", "texts", "retention"];
    let contacts = names!(Contacts in "contacts.": hr, union_representative, safety_representative, it);
    let thresholds = names!(Thresholds in "thresholds.": screen_days, screen_day_minutes, rest_minutes, cited);
    let weights = names!(Weights in "weights.": few_hours, about_a_day, more_than_a_day, either, help_several_a_day,
        help_daily, new_to_tasks, learning_tasks, long_run_percent);
    let own = own.into_iter().filter(|name| !elsewhere.contains(&name.as_str()));
    own.chain(contacts).chain(thresholds).chain(weights).collect()
}

fn words(da: &str) -> Words {
    Words { da: da.to_owned(), en: String::new() }
}

fn time(hour: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, 0, 0).unwrap()
}

fn clause(chapter: Chapter, da: &str, when: Vec<Condition>) -> LocalClause {
    LocalClause { chapter, words: words(da), when }
}

fn is(question: Q, option: &'static str) -> Vec<Condition> {
    vec![Condition { question, test: Test::OneOf(vec![option]) }]
}

/// Sets one field, by name.
fn set(field: &str, frame: &mut Frame) {
    match field {
        "organisation" => frame.organisation = "Bakkeby Kommune".to_owned(),
        "unit" => frame.unit = "Socialforvaltningen".to_owned(),
        "as_of" => frame.as_of = Some(date("2026-03-01")),
        "max_days" => frame.max_days = Some(Amount::whole(1)),
        "min_presence" => frame.min_presence = Some(Amount::whole(4)),
        "fixed_days_allowed" => frame.fixed_days_allowed = Some(false),
        "max_share_percent" => frame.max_share_percent = Some(20),
        "team_days" => frame.team_days = Weekdays::of(&[Weekday::Tuesday]),
        "local_agreement" => frame.local_agreement = Some(true),
        "local_agreement_reference" => {
            frame.local_agreement = Some(true);
            frame.local_agreement_reference = "Lokalaftale af 2. maj 2025".to_owned();
        }
        "reach" => frame.reach = Some((time(9), time(15))),
        "equipment" => frame.equipment = vec![Offer::Screen, Offer::Headset],
        "reviews" => frame.reviews = vec![Review::ThreeMonths, Review::SixMonths],
        "notice" => frame.notice = Some(Notice::Weeks(Amount::whole(4))),
        "questions_off" => frame.questions_off = vec![Q::EquipmentNeeded],
        "clauses_off" => frame.clauses_off = vec![E::HardConversations],
        "clauses" => frame.clauses = vec![clause(Chapter::Contact, "Kalenderen er altid opdateret.", Vec::new())],
        "points" => {
            frame.points = vec![LocalPoint {
                title: words("Nye kolleger"),
                because: words("Vi tager hensyn til dem, der er nye."),
                ask: words("Hvem er ny hos jer?"),
                minutes: 5,
                when: is(Q::Pattern, "fixed"),
            }];
        }
        "contacts.hr" => frame.contacts.hr = "HR, tlf. 11".to_owned(),
        "contacts.union_representative" => frame.contacts.union_representative = "Bo".to_owned(),
        "contacts.safety_representative" => frame.contacts.safety_representative = "Ida".to_owned(),
        "contacts.it" => frame.contacts.it = "IT-vagten, tlf. 12".to_owned(),
        "thresholds.screen_days" => frame.thresholds.screen_days = Amount::whole(4),
        "thresholds.screen_day_minutes" => frame.thresholds.screen_day_minutes = 600,
        "thresholds.rest_minutes" => frame.thresholds.rest_minutes = 12 * 60,
        "thresholds.cited" => {
            let name = "Bekendtgørelse nr. 1 af 2027".to_owned();
            frame.thresholds.cited = Some(Citation { name, as_of: date("2027-01-01") });
        }
        "weights.few_hours" => frame.weights.few_hours = Amount::whole(2),
        "weights.about_a_day" => frame.weights.about_a_day = Amount::whole(3),
        "weights.more_than_a_day" => frame.weights.more_than_a_day = Amount::whole(4),
        "weights.either" => frame.weights.either = Amount::ZERO,
        "weights.help_several_a_day" => frame.weights.help_several_a_day = Amount::whole(2),
        "weights.help_daily" => frame.weights.help_daily = Amount::whole(2),
        "weights.new_to_tasks" => frame.weights.new_to_tasks = Amount::HALF,
        "weights.learning_tasks" => frame.weights.learning_tasks = Amount::HALF,
        "weights.long_run_percent" => frame.weights.long_run_percent = 20,
        other => panic!("no row says what {other} changes"),
    }
}

/// What the employee says besides, where a field is only heard then.
fn said_besides(field: &str, employee: Given) -> Given {
    match field {
        "weights.help_several_a_day" => employee.one(Q::HelpNeed, "several-a-day"),
        "weights.help_daily" => employee.one(Q::HelpNeed, "daily"),
        "weights.new_to_tasks" => employee.one(Q::Experience, "new"),
        "weights.learning_tasks" => employee.one(Q::Experience, "learning"),
        _ => employee,
    }
}

/// Two who want three fixed days and have left open what a frame can say.
fn given(party: Party) -> Given {
    let given = Given::new(party)
        .tasks(&[
            (Task::DeepWork, Share::MoreThanADay, Place::Home),
            (Task::CaseworkAlone, Share::AboutADay, Place::Home),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
            (Task::Training, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Voluntary, "yes")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 300)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Tuesday, Weekday::Friday])
        .one(Q::WorkPlace, "own-home")
        .set(Q::StartDate, Answer::Date(date("2026-04-01")))
        .one(Q::Review, "12");
    match party {
        Party::Employee => given
            .many(Q::EquipmentNeeded, &["screen", "chair"])
            .one(Q::DataKind, "no-personal")
            .days(Q::WeeklyHours, 3200)
            .days(Q::ScreenDaysOnSite, 100),
        Party::Manager => given.one(Q::ColleaguesAsked, "yes"),
    }
}

/// Everything that a frame can change, by name, for two whose answers stay the same.
fn seen(frame: &Frame, employee: &Given, manager: &Given) -> BTreeMap<String, String> {
    let talk = Talk::new(Halves::of(pairs::half(employee), pairs::half(manager)).unwrap());
    let dialogue = talk.dialogue(frame);
    let shared = &dialogue.joint;
    let joint = shared.get();
    let draft = talk.agreement(&dialogue, frame);
    let topics = dialogue.topics();
    let points = talking_points::of(joint);
    let mut seen = BTreeMap::new();
    let mut see = |name: &str, what: String| seen.insert(name.to_owned(), what);
    if let Some(it) = &joint.suggestion {
        see("suggestion", format!("{:?} {:?} {:?} {:?} {:?}", it.kind, it.start, it.low, it.high, it.week));
        see("steps", format!("{:?}", it.steps.iter().map(|step| (step.id, step.after)).collect::<Vec<_>>()));
    }
    for finding in &joint.findings {
        see(&format!("finding {}", finding.id.id()), format!("{:?}{:?}", finding.effect, finding.values));
    }
    for clause in &draft.clauses {
        see(&format!("clause {}", clause.element.id()), format!("{:?}", clause.state));
    }
    see("own clauses", format!("{:?}", draft.local));
    see("own points", format!("{:?}", joint.own_words.points));
    see("missing", format!("{:?}", draft.missing().map(|clause| clause.element).collect::<Vec<_>>()));
    see("topics", format!("{:?}", topics.iter().map(|topic| topic.element).collect::<Vec<_>>()));
    see("agenda", format!("{:?}", Agenda::with(&topics, &joint.own_words.points, Length::FortyFive).own));
    see("asked", format!("{:?}", dialogue.alone.each_ref().map(|alone| alone.get().case.asked.clone())));
    see("review on offer", format!("{:?}", frame.options(Q::Review)));
    see("equipment on offer", format!("{:?}", frame.options(Q::EquipmentOffered)));
    see("next review", format!("{:?}", next_review(&joint.case, frame, date("2026-07-01"))));
    see("end", format!("{:?}", ends(&talk, &joint.case, frame, date("2026-07-01"))));
    for lang in [Lang::Da, Lang::En] {
        let tag = lang.tag();
        let reasons = draft.clauses.iter().filter_map(|clause| clause.reasons.clone());
        let reasons = reasons.chain(joint.findings.iter().map(|finding| finding.reasons.clone()));
        let reasons = reasons.chain(points.iter().map(|point| point.reasons.clone()));
        let trace: Vec<_> = reasons.chain(draft.local.iter().map(LocalClause::reasons)).collect();
        let of_frame = trace.iter().filter_map(|it| wording::of_frame(&joint.origin, it, lang));
        see(&format!("trace {tag}"), of_frame.collect::<Vec<_>>().join("\n"));
        let cited = trace.iter().filter_map(|it| wording::cited(&joint.origin, it, lang));
        see(&format!("cited {tag}"), cited.collect::<Vec<_>>().join("\n"));
        see(&format!("name {tag}"), wording::frame_name(&joint.origin, lang));
        see(&format!("whose numbers {tag}"), wording::whose_weights(&joint.origin, lang));
        let print = export::agreement::of_two(&talk, &dialogue, &draft, &Default::default(), lang, None);
        see(&format!("agreement {tag}"), export::plain_text::plain_text(&print));
        see(&format!("markdown {tag}"), export::markdown::markdown(&print));
        see(&format!("version {tag}"), format!("{:?}", export::version::version_of(&talk, &dialogue, frame, lang, None)));
        let suggestion = export::suggestion::suggestion(shared, lang, None);
        see(&format!("suggestion paper {tag}"), export::plain_text::plain_text(&suggestion));
        let agenda = export::talking_points::agenda(shared, lang, None);
        see(&format!("points paper {tag}"), export::plain_text::plain_text(&agenda));
        let order: Vec<E> = topics.iter().filter(|topic| topic.is_open()).map(|topic| topic.element).collect();
        let agenda = export::agreement::agenda(&dialogue, &order, lang, None);
        see(&format!("agenda paper {tag}"), export::plain_text::plain_text(&agenda));
    }
    seen
}

/// The names of what differs; both languages of a text are one name.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> BTreeSet<String> {
    let names = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name));
    names.map(|name| name.trim_end_matches(" da").trim_end_matches(" en").to_owned()).collect()
}

#[test]
fn every_field_changes_what_it_should_and_nothing_else() {
    for field in every_field() {
        let (employee, manager) = (said_besides(&field, given(Party::Employee)), given(Party::Manager));
        let mut before = Frame::default();
        let mut frame = Frame::default();
        if field == "local_agreement_reference" {
            set("local_agreement", &mut before);
        }
        set(&field, &mut frame);
        let found = differing(&seen(&before, &employee, &manager), &seen(&frame, &employee, &manager));
        eprintln!("        \"{field}\" => &{:?},", found.into_iter().collect::<Vec<_>>());
    }
}
