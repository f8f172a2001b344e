//! From own answers to a talk and on: what is taken along, handed over, opened, settled and closed, and what stays behind.

mod support;

use std::rc::Rc;

use foeling::app::effect::{Effect, Target};
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::follow_up::FollowUpMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::files::{CodeProblem, Files, Opened, Opening, Saving, Unopened};
use foeling::app::state::follow_up::FollowUpStep;
use foeling::app::state::left_open::next_topic;
use foeling::app::state::model::Model;
use foeling::app::state::put_away::PutAway;
use foeling::app::state::screen::Screen;
use foeling::app::state::typed::Typed;
use foeling::app::state::undo::Undo;
use foeling::app::state::work::Work;
use foeling::app::update::update;
use foeling::domain::case::answers::Answers;
use foeling::domain::questionnaire;
use foeling::domain::talk::dialogue::Length;
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::half::{Half, Halves, Mismatch};
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::{Record, WordChange};
use foeling::domain::talk::seal::SealFault;
use foeling::domain::talk::talk_code::{RANDOM_BYTES, TalkCode};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::talk::{CLAUSE_MOST, Outcome, SETTLED_MOST, Settled, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::saved::session;
use support::facts::{marked_answers, random_half, sealed, stays_shut, unsealed};
use support::records::{agreed_record, date, settled_answers};
use support::{random_answer, random_answers};

const NUMBER: [u8; 5] = [1, 2, 3, 4, 5];
const OTHER_NUMBER: [u8; 5] = [5, 4, 3, 2, 1];
const CODE: [u8; RANDOM_BYTES] = [1, 2, 3, 4, 5, 6, 7];

fn files(msg: FilesMsg) -> Msg {
    Msg::Files(msg)
}

fn drawn() -> Msg {
    files(FilesMsg::Drawn { number: Some(NUMBER), code: Some(CODE) })
}

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

/// Someone at the check page with these answers.
fn prepared(party: Party, answers: Answers) -> Model {
    let mut model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    model.work.party = Some(party);
    *model.work.answers_mut(party) = answers;
    after(model, &[Msg::Opened(Screen::Check)])
}

/// The same, at what they take along.
fn at_share(party: Party, answers: Answers) -> Model {
    after(prepared(party, answers), &[Msg::Opened(Screen::Share), drawn()])
}

/// The same, with their half closed.
fn done(party: Party, answers: Answers) -> Model {
    after(at_share(party, answers), &[closes()])
}

fn closes() -> Msg {
    files(FilesMsg::HalfClosed)
}

fn settled(party: Party) -> Answers {
    settled_answers(party).answers
}

fn half_of(party: Party, number: [u8; 5]) -> Half {
    let answers = settled(party);
    Half::of(TalkId::from_random(number), party, Route::Full, None, &answers)
}

fn talk_of_two() -> Record {
    let [employee, manager] = Party::ALL.map(|party| half_of(party, NUMBER));
    Record::new(Talk::new(Halves::of(employee, manager).unwrap()))
}

fn opened(record: Record) -> Msg {
    files(FilesMsg::Opened(Opening::Record(Box::new(record), Vec::new())))
}

/// A talk that was opened from a file, on a device on which somebody prepared as well.
fn in_talk(record: Record) -> Model {
    after(prepared(Party::Employee, settled(Party::Employee)), &[opened(record), files(FilesMsg::Accepted)])
}

/// Every answer that is not shared, given anew or for the first time.
fn with_other_unshared(answers: &Answers, party: Party, rng: &mut fastrand::Rng) -> Answers {
    let mut other = answers.clone();
    for question in questionnaire::questions().filter(|it| it.asked.includes(party) && !answers.is_shared(it.id)) {
        other.set(question.id, random_answer(question, answers, rng));
    }
    other
}

// ---------------------------------------------------------------- what is taken along

#[test]
fn the_number_and_the_code_are_drawn_once() {
    let (model, effects) = update(prepared(Party::Employee, settled(Party::Employee)), Msg::Opened(Screen::Share));
    assert!(effects.contains(&Effect::Draw));
    let (model, effects) = update(model, drawn());
    assert_eq!(model.work.talk, Some(TalkId::from_random(NUMBER)));
    assert_eq!(model.files.taking.code, Some(TalkCode::from_random(&CODE)));
    assert!(effects.contains(&Effect::KeepSession));
    let (model, effects) = update(after(model, &[Msg::Opened(Screen::Help)]), Msg::Opened(Screen::Share));
    assert!(!effects.contains(&Effect::Draw), "nothing is drawn a second time");
    // Another code is no other talk.
    let (model, effects) = update(model, files(FilesMsg::NewCodeAsked));
    assert!(matches!(effects.as_slice(), [Effect::Draw, Effect::Announce(_)]));
    let again = FilesMsg::Drawn { number: Some(OTHER_NUMBER), code: Some([9; RANDOM_BYTES]) };
    let model = after(model, &[files(again)]);
    assert_eq!(model.work.talk, Some(TalkId::from_random(NUMBER)));
    assert_eq!(model.files.taking.code, Some(TalkCode::from_random(&[9; RANDOM_BYTES])));
}

#[test]
fn where_a_browser_cannot_seal_the_half_is_saved_without_a_code_and_nothing_is_drawn_again() {
    let model = after(
        prepared(Party::Manager, settled(Party::Manager)),
        &[Msg::Opened(Screen::Share), files(FilesMsg::Drawn { number: Some(NUMBER), code: None })],
    );
    assert!(model.files.taking.cannot_seal);
    let (model, effects) = update(model, Msg::Opened(Screen::Share));
    assert!(!effects.contains(&Effect::Draw));
    let (_, effects) = update(model, files(FilesMsg::SaveAsked));
    assert!(matches!(effects.as_slice(), [Effect::SaveHalf { code: None, .. }]), "{effects:?}");
}

#[test]
fn a_typed_number_is_used_and_what_is_no_number_is_said() {
    let model = at_share(Party::Manager, settled(Party::Manager));
    let other = TalkId::from_random(OTHER_NUMBER);
    let typed = |text: &str| files(FilesMsg::NumberTyped(text.to_owned()));
    let faulty = after(model.clone(), &[typed("hvad?"), files(FilesMsg::NumberUsed)]);
    assert!(faulty.files.taking.number_is_faulty);
    assert_eq!((faulty.work, faulty.files.taking.number_typed.as_str()), (model.work.clone(), "hvad?"));
    let typed_small = typed(&other.to_string().to_lowercase());
    let (used, effects) = update(after(model, &[typed("?"), typed_small]), files(FilesMsg::NumberUsed));
    assert_eq!(used.work.talk, Some(other));
    assert!(used.files.taking.number_typed.is_empty() && !used.files.taking.number_is_faulty);
    assert!(matches!(effects.as_slice(), [Effect::KeepSession, Effect::Announce(_)]), "{effects:?}");
    assert_eq!(used.prepared().own_half().map(|half| half.talk), Some(other));
}

#[test]
fn the_half_that_is_saved_is_exactly_the_half_of_the_answers() {
    let mut rng = fastrand::Rng::with_seed(1);
    for round in 0..40 {
        let party = Party::ALL[round % 2];
        let answers = random_answers(party, &mut rng);
        let model = done(party, answers.clone());
        let expected = Half::of(TalkId::from_random(NUMBER), party, model.work.route, model.today, &answers);
        let (saving, effects) = update(model.clone(), files(FilesMsg::SaveAsked));
        assert_eq!(saving.files.taking.saving, Saving::Busy);
        let with_code = Effect::SaveHalf { half: Box::new(expected.clone()), code: model.files.taking.code };
        assert!(matches!(effects.first(), Some(Effect::Announce(_))), "locking is said");
        assert_eq!(effects.last(), Some(&with_code));
        let open = after(model, &[files(FilesMsg::SealingChosen(false))]);
        let (_, effects) = update(open, files(FilesMsg::SaveAsked));
        assert_eq!(effects, [Effect::SaveHalf { half: Box::new(expected), code: None }]);
    }
}

#[test]
fn whether_the_half_was_saved_is_kept_and_said() {
    let model = at_share(Party::Employee, settled(Party::Employee));
    for (result, saving) in [(Ok(()), Saving::Saved), (Err(SealFault::Failed), Saving::Failed(SealFault::Failed))] {
        let (model, effects) = update(model.clone(), files(FilesMsg::HalfSaved(result)));
        assert_eq!(model.files.taking.saving, saving);
        assert!(matches!(effects.as_slice(), [Effect::Announce(_)]));
    }
}

// ---------------------------------------------------------------- one device

/// The first party's way to the change of hands, with traces left wherever the state can hold any.
fn traced(party: Party, answers: &Answers) -> Model {
    let mut model = prepared(party, answers.clone());
    // A talk from before, closed on this screen, with names, a number and a deletion that can be taken back.
    let first_words =
        answers.iter().find_map(|(_, it)| if let Answer::Words(it) = it { Some(it.clone()) } else { None });
    let words = first_words.unwrap_or_default();
    model = after(model, &[Msg::AllDeleted]);
    model.work = Work { party: Some(party), employee: Answers::default(), manager: Answers::default(), ..model.work };
    *model.work.answers_mut(party) = answers.clone();
    let mut closed = talk_of_two();
    closed.talk.write(E::Extent, &words);
    model.undo = Undo::Closing(Box::new(closed));
    model.unread = vec![words.clone(), "home-days".to_owned()];
    model.doing.typed_mut().insert(Q::WeeklyHours, words.clone());
    let own = Half::of(TalkId::from_random(NUMBER), party, model.work.route, None, answers);
    after(
        model,
        &[
            files(FilesMsg::Opened(Opening::Half(own, vec![words.clone()]))),
            Msg::ChangeAsked(Q::Pattern),
            Msg::Answered(Q::Pattern, answers.get(Q::Pattern).cloned()),
            Msg::Opened(Screen::Share),
            drawn(),
            files(FilesMsg::NumberTyped(words.clone())),
            files(FilesMsg::CodeTyped(words)),
            closes(),
        ],
    )
}

#[test]
fn after_the_change_of_hands_nothing_of_the_first_party_is_left_but_the_half_that_waits() {
    let mut rng = fastrand::Rng::with_seed(2);
    let mut looked_for = 0;
    for round in 0..60 {
        let party = Party::ALL[round % 2];
        let answers = marked_answers(party, "MINE", &mut rng);
        let half = Half::of(TalkId::from_random(NUMBER), party, Default::default(), Some(date("2026-03-03")), &answers);
        let (model, effects) = update(traced(party, &answers), files(FilesMsg::HandedOver));
        assert_eq!(model.screen, Screen::Handover);
        assert_eq!(model.files.waiting.half, Some(PutAway::new(half)));
        assert!(effects.contains(&Effect::KeepSession) && effects.contains(&Effect::Draw));
        // The session holds who is next, the route and the number.
        let left = Work { party: Some(party.other()), talk: model.work.talk, ..Work::default() };
        assert_eq!(
            session::write(&model.work, model.doing.typed(), model.lang),
            session::write(&left, &Typed::new(), model.lang)
        );
        let mut rest = model.clone();
        rest.files.waiting.half = None;
        let text = format!("{rest:?}");
        assert!(!text.contains("MINE"), "words are left: {text}");
        for (id, answer) in answers.iter() {
            looked_for += 1;
            assert!(!text.contains(&format!("({id:?}, {answer:?})")), "{id:?} is left: {text}");
        }
    }
    assert!(looked_for > 1_000, "{looked_for}");
}

#[test]
fn whatever_the_first_party_answered_the_rest_of_the_state_is_the_same_after_the_change_of_hands() {
    let mut rng = fastrand::Rng::with_seed(3);
    let handed_over = |answers: &Answers| {
        let mut model = after(traced(Party::Employee, answers), &[files(FilesMsg::HandedOver), drawn()]);
        model.files.waiting.half = None;
        model
    };
    let before = handed_over(&marked_answers(Party::Employee, "ONE", &mut rng));
    for _ in 0..40 {
        assert_eq!(handed_over(&marked_answers(Party::Employee, "TWO", &mut rng)), before);
    }
}

#[test]
fn the_waiting_half_is_kept_sealed_for_a_reload_and_the_code_goes_when_the_other_begins() {
    let done = done(Party::Employee, settled(Party::Employee));
    let half = done.prepared().own_half().unwrap();
    let model = after(done, &[files(FilesMsg::HandedOver)]);
    let (model, effects) = update(model, files(FilesMsg::Drawn { number: Some(OTHER_NUMBER), code: Some(CODE) }));
    let code = TalkCode::from_random(&CODE);
    assert_eq!(effects, [Effect::KeepSession, Effect::KeepWaiting { half: Box::new(half), code }]);
    let model = after(model, &[files(FilesMsg::WaitingKept(true))]);
    assert!(model.files.is_waiting_kept);
    let (model, effects) = update(model, files(FilesMsg::OtherBegan));
    assert_eq!(model.files.taking.code, None, "the code was the first one's to see");
    assert_eq!(model.party(), Party::Manager);
    assert!(matches!(model.screen, Screen::Page(_)) && effects.contains(&Effect::KeepSession));
}

fn both_ready(employee: &Answers, manager: &Answers) -> (Model, Vec<Effect>) {
    let mut model = after(
        done(Party::Employee, employee.clone()),
        &[files(FilesMsg::HandedOver), drawn(), files(FilesMsg::WaitingKept(true)), files(FilesMsg::OtherBegan)],
    );
    model.work.manager = manager.clone();
    update(after(model, &[closes(), Msg::Opened(Screen::Share)]), files(FilesMsg::BothReady))
}

#[test]
fn when_both_are_ready_the_talk_begins_and_nobodys_raw_answers_stay() {
    let mut rng = fastrand::Rng::with_seed(4);
    for _ in 0..40 {
        let [employee, manager] = Party::ALL.map(|party| random_answers(party, &mut rng));
        let (model, effects) = both_ready(&employee, &manager);
        assert_eq!(model.screen, Screen::Talk);
        assert!(model.work.is_empty(), "{:?}", model.work);
        assert!(model.work.employee.kept_back().chain(model.work.manager.kept_back()).next().is_none());
        assert_eq!((model.undo.deleted(), &model.files), (None, &Files::default()));
        assert!(effects.contains(&Effect::ForgetWaiting) && effects.contains(&Effect::KeepSession));
        let half = |party, answers| {
            let number = TalkId::from_random(NUMBER);
            Half::of(number, party, Default::default(), Some(date("2026-03-03")), answers)
        };
        let halves = Halves::of(half(Party::Employee, &employee), half(Party::Manager, &manager)).unwrap();
        assert_eq!(model.record(), Some(&Record::new(Talk::new(halves))));
    }
}

#[test]
fn what_neither_shares_changes_nothing_of_the_state_once_the_talk_has_begun() {
    let mut rng = fastrand::Rng::with_seed(5);
    let mut changed = 0;
    for _ in 0..40 {
        let [employee, manager] = Party::ALL.map(|party| random_answers(party, &mut rng));
        let before = both_ready(&employee, &manager);
        let others = [
            with_other_unshared(&employee, Party::Employee, &mut rng),
            with_other_unshared(&manager, Party::Manager, &mut rng),
        ];
        changed += usize::from(others[0] != employee) + usize::from(others[1] != manager);
        assert_eq!(both_ready(&others[0], &others[1]), before);
    }
    assert!(changed > 35, "the test changed too little to mean anything: {changed}");
}

#[test]
fn the_next_talk_on_the_device_has_a_number_of_its_own() {
    let (model, _) = both_ready(&settled(Party::Employee), &settled(Party::Manager));
    let number = model.record().map(|record| record.talk.halves.talk());
    let mut model = after(model, &[Msg::TalkLeft, Msg::PartyChosen(Party::Employee)]);
    model.work.employee = settled(Party::Employee);
    let (model, effects) = update(model, Msg::Opened(Screen::Share));
    assert!(effects.contains(&Effect::Draw));
    let model = after(model, &[files(FilesMsg::Drawn { number: Some(OTHER_NUMBER), code: Some(CODE) })]);
    assert_ne!(model.work.talk, number, "halves of two talks could be taken for halves of one");
}

#[test]
fn without_answers_or_a_waiting_half_there_is_no_change_of_hands_and_no_talk() {
    let model = at_share(Party::Employee, Answers::default());
    for msg in [FilesMsg::HandedOver, FilesMsg::SaveAsked, FilesMsg::BothReady] {
        assert_eq!(update(model.clone(), files(msg)), (model.clone(), Vec::new()));
    }
}

// ---------------------------------------------------------------- opening a file

/// People to whom a file can happen: at a page's end, with a talk open, and with a follow-up on its way.
fn before_a_file() -> Vec<Model> {
    let follow_up = after(
        in_talk(agreed_record()),
        &[
            Msg::FollowUp(FollowUpMsg::WhoChosen(Voice::Both)),
            Msg::FollowUp(FollowUpMsg::Continued),
            Msg::NamesTyped(Names { unit: "Enhed Nord".into(), ..Names::default() }),
        ],
    );
    let waits = after(done(Party::Employee, settled(Party::Employee)), &[files(FilesMsg::HandedOver), drawn()]);
    let deleted = after(prepared(Party::Manager, settled(Party::Manager)), &[Msg::AllDeleted]);
    let closed = after(in_talk(talk_of_two()), &[Msg::TalkLeft]);
    vec![prepared(Party::Manager, settled(Party::Manager)), in_talk(talk_of_two()), follow_up, waits, deleted, closed]
}

/// The state without what a file may change before it is accepted: the screen, and what is about files and is not there
/// for the talk.
fn untouched(model: &Model) -> Model {
    let mut rest = Model { screen: Screen::Start, ..model.clone() };
    let asks_to_replace = model.files.opened.asks_to_replace;
    rest.files.opened = Opened { asks_to_replace, ..Opened::default() };
    rest
}

#[test]
fn a_file_changes_nothing_before_it_is_accepted() {
    let mut rng = fastrand::Rng::with_seed(6);
    for model in before_a_file() {
        let half = random_half(&mut rng);
        let right = files(FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret()));
        let opens_sealed = files(FilesMsg::Opened(sealed(&half)));
        let ways: [&[Msg]; 8] = [
            &[files(FilesMsg::PickAsked)],
            &[files(FilesMsg::Opened(Opening::Half(half.clone(), vec!["home-days".into()])))],
            &[opened(agreed_record())],
            &[files(FilesMsg::Refused(FileFault::Pdf))],
            &[opens_sealed.clone(), files(FilesMsg::CodeTyped("solsort".into())), files(FilesMsg::UnsealAsked)],
            &[
                opens_sealed.clone(),
                right.clone(),
                files(FilesMsg::UnsealAsked),
                files(stays_shut(&half, SealFault::WrongCode)),
            ],
            &[opens_sealed.clone(), right, files(FilesMsg::UnsealAsked), files(unsealed(&half))],
            &[opens_sealed, files(FilesMsg::Left)],
        ];
        for way in ways {
            let now = after(model.clone(), way);
            assert_eq!(untouched(&now), untouched(&model), "{way:?}");
        }
    }
}

