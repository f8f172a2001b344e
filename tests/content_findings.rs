//! The words of the findings against the rules and against the rules of plain language.

mod support;

use std::collections::BTreeSet;

use foeling::content::findings::{self, FindingText, outcomes, sums};
use foeling::domain::case::Case;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::Sharing;
use foeling::domain::rules;
use foeling::domain::rules::finding::{Bearing, Finding};
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;
use foeling::wording;
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, lix, placeholders, word_count};

/// Besides the common stop list: what would judge, nudge or name an amount in a finding.
const ALSO_STOPPED: [&str; 5] = ["kræve", "anbefal", "vurdering", "dårlig", "kroner"];

const KINDS: [ArrangementKind; 5] = [
    ArrangementKind::Fixed,
    ArrangementKind::CaseByCase,
    ArrangementKind::Both,
    ArrangementKind::NotNow,
    ArrangementKind::Open,
];

/// What the rule finds in its own example, once for each party for which it fires.
fn examples(id: FindingId) -> Vec<Finding> {
    let rule = rules::find(id).expect("every id has a rule");
    let example = |party| {
        let (mut case, mut frame) = (Case::new(party, Route::Full), Frame::default());
        (rule.example)(&mut case, &mut frame);
        rule.ask(&case, &frame).0
    };
    Party::ALL.into_iter().filter_map(example).collect()
}

fn example(id: FindingId) -> Finding {
    examples(id).into_iter().next().unwrap_or_else(|| panic!("{}: the example fires", id.id()))
}

/// Whether only the person ever reads it: all its reasons are private answers.
fn is_private(id: FindingId) -> bool {
    let finding = example(id);
    let mut questions = finding.reasons.questions().peekable();
    questions.peek().is_some()
        && questions.all(|id| questionnaire::find(id).is_some_and(|row| row.sharing == Sharing::Private))
}

/// Every text of a finding, with where it stands.
fn texts(id: FindingId) -> Vec<(String, Text)> {
    parts(findings::words(id)).into_iter().map(|(part, text)| (format!("{}: {part}", id.id()), text)).collect()
}

fn parts(words: &FindingText) -> Vec<(&'static str, Text)> {
    [
        ("title", Some(words.title)),
        ("because", Some(words.because)),
        ("because_manager", words.because_manager),
        ("ask", Some(words.ask)),
        ("step", words.step),
        ("next", words.next),
    ]
    .into_iter()
    .filter_map(|(part, text)| Some((part, text?)))
    .collect()
}

/// Every text of this library of words: the findings, the outcomes and the sentences beside them.
fn all_texts() -> Vec<(String, Text)> {
    let mut all: Vec<(String, Text)> = FindingId::ALL.iter().flat_map(|id| texts(*id)).collect();
    all.extend(parts(&findings::RATHER_TALK).into_iter().map(|(part, text)| (format!("rather talk: {part}"), text)));
    all.push(("weights".to_owned(), findings::WEIGHTS_ARE_OURS));
    for kind in KINDS {
        let words = outcomes::words(kind, false);
        let parts = [words.headline, words.explanation, words.next];
        all.extend(parts.map(|text| (format!("{kind:?}"), text)));
    }
    all
}

fn sentences(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.ends_with(['.', '?'])).count()
}

/// Whether a Danish text speaks to one person.
fn says_du(text: &str) -> bool {
    text.to_lowercase()
        .split(|c: char| !c.is_alphabetic())
        .any(|word| ["du", "dig", "din", "dit", "dine"].contains(&word))
}

#[test]
fn both_languages_have_the_same_placeholders() {
    let differs = |(place, text): (String, Text)| {
        (placeholders(text.da) != placeholders(text.en)).then(|| format!("{place}: {} / {}", text.da, text.en))
    };
    assert_none(all_texts().into_iter().filter_map(differs).collect());
}

#[test]
fn every_placeholder_has_a_value_from_the_rule() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        for finding in examples(*id) {
            let given: BTreeSet<&str> = finding.values.iter().map(|(name, _)| *name).collect();
            for (place, text) in texts(*id) {
                faults.extend(placeholders(text.da).difference(&given).map(|name| format!("{place}: {{{name}}}")));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn every_value_of_a_rule_is_used() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let texts = texts(*id);
        let sums = [Some(Party::Employee), Some(Party::Manager), None].map(|reader| sums::words(*id, false, reader));
        let all = texts.iter().map(|(_, text)| *text).chain(sums.into_iter().flatten());
        let used: BTreeSet<&str> = all.flat_map(|text| placeholders(text.da)).collect();
        let values = example(*id).values;
        faults
            .extend(values.iter().filter(|(name, _)| !used.contains(name)).map(|(name, _)| format!("{id:?}: {name}")));
    }
    assert_none(faults);
}

#[test]
fn the_sentences_beside_the_findings_have_their_placeholders() {
    assert_eq!(placeholders(findings::RATHER_TALK.title.da), BTreeSet::from(["question"]));
}

#[test]
fn steps_and_next_steps_stand_where_the_effect_calls_for_them() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let words = findings::words(*id);
        let effect = example(*id).effect;
        if words.step.is_some() != (effect != Bearing::Talk) {
            faults.push(format!("{}: step with {effect:?}", id.id()));
        }
        // Whatever has to be settled first says what can be done now.
        let talk = foeling::domain::rules::find(*id).and_then(|rule| rule.talk);
        let is_decisive = talk.is_some_and(|talk| talk.consequence == foeling::domain::rules::Consequence::Decisive);
        let narrows = is_decisive || effect == Bearing::CaseByCaseOnly || *id == FindingId::NothingForHome;
        if words.next.is_some() != narrows {
            faults.push(format!("{}: next with {effect:?}", id.id()));
        }
    }
    assert_none(faults);
}

