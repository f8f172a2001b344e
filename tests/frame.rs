//! What every field of the local frame changes, and that it changes nothing else.
//!
//! One row a field: a frame that sets it beside one that sets nothing. A field that is added to the frame and has no row
//! does not compile, or fails here.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use foeling::app::state::model::Model;
use foeling::domain::agreement::{Need, clause_can_be_off};
use foeling::domain::follow_up::{Plan, ends, next_review};
use foeling::domain::frame::{
    Citation, Condition, Contacts, Frame, LocalCard, LocalClause, LocalPoint, Notice, RestsOn, Test, Thresholds,
    Weights,
};
use foeling::domain::questionnaire::journey;
use foeling::domain::questionnaire::question::Sharing;
use foeling::domain::suggestion::own_words::can_be_condition;
use foeling::domain::talk::dialogue::{Agenda, Length};
use foeling::domain::talk::half::Halves;
use foeling::domain::talk::record::{Part, Record, changed};
use foeling::domain::talk::{Talk, talking_points};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{TimeOfDay, Weekday, Weekdays};
use foeling::domain::values::speech::Words;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::frame_field::FrameField;
use foeling::domain::vocabulary::options::{Offer, Review};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::reasons::Because;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::domain::{agreement, questionnaire};
use foeling::saved::agreement_file;
use foeling::{export, wording};
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
        notice_at_least, rests_on, signed_by, cards, contacts, questions_off, clauses_off, texts, clauses, points, retention, thresholds, weights);
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
        "notice_at_least" => frame.notice_at_least = Some(Amount::whole(13)),
        "rests_on" => {
            frame.local_agreement = Some(true);
            frame.rests_on = Some(RestsOn::LocalInstead);
        }
        "signed_by" => frame.signed_by = "afdelingschefen".to_owned(),
        "cards" => {
            frame.cards = vec![LocalCard {
                name: words("Lokal retningslinje"),
                does: words("Kalenderen er altid opdateret."),
                read_on: date("2026-03-01"),
                check_by: None,
                address: String::new(),
            }];
        }
        "questions_off" => frame.questions_off = vec![Q::EquipmentNeeded],
        "clauses_off" => frame.clauses_off = vec![E::Illness, E::Openness],
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
        "notice_at_least" => employee.one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, 200),
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
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
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
    see("asked", format!("{:?}", dialogue.alone.each_ref().map(|alone| alone.get().case.asked())));
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
        let print = export::agreement::of_two(&talk, &dialogue, frame, &Default::default(), lang, None);
        see(&format!("agreement {tag}"), export::plain_text::plain_text(&print));
        see(&format!("markdown {tag}"), export::markdown::markdown(&print));
        see(
            &format!("version {tag}"),
            format!("{:?}", export::version::version_of(&talk, &dialogue, frame, lang, None)),
        );
        let suggestion = export::suggestion::suggestion(shared, lang, None);
        see(&format!("suggestion paper {tag}"), export::plain_text::plain_text(&suggestion));
        let agenda = export::talking_points::agenda(shared, lang, None);
        see(&format!("points paper {tag}"), export::plain_text::plain_text(&agenda));
        let plan = Agenda::with(&topics, &joint.own_words.points, Length::Sixty);
        let agenda = export::agenda::agenda(&dialogue, &plan, lang, None);
        see(&format!("agenda paper {tag}"), export::plain_text::plain_text(&agenda));
    }
    seen
}

/// The names of what differs; both languages of a text are one name.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> BTreeSet<String> {
    let names = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name));
    names.map(|name| name.trim_end_matches(" da").trim_end_matches(" en").to_owned()).collect()
}

/// What every clause that changes its words shows in.
const DRAFT: &[&str] = &["agreement", "markdown", "version", "trace"];
/// What a number of days shows in.
const DAYS: &[&str] = &[
    "suggestion",
    "steps",
    "suggestion paper",
    "clause extent",
    "clause screen-workplace",
    "finding wish-over-limits",
];
/// What a number behind the suggestion shows in.
const NUMBERS: &[&str] = &["suggestion paper", "whose numbers", "trace"];

