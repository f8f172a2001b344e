//! Facts drawn at random, as they could come from the screen that is shown: for walks through the whole program.

use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::follow_up::FollowUpMsg;
use foeling::app::msg::outgoing::OutgoingMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::files::{Opening, Unopened};
use foeling::app::state::follow_up::FollowUpStep;
use foeling::app::state::model::Model;
use foeling::app::state::outgoing::{Outgoing, Parcel};
use foeling::app::state::screen::Screen;
use foeling::domain::follow_up::{Change, Felt, HasChanged, Sign, Worked};
use foeling::domain::questionnaire;
use foeling::domain::talk::Outcome;
use foeling::domain::talk::dialogue::Length;
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::half::Half;
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::{FollowUpResult, Record, WordChange};
use foeling::domain::talk::seal::SealFault;
use foeling::domain::talk::since_words::Ask;
use foeling::domain::talk::talk_code::TalkCode;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::Date;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::route::Route;
use foeling::export::version::version_of;

use super::records::random_record;
use super::{random_answer, random_answers};

fn one<T: Clone>(all: &[T], rng: &mut fastrand::Rng) -> T {
    all[rng.usize(0..all.len())].clone()
}

fn screen(rng: &mut fastrand::Rng) -> Screen {
    one(&Screen::all().collect::<Vec<_>>(), rng)
}

fn text(rng: &mut fastrand::Rng) -> String {
    one(&["", "  ", "To dage om ugen.", "Æøå <b>{days}</b>", "K7P2-9QXM", "mange", "37,5", "2"], rng).to_owned()
}

fn maybe_date(rng: &mut fastrand::Rng) -> Option<Date> {
    rng.bool().then(|| Date::from_ymd_opt(rng.i32(2025..2028), rng.u32(1..=12), rng.u32(1..=28)).unwrap())
}

/// A half of one of a few talks, so that two of them can meet.
pub fn random_half(rng: &mut fastrand::Rng) -> Half {
    let party = one(&Party::ALL, rng);
    let talk = TalkId::from_random([0, 0, 0, 0, rng.u8(0..3)]);
    let half = Half::of(talk, party, Route::Full, maybe_date(rng), &random_answers(party, rng));
    if rng.u8(0..5) == 0 { half.unfinished() } else { half }
}

pub fn sealed(half: &Half) -> Opening {
    Opening::Sealed { party: half.party, talk: half.talk, made: half.made, file: sealed_file(half) }
}

/// Stands for its bytes.
fn sealed_file(half: &Half) -> Rc<[u8]> {
    format!("{} {}", half.party.id(), half.talk).into_bytes().into()
}

/// The seal of that file opened.
pub fn unsealed(half: &Half) -> FilesMsg {
    FilesMsg::Came(sealed_file(half), Ok(Opening::Half(half.clone(), Vec::new())))
}

/// It stays shut.
pub fn stays_shut(half: &Half, why: SealFault) -> FilesMsg {
    FilesMsg::Came(sealed_file(half), Err(Unopened::Sealed(why)))
}

/// What comes of the file that is waited for, where one is.
fn came(model: &Model, rng: &mut fastrand::Rng) -> FilesMsg {
    let file = model.files.opened.being_read.clone().unwrap_or_else(|| Rc::from([2_u8].as_slice()));
    let result = match rng.u8(0..4) {
        0 => Err(Unopened::Sealed(one(&[SealFault::NoCrypto, SealFault::WrongCode, SealFault::Failed], rng))),
        1 => Err(Unopened::Refused(one(&[FileFault::Pdf, FileFault::Damaged], rng))),
        _ => Ok(random_opening(rng)),
    };
    FilesMsg::Came(file, result)
}

pub fn random_opening(rng: &mut fastrand::Rng) -> Opening {
    let unread = || vec!["home-days".to_owned(), "no-such-question".to_owned()];
    let with_versions = |rng: &mut fastrand::Rng| {
        let record = random_record(rng);
        Box::new(if rng.bool() { record } else { Record { versions: Vec::new(), ..record } })
    };
    match rng.u8(0..5) {
        0 | 1 => Opening::Half(random_half(rng), unread()),
        2 => sealed(&random_half(rng)),
        3 => Opening::Record(with_versions(rng), Vec::new()),
        _ => {
            let element = rng.bool().then(|| one(ElementId::ALL, rng));
            let change = WordChange { element, before: text(rng), after: text(rng) };
            Opening::Word { record: with_versions(rng), unread: unread(), changes: vec![change] }
        }
    }
}

