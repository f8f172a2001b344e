//! What an agreement must not say: what was shared for the conversation alone, an agreement that is not there, a promise
//! without a day.

mod support;

use foeling::content::clauses;
use foeling::domain::agreement::{
    Agreement, BasisPhrase, ContactPhrase, DaysPhrase, PhraseId, SetupPhrase, State, draft,
};
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::dialogue::about;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, Weekday};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::saved::frame_file;
use foeling::wording;
use support::Given;
use support::pairs::halves;

fn drafted(given: &Given) -> Agreement {
    draft(&SharedAssessment::of(given.party, given.route, &given.answers.shared(), &given.frame), &given.frame)
}

fn says(agreement: &Agreement, element: E, id: impl Into<PhraseId>) -> bool {
    let id = id.into();
    agreement.clause(element).unwrap().phrases().iter().any(|phrase| phrase.id == id)
}

fn text(agreement: &Agreement, element: E) -> String {
    let phrases = agreement.clause(element).unwrap().phrases().iter();
    let said = phrases.map(|phrase| wording::fill_values(clauses::phrase(phrase.id), Lang::Da, &phrase.values));
    said.collect::<Vec<_>>().join(" ")
}

fn employee() -> Given {
    Given::employee().tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)])
}

#[test]
fn a_private_reason_is_no_sentence_of_the_agreement() {
    let both = drafted(&employee().many(Q::Reasons, &["quiet", "less-transport", "family-and-leisure"]));
    let said = text(&both, E::Grounds);
    assert!(said.contains("ro"), "{said}");
    assert!(!said.contains("transport") && !said.contains("hverdag"), "{said}");
    // Where nothing else was said, the clause is for the two: they write it, or they leave it out.
    let alone = drafted(&employee().many(Q::Reasons, &["less-transport"]));
    assert_eq!(alone.clause(E::Grounds).unwrap().state, State::ForTheTalk(Q::Reasons));
}

#[test]
fn what_matters_most_holds_until_the_two_follow_up() {
    let start = Answer::Date(Date::from_ymd_opt(2027, 2, 1).unwrap());
    let manager = || {
        let given = Given::manager().scale(Q::ClearExpectations, 4).set(Q::StartDate, start.clone());
        given.set(Q::Priorities, Answer::Words("Budgettet".to_owned()))
    };
    let soon = text(&drafted(&manager().one(Q::Review, "3")), E::Quality);
    assert!(soon.ends_with("Vigtigst indtil den 3. maj 2027, med lederens ord: »Budgettet«."), "{soon}");
    // The question is about three months: a follow-up after a year does not stretch it.
    for later in [manager().one(Q::Review, "12"), manager()] {
        let said = text(&drafted(&later), E::Quality);
        assert!(said.ends_with("Vigtigst de første tre måneder, med lederens ord: »Budgettet«."), "{said}");
    }
}

#[test]
fn nothing_follows_a_local_agreement_that_is_not_there() {
    let manager = || Given::manager().many(Q::EquipmentOffered, &["local-agreement"]);
    let without = drafted(&manager().one(Q::LocalAgreement, "no"));
    assert!(!says(&without, E::Equipment, SetupPhrase::ProvidesAsLocal));
    assert!(!says(&without, E::Costs, SetupPhrase::CostsAsLocal));
    assert!(says(&without, E::Equipment, SetupPhrase::LoanToAgree));
    assert_eq!(without.clause(E::Costs).unwrap().state, State::ForTheTalk(Q::OtherCosts));
    let with = drafted(&manager().one(Q::LocalAgreement, "yes"));
    assert!(says(&with, E::Equipment, SetupPhrase::ProvidesAsLocal));
    assert!(says(&with, E::Costs, SetupPhrase::CostsAsLocal));
    // The frame says it as well.
    let mut of_frame = manager();
    of_frame.frame = Frame { local_agreement: Some(false), ..Frame::default() };
    assert!(!says(&drafted(&of_frame), E::Equipment, SetupPhrase::ProvidesAsLocal));
}

#[test]
fn where_there_are_other_home_days_the_fixed_ones_are_not_all() {
    let days = |pattern| {
        let given = employee()
            .one(Q::Voluntary, "yes")
            .one(Q::Pattern, pattern)
            .days(Q::HomeDays, 200)
            .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Friday]);
        let mut given = given;
        given.frame = Frame { local_agreement: Some(true), ..Frame::default() };
        drafted(&given)
    };
    let both = days("both");
    assert!(says(&both, E::Kind, BasisPhrase::KindBoth));
    assert!(says(&both, E::Extent, DaysPhrase::FixedOnWeekdays) && !says(&both, E::Extent, DaysPhrase::OnWeekdays));
    let fixed = days("fixed");
    assert!(says(&fixed, E::Extent, DaysPhrase::OnWeekdays) && !says(&fixed, E::Extent, DaysPhrase::FixedOnWeekdays));
}