#[test]
fn a_slip_in_the_code_is_said_beside_the_field_and_a_wrong_code_too() {
    let half = half_of(Party::Manager, NUMBER);
    let model = after(Model::default(), &[files(FilesMsg::Opened(sealed(&half)))]);
    let slip = after(model.clone(), &[files(FilesMsg::CodeTyped("solsort".into()))]);
    let (slip, effects) = update(slip, files(FilesMsg::UnsealAsked));
    assert!(
        matches!(slip.files.opened.code_problem, Some(CodeProblem::Unreadable(_))) && !slip.files.opened.is_unsealing()
    );
    assert_eq!(effects, [Effect::Focus(Target::Code), Effect::SetTitle]);
    let typed = after(slip, &[files(FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret()))]);
    assert_eq!(typed.files.opened.code_problem, None);
    let (asked, effects) = update(typed, files(FilesMsg::UnsealAsked));
    assert!(
        matches!(effects.as_slice(), [Effect::Announce(_), Effect::Unseal { .. }]) && asked.files.opened.is_unsealing()
    );
    assert_eq!(update(asked.clone(), files(FilesMsg::UnsealAsked)).1, [], "it is opened once");
    let (wrong, effects) = update(asked.clone(), files(stays_shut(&half, SealFault::WrongCode)));
    assert_eq!(wrong.files.opened.code_problem, Some(CodeProblem::Seal(SealFault::WrongCode)));
    assert_eq!(effects, [Effect::Focus(Target::Code), Effect::SetTitle]);
    let (right, effects) = update(asked, files(unsealed(&half)));
    assert_eq!(right.files.opened.opening(), Some(&Opening::Half(half, Vec::new())));
    assert!(right.files.opened.code_typed.is_empty());
    assert!(effects.contains(&Effect::Focus(Target::Heading)));
}

