//! Texts in an organisation's own words: each has an id, and its words reach the documents.

mod support;

use std::collections::BTreeSet;

use foeling::content::own_texts::{FIXED, is_fixed};
use foeling::content::spoken;
use foeling::domain::agreement::{self, PhraseId};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::talking_points;
use foeling::domain::values::speech::{OwnTexts, Speech};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agenda::agenda;
use foeling::export::agreement::agreement as document_of;
use foeling::export::document::Document;
use foeling::export::follow_up;
use foeling::export::line_changes::Changed;
use foeling::export::plain_text::plain_text;
use foeling::export::suggestion::suggestion;
use foeling::export::talking_points::{OwnPart, preparation};
use foeling::export::version::{next_version, version_of};
use foeling::export::word_changes::of_clause;
use foeling::wording;
use foeling::wording::own_texts;
use foeling::wording::said;
use support::pairs::{agenda_of, dialogue, random_given};
use support::records::{agreed_record, date};
use support::reworded::{Seen, marked, one};
use support::{Given, random_answers, random_frame};

// ---------------------------------------------------------------- ids

#[test]
fn every_id_is_found_and_stands_once() {
    let ids: Vec<String> = own_texts::ids().collect();
    assert!(ids.len() > 900, "{}", ids.len());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for id in &ids {
        assert!(own_texts::find(id).is_some(), "{id}");
    }
}

#[test]
fn an_id_names_the_text_that_it_says() {
    let asked = spoken::question(Q::HomeDays, Lang::Da).ask;
    assert_eq!(own_texts::find("question.home-days.ask"), Some(asked));
    let option = spoken::option(Q::Pattern, "fixed", Lang::Da).unwrap().label;
    assert_eq!(own_texts::find("question.pattern.option.fixed.label"), Some(option));
    assert_eq!(own_texts::find("finding.abroad.because"), Some(spoken::finding(FindingId::Abroad, Lang::Da).because));
    assert_eq!(own_texts::find("element.extent.name"), Some(spoken::element(ElementId::Extent, Lang::Da).name));
    for known in ["chapter.days", "phrase.days.up-to", "page.limits.heading"] {
        assert!(own_texts::find(known).is_some(), "{known}");
    }
    assert_eq!(own_texts::find("task.training.name"), Some(spoken::task_name(Task::Training, Lang::Da)));
}

#[test]
fn what_is_no_id_is_not_found() {
    for id in
        ["", "question", "question.home-days", "question.home-days.ask.", "home-days.ask", "question.home-daysask"]
    {
        assert_eq!(own_texts::find(id), None, "{id}");
    }
}

#[test]
fn promises_about_answers_and_reservations_keep_our_words() {
    let fixed = ["page.wellbeing.lead", "question.discomfort.hint", "phrase.terms.not-binding"];
    for id in fixed {
        assert_eq!(own_texts::find(id), None, "{id}");
    }
    // Not even a frame that was made otherwise changes them.
    let own = one("phrase.terms.not-binding", "Bindende.", "Binding.").texts;
    let id = PhraseId::all().find(|id| id.id() == "terms.not-binding").unwrap();
    let ours = spoken::phrase(id, Lang::Da);
    assert_eq!(spoken::phrase(id, Speech { lang: Lang::Da, own }), ours);
}

#[test]
fn every_text_that_is_fixed_is_one_that_exists() {
    let page = foeling::content::pages::words(foeling::domain::questionnaire::pages::PageId::Wellbeing);
    assert!(page.lead.is_some());
    for id in FIXED {
        let parts: Vec<&str> = id.split('.').collect();
        let is_there = match parts[0] {
            "page" => id == "page.wellbeing.lead",
            "question" => {
                let id = Q::from_id(parts[1]).unwrap();
                foeling::content::questions::words(id).hint.is_some() && parts[2] == "hint"
            }
            _ => PhraseId::all().any(|phrase| id.strip_prefix("phrase.") == Some(phrase.id())),
        };
        assert!(is_there, "{id}");
        assert!(is_fixed(&parts) && own_texts::find(id).is_none(), "{id} can be worded otherwise");
    }
}

// ---------------------------------------------------------------- placeholders

#[test]
fn placeholders_are_filled_in_other_words() {
    let frame = one("phrase.days.up-to", "Højst {days} ugentligt.", "At most {days} weekly.");
    let given = fixed_days().set(Q::LocalAgreement, Answer::One("yes"));
    let said = draft(&given, &frame, Lang::Da);
    assert!(said.contains("Højst to dage ugentligt."), "{said}");
    assert!(draft(&given, &frame, Lang::En).contains("At most two days weekly."));
}

// ---------------------------------------------------------------- documents

fn fixed_days() -> Given {
    Given::employee().one(Q::Voluntary, "yes").one(Q::Pattern, "fixed").days(Q::HomeDays, 200).tasks(&[
        (Task::DeepWork, Share::AboutTwoDays, Place::Home),
        (Task::Training, Share::AboutADay, Place::Workplace),
    ])
}

