//! Who writes what is kept, what others do to it, and what would be lost on leaving.

mod support;

use foeling::app::effect::Effect;
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::kept::KeptMsg;
use foeling::app::msg::outgoing::OutgoingMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::doing::Doing;
use foeling::app::state::kept::Found;
use foeling::app::state::model::Model;
use foeling::app::state::outgoing::{Outgoing, Parcel};
use foeling::app::state::screen::Screen;
use foeling::app::state::typed::Typed;
use foeling::app::update::keeping::loses_on_leaving;
use foeling::app::update::update;
use foeling::domain::frame::Retention;
use foeling::domain::talk::Outcome;
use foeling::domain::talk::kept_news::News;
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::Record;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::facts::random_fact;
use support::in_order;

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().cloned().fold(model, |model, msg| update(model, msg).0)
}

fn kept(msg: KeptMsg) -> Msg {
    Msg::Kept(msg)
}

fn writes(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| {
        matches!(
            effect,
            Effect::KeepSession
                | Effect::ForgetSession
                | Effect::KeepWaiting { .. }
                | Effect::ForgetWaiting
                | Effect::MoveKept { .. }
        )
    })
}

/// Somebody in the middle of the questions, in a browser that keeps them for some days.
fn in_browser() -> Model {
    let mut model = Model::default();
    model.hosting.retention = Retention::Days(30);
    after(model, &[Msg::PartyChosen(Party::Employee), Msg::Begun, answered()])
}

fn answered() -> Msg {
    Msg::Answered(Q::QuietAtWorkplace, Some(Answer::One("rarely")))
}

fn in_talk(retention: Retention) -> Model {
    let mut model = Model::default();
    model.hosting.retention = retention;
    let record = Record::new(in_order::talk(&in_order::employee(), &in_order::manager()));
    model.doing = Doing::with(record, Typed::new());
    model
}

#[test]
fn a_tab_that_reads_along_writes_nothing_whatever_happens_in_it() {
    let mut rng = fastrand::Rng::with_seed(5);
    let mut refused = 0;
    for _ in 0..40 {
        let mut model = if rng.bool() { in_browser() } else { in_talk(Retention::Days(30)) };
        model = after(model, &[kept(KeptMsg::Writes(false))]);
        for _ in 0..60 {
            let msg = random_fact(&model, &mut rng);
            let (next, effects) = update(model.clone(), msg.clone());
            assert!(!writes(&effects), "{msg:?}");
            assert_eq!((&next.work, next.record()), (&model.work, model.record()), "{msg:?}");
            refused += usize::from(next == model && !effects.is_empty());
            model = next;
        }
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn one_who_reads_along_may_look_around_and_change_the_language() {
    let reader = after(in_browser(), &[kept(KeptMsg::Writes(false))]);
    assert_eq!(after(reader.clone(), &[Msg::Opened(Screen::Suggestion)]).screen, Screen::Suggestion);
    assert_ne!(after(reader.clone(), &[Msg::LanguageSwitched]).lang, reader.lang);
    let (same, effects) = update(reader.clone(), Msg::Answered(Q::QuietAtWorkplace, None));
    assert_eq!(same, reader);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Announce(_))), "it is said, not swallowed");
}

#[test]
fn the_tab_that_takes_over_looks_first_at_what_the_other_has_left() {
    let reader = after(in_browser(), &[kept(KeptMsg::Writes(false))]);
    assert_eq!(update(reader.clone(), kept(KeptMsg::TakeOverAsked)).1, [Effect::TakeOver]);
    let (writer, effects) = update(reader, kept(KeptMsg::Writes(true)));
    assert!(effects.contains(&Effect::LookAgain) && !writer.kept.reads_along);
    assert!(writes(&update(writer, Msg::Answered(Q::QuietAtWorkplace, None)).1));
}

#[test]
fn what_another_tab_left_comes_in_the_place_of_what_is_here() {
    let model = after(in_browser(), &[Msg::NamesTyped(Names { employee: "Anna".into(), ..Names::default() })]);
    let mut work = model.work.clone();
    work.answers_mut(Party::Employee).set(Q::QuietAtWorkplace, Answer::One("often"));
    let found = Found { work: work.clone(), ..Found::default() };
    let (now, effects) = update(model.clone(), kept(KeptMsg::Found(Box::new(found))));
    assert_eq!(now.work, work);
    assert_eq!(now.kept.news, [News::ChangedElsewhere]);
    assert_eq!(now.screen, model.screen, "one stays where one is");
    assert!(!writes(&effects));
    // The same again is nothing new.
    let again = Found { work, ..Found::default() };
    assert!(update(now, kept(KeptMsg::Found(Box::new(again)))).1.is_empty());
}

#[test]
fn a_deletion_ends_the_copy_of_every_tab() {
    for model in [in_browser(), in_talk(Retention::Days(30))] {
        let gone = after(model, &[kept(KeptMsg::Found(Box::default()))]);
        assert!(gone.work.is_empty() && gone.record().is_none());
        assert_eq!(gone.kept.news, [News::DeletedElsewhere]);
    }
    // One who reads along is told of that too.
    let reader = after(in_browser(), &[kept(KeptMsg::Writes(false)), kept(KeptMsg::Found(Box::default()))]);
    assert_eq!(reader.kept.news, [News::DeletedElsewhere]);
}