#[test]
fn a_seal_that_opens_after_another_file_was_opened_or_left_changes_nothing() {
    let (half, other) = (half_of(Party::Manager, NUMBER), half_of(Party::Employee, OTHER_NUMBER));
    let asked = after(
        Model::default(),
        &[
            files(FilesMsg::Opened(sealed(&half))),
            files(FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret())),
            files(FilesMsg::UnsealAsked),
        ],
    );
    let others = [FilesMsg::Opened(sealed(&other)), FilesMsg::Left, FilesMsg::Refused(FileFault::Empty)];
    for msg in others {
        let model = after(asked.clone(), &[files(msg.clone())]);
        let late = files(unsealed(&half));
        assert_eq!(update(model.clone(), late), (model, Vec::new()), "{msg:?}");
    }
}

#[test]
fn of_files_that_take_a_while_only_the_one_that_is_waited_for_is_heard() {
    let file = |name: &str| Rc::<[u8]>::from(name.as_bytes());
    let (first, second) = (file("first"), file("second"));
    let comes = |file: &Rc<[u8]>, result| files(FilesMsg::Came(file.clone(), result));
    let half = half_of(Party::Manager, NUMBER);
    let picked = after(Model::default(), &[files(FilesMsg::WordPicked(first.clone()))]);
    let outcomes = [
        Ok(Opening::Half(half_of(Party::Employee, NUMBER), Vec::new())),
        Err(Unopened::Refused(FileFault::Damaged)),
        Err(Unopened::Sealed(SealFault::Failed)),
    ];
    // Meanwhile another was picked, a half was opened or refused, or the person left it.
    let meanwhile = [
        FilesMsg::WordPicked(second.clone()),
        FilesMsg::Opened(sealed(&half)),
        FilesMsg::Opened(Opening::Half(half.clone(), Vec::new())),
        FilesMsg::Refused(FileFault::Pdf),
        FilesMsg::Left,
    ];
    for outcome in outcomes {
        for msg in &meanwhile {
            let model = after(picked.clone(), &[files(msg.clone())]);
            assert_eq!(update(model.clone(), comes(&first, outcome.clone())), (model, Vec::new()), "{msg:?}");
        }
    }
    let both = after(picked, &[files(FilesMsg::WordPicked(second.clone()))]);
    let refused = after(both, &[comes(&second, Err(Unopened::Refused(FileFault::Damaged)))]);
    assert_eq!(refused.files.opened.fault(), Some(FileFault::Damaged));
}

