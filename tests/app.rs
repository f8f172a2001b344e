//! How the state changes: beginning, faults, returning to the check page, deletion and the address.

use std::collections::BTreeSet;

use foeling::app::address;
use foeling::app::effect::{Effect, Target};
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::outgoing::OutgoingMsg;
use foeling::app::preview::{has_to_wait, preview};
use foeling::app::state::doing::Doing;
use foeling::app::state::files::{Files, Opening};
use foeling::app::state::hosting::Hosting;
use foeling::app::state::model::{Keeping, Model};
use foeling::app::state::outgoing::{Outgoing, Parcel};
use foeling::app::state::screen::Screen;
use foeling::app::title::title;
use foeling::app::update::update;
use foeling::domain::frame::Retention;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::talk::file_fault::FileFault;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::part_fault::PartFault;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::route::Route;
use foeling::saved::{answer, session};

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn employee() -> Model {
    after(Model::default(), &[Msg::PartyChosen(Party::Employee)])
}

fn on(page: PageId) -> Model {
    after(employee(), &[Msg::Opened(Screen::Page(page))])
}

#[test]
fn beginning_without_saying_who_one_is_says_what_is_missing() {
    let (model, effects) = update(Model::default(), Msg::Begun);
    assert_eq!(model.screen, Screen::Start);
    assert!(model.visit.is_missing_party);
    assert!(effects.contains(&Effect::Focus(Target::Party)));
}

#[test]
fn going_on_leads_where_one_left_off() {
    let model = after(
        on(PageId::Exempt),
        &[Msg::Answered(Q::TaskTypes, Some(Answer::Unknown)), Msg::Answered(Q::ExemptTasks, Some(Answer::Unknown))],
    );
    let begun = after(model, &[Msg::Opened(Screen::Start), Msg::Begun]);
    assert_eq!(begun.screen, Screen::Page(PageId::Quiet));
}

#[test]
fn a_number_that_cannot_be_read_is_kept_as_typed_and_named_when_one_goes_on() {
    let model = after(on(PageId::Hours), &[Msg::Typed(Q::WeeklyHours, "mange".into())]);
    assert_eq!(model.visit.faulty_page, None, "nothing is said while one types");
    let (model, effects) = update(model, Msg::Continued);
    assert_eq!(model.screen, Screen::Page(PageId::Hours));
    assert_eq!(effects, [Effect::SetTitle, Effect::Focus(Target::ErrorSummary)]);
    assert!(title(&model).starts_with("Fejl: "));
    assert_eq!(model.doing.typed().get(&Q::WeeklyHours).map(String::as_str), Some("mange"));
    let mended = after(model, &[Msg::Typed(Q::WeeklyHours, "37,5".into()), Msg::Continued]);
    assert_ne!(mended.screen, Screen::Page(PageId::Hours));
    assert_eq!(mended.answers().get(Q::WeeklyHours), Some(&Answer::Number(Amount(3750))));
}

#[test]
fn a_number_that_cannot_be_read_is_still_in_its_field_after_a_reload_and_still_named() {
    let hours = |text: &str| Msg::Typed(Q::WeeklyHours, text.into());
    let (model, effects) = update(after(on(PageId::Hours), &[hours("37,5")]), hours("37,5 eller så"));
    assert!(effects.contains(&Effect::KeepSession));
    let kept = session::read(&session::write(&model.work, model.doing.typed(), model.lang)).unwrap();
    assert_eq!((&kept.work, kept.unread), (&model.work, Vec::new()));
    let doing = Doing::begun(None, kept.typed);
    let again = Model { work: kept.work, doing, ..on(PageId::Hours) };
    assert_eq!(again.doing.typed().get(&Q::WeeklyHours).map(String::as_str), Some("37,5 eller så"));
    assert_eq!(after(again, &[Msg::Continued]).visit.faulty_page, Some(PageId::Hours));
}

#[test]
fn what_one_typed_is_not_in_the_field_of_another() {
    let typed = after(on(PageId::Hours), &[Msg::Typed(Q::WeeklyHours, "mange".into())]);
    assert_eq!(after(typed.clone(), &[Msg::PartyChosen(Party::Employee)]), typed);
    assert!(after(typed, &[Msg::PartyChosen(Party::Manager)]).doing.typed().is_empty());
}

#[test]
fn skipping_takes_back_only_what_cannot_be_read() {
    let model = after(
        on(PageId::Hours),
        &[Msg::Typed(Q::WeeklyHours, "999".into()), Msg::Typed(Q::WorkingDays, "5".into()), Msg::Skipped],
    );
    assert_eq!(model.answers().get(Q::WeeklyHours), None);
    assert_eq!(model.answers().get(Q::WorkingDays), Some(&Answer::Number(Amount::whole(5))));
}

