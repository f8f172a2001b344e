//! The questionnaire holds together: ids, table, pages and sections tell the same story.

mod support;

use std::collections::BTreeSet;

use foeling::domain::case::Case;
use foeling::domain::case::answers::Answers;
use foeling::domain::case::at_home::{self, Gate};
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire::journey;
use foeling::domain::questionnaire::pages::{PageId, Section};
use foeling::domain::questionnaire::question::{AnswerKind, Asked, Question, Sharing};
use foeling::domain::questionnaire::{self, questions};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::route::Route;
use support::{random_answer, random_answers};

#[test]
fn every_id_stands_in_the_table_once_and_in_its_order() {
    let table: Vec<QuestionId> = questions().map(|question| question.id).collect();
    assert_eq!(table, QuestionId::ALL);
}

#[test]
fn every_question_stands_on_exactly_one_page_and_in_its_order() {
    let on_pages: Vec<QuestionId> = PageId::ALL.iter().flat_map(|page| page.questions()).collect();
    let unique: BTreeSet<QuestionId> = on_pages.iter().copied().collect();
    assert_eq!(on_pages.len(), unique.len(), "a question stands twice");
    assert_eq!(unique, QuestionId::ALL.iter().copied().collect());
}

#[test]
fn pages_follow_the_sections_and_the_tasks_come_first() {
    let sections: Vec<Section> = PageId::ALL.iter().map(|page| page.page().section).collect();
    assert!(sections.is_sorted());
    assert_eq!(sections.first(), Some(&Section::Tasks));
}

#[test]
fn each_party_meets_every_section_on_the_short_route() {
    for party in Party::ALL {
        let case = Case::new(party, Route::Short);
        let case = Case::read(party, case.route, &Default::default(), &Default::default());
        let sections: BTreeSet<Section> = journey::stops(&case).iter().map(|stop| stop.page.page().section).collect();
        assert_eq!(sections.len(), Section::ALL.len(), "{party:?}");
    }
}

#[test]
fn a_page_holds_at_most_five_short_questions_unless_it_is_a_checklist() {
    use foeling::domain::questionnaire::pages::Layout;
    for party in Party::ALL {
        for page in PageId::ALL {
            let asked = questions()
                .filter(|question| question.asked.includes(party) && page.questions().contains(&question.id))
                .count();
            assert!(asked <= 5 || page.page().layout == Layout::Checklist, "{page:?} asks {asked} of {party:?}");
        }
    }
    let checks = PageId::Checklist.questions().len();
    assert_eq!(checks, 9, "nine checks on one screen");
}

#[test]
fn every_kind_of_question_in_the_bank_is_there() {
    let has = |is: fn(&AnswerKind) -> bool| questions().any(|question| is(&question.kind));
    assert!(has(|kind| matches!(kind, AnswerKind::One { .. })));
    assert!(has(|kind| matches!(kind, AnswerKind::Many { .. })));
    assert!(has(|kind| matches!(kind, AnswerKind::TaskShares { .. })));
    assert!(has(|kind| matches!(kind, AnswerKind::TaskPlaces)));
    assert!(has(|kind| matches!(kind, AnswerKind::TaskNames { .. })));
    assert!(has(|kind| matches!(kind, AnswerKind::Scale)));
    assert!(has(|kind| matches!(kind, AnswerKind::HalfDays)));
    assert!(has(|kind| matches!(kind, AnswerKind::Weekdays { .. })));
    assert!(has(|kind| matches!(kind, AnswerKind::Number(_))));
    assert!(has(|kind| matches!(kind, AnswerKind::Time)));
    assert!(has(|kind| matches!(kind, AnswerKind::TimeRange)));
    assert!(has(|kind| matches!(kind, AnswerKind::Date)));
    assert!(has(|kind| matches!(kind, AnswerKind::Words { .. })));
}