#[test]
fn leaving_a_file_leads_back_to_the_talk_where_one_is_open_and_else_to_the_start() {
    let opens = files(FilesMsg::Opened(Opening::Half(half_of(Party::Manager, NUMBER), Vec::new())));
    for (model, screen) in
        [(in_talk(talk_of_two()), Screen::Talk), (prepared(Party::Employee, Answers::default()), Screen::Start)]
    {
        let left = after(model, &[opens.clone(), files(FilesMsg::Left)]);
        assert_eq!((left.screen, left.files.opened.file), (screen, None));
    }
}

#[test]
fn an_opened_half_meets_ones_own_answers_which_take_its_number_where_they_had_none() {
    let theirs = half_of(Party::Manager, OTHER_NUMBER);
    let model = after(prepared(Party::Employee, settled(Party::Employee)), &[closes()]);
    assert_eq!(model.work.talk, None);
    let opens = files(FilesMsg::Opened(Opening::Half(theirs.clone(), Vec::new())));
    let met = after(model.clone(), &[opens, files(FilesMsg::Accepted)]);
    assert_eq!(met.screen, Screen::Talk);
    let halves = met.record().map(|record| record.talk.halves.clone()).unwrap();
    assert_eq!(halves.of_party(Party::Manager), &theirs);
    assert_eq!(halves.of_party(Party::Employee).talk, TalkId::from_random(OTHER_NUMBER));
    assert_eq!(met.work.employee, model.work.employee, "on one's own device what one answered is still one's own");
    assert_eq!(met.work.talk, Some(TalkId::from_random(OTHER_NUMBER)), "and it belongs to that talk from now on");
}

