//! What is said to those who listen, what the title says, and where the focus goes when what was pressed goes away.

mod support;

use foeling::app::effect::{Effect, Target};
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::files::Opening;
use foeling::app::state::model::{Keeping, Model};
use foeling::app::state::screen::Screen;
use foeling::app::title::title;
use foeling::app::update::update;
use foeling::content::{interface, screens, sharing, talk as words};
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::talk::dialogue::Length;
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::half::{Half, Halves};
use foeling::domain::talk::record::Record;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::talk::{Outcome, Talk};
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use support::records::{date, settled_answers};

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn said(effects: &[Effect]) -> Vec<&str> {
    let words = effects.iter().map(|effect| match effect {
        Effect::Announce(words) => Some(words.as_str()),
        _ => None,
    });
    words.flatten().collect()
}

fn is_said(effects: &[Effect], words: Text) {
    assert_eq!(said(effects), [words.get(Lang::Da)]);
}

fn half(party: Party) -> Half {
    Half::of(TalkId::from_random([1; 5]), party, Route::Full, None, &settled_answers(party).answers)
}

fn in_talk() -> Model {
    let record = Record::new(Talk::new(Halves::of(half(Party::Employee), half(Party::Manager)).unwrap()));
    let opened = FilesMsg::Opened(Opening::Record(Box::new(record), Vec::new()));
    let model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    after(model, &[Msg::Files(opened), Msg::Files(FilesMsg::Accepted)])
}

fn prepared() -> Model {
    let mut model = after(Model::default(), &[Msg::PartyChosen(Party::Employee)]);
    *model.work.answers_mut(Party::Employee) = settled_answers(Party::Employee).answers;
    after(model, &[Msg::Opened(Screen::Check)])
}

// ---------------------------------------------------------------- said

#[test]
fn an_answer_of_both_is_said_once_and_so_is_its_end() {
    let talk = |msg| Msg::Talk(msg);
    let model = after(in_talk(), &[Msg::Opened(Screen::Topic(E::Place))]);
    let gives = |id| talk(TalkMsg::Decided(Q::ComeIn, Some(Answer::One(id))));
    let (model, effects) = update(model, gives("always"));
    is_said(&effects, words::DECIDED);
    let (model, effects) = update(model, gives("sometimes"));
    assert_eq!(said(&effects), [""; 0], "words come letter by letter");
    let (_, effects) = update(model, talk(TalkMsg::Undecided(Q::ComeIn)));
    is_said(&effects, words::UNDECIDED);
    assert!(effects.contains(&Effect::Focus(Target::Question(Q::ComeIn))), "the button goes with the answer");
}

#[test]
fn an_outcome_says_what_is_so_and_not_two_things_that_contradict_each_other() {
    let ends = |model: &Model, element| {
        let (model, effects) = update(model.clone(), Msg::Talk(TalkMsg::OutcomeChosen(element, Outcome::Agreed)));
        let talk = &model.record().unwrap().talk;
        let agreement = talk.agreement(&talk.dialogue(&model.frame), &model.frame);
        let is_empty = agreement.clause(element).is_some_and(|clause| clause.says_nothing());
        (said(&effects).join("|"), is_empty)
    };
    let model = in_talk();
    let mut seen = [false; 2];
    for element in E::ALL {
        let (words_said, is_empty) = ends(&model, *element);
        let right = if is_empty { words::AGREED_WITHOUT_TEXT } else { words::OUTCOME_SAID };
        assert_eq!(words_said, right.get(Lang::Da), "{element:?}");
        seen[usize::from(is_empty)] = true;
    }
    assert_eq!(seen, [true, true], "there are topics of both kinds");
}

#[test]
fn what_changes_elsewhere_on_the_screen_is_said() {
    let (closed, effects) = update(in_talk(), Msg::TalkLeft);
    is_said(&effects, words::CLOSED_SAID);
    assert_eq!(closed.screen, Screen::Start);
    let (_, effects) = update(in_talk(), Msg::Talk(TalkMsg::LengthChosen(Length::Thirty)));
    assert!(said(&effects)[0].starts_with("Emner, der er tid til: "), "{effects:?}");
    let (_, effects) = update(prepared(), Msg::Files(FilesMsg::NewCodeAsked));
    is_said(&effects, sharing::NEW_CODE_SAID);
    let (_, effects) = update(Model::default(), Msg::Files(FilesMsg::WordPicked([0].as_slice().into())));
    is_said(&effects, sharing::UNSEALING);
    let (english, effects) = update(Model::default(), Msg::LanguageSwitched);
    assert_eq!(said(&effects), [interface::LANGUAGE_IS.get(Lang::En)]);
    assert_eq!(english.lang, Lang::En);
}

#[test]
fn that_nothing_is_kept_is_said_when_it_begins_and_not_again() {
    let (model, effects) = update(Model::default(), Msg::SessionKept(false));
    is_said(&effects, screens::NOT_KEPT);
    assert_eq!(model.keeping, Keeping::Refused);
    assert_eq!(said(&update(model, Msg::SessionKept(false)).1), [""; 0]);
}

