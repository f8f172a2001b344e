//! The follow-up: what is private reaches nothing shared, each result makes its version, and nothing old is lost.

mod support;

use foeling::app::effect::follow_up::FollowUpEffect;
use foeling::app::msg::follow_up::FollowUpMsg as Msg;
use foeling::app::state::follow_up::{Around, Asked, FollowUpState, FollowUpStep};
use foeling::app::update::follow_up::update;
use foeling::content::follow_up::signs as sign_words;
use foeling::domain::follow_up::{
    self, Age, Change, Ends, Felt, Ground, HasChanged, Plan, ReviewStands, Shared, Sign, Signs, Worked, age, close,
    ends, is_asked, lacking, own_notes, review_stands, suggest, theirs,
};
use foeling::domain::frame::Frame;
use foeling::domain::talk::record::{FollowUpResult as R, Part, Record, Version, changed};
use foeling::domain::talk::since_words::{Ask, SINCE_MOST};
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::speech::OwnTexts;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::follow_up as documents;
use foeling::export::plain_text::plain_text;
use foeling::export::version::{next_version, version_of};
use foeling::saved::agreement_file;
use foeling::wording;
use support::records::{agreed_record, agreed_record_in, date, half, random_record, settled_answers};

fn shared() -> Shared {
    Shared::about(agreed_record().current().unwrap())
}

fn saying(worked: &[(E, Worked)], changes: &[Change]) -> Shared {
    let mut shared = shared();
    for (element, worked) in worked {
        assert!(shared.has(*element), "{element:?} is not in the agreement");
        shared.say_worked(*element, *worked);
    }
    for change in changes {
        shared.say_changed(*change, HasChanged::Yes);
    }
    shared
}

fn text(version: &Version, element: E) -> &str {
    version.clauses.iter().find(|(id, _)| *id == element).map_or("", |(_, text)| text)
}

fn next(record: &Record, plan: Plan) -> Version {
    let review = Some(date("2026-12-01"));
    next_version(record, plan, &Frame::default(), review, Some(date("2026-07-01"))).unwrap()
}

// ---------------------------------------------------------------- the suggestion

#[test]
fn without_a_word_nothing_is_suggested() {
    let suggested = suggest(&shared());
    assert_eq!(suggested.start, None);
    assert!(suggested.grounds.is_empty() && suggested.look_at.is_empty());
}

#[test]
fn what_works_can_go_on() {
    let suggested = suggest(&saying(&[(E::Extent, Worked::Works)], &[]));
    assert_eq!((suggested.start, suggested.grounds), (Some(R::Keep), vec![Ground::Works]));
}

#[test]
fn a_clause_that_does_not_work_is_adjusted_and_looked_at() {
    let suggested = suggest(&saying(&[(E::Extent, Worked::ToAdjust), (E::Kind, Worked::Works)], &[]));
    assert_eq!(suggested.start, Some(R::Adjust));
    assert_eq!(suggested.look_at.iter().map(|look| look.element).collect::<Vec<_>>(), [E::Extent]);
    assert!(suggested.look_at[0].is_to_adjust);
}

#[test]
fn new_tasks_lead_to_the_clauses_about_tasks() {
    let suggested = suggest(&saying(&[], &[Change::Tasks]));
    assert_eq!((suggested.start, suggested.grounds), (Some(R::Adjust), vec![Ground::Changed(Change::Tasks)]));
    let agreement = shared();
    let expected: Vec<E> = Change::Tasks.touches().iter().copied().filter(|it| agreement.has(*it)).collect();
    assert!(expected.contains(&E::TasksAtHome));
    assert_eq!(suggested.look_at.iter().map(|look| look.element).collect::<Vec<_>>(), expected);
}

#[test]
fn several_clauses_about_closeness_suggest_more_presence() {
    let close = [(E::Wellbeing, Worked::ToAdjust), (E::EqualTreatment, Worked::ToAdjust)];
    let agreement = shared();
    let both: Vec<_> = E::ALL
        .iter()
        .filter(|it| agreement.has(**it) && is_asked(**it))
        .filter(|it| suggest(&saying(&[(**it, Worked::ToAdjust)], &[Change::Team])).start == Some(R::MorePresence))
        .map(|it| (*it, Worked::ToAdjust))
        .collect();
    assert!(both.len() >= 2, "{both:?} beside {close:?}");
    let suggested = suggest(&saying(&both[..2], &[]));
    assert_eq!(suggested.start, Some(R::MorePresence));
    assert!(matches!(&suggested.grounds[..], [Ground::Closeness(named)] if named.len() == 2));
    assert_eq!(suggest(&saying(&both[..1], &[])).start, Some(R::Adjust));
    assert_eq!(suggest(&saying(&both[..1], &[Change::Team])).grounds, [Ground::NewTeam]);
}