#[test]
fn halves_of_two_talks_meet_only_when_both_say_that_they_belong_together() {
    let model = done(Party::Employee, settled(Party::Employee));
    let opens = files(FilesMsg::Opened(Opening::Half(half_of(Party::Manager, OTHER_NUMBER), Vec::new())));
    let (refused, effects) = update(after(model.clone(), &[opens]), files(FilesMsg::Accepted));
    assert_eq!((refused.files.opened.mismatch, refused.screen), (Some(Mismatch::OtherTalk), Screen::Opened));
    assert_eq!(effects, [Effect::Focus(Target::Heading), Effect::SetTitle]);
    assert_eq!(untouched(&refused), untouched(&model));
    let anyway = after(refused, &[files(FilesMsg::AcceptedAnyway)]);
    assert_eq!(anyway.screen, Screen::Talk);
    let talk = anyway.record().map(|record| record.talk.halves.talk());
    assert_eq!(talk, Some(TalkId::from_random(NUMBER)), "the employee's number becomes the talk's");
}

#[test]
fn two_halves_of_one_party_never_meet() {
    let waits = after(done(Party::Employee, settled(Party::Employee)), &[files(FilesMsg::HandedOver), drawn()]);
    // And the reader's own half is no other's, even while nobody else has answered.
    let alone = at_share(Party::Employee, settled(Party::Employee));
    for model in [waits, alone] {
        let opens = files(FilesMsg::Opened(Opening::Half(half_of(Party::Employee, NUMBER), Vec::new())));
        for accepts in [FilesMsg::Accepted, FilesMsg::AcceptedAnyway] {
            let now = after(model.clone(), &[opens.clone(), files(accepts)]);
            // Where the first one has handed over, the second can't even have it read before they are done themselves.
            let is_held = matches!(now.files.opened.opening(), Some(Opening::Held { .. }));
            assert_eq!(is_held, model.files.waiting.is_handed_over);
            assert_eq!(now.files.opened.mismatch, (!is_held).then_some(Mismatch::SameParty(Party::Employee)));
            assert_eq!(untouched(&now), untouched(&model));
        }
    }
}

#[test]
fn a_half_without_another_waits_for_the_other_to_answer_or_to_bring_a_file() {
    let half = half_of(Party::Employee, NUMBER);
    let opens = files(FilesMsg::Opened(Opening::Half(half.clone(), Vec::new())));
    let waits = after(Model::default(), &[opens, files(FilesMsg::Accepted)]);
    assert_eq!((waits.screen, waits.party()), (Screen::Handover, Party::Manager));
    assert_eq!(waits.files.waiting.half, Some(PutAway::new(half)));
    assert!(!waits.files.waiting.is_handed_over, "nobody answered on this device");
    let brings = files(FilesMsg::Opened(Opening::Half(half_of(Party::Manager, NUMBER), Vec::new())));
    let met = after(waits.clone(), &[brings, files(FilesMsg::Accepted)]);
    assert_eq!((met.screen, met.record()), (Screen::Talk, Some(&talk_of_two())));
    let mut answers = after(waits, &[files(FilesMsg::OtherBegan)]);
    answers.work.manager = settled(Party::Manager);
    let early = after(answers.clone(), &[Msg::Opened(Screen::Share), files(FilesMsg::BothReady)]);
    assert_eq!((early.screen, early.record()), (Screen::Share, None), "the second one's half is not closed yet");
    let met = after(answers, &[closes(), files(FilesMsg::BothReady)]);
    assert_eq!(met.screen, Screen::Talk);
}

#[test]
fn a_half_that_comes_in_the_place_of_an_open_talk_closes_it_so_that_the_other_can_answer() {
    let mut open = in_talk(talk_of_two());
    open.work = Work::default();
    let opens = files(FilesMsg::Opened(Opening::Half(half_of(Party::Employee, OTHER_NUMBER), Vec::new())));
    let model = after(open, &[opens, files(FilesMsg::Accepted)]);
    assert_eq!((model.screen, model.record()), (Screen::Handover, None));
    assert_eq!(model.undo.closed(), Some(&talk_of_two()));
    let begun = after(model, &[files(FilesMsg::OtherBegan)]);
    assert!(matches!(begun.screen, Screen::Page(_)), "{:?}", begun.screen);
}

#[test]
fn an_agreement_opens_as_a_follow_up_and_a_talk_as_a_talk() {
    let agreement = in_talk(agreed_record());
    assert_eq!(agreement.screen, Screen::FollowUp(FollowUpStep::Agreement));
    assert_eq!(agreement.record(), Some(&agreed_record()));
    let talk = in_talk(talk_of_two());
    assert_eq!((talk.screen, talk.follow_up()), (Screen::Talk, None));
}

#[test]
fn of_a_word_file_the_two_choose_whose_words_they_go_on_with() {
    let change = |element, after: &str| WordChange { element, before: "x".into(), after: after.into() };
    let changes = vec![change(Some(E::Extent), "En dag om ugen."), change(Some(E::Kind), ""), change(None, "Anna")];
    let opening = Opening::Word { record: Box::new(agreed_record()), unread: Vec::new(), changes };
    let opened = after(Model::default(), &[files(FilesMsg::Opened(opening))]);
    let clause = |record: &Record, element| {
        let clauses = &record.current().unwrap().clauses;
        clauses.iter().find(|(id, _)| *id == element).map(|(_, words)| words.clone())
    };
    let word = after(opened.clone(), &[files(FilesMsg::Accepted)]).record().cloned().unwrap();
    assert_eq!(clause(&word, E::Extent).as_deref(), Some("En dag om ugen."));
    assert_eq!(clause(&word, E::Kind), None, "what is gone in Word is gone");
    assert_eq!(word.talk.written.get(&E::Extent).map(String::as_str), Some("En dag om ugen."));
    assert!(!format!("{word:?}").contains("Anna"), "a line outside the clauses stays in Word");
    let ours = after(opened, &[files(FilesMsg::AcceptedAnyway)]).record().cloned();
    assert_eq!(ours, Some(agreed_record()));
}

