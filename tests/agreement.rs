//! The draft of the agreement: every element is there, no clause claims more than the answers, and the wording keeps
//! clear of the traps.

mod support;

use std::collections::BTreeSet;

use foeling::content::clauses;
use foeling::domain::agreement::{
    Agreement, Clause, ContactPhrase, DaysPhrase, Need, PhraseId, SetupPhrase, State, draft, elements, find,
};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::{Contacts, Frame};
use foeling::domain::questionnaire;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::talk::standing::Stands;
use foeling::domain::values::calendar::{Date, TimeOfDay, Weekday};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::reasons::Because;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::wording::fill_values;
use support::language::{STOP_LIST, placeholders};
use support::records::{agreed_record, random_talk, settled_through, with_a_disputed_half_day};
use support::{Given, random_answer, random_answers, random_frame};

fn drafted(given: &Given) -> Agreement {
    drafted_from(given.party, given.route, &given.answers, &given.frame)
}

fn drafted_from(party: Party, route: Route, answers: &Answers, frame: &Frame) -> Agreement {
    draft(&SharedAssessment::of(party, route, &answers.shared(), frame), frame)
}

fn clause(agreement: &Agreement, id: E) -> &Clause {
    agreement.clause(id).unwrap()
}

fn says(clause: &Clause, id: impl Into<PhraseId>) -> bool {
    let id = id.into();
    clause.phrases().iter().any(|phrase| phrase.id == id)
}

fn text(clause: &Clause, lang: Lang) -> String {
    let sentences = clause.phrases().iter().map(|phrase| fill_values(clauses::phrase(phrase.id), lang, &phrase.values));
    sentences.collect::<Vec<_>>().join(" ")
}

fn date(year: i32, month: u32, day: u32) -> Answer {
    Answer::Date(Date::from_ymd_opt(year, month, day).unwrap())
}

fn words(words: &str) -> Answer {
    Answer::Words(words.to_owned())
}

fn time(hour: u32) -> TimeOfDay {
    TimeOfDay::from_hms_opt(hour, 0, 0).unwrap()
}

/// An organisation that has set everything a clause can use.
fn frame() -> Frame {
    Frame {
        organisation: "Teknik- og Miljøforvaltningen".to_owned(),
        local_agreement: Some(true),
        local_agreement_reference: "Lokalaftale om hjemmearbejde af 1. februar 2022".to_owned(),
        reach: Some((time(9), time(15))),
        contacts: Contacts {
            hr: "HR, lokal 12".to_owned(),
            union_representative: "Kim Holm".to_owned(),
            safety_representative: "Robin Dahl".to_owned(),
            it: "It-vagten, lokal 99".to_owned(),
        },
        ..Frame::default()
    }
}