#[test]
fn an_agreement_that_is_hardly_used_may_end() {
    let unused = [E::Extent, E::Kind, E::Place].map(|element| (element, Worked::NotUsed));
    assert_eq!(suggest(&saying(&unused, &[])).start, Some(R::End));
    assert_ne!(suggest(&saying(&unused[..2], &[])).start, Some(R::End));
}

#[test]
fn a_suggestion_has_grounds_and_looks_only_at_clauses_of_the_agreement() {
    let mut rng = fastrand::Rng::with_seed(4);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..2_000 {
        let shared = random_shared(&mut rng);
        let suggested = suggest(&shared);
        assert_eq!(suggested.start.is_some(), !suggested.grounds.is_empty(), "{shared:?}");
        assert!(suggested.look_at.iter().all(|look| shared.has(look.element)));
        assert!(suggested.look_at.iter().all(|look| look.is_to_adjust || !look.touched_by.is_empty()));
        seen.insert(suggested.start.map(R::id));
    }
    assert_eq!(seen.len(), 5, "every result and none were reached: {seen:?}");
}

fn random_shared(rng: &mut fastrand::Rng) -> Shared {
    let mut shared = shared();
    let much = rng.u8(0..8);
    for element in E::ALL.iter().copied().filter(|it| is_asked(*it)) {
        if rng.u8(0..8) < much {
            shared.say_worked(element, Worked::ALL[if rng.u8(0..3) == 0 { rng.usize(0..3) } else { rng.usize(0..1) }]);
        } else if rng.u8(0..6) == 0 {
            shared.say_worked(element, Worked::NotUsed);
        }
    }
    for change in Change::ALL {
        if rng.bool() {
            shared.say_changed(change, HasChanged::ALL[rng.usize(0..3)]);
        }
    }
    if rng.u8(0..10) == 0 { self::shared() } else { shared }
}

#[test]
fn every_change_touches_clauses_in_the_order_of_the_agreement() {
    for change in Change::ALL {
        assert!(change.touches().is_sorted() && !change.touches().is_empty(), "{change:?}");
        assert!(change.touches().iter().all(|element| is_asked(*element)));
    }
}

#[test]
fn words_about_a_change_stay_while_the_answer_changes() {
    let mut shared = shared();
    shared.say_changed(Change::Team, HasChanged::Yes);
    shared.write_change(Change::Team, "Ny makker".to_owned());
    shared.say_changed(Change::Team, HasChanged::No);
    assert!(!shared.has_changed(Change::Team));
    shared.say_changed(Change::Team, HasChanged::Yes);
    assert_eq!(shared.change(Change::Team).unwrap().words, "Ny makker");
}

// ---------------------------------------------------------------- private stays private

fn random_signs(rng: &mut fastrand::Rng) -> Signs {
    let mut signs = Signs::default();
    for sign in Sign::ALL {
        if rng.u8(0..4) > 0 {
            signs.set(sign, Felt::ALL[rng.usize(0..4)]);
        }
    }
    signs
}

/// Everything shared that comes of a follow-up, as bytes.
fn everything_shared(state: &FollowUpState, record: &Record) -> String {
    let frame = Frame::default();
    let around = around(record, &frame);
    let suggested = suggest(&state.shared);
    let Ok(plan) = state.plan(&around) else { return format!("{suggested:?} {:?}", state.plan(&around)) };
    let version = state.signed(next_version(record, plan, &frame, state.review(&around), around.today).unwrap());
    let closed = close(record, plan.result(), version);
    let [.., before, now] = closed.versions.as_slice() else { unreachable!() };
    let changes = plain_text(&documents::changes(before, now, closed.versions.len(), OwnTexts::NONE));
    let whole = plain_text(&documents::version(now, closed.versions.len(), OwnTexts::NONE));
    format!("{suggested:?}\n{changes}\n{whole}\n{}\n{state:?}", agreement_file::write(&closed))
}

fn around<'a>(record: &'a Record, frame: &'a Frame) -> Around<'a> {
    Around { record, frame, today: Some(date("2026-07-01")), lang: Lang::Da }
}

#[test]
fn what_somebody_notices_changes_nothing_shared() {
    let mut rng = fastrand::Rng::with_seed(5);
    let mut changed = 0;
    for _ in 0..300 {
        let mut record = random_record(&mut rng);
        record.versions.push(agreed_record().versions.remove(0));
        let state = FollowUpState {
            signs: random_signs(&mut rng),
            shared: random_shared(&mut rng),
            chosen: (rng.u8(0..8) > 0).then(|| R::ALL[rng.usize(0..4)]),
            until: rng.bool().then(|| date("2026-09-01")),
            voice: Some(Voice::One(Party::Employee)),
            ..FollowUpState::about(&record)
        };
        let other = FollowUpState { signs: random_signs(&mut rng), ..state.clone() };
        changed += usize::from(other.signs != state.signs);
        assert!(everything_shared(&state, &record) == everything_shared(&other, &record), "a sign leaks");
    }
    assert!(changed > 250, "the test changed too little to mean anything: {changed}");
}