/// What a field changes, and nothing else.
fn changes(field: &str) -> BTreeSet<String> {
    let parts: &[&[&str]] = match field {
        "organisation" => &[&["name", "clause parties", "agreement", "markdown"]],
        "unit" | "as_of" => &[&["name"]],
        "max_days" => &[DRAFT, DAYS, &["finding frame-maximum", "points paper"]],
        "min_presence" => &[DRAFT, DAYS, &["finding min-presence", "points paper"]],
        "max_share_percent" => &[DRAFT, DAYS, &["finding share-maximum", "points paper"]],
        "fixed_days_allowed" => &[
            DRAFT,
            &["suggestion", "suggestion paper", "clause extent", "clause kind", "clause legal-basis", "missing"],
            &["finding fixed-not-allowed", "points paper", "topics", "agenda paper"],
        ],
        "team_days" => &[
            DRAFT,
            &["suggestion", "suggestion paper", "clause extent", "clause presence-days"],
            &["finding home-day-on-team-day", "finding team-days-limit", "points paper"],
        ],
        "local_agreement" => &[DRAFT, &["clause legal-basis", "missing"]],
        "local_agreement_reference" => &[&["agreement", "markdown", "version", "clause legal-basis"]],
        "reach" => &[DRAFT, &["clause reachability"]],
        "equipment" => &[
            DRAFT,
            &["clause equipment", "equipment on offer", "points paper", "agenda paper"],
            &["finding equipment-lacking", "finding equipment-not-offered"],
        ],
        "reviews" => &[DRAFT, &["clause start-and-review", "review on offer", "next review", "topics", "agenda paper"]],
        "notice" => &[DRAFT, &["clause ending", "end", "missing"]],
        "questions_off" => &[
            &["asked", "clause equipment", "missing", "finding equipment-lacking", "points paper"],
            &["topics", "agenda paper", "agreement", "markdown", "version"],
        ],
        "clauses_off" => {
            &[&["clause illness", "clause openness", "topics", "agenda paper", "agreement", "markdown", "version"]]
        }
        "notice_at_least" => &[&["finding notice-below-frame", "topics", "points paper", "agenda paper", "trace"]],
        "rests_on" => &[DRAFT, &["clause legal-basis"]],
        // A version has the parties by name, not in words.
        "signed_by" => &[&["agreement", "markdown", "trace", "clause parties"]],
        // The page of rules alone shows them.
        "cards" => &[],
        "clauses" => &[DRAFT, &["own clauses"]],
        "points" => &[&["own points", "agenda", "agenda paper", "points paper", "trace"]],
        "contacts.hr" | "contacts.union_representative" | "contacts.safety_representative" => {
            &[DRAFT, &["clause doubts"]]
        }
        "contacts.it" => &[DRAFT, &["clause data-security"]],
        // The value is looser than the law's, so that is found and said too.
        "thresholds.screen_days" => &[
            DRAFT,
            &["asked", "clause screen-workplace", "finding screen-rules-at-home", "finding looser-screen-days"],
            &["points paper", "agenda paper"],
        ],
        "thresholds.screen_day_minutes" => &[
            DRAFT,
            &["clause screen-workplace", "finding screen-rules-at-home", "finding screen-rules-depend", "points paper"],
            &["finding looser-day-length"],
        ],
        "thresholds.rest_minutes" => &[DRAFT, &["clause working-time"]],
        "thresholds.cited" => &[&["cited", "trace"]],
        "weights.few_hours" | "weights.more_than_a_day" => &[NUMBERS, &["suggestion"]],
        "weights.about_a_day" => &[NUMBERS, &["suggestion", "steps"]],
        "weights.either" => &[NUMBERS, &["suggestion", "steps"]],
        "weights.help_several_a_day" | "weights.help_daily" => &[
            DRAFT,
            NUMBERS,
            &["suggestion", "steps", "clause extent", "clause screen-workplace", "finding help-often"],
        ],
        // The point about what is new speaks of the step up, not of the number.
        "weights.new_to_tasks" => &[DRAFT, NUMBERS, &["suggestion", "steps", "clause extent", "finding new-to-tasks"]],
        "weights.learning_tasks" => &[
            DRAFT,
            NUMBERS,
            &["suggestion", "steps", "clause extent", "clause screen-workplace"],
            &["finding new-to-tasks"],
        ],
        "weights.long_run_percent" => &[NUMBERS, &["finding long-run-line"]],
        other => panic!("no row says what {other} changes"),
    };
    parts.iter().flat_map(|part| part.iter()).map(|name| (*name).to_owned()).collect()
}

