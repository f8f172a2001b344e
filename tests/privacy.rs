//! Private stays private, provably: what is not shared changes no byte of anything shared.

mod support;

use foeling::domain::agreement;
use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::Sharing;
use foeling::domain::suggestion::assessment::{OwnAssessment, SharedAssessment};
use foeling::domain::talk::talking_points;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::reasons::{Because, Reasons};
use foeling::domain::vocabulary::route::Route;
use foeling::export;
use support::{random_answer, random_answers, random_frame};

/// Everything shared that is made from a party's answers, as bytes.
fn everything_shared(party: Party, answers: &Answers, frame: &Frame) -> String {
    let shared = SharedAssessment::of(party, Route::Full, &answers.shared(), frame);
    let draft = agreement::draft(&shared, frame);
    let points = (talking_points::of(shared.get()), talking_points::chosen(&shared));
    let documents = [Lang::Da, Lang::En].map(|lang| {
        [
            export::plain_text::plain_text(&export::agreement::agreement(&draft, &shared, lang, None)),
            export::plain_text::plain_text(&export::suggestion::suggestion(&shared, lang, None)),
            export::plain_text::plain_text(&export::talking_points::agenda(&shared, lang, None)),
        ]
        .join("\n")
    });
    format!("{:?}\n{draft:?}\n{points:?}\n{}", shared.get(), documents.join("\n"))
}

#[test]
fn an_answer_that_is_not_shared_changes_nothing_shared() {
    let mut rng = fastrand::Rng::with_seed(20_201_217);
    let mut changed = 0;
    for round in 0..300 {
        let party = Party::ALL[round % 2];
        let frame = random_frame(&mut rng);
        let answers = random_answers(party, &mut rng);
        let before = everything_shared(party, &answers, &frame);
        for question in questionnaire::questions().filter(|question| !answers.is_shared(question.id)) {
            let mut other = answers.clone();
            other.set(question.id, random_answer(question, &answers, &mut rng));
            changed += usize::from(other != answers);
            assert_eq!(before, everything_shared(party, &other, &frame), "{} leaks", question.id.id());
        }
    }
    assert!(changed > 2_000, "the test changed too little to mean anything: {changed}");
}

#[test]
fn private_answers_are_never_shared_whatever_the_marks_say() {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut answers = random_answers(Party::Employee, &mut rng);
    for question in questionnaire::questions().filter(|question| question.sharing == Sharing::Private) {
        answers.keep_back(question.id, false);
        assert!(!answers.is_shared(question.id));
        assert_eq!(answers.shared().answers().get(question.id), None);
    }
}

#[test]
fn whether_a_shared_question_applies_rests_on_always_shared_answers() {
    // Otherwise a private answer could be guessed from which shared questions were asked.
    let mut rng = fastrand::Rng::with_seed(11);
    for _ in 0..300 {
        let frame = random_frame(&mut rng);
        for party in Party::ALL {
            let answers = random_answers(party, &mut rng);
            let all = Case::read(party, Route::Full, &answers, &frame);
            let shared = Case::read(party, Route::Full, answers.shared().answers(), &frame);
            let is_open = |id: &&foeling::domain::vocabulary::question_id::QuestionId| {
                questionnaire::find(**id).is_some_and(|question| question.sharing == Sharing::Shared)
            };
            let of_all: Vec<_> = all.asked.iter().filter(is_open).collect();
            let of_shared: Vec<_> = shared.asked.iter().filter(is_open).collect();
            assert_eq!(of_all, of_shared);
        }
    }
}

#[test]
fn what_rests_on_an_answer_that_is_not_shared_is_marked_as_the_owners_own() {
    let mut rng = fastrand::Rng::with_seed(33);
    let mut marked = 0;
    for _ in 0..200 {
        let answers = random_answers(Party::Employee, &mut rng);
        let own = OwnAssessment::of(Party::Employee, Route::Full, &answers, &Frame::default());
        let rests_on_unshared =
            |reasons: &Reasons| reasons.questions().any(|id| answers.get(id).is_some() && !answers.is_shared(id));
        let points = talking_points::of_own(&own);
        for point in points.shared.now.iter().chain(&points.shared.more) {
            assert!(own.shared.get().case.asked.len() > 10 && talking_points::of(own.shared.get()).contains(point));
        }
        for point in &points.private {
            assert!(rests_on_unshared(&point.reasons), "{:?} is kept from the talk without a cause", point.topic);
            marked += 1;
        }
        for step in own.own.suggestion.iter().flat_map(|suggestion| &suggestion.steps) {
            if own.is_private_step(step) {
                assert!(rests_on_unshared(&step.rests_on), "{step:?}");
                marked += 1;
            }
        }
    }
    assert!(marked > 100, "too few were marked to mean anything: {marked}");
}

#[test]
fn changing_an_answer_outside_its_reasons_changes_no_finding_step_clause_or_point() {
    let mut rng = fastrand::Rng::with_seed(42);
    for round in 0..200 {
        let party = Party::ALL[round % 2];
        let frame = random_frame(&mut rng);
        let answers = random_answers(party, &mut rng);
        let before = outcome(party, &answers, &frame);
        for question in questionnaire::questions().filter(|question| question.asked.includes(party)) {
            let mut other = answers.clone();
            other.set(question.id, random_answer(question, &answers, &mut rng));
            let after = outcome(party, &other, &frame);
            let because = Because::Answer(question.id);
            for (id, reasons, printed) in &before {
                if !reasons.contains(&because) {
                    assert!(
                        after.iter().any(|(other, _, same)| other == id && same == printed),
                        "{id} changed with {} which is not among its reasons\nbefore: {printed}\nafter: {:?}",
                        question.id.id(),
                        after.iter().find(|(other, _, _)| other == id),
                    );
                }
            }
        }
    }
}

/// Every finding, step, clause and point with its reasons and its printed form.
fn outcome(party: Party, answers: &Answers, frame: &Frame) -> Vec<(String, Vec<Because>, String)> {
    let shared = SharedAssessment::of(party, Route::Full, &answers.shared(), frame);
    let assessment = shared.get();
    let mut all = Vec::new();
    for finding in &assessment.findings {
        all.push((format!("finding {}", finding.id.id()), finding.reasons.iter().collect(), format!("{finding:?}")));
    }
    if let Some(suggestion) = &assessment.suggestion {
        for step in &suggestion.steps {
            all.push((format!("step {}", step.id.id()), step.rests_on.iter().collect(), format!("{step:?}")));
        }
        all.push(("suggestion".to_owned(), suggestion.rests_on.iter().collect(), format!("{suggestion:?}")));
    }
    let draft = agreement::draft(&shared, frame);
    for clause in &draft.local {
        let reasons = clause.reasons().iter().collect();
        all.push((format!("own clause {}", clause.words.da), reasons, format!("{clause:?}")));
    }
    for clause in draft.clauses {
        if let Some(reasons) = &clause.reasons {
            all.push((format!("clause {:?}", clause.element), reasons.iter().collect(), format!("{clause:?}")));
        }
    }
    for point in talking_points::of(assessment) {
        all.push((format!("point {:?}", point.topic), point.reasons.iter().collect(), format!("{point:?}")));
    }
    all
}
