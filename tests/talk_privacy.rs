//! Private stays private through the whole program: from two parties' answers, by way of the state, to every byte that
//! leaves the browser.

mod support;

use std::io::{Cursor, Read};

use foeling::app::effect::Effect;
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;
use foeling::export::agenda::agenda;
use foeling::export::agreement::of_two;
use foeling::export::document::Document;
use foeling::export::markdown::markdown;
use foeling::export::plain_text::plain_text;
use foeling::export::version::version_of;
use foeling::export::word;
use foeling::saved::{agreement_file, half_file};
use support::answering::{after, as_messages, drawn, withheld, witnessed};
use support::facts::random_talk_msg;
use support::records::date;
use support::{random_answer, random_answers, random_frame};

fn closes() -> Msg {
    Msg::Files(FilesMsg::HalfClosed)
}

/// A party at what it takes along, on a device of its own.
fn at_share(party: Party, route: Route, answers: &Answers, frame: &Frame) -> Model {
    let mut model = Model { today: Some(date("2026-03-03")), frame: frame.clone().into(), ..Model::default() };
    model = after(model, &[Msg::PartyChosen(party), Msg::RouteChosen(route)]);
    after(after(model, &as_messages(answers)), &[Msg::Opened(Screen::Share), drawn()])
}

/// The bytes of the file of a half.
fn half_bytes(model: &Model) -> Option<Vec<u8>> {
    let (_, effects) = update(model.clone(), Msg::Files(FilesMsg::SaveAsked));
    effects.into_iter().find_map(|effect| match effect {
        Effect::SaveHalf { half, .. } => Some([half_file::write_open(&half), half_file::contents(&half)].concat()),
        _ => None,
    })
}

/// One device: the employee, the change of hands, the manager, and a talk with the same facts every time. With it comes what
/// was done and said while either looked on: all but the answering itself.
fn talked(answers: &[Answers; 2], route: Route, frame: &Frame, seed: u64) -> (Model, Vec<String>) {
    let [employee, manager] = answers;
    let first = at_share(Party::Employee, route, employee, frame);
    let hands_over = [closes(), Msg::Files(FilesMsg::HandedOver), drawn(), Msg::Files(FilesMsg::OtherBegan)];
    let (second, mut seen) = witnessed(first, &hands_over);
    let second = after(second, &as_messages(manager));
    let mut rng = fastrand::Rng::with_seed(seed);
    let talk = (0..12).map(|_| Msg::Talk(random_talk_msg(&mut rng)));
    let both: Vec<Msg> = [closes(), Msg::Files(FilesMsg::BothReady)].into_iter().chain(talk).collect();
    let (model, seen_by_both) = witnessed(second, &both);
    seen.extend(seen_by_both);
    (model, seen)
}

fn documents(model: &Model) -> Vec<Document> {
    let talk = &model.record().unwrap().talk;
    let dialogue = talk.dialogue(&model.frame);
    let of = |lang| {
        let agreement = of_two(talk, &dialogue, &model.frame, &model.open_talk().unwrap().names, lang, model.today);
        [agreement, agenda(&dialogue, &talk.agenda(&model.frame), lang, model.today)]
    };
    [Lang::Da, Lang::En].into_iter().flat_map(of).collect()
}

/// Everything that leaves the browser during and after the talk, in words.
fn everything((model, seen): (Model, Vec<String>)) -> Vec<String> {
    let model = &model;
    let mut record = model.record().unwrap().clone();
    let dialogue = record.talk.dialogue(&model.frame);
    let mut all = vec![
        format!("{dialogue:?}"),
        format!("{:?}", record.talk.agenda(&model.frame)),
        agreement_file::write(&record),
    ];
    all.extend(seen);
    for document in documents(model) {
        all.extend([plain_text(&document), markdown(&document)]);
    }
    record.versions.push(version_of(&record.talk, &dialogue, &model.frame, Lang::Da, model.today));
    all.push(agreement_file::write(&record));
    all
}

/// The parts of a Word file that hold words: the text, and what it carries.
fn word_parts(model: &Model) -> Vec<(String, String)> {
    let record = model.record().unwrap();
    let file = word::write(&documents(model)[0], &agreement_file::write(record)).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    names.retain(|name| name.starts_with("word/") || name.starts_with("customXml/"));
    names.sort_unstable();
    let read = |name: String| {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        (name, text)
    };
    names.into_iter().map(read).collect()
}

/// One more answer that is not shared, or another one.
fn with_other(answers: &[Answers; 2], whose: usize, rng: &mut fastrand::Rng) -> [Answers; 2] {
    let mut others = answers.clone();
    for question in withheld(Party::ALL[whose], &answers[whose].kept_back().collect()) {
        if rng.u8(0..3) > 0 {
            others[whose].set(question.id, random_answer(question, &answers[whose], rng));
        }
    }
    others
}

/// Answers of both, some of the manager's kept back as well where the question leaves the choice.
fn random_pair(rng: &mut fastrand::Rng) -> [Answers; 2] {
    Party::ALL.map(|party| random_answers(party, rng))
}

#[test]
fn what_is_not_shared_changes_no_byte_of_the_half_that_is_saved() {
    let mut rng = fastrand::Rng::with_seed(21);
    let mut changed = 0;
    for round in 0..120 {
        let (whose, frame) = (round % 2, random_frame(&mut rng));
        let route = if round % 4 < 2 { Route::Full } else { Route::Short };
        let answers = random_pair(&mut rng);
        let others = with_other(&answers, whose, &mut rng);
        changed += usize::from(others != answers);
        let bytes = |it: &[Answers; 2]| half_bytes(&at_share(Party::ALL[whose], route, &it[whose], &frame)).unwrap();
        assert_eq!(bytes(&answers), bytes(&others));
    }
    assert!(changed > 50, "the test changed too little to mean anything: {changed}");
}

#[test]
fn what_is_not_shared_changes_no_word_of_the_talk_the_agreement_or_its_files() {
    let mut rng = fastrand::Rng::with_seed(22);
    let (mut changed, mut apart) = (0, 0);
    for round in 0..60 {
        let frame = random_frame(&mut rng);
        let route = if round % 2 == 0 { Route::Full } else { Route::Short };
        let answers = random_pair(&mut rng);
        let before = everything(talked(&answers, route, &frame, round));
        for whose in 0..2 {
            let others = with_other(&answers, whose, &mut rng);
            changed += usize::from(others != answers);
            assert_eq!(before, everything(talked(&others, route, &frame, round)), "{:?} leaks", Party::ALL[whose]);
        }
        // And what is shared does change something: the comparison can fail.
        apart += usize::from(before != everything(talked(&random_pair(&mut rng), route, &frame, round)));
    }
    assert!(changed > 50 && apart == 60, "{changed} changed, {apart} apart");
}

#[test]
fn what_is_not_shared_changes_no_word_of_the_word_file() {
    let mut rng = fastrand::Rng::with_seed(23);
    for round in 0..8 {
        let frame = random_frame(&mut rng);
        let answers = random_pair(&mut rng);
        let others = with_other(&answers, 0, &mut rng);
        assert_ne!(answers, others);
        let parts = word_parts(&talked(&answers, Route::Full, &frame, round).0);
        assert!(parts.iter().any(|(name, _)| name == "word/document.xml") && parts.len() > 3);
        assert_eq!(parts, word_parts(&talked(&others, Route::Full, &frame, round).0));
    }
}