// ---------------------------------------------------------------- while two look at the screen

#[test]
fn while_a_talk_is_open_no_screen_with_own_answers_can_be_shown() {
    for open in [in_talk(talk_of_two()), in_talk(agreed_record())] {
        assert!(!open.work.is_empty(), "there are own answers that could be shown");
        for screen in Screen::all() {
            let ways: [&[Msg]; 3] = [
                &[Msg::Opened(screen)],
                &[Msg::HistoryMoved(Some(screen))],
                &[Msg::Opened(Screen::Help), Msg::Opened(screen), Msg::WentBack],
            ];
            for way in ways {
                let model = after(open.clone(), way);
                assert!(!model.screen.needs_party(), "{way:?} leads to {:?}", model.screen);
            }
            if screen.needs_party() {
                let (model, effects) = update(open.clone(), Msg::HistoryMoved(Some(screen)));
                assert_eq!(model.screen, Screen::Talk);
                assert!(effects.contains(&Effect::ReplaceAddress(Screen::Talk)), "the address is corrected");
            }
        }
        for id in Q::ALL {
            assert!(!after(open.clone(), &[Msg::ChangeAsked(*id)]).screen.needs_party());
        }
        for msg in [Msg::Begun, Msg::Continued, Msg::Skipped, Msg::WentBack, files(FilesMsg::OtherBegan)] {
            assert!(!after(open.clone(), &[msg]).screen.needs_party());
        }
    }
}

#[test]
fn without_a_talk_no_screen_of_it_can_be_shown() {
    let model = prepared(Party::Employee, settled(Party::Employee));
    for screen in Screen::all().filter(|screen| screen.needs_talk()) {
        assert_eq!(after(model.clone(), &[Msg::Opened(screen)]).screen, Screen::Start, "{screen:?}");
    }
}

// ---------------------------------------------------------------- closing and deleting

#[test]
fn a_talk_that_is_closed_can_be_taken_back_and_leaves_nothing_that_was_typed_for_it() {
    let model = after(
        in_talk(talk_of_two()),
        &[
            Msg::Talk(TalkMsg::Typed(Q::HomeDays, "1".into())),
            Msg::NamesTyped(Names { employee: "Anna Andersen".into(), ..Names::default() }),
        ],
    );
    let record = model.record().cloned();
    let (closed, effects) = update(model, Msg::TalkLeft);
    assert_eq!((closed.screen, closed.record()), (Screen::Start, None));
    assert!(effects.contains(&Effect::KeepSession));
    assert_eq!(closed.open_talk(), None, "and with it the names");
    assert_eq!(closed.doing.typed().get(&Q::HomeDays), None, "the two's number is not shown as the person's own");
    let (back, effects) = update(closed, Msg::ClosingUndone);
    assert_eq!((back.screen, back.record(), back.undo.closed()), (Screen::Talk, record.as_ref(), None));
    assert!(effects.contains(&Effect::KeepSession));
}

#[test]
fn a_follow_up_that_is_closed_is_a_follow_up_again_when_taken_back() {
    let closed = after(in_talk(agreed_record()), &[Msg::FollowUp(FollowUpMsg::WentBack)]);
    assert_eq!((closed.screen, closed.record(), closed.follow_up()), (Screen::Start, None, None));
    let back = after(closed, &[Msg::ClosingUndone]);
    assert_eq!(back.screen, Screen::FollowUp(FollowUpStep::Agreement));
    assert_eq!(back.record(), Some(&agreed_record()));
}

#[test]
fn deleting_everything_takes_the_talk_and_undoing_brings_it_back() {
    for record in [talk_of_two(), agreed_record()] {
        let model = after(in_talk(record), &[Msg::Talk(TalkMsg::ClauseWritten(E::Extent, "En dag.".into()))]);
        let (deleted, effects) = update(model.clone(), Msg::AllDeleted);
        assert_eq!((deleted.screen, deleted.record(), deleted.follow_up()), (Screen::Start, None, None));
        assert!(deleted.work.is_empty());
        assert!(effects.contains(&Effect::ForgetSession) && effects.contains(&Effect::ForgetWaiting));
        let (back, effects) = update(deleted, Msg::DeletionUndone);
        assert_eq!((back.record(), &back.work), (model.record(), &model.work));
        assert_eq!(back.follow_up(), model.follow_up());
        assert!(effects.contains(&Effect::KeepSession));
        assert!(!after(back, &[Msg::Opened(Screen::Talk)]).screen.needs_party());
    }
}

#[test]
fn undoing_a_deletion_brings_the_half_that_waited_back() {
    let model = after(done(Party::Employee, settled(Party::Employee)), &[files(FilesMsg::HandedOver), drawn()]);
    let mut second = after(model, &[files(FilesMsg::WaitingKept(true)), files(FilesMsg::OtherBegan)]);
    second.work.manager = settled(Party::Manager);
    let second = after(second, &[closes()]);
    let deleted = after(second.clone(), &[Msg::AllDeleted]);
    assert_eq!(deleted.files.waiting.half, None);
    let back = after(deleted, &[Msg::DeletionUndone]);
    assert_eq!(back.files.waiting.half, second.files.waiting.half);
    assert!(!back.files.is_waiting_kept, "the sealed copy was forgotten with the rest");
    let talk = after(back, &[files(FilesMsg::BothReady)]);
    assert!(talk.record().is_some() && talk.work.is_empty(), "and nothing of either stays behind after that");
}

#[test]
fn what_was_deleted_or_closed_never_comes_in_the_place_of_a_talk_that_was_opened_since() {
    let [deleted, closed] = [Msg::AllDeleted, Msg::TalkLeft].map(|msg| after(in_talk(talk_of_two()), &[msg]));
    for model in [deleted, closed] {
        let now = after(model, &[opened(agreed_record()), files(FilesMsg::Accepted)]);
        for undo in [Msg::DeletionUndone, Msg::ClosingUndone] {
            assert_eq!(update(now.clone(), undo), (now.clone(), Vec::new()));
        }
    }
}