#[test]
fn every_field_changes_what_it_should_and_nothing_else() {
    let fields = every_field();
    assert!(fields.len() > 30, "{}", fields.len());
    for field in fields {
        // The two differ on the days, so that the paper goes by the suggestion: a number of their own no frame lowers.
        let manager = given(Party::Manager).days(Q::HomeDays, 450);
        let employee = said_besides(&field, given(Party::Employee));
        let (mut before, mut frame) = (Frame::default(), Frame::default());
        if ["local_agreement_reference", "rests_on"].contains(&field.as_str()) {
            set("local_agreement", &mut before);
        }
        set(&field, &mut frame);
        let found = differing(&seen(&before, &employee, &manager), &seen(&frame, &employee, &manager));
        assert_eq!(found, changes(&field), "{field}");
    }
}

// ---------------------------------------------------------------- limits and what is on offer

#[test]
fn the_stricter_of_the_two_limits_on_days_counts() {
    for (days, percent, most) in [(100, 60, 100), (300, 20, 100), (150, 30, 150)] {
        let mut given = given(Party::Employee);
        given.frame = Frame { max_days: Some(Amount(days)), max_share_percent: Some(percent), ..Frame::default() };
        assert_eq!(given.assess().own.suggestion.unwrap().high, Amount(most), "{days} and {percent} percent");
    }
}

#[test]
fn a_share_of_the_time_follows_the_working_days() {
    let mut given = given(Party::Employee).days(Q::WorkingDays, 400);
    given.frame.max_share_percent = Some(50);
    let suggestion = given.assess().own.suggestion.unwrap();
    assert_eq!(suggestion.high, Amount::whole(2));
    let step = suggestion.steps.iter().find(|step| step.id == FindingId::ShareMaximum).expect("a step of its own");
    assert!(step.reasons.has(Because::Frame(FrameField::MaxShare)));
    assert!(!step.reasons.has(Because::Frame(FrameField::MaxDays)));
}

fn clause_words(given: &Given, element: E) -> String {
    let shared = given.assess().shared;
    let draft = agreement::draft(&shared, &given.frame);
    export::agreement::sentences(draft.clause(element).unwrap(), Lang::Da)
}

#[test]
fn what_the_manager_offers_comes_before_what_the_organisation_offers() {
    let mut manager = given(Party::Manager);
    manager.frame.equipment = vec![Offer::Screen, Offer::Headset];
    assert!(clause_words(&manager, E::Equipment).contains("Organisationen låner ud eller betaler: skærm"));
    let manager = manager.many(Q::EquipmentOffered, &["headset", "chair"]);
    let words = clause_words(&manager, E::Equipment);
    assert!(words.contains("Arbejdspladsen kan låne ud eller betale: headset."), "{words}");
    assert!(!words.contains("stol") && !words.contains("Organisationen"), "a chair is not on offer here: {words}");
    assert_eq!(manager.answers.get(Q::EquipmentOffered), Some(&Answer::Many(vec!["headset", "chair"])), "kept");
}

#[test]
fn a_list_that_a_local_agreement_adds_to_refuses_nothing() {
    let mut employee = given(Party::Employee);
    employee.frame.equipment = vec![Offer::Headset, Offer::LocalAgreement];
    let found = employee.assess().own;
    assert!(!support::found(&found, FindingId::EquipmentNotOffered));
    assert!(employee.frame.options(Q::EquipmentOffered).contains(&"chair"));
    assert!(clause_words(&employee, E::Equipment).contains("Udlån følger den lokale aftale."));
    employee.frame.equipment = vec![Offer::Headset];
    assert!(support::found(&employee.assess().own, FindingId::EquipmentNotOffered));
    employee.frame.equipment.clear();
    let lacking = employee.assess().own;
    assert!(support::found(&lacking, FindingId::EquipmentLacking));
    assert!(!support::found(&lacking, FindingId::EquipmentNotOffered), "a frame that says nothing refuses nothing");
}