/// A full-time employee who answers everything and wants two fixed days.
fn employee() -> Given {
    let given = Given::employee()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::CaseworkAlone, Share::AboutADay, Place::Home),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
            (Task::HardCitizenConversations, Share::FewHours, Place::Workplace),
            (Task::IdeasTogether, Share::FewHours, Place::Workplace),
        ])
        .one(Q::QuietAtWorkplace, "rarely")
        .scale(Q::ClearExpectations, 2)
        .one(Q::CitizenVideo, "per-citizen")
        .many(Q::ExemptTasks, &["sensitive-cases"])
        .one(Q::HelpNeed, "weekly")
        .many(Q::HelpChannel, &["call", "chat", "buddy"])
        .one(Q::Experience, "experienced")
        .one(Q::FollowUp, "fortnightly")
        .one(Q::SameDaySupport, "yes")
        .many(Q::WorksWell, &["clear-goals", "undisturbed", "feedback"])
        .many(Q::MeetingSkills, &["chairing", "dialogue"])
        .weekdays(Q::MeetDays, &[Weekday::Monday, Weekday::Thursday])
        .one(Q::ColleaguesAsked, "yes")
        .many(Q::Overview, &["calendar", "status"])
        .many(Q::KnowledgeSharing, &["meeting-item", "shared-document"])
        .one(Q::Voluntary, "yes")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200)
        .weekdays(Q::HomeWeekdays, &[Weekday::Wednesday, Weekday::Friday])
        .days(Q::WeeklyHours, 3700)
        .days(Q::WorkingDays, 500)
        .days(Q::ScreenDaysOnSite, 300)
        .set(Q::StartDate, date(2027, 2, 1))
        .one(Q::Review, "3")
        .one(Q::NoticeKind, "weeks")
        .days(Q::NoticeWeeks, 400)
        .one(Q::Reach, "set-times")
        .set(Q::ReachTimes, Answer::TimeRange(Some(time(9)), Some(time(15))));
    given
        .one(Q::ReplyCall, "half-hour")
        .one(Q::ReplyChat, "few-hours")
        .one(Q::ReplyMail, "same-day")
        .one(Q::SplitDay, "sometimes")
        .time(Q::LatestEnd, 21, 0)
        .time(Q::EarliestStart, 8, 0)
        .one(Q::WorkPlace, "own-home")
        .one(Q::ComeIn, "always")
        .one(Q::MovedDay, "same-week")
        .set(Q::SameDayWho, words("vagthavende kollega, på telefonen"))
        .many(Q::PresencePurpose, &["sparring", "direction"])
        .many(Q::SuccessSigns, &["on-time", "answers"])
        .one(Q::MoveForWork, "day-before")
        .one(Q::MoveForEmployee, "day-before")
        .one(Q::ScreenMeetings, "many")
        .one(Q::HomeSpot, "dining-table")
        .one(Q::SetupScreen, "yes")
        .one(Q::SetupKeyboard, "yes")
        .one(Q::SetupTable, "partly")
        .one(Q::SetupChair, "no")
        .one(Q::SetupLight, "yes")
        .one(Q::SetupPosition, "no")
        .one(Q::SetupQuiet, "yes")
        .one(Q::SetupBreaks, "no")
        .many(Q::EquipmentNeeded, &["screen", "chair"])
        .one(Q::DataKind, "confidential")
        .one(Q::Overheard, "solvable")
        .one(Q::ApprovedDevices, "yes")
        .one(Q::Papers, "locked")
        .one(Q::BreachContact, "yes")
        .many(Q::Reasons, &["quiet", "office-conditions", "less-transport"])
}

/// The manager's half about the same employee.
fn manager() -> Given {
    let mut given = Given::manager()
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::HardCitizenConversations, Share::AboutADay, Place::Workplace),
            (Task::ShortMeetings, Share::FewHours, Place::Either),
        ])
        .scale(Q::ClearExpectations, 4)
        .many(Q::ExemptTasks, &["none"])
        .set(Q::Priorities, words("Budgettet for 2027."))
        .many(Q::HelpChannel, &["chat", "morning-meeting"])
        .one(Q::Experience, "learning")
        .one(Q::FollowUp, "weekly")
        .one(Q::ManagerReach, "on-site")
        .many(Q::ManagerGives, &["clear-goals", "feedback"])
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .set(Q::TeamDaysNote, words("Temadage og introduktion af nye."))
        .weekdays(Q::MeetDays, &[Weekday::Tuesday, Weekday::Thursday])
        .many(Q::Overview, &["calendar"])
        .many(Q::KnowledgeSharing, &["hybrid-meetings"])
        .one(Q::LocalAgreement, "yes")
        .one(Q::WrittenLimits, "yes")
        .days(Q::FrameMaxDays, 200)
        .one(Q::FrameFixedDays, "yes")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 150)
        .weekdays(Q::HomeWeekdays, &[Weekday::Wednesday, Weekday::Friday])
        .set(Q::StartDate, date(2027, 2, 1))
        .one(Q::Review, "6")
        .one(Q::NoticeKind, "local-agreement")
        .one(Q::Reach, "as-office")
        .one(Q::ReplyCall, "few-hours")
        .one(Q::ReplyChat, "few-hours")
        .one(Q::ReplyMail, "few-hours")
        .one(Q::WorkPlace, "elsewhere")
        .one(Q::ComeIn, "after-telling")
        .one(Q::MovedDay, "each-time")
        .set(Q::SameDayWho, words("lederen eller vagten"))
        .many(Q::PresencePurpose, &["hard-cases", "chance-talk"])
        .many(Q::SuccessSigns, &["informed"])
        .days(Q::StepUpDays, 200)
        .one(Q::MoveForWork, "same-day")
        .one(Q::MoveForEmployee, "day-before")
        .many(Q::EquipmentOffered, &["screen", "headset", "eye-test"])
        .set(Q::OtherCosts, words("Internet dækkes ikke."))
        .one(Q::Apv, "planned")
        .many(Q::Basis, &["tasks", "community", "resources"])
        .set(Q::BasisWords, words("Opgaverne kan løses i ro, og teamet mødes om tirsdagen."))
        .one(Q::TellTeam, "team-meeting");
    given.frame = frame();
    given
}