#[test]
fn another_person_does_not_see_what_the_one_before_noticed() {
    let record = agreed_record();
    let frame = Frame::default();
    let mut state = FollowUpState::about(&record);
    let mut tell = |msg| update(&mut state, msg, &around(&record, &frame));
    tell(Msg::WhoChosen(Voice::One(Party::Employee)));
    tell(Msg::Noticed(Sign::Doubt, Felt::Worse));
    tell(Msg::WhoChosen(Voice::One(Party::Employee)));
    assert_eq!(state.signs.get(Sign::Doubt), Some(Felt::Worse), "the same choice again takes nothing away");
    update(&mut state, Msg::WhoChosen(Voice::Both), &around(&record, &frame));
    assert!(state.signs.is_empty());
}

#[test]
fn a_sign_leaves_no_trace_where_the_state_is_written_for_programmers() {
    let mut signs = Signs::default();
    let before = format!("{signs:?}");
    signs.set(Sign::Body, Felt::Worse);
    assert_eq!(format!("{signs:?}"), before);
}

#[test]
fn there_is_a_note_on_every_sign_except_where_all_is_as_before() {
    for sign in Sign::ALL {
        for felt in Felt::ALL {
            let mut signs = Signs::default();
            signs.set(sign, felt);
            let notes: Vec<_> = own_notes(&signs).iter().collect();
            assert_eq!(notes.len(), usize::from(felt != Felt::Unchanged), "{sign:?} {felt:?}");
            assert!(notes.iter().all(|note| sign_words::note(*note).is_some() && !note.sign.sources().is_empty()));
        }
    }
}

#[test]
fn every_page_of_the_own_notes_says_whom_they_are_for() {
    let mut signs = Signs::default();
    signs.set(Sign::Belonging, Felt::Worse);
    for party in Party::ALL {
        for lang in [Lang::Da, Lang::En] {
            let document = documents::own_notes(&own_notes(&signs), party, lang, Some(date("2026-07-01")));
            let head = document.head.clone().unwrap();
            assert!(head.starts_with(["Kun for dig", "Only for you"][usize::from(lang == Lang::En)]), "{head}");
            assert!(plain_text(&document).contains("3.3"));
        }
    }
    let [employee, manager] = Party::ALL.map(|party| documents::own_notes(&own_notes(&signs), party, Lang::Da, None));
    assert_ne!(employee, manager, "each has a sentence that fits");
}

// ---------------------------------------------------------------- the new version

#[test]
fn going_on_changes_only_the_date_of_the_review() {
    let record = agreed_record();
    let now = next(&record, Plan::Keep);
    let changed = changed(record.current().unwrap(), &now);
    assert_eq!(changed.iter().map(|it| it.part).collect::<Vec<_>>(), [Part::Element(E::StartAndReview)]);
    assert!(changed[0].now.contains("senest den 1. december 2026"), "{}", changed[0].now);
    assert!(!changed[0].now.contains("1. juli 2026") && !changed[0].now.contains("prøver"), "{}", changed[0].now);
    assert_eq!((now.review, now.result), (Some(date("2026-12-01")), Some(R::Keep)));
}

#[test]
fn going_on_again_and_again_says_the_review_once() {
    let mut record = agreed_record();
    for (today, review) in [("2026-07-01", "2026-10-01"), ("2026-10-01", "2027-01-01"), ("2027-01-01", "2027-04-01")] {
        let [today, review] = [today, review].map(date);
        let version = next_version(&record, Plan::Keep, &Frame::default(), Some(review), Some(today)).unwrap();
        record = close(&record, R::Keep, version);
    }
    let words = text(record.current().unwrap(), E::StartAndReview);
    assert_eq!(words.matches("senest den").count(), 1, "{words}");
    assert!(words.contains("1. april 2027"), "{words}");
}