pub fn random_files_msg(model: &Model, rng: &mut fastrand::Rng) -> FilesMsg {
    let seal_fault =
        |rng: &mut fastrand::Rng| one(&[SealFault::NoCrypto, SealFault::WrongCode, SealFault::Failed], rng);
    let file_fault = |rng: &mut fastrand::Rng| one(&[FileFault::Empty, FileFault::Pdf, FileFault::Damaged], rng);
    match rng.u8(0..32) {
        0 => FilesMsg::Drawn { number: Some([0, 0, 0, 0, rng.u8(0..3)]), code: rng.bool().then(|| [rng.u8(..); 7]) },
        1 => FilesMsg::SealingChosen(rng.bool()),
        2 => FilesMsg::NewCodeAsked,
        3 => FilesMsg::NumberTyped(text(rng)),
        4 => FilesMsg::NumberUsed,
        5 => FilesMsg::SaveAsked,
        6 => FilesMsg::HalfSaved(if rng.bool() { Ok(()) } else { Err(seal_fault(rng)) }),
        7 | 8 => FilesMsg::HandedOver,
        9 => FilesMsg::WaitingKept(rng.bool()),
        10 => FilesMsg::OtherBegan,
        11 | 12 => FilesMsg::BothReady,
        13 => FilesMsg::PickAsked,
        14..=16 => FilesMsg::Opened(random_opening(rng)),
        17 => FilesMsg::WordPicked(Rc::from([1_u8].as_slice())),
        18 => FilesMsg::Refused(file_fault(rng)),
        19 => FilesMsg::CodeTyped(if rng.bool() {
            TalkCode::from_random(&[rng.u8(..); 7]).secret().to_string()
        } else {
            text(rng)
        }),
        20 => FilesMsg::UnsealAsked,
        21 => came(model, rng),
        22..=24 => FilesMsg::Accepted,
        25 => FilesMsg::AcceptedAnyway,
        26 | 27 => FilesMsg::HalfClosed,
        28 => FilesMsg::HalfReopened,
        29 => FilesMsg::CodeNoted,
        30 => FilesMsg::Resumed(rng.bool()),
        _ => FilesMsg::Left,
    }
}

pub fn random_talk_msg(rng: &mut fastrand::Rng) -> TalkMsg {
    let element = one(ElementId::ALL, rng);
    let question = questionnaire::find(one(QuestionId::ALL, rng)).unwrap();
    match rng.u8(0..11) {
        0 => TalkMsg::LengthChosen(one(&Length::ALL, rng)),
        1 | 2 => {
            let answer = random_answer(question, &random_answers(Party::Employee, rng), rng);
            TalkMsg::Decided(question.id, (rng.u8(0..4) > 0).then_some(answer))
        }
        3 => TalkMsg::Typed(question.id, text(rng)),
        4 => TalkMsg::OutcomeChosen(element, one(&Outcome::ALL, rng)),
        5 => TalkMsg::OutcomeWorded(element, text(rng)),
        6 => TalkMsg::OutcomeDated(element, maybe_date(rng)),
        7 => TalkMsg::ClauseWritten(element, text(rng)),
        8 => TalkMsg::SuggestionRestored(element),
        9 => TalkMsg::WentOn,
        _ => TalkMsg::PaperToggled,
    }
}

pub fn random_follow_up_msg(model: &Model, rng: &mut fastrand::Rng) -> FollowUpMsg {
    let voices = [Voice::One(Party::Employee), Voice::One(Party::Manager), Voice::Both];
    match rng.u8(0..20) {
        0 | 1 => FollowUpMsg::WhoChosen(one(&voices, rng)),
        2 => FollowUpMsg::Opened(one(&FollowUpStep::ALL, rng)),
        3 => FollowUpMsg::Noticed(one(&Sign::ALL, rng), one(&Felt::ALL, rng)),
        4 => FollowUpMsg::ChangeSaid(one(&Change::ALL, rng), one(&HasChanged::ALL, rng)),
        5 => FollowUpMsg::ChangeWritten(one(&Change::ALL, rng), text(rng)),
        6 => FollowUpMsg::WorkedSaid(one(ElementId::ALL, rng), one(&Worked::ALL, rng)),
        7 | 8 => FollowUpMsg::ResultChosen(one(&FollowUpResult::ALL, rng)),
        9 => FollowUpMsg::UntilSet(maybe_date(rng)),
        10 => FollowUpMsg::DaysTyped(text(rng)),
        11 => FollowUpMsg::EndsOnSet(maybe_date(rng)),
        12 => FollowUpMsg::ReviewSet(maybe_date(rng)),
        13 | 14 => FollowUpMsg::Continued,
        15 => FollowUpMsg::WentBack,
        18 => FollowUpMsg::SinceWritten(one(&Ask::ALL, rng), text(rng)),
        16 => FollowUpMsg::EditorAsked,
        17 => match model.record() {
            Some(Record { talk, .. }) => {
                let dialogue = talk.dialogue(&model.frame);
                FollowUpMsg::Agreed(Box::new(version_of(talk, &dialogue, &model.frame, Lang::Da, model.today)))
            }
            None => FollowUpMsg::SaveAsked,
        },
        _ => FollowUpMsg::EditorLeft,
    }
}