#[test]
fn every_element_stands_once_in_the_order_of_the_document() {
    let ids: Vec<E> = elements().map(|element| element.id).collect();
    assert_eq!(ids, E::ALL);
    assert_eq!(E::ALL.len(), 33);
    let chapters: Vec<Chapter> = elements().map(|element| element.chapter).collect();
    assert!(chapters.is_sorted());
    for chapter in Chapter::ALL {
        let size = chapters.iter().filter(|other| **other == chapter).count();
        assert!((1..=5).contains(&size), "{chapter:?} has {size} elements");
    }
    for (index, id) in E::ALL.iter().enumerate() {
        assert_eq!(id.number(), index + 1);
        assert_eq!(E::from_id(id.id()), Some(*id));
        assert!(!find(*id).unwrap().sources.is_empty(), "{} has no source", id.id());
    }
    let drafted: Vec<E> = drafted(&Given::employee()).clauses.iter().map(|clause| clause.element).collect();
    assert_eq!(drafted, E::ALL);
}

#[test]
fn a_full_half_of_the_employee_fills_every_element_but_the_names() {
    let mut given = employee();
    given.frame = frame();
    let agreement = drafted(&given);
    for clause in &agreement.clauses {
        match clause.element {
            E::Parties => assert!(matches!(clause.state, State::Field(_))),
            _ => assert!(matches!(clause.state, State::Filled(_)), "{clause:?}"),
        }
    }
    assert_eq!(agreement.missing().count(), 0);
}

#[test]
fn a_full_half_of_the_manager_leaves_the_employees_own_points_to_the_talk() {
    let agreement = drafted(&manager());
    for clause in &agreement.clauses {
        match clause.element {
            E::Parties => assert!(matches!(clause.state, State::Field(_))),
            E::Voluntary => assert_eq!(clause.state, State::ForTheTalk(Q::Voluntary)),
            E::Competence => assert_eq!(clause.state, State::NotNeeded),
            _ => assert!(matches!(clause.state, State::Filled(_)), "{clause:?}"),
        }
    }
    let missing: Vec<E> = agreement.missing().map(|clause| clause.element).collect();
    assert_eq!(missing, [E::Voluntary]);
}

#[test]
fn without_answers_nothing_is_promised_and_what_must_be_there_is_missing() {
    let missing = |given: Given| drafted(&given).missing().map(|clause| clause.element).collect::<Vec<_>>();
    let both = [E::LegalBasis, E::Kind, E::Voluntary, E::Extent, E::Place, E::Equipment];
    let ends = [E::StartAndReview, E::Ending];
    let of_employee: Vec<E> = both.into_iter().chain([E::DataSecurity]).chain(ends).collect();
    let of_manager: Vec<E> = both.into_iter().chain(ends).collect();
    assert_eq!(missing(Given::employee()), of_employee);
    assert_eq!(missing(Given::manager()), of_manager);
}

#[test]
fn an_open_element_leads_to_a_question_that_this_party_is_asked_and_has_not_put_off() {
    let mut rng = fastrand::Rng::with_seed(5);
    let (mut open, mut for_the_talk) = (0, 0);
    for round in 0..600 {
        let party = Party::ALL[round % 2];
        let route = if rng.bool() { Route::Full } else { Route::Short };
        let answers = random_answers(party, &mut rng);
        let frame = random_frame(&mut rng);
        let shared = SharedAssessment::of(party, route, &answers.shared(), &frame);
        let case = &shared.get().case;
        for clause in draft(&shared, &frame).clauses {
            match clause.state {
                State::Open(id) => {
                    open += 1;
                    assert!(case.asks(id), "{clause:?}");
                    assert!(!case.is_unknown(id) && !case.would_rather_talk(id), "{clause:?}");
                }
                State::ForTheTalk(_) => for_the_talk += 1,
                State::Filled(phrases) | State::Field(phrases) => assert!(!phrases.is_empty()),
                State::NotNeeded => {}
                State::Written(text) => panic!("nobody wrote {text}"),
            }
        }
    }
    assert!(open > 500 && for_the_talk > 500, "{open} {for_the_talk}");
}