#[test]
fn every_question_has_a_source_and_options_that_differ() {
    for question in questions() {
        assert!(!question.sources.is_empty(), "{} has no source", question.id.id());
        if let AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } = question.kind {
            let unique: BTreeSet<&str> = options.iter().copied().collect();
            assert_eq!(unique.len(), options.len(), "{}", question.id.id());
        }
        if let AnswerKind::Many { options, alone, .. } = question.kind {
            assert!(alone.iter().all(|id| options.contains(id)), "{}", question.id.id());
        }
    }
}

#[test]
fn wellbeing_and_discomfort_are_private_and_asked_of_the_employee_only() {
    let private: Vec<QuestionId> =
        questions().filter(|question| question.sharing == Sharing::Private).map(|question| question.id).collect();
    use QuestionId as Q;
    assert_eq!(private, [Q::Discomfort, Q::Energy, Q::Belonging, Q::Mattering, Q::Doubt, Q::CanStop]);
    // Own words for the tasks and for many home days are the two things that both choose to share.
    let only_own = |question: &&Question| {
        question.sharing != Sharing::Shared && !matches!(question.id, QuestionId::TaskNames | QuestionId::OverHalfWhy)
    };
    for question in questions().filter(only_own) {
        assert_eq!(question.asked, Asked::Only(Party::Employee), "{}", question.id.id());
    }
}

#[test]
fn a_question_that_depends_on_others_waits_for_them_and_any_other_applies_from_the_start() {
    let empty = Case::new(Party::Employee, Route::Full);
    for question in questions() {
        assert_eq!((question.applies)(&empty), question.depends_on.is_empty(), "{}", question.id.id());
    }
}

#[test]
fn a_question_depends_on_answers_before_it_and_one_that_is_always_shared_only_on_others_that_are() {
    let place = |id: QuestionId| questions().position(|question| question.id == id);
    for question in questions() {
        for gate in questionnaire::gates(question.id) {
            let is_open = |id| questionnaire::find(id).is_some_and(|question| question.sharing == Sharing::Shared);
            assert!(is_open(gate) || !is_open(question.id), "{} tells {}", question.id.id(), gate.id());
            assert!(place(gate) < place(question.id), "{} comes before {}", question.id.id(), gate.id());
        }
    }
}

#[test]
fn an_answer_opens_and_closes_only_the_questions_that_depend_on_it() {
    let mut rng = fastrand::Rng::with_seed(12);
    let mut opened: BTreeSet<QuestionId> = BTreeSet::new();
    for round in 0..80 {
        let party = Party::ALL[round % 2];
        let answers = random_answers(party, &mut rng);
        let asked = |answers: &Answers| Case::read(party, Route::Full, answers, &Frame::default()).asked().to_vec();
        let before = asked(&answers);
        for changed in questions().filter(|question| question.asked.includes(party)) {
            let mut other = answers.clone();
            other.set(changed.id, random_answer(changed, &answers, &mut rng));
            let after = asked(&other);
            for id in QuestionId::ALL.iter().filter(|id| before.contains(id) != after.contains(id)) {
                assert!(questionnaire::gates(*id).contains(&changed.id), "{} decides {}", changed.id.id(), id.id());
                opened.insert(*id);
            }
        }
    }
    let depends = questions().filter(|it| !it.depends_on.is_empty() || it.at_home.is_some()).map(|it| it.id);
    assert_eq!(opened, depends.collect(), "what depends on something is opened or closed by it");
}

#[test]
fn what_is_about_working_at_home_comes_after_all_that_decides_whether_it_is_asked() {
    let place = |id: QuestionId| questions().position(|question| question.id == id);
    let about_home: Vec<QuestionId> =
        questions().filter(|it| it.at_home == Some(Gate::Days)).map(|question| question.id).collect();
    assert!(about_home.len() > 30, "{}", about_home.len());
    for id in about_home {
        for gate in at_home::READS {
            assert!(place(gate) < place(id), "{} is asked before {}", id.id(), gate.id());
            assert!(questionnaire::gates(id).contains(&gate));
        }
    }
    // What is decided by a question about home is decided by the same answers.
    assert!(questionnaire::gates(QuestionId::MeetingStretch).contains(&QuestionId::HomeAnyway));
}