#[test]
fn a_review_in_the_words_of_an_earlier_version_gets_its_new_date_in_its_own_place() {
    for tried in ["Indtil da prøver de aftalen af.", "Indtil da prøver de den af."] {
        let mut record = agreed_record();
        let review = wording::date(record.versions[0].review.unwrap(), Lang::Da);
        let words = format!(
            "Aftalen begynder den 1. april 2026. Medarbejderen og lederen ser på den igen senest den {review}. {tried}"
        );
        let clauses = &mut record.versions[0].clauses;
        clauses.iter_mut().find(|(id, _)| *id == E::StartAndReview).unwrap().1 = words;
        let now = text(&next(&record, Plan::Keep), E::StartAndReview).to_owned();
        assert_eq!(now.matches("senest den").count(), 1, "{now}");
        assert!(!now.contains("ser på den igen") && now.contains("følger op på aftalen senest den"), "{now}");
    }
}

#[test]
fn a_review_is_added_where_the_two_wrote_the_clause_themselves() {
    let mut record = agreed_record();
    let clauses = &mut record.versions[0].clauses;
    clauses.iter_mut().find(|(id, _)| *id == E::StartAndReview).unwrap().1 = "Vi prøver.".to_owned();
    let now = next(&record, Plan::Keep);
    assert!(text(&now, E::StartAndReview).starts_with("Vi prøver. Parterne følger op på aftalen"));
}

#[test]
fn an_adjustment_is_drafted_again_in_the_language_of_the_agreement() {
    for lang in [Lang::Da, Lang::En] {
        let mut record = agreed_record_in(lang);
        record.talk.write(E::Extent, "En dag om ugen.");
        let now = next(&record, Plan::Adjust);
        assert_eq!(now.lang, lang);
        let changed = changed(record.current().unwrap(), &now);
        assert_eq!(
            changed.iter().map(|it| it.part).collect::<Vec<_>>(),
            [E::Extent, E::StartAndReview].map(Part::Element)
        );
        assert_eq!(changed[0].now, "En dag om ugen.");
    }
}

#[test]
fn more_presence_has_an_end_and_days_where_they_are_said() {
    let record = agreed_record();
    let until = date("2026-09-01");
    let with_days = next(&record, Plan::MorePresence { until, days: Some(Amount::whole(1)) });
    let words = text(&with_days, E::PresenceDays);
    assert!(
        words.contains("Til og med den 1. september 2026 er medarbejderen på arbejdspladsen en dag mere om ugen"),
        "{words}"
    );
    let without = next(&record, Plan::MorePresence { until, days: None });
    assert!(text(&without, E::PresenceDays).contains("Antallet af dage aftales fra uge til uge."));
    let places: Vec<E> = without.clauses.iter().map(|(id, _)| *id).collect();
    assert!(places.is_sorted(), "a new clause stands in its place");
    let unset = next_version(&record, Plan::MorePresence { until, days: None }, &Frame::default(), None, None);
    assert_eq!(unset.unwrap().review, Some(until), "it is looked at when it is over");
}

#[test]
fn more_presence_never_moves_the_review_past_the_day_that_was_agreed() {
    let record = agreed_record();
    let agreed = record.current().unwrap().review.expect("a review");
    let until = date("2028-09-01");
    assert!(agreed < until);
    let plan = Plan::MorePresence { until, days: None };
    let on = |today| next_version(&record, plan, &Frame::default(), None, today).unwrap().review;
    assert_eq!(on(agreed.pred_opt()), Some(agreed), "it is still to come");
    assert_eq!(on(Some(agreed)), Some(until), "the follow-up itself is that review");
    let set = next_version(&record, plan, &Frame::default(), Some(until), agreed.pred_opt()).unwrap();
    assert_eq!(set.review, Some(until), "what the two set stands");
}

#[test]
fn an_end_states_its_date() {
    let record = agreed_record();
    let now = next(&record, Plan::End(Ends::On(date("2026-07-29"))));
    let words = text(&now, E::Ending);
    assert!(words.ends_with("Varslet er givet den 1. juli 2026. Aftalens sidste dag er den 29. juli 2026."), "{words}");
    assert_eq!((now.review, now.result), (None, Some(R::End)));
    for (ends, said) in [
        (Ends::ByLocalAgreement, "der står i den lokale aftale"),
        (Ends::AsWritten, "der står her"),
        (Ends::ToAgree, "aftaler den sidste dag"),
    ] {
        assert!(text(&next(&record, Plan::End(ends)), E::Ending).contains(said));
    }
}