#[test]
fn what_one_would_rather_talk_about_waits_for_the_talk() {
    let given = Given::employee().set(Q::WorkPlace, Answer::RatherTalk).set(Q::NoticeKind, Answer::Unknown);
    let agreement = drafted(&given);
    assert_eq!(clause(&agreement, E::Place).state, State::ForTheTalk(Q::WorkPlace));
    assert_eq!(clause(&agreement, E::Ending).state, State::ForTheTalk(Q::NoticeKind));
    assert!(agreement.missing().any(|missing| missing.element == E::Ending));
}

#[test]
fn a_clause_rests_on_nothing_but_its_reasons() {
    // What is built on the suggestion may also change with an answer that the suggestion did not rest on before.
    let on_suggestion = [E::Extent, E::ScreenWorkplace, E::StartAndReview];
    let mut rng = fastrand::Rng::with_seed(1108);
    for round in 0..150 {
        let party = Party::ALL[round % 2];
        let route = if rng.u8(0..4) == 0 { Route::Short } else { Route::Full };
        let frame = if rng.bool() { random_frame(&mut rng) } else { frame() };
        let answers = random_answers(party, &mut rng);
        let before = drafted_from(party, route, &answers, &frame);
        for question in questionnaire::questions().filter(|question| question.asked.includes(party)) {
            let mut other = answers.clone();
            match rng.u8(0..5) {
                0 => other.clear(question.id),
                1 => other.keep_back(question.id, rng.bool()),
                2 => other.keep_to_talk(question.id, rng.bool()),
                _ => other.set(question.id, random_answer(question, &answers, &mut rng)),
            }
            let after = drafted_from(party, route, &other, &frame);
            let because = Because::Answer(question.id);
            let rests = |clause: &Clause| clause.reasons.as_ref().is_some_and(|reasons| reasons.has(because));
            for (before, after) in before.clauses.iter().zip(&after.clauses) {
                let may = rests(before) || (on_suggestion.contains(&before.element) && rests(after));
                assert!(may || before == after, "{}:\n{before:?}\n{after:?}", question.id.id());
            }
        }
    }
}

#[test]
fn a_reason_is_a_question_that_this_party_can_be_asked() {
    let agreement = drafted(&manager());
    for clause in &agreement.clauses {
        for id in clause.reasons.iter().flat_map(|reasons| reasons.questions()) {
            assert!(questionnaire::find(id).unwrap().asked.includes(Party::Manager), "{clause:?}");
        }
    }
    assert_eq!(clause(&agreement, E::EqualTreatment).reasons, None);
    assert_eq!(clause(&agreement, E::Reservations).reasons, None);
}