#[test]
fn only_what_is_kept_in_a_browser_asks_who_writes() {
    let started = Msg::Started {
        today: None,
        screen: None,
        work: None,
        typed: Default::default(),
        record: None,
        waiting: None,
        unread: Vec::new(),
        lang: None,
    };
    for (retention, asks) in [(Retention::Nowhere, false), (Retention::Session, false), (Retention::Days(7), true)] {
        let mut model = Model::default();
        model.hosting.retention = retention;
        assert_eq!(update(model, started.clone()).1.contains(&Effect::AskToWrite), asks, "{retention:?}");
        let (_, effects) = update(Model::default(), Msg::RetentionAsked(retention));
        assert_eq!(effects.contains(&Effect::AskToWrite), asks, "{retention:?}");
    }
}

#[test]
fn a_place_that_refuses_leaves_everything_where_it_was() {
    let moved = after(in_browser(), &[Msg::RetentionAsked(Retention::Session)]);
    let refused = after(moved, &[kept(KeptMsg::NotMoved(Retention::Days(30)))]);
    assert_eq!(refused.hosting.retention, Retention::Days(30));
    assert_eq!(refused.kept.news, [News::NotMoved]);
}

// ------------------------------------------------------------------------ leaving

#[test]
fn leaving_is_asked_about_exactly_where_something_would_be_lost() {
    let saved = [Msg::Files(FilesMsg::HalfSaved(Ok(())))];
    for (retention, asks) in [(Retention::Nowhere, true), (Retention::Session, false), (Retention::Days(7), false)] {
        let mut model = in_browser();
        model.hosting.retention = retention;
        assert_eq!(loses_on_leaving(&model), asks, "{retention:?}");
        let refused = after(model.clone(), &[Msg::SessionKept(false)]);
        assert!(loses_on_leaving(&refused), "the browser keeps nothing: {retention:?}");
        assert!(!loses_on_leaving(&after(refused.clone(), &saved)), "it is in a file");
        assert!(!loses_on_leaving(&after(refused, &[Msg::AllDeleted])));
    }
    assert!(!loses_on_leaving(&Model::default()));
}

#[test]
fn a_talk_that_has_changed_since_its_last_file_is_asked_about() {
    let change = Msg::Talk(TalkMsg::OutcomeChosen(E::Extent, Outcome::Agreed));
    for (retention, asks) in [(Retention::Nowhere, true), (Retention::Session, true), (Retention::Days(7), false)] {
        let talk = in_talk(retention);
        assert!(!loses_on_leaving(&talk), "nothing has changed yet");
        let changed = after(talk, std::slice::from_ref(&change));
        assert_eq!(loses_on_leaving(&changed), asks, "{retention:?}");
        for parcel in [Parcel::Talk, Parcel::Record, Parcel::WordToWork] {
            let saved = after(
                changed.clone(),
                &[
                    Msg::Outgoing(OutgoingMsg::Asked(parcel)),
                    Msg::Outgoing(OutgoingMsg::Came(Some(parcel), Outgoing::Downloaded)),
                ],
            );
            assert!(!loses_on_leaving(&saved), "{parcel:?}");
        }
        // The record's file has none of the talk's data, and a failed one nothing at all.
        for (parcel, how_far) in [(Parcel::Word, Outgoing::Downloaded), (Parcel::Record, Outgoing::NotMade)] {
            let not_saved = after(
                changed.clone(),
                &[Msg::Outgoing(OutgoingMsg::Asked(parcel)), Msg::Outgoing(OutgoingMsg::Came(Some(parcel), how_far))],
            );
            assert_eq!(loses_on_leaving(&not_saved), asks, "{parcel:?}");
        }
    }
}

#[test]
fn names_for_the_paper_are_asked_about_until_the_paper_is_made() {
    let names = Msg::NamesTyped(Names { employee: "Anna".into(), ..Names::default() });
    let typed = after(in_talk(Retention::Days(7)), &[Msg::Opened(Screen::Finish), names]);
    assert!(loses_on_leaving(&typed));
    assert!(!loses_on_leaving(&after(typed.clone(), &[Msg::PrintAsked])));
    let word = [
        Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)),
        Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Word), Outgoing::Downloaded)),
    ];
    assert!(!loses_on_leaving(&after(typed.clone(), &word)));
    assert!(!loses_on_leaving(&after(typed, &[Msg::NamesTyped(Names::default())])));
}

// ------------------------------------------------------------------------ deleting

#[test]
fn a_deletion_can_be_taken_back_for_some_seconds_and_until_anything_else_is_touched() {
    let (deleted, effects) = update(in_browser(), Msg::AllDeleted);
    assert!(effects.contains(&Effect::LetLapse(1)) && deleted.undo.deleted().is_some());
    assert!(after(deleted.clone(), &[Msg::UndoLapsed(1)]).undo.deleted().is_none());
    for touched in
        [Msg::PartyChosen(Party::Manager), Msg::RouteChosen(Default::default()), Msg::Opened(Screen::Help), Msg::Begun]
    {
        let model = after(deleted.clone(), &[Msg::PartyChosen(Party::Employee), touched.clone()]);
        assert!(model.undo.deleted().is_none(), "{touched:?}");
    }
    // The seconds of one deletion are not those of the next.
    let again = after(deleted, &[Msg::DeletionUndone, answered(), Msg::AllDeleted, Msg::UndoLapsed(1)]);
    assert!(again.undo.deleted().is_some());
    assert!(after(again, &[Msg::UndoLapsed(2)]).undo.deleted().is_none());
}