#[test]
fn the_last_day_comes_from_the_notice_of_both() {
    let ends_of = |notice: &dyn Fn(support::Given) -> support::Given, frame: &Frame| {
        let [employee, manager] = Party::ALL
            .map(|party| half(party, agreed_record().talk.halves.talk(), &notice(settled_answers(party)).answers));
        let talk = Talk::new(foeling::domain::talk::half::Halves::of(employee, manager).unwrap());
        ends(&talk, &talk.dialogue(frame).joint.get().case, frame, date("2026-07-01"))
    };
    let frame = Frame::default();
    assert_eq!(ends_of(&|given| given, &frame), Ends::On(date("2026-07-29")));
    assert_eq!(ends_of(&|given| given.days(Q::NoticeWeeks, 0), &frame), Ends::On(date("2026-07-01")));
    assert_eq!(ends_of(&|given| given.one(Q::NoticeKind, "local-agreement"), &frame), Ends::ByLocalAgreement);
    let none = |given: support::Given| given.one(Q::NoticeKind, "local-agreement").one(Q::LocalAgreement, "no");
    assert_eq!(ends_of(&none, &frame), Ends::ToAgree);
    let mut talk = agreed_record().talk;
    talk.write(E::Ending, "Vi giver hinanden en måned.");
    let joint = talk.dialogue(&frame).joint;
    assert_eq!(ends(&talk, &joint.get().case, &frame, date("2026-07-01")), Ends::AsWritten);
}

#[test]
fn the_history_keeps_every_version() {
    let mut rng = fastrand::Rng::with_seed(6);
    for _ in 0..100 {
        let record = random_record(&mut rng);
        let result = R::ALL[rng.usize(0..4)];
        let closed = close(&record, result, agreed_record().versions.remove(0));
        assert_eq!(closed.versions[..record.versions.len()], record.versions);
        assert_eq!((closed.current().unwrap().result, &closed.talk), (Some(result), &record.talk));
    }
}

#[test]
fn the_document_of_changes_lays_old_and_new_side_by_side() {
    let mut record = agreed_record();
    record.talk.write(E::Extent, "En dag om ugen.");
    let now = next(&record, Plan::Adjust);
    let said = plain_text(&documents::changes(record.current().unwrap(), &now, 2, OwnTexts::NONE));
    assert!(said.contains("Version 2, 1. juli 2026") && said.contains("Justér aftalen"), "{said}");
    assert!(said.contains("- Omfang\n  Før: ") && said.contains("  Nu: En dag om ugen."), "{said}");
    let same = plain_text(&documents::changes(&now, &now, 2, OwnTexts::NONE));
    assert!(same.contains("de samme som før"), "{same}");
}

// ---------------------------------------------------------------- theirs

/// A record whose talk is of these two, with its first version.
fn record_of(employee: &support::Given, manager: &support::Given, change: impl FnOnce(&mut Talk)) -> Record {
    let mut talk = Talk::new(support::pairs::halves(employee, manager));
    change(&mut talk);
    let frame = Frame::default();
    let version = version_of(&talk, &talk.dialogue(&frame), &frame, Lang::Da, Some(date("2026-03-03")));
    Record { talk, versions: vec![version] }
}

fn both() -> [support::Given; 2] {
    Party::ALL.map(settled_answers)
}

#[test]
fn only_what_is_special_for_these_two_is_asked_about() {
    let record = agreed_record();
    let theirs = theirs(&record, &Frame::default());
    // Tasks, two fixed days, the place: what they chose. The rest of the version is law, dates and what nobody chose.
    assert_eq!(theirs, [E::Kind, E::TasksAtHome, E::Extent, E::Place]);
    let of_the_version = record.current().unwrap().clauses.len();
    assert!(of_the_version > 12, "{of_the_version} clauses");
    for standing in [E::LegalBasis, E::Voluntary, E::Illness, E::EqualTreatment, E::Injury, E::Doubts, E::Reservations]
    {
        assert!(shared().has(standing) && !theirs.contains(&standing), "{standing:?}");
    }
}

#[test]
fn a_clause_that_the_two_wrote_or_agreed_on_a_condition_is_theirs() {
    let [employee, manager] = both();
    let settled =
        |outcome| Settled { outcome: Some(outcome), words: "Når lokalet er fundet".to_owned(), ..Settled::default() };
    let record = record_of(&employee, &manager, |talk| {
        talk.write(E::Illness, "Barns første sygedag kan være en hjemmedag.");
        talk.settled.insert(E::EqualTreatment, settled(Outcome::WithConditions));
        talk.settled.insert(E::Breaks, settled(Outcome::Agreed));
    });
    let theirs = theirs(&record, &Frame::default());
    assert!(theirs.contains(&E::Illness) && theirs.contains(&E::EqualTreatment) && !theirs.contains(&E::Breaks));
    assert!(theirs.is_sorted());
}

#[test]
fn an_answer_of_the_talk_makes_a_clause_theirs() {
    let [employee, manager] = both();
    let has_support = |record: &Record| theirs(record, &Frame::default()).contains(&E::FollowUp);
    assert!(!has_support(&record_of(&employee, &manager, |_| ())));
    let decide = |talk: &mut Talk| talk.decided.set(Q::FollowUp, Answer::One("weekly"));
    assert!(has_support(&record_of(&employee, &manager, decide)));
}