#[test]
fn every_sentence_is_reached_and_gets_all_its_values() {
    let mut rng = fastrand::Rng::with_seed(33);
    let mut reached: BTreeSet<PhraseId> = BTreeSet::new();
    for round in 0..6_000 {
        let party = Party::ALL[round % 2];
        let mut frame = if rng.u8(0..3) == 0 { frame() } else { random_frame(&mut rng) };
        if rng.bool() {
            frame.local_agreement_reference = String::new();
        }
        let mut answers = random_answers(party, &mut rng);
        for id in [Q::Voluntary, Q::WorkPlace, Q::Reasons] {
            // Most halves are stopped by one of these; half of them are let through.
            if rng.bool() {
                answers.clear(id);
            }
        }
        if rng.u8(0..10) == 0 {
            // A whole week at home, which chance alone hardly finds.
            let told = Given::new(party).tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]).answers;
            let rest = TaskPlace { place: Place::Home, on: String::new() };
            if let (Some(shares), Some(Answer::TaskPlaces(places))) = (told.get(Q::TaskTypes), told.get(Q::TaskPlaces))
            {
                let mut places = places.clone();
                places.insert(Task::Rest, rest);
                answers.set(Q::TaskTypes, shares.clone());
                answers.set(Q::TaskPlaces, Answer::TaskPlaces(places));
            }
            for id in [Q::SetupScreen, Q::SetupKeyboard, Q::SetupTable, Q::SetupChair, Q::SetupLight] {
                answers.set(id, Answer::One("yes"));
                answers.keep_back(id, false);
            }
        }
        // Nothing on the list, only in own words: too seldom for chance.
        if rng.u8(0..40) == 0 && party == Party::Employee {
            answers.set(Q::EquipmentNeeded, Answer::Many(vec!["other"]));
            answers.set(Q::EquipmentOther, Answer::Words("en tavle".to_owned()));
        }
        for clause in drafted_from(party, Route::Full, &answers, &frame).clauses {
            for phrase in clause.phrases() {
                let words = clauses::phrase(phrase.id);
                let given: BTreeSet<&str> = phrase.values.iter().map(|(name, _)| *name).collect();
                assert_eq!(placeholders(words.da), given, "{}", phrase.id.id());
                reached.insert(phrase.id);
            }
        }
    }
    for round in 0..1_500 {
        let talk = if round == 0 { with_a_disputed_half_day() } else { random_talk(&mut rng) };
        let frame = if rng.bool() { Frame::default() } else { random_frame(&mut rng) };
        let dialogue = talk.dialogue(&frame);
        let stands = Stands::new(&talk, &dialogue, &frame);
        for clause in stands.to_sign(&talk.agreement(&dialogue, &frame)).clauses {
            for phrase in clause.phrases() {
                let given: BTreeSet<&str> = phrase.values.iter().map(|(name, _)| *name).collect();
                assert_eq!(placeholders(clauses::phrase(phrase.id).da), given, "{}", phrase.id.id());
                reached.insert(phrase.id);
            }
        }
    }
    reached.insert(when_signed());
    let lost: Vec<&str> = PhraseId::all().filter(|id| !reached.contains(id)).map(PhraseId::id).collect();
    assert!(lost.is_empty(), "never reached: {lost:?}");
}

/// What an agreement that can be signed says in the place of the draft's last sentence.
fn when_signed() -> PhraseId {
    let (talk, frame) = (settled_through(agreed_record().talk), Frame::default());
    let dialogue = talk.dialogue(&frame);
    let stands = Stands::new(&talk, &dialogue, &frame);
    let paper = stands.to_sign(&talk.agreement(&dialogue, &frame));
    assert!(stands.is_agreement(&paper), "{:?}", stands.lacking(&paper));
    paper.clause(E::Reservations).unwrap().phrases().last().unwrap().id
}

#[test]
fn both_languages_have_the_same_placeholders_and_every_sentence_ends() {
    for id in PhraseId::all() {
        let words = clauses::phrase(id);
        assert_eq!(placeholders(words.da), placeholders(words.en), "{}", id.id());
        for text in [words.da, words.en] {
            // "Until then:" leads the sentence after it.
            assert!(text.ends_with(['.', ':']), "{}: {text}", id.id());
        }
    }
    let ids: BTreeSet<&str> = PhraseId::all().map(PhraseId::id).collect();
    assert_eq!(ids.len(), PhraseId::all().count());
}

/// Every Danish and English text of the agreement, with where it stands.
fn all_texts() -> Vec<(String, &'static str, &'static str)> {
    let phrases = PhraseId::all().map(|id| (id.id().to_owned(), clauses::phrase(id)));
    let names = E::ALL.iter().map(|id| (format!("{} (name)", id.id()), clauses::element(*id).name));
    let whys = E::ALL.iter().map(|id| (format!("{} (why)", id.id()), clauses::element(*id).why));
    let chapters = Chapter::ALL.map(|chapter| (format!("{chapter:?}"), clauses::chapter(chapter)));
    let marks = [clauses::TITLE, clauses::FOR_THE_TALK, clauses::BY_HAND, clauses::SAME_FOR_ALL];
    let marks = marks.map(|text| ("mark".to_owned(), text));
    let labels = Party::ALL.map(|party| ("signature".to_owned(), clauses::signature(party)));
    let all = phrases.chain(names).chain(whys).chain(chapters).chain(marks).chain(labels);
    all.map(|(place, text)| (place, text.da, text.en)).collect()
}

