//! Own words stand in an agreement only where the question has said so and the person has not kept them to the talk.

mod support;

use foeling::app::msg::Msg;
use foeling::app::state::work::Work;
use foeling::content::{self, clauses};
use foeling::domain::agreement::{PhraseId, SetupPhrase, TasksPhrase};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::questionnaire::quoting::{QUOTED, is_quoted};
use foeling::domain::rules::finding::Value;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::Talk;
use foeling::domain::talk::half::{Half, Halves};
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::Record;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agreement::{agreement as document, of_two, sentences};
use foeling::export::markdown::markdown;
use foeling::export::plain_text::plain_text;
use foeling::export::version::version_of;
use foeling::saved::half_file::{self, OpenedHalf};
use foeling::saved::{agreement_file, frame_file, session};
use foeling::{app, domain, wording};
use support::facts::marked_answers;
use support::pairs::{halves, talk_id};
use support::{Given, random_frame};

const SECRET: &str = "borgeren på Ærøvej";

fn words(text: &str) -> Answer {
    Answer::Words(text.to_owned())
}

/// Everything that is made of a talk and can be signed, printed or filed.
fn everything(talk: &Talk, frame: &Frame) -> String {
    let dialogue = talk.dialogue(frame);
    let agreed = talk.agreement(&dialogue, frame);
    let mut all = vec![format!("{:?}", agreed.clauses)];
    for lang in [Lang::Da, Lang::En] {
        let paper = of_two(talk, &dialogue, frame, &Names::default(), lang, None);
        all.extend([plain_text(&paper), markdown(&paper)]);
        let mut record = Record::new(talk.clone());
        record.versions.push(version_of(talk, &dialogue, frame, lang, None));
        all.push(agreement_file::write(&record.to_file()));
    }
    all.join("\n")
}

fn alone(party: Party, answers: &Answers, frame: &Frame) -> String {
    let shared = SharedAssessment::of(party, Route::Full, &answers.shared(), frame);
    let draft = domain::agreement::draft(&shared, frame);
    let papers = [Lang::Da, Lang::En].map(|lang| plain_text(&document(&draft, &shared, lang, None)));
    format!("{draft:?}\n{}", papers.join("\n"))
}

fn half(party: Party, answers: &Answers) -> Half {
    support::records::half(party, talk_id(), answers)
}

/// The same answers with other words in the answer to a question; as many texts as before.
fn reworded(answers: &Answers, id: Q, text: &str) -> Answers {
    let mut other = answers.clone();
    match answers.get(id) {
        Some(Answer::Words(_)) => other.set(id, words(text)),
        Some(Answer::TaskPlaces(places)) => {
            let on = |place: &TaskPlace| TaskPlace { on: text.to_owned(), ..place.clone() };
            other.set(id, Answer::TaskPlaces(places.iter().map(|(task, place)| (*task, on(place))).collect()));
        }
        _ => {}
    }
    other
}

#[test]
fn words_kept_to_the_talk_change_nothing_of_the_agreement() {
    let mut rng = fastrand::Rng::with_seed(41);
    let mut changed = 0;
    for _ in 0..150 {
        let frame = random_frame(&mut rng);
        // Each in words of their own: that both say the same would be something to tell.
        let mut both = Party::ALL.map(|party| marked_answers(party, party.id(), &mut rng));
        for answers in &mut both {
            QUOTED.iter().for_each(|id| answers.keep_to_talk(*id, rng.bool()));
        }
        let talk = |both: &[Answers; 2]| {
            let [employee, manager] = Party::ALL.map(|party| half(party, &both[party as usize]));
            Talk::new(Halves::of(employee, manager).unwrap())
        };
        let before = everything(&talk(&both), &frame);
        for party in Party::ALL {
            for id in QUOTED.into_iter().filter(|id| both[party as usize].is_talk_only(*id)) {
                let mut other = both.clone();
                other[party as usize] = reworded(&both[party as usize], id, SECRET);
                if both[party as usize] == other[party as usize] {
                    continue;
                }
                changed += 1;
                let [own, others] = [&both, &other].map(|it| alone(party, &it[party as usize], &frame));
                assert_eq!(own, others, "{} leaks from the draft of one", id.id());
                assert_eq!(before, everything(&talk(&other), &frame), "{} leaks from the talk", id.id());
            }
        }
    }
    assert!(changed > 300, "too little was changed to mean anything: {changed}");
}

