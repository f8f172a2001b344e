//! Private stays private, provably: what is not shared changes no byte of anything shared.

mod support;

use std::collections::BTreeSet;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::outgoing::OutgoingMsg;
use foeling::app::state::model::Model;
use foeling::app::state::outgoing::Parcel;
use foeling::app::state::screen::Screen;
use foeling::domain::agreement;
use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{Question, Sharing};
use foeling::domain::suggestion::assessment::{OwnAssessment, SharedAssessment};
use foeling::domain::talk::talking_points;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::reasons::{Because, Reasons};
use foeling::domain::vocabulary::route::Route;
use foeling::export;
use foeling::export::plain_text::plain_text;
use foeling::export::talking_points::OwnPart;
use support::answering::{after, as_messages, drawn, withheld, witnessed};
use support::records::date;
use support::{random_answer, random_answers, random_frame};

/// A person who has answered everything through the program, and the questions whose answers that person keeps back.
fn answered(party: Party, frame: &Frame, rng: &mut fastrand::Rng) -> (Model, BTreeSet<QuestionId>) {
    let answers = random_answers(party, rng);
    let route = if rng.bool() { Route::Full } else { Route::Short };
    let model = Model { today: Some(date("2026-03-03")), frame: frame.clone().into(), ..Model::default() };
    let model = after(after(model, &[Msg::PartyChosen(party), Msg::RouteChosen(route)]), &as_messages(&answers));
    (model, answers.kept_back().collect())
}

/// Everything of a person that leaves the program, byte for byte: the documents before it is closed, then what is done
/// and said while the half is closed, saved, handed over and kept for the other.
fn everything_that_leaves(model: &Model) -> Vec<String> {
    let assessment = model.assessment();
    let draft = agreement::draft(&assessment.shared, &model.frame);
    let of = |lang| {
        [
            export::agreement::agreement(&draft, &assessment.shared, lang, model.today),
            export::suggestion::suggestion(&assessment.shared, lang, model.today),
            export::talking_points::agenda(&assessment.shared, lang, model.today),
            export::talking_points::preparation(&assessment, OwnPart::LeftOut, lang, model.today),
        ]
    };
    let mut all: Vec<String> = Lang::ALL.into_iter().flat_map(of).map(|it| plain_text(&it)).collect();
    let files = [
        Msg::Opened(Screen::Agreement),
        Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)),
        Msg::Opened(Screen::Share),
        drawn(),
        Msg::Files(FilesMsg::HalfClosed),
        Msg::Files(FilesMsg::SaveAsked),
        Msg::Files(FilesMsg::HandedOver),
        drawn(),
    ];
    let (put_away, seen) = witnessed(model.clone(), &files);
    all.extend(seen);
    // What the other one finds on the device afterwards: nothing but the half.
    all.push(format!("{put_away:?}"));
    all
}

#[test]
fn an_answer_that_is_not_shared_changes_nothing_that_leaves_the_program() {
    let mut rng = fastrand::Rng::with_seed(20_201_217);
    let (mut changed, mut kept, mut told) = (0, 0, 0);
    for round in 0..40 {
        let party = Party::ALL[round % 2];
        let frame = random_frame(&mut rng);
        let (model, kept_back) = answered(party, &frame, &mut rng);
        let before = everything_that_leaves(&model);
        assert!(
            before.iter().any(|it| it.starts_with("SaveHalf")) && before.iter().any(|it| it.starts_with("KeepWaiting"))
        );
        let other = |question: &'static Question, rng: &mut fastrand::Rng| {
            let answer = random_answer(question, model.answers(), rng);
            after(model.clone(), &[Msg::Answered(question.id, Some(answer))])
        };
        for question in withheld(party, &kept_back) {
            let other = other(question, &mut rng);
            changed += usize::from(other.work != model.work);
            kept += usize::from(question.sharing == Sharing::Choice);
            assert_eq!(before, everything_that_leaves(&other), "{} leaks", question.id.id());
        }
        // And what is shared does change something: the comparison can fail.
        let shared = questionnaire::find(QuestionId::Pattern).unwrap();
        told += usize::from(before != everything_that_leaves(&other(shared, &mut rng)));
    }
    assert!(changed > 150 && kept > 30 && told > 15, "{changed} changed, {kept} kept back, {told} told");
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
            let is_open = |id: &&QuestionId| {
                questionnaire::find(**id).is_some_and(|question| question.sharing == Sharing::Shared)
            };
            let of_all: Vec<_> = all.asked().iter().filter(is_open).collect();
            let of_shared: Vec<_> = shared.asked().iter().filter(is_open).collect();
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
        // What is for the talk is what it would be had the rest never been answered.
        let mut open = answers.clone();
        withheld(Party::Employee, &answers.kept_back().collect()).for_each(|question| open.clear(question.id));
        let without =
            talking_points::of_own(&OwnAssessment::of(Party::Employee, Route::Full, &open, &Frame::default()));
        assert_eq!(points.shared, without.shared);
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