#[test]
fn what_a_follow_up_changed_is_asked_about_the_next_time_but_no_date() {
    let mut record = agreed_record();
    let now = next(&record, Plan::MorePresence { until: date("2026-09-01"), days: None });
    record = close(&record, R::MorePresence, now);
    let theirs = theirs(&record, &Frame::default());
    assert!(theirs.contains(&E::PresenceDays), "it has a sentence of its own now");
    assert!(!theirs.contains(&E::StartAndReview), "only its date is new");
}

#[test]
fn words_that_the_talk_does_not_explain_are_rather_asked_about() {
    let mut record = agreed_record();
    record.versions[0].clauses.push((E::Wellbeing, "I mødes til kaffe om torsdagen.".to_owned()));
    record.talk = record_of(&support::Given::employee(), &support::Given::manager(), |_| ()).talk;
    let theirs = theirs(&record, &Frame::default());
    assert!(theirs.contains(&E::Extent), "the talk of today has no number of days");
    assert!(!theirs.contains(&E::Reservations) && !theirs.contains(&E::EqualTreatment));
    record.versions.clear();
    assert!(follow_up::theirs(&record, &Frame::default()).is_empty());
}

#[test]
fn an_agreement_says_what_it_lacks() {
    let [employee, mut manager] = both();
    // Neither has said anything about equipment or about data.
    assert_eq!(lacking(&agreed_record(), &Frame::default()), [E::Equipment, E::DataSecurity]);
    manager.answers.clear(Q::WorkPlace);
    let mut employee = employee;
    employee.answers.clear(Q::WorkPlace);
    let mut record = record_of(&employee, &manager, |_| ());
    assert_eq!(lacking(&record, &Frame::default()), [E::Place, E::Equipment, E::DataSecurity]);
    // What was written into the version in Word is there.
    record.versions[0].clauses.push((E::Place, "I sommerhuset.".to_owned()));
    assert_eq!(lacking(&record, &Frame::default()), [E::Equipment, E::DataSecurity]);
}

// ---------------------------------------------------------------- in their own words

#[test]
fn what_they_wrote_is_kept_with_the_version_and_is_no_clause() {
    let mut walk = Walk::new().to(Voice::Both, 1);
    assert_eq!(walk.state.step, FollowUpStep::Gained);
    walk.tell(Msg::SinceWritten(Ask::Gained, "Ro om onsdagen.".to_owned()));
    walk.tell(Msg::SinceWritten(Ask::Missed, "å".repeat(SINCE_MOST * 3)));
    (0..2).for_each(|_| walk.tell(Msg::Continued));
    walk.tell(Msg::ResultChosen(R::Keep));
    walk.tell(Msg::Continued);
    walk.tell(Msg::Agreed(Box::new(next(&walk.record, Plan::Keep))));
    let now = walk.record.current().unwrap();
    assert_eq!((now.since.gained.as_str(), now.since.missed.chars().count()), ("Ro om onsdagen.", SINCE_MOST * 2));
    assert_eq!(now.by_one, None);
    let papers = [
        plain_text(&documents::version(now, 2, OwnTexts::NONE)),
        plain_text(&documents::changes(&walk.record.versions[0], now, 2, OwnTexts::NONE)),
    ];
    assert!(papers.iter().all(|paper| !paper.contains("Ro om onsdagen")));
    // And they are not said again of the time after.
    let later = next(&walk.record, Plan::Keep);
    assert!(later.since.is_empty() && later.by_one.is_none());
    assert_eq!(agreement_file::read(&agreement_file::write(&walk.record)).unwrap(), (walk.record.clone(), Vec::new()));
}

#[test]
fn an_older_file_of_an_agreement_has_no_such_words() {
    let file = agreement_file::write(&agreed_record());
    assert!(!file.contains("gained") && !file.contains("missed") && !file.contains("by_one"));
}

#[test]
fn one_alone_makes_a_proposal_and_every_paper_says_so() {
    for (party, said) in [(Party::Employee, "Forslag fra medarbejderen"), (Party::Manager, "Forslag fra lederen")] {
        let mut walk = Walk::new().to(Voice::One(party), 4);
        walk.tell(Msg::ResultChosen(R::Keep));
        walk.tell(Msg::Continued);
        walk.tell(Msg::Agreed(Box::new(next(&walk.record, Plan::Keep))));
        let now = walk.record.current().unwrap();
        assert_eq!(now.by_one, Some(party));
        assert!(plain_text(&documents::version(now, 2, OwnTexts::NONE)).contains(said));
        assert!(plain_text(&documents::changes(&walk.record.versions[0], now, 2, OwnTexts::NONE)).contains(said));
        // Two who go on from there agree on it, and the paper no longer calls it a proposal.
        let mut both = Walk { state: FollowUpState::about(&walk.record), ..walk }.to(Voice::Both, 3);
        both.tell(Msg::ResultChosen(R::Keep));
        both.tell(Msg::Continued);
        both.tell(Msg::Agreed(Box::new(next(&both.record, Plan::Keep))));
        let agreed = both.record.current().unwrap();
        assert!(!plain_text(&documents::version(agreed, 3, OwnTexts::NONE)).contains("Forslag"));
    }
}