#[test]
fn a_change_from_the_check_page_returns_to_it() {
    let model = after(employee(), &[Msg::Opened(Screen::Check), Msg::ChangeAsked(Q::Pattern)]);
    assert_eq!(model.screen, Screen::Page(PageId::Kind));
    assert_eq!(after(model, &[Msg::Continued]).screen, Screen::Check);
}

#[test]
fn a_change_that_opens_a_question_leads_to_it_before_the_check_page() {
    let model = after(
        employee(),
        &[
            Msg::Opened(Screen::Check),
            Msg::ChangeAsked(Q::TaskTypes),
            Msg::Answered(
                Q::TaskTypes,
                Some(Answer::TaskShares([(foeling::domain::vocabulary::task::Task::DeepWork, None)].into())),
            ),
            Msg::Continued,
        ],
    );
    assert_eq!(model.screen, Screen::Page(PageId::Places));
    assert_eq!(after(model, &[Msg::Continued]).screen, Screen::Check);
}

#[test]
fn an_answer_to_a_hidden_question_is_set_aside_and_comes_back() {
    let model = after(
        on(PageId::Split),
        &[
            Msg::Answered(Q::SplitDay, Some(Answer::One("regularly"))),
            Msg::Answered(
                Q::LatestEnd,
                Some(Answer::Time(foeling::domain::values::calendar::parse_time("22:00").unwrap())),
            ),
            Msg::Answered(Q::SplitDay, Some(Answer::One("no"))),
        ],
    );
    assert_eq!(model.preparing().unwrap().stay.touched.set_aside, [Q::LatestEnd]);
    assert_eq!(model.case().said(ask::LATEST_END), None);
    let again = after(model, &[Msg::Answered(Q::SplitDay, Some(Answer::One("regularly")))]);
    assert!(again.case().said(ask::LATEST_END).is_some());
}

#[test]
fn deleting_everything_can_be_taken_back() {
    let model = after(on(PageId::Kind), &[Msg::Answered(Q::Pattern, Some(Answer::One("both")))]);
    let (deleted, effects) = update(model.clone(), Msg::AllDeleted);
    assert!(deleted.work.is_empty());
    assert!(effects.contains(&Effect::ForgetSession));
    let (back, effects) = update(deleted, Msg::DeletionUndone);
    assert_eq!(back.work, model.work);
    assert!(effects.contains(&Effect::KeepSession));
}

/// The employee is done and has handed over; the manager answers.
fn handed_over() -> Model {
    let drawn = FilesMsg::Drawn { number: Some([1; 5]), code: Some([1; 7]) };
    let done = [Msg::Answered(Q::Pattern, Some(Answer::One("both"))), Msg::Files(drawn)];
    let turn = [Msg::Files(FilesMsg::HalfClosed), Msg::Files(FilesMsg::HandedOver), Msg::Files(FilesMsg::OtherBegan)];
    after(after(on(PageId::Kind), &done), &turn)
}

#[test]
fn deleting_everything_while_the_others_half_waits_can_be_taken_back_for_both() {
    let model = handed_over();
    assert!(model.files.waiting.half.is_some());
    let deleted = after(model.clone(), &[Msg::AllDeleted]);
    assert_eq!(deleted.files, Files::default());
    let back = after(deleted, &[Msg::DeletionUndone]);
    assert_eq!(back.files.waiting.half, model.files.waiting.half);
    assert!(back.files.waiting.is_handed_over && !back.files.is_waiting_kept);
}

#[test]
fn the_one_who_takes_over_does_not_see_which_answers_of_the_first_could_not_be_read() {
    let mut model = on(PageId::Kind);
    model.unread = vec!["energy".to_owned()];
    let done = [
        Msg::Answered(Q::Pattern, Some(Answer::One("both"))),
        Msg::Files(FilesMsg::Drawn { number: Some([1; 5]), code: None }),
        Msg::Files(FilesMsg::HalfClosed),
        Msg::Files(FilesMsg::HandedOver),
    ];
    assert_eq!(after(model, &done).unread, Vec::<String>::new());
}

#[test]
fn the_sealed_half_of_this_tab_is_back_when_another_file_is_left_or_refused() {
    let sealed = Opening::Sealed {
        party: Party::Employee,
        talk: TalkId::from_random([1; 5]),
        made: None,
        file: [1_u8, 2].as_slice().into(),
    };
    let started = Msg::Started {
        today: None,
        screen: None,
        work: None,
        typed: Default::default(),
        record: None,
        waiting: Some(sealed.clone()),
        unread: Vec::new(),
        lang: None,
    };
    let model = after(Model::default(), &[started]);
    for msgs in [
        [Msg::Files(FilesMsg::Left), Msg::Opened(Screen::Start)],
        [Msg::Files(FilesMsg::Refused(FileFault::Empty)), Msg::HistoryMoved(Some(Screen::Start))],
    ] {
        let left = after(model.clone(), &msgs);
        assert_eq!(left.files.opened.opening(), Some(&sealed));
        assert_eq!(left.files.opened.fault(), None);
    }
}

