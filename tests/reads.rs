//! What each rule, step and clause reads: found out by asking them over many answers, and kept in `tests/data/reads.txt`, so that
//! a new reason or a lost one is seen. `READS=write` writes the list anew.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use foeling::domain::agreement;
use foeling::domain::case::Case;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::questionnaire::{gates, questions};
use foeling::domain::rules::rules;
use foeling::domain::suggestion::assessment::OwnAssessment;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::reasons::Because;
use foeling::domain::vocabulary::route::Route;
use support::{random_answers, random_frame};

const LIST: &str = "tests/data/reads.txt";
/// So many rounds that a hundred more find nothing new.
const ROUNDS: usize = 600;

fn name(because: Because) -> String {
    match because {
        Because::Answer(id) => id.id().to_owned(),
        Because::Frame(field) => format!("({field:?})"),
    }
}

#[test]
fn what_each_rule_step_and_clause_reads_is_as_listed() {
    let mut read: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    let mut note = |group: usize, of: String, because: &mut dyn Iterator<Item = Because>| {
        read.entry((group, of)).or_default().extend(because.map(name));
    };
    let mut rng = fastrand::Rng::with_seed(7);
    for round in 0..ROUNDS {
        let party = Party::ALL[round % 2];
        let frame = if round % 3 == 0 { Frame::default() } else { random_frame(&mut rng) };
        let own = OwnAssessment::of(party, Route::Full, &random_answers(party, &mut rng), &frame);
        for id in FindingId::ALL {
            note(0, format!("rule {}", id.id()), &mut own.own.reads.of(*id).iter().copied());
        }
        if let Some(suggestion) = &own.own.suggestion {
            note(1, "the tasks' own number".to_owned(), &mut suggestion.start_reasons.iter());
            for step in &suggestion.steps {
                note(2, format!("step {} and those above", step.id.id()), &mut step.rests_on.iter());
            }
            note(3, "the suggestion".to_owned(), &mut suggestion.rests_on.iter());
        }
        for clause in agreement::draft(&own.shared, &frame).clauses {
            let reasons = clause.reasons.as_ref();
            note(4, format!("clause {}", clause.element.id()), &mut reasons.into_iter().flat_map(|it| it.iter()));
        }
    }
    let lines = read
        .into_iter()
        .map(|((_, of), reads)| format!("{of}: {}\n", reads.into_iter().collect::<Vec<_>>().join(", ")));
    let list: String = lines.collect();
    if std::env::var("READS").is_ok_and(|it| it == "write") {
        fs::write(LIST, &list).unwrap();
    }
    let kept = fs::read_to_string(LIST).unwrap();
    let differing = kept.lines().zip(list.lines()).find(|(kept, now)| kept != now);
    assert!(kept == list, "{LIST} says otherwise: {differing:?}\nMeant so? READS=write writes it anew.");
}

#[test]
fn every_rule_reads_an_answer_or_is_about_the_frame() {
    let kept = fs::read_to_string(LIST).unwrap();
    for rule in rules() {
        let line = format!("rule {}: ", rule.id.id());
        let reads = kept.lines().find_map(|it| it.strip_prefix(&line)).unwrap_or_default();
        assert_eq!(reads.trim().is_empty(), rule.about.is_none(), "{}", rule.id.id());
        let is_about_what_it_reads = rule.about.is_none_or(|id| reads.split(", ").any(|read| read == id.id()));
        assert!(is_about_what_it_reads, "{} is about what it never reads", rule.id.id());
    }
}

#[test]
fn whether_a_question_applies_hangs_on_the_questions_that_it_says_it_depends_on() {
    let mut rng = fastrand::Rng::with_seed(11);
    let mut looked: BTreeMap<QuestionId, BTreeSet<QuestionId>> = BTreeMap::new();
    for round in 0..ROUNDS {
        let party = Party::ALL[round % 2];
        let case = Case::read(party, Route::Full, &random_answers(party, &mut rng), &Frame::default());
        for question in questions() {
            let (_, looked_at) = case.traced(|| (question.applies)(&case));
            let ids = looked_at.into_iter().map(|because| match because {
                Because::Answer(id) => id,
                Because::Frame(field) => panic!("{} hangs on the frame's {field:?}", question.id.id()),
            });
            looked.entry(question.id).or_default().extend(ids);
        }
    }
    for question in questions() {
        let said: BTreeSet<QuestionId> = question.depends_on.iter().copied().collect();
        let with_gates: BTreeSet<QuestionId> = gates(question.id).into_iter().collect();
        // A question that comes before the working days sees the rest of the week as it is placed, whatever is left of it.
        let rest = BTreeSet::from([QuestionId::WorkingDays]);
        let looked: BTreeSet<QuestionId> = match said.contains(&QuestionId::TaskPlaces) {
            true => looked[&question.id].difference(&rest).copied().collect(),
            false => looked[&question.id].clone(),
        };
        assert!(said.is_subset(&looked), "{} never looks at all of {said:?}", question.id.id());
        assert!(looked.is_subset(&with_gates), "{} looks at {looked:?}", question.id.id());
    }
}

#[test]
fn whatever_has_a_length_says_it() {
    for question in questions() {
        let most = match question.kind {
            AnswerKind::Words { most }
            | AnswerKind::TaskNames { most }
            | AnswerKind::TaskShares { most }
            | AnswerKind::Many { most, .. } => most,
            _ => 1,
        };
        assert!(most > 0, "{}", question.id.id());
    }
}