#[test]
fn one_alone_can_give_notice() {
    let mut now = next(&agreed_record(), Plan::End(Ends::On(date("2026-07-29"))));
    now.by_one = Some(Party::Employee);
    let paper = plain_text(&documents::version(&now, 2, OwnTexts::NONE));
    assert!(paper.contains("Medarbejderen har givet varsel.") && !paper.contains("Forslag"), "{paper}");
}

#[test]
fn a_proposed_review_is_on_a_working_day_and_a_chosen_one_stays() {
    let record = agreed_record();
    let frame = Frame::default();
    // Three months after 28 November 2026 is 28 February 2027, a Sunday.
    let around = Around { record: &record, frame: &frame, today: Some(date("2026-11-28")), lang: Lang::Da };
    let mut state = FollowUpState { chosen: Some(R::Keep), ..FollowUpState::about(&record) };
    assert_eq!(state.review(&around), Some(date("2027-03-01")));
    state.review = Some(date("2027-02-28"));
    assert_eq!(state.review(&around), state.review);
    // Before it has begun there is nothing to look at: three months after 1 April.
    let early = Around { today: Some(date("2026-03-10")), ..around };
    assert_eq!(FollowUpState { review: None, ..state.clone() }.review(&early), Some(date("2026-07-01")));
    // More presence until Good Friday is looked at on the Tuesday after Easter.
    let over = FollowUpState { chosen: Some(R::MorePresence), until: Some(date("2027-03-26")), ..state };
    assert_eq!(FollowUpState { review: None, ..over }.review(&around), Some(date("2027-03-30")));
}

// ---------------------------------------------------------------- time

#[test]
fn an_age_is_told_in_the_largest_full_unit() {
    let since = |made: &str| age(date(made), date("2026-07-01")).map(|age| wording::follow_up::age(age, Lang::Da));
    for (made, said) in [
        ("2026-07-01", "Aftalen er fra i dag."),
        ("2026-06-30", "Aftalen er en dag gammel."),
        ("2026-06-18", "Aftalen er 13 dage gammel."),
        ("2026-06-17", "Aftalen er 2 uger gammel."),
        ("2026-06-01", "Aftalen er en måned gammel."),
        ("2026-04-01", "Aftalen er 3 måneder gammel."),
        ("2025-07-02", "Aftalen er 11 måneder gammel."),
        ("2025-07-01", "Aftalen er et år gammel."),
        ("2024-06-30", "Aftalen er 2 år gammel."),
        ("2026-05-31", "Aftalen er en måned gammel."),
    ] {
        assert_eq!(since(made).as_deref(), Some(said), "{made}");
    }
    assert_eq!(since("2026-07-02"), None);
    assert_eq!(age(date("0001-01-01"), date("2026-07-01")), Some(Age::Years(2025)));
}

#[test]
fn a_review_is_past_near_or_ahead() {
    let stands = |review: &str| review_stands(date(review), date("2026-07-01"));
    assert_eq!(stands("2026-06-30"), ReviewStands::Past);
    assert_eq!(stands("2026-07-01"), ReviewStands::Today);
    assert_eq!(stands("2026-07-02"), ReviewStands::Near);
    assert_eq!(stands("2026-07-29"), ReviewStands::Near);
    assert_eq!(stands("2026-07-30"), ReviewStands::Ahead);
}

// ---------------------------------------------------------------- the way through it

/// Walks on and collects what the shell was asked to do.
struct Walk {
    state: FollowUpState,
    record: Record,
    effects: Vec<FollowUpEffect>,
}

impl Walk {
    fn new() -> Walk {
        let record = agreed_record();
        Walk { state: FollowUpState::about(&record), record, effects: Vec::new() }
    }

    fn tell(&mut self, msg: Msg) {
        self.effects = update(&mut self.state, msg, &around(&self.record, &Frame::default()));
        for effect in &self.effects {
            if let FollowUpEffect::Replace(record) = effect {
                self.record = (**record).clone();
            }
        }
    }

    fn to(mut self, voice: Voice, steps: usize) -> Walk {
        self.tell(Msg::WhoChosen(voice));
        (0..steps).for_each(|_| self.tell(Msg::Continued));
        self
    }
}