#[test]
fn titles_and_steps_are_short() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let words = findings::words(*id);
        let values = example(*id).values;
        let parts = [(Some(words.title), 9), (words.step, 7)];
        for (text, most) in parts.into_iter().filter_map(|(text, most)| Some((text?, most))) {
            for lang in [Lang::Da, Lang::En] {
                let said = wording::fill_values(text, lang, &values);
                if word_count(&said) > most || said.ends_with(['.', '?', ':']) {
                    faults.push(format!("{}: {said}", id.id()));
                }
            }
        }
    }
    assert_none(faults);
}

#[test]
fn reasons_and_next_steps_are_one_or_two_sentences() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let words = findings::words(*id);
        for text in [Some(words.because), words.because_manager, words.next].into_iter().flatten() {
            for said in [text.da, text.en] {
                if !(1..=2).contains(&sentences(said)) || !said.ends_with('.') {
                    faults.push(format!("{}: {said}", id.id()));
                }
            }
        }
    }
    assert_none(faults);
}

/// Openings of questions that can't be answered with yes or no.
const OPENINGS: [&str; 6] = ["Hvad ", "Hvem ", "Hvor ", "Hvordan ", "Hvilke ", "Hvilken "];

#[test]
fn questions_are_open_and_private_sentences_are_the_persons_own() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let ask = findings::words(*id).ask;
        let is_open = OPENINGS.iter().any(|opening| ask.da.starts_with(opening));
        let fits = if is_private(*id) {
            ask.da.contains("jeg") || ask.da.starts_with("Jeg")
        } else {
            is_open && ask.da.ends_with('?') && ask.en.ends_with('?') && sentences(ask.da) == 1
        };
        if !fits || word_count(ask.da) > 18 {
            faults.push(format!("{}: {}", id.id(), ask.da));
        }
    }
    assert_none(faults);
}

#[test]
fn private_findings_leave_the_choice_to_the_person() {
    let private: Vec<FindingId> = FindingId::ALL.iter().copied().filter(|id| is_private(*id)).collect();
    assert_eq!(
        private,
        [
            FindingId::EnergyLower,
            FindingId::BelongingLow,
            FindingId::MatteringLow,
            FindingId::DoubtOften,
            FindingId::HardToStop,
            FindingId::DiscomfortAtHome
        ]
    );
    let decides = |id: &FindingId| {
        let because = findings::words(*id).because;
        because.da.contains("du bestemmer") && because.en.contains("you decide")
    };
    assert_none(private.iter().filter(|id| !decides(id)).map(|id| id.id().to_owned()).collect());
}

/// The talk shows both parties the same reason, so it may not speak to one of them.
#[test]
fn shared_reasons_read_the_same_to_both() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let words = findings::words(*id);
        if says_du(words.because.da) != is_private(*id) {
            faults.push(format!("{}: {}", id.id(), words.because.da));
        }
        let others = [words.step, words.next].into_iter().flatten();
        faults.extend(others.filter(|text| says_du(text.da)).map(|text| format!("{}: {}", id.id(), text.da)));
    }
    assert_none(faults);
}

#[test]
fn titles_differ() {
    let mut faults = Vec::new();
    for (at, id) in FindingId::ALL.iter().enumerate() {
        let title = findings::words(*id).title;
        let is_twin = |other: &&FindingId| {
            let other = findings::words(**other).title;
            other.da == title.da || other.en == title.en
        };
        faults.extend(FindingId::ALL[..at].iter().find(is_twin).map(|other| format!("{other:?} and {id:?}")));
    }
    assert_none(faults);
}

#[test]
fn no_text_is_empty_or_has_loose_ends() {
    assert_no_loose_ends(all_texts());
}

#[test]
fn no_text_shouts_judges_or_says_man() {
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        if text.da.contains('!') || text.en.contains('!') {
            faults.push(format!("{place}: exclamation mark"));
        }
        for word in text.da.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-') {
            if ["man", "kr"].contains(&word) || STOP_LIST.iter().chain(&ALSO_STOPPED).any(|stop| word.starts_with(stop))
            {
                faults.push(format!("{place}: {word}"));
            }
        }
        if text.da.contains("mindst to dage") || text.en.contains("at least two days") {
            faults.push(format!("{place}: the screen rules start above two days"));
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
fn every_finding_is_easy_to_read_in_danish() {
    let mut faults = Vec::new();
    for id in FindingId::ALL {
        let words = findings::words(*id);
        for party in Party::ALL {
            for finding in examples(*id) {
                let parts = [Some(words.title), Some(words.because(party)), Some(words.ask), words.step, words.next];
                let say = |text| wording::fill_values(text, Lang::Da, &finding.values);
                let pieces: Vec<String> = parts.into_iter().flatten().map(say).collect();
                let found = lix(&pieces);
                if found > 35.0 {
                    faults.push(format!("{}: LIX {found:.1}: {}", id.id(), pieces.join(" | ")));
                }
            }
        }
    }
    faults.dedup();
    assert_none(faults);
}

#[test]
fn every_outcome_is_easy_to_read_and_has_a_next_step() {
    let mut faults = Vec::new();
    for kind in KINDS {
        let words = outcomes::words(kind, false);
        let said = [words.headline.da, words.explanation.da, words.next.da].map(str::to_owned);
        let found = lix(&said);
        if found > 35.0 || sentences(words.explanation.da) != 1 || sentences(words.next.da) != 1 {
            faults.push(format!("{kind:?}: LIX {found:.1}: {}", said.join(" | ")));
        }
    }
    assert_none(faults);
}
