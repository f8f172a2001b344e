//! The words of the talk against the core and against the rules of plain language.

mod support;

use std::collections::BTreeSet;

use foeling::content::dialogue;
use foeling::domain::agreement;
use foeling::domain::case::answers::Answers;
use foeling::domain::case::screen_work::demanded_checks;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::talk::Outcome;
use foeling::domain::talk::dialogue::{ABOUT, DOABLE, Dialogue, Length, Status, Trial, WITH_TIME, WhatIf, about};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{NamedTask, Place, Task};
use foeling::wording;
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, lix, word_count};
use support::pairs::{halves, random_given};
use support::{Given, options};

/// Besides the common stop list: what would judge, push or name an amount in a talk.
const ALSO_STOPPED: [&str; 6] = ["kræve", "anbefal", "vurdering", "dårlig", "kroner", "man"];

const OPENINGS: [&str; 8] = ["Hvad ", "Hvem ", "Hvor ", "Hvordan ", "Hvilke ", "Hvilken ", "Hvilket ", "Hvornår "];

fn topics() -> impl Iterator<Item = (ElementId, &'static dialogue::TopicText)> {
    ABOUT.iter().map(|about| (about.element, dialogue::topic(about.element).expect("every topic has words")))
}

fn all_texts() -> Vec<(String, Text)> {
    let of_topic = |(id, words): (ElementId, &dialogue::TopicText)| {
        [(format!("{}: ask", id.id()), words.ask), (format!("{}: says", id.id()), words.says)]
    };
    let mut all: Vec<(String, Text)> = topics().flat_map(of_topic).collect();
    let statuses = [Status::Agreed, Status::ToTalk, Status::Missing, Status::NotDecidable, Status::Told];
    all.extend(statuses.map(|it| (format!("{it:?}"), dialogue::status(it))));
    all.extend(Outcome::ALL.map(|it| (format!("{it:?}"), dialogue::outcome(it))));
    all.extend(Length::ALL.map(|it| (format!("{it:?}"), dialogue::length(it))));
    all
}

fn stopped(text: &str) -> Vec<String> {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric() && c != '-').map(str::to_owned).collect::<Vec<_>>();
    let is_stopped = |word: &String| {
        STOP_LIST.iter().any(|stop| word.starts_with(stop))
            || ALSO_STOPPED.iter().any(|stop| if *stop == "man" { word == stop } else { word.starts_with(stop) })
    };
    words.into_iter().filter(is_stopped).collect()
}

fn unnamed(task: Task) -> NamedTask {
    NamedTask { task, name: String::new() }
}

#[test]
fn every_topic_has_words_and_sources_and_nothing_else_has() {
    for id in ElementId::ALL {
        assert_eq!(dialogue::topic(*id).is_some(), about(*id).is_some(), "{id:?}");
        assert!(!agreement::find(*id).unwrap().sources.is_empty(), "{id:?} says something without a source");
    }
}

#[test]
fn opening_questions_are_open_and_can_be_said_aloud() {
    let mut faults = Vec::new();
    for (id, words) in topics() {
        let is_open = OPENINGS.iter().any(|opening| words.ask.da.starts_with(opening));
        let is_one = words.ask.da.matches('?').count() == 1 && words.ask.en.matches('?').count() == 1;
        let ends = words.ask.da.ends_with('?') && words.ask.en.ends_with('?');
        if !is_open || !is_one || !ends || word_count(words.ask.da) > 18 || word_count(words.ask.en) > 20 {
            faults.push(format!("{}: {}", id.id(), words.ask.da));
        }
    }
    assert_none(faults);
}