fn draft(given: &Given, frame: &Frame, lang: Lang) -> String {
    let shared = SharedAssessment::of(given.party, given.route, &given.answers.shared(), frame);
    let speech = Speech { lang, own: frame.texts };
    plain_text(&document_of(&agreement::draft(&shared, frame), &shared, speech, None))
}

/// Every document that one person's answers lead to.
fn documents(given: &Given, speech: Speech) -> Vec<Document> {
    let assessment = given.assess();
    let draft = agreement::draft(&assessment.shared, &given.frame);
    vec![
        document_of(&draft, &assessment.shared, speech, None),
        suggestion(&assessment.shared, speech, None),
        preparation(&assessment, OwnPart::AskedFor, speech, None),
    ]
}

fn random(rng: &mut fastrand::Rng, party: Party) -> Given {
    let mut answers = random_answers(party, rng);
    for id in [Q::Voluntary, Q::WorkPlace, Q::Reasons] {
        // Most are stopped by one of these; half of them are let through.
        if rng.bool() {
            answers.clear(id);
        }
    }
    Given { party, route: Route::Full, answers, frame: random_frame(rng) }
}

#[test]
fn words_in_one_language_change_nothing_in_the_other() {
    let both = Lang::ALL.map(|lang| (lang, marked(lang), marked(lang.other())));
    let mut rng = fastrand::Rng::with_seed(11);
    let mut differing = 0;
    for round in 0..60 {
        let given = random(&mut rng, Party::ALL[round % 2]);
        for (lang, own, elsewhere) in both {
            let ours = documents(&given, Speech::ours(lang));
            assert_eq!(documents(&given, Speech { lang, own: elsewhere }), ours);
            differing += usize::from(documents(&given, Speech { lang, own }) != ours);
        }
    }
    assert_eq!(differing, 120);
}

#[test]
fn nothing_but_the_marks_is_new_where_every_text_is_marked() {
    let both = Lang::ALL.map(|lang| (lang, marked(lang)));
    let mut rng = fastrand::Rng::with_seed(12);
    for round in 0..60 {
        let given = random(&mut rng, Party::ALL[round % 2]);
        for (lang, own) in both {
            let text = |speech| documents(&given, speech).iter().map(plain_text).collect::<String>().to_lowercase();
            let marked = text(Speech { lang, own });
            let without: String = marked.split('⟦').map(|it| it.split_once('⟧').map_or(it, |(_, rest)| rest)).collect();
            assert_eq!(without, text(Speech::ours(lang)));
        }
    }
}

#[test]
fn every_sentence_and_every_finding_can_be_worded_otherwise() {
    let speech = Speech { lang: Lang::Da, own: marked(Lang::Da) };
    let (mut rng, mut seen) = (fastrand::Rng::with_seed(13), Seen::default());
    for round in 0..6_000 {
        let mut given = random(&mut rng, Party::ALL[round % 2]);
        if rng.u8(0..3) == 0 {
            given.frame = full_frame(&mut rng);
        }
        if rng.u8(0..10) == 0 {
            for id in support::SETUP {
                given.answers.set(id, Answer::One("yes"));
                given.answers.keep_back(id, false);
            }
        }
        for clause in agreement::draft(&given.assess().shared, &given.frame).clauses {
            seen.look(&foeling::export::agreement::sentences(&clause, speech));
        }
        // What the points leave for later, or say better, is said in the topics of the talk.
        for point in talking_points::of(given.assess().shared.get()) {
            seen.look(&said::point_title(&point, speech));
            seen.look(&said::point_because(&point, speech, |words| words.because));
            seen.look(&said::point_opening(&point, speech));
        }
        if round < 1_500 {
            documents(&given, speech).iter().for_each(|document| seen.look(&plain_text(document)));
        }
    }
    // A need in own words and nothing else is rare.
    let given = Given::employee()
        .many(Q::EquipmentNeeded, &["other"])
        .set(Q::EquipmentOther, Answer::Words("Dukkestue".to_owned()));
    for clause in agreement::draft(&given.assess().shared, &given.frame).clauses {
        seen.look(&foeling::export::agreement::sentences(&clause, speech));
    }
    // Some sentences only two can come to.
    for round in 0..1_500 {
        let mut talk = support::records::random_talk(&mut rng);
        if round == 0 {
            talk = support::records::settled_through(support::records::agreed_record().talk);
        } else if round == 1 {
            talk = support::records::with_a_disputed_half_day();
        }
        let frame = Frame { texts: speech.own, ..if round % 2 == 0 { Frame::default() } else { full_frame(&mut rng) } };
        let dialogue = talk.dialogue(&frame);
        let names = foeling::domain::talk::names::Names::default();
        seen.look(&plain_text(&foeling::export::agreement::of_two(&talk, &dialogue, &frame, &names, speech, None)));
    }
    // What is on the screens alone is looked for there, in `tests/screens_own_texts.rs`.
    let in_documents = |id: &str| {
        id.starts_with("phrase.")
            || id.starts_with("chapter.")
            || id.starts_with("element.") && id.ends_with(".name") && id != "element.reservations.name"
            || id.starts_with("finding.") && !id.ends_with(".because-manager") && !id.ends_with(".next")
            || id.starts_with("task.") && id.ends_with(".name")
    };
    assert_eq!(seen.missing(in_documents), Vec::<String>::new());
}