#[test]
fn a_review_that_is_not_on_offer_is_kept_and_not_used() {
    let mut given = given(Party::Employee);
    given.frame.reviews = vec![Review::ThreeMonths];
    assert_eq!(given.case().said(ask::REVIEW), None);
    assert!(given.case().asks(Q::Review), "another can be chosen");
    assert_eq!(given.frame.options(Q::Review), ["3"]);
    assert_eq!(given.answers.get(Q::Review), Some(&Answer::One("12")));
    assert_eq!(given.one(Q::Review, "3").case().said(ask::REVIEW), Some(Review::ThreeMonths));
}

#[test]
fn the_notice_of_the_frame_counts_only_where_the_two_say_none() {
    let with_frame = |mut given: Given| {
        given.frame.notice = Some(Notice::Weeks(Amount::whole(4)));
        given
    };
    let silent = with_frame(given(Party::Employee));
    assert!(clause_words(&silent, E::Ending).contains("4 ugers varsel"));
    let unsure = with_frame(given(Party::Employee).set(Q::NoticeKind, Answer::Unknown));
    assert!(clause_words(&unsure, E::Ending).contains("4 ugers varsel"));
    let own = with_frame(given(Party::Employee).one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, 200));
    assert!(clause_words(&own, E::Ending).contains("2 ugers varsel"));
    let talk = with_frame(given(Party::Employee).set(Q::NoticeKind, Answer::RatherTalk));
    assert_eq!(clause_words(&talk, E::Ending), "", "they would rather talk about it");
}

// ---------------------------------------------------------------- what is left out

#[test]
fn what_a_suggestion_or_an_agreement_stands_on_is_never_left_out() {
    let frame = Frame { questions_off: Q::ALL.to_vec(), clauses_off: E::ALL.to_vec(), ..Frame::default() };
    for id in [Q::Voluntary, Q::TaskTypes, Q::TaskPlaces, Q::HomeDays, Q::NoticeKind, Q::LocalAgreement] {
        assert!(!frame.question_can_be_off(id) && frame.asks(id), "{}", id.id());
    }
    for element in agreement::elements() {
        let must_stay = element.need == Need::Must || element.id == E::Reservations;
        assert_eq!(clause_can_be_off(element.id), !must_stay, "{}", element.id.id());
        assert_eq!(frame.has_clause(element.id), must_stay);
    }
    let both = Frame { notice: Some(Notice::LocalAgreement), local_agreement: Some(true), ..frame };
    assert!(!both.asks(Q::NoticeKind) && !both.asks(Q::LocalAgreement), "the frame says it itself");
}

#[test]
fn an_answer_to_a_question_that_is_left_out_is_kept_and_nowhere_used() {
    let mut employee = given(Party::Employee);
    employee.frame.questions_off = vec![Q::EquipmentNeeded];
    let (case, counted) = (employee.case(), employee.frame.all_counted(&employee.answers));
    assert!(!case.asks(Q::EquipmentNeeded) && case.chosen(ask::EQUIPMENT_NEEDED).is_empty());
    assert!(employee.answers.get(Q::EquipmentNeeded).is_some() && counted.get(Q::EquipmentNeeded).is_none());
    let stops = journey::stops(&case);
    assert!(stops.iter().all(|stop| !stop.questions.contains(&Q::EquipmentNeeded)));
    let dialogue = pairs::dialogue(&employee, &given(Party::Manager));
    assert!(dialogue.halves.said(Party::Employee, Q::EquipmentNeeded).is_none());
    assert!(dialogue.topics().iter().all(|topic| topic.unanswered.iter().all(|(id, _)| *id != Q::EquipmentNeeded)));
}

#[test]
fn what_is_left_out_does_not_go_into_a_half() {
    let frame = Frame { questions_off: vec![Q::EquipmentNeeded], ..Frame::default() };
    let mut model = Model { frame: frame.into(), ..Model::default() };
    model.work.party = Some(Party::Employee);
    model.work.talk = Some(pairs::talk_id());
    *model.work.answers_mut(Party::Employee) = given(Party::Employee).answers;
    let half = model.prepared().own_half().unwrap();
    assert!(half.answers.answers().get(Q::EquipmentNeeded).is_none());
    assert!(half.answers.answers().get(Q::HomeDays).is_some());
    assert!(model.answers().get(Q::EquipmentNeeded).is_some(), "it is still there at home");
}