#[test]
fn what_is_said_of_a_topic_is_one_or_two_sentences() {
    let mut faults = Vec::new();
    for (id, words) in topics() {
        for said in [words.says.da, words.says.en] {
            let sentences = said.split_whitespace().filter(|word| word.ends_with('.')).count();
            if !(1..=2).contains(&sentences) || !said.ends_with('.') || word_count(said) > 45 {
                faults.push(format!("{}: {said}", id.id()));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn every_topic_is_easy_to_read_in_danish() {
    let fault = |(id, words): (ElementId, &dialogue::TopicText)| {
        let found = lix(&[words.ask.da, words.says.da]);
        (found > 35.0).then(|| format!("{}: LIX {found:.1}: {} | {}", id.id(), words.ask.da, words.says.da))
    };
    assert_none(topics().filter_map(fault).collect());
}

#[test]
fn no_text_shouts_judges_or_has_loose_ends() {
    assert_no_loose_ends(all_texts());
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        faults.extend(stopped(text.da).into_iter().map(|word| format!("{place}: {word}")));
        for said in [text.da, text.en] {
            if said.contains(['!', '"', '\'', '{']) || said.contains("at least two days") {
                faults.push(format!("{place}: {said}"));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn topics_ask_different_questions() {
    let asks: BTreeSet<&str> = topics().map(|(_, words)| words.ask.da).collect();
    assert_eq!(asks.len(), ABOUT.len());
}

/// Every change that the core may name by itself, and a sample of those that come from the answers of two.
fn changes() -> Vec<Trial> {
    let mut all: Vec<Trial> = Vec::new();
    for (id, answers) in DOABLE.iter().chain(WITH_TIME) {
        all.extend(answers.iter().map(|answer| Trial::Answer(*id, Answer::One(answer))));
    }
    all.extend(options(Q::Pattern).iter().map(|kind| Trial::Answer(Q::Pattern, Answer::One(kind))));
    all.extend((1..=10).map(|halves| Trial::Answer(Q::HomeDays, Answer::Number(Amount(halves * 50)))));
    let days = [Weekdays::NONE, Weekdays::of(&[Weekday::Tuesday]), Weekdays::of(&[Weekday::Monday, Weekday::Friday])];
    all.extend(days.map(|days| Trial::Answer(Q::TeamDays, Answer::Weekdays(days))));
    all.extend(Task::all().flat_map(|task| Place::ALL.map(|place| Trial::TaskPlace(unnamed(task), place))));
    let checks = demanded_checks(&Given::employee().case()).map(|(id, _)| id);
    all.extend((1..=checks.len()).map(|count| Trial::SetupInPlace(checks[..count].to_vec())));
    all
}

#[test]
fn a_change_reads_naturally_in_both_languages() {
    let mut faults = Vec::new();
    for change in changes() {
        let [da, en] = [Lang::Da, Lang::En].map(|lang| wording::change(&change, lang));
        for said in [&da, &en] {
            if said.contains(['{', '}', ':', '!']) || said.ends_with('.') || word_count(said) > 16 || said.is_empty() {
                faults.push(said.clone());
            }
            // What the core names by itself has words of its own, not a question with its answer.
            if said.contains('–') {
                faults.push(said.clone());
            }
        }
        faults.extend(stopped(&da));
    }
    assert_none(faults);
}

#[test]
fn a_what_if_reads_naturally_in_both_languages() {
    let kinds = [ArrangementKind::Fixed, ArrangementKind::CaseByCase, ArrangementKind::Both, ArrangementKind::Open];
    let mut faults = Vec::new();
    for change in changes() {
        for kind in kinds {
            for (low, high) in [(0, 50), (100, 100), (150, 250)] {
                let what_if = WhatIf {
                    change: change.clone(),
                    kind,
                    is_other_kind: low > 0,
                    low: Amount(low),
                    high: Amount(high),
                };
                let [da, en] = [Lang::Da, Lang::En].map(|lang| wording::what_if(&what_if, lang));
                // A number of days is a sentence: "two days: one to two days" says nothing.
                let is_sentence = da.starts_with("Hvis I aftaler ") && en.starts_with("If you agree on ");
                for said in [&da, &en].into_iter().filter(|_| !is_sentence) {
                    if said.contains(['{', '}', '!']) || said.matches(": ").count() != 1 || word_count(said) > 26 {
                        faults.push(said.clone());
                    }
                }
                if !da.ends_with(" om ugen") || !en.ends_with(" a week") {
                    faults.push(format!("{da} / {en}"));
                }
            }
        }
    }
    assert_none(faults);
}

#[test]
fn a_what_if_as_it_stands_in_a_list() {
    let say = |change: Trial, kind: ArrangementKind, is_other_kind: bool, low: i32, high: i32| {
        let what_if = WhatIf { change, kind, is_other_kind, low: Amount(low), high: Amount(high) };
        [Lang::Da, Lang::En].map(|lang| wording::what_if(&what_if, lang))
    };
    assert_eq!(
        say(Trial::SetupInPlace(vec![Q::SetupScreen, Q::SetupKeyboard]), ArrangementKind::Fixed, false, 200, 250),
        [
            "Separat skærm og løst tastatur i orden hjemme: 2–2½ dage om ugen",
            "Separate screen and separate keyboard in place at home: 2–2½ days a week"
        ]
    );
    assert_eq!(
        say(Trial::Answer(Q::LocalAgreement, Answer::One("yes")), ArrangementKind::Fixed, true, 200, 200),
        [
            "Når der er en lokal aftale: faste hjemmedage, to dage om ugen",
            "Once there is a local agreement: fixed home days, two days a week"
        ]
    );
    assert_eq!(
        say(Trial::Answer(Q::Pattern, Answer::One("fixed")), ArrangementKind::Fixed, true, 100, 200),
        ["Faste hjemmedage: 1–2 dage om ugen", "Fixed home days: 1–2 days a week"]
    );
    assert_eq!(
        say(Trial::TaskPlace(unnamed(Task::DeepWork), Place::Home), ArrangementKind::Fixed, false, 200, 250),
        ["Fordybelsesopgaver hjemme: 2–2½ dage om ugen", "Deep work at home: 2–2½ days a week"]
    );
}

#[test]
fn what_random_pairs_are_told_has_no_loose_ends() {
    let mut rng = fastrand::Rng::with_seed(12);
    let mut told = 0;
    for _ in 0..80 {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let frame = Frame::default();
        let talk = Dialogue::of(&halves(&employee, &manager), &Answers::default(), &frame);
        for lang in [Lang::Da, Lang::En] {
            for topic in talk.topics() {
                for change in talk.what_would_settle(&topic, &frame) {
                    let said = wording::change(&change, lang);
                    assert!(!said.contains(['{', '}']) && !said.trim().is_empty() && !said.ends_with("– "), "{said}");
                    told += 1;
                }
            }
            for what_if in talk.what_would_it_take(&frame) {
                let said = wording::what_if(&what_if, lang);
                assert!(!said.contains(['{', '}']) && !said.contains('–') || said.matches('–').count() == 1, "{said}");
            }
        }
    }
    assert!(told > 300, "{told}");
}