#[test]
fn the_end_of_the_seconds_to_undo_is_said_where_there_was_something_to_undo() {
    let model = after(prepared(), &[Msg::AllDeleted]);
    let nth = model.deletions;
    is_said(&update(model.clone(), Msg::UndoLapsed(nth)).1, interface::UNDO_IS_OVER);
    let undone = after(model, &[Msg::DeletionUndone]);
    assert_eq!(said(&update(undone, Msg::UndoLapsed(nth)).1), [""; 0]);
}

// ---------------------------------------------------------------- what goes away when it is pressed

#[test]
fn the_focus_goes_on_where_a_button_goes_away() {
    let written = TalkMsg::ClauseWritten(E::Extent, "En dag om ugen.".into());
    let model = after(in_talk(), &[Msg::Opened(Screen::Topic(E::Extent)), Msg::Talk(written)]);
    let (_, effects) = update(model, Msg::Talk(TalkMsg::SuggestionRestored(E::Extent)));
    assert!(effects.contains(&Effect::Focus(Target::Clause(E::Extent))), "{effects:?}");
    // On the paper, the row of what was agreed on goes with its button; on a topic the radio stays.
    let agrees = Msg::Talk(TalkMsg::OutcomeChosen(E::Extent, Outcome::Agreed));
    for (screen, goes) in [(Screen::Paper, true), (Screen::Finish, true), (Screen::Topic(E::Extent), false)] {
        let (_, effects) = update(after(in_talk(), &[Msg::Opened(screen)]), agrees.clone());
        assert_eq!(effects.contains(&Effect::Focus(Target::Control("lacking"))), goes, "{screen:?}");
    }
}

// ---------------------------------------------------------------- the title

#[test]
fn the_title_says_that_there_is_a_fault_wherever_there_is_one() {
    let is_fault = |model: &Model| title(model).starts_with("Fejl: ");
    let (start, effects) = update(Model::default(), Msg::Begun);
    assert!(is_fault(&start) && effects.contains(&Effect::SetTitle));
    let (start, effects) = update(start, Msg::PartyChosen(Party::Employee));
    assert!(!is_fault(&start) && effects.contains(&Effect::SetTitle), "and that there is none any more");

    let (opened, _) = update(prepared(), Msg::Files(FilesMsg::Refused(FileFault::NotOurs)));
    assert!(is_fault(&opened));
    let mut shares = after(prepared(), &[Msg::Files(FilesMsg::HalfClosed)]);
    shares = after(shares, &[Msg::Files(FilesMsg::NumberTyped("K7".into())), Msg::Files(FilesMsg::NumberUsed)]);
    assert!(is_fault(&shares));
    assert!(!is_fault(&after(shares, &[Msg::Files(FilesMsg::NumberTyped("K7P".into()))])));

    let page = after(prepared(), &[Msg::Opened(Screen::Page(PageId::Hours)), Msg::Typed(Q::WeeklyHours, "x".into())]);
    assert!(!is_fault(&page), "not while one is still writing");
    let page = after(page, &[Msg::Continued]);
    assert!(is_fault(&page));
    let (page, effects) = update(page, Msg::Typed(Q::WeeklyHours, "37".into()));
    assert!(!is_fault(&page) && effects.contains(&Effect::SetTitle));
}

#[test]
fn the_title_is_that_of_the_heading_where_hands_change_and_where_a_file_was_taken() {
    let waits = |is_handed_over| {
        let mut model = prepared();
        model.files.waiting.half = Some(foeling::app::state::put_away::PutAway::new(half(Party::Manager)));
        model.files.waiting.is_handed_over = is_handed_over;
        title(&after(model, &[Msg::Opened(Screen::Handover)]))
    };
    assert!(waits(true).starts_with(sharing::HANDOVER.get(Lang::Da)));
    assert!(waits(false).starts_with(sharing::OPENED.get(Lang::Da)));
}

// ---------------------------------------------------------------- what can't be read

#[test]
fn what_was_typed_and_left_behind_is_told_of_where_one_comes_back_to_it() {
    let typed = Msg::Typed(Q::WeeklyHours, "37 x".into());
    let model = after(prepared(), &[Msg::Opened(Screen::Page(PageId::Hours)), typed, Msg::WentBack]);
    assert_ne!(model.screen, Screen::Page(PageId::Hours));
    assert_eq!(model.unreadable(Q::WeeklyHours), Some("37 x"));
    let back = after(model, &[Msg::Opened(Screen::Page(PageId::Hours))]);
    assert_eq!(back.visit.faulty_page, Some(PageId::Hours));
    assert!(title(&back).starts_with("Fejl: "));
    // What can be read is no fault, however it is written.
    let model = after(back, &[Msg::Typed(Q::WeeklyHours, "37".into()), Msg::Opened(Screen::Check)]);
    assert_eq!((model.unreadable(Q::WeeklyHours), model.visit.faulty_page), (None, None));
}