/// A fact as the screen that is shown, the browser or a file could bring it.
pub fn random_fact(model: &Model, rng: &mut fastrand::Rng) -> Msg {
    let parcels = [Parcel::Word, Parcel::Calendar, Parcel::Talk, Parcel::Record, Parcel::Text, Parcel::Markdown];
    match (rng.u8(0..24), model.screen) {
        (0..=6, _) => Msg::Files(random_files_msg(model, rng)),
        (7..=11, _) => Msg::Talk(random_talk_msg(rng)),
        (12..=14, _) => Msg::FollowUp(random_follow_up_msg(model, rng)),
        (15, _) => Msg::Opened(screen(rng)),
        (16, _) => Msg::HistoryMoved((rng.u8(0..5) > 0).then(|| screen(rng))),
        (17, Screen::Start) => Msg::PartyChosen(one(&Party::ALL, rng)),
        (18, Screen::Start) => Msg::RouteChosen(one(&[Route::Short, Route::Full], rng)),
        (19, Screen::Start) => one(&[Msg::DeletionUndone, Msg::ClosingUndone], rng),
        (17..=19, Screen::Page(page)) => {
            let case = model.case();
            let asked: Vec<QuestionId> = page.questions().iter().copied().filter(|id| case.asks(*id)).collect();
            let id = one(&asked, rng);
            match rng.u8(0..5) {
                0 => Msg::Typed(id, text(rng)),
                1 => Msg::KeptBack(id, rng.bool()),
                2 => Msg::KeptToTalk(id, rng.bool()),
                _ => Msg::Answered(id, Some(random_answer(questionnaire::find(id).unwrap(), model.answers(), rng))),
            }
        }
        (20, _) => one(&[Msg::Begun, Msg::Continued, Msg::Skipped, Msg::WentBack], rng),
        (21, _) => Msg::ChangeAsked(one(QuestionId::ALL, rng)),
        (22, _) => match rng.u8(0..6) {
            0 => Msg::LanguageSwitched,
            1 => Msg::Outgoing(OutgoingMsg::Asked(one(&parcels, rng))),
            2 => Msg::Outgoing(OutgoingMsg::Came(
                rng.bool().then(|| one(&parcels, rng)),
                one(&[Outgoing::NotMade, Outgoing::Downloaded, Outgoing::Copied], rng),
            )),
            3 => Msg::NamesTyped(Names { employee: text(rng), manager: text(rng), ..Names::default() }),
            4 => Msg::SessionKept(rng.bool()),
            _ => Msg::AllDeleted,
        },
        (23, _) if rng.u8(0..4) == 0 => Msg::TalkLeft,
        _ => Msg::DraftToggled,
    }
}

/// Answers in which every word is a mark of its own, so that it can be looked for.
pub fn marked_answers(party: Party, mark: &str, rng: &mut fastrand::Rng) -> foeling::domain::case::answers::Answers {
    let mut answers = random_answers(party, rng);
    let given: Vec<(QuestionId, Answer)> = answers.iter().map(|(id, answer)| (id, answer.clone())).collect();
    for (id, answer) in given {
        match answer {
            Answer::Words(_) => answers.set(id, Answer::Words(format!("{mark}-{}", id.id()))),
            Answer::TaskNames(names) => {
                let marked = names.iter().map(|(task, _)| (*task, format!("{mark}-name-{}", task.id())));
                answers.set(id, Answer::TaskNames(marked.collect()));
            }
            Answer::TaskPlaces(places) => {
                let marked = places.iter().map(|(task, place)| {
                    (
                        *task,
                        foeling::domain::vocabulary::answer::TaskPlace {
                            on: format!("{mark}-{}", task.id()),
                            ..place.clone()
                        },
                    )
                });
                answers.set(id, Answer::TaskPlaces(marked.collect()));
            }
            _ => {}
        }
    }
    if answers.is_empty() {
        answers.set(QuestionId::HomeDays, Answer::Number(Amount(200)));
    }
    answers
}