// ---------------------------------------------------------------- in the talk

/// The talk after a fact; the session must be kept.
fn told(model: &Model, msg: TalkMsg) -> Talk {
    let (now, effects) = update(model.clone(), Msg::Talk(msg.clone()));
    assert!(effects.contains(&Effect::KeepSession), "{msg:?}");
    assert_eq!(now.work, model.work, "{msg:?} touches nobody's own answers");
    now.record().unwrap().talk.clone()
}

#[test]
fn without_a_talk_no_fact_of_it_changes_anything() {
    let model = prepared(Party::Employee, settled(Party::Employee));
    let mut rng = fastrand::Rng::with_seed(7);
    for _ in 0..100 {
        let msg = Msg::Talk(support::facts::random_talk_msg(&mut rng));
        assert_eq!(update(model.clone(), msg), (model.clone(), Vec::new()));
    }
}

#[test]
fn the_two_decide_together_and_can_take_it_back() {
    let model = in_talk(talk_of_two());
    let before = model.record().unwrap().clone().talk;
    let decided = told(&model, TalkMsg::Decided(Q::Pattern, Some(Answer::One("case-by-case"))));
    assert_eq!(decided.decided.get(Q::Pattern), Some(&Answer::One("case-by-case")));
    assert_eq!(decided.halves, before.halves, "what each said stays as it was");
    let back = after(
        model,
        &[
            Msg::Talk(TalkMsg::Decided(Q::Pattern, Some(Answer::One("case-by-case")))),
            Msg::Talk(TalkMsg::Decided(Q::Pattern, None)),
        ],
    );
    assert_eq!(back.record().unwrap().talk, before);
}

#[test]
fn a_typed_number_is_decided_and_stays_as_typed() {
    let model = in_talk(talk_of_two());
    let days = |model: &Model| model.record().unwrap().talk.decided.get(Q::HomeDays).cloned();
    let hours = |model: &Model| model.record().unwrap().talk.decided.get(Q::WeeklyHours).cloned();
    let typed = |text: &str| Msg::Talk(TalkMsg::Typed(Q::WeeklyHours, text.into()));
    let model = after(model, &[typed("37,5")]);
    assert_eq!(hours(&model), Some(Answer::Number(Amount(3750))));
    let model = after(model, &[typed("mange")]);
    assert_eq!((hours(&model), model.doing.typed().get(&Q::WeeklyHours).map(String::as_str)), (None, Some("mange")));
    let model = after(model, &[Msg::Talk(TalkMsg::Decided(Q::WeeklyHours, None))]);
    assert_eq!(model.doing.typed().get(&Q::WeeklyHours), None);
    // Half days are chosen, not typed.
    let (same, effects) = update(model.clone(), Msg::Talk(TalkMsg::Typed(Q::HomeDays, "2".into())));
    assert_eq!((days(&same), effects), (None, Vec::new()));
}

#[test]
fn how_a_topic_ended_is_kept_with_its_words_and_its_day() {
    let model = in_talk(talk_of_two());
    let outcome = Msg::Talk(TalkMsg::OutcomeChosen(E::Extent, Outcome::WithConditions));
    let (model, effects) = update(model, outcome);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Announce(_))));
    let long = "æ".repeat(SETTLED_MOST * 3);
    let worded = told(&model, TalkMsg::OutcomeWorded(E::Extent, long));
    let settled = worded.settled(E::Extent).unwrap();
    // Too long is said, and only far beyond it something is cut off.
    assert_eq!(settled.words.chars().count(), SETTLED_MOST * 2);
    assert_eq!(settled.outcome, Some(Outcome::WithConditions));
    let dated = told(&model, TalkMsg::OutcomeDated(E::Extent, Some(date("2026-05-01"))));
    assert_eq!(dated.settled(E::Extent).unwrap().by, Some(date("2026-05-01")));
    let other = told(&model, TalkMsg::OutcomeChosen(E::Place, Outcome::Later));
    assert_eq!(other.outcome(E::Extent), Some(Outcome::WithConditions), "each topic ends by itself");
}

#[test]
fn a_clause_is_written_and_the_suggestion_comes_back() {
    let model = in_talk(talk_of_two());
    let write = |text: String| TalkMsg::ClauseWritten(E::Extent, text);
    assert_eq!(
        told(&model, write("æ".repeat(CLAUSE_MOST * 3))).written.get(&E::Extent).unwrap().chars().count(),
        CLAUSE_MOST * 2
    );
    let model = after(model, &[Msg::Talk(write("En dag om ugen.".into()))]);
    assert_eq!(told(&model, write("  ".into())).written.get(&E::Extent), None);
    let (restored, effects) = update(model, Msg::Talk(TalkMsg::SuggestionRestored(E::Extent)));
    assert_eq!(restored.record(), Some(&talk_of_two()));
    assert!(effects.contains(&Effect::KeepSession));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Announce(_))));
}

#[test]
fn the_length_is_chosen_and_the_paper_is_unfolded() {
    let model = in_talk(talk_of_two());
    assert_eq!(told(&model, TalkMsg::LengthChosen(Length::Sixty)).length, Length::Sixty);
    let (open, effects) = update(model.clone(), Msg::Talk(TalkMsg::PaperToggled));
    assert_eq!((open.draft_is_open, effects), (!model.draft_is_open, Vec::new()));
}

#[test]
fn going_on_follows_the_agenda_and_ends_at_the_overview() {
    let mut rng = fastrand::Rng::with_seed(8);
    let mut topics = 0;
    for _ in 0..20 {
        let [employee, manager] = Party::ALL.map(|party| random_answers(party, &mut rng));
        let (mut model, _) = both_ready(&employee, &manager);
        let agenda: Vec<E> = model.record().unwrap().talk.agenda(&model.frame).planned().collect();
        let mut seen = Vec::new();
        model = after(model, &[Msg::Opened(Screen::Topic(agenda[0]))]);
        while let Screen::Topic(element) = model.screen {
            seen.push(element);
            assert!(seen.len() <= agenda.len(), "the talk goes in a ring");
            model = after(
                model,
                &[
                    // What is decided on the way moves nothing in the agenda.
                    Msg::Talk(TalkMsg::Decided(Q::Voluntary, Some(Answer::One("yes")))),
                    Msg::Talk(TalkMsg::OutcomeChosen(element, Outcome::ALL[rng.usize(0..4)])),
                    Msg::Talk(TalkMsg::WentOn),
                ],
            );
        }
        assert_eq!(seen, agenda);
        assert_eq!(model.screen, Screen::Talk);
        topics += seen.len();
    }
    // Some five topics fit three quarters of an hour.
    assert!(topics > 80, "{topics}");
}