#[test]
fn one_has_to_say_who_follows_up() {
    let mut walk = Walk::new();
    walk.tell(Msg::Continued);
    assert_eq!((walk.state.step, walk.state.asked), (FollowUpStep::Agreement, Some(Asked::Who)));
    assert!(matches!(&walk.effects[..], [FollowUpEffect::FocusOn(Asked::Who), FollowUpEffect::Announce(_)]));
    walk.tell(Msg::Opened(FollowUpStep::Next));
    assert_eq!(walk.state.step, FollowUpStep::Agreement);
}

#[test]
fn two_together_skip_the_private_screen_both_ways() {
    let mut walk = Walk::new().to(Voice::Both, 2);
    assert_eq!(walk.state.step, FollowUpStep::Since);
    walk.tell(Msg::WentBack);
    assert_eq!(walk.state.step, FollowUpStep::Gained);
    walk.tell(Msg::WentBack);
    assert_eq!(walk.state.step, FollowUpStep::Agreement);
    assert_eq!(Walk::new().to(Voice::One(Party::Manager), 2).state.step, FollowUpStep::Own);
}

#[test]
fn nothing_is_chosen_beforehand_and_a_choice_is_asked_for() {
    let mut walk = Walk::new().to(Voice::Both, 3);
    assert_eq!((walk.state.step, walk.state.chosen), (FollowUpStep::Next, None));
    walk.tell(Msg::Continued);
    assert_eq!(walk.state.asked, Some(Asked::Result));
    walk.tell(Msg::ResultChosen(R::MorePresence));
    walk.tell(Msg::Continued);
    assert_eq!(walk.state.asked, Some(Asked::Until));
    walk.tell(Msg::UntilSet(Some(date("2026-07-01"))));
    walk.tell(Msg::Continued);
    assert_eq!(walk.state.asked, Some(Asked::Until), "a period ends after today");
    walk.tell(Msg::UntilSet(Some(date("2026-09-01"))));
    walk.tell(Msg::DaysTyped("mange".to_owned()));
    walk.tell(Msg::Continued);
    assert!(matches!(walk.state.asked, Some(Asked::Days(_))));
    walk.tell(Msg::DaysTyped("1,5".to_owned()));
    walk.tell(Msg::Continued);
    assert_eq!(walk.state.step, FollowUpStep::NewVersion);
}

#[test]
fn an_adjustment_goes_by_the_editor() {
    let mut walk = Walk::new().to(Voice::Both, 3);
    walk.tell(Msg::ResultChosen(R::Adjust));
    walk.tell(Msg::Continued);
    assert_eq!(walk.effects, [FollowUpEffect::OpenEditor]);
    walk.tell(Msg::EditorLeft);
    assert_eq!(walk.state.step, FollowUpStep::NewVersion);
}

#[test]
fn a_version_is_agreed_on_once() {
    let mut walk = Walk::new().to(Voice::Both, 3);
    walk.tell(Msg::ResultChosen(R::Keep));
    walk.tell(Msg::Continued);
    let version = Box::new(next(&walk.record, Plan::Keep));
    walk.tell(Msg::Agreed(version.clone()));
    assert!(walk.effects.contains(&FollowUpEffect::SaveFile));
    assert_eq!(walk.record.versions.len(), 2);
    walk.tell(Msg::Agreed(version));
    assert_eq!((walk.record.versions.len(), walk.effects.len()), (2, 0));
    walk.tell(Msg::Continued);
    assert_eq!(walk.state, FollowUpState::about(&walk.record), "the next follow-up begins from nothing");
}

#[test]
fn every_change_of_screen_is_followed_by_a_focus() {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut walk = Walk::new();
    for _ in 0..3_000 {
        let before = walk.state.step;
        walk.tell(match rng.u8(0..9) {
            0 => Msg::WhoChosen([Voice::One(Party::Employee), Voice::Both][rng.usize(0..2)]),
            1 => Msg::Opened(FollowUpStep::ALL[rng.usize(0..6)]),
            2 => Msg::WentBack,
            3 => Msg::EditorLeft,
            4 => Msg::ResultChosen(R::ALL[rng.usize(0..4)]),
            5 => Msg::UntilSet(rng.bool().then(|| date("2026-09-01"))),
            _ => Msg::Continued,
        });
        let is_shown = walk.effects.iter().any(|it| matches!(it, FollowUpEffect::Shown | FollowUpEffect::FocusOn(_)));
        assert!(before == walk.state.step || is_shown, "{before:?} to {:?}", walk.state.step);
        let is_private = walk.state.step == FollowUpStep::Own && walk.state.voice.is_none();
        assert!(!is_private);
    }
}