// ---------------------------------------------------------------- the organisation's own words

#[test]
fn a_condition_reads_answers_that_are_always_shared_and_no_others() {
    let mut rng = fastrand::Rng::with_seed(4_2026);
    let (mut held, mut changed) = (0, 0);
    for round in 0..600 {
        let party = Party::ALL[round % 2];
        let when: Vec<Condition> = (0..4).map(|_| random_condition(&mut rng)).collect();
        let clauses = when.iter().map(|it| clause(Chapter::Tasks, "Ord.", vec![it.clone()])).collect();
        let mut given = Given::new(party);
        given.answers = random_answers(party, &mut rng);
        given.frame = Frame { clauses, ..Frame::default() };
        let before = given.assess().own.own_words;
        held += before.clauses.len();
        for clause in &before.clauses {
            assert!(can_be_condition(clause.when[0].question), "{:?}", clause.when);
        }
        for question in questionnaire::questions().filter(|question| question.sharing != Sharing::Shared) {
            let mut other =
                Given { party, route: given.route, answers: given.answers.clone(), frame: given.frame.clone() };
            other.answers.set(question.id, random_answer(question, &given.answers, &mut rng));
            changed += 1;
            assert_eq!(other.assess().own.own_words, before, "{} shows", question.id.id());
        }
    }
    assert!(held > 100 && changed > 5_000, "too few to mean anything: {held}, {changed}");
}

#[test]
fn all_conditions_must_hold_and_hidden_answers_hold_none() {
    let when = |when: Vec<Condition>| {
        let mut given = given(Party::Employee).one(Q::NoticeKind, "local-agreement").days(Q::NoticeWeeks, 400);
        given.frame.clauses = vec![clause(Chapter::Days, "Ord.", when)];
        given.assess().own.own_words.clauses.len() == 1
    };
    let number = |question, test| Condition { question, test };
    let fixed = || is(Q::Pattern, "fixed");
    assert!(when(Vec::new()) && when(fixed()));
    assert!(when([fixed(), is(Q::WorkPlace, "own-home")].concat()));
    assert!(!when([fixed(), is(Q::WorkPlace, "abroad")].concat()));
    assert!(when(vec![number(Q::HomeDays, Test::AtLeast(Amount::whole(3)))]));
    assert!(!when(vec![number(Q::HomeDays, Test::AtLeast(Amount(350)))]));
    assert!(when(vec![number(Q::HomeDays, Test::AtMost(Amount::whole(3)))]));
    assert!(!when(vec![number(Q::HomeDays, Test::AtMost(Amount(250)))]));
    assert!(!when(vec![number(Q::NoticeWeeks, Test::AtLeast(Amount::whole(1)))]), "the question is not asked");
    assert!(!when(is(Q::Reasons, "quiet")), "what one may keep back is read by no condition");
}

#[test]
fn an_own_clause_stands_numbered_at_the_end_of_its_chapter_and_stays_in_the_version() {
    let mut frame = Frame::default();
    let english =
        Words { da: "Kalenderen er altid opdateret.".to_owned(), en: "Calendars are kept up to date.".to_owned() };
    frame.clauses = vec![LocalClause { chapter: Chapter::Contact, words: english, when: Vec::new() }];
    let talk =
        Talk::new(Halves::of(pairs::half(&given(Party::Employee)), pairs::half(&given(Party::Manager))).unwrap());
    let dialogue = talk.dialogue(&frame);
    let text = |lang| {
        let document = export::agreement::of_two(&talk, &dialogue, &frame, &Default::default(), lang, None);
        export::plain_text::plain_text(&document)
    };
    let danish = text(Lang::Da);
    let at = danish.find("Lokalt punkt: Kalenderen er altid opdateret.").expect("it stands there");
    let (before, after) = danish.split_at(at);
    let next = foeling::content::clauses::chapter(Chapter::Support).da;
    let number = before.get(before.len() - 4..).unwrap_or_default();
    assert!(number.starts_with("4.") && number.ends_with(' '), "numbered: {before}");
    let last = before.rfind("4.").unwrap();
    assert!(
        !after[..after.find(next).unwrap_or(after.len())].contains(&format!("\n4.{}", &before[last + 2..last + 3]))
    );
    assert!(text(Lang::En).contains("Local clause: Calendars are kept up to date."));

    let version = export::version::version_of(&talk, &dialogue, &frame, Lang::Da, None);
    assert_eq!(version.local, [(Chapter::Contact, "Kalenderen er altid opdateret.".to_owned())]);
    let mut record = Record::new(talk);
    record.versions.push(version);
    let written = agreement_file::write(&record);
    assert!(written.contains("Kalenderen er altid opdateret."));
    let print = export::plain_text::plain_text(&export::follow_up::version(
        &record.versions[0],
        1,
        foeling::domain::values::speech::OwnTexts::default(),
    ));
    assert!(print.contains("Lokalt punkt: Kalenderen er altid opdateret."));

    let next = export::version::next_version(&record, Plan::Adjust, &Frame::default(), None, None).unwrap();
    let gone: Vec<Part> = changed(&record.versions[0], &next).iter().map(|it| it.part).collect();
    assert!(gone.contains(&Part::Local(Chapter::Contact)), "a clause that is gone is among the changes: {gone:?}");
}