#[test]
fn help_leads_back_to_where_one_was() {
    let model = after(on(PageId::Kind), &[Msg::Opened(Screen::Help), Msg::WentBack]);
    assert_eq!(model.screen, Screen::Page(PageId::Kind));
}

#[test]
fn every_screen_has_its_own_address_without_answers() {
    let mut addresses = BTreeSet::new();
    for screen in Screen::all() {
        let address = address::write(screen);
        assert_eq!(address::read(&address), Some(screen));
        assert!(addresses.insert(address.clone()), "{address} is the address of two screens");
    }
    let unknown =
        ["#/trin/nowhere", "#elsewhere", "#/emne/nowhere", "#/opfoelgning/nowhere", "#/emne", "#/emne/extent/x"];
    for unknown in unknown {
        assert_eq!(address::read(unknown), None, "{unknown}");
    }
}

#[test]
fn an_address_that_needs_a_party_leads_to_the_start() {
    let started = Msg::Started {
        today: None,
        screen: Some(Screen::Agreement),
        work: None,
        typed: Default::default(),
        record: None,
        waiting: None,
        unread: vec![],
        lang: None,
    };
    assert_eq!(after(Model::default(), &[started]).screen, Screen::Start);
}

#[test]
fn a_browser_that_keeps_nothing_is_said() {
    assert_eq!(after(employee(), &[Msg::SessionKept(false)]).keeping, Keeping::Refused);
}

#[test]
fn a_session_survives_a_reload_as_it_was() {
    let mut rng = fastrand::Rng::with_seed(99);
    let mut model = employee();
    model.work.employee = support::random_answers(Party::Employee, &mut rng);
    model.work.manager = support::random_answers(Party::Manager, &mut rng);
    let read = session::read(&session::write(&model.work, model.doing.typed(), model.lang)).unwrap();
    assert_eq!(read.work, model.work);
    assert!(read.unread.is_empty());
}

#[test]
fn damaged_sessions_are_refused_and_unknown_answers_are_named() {
    for text in ["", "{}", "foeling-session-2", "foeling-session-1", "\u{1e}\u{1f}", "\u{0}", "💥"] {
        assert!(session::read(text).is_none(), "{text:?}");
    }
    let mut model = employee();
    model.work.employee.set(Q::Pattern, Answer::One("fixed"));
    let mut text = session::write(&model.work, model.doing.typed(), model.lang);
    let rows: [&[&str]; 6] = [
        &["pattern", "one", "sometimes"],
        &["pattern", "one"],
        &["pattern", "number", "200"],
        &["home-days", "number", "99999999999"],
        &["nowhere", "one", "fixed"],
        &[""],
    ];
    for row in rows {
        text.push_str(&format!("\u{1e}employee\u{1f}{}", row.join("\u{1f}")));
    }
    let read = session::read(&text).unwrap();
    assert_eq!(read.unread, ["pattern", "pattern", "pattern", "home-days", "nowhere", ""]);
    assert_eq!(read.work.employee.get(Q::Pattern), Some(&Answer::One("fixed")));
}

#[test]
fn separators_in_what_a_person_pasted_do_no_harm() {
    let mut model = employee();
    model.work.employee.set(Q::ExemptOther, Answer::Words("a\u{1e}b\u{1f}c".into()));
    let read = session::read(&session::write(&model.work, model.doing.typed(), model.lang)).unwrap();
    assert_eq!(read.work.employee.get(Q::ExemptOther), Some(&Answer::Words("a b c".into())));
    // What is typed into a number field is kept as it is, also what was pasted.
    let typed = after(on(PageId::Hours), &[Msg::Typed(Q::WeeklyHours, "3\u{1e}7\u{1f}?".into())]);
    let read = session::read(&session::write(&typed.work, typed.doing.typed(), typed.lang)).unwrap();
    assert_eq!(read.typed.get(&Q::WeeklyHours).map(String::as_str), Some("3 7 ?"));
    assert!(read.unread.is_empty());
}

#[test]
fn the_saved_form_of_answers_is_readable_json() {
    let mut rng = fastrand::Rng::with_seed(3);
    let answers = support::random_answers(Party::Employee, &mut rng);
    let text = serde_json::to_string(&answer::write(&answers)).unwrap();
    let (read, unread) = answer::read(&serde_json::from_str(&text).unwrap());
    assert_eq!((read, unread), (answers, vec![]));
}

mod support;