#[test]
fn a_promise_to_agree_on_something_has_a_day() {
    for id in PhraseId::all().filter(|id| id.is_to_agree()) {
        let words = clauses::phrase(id);
        assert!(words.da.contains("ør den første hjemmedag"), "{}: {}", id.id(), words.da);
        assert!(words.en.contains("efore the first home day"), "{}: {}", id.id(), words.en);
    }
}

#[test]
fn how_fast_to_reply_says_who_and_when() {
    use ContactPhrase as P;
    for id in [
        P::AllHalfHour,
        P::AllFewHours,
        P::CallHalfHour,
        P::CallFewHours,
        P::ChatHalfHour,
        P::ChatFewHours,
        P::MailHalfHour,
        P::MailFewHours,
    ] {
        assert!(clauses::phrase(id.into()).da.starts_with("I kontakttiden svarer begge"), "{id:?}");
    }
    for id in [P::AllSameDay, P::CallSameDay, P::ChatSameDay, P::MailSameDay] {
        assert!(clauses::phrase(id.into()).da.starts_with("Begge svarer"), "{id:?}");
    }
}

#[test]
fn without_home_days_nothing_begins() {
    let start = Answer::Date(Date::from_ymd_opt(2027, 2, 1).unwrap());
    let of = |given: Given| given.days(Q::HomeDays, 0).set(Q::StartDate, start.clone()).one(Q::Review, "3");
    let employee = of(employee().one(Q::Voluntary, "yes"));
    let manager = of(Given::manager().tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)]));
    let talk = foeling::domain::talk::Talk::new(halves(&employee, &manager));
    let (frame, dialogue) = (Frame::default(), talk.dialogue(&Frame::default()));
    let agreement = talk.agreement(&dialogue, &frame);
    let said = text(&agreement, E::StartAndReview);
    assert_eq!(said, "Parterne følger op på aftalen senest den 3. maj 2027.");
    let paper = foeling::export::agreement::of_two(
        &talk,
        &dialogue,
        &frame,
        &foeling::domain::talk::names::Names::default(),
        Lang::Da,
        None,
    );
    let dates = paper.subtitle.join(" ");
    assert!(!dates.contains("Gælder fra") && dates.contains("Opfølgning senest 3. maj 2027"), "{dates}");
}

#[test]
fn nothing_hard_is_no_topic() {
    let employee = employee().one(Q::SameDaySupport, "not-relevant");
    let manager = Given::manager().tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)]);
    let has = |employee: &Given, manager: &Given| {
        let talk = foeling::domain::talk::Talk::new(halves(employee, manager));
        talk.dialogue(&Frame::default()).topic(E::HardConversations).is_some()
    };
    assert!(!has(&employee, &manager));
    assert!(about(E::HardConversations).is_some());
    // Where the manager names such a task, there is something to talk about.
    let names_one = manager.tasks(&[(Task::HardCitizenConversations, Share::AboutADay, Place::Home)]);
    assert!(has(&employee, &names_one));
    assert!(has(&employee.one(Q::SameDaySupport, "no"), &names_one));
}

#[test]
fn words_for_a_sentence_that_is_gone_take_no_frame_away() {
    let of = |id: &str| {
        let usual = frame_file::write(&Frame { organisation: "Her".to_owned(), ..Frame::default() });
        let texts = format!(r#","texts":{{"{id}":{{"da":"Også {{reasons}}.","en":"Also {{reasons}}."}}}}}}"#);
        frame_file::read(&format!("{}{texts}", usual.trim_end().trim_end_matches('}').trim_end()))
    };
    for gone in ["phrase.tasks.other-reasons", "phrase.tasks.only-other-reasons", "phrase.basis.both-may-leave"] {
        let read = of(gone);
        assert!(read.is_ok(), "{read:?}");
    }
    assert!(of("phrase.tasks.never-there").is_err());
}

#[test]
fn one_and_a_half_days_is_one_day_and_a_half_in_danish() {
    let half = Amount(150);
    assert_eq!(wording::range(Amount::whole(1), half, Lang::Da), "1–1½ dag");
    assert_eq!(wording::range(Amount::whole(1), half, Lang::En), "1–1½ days");
    assert_eq!(wording::range(Amount::whole(1), Amount::whole(2), Lang::Da), "1–2 dage");
    assert_eq!(foeling::wording::said::days_in_figures(half, Lang::Da), "1½ dag");
}