#[test]
fn the_words_keep_the_voice() {
    for (place, da, en) in all_texts() {
        assert!(!da.contains('!') && !en.contains('!'), "{place}");
        assert!(!da.is_empty() && !en.is_empty() && da != en || da == "HR: {contact}.", "{place}");
        for word in da.to_lowercase().split(|letter: char| !letter.is_alphanumeric()) {
            assert!(!STOP_LIST.iter().any(|stop| word.starts_with(stop)), "{place}: {word}");
        }
        assert!(!da.to_lowercase().contains("medarbejderen skal"), "{place}");
    }
    for id in E::ALL {
        let words = clauses::element(*id);
        for name in [words.name.da, words.name.en] {
            assert!((1..=4).contains(&name.split_whitespace().count()), "{}: {name}", id.id());
        }
        assert_eq!(words.why.da.matches(". ").count(), 0, "{}: the reason is one sentence", id.id());
    }
}

#[test]
fn no_sentence_sets_a_condition_about_the_home() {
    // Appeals Board 40-22: a broken condition can cost the cover of an injury.
    for id in PhraseId::all() {
        let da = clauses::phrase(id).da.to_lowercase();
        let en = clauses::phrase(id).en.to_lowercase();
        for trap in [
            "skal sidde",
            "må kun arbejde",
            "kun arbejde ved",
            "skal have",
            "skal stå",
            "skal bruge",
            "kun arbejdspladsens udstyr",
        ] {
            assert!(!da.contains(trap), "{}: {da}", id.id());
        }
        if let PhraseId::Setup(_) = id {
            let has = |word: &str| da.split(|letter: char| !letter.is_alphanumeric()).any(|it| it == word);
            assert!(!has("skal") && !has("må"), "{}: {da}", id.id());
            assert!(!en.contains("must") && !en.contains("shall"), "{}: {en}", id.id());
        }
    }
    for id in [SetupPhrase::CheckAdvice, SetupPhrase::SpotAdvice] {
        assert!(clauses::phrase(id.into()).da.contains("anbefales"));
    }
    assert!(clauses::phrase(ContactPhrase::BreakAdvice.into()).da.contains("anbefales"));
}

#[test]
fn the_screen_limit_is_passed_and_never_met() {
    for (place, da, en) in all_texts() {
        for trap in ["mindst 2 dage", "mindst to dage", "mindst {limit}", "fra to dage", "2 dage eller mere"] {
            assert!(!da.to_lowercase().contains(trap), "{place}: {da}");
        }
        for trap in ["at least two days", "at least {limit}", "two days or more"] {
            assert!(!en.to_lowercase().contains(trap), "{place}: {en}");
        }
        if da.contains("{limit}") {
            assert!(da.contains("mere end {limit}") && en.contains("more than {limit}"), "{place}");
        }
    }
}

#[test]
fn no_sentence_promises_a_right_or_an_amount() {
    for (place, da, en) in all_texts() {
        for trap in ["ret til hjemmearbejde", "ret til at arbejde hjemme", "har ret til", "krav på", "kr.", "kroner"] {
            let is_denial = da.contains("hverken ret eller pligt");
            assert!(is_denial || !da.to_lowercase().contains(trap), "{place}: {da}");
        }
        for trap in ["right to work from home", "entitled", "dkk", "€"] {
            assert!(!en.to_lowercase().contains(trap), "{place}: {en}");
        }
    }
}

#[test]
fn exactly_two_days_is_not_over_two_days() {
    let screen = |hundredths| {
        let mut given = employee().days(Q::HomeDays, hundredths).one(Q::SetupTable, "yes").one(Q::SetupChair, "yes");
        given = given.tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)]);
        clause(&drafted(&given), E::ScreenWorkplace).clone()
    };
    assert!(says(&screen(200), SetupPhrase::ScreenUnderLimit));
    assert_eq!(screen(200).need, Need::Should);
    assert!(says(&screen(250), SetupPhrase::ScreenOverLimit));
    assert!(says(&screen(250), SetupPhrase::WorkplaceEnsures));
    assert_eq!(screen(250).need, Need::Must);
}

