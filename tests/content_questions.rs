//! The words of the questions against the questionnaire and against the rules of plain language.

mod support;

use foeling::content::questions::{self, QuestionText};
use foeling::content::{pages, sources, tasks};
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::questionnaire::pages::Section;
use foeling::domain::questionnaire::question::{Asked, Kind};
use foeling::domain::values::text::Text;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, lix, word_count};

fn words_of(id: QuestionId) -> &'static QuestionText {
    questions::words(id)
}

/// Every text of a question, with where it stands.
fn texts(id: QuestionId) -> Vec<(String, Text)> {
    let words = words_of(id);
    let mut all = vec![("ask", Some(words.ask)), ("ask_manager", words.ask_manager), ("hint", words.hint)];
    all.extend([("why", Some(words.why)), ("name", Some(words.name))]);
    let mut all: Vec<(String, Text)> =
        all.into_iter().filter_map(|(part, text)| Some((format!("{}: {part}", id.id()), text?))).collect();
    for option in words.options {
        let place = format!("{}: {}", id.id(), option.id);
        all.push((place.clone(), option.label));
        all.extend(option.hint.map(|hint| (format!("{place} (hint)"), hint)));
    }
    all
}

/// Every text under test: the questions, the pages, the tasks and the sources.
fn all_texts() -> Vec<(String, Text)> {
    let mut all: Vec<(String, Text)> = QuestionId::ALL.iter().flat_map(|id| texts(*id)).collect();
    for id in PageId::ALL {
        let page = pages::words(*id);
        let parts = [Some(page.heading), page.heading_manager, page.lead];
        all.extend(parts.into_iter().flatten().map(|text| (format!("page {}", id.id()), text)));
    }
    for section in Section::ALL {
        all.push((format!("{section:?}"), pages::section(section)));
        all.extend(Party::ALL.map(|party| (format!("{section:?} {party:?}"), pages::section_for(party, section))));
    }
    for task in Task::all() {
        all.push((format!("task {}", task.id()), tasks::label(task)));
        all.push((format!("task {} (name)", task.id()), tasks::name(task)));
    }
    all.extend(Share::ALL.map(|share| (format!("{share:?}"), tasks::share(share))));
    all.extend(Place::ALL.map(|place| (format!("{place:?}"), tasks::place(place))));
    for source in questionnaire::questions().flat_map(|question| question.sources) {
        let words = sources::words(*source);
        let parts = [Some(words.name), Some(words.as_of), words.note];
        all.extend(parts.into_iter().flatten().map(|text| (format!("{source:?}"), text)));
    }
    all
}

#[test]
fn options_are_those_of_the_questionnaire() {
    let mut faults = Vec::new();
    for question in questionnaire::questions() {
        let expected: &[&str] = match question.kind {
            Kind::One { options, .. } | Kind::Many { options, .. } => options,
            _ => &[],
        };
        let given: Vec<&str> = words_of(question.id).options.iter().map(|option| option.id).collect();
        if given != expected {
            faults.push(format!("{}: {given:?} instead of {expected:?}", question.id.id()));
        }
    }
    assert_none(faults);
}

#[test]
fn options_of_a_question_differ() {
    let mut faults = Vec::new();
    for id in QuestionId::ALL {
        let options = words_of(*id).options;
        for (at, option) in options.iter().enumerate() {
            let twin = options[..at]
                .iter()
                .find(|other| other.label.da == option.label.da || other.label.en == option.label.en);
            faults.extend(twin.map(|other| format!("{}: {} and {}", id.id(), other.id, option.id)));
        }
    }
    assert_none(faults);
}

#[test]
fn names_differ() {
    let mut faults = Vec::new();
    for (at, id) in QuestionId::ALL.iter().enumerate() {
        let name = words_of(*id).name;
        let twin = QuestionId::ALL[..at].iter().find(|other| {
            let other = words_of(**other).name;
            other.da == name.da || other.en == name.en
        });
        faults.extend(twin.map(|other| format!("{} and {}: {}", other.id(), id.id(), name.da)));
    }
    assert_none(faults);
}

#[test]
fn both_parties_get_their_own_words_only_where_both_are_asked() {
    let mut faults = Vec::new();
    for question in questionnaire::questions() {
        let words = words_of(question.id);
        if question.asked != Asked::Both && words.ask_manager.is_some() {
            faults.push(format!("{}: only one party is asked", question.id.id()));
        }
        let addressed = |text: Text| {
            text.da
                .split(|c: char| !c.is_alphabetic())
                .any(|word| ["Jeg", "jeg", "min", "mit", "mig", "dine", "din"].contains(&word))
        };
        if question.asked == Asked::Both && words.ask_manager.is_none() && addressed(words.ask) {
            faults.push(format!("{}: the manager would read {:?}", question.id.id(), words.ask.da));
        }
    }
    assert_none(faults);
}