#[test]
fn what_is_shown_before_the_rest_has_come_is_what_it_makes_of_it() {
    let chosen = [Msg::PartyChosen(Party::Manager), Msg::RouteChosen(Route::Full), Msg::LanguageSwitched];
    let mut shown = Model::default();
    for msg in &chosen {
        assert!(!has_to_wait(msg), "{msg:?}");
        shown = preview(&shown, msg).unwrap();
    }
    assert_eq!(shown, after(Model::default(), &chosen));
}

#[test]
fn what_needs_the_rest_waits_and_shows_nothing() {
    for msg in [Msg::Begun, Msg::Opened(Screen::Help), Msg::AllDeleted] {
        assert!(has_to_wait(&msg), "{msg:?}");
        assert_eq!(preview(&employee(), &msg), None);
    }
}

// ---------------------------------------------------------------- what leaves the browser

#[test]
fn a_file_is_asked_for_once_and_what_came_of_it_is_said() {
    let (model, effects) = update(Model::default(), Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)));
    assert_eq!(model.visit.outgoing, Outgoing::Making(Parcel::Word));
    assert_eq!(effects.last(), Some(&Effect::SendOut(Parcel::Word)));
    let (model, effects) = update(model, Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)));
    assert_eq!(effects, []);
    let (model, effects) = update(model, Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Word), Outgoing::Downloaded)));
    assert_eq!(model.visit.outgoing, Outgoing::Downloaded);
    assert!(matches!(effects.as_slice(), [Effect::Announce(_)]));
}

#[test]
fn what_comes_late_is_said_and_takes_the_place_of_nothing() {
    let word = update(Model::default(), Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word))).0;
    let copied = update(word, Msg::Outgoing(OutgoingMsg::Asked(Parcel::Text))).0;
    let text =
        update(copied, Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Text), Outgoing::NotCopied(Parcel::Text)))).0;
    // The text to copy by hand stays on the screen.
    for how_far in [Outgoing::Downloaded, Outgoing::NotMade] {
        let (late, effects) = update(text.clone(), Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Word), how_far)));
        assert_eq!(late, text, "{how_far:?}");
        assert!(matches!(effects.as_slice(), [Effect::Announce(_)]));
    }
}

#[test]
fn a_failure_is_said_and_the_file_can_be_asked_for_again() {
    let (model, _) = update(Model::default(), Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)));
    let (model, effects) = update(
        model,
        Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Word), Outgoing::NotFetched(Parcel::Word, PartFault::Unreached))),
    );
    assert!(matches!(effects.as_slice(), [Effect::Announce(_)]));
    let (_, effects) = update(model, Msg::Outgoing(OutgoingMsg::Asked(Parcel::Word)));
    assert_eq!(effects.last(), Some(&Effect::SendOut(Parcel::Word)));
}

#[test]
fn what_is_said_of_a_part_that_did_not_come_depends_on_why() {
    let said = |why| Outgoing::NotFetched(Parcel::Word, why).said().unwrap().get(Lang::Da);
    assert!(said(PartFault::Unreached).contains("på nettet"));
    assert!(said(PartFault::Replaced).contains("opdateret") && said(PartFault::Replaced).contains("Genindlæs"));
    assert!(said(PartFault::OtherPage).contains("loginside"));
    for why in [PartFault::Replaced, PartFault::OtherPage] {
        assert!(!said(why).contains("på nettet"), "{why:?}");
    }
    assert_eq!(
        [0, 1, 2, 9].map(PartFault::of_code),
        [PartFault::Unreached, PartFault::Replaced, PartFault::OtherPage, PartFault::Unreached]
    );
}

#[test]
fn what_is_kept_is_there_after_a_reload_and_nothing_else() {
    let kept = |retention| Model { hosting: Hosting { retention, ..Hosting::default() }, ..Model::default() };
    assert!(kept(Retention::Session).is_kept() && kept(Retention::Days(30)).is_kept());
    assert!(!kept(Retention::Nowhere).is_kept());
    let (refused, _) = update(kept(Retention::Session), Msg::SessionKept(false));
    assert!(!refused.is_kept());
}

#[test]
fn whether_a_text_was_copied_is_said_as_it_is() {
    let (model, effects) = update(Model::default(), Msg::Outgoing(OutgoingMsg::Asked(Parcel::Text)));
    assert_eq!(effects.last(), Some(&Effect::SendOut(Parcel::Text)));
    for outgoing in [Outgoing::Copied, Outgoing::NotCopied(Parcel::Text)] {
        let (model, effects) = update(model.clone(), Msg::Outgoing(OutgoingMsg::Came(Some(Parcel::Text), outgoing)));
        assert_eq!(model.visit.outgoing, outgoing);
        assert!(matches!(effects.as_slice(), [Effect::Announce(_)]));
    }
}