#[test]
fn the_screen_clause_follows_the_days_agreed_and_not_the_days_wished() {
    // What is lacking at home keeps the suggestion at two days, so the special rules do not apply to the agreement.
    let given = employee().days(Q::HomeDays, 300).tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]);
    let agreement = drafted(&given);
    assert!(text(clause(&agreement, E::Extent), Lang::Da).contains("op til to dage"));
    assert!(says(clause(&agreement, E::ScreenWorkplace), SetupPhrase::ScreenUnderLimit));
}

#[test]
fn a_stop_leaves_no_days_and_says_what_is_settled_first() {
    let stops = [
        (employee().one(Q::Voluntary, "no"), DaysPhrase::SettleVoluntary),
        (employee().one(Q::Voluntary, "unsure"), DaysPhrase::SettleVoluntary),
        (employee().many(Q::Reasons, &["not-my-wish"]), DaysPhrase::SettleWish),
        (employee().one(Q::WorkPlace, "abroad"), DaysPhrase::SettleAbroad),
        (employee().tasks(&[(Task::PlaceBound, Share::AboutTwoDays, Place::Workplace)]), DaysPhrase::SettleRoom),
    ];
    for (given, settle) in stops {
        let agreement = drafted(&given);
        let extent = clause(&agreement, E::Extent);
        assert!(says(extent, DaysPhrase::NotNow) && says(extent, settle), "{extent:?}");
        for promise in [DaysPhrase::UpTo, DaysPhrase::UpToBoth, DaysPhrase::UpToEachTime, DaysPhrase::OnWeekdays] {
            assert!(!says(extent, promise), "{extent:?}");
        }
    }
}

#[test]
fn tasks_alone_promise_no_days() {
    let mut given = employee();
    given.answers.clear(Q::HomeDays);
    assert_eq!(clause(&drafted(&given), E::Extent).state, State::Open(Q::HomeDays));
    given.answers.clear(Q::TaskTypes);
    assert_eq!(clause(&drafted(&given), E::Extent).state, State::Open(Q::TaskTypes));
    let mut given = employee();
    given.answers.clear(Q::Pattern);
    assert_eq!(clause(&drafted(&given), E::Extent).state, State::Open(Q::Pattern));
}

#[test]
fn fixed_days_stand_on_a_local_agreement_or_the_draft_says_case_by_case() {
    use foeling::domain::agreement::BasisPhrase as P;
    let with = drafted(&manager());
    assert!(says(clause(&with, E::LegalBasis), P::FixedStandsOnNamed));
    assert!(says(clause(&with, E::Kind), P::KindFixed));
    assert_eq!(clause(&with, E::LegalBasis).need, Need::Must);

    let without = drafted(&manager().one(Q::LocalAgreement, "no"));
    assert!(says(clause(&without, E::LegalBasis), P::FixedNeedsLocal));
    assert!(says(clause(&without, E::Kind), P::KindNoLocalAgreement));
    assert!(says(clause(&without, E::Extent), DaysPhrase::UpToEachTime));

    let each_time = drafted(&employee().one(Q::Pattern, "case-by-case"));
    assert!(says(clause(&each_time, E::LegalBasis), P::FixedNeedsLocal));
    assert_eq!(clause(&each_time, E::LegalBasis).need, Need::Should);

    // The employee is not asked about it: with nothing in the frame it waits for the talk, and it must be there.
    let unknown = drafted(&employee());
    assert_eq!(clause(&unknown, E::LegalBasis).state, State::ForTheTalk(Q::LocalAgreement));
    assert!(clause(&unknown, E::LegalBasis).is_missing());
}

#[test]
fn under_the_demanded_rest_a_split_day_is_no_term() {
    let agreement = drafted(&employee().time(Q::LatestEnd, 22, 0));
    let hours = clause(&agreement, E::WorkingTime);
    assert!(says(hours, ContactPhrase::SplitWaits));
    assert!(!says(hours, ContactPhrase::SplitSometimes) && !says(hours, ContactPhrase::SplitTimes));
    assert!(!text(hours, Lang::Da).contains("kl. 22"));
    let exactly = drafted(&employee());
    assert!(says(clause(&exactly, E::WorkingTime), ContactPhrase::SplitTimes));
}