#[test]
fn questions_and_hints_are_short() {
    let mut faults = Vec::new();
    let mut check = |place: &str, text: &str, most: usize| {
        let count = word_count(text);
        if count > most {
            faults.push(format!("{place}: {count} words, at most {most}: {text}"));
        }
    };
    for id in QuestionId::ALL {
        let words = words_of(*id);
        check(id.id(), words.ask.da, 18);
        check(id.id(), words.name.da, 4);
        check(id.id(), words.name.en, 4);
        if let Some(text) = words.ask_manager {
            check(id.id(), text.da, 18);
        }
        for text in words.hint.into_iter().chain(words.options.iter().filter_map(|option| option.hint)) {
            check(id.id(), text.da, 20);
        }
    }
    for page in PageId::ALL {
        let words = pages::words(*page);
        for text in [Some(words.heading), words.heading_manager].into_iter().flatten() {
            check(page.id(), text.da, 8);
            check(page.id(), text.en, 8);
        }
    }
    assert_none(faults);
}

#[test]
fn rows_of_the_check_are_short() {
    let faults = PageId::Checklist.questions().into_iter().filter_map(|id| {
        let ask = words_of(id).ask.da;
        (word_count(ask) > 14).then(|| format!("{}: {ask}", id.id()))
    });
    assert_none(faults.collect());
}

#[test]
fn reasons_are_one_or_two_sentences() {
    let mut faults = Vec::new();
    for id in QuestionId::ALL {
        let why = words_of(*id).why;
        for text in [why.da, why.en] {
            let sentences = text.split_whitespace().filter(|word| word.ends_with(['.', '?'])).count();
            if !(1..=2).contains(&sentences) || !text.ends_with('.') {
                faults.push(format!("{}: {text}", id.id()));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn names_and_options_carry_no_end_mark() {
    let mut faults = Vec::new();
    for id in QuestionId::ALL {
        let words = words_of(*id);
        for text in words.options.iter().map(|option| option.label).chain([words.name]) {
            if text.da.ends_with(['.', '?', ':']) || text.en.ends_with(['.', '?', ':']) {
                faults.push(format!("{}: {}", id.id(), text.da));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn no_text_is_empty_or_has_loose_ends() {
    assert_no_loose_ends(all_texts());
}

#[test]
fn no_text_shouts_tests_or_says_man() {
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        if text.da.contains('!') || text.en.contains('!') {
            faults.push(format!("{place}: exclamation mark"));
        }
        for word in text.da.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-') {
            if word == "man" || STOP_LIST.iter().any(|stop| word.starts_with(stop)) {
                // The council's page is called so.
                if !(place.starts_with("Bfa") && word == "egnede") {
                    faults.push(format!("{place}: {word}"));
                }
            }
        }
    }
    assert_none(faults);
}

#[test]
fn marks_are_typographic() {
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        for (said, quotes) in [(text.da, ['“', '”']), (text.en, ['»', '«'])] {
            if said.contains(['"', '\'']) || said.contains(" - ") || said.contains(quotes) || said.contains("...") {
                faults.push(format!("{place}: {said}"));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn every_danish_question_is_easy_to_read() {
    let mut faults = Vec::new();
    for id in QuestionId::ALL {
        let words = words_of(*id);
        for ask in [Some(words.ask), words.ask_manager].into_iter().flatten() {
            let mut pieces = vec![ask.da, words.why.da];
            pieces.extend(words.hint.map(|text| text.da));
            for option in words.options {
                pieces.push(option.label.da);
                pieces.extend(option.hint.map(|text| text.da));
            }
            let found = lix(&pieces);
            if found > 35.0 {
                faults.push(format!("{}: LIX {found:.1}: {}", id.id(), pieces.join(" | ")));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn no_heading_repeats_a_question() {
    let mut faults = Vec::new();
    for page in PageId::ALL {
        let heading = pages::words(*page).heading;
        for id in page.questions() {
            if words_of(id).ask.da == heading.da || words_of(id).ask.en == heading.en {
                faults.push(format!("{}: {}", page.id(), heading.da));
            }
        }
    }
    assert_none(faults);
}