/// A frame that names all it can.
fn full_frame(rng: &mut fastrand::Rng) -> Frame {
    let mut frame = Frame { local_agreement: Some(true), ..Frame::default() };
    frame.organisation = "Teknik- og Miljøforvaltningen".to_owned();
    if rng.bool() {
        frame.local_agreement_reference = "Aftalen af 1. marts 2025".to_owned();
    }
    frame.contacts.hr = "HR, lokal 1".to_owned();
    frame.contacts.union_representative = "TR, lokal 2".to_owned();
    frame.contacts.safety_representative = "AMR, lokal 3".to_owned();
    frame.contacts.it = "IT, lokal 4".to_owned();
    frame
}

#[test]
fn what_was_answered_is_read_back_in_the_words_in_which_it_was_asked() {
    let own = one("question.pattern.option.fixed.label", "Faste ugedage", "Set weekdays").texts;
    let said = |lang| wording::answer(Q::Pattern, &Answer::One("fixed"), &Answers::default(), Speech { lang, own });
    assert_eq!(said(Lang::Da), ["Faste ugedage"]);
    assert_eq!(said(Lang::En), ["Set weekdays"]);
}

#[test]
fn the_agenda_of_two_names_topics_and_questions_in_their_words() {
    let mut rng = fastrand::Rng::with_seed(14);
    let mut seen = Seen::default();
    let speech = Speech { lang: Lang::Da, own: marked(Lang::Da) };
    for _ in 0..300 {
        let [employee, manager] = Party::ALL.map(|party| random_given(party, &mut rng));
        let dialogue = dialogue(&employee, &manager);
        let all: Vec<(ElementId, u8)> = ElementId::ALL.iter().map(|element| (*element, 5)).collect();
        seen.look(&plain_text(&agenda(&dialogue, &agenda_of(&all, &[]), speech, None)));
    }
    let elements = seen.missing(|id| id.starts_with("element.") && id.ends_with(".name"));
    assert_eq!(elements, Vec::<String>::new());
    assert!(seen.missing(|id| id.ends_with(".name")).len() < 60, "questions and elements are both among them");
}

// ---------------------------------------------------------------- versions

#[test]
fn a_version_is_written_in_their_words_and_keeps_them() {
    let frame = one("element.extent.name", "Antal hjemmedage", "");
    let record = agreed_record();
    let version = record.current().unwrap();
    let text = plain_text(&follow_up::version(version, 1, frame.texts));
    assert!(text.contains("Antal hjemmedage"), "{text}");
    assert!(!plain_text(&follow_up::version(version, 1, OwnTexts::NONE)).contains("Antal hjemmedage"));
}

#[test]
fn a_new_review_takes_the_place_of_the_old_in_whichever_words_it_was_agreed() {
    use foeling::domain::follow_up::Plan;
    let record = agreed_record();
    let theirs = one("phrase.terms.review-by", "De gør status den {review}.", "They take stock on {review}.");
    let new = date("2029-02-01");
    for agreed_under in [Frame::default(), theirs.clone()] {
        let mut record = record.clone();
        let dialogue = record.talk.dialogue(&agreed_under);
        record.versions = vec![version_of(&record.talk, &dialogue, &agreed_under, Lang::Da, None)];
        let old = record.current().unwrap().review.map(|on| wording::date(on, Lang::Da)).unwrap();
        let next = next_version(&record, Plan::Keep, &theirs, Some(new), None).unwrap();
        let (_, text) = next.clauses.iter().find(|(element, _)| *element == ElementId::StartAndReview).unwrap();
        assert!(text.contains("De gør status den 1. februar 2029."), "{text}");
        assert!(!text.contains(&old), "{text}");
    }
}

#[test]
fn a_line_changed_in_word_is_known_by_their_name_and_by_ours() {
    let record = agreed_record();
    let version = record.current().unwrap();
    let own = one("element.extent.name", "Antal hjemmedage", "").texts;
    let ours = spoken::element(ElementId::Extent, Lang::Da).name.da;
    for name in ["Antal hjemmedage", ours] {
        let change =
            Changed { before: format!("3.1 {name}: To dage."), after: format!("3.1 {name}: Tre dage."), below: None };
        let found = of_clause(&change, Some(version), own);
        assert_eq!(found.element, Some(ElementId::Extent), "{name}");
        assert_eq!((found.before.as_str(), found.after.as_str()), ("To dage.", "Tre dage."));
    }
}