#[test]
fn a_question_says_it_wherever_a_clause_quotes_its_words() {
    let mut rng = fastrand::Rng::with_seed(42);
    let mut quoted = std::collections::BTreeSet::new();
    for round in 0..400 {
        let party = Party::ALL[round % 2];
        let mut answers = marked_answers(party, "MÆRKE", &mut rng);
        questionnaire::questions().for_each(|question| {
            answers.keep_back(question.id, false);
            answers.keep_to_talk(question.id, false);
        });
        let draft = alone(party, &answers, &Frame::default());
        for question in questionnaire::questions().filter(|question| matches!(question.kind, AnswerKind::Words { .. }))
        {
            if draft.contains(&format!("MÆRKE-{}", question.id.id())) {
                assert!(is_quoted(question.id), "{} is quoted and does not say so", question.id.id());
                quoted.insert(question.id);
            }
        }
        if Task::OFFERED.into_iter().any(|task| draft.contains(&format!("MÆRKE-{}", task.id()))) {
            quoted.insert(Q::TaskPlaces);
        }
    }
    // And none promises it for nothing.
    assert_eq!(quoted.into_iter().collect::<Vec<_>>(), {
        let mut all = QUOTED.to_vec();
        all.sort_unstable();
        all
    });
}

#[test]
fn reasons_in_own_words_are_for_the_talk() {
    let employee = Given::employee().many(Q::Reasons, &["quiet", "other"]).set(Q::ReasonOther, words(SECRET));
    let manager = Given::manager().many(Q::Basis, &["tasks"]).set(Q::BasisWords, words(SECRET));
    let talk = Talk::new(halves(&employee, &manager));
    let dialogue = talk.dialogue(&Frame::default());
    let grounds = talk.agreement(&dialogue, &Frame::default()).clause(E::Grounds).cloned().unwrap();
    let said = sentences(&grounds, Lang::Da);
    assert!(said.contains("ro til fordybelse") && !said.contains(SECRET), "{said}");
    // Both voices are there for the two to read.
    assert_eq!(dialogue.halves.said(Party::Manager, Q::BasisWords), Some(&words(SECRET)));
    assert_eq!(dialogue.halves.said(Party::Employee, Q::ReasonOther), Some(&words(SECRET)));
}

#[test]
fn a_clause_that_needs_a_sentence_says_that_the_two_have_talked_about_it() {
    let given = Given::employee()
        .many(Q::ExemptTasks, &["other"])
        .set(Q::ExemptOther, words(SECRET))
        .many(Q::EquipmentNeeded, &["other"])
        .set(Q::EquipmentOther, words(SECRET));
    let frame = Frame::default();
    let has = |given: &Given, id: PhraseId| alone(given.party, &given.answers, &frame).contains(clauses::phrase(id).da);
    let talked = [PhraseId::from(TasksPhrase::OnlyExemptTalked), SetupPhrase::NeedsTalked.into()];
    assert!(talked.iter().all(|id| !has(&given, *id)));
    let mut kept = given;
    kept.answers.keep_to_talk(Q::ExemptOther, true);
    kept.answers.keep_to_talk(Q::EquipmentOther, true);
    assert!(talked.iter().all(|id| has(&kept, *id)));
    assert!(!alone(kept.party, &kept.answers, &frame).contains(SECRET));

    let costs = Given::manager().set(Q::OtherCosts, words(SECRET));
    assert!(alone(costs.party, &costs.answers, &frame).contains(SECRET));
    let mut kept = costs;
    kept.answers.keep_to_talk(Q::OtherCosts, true);
    assert!(has(&kept, SetupPhrase::CostsTalked.into()));
}

#[test]
fn a_place_whose_words_are_for_the_talk_is_agreed_along_the_way() {
    let mut given = Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Depends)]);
    let on = TaskPlace { place: Place::Depends, on: SECRET.to_owned() };
    given.answers.set(Q::TaskPlaces, Answer::TaskPlaces([(Task::DeepWork, on)].into_iter().collect()));
    assert!(alone(given.party, &given.answers, &Frame::default()).contains(SECRET));
    given.answers.keep_to_talk(Q::TaskPlaces, true);
    let draft = alone(given.party, &given.answers, &Frame::default());
    assert!(!draft.contains(SECRET) && draft.contains("Stedet aftales løbende for"), "{draft}");
}

#[test]
fn what_the_two_write_together_is_quoted() {
    let mut employee = Given::employee().many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, words(SECRET));
    employee.answers.keep_to_talk(Q::ExemptOther, true);
    let mut talk = Talk::new(halves(&employee, &Given::manager()));
    assert!(!everything(&talk, &Frame::default()).contains(SECRET));
    talk.decided.set(Q::ExemptOther, words("sager om anbringelser"));
    let all = everything(&talk, &Frame::default());
    assert!(all.contains("sager om anbringelser") && !all.contains(SECRET));
}