#[test]
fn going_on_without_an_outcome_ends_too_and_is_hinted_at_once() {
    let mut model = in_talk(talk_of_two());
    let agenda: Vec<E> = model.record().unwrap().talk.agenda(&model.frame).planned().collect();
    assert!(!agenda.is_empty());
    model = after(model, &[Msg::Opened(Screen::Topic(agenda[0]))]);
    for (at, element) in agenda.iter().enumerate() {
        assert_eq!(model.screen, Screen::Topic(*element));
        model = after(model, &[Msg::Talk(TalkMsg::WentOn)]);
        assert_eq!(model.open_talk().unwrap().left_open.said_on(model.screen), Some(*element), "topic {at}");
    }
    assert_eq!(model.screen, Screen::Talk);
    // The next screen says it no more, and leaving the same topic again is no news.
    let elsewhere = after(model.clone(), &[Msg::Opened(Screen::Paper)]);
    assert_eq!(elsewhere.open_talk().unwrap().left_open.said_on(elsewhere.screen), None);
    let again = after(model, &[Msg::Opened(Screen::Topic(agenda[0])), Msg::Talk(TalkMsg::WentOn)]);
    assert_eq!(again.open_talk().unwrap().left_open.said_on(again.screen), None);
    // With an outcome there is nothing to hint at.
    let settled = Msg::Talk(TalkMsg::OutcomeChosen(agenda[0], Outcome::Later));
    let model =
        after(in_talk(talk_of_two()), &[Msg::Opened(Screen::Topic(agenda[0])), settled, Msg::Talk(TalkMsg::WentOn)]);
    assert_eq!(model.open_talk().unwrap().left_open.said_on(model.screen), None);
}

#[test]
fn the_next_topic_is_one_without_an_outcome_in_the_same_part_of_the_agenda_and_never_an_earlier_one() {
    let mut talk = talk_of_two().talk;
    let agenda = support::pairs::agenda_of(&[(E::Kind, 4), (E::Extent, 7), (E::Place, 4)], &[E::Costs, E::Ending]);
    assert_eq!(next_topic(&talk, &agenda, E::Extent), Some(E::Place));
    assert_eq!(next_topic(&talk, &agenda, E::Place), None);
    assert_eq!(next_topic(&talk, &agenda, E::Costs), Some(E::Ending));
    assert_eq!(next_topic(&talk, &agenda, E::Ending), None);
    assert_eq!(next_topic(&talk, &agenda, E::Doubts), None, "from a topic outside the agenda: the overview");
    talk.settled.insert(E::Extent, Settled { outcome: Some(Outcome::Later), ..Default::default() });
    assert_eq!(next_topic(&talk, &agenda, E::Kind), Some(E::Place));
}

// ---------------------------------------------------------------- after a reload

fn started(record: Option<Record>, waiting: Option<Opening>, work: Work, screen: Option<Screen>) -> Msg {
    Msg::Started {
        today: Some(date("2026-03-03")),
        screen,
        work: Some(Box::new(work)),
        typed: Default::default(),
        record: record.map(Box::new),
        waiting,
        unread: Vec::new(),
        lang: Some(Lang::En),
    }
}

#[test]
fn a_reload_leads_back_into_the_talk_and_to_no_own_answers() {
    let work = prepared(Party::Employee, settled(Party::Employee)).work;
    for screen in Screen::all() {
        let msg = started(Some(talk_of_two()), None, work.clone(), Some(screen));
        let (model, effects) = update(Model::default(), msg);
        assert!(!model.screen.needs_party());
        assert_eq!(model.record(), Some(&talk_of_two()));
        assert_eq!(effects.contains(&Effect::ReplaceAddress(model.screen)), model.screen != screen, "{screen:?}");
    }
    let msg = started(Some(agreed_record()), None, Work::default(), Some(Screen::FollowUp(FollowUpStep::Since)));
    let model = after(Model::default(), &[msg]);
    assert_eq!(model.screen, Screen::FollowUp(FollowUpStep::Since));
    assert_eq!(model.follow_up().map(|state| state.step), Some(FollowUpStep::Since));
    let talk = after(Model::default(), &[started(Some(talk_of_two()), None, work, Some(Screen::Talk))]);
    assert_eq!(talk.screen, Screen::Talk);
}

#[test]
fn after_a_reload_the_sealed_half_opens_with_its_code_and_nothing_stays_behind() {
    let half = half_of(Party::Employee, NUMBER);
    let mut work = Work { party: Some(Party::Manager), talk: Some(TalkId::from_random(NUMBER)), ..Work::default() };
    (work.manager, work.route) = (settled(Party::Manager), Route::Full);
    let begun = started(None, Some(sealed(&half)), work, Some(Screen::Check));
    let model = after(
        Model::default(),
        &[
            begun,
            closes(),
            Msg::Opened(Screen::Opened),
            files(FilesMsg::CodeTyped(TalkCode::from_random(&CODE).secret())),
            files(FilesMsg::UnsealAsked),
            files(unsealed(&half)),
        ],
    );
    assert_eq!(model.files.opened.opening(), Some(&Opening::Half(half, Vec::new())));
    let (talk, effects) = update(model, files(FilesMsg::Accepted));
    let theirs = Half { made: Some(date("2026-03-03")), ..half_of(Party::Manager, NUMBER) };
    let halves = Halves::of(half_of(Party::Employee, NUMBER), theirs).unwrap();
    assert_eq!((talk.screen, talk.record()), (Screen::Talk, Some(&Record::new(Talk::new(halves)))));
    assert!(talk.work.is_empty());
    assert!(effects.contains(&Effect::ForgetWaiting));
}