#[test]
fn own_points_never_take_more_than_half_of_the_talk() {
    let point = |minutes| LocalPoint {
        title: words("Punkt"),
        because: words("Fordi."),
        ask: words("Hvad siger I?"),
        minutes,
        when: Vec::new(),
    };
    let topics = pairs::dialogue(&given(Party::Employee), &given(Party::Manager)).topics();
    for length in Length::ALL {
        let agenda = Agenda::with(&topics, &[point(5), point(30), point(2)], length);
        assert!(agenda.minutes() <= length.minutes());
        assert!(!agenda.items.is_empty(), "the topics of the two are still there");
        let minutes: Vec<Option<u8>> = agenda.own.iter().map(|item| item.minutes).collect();
        assert_eq!((minutes[0], minutes[2]), (Some(5), Some(2)));
        assert_eq!(
            minutes[1], None,
            "half an hour is more than half of what there is, and it is named for another day"
        );
    }
}

// ---------------------------------------------------------------- whose frame it is

#[test]
fn the_trace_says_whose_frame_it_is_and_of_when() {
    let name = |organisation: &str, unit: &str, as_of: Option<&str>| {
        let (organisation, unit) = (organisation.to_owned(), unit.to_owned());
        let frame = Frame { organisation, unit, as_of: as_of.map(date), ..Frame::default() };
        [Lang::Da, Lang::En].map(|lang| wording::frame_name(&frame.origin(), lang))
    };
    let day = Some("2026-03-01");
    assert_eq!(
        name("Bakkeby Kommune", "Socialforvaltningen", day),
        ["Rammen i Socialforvaltningen, 1.3.2026", "The local frame of Socialforvaltningen, 1 March 2026"]
    );
    assert_eq!(name("Bakkeby Kommune", "", None), ["Rammen i Bakkeby Kommune", "The local frame of Bakkeby Kommune"]);
    assert_eq!(name("", "", None), ["Jeres lokale ramme", "Your local frame"]);
}

#[test]
fn the_paper_of_the_suggestion_names_the_frame_and_the_source_of_its_numbers() {
    let mut employee = given(Party::Employee).one(Q::SetupScreen, "no");
    let paper = |given: &Given| {
        export::plain_text::plain_text(&export::suggestion::suggestion(&given.assess().shared, Lang::Da, None))
    };
    assert!(!paper(&employee).contains("okale ramme:"), "a frame that sets nothing is not named");
    assert!(paper(&employee).contains("Tallene bag forslaget er Følings egne"));
    for field in ["unit", "as_of", "max_days", "thresholds.cited", "weights.few_hours"] {
        set(field, &mut employee.frame);
    }
    employee.frame.max_days = Some(Amount(250));
    let paper = paper(&employee);
    let name = "Rammen i Socialforvaltningen, 1.3.2026";
    assert!(paper.contains(&format!("{name}: det højeste antal hjemmedage.")), "{paper}");
    assert!(paper.contains("Bekendtgørelse nr. 1 af 2027 (1.1.2027)"), "{paper}");
    assert!(paper.contains(&format!("Tallene bag forslaget har jeres organisation selv sat ({name}).")), "{paper}");
}