#[test]
fn the_talk_keeps_the_words_and_the_filed_agreement_does_not() {
    let mut manager = Given::manager().set(Q::Priorities, words(SECRET)).scale(Q::ClearExpectations, 4);
    manager.answers.keep_to_talk(Q::Priorities, true);
    let record = Record::new(Talk::new(halves(&Given::employee(), &manager)));
    assert!(agreement_file::write(&record).contains(SECRET), "the talk goes on with it");
    let filed = agreement_file::write(&record.to_file());
    assert!(!filed.contains(SECRET));
    // Opened again, it drafts the same clauses.
    let (opened, unread) = agreement_file::read(&filed).unwrap();
    assert!(unread.is_empty());
    let drafted = |record: &Record| record.talk.agreement(&record.talk.dialogue(&Frame::default()), &Frame::default());
    assert_eq!(drafted(&opened), drafted(&record));
}

#[test]
fn the_mark_goes_along_in_every_file_and_older_files_quote() {
    let mut answers = Given::manager().set(Q::Priorities, words("Budgettet")).answers;
    answers.keep_to_talk(Q::Priorities, true);
    // Not answered, so there is nothing to say about it.
    answers.keep_to_talk(Q::OtherCosts, true);
    let made = half(Party::Manager, &answers);
    assert_eq!(made.answers.answers().talk_only().collect::<Vec<_>>(), [Q::Priorities]);

    let text = String::from_utf8(half_file::write_open(&made)).unwrap();
    assert!(text.ends_with(r#""talk_only":["priorities"]}"#), "{text}");
    let old = text.replace(r#","talk_only":["priorities"]"#, "");
    let read = |text: &str| match half_file::read(text.as_bytes()).unwrap() {
        OpenedHalf::Open(half, unread) => (half, unread),
        OpenedHalf::Sealed(_) => panic!("it is open"),
    };
    assert_eq!(read(&text), (made.clone(), Vec::new()));
    let (before, unread) = read(&old);
    assert!(unread.is_empty() && before.answers.answers().talk_only().next().is_none());
    // What is not ours, or is not quoted, marks nothing.
    let odd = text.replace(r#"["priorities"]"#, r#"["no-such-question","energy",7]"#);
    assert!(read(&odd).0.answers.answers().talk_only().next().is_none());

    let work = Work { party: Some(Party::Manager), manager: answers.clone(), ..Work::default() };
    let kept = session::read(&session::write(&work, &Default::default(), Lang::Da)).unwrap();
    assert!(kept.work.manager == answers && kept.unread.is_empty());

    let employee = half(Party::Employee, &Given::employee().answers);
    let record = Record::new(Talk::new(Halves::of(employee, made).unwrap()));
    assert_eq!(agreement_file::read(&agreement_file::write(&record)).unwrap(), (record, Vec::new()));
}

#[test]
fn a_frame_with_words_for_a_sentence_that_is_gone_is_used_all_the_same() {
    let frame = |id: &str| {
        let words = r#"{"da":"Lederen siger: »{words}«.","en":"The manager says: “{words}”."}"#;
        frame_file::read(&format!(r#"{{"format":"foeling-frame","version":1,"texts":{{"{id}":{words}}}}}"#))
    };
    assert!(frame("phrase.tasks.managers-words").is_ok());
    assert!(frame("phrase.tasks.no-such-words").is_err());
}

#[test]
fn the_box_keeps_the_words_to_the_talk_and_gives_them_back() {
    let mut model = app::state::model::Model::default();
    for msg in [Msg::PartyChosen(Party::Manager), Msg::KeptToTalk(Q::Priorities, true)] {
        model = app::update::update(model, msg).0;
    }
    assert!(model.work.manager.is_talk_only(Q::Priorities));
    let (model, effects) = app::update::update(model, Msg::KeptToTalk(Q::Priorities, false));
    assert!(!model.work.manager.is_talk_only(Q::Priorities));
    assert_eq!(effects, [app::effect::Effect::KeepSession]);
}

#[test]
fn a_quotation_within_a_quotation_has_single_marks() {
    let talk = [("words", "kun »ro« og “fokus”".to_owned())];
    let quoted = |lang| wording::fill(content::results::QUOTED, lang, &talk);
    assert_eq!(quoted(Lang::Da), "»kun ›ro‹ og ‘fokus’«");
    assert_eq!(quoted(Lang::En), "“kun ›ro‹ og ‘fokus’”");
}

#[test]
fn only_the_first_of_several_chosen_answers_begins_with_a_capital() {
    let said = |answer| wording::value(&Value::Said(Q::ExemptTasks, answer), Lang::Da);
    assert_eq!(said(Answer::Many(vec!["paper-cases", "overheard-talks"])), "Sager på papir og fortrolige samtaler");
    assert_eq!(said(Answer::Words("Kun HR og Ro".to_owned())), "Kun HR og Ro");
}