#[test]
fn notice_is_filled_or_missing() {
    let mut given = employee();
    given.answers.clear(Q::NoticeWeeks);
    let agreement = drafted(&given);
    assert_eq!(clause(&agreement, E::Ending).state, State::Open(Q::NoticeWeeks));
    assert!(clause(&agreement, E::Ending).is_missing());
    let one_week = text(clause(&drafted(&employee().days(Q::NoticeWeeks, 100)), E::Ending), Lang::Da);
    assert!(one_week.contains("en uges varsel"), "{one_week}");
}

#[test]
fn the_frame_fills_in_where_answers_are_silent() {
    let mut given = employee();
    given.frame = frame();
    given.answers.clear(Q::Reach);
    let agreement = drafted(&given);
    assert!(text(clause(&agreement, E::Reachability), Lang::Da).contains("fra kl. 9 til kl. 15"));
    assert!(text(clause(&agreement, E::Doubts), Lang::Da).contains("Kim Holm"));
    assert!(text(clause(&agreement, E::DataSecurity), Lang::Da).contains("It-vagten"));
    assert!(text(clause(&agreement, E::LegalBasis), Lang::Da).contains("1. februar 2022"));
    assert!(text(clause(&agreement, E::Parties), Lang::Da).contains("Teknik- og Miljøforvaltningen"));
}

#[test]
fn days_and_dates_read_as_people_say_them() {
    let agreement = drafted(&employee());
    let extent = text(clause(&agreement, E::Extent), Lang::Da);
    assert!(extent.contains("hjemme op til to dage om ugen som gennemsnit over en måned."), "{extent}");
    assert!(extent.contains("Som udgangspunkt er hver onsdag og fredag hjemmedag."), "{extent}");
    let start = text(clause(&agreement, E::StartAndReview), Lang::Da);
    // Three months after 1 February 2027 is a Saturday; the Monday after is the 3rd.
    assert!(start.contains("1. februar 2027") && start.contains("3. maj 2027"), "{start}");
    let ending = text(clause(&agreement, E::Ending), Lang::En);
    assert!(ending.contains("4 weeks’ notice"), "{ending}");
    let reservations = text(clause(&agreement, E::Reservations), Lang::Da);
    assert!(reservations.contains("læst den 23. november 2026"), "{reservations}");
}

#[test]
fn a_full_agreement_fits_on_two_pages_and_reads_as_plain_legal_danish() {
    for mut given in [employee(), manager()] {
        given.frame = frame();
        let agreement = drafted(&given);
        let danish: Vec<String> = agreement.clauses.iter().map(|clause| text(clause, Lang::Da)).collect();
        // Measured in print: beside headings, week and signatures two A4 pages at 10.5 points hold about this much. Nobody
        // answers everything: what the short route leaves out is more than is new. The real papers are counted in pages
        // (twelve worked cases, in LibreOffice and in the browser).
        let name = |clause: &Clause| clauses::element(clause.element).name.da.chars().count();
        let signs: usize =
            agreement.clauses.iter().zip(&danish).map(|(it, text)| name(it) + text.chars().count()).sum();
        println!("{signs} signs");
        assert!(signs <= 6_800, "{signs} signs");
        let found = lix(&danish.join(" "));
        assert!(found <= 45.0, "LIX {found:.1}");
    }
}

/// LIX: words per sentence, plus the share of words with more than six letters.
fn lix(text: &str) -> f64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let sentences = words.iter().filter(|word| word.ends_with(['.', ':', '»'])).count().max(1);
    let letters = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count();
    let long = words.iter().filter(|word| letters(word) > 6).count();
    words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len().max(1) as f64
}

#[test]
fn own_words_stand_as_written_between_quotation_marks() {
    let agreement = drafted(&manager());
    let quality = text(clause(&agreement, E::Quality), Lang::Da);
    assert!(quality.ends_with("»Budgettet for 2027«."), "{quality}");
    let tricky = drafted(&manager().set(Q::Priorities, words("<b>fed</b> {days}")));
    assert!(text(clause(&tricky, E::Quality), Lang::Da).contains("»<b>fed</b> {days}«"));
}
