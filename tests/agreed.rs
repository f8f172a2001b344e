//! What the two agree on is what the paper says: the number, the days, the condition, and how each sentence stands.

mod support;

use foeling::domain::agreement::{DaysPhrase, PhraseId, SetupPhrase, State};
use foeling::domain::frame::Frame;
use foeling::domain::rules::finding::Value;
use foeling::domain::suggestion::week::DayKind;
use foeling::domain::talk::standing::{Lacking, Standing, Stands};
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::values::small_map::SmallMap;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId as Q, ask};
use foeling::domain::vocabulary::task::{Place, Task};
use foeling::export::agreement::{conflicts_of, of_two, sentences};
use foeling::export::plain_text::plain_text;
use foeling::export::version::version_of;
use support::Given;
use support::in_order::*;
use support::pairs::random_given;

fn suggested(talk: &Talk) -> i32 {
    talk.dialogue(&Frame::default()).joint.get().suggestion.as_ref().expect("a suggestion").high.0
}

/// Everything that goes out of the browser, as text.
fn everywhere(talk: &Talk) -> Vec<String> {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    let document = of_two(talk, &dialogue, &frame, &Default::default(), Lang::Da, None);
    let version = version_of(talk, &dialogue, &frame, Lang::Da, None);
    vec![
        plain_text(&document),
        foeling::export::markdown::markdown(&document),
        version.clauses.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>().join("\n"),
    ]
}

#[test]
fn two_days_agreed_stand_as_two_days_where_the_suggestion_is_one_and_a_half() {
    // Three days of tasks, less half a day for daily help and half the home tasks at the workplace in the manager's view.
    let employee = employee().one(Q::HelpNeed, "several-a-day").days(Q::HomeDays, 150);
    let manager = manager().days(Q::HomeDays, 250);
    let before = talk(&employee, &manager);
    assert_eq!(number(&before), Some(150), "until they have talked, the paper goes by the careful reading");
    let talk = decided(before, Q::HomeDays, days(200));
    assert_eq!(number(&talk), Some(200));
    for text in everywhere(&talk) {
        assert!(text.contains("op til to dage om ugen") && !text.contains("halvanden"), "{text}");
    }
}

#[test]
fn what_both_have_said_is_not_lowered_either() {
    let employee = employee().one(Q::HelpNeed, "several-a-day").days(Q::HomeDays, 300);
    let talk = talk(&employee, &manager().days(Q::HomeDays, 300));
    assert!(suggested(&talk) < 300);
    assert_eq!(number(&talk), Some(300));
}

#[test]
fn three_days_agreed_stand_and_the_clause_says_that_the_home_workplace_caps_at_two() {
    let employee =
        employee().days(Q::HomeDays, 300).set(Q::SetupScreen, Answer::One("no")).set(Q::SetupChair, Answer::One("no"));
    let talk = decided(talk(&employee, &manager().days(Q::HomeDays, 300)), Q::HomeDays, days(300));
    assert_eq!((suggested(&talk), number(&talk)), (200, Some(300)));
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    let paper = paper(&talk);
    let conflicts = conflicts_of(paper.clause(E::Extent).unwrap(), dialogue.joint.get(), &frame);
    assert!(conflicts.iter().any(|it| it.rule() == Some(FindingId::SetupBelowRules)), "{conflicts:?}");
    // Three days are more than two: the screen rules apply, and the workplace sees to it.
    let screen = paper.clause(E::ScreenWorkplace).unwrap();
    assert!(screen.phrases().iter().any(|it| it.id == PhraseId::Setup(SetupPhrase::ScreenOverLimit)));
}

#[test]
fn one_day_agreed_stands_where_experience_gives_half_a_day() {
    // New to the tasks caps at one day, and daily help takes a half away.
    let employee = employee().one(Q::Experience, "new").one(Q::HelpNeed, "daily").days(Q::HomeDays, 50);
    let talk = decided(talk(&employee, &manager().one(Q::Experience, "new")), Q::HomeDays, days(100));
    assert_eq!(number(&talk), Some(100));
    assert!(says(&talk, E::Extent).contains("op til en dag om ugen"), "{}", says(&talk, E::Extent));
}

#[test]
fn no_days_agreed_are_no_days() {
    let talk = decided(talk(&employee(), &manager()), Q::HomeDays, days(0));
    let phrases = paper(&talk).clause(E::Extent).unwrap().phrases().to_vec();
    assert!(phrases.iter().any(|it| it.id == PhraseId::Days(DaysPhrase::AgreedNone)), "{phrases:?}");
    assert_eq!(paper(&talk).week, None);
}

#[test]
fn an_agreement_without_home_days_speaks_of_none() {
    let zero = decided(talk(&employee(), &manager()), Q::HomeDays, days(0));
    let text = plain_text(&document(&zero));
    for word in ["På hjemmedage", "en hjemmedag", "Hjemmedagene", "eget hjem", "Endnu ikke aftalt: F", "låner"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("ikke er hjemmedage nu"), "{text}");
    // What the two write themselves stands all the same.
    let mut zero = zero;
    zero.write(E::Place, "Kurser kan følges hjemmefra.");
    assert!(plain_text(&document(&zero)).contains("Kurser kan følges hjemmefra."));
    // And a day agreed on brings the rest back.
    let one = decided(talk(&employee(), &manager()), Q::HomeDays, days(100));
    assert!(plain_text(&document(&one)).contains("eget hjem"));
}

#[test]
fn the_outcome_agreed_fixes_what_the_paper_says_in_that_moment() {
    let employee = employee().one(Q::HelpNeed, "several-a-day").days(Q::HomeDays, 300);
    let mut talk = talk(&employee, &manager());
    let said = number(&talk);
    talk.end_topic(E::Extent, Outcome::Agreed, &Frame::default());
    // Later they settle the tasks in another way, which would have changed the suggestion.
    let home = TaskPlace { place: Place::Workplace, on: String::new() };
    talk.decided.set(Q::TaskPlaces, Answer::TaskPlaces([(Task::DeepWork, home)].into()));
    assert_eq!(number(&talk), said);
}

#[test]
fn a_condition_stands_in_the_clause_with_its_number_and_nowhere_else() {
    let employee = employee().days(Q::HomeDays, 300).set(Q::SetupScreen, Answer::One("no"));
    let mut talk = decided(talk(&employee, &manager().days(Q::HomeDays, 300)), Q::HomeDays, days(300));
    let words = "Skærm, tastatur og stol er leveret.".to_owned();
    let settled = Settled { words, until_days: Some(Amount(200)), ..Settled::default() };
    talk.settled.insert(E::Extent, settled);
    talk.end_topic(E::Extent, Outcome::WithConditions, &Frame::default());
    let text = says(&talk, E::Extent);
    assert!(text.contains("op til tre dage") && text.contains("»Skærm, tastatur og stol er leveret«"), "{text}");
    assert!(text.contains("Indtil da er det op til to dage"), "{text}");
    for text in everywhere(&talk) {
        assert_eq!(text.matches("Skærm, tastatur og stol er leveret").count(), 1, "{text}");
    }
    // The screen clause says what holds before and after.
    let screen: Vec<PhraseId> =
        paper(&talk).clause(E::ScreenWorkplace).unwrap().phrases().iter().map(|phrase| phrase.id).collect();
    let at = |id: SetupPhrase| screen.iter().position(|it| *it == PhraseId::Setup(id));
    assert!(at(SetupPhrase::ScreenOnceMet) < at(SetupPhrase::ScreenOverLimit), "{screen:?}");
    assert!(at(SetupPhrase::ScreenUntilThen) < at(SetupPhrase::ScreenUnderLimit), "{screen:?}");
    assert!(plain_text(&document(&talk)).contains("Ugen, når betingelsen er opfyldt") || paper(&talk).week.is_none());
}

fn week(talk: &Talk) -> Vec<(Weekday, DayKind)> {
    paper(talk).week.expect("a week").days
}

fn on(day: Weekday, talk: &Talk) -> DayKind {
    week(talk).into_iter().find(|(known, _)| *known == day).unwrap().1
}

#[test]
fn the_day_both_want_is_never_the_one_that_alternates() {
    // The employee wants Monday, Wednesday and Friday; the manager Monday and Friday. They agree on two and a half days.
    use Weekday::{Friday, Monday, Wednesday};
    let employee = employee().days(Q::HomeDays, 300).weekdays(Q::HomeWeekdays, &[Monday, Wednesday, Friday]);
    let manager = manager().weekdays(Q::HomeWeekdays, &[Monday, Friday]);
    let talk = decided(talk(&employee, &manager), Q::HomeDays, days(250));
    let named = Answer::Weekdays(Weekdays::of(&[Monday, Wednesday, Friday]));
    let talk = decided(talk, Q::HomeWeekdays, named);
    assert_eq!(
        [Monday, Wednesday, Friday].map(|day| on(day, &talk)),
        [DayKind::Home, DayKind::EveryOtherWeek, DayKind::Home]
    );
    let text = says(&talk, E::Extent);
    assert!(text.contains("mandag og fredag") && text.contains("Hver anden uge er onsdag"), "{text}");
}

#[test]
fn a_day_that_nobody_named_is_in_no_week() {
    // Both wish for Friday, and only the employee for Thursday, which needs everyone: Monday is nobody's wish.
    use Weekday::{Friday, Monday, Thursday};
    let employee = employee().weekdays(Q::HomeWeekdays, &[Thursday, Friday]);
    let manager = manager().weekdays(Q::HomeWeekdays, &[Friday]).weekdays(Q::TeamDays, &[Thursday]);
    let talk = decided(talk(&employee, &manager), Q::HomeDays, days(200));
    assert_eq!(on(Friday, &talk), DayKind::Home);
    assert!(!matches!(on(Monday, &talk), DayKind::Home | DayKind::EveryOtherWeek | DayKind::Varies));
    let text = says(&talk, E::Extent);
    assert!(!text.contains("mandag") && text.contains("aftales løbende"), "{text}");
    let found = &talk.dialogue(&Frame::default()).joint.get().findings.clone();
    assert!(found.iter().any(|it| it.id == FindingId::HomeDayOnTeamDay), "also where only one named it");
}

#[test]
fn more_days_that_both_want_than_home_days_leave_the_choice_to_them() {
    use Weekday::{Friday, Monday, Wednesday};
    let wish = [Monday, Wednesday, Friday];
    let employee = employee().weekdays(Q::HomeWeekdays, &wish);
    let talk = talk(&employee, &manager().weekdays(Q::HomeWeekdays, &wish));
    assert_eq!(number(&talk), Some(200));
    assert!(wish.iter().all(|day| on(*day, &talk) == DayKind::Varies));
    assert!(says(&talk, E::Extent).contains("på skift mellem mandag, onsdag og fredag"), "{}", says(&talk, E::Extent));
}

#[test]
fn setting_one_row_of_the_tasks_leaves_the_others_as_both_said_them() {
    let before = talk(&employee(), &manager());
    let home = TaskPlace { place: Place::Workplace, on: String::new() };
    let row: SmallMap<Task, TaskPlace> = [(Task::ShortMeetings, home)].into();
    let talk = decided(before, Q::TaskPlaces, Answer::TaskPlaces(row));
    let dialogue = talk.dialogue(&Frame::default());
    let case = &dialogue.joint.get().case;
    let place = |task: Task| case.tasks().iter().find(|it| it.task == task).and_then(|it| it.place);
    assert_eq!(place(Task::ShortMeetings), Some(Place::Workplace));
    assert_eq!(place(Task::DeepWork), Some(Place::Home));
    assert_eq!(place(Task::IdeasTogether), Some(Place::Workplace));
}

#[test]
fn rows_that_were_not_set_are_still_apart() {
    let at = |place: Place| TaskPlace { place, on: String::new() };
    let manager = manager().set(
        Q::TaskPlaces,
        Answer::TaskPlaces(
            [(Task::DeepWork, at(Place::Workplace)), (Task::CaseworkAlone, at(Place::Workplace))].into(),
        ),
    );
    let row = Answer::TaskPlaces([(Task::DeepWork, at(Place::Home))].into());
    let talk = decided(talk(&employee(), &manager), Q::TaskPlaces, row);
    let topic = talk.dialogue(&Frame::default()).topic(E::TasksAtHome).unwrap();
    assert!(topic.apart.iter().any(|(id, _)| *id == Q::TaskPlaces), "the casework is still to be settled");
    let standing = standing(&talk, E::TasksAtHome);
    assert_eq!(standing, Standing::Reading);
}

#[test]
fn a_stop_of_one_stands_whatever_the_other_says_until_they_deal_with_it() {
    let abroad = employee().one(Q::WorkPlace, "abroad");
    let answers = [Answer::One("own-home"), Answer::One("elsewhere"), Answer::RatherTalk, Answer::Unknown];
    for said in answers {
        let manager = manager().set(Q::WorkPlace, said.clone());
        let talk = talk(&abroad, &manager);
        let dialogue = talk.dialogue(&Frame::default());
        assert!(dialogue.stops().any(|id| id == FindingId::Abroad), "{said:?}");
        assert_eq!(dialogue.topics().first().map(|topic| topic.element), Some(E::Place), "the talk opens with it");
        let text = plain_text(&document(&talk));
        assert!(text.contains("Afklares først") && !text.contains("Medarbejder · dato"), "{text}");
        let settled = decided(talk, Q::WorkPlace, Answer::One("own-home"));
        assert!(settled.dialogue(&Frame::default()).stops().next().is_none());
    }
}

#[test]
fn a_number_agreed_under_a_stop_stands_with_what_it_waits_for() {
    let talk = decided(talk(&employee().one(Q::WorkPlace, "abroad"), &manager()), Q::HomeDays, days(200));
    let text = says(&talk, E::Extent);
    assert!(text.contains("HR") && text.contains("Når det er afklaret") && text.contains("to dage"), "{text}");
}

#[test]
fn what_can_be_lent_is_not_lent() {
    let manager = manager().many(Q::EquipmentOffered, &["screen", "keyboard", "mouse", "headset"]);
    let needs = |items: &[&'static str]| employee().many(Q::EquipmentNeeded, items);
    let text = says(&talk(&needs(&["nothing"]), &manager), E::Equipment);
    assert!(!text.contains("låner") && text.contains("mangler ikke udstyr"), "{text}");
    let text = says(&talk(&needs(&["screen", "chair"]), &manager), E::Equipment);
    assert!(text.contains("låner ud eller betaler: skærm.") && text.contains("mangler: stol"), "{text}");
    let agreed = decided(talk(&needs(&["nothing"]), &manager), Q::EquipmentOffered, Answer::Many(vec!["headset"]));
    assert!(says(&agreed, E::Equipment).contains("headset"), "what they agreed on stands");
}

#[test]
fn also_has_something_before_it() {
    let other = |ids: &[&'static str]| {
        employee().many(Q::ExemptTasks, ids).set(Q::ExemptOther, Answer::Words("Kontanter".to_owned()))
    };
    let exempt = |given: &Given| {
        let assessment = given.assess();
        let draft = foeling::domain::agreement::draft(&assessment.shared, &given.frame);
        sentences(draft.clause(E::ExemptTasks).unwrap(), Lang::Da)
    };
    assert_eq!(exempt(&other(&["other"])), "Denne opgave løses ikke hjemme: »Kontanter«.");
    let both = exempt(&other(&["paper-cases", "other"]));
    assert!(both.starts_with("Dette løses ikke hjemme: ") && both.ends_with("Det gælder også: »Kontanter«."), "{both}");
    // The clause on equipment: what is the workplace's own stands apart, so nothing leans on it.
    let needs = |ids: &[&'static str]| {
        let words = Answer::Words("Dukkestue".to_owned());
        says(&talk(&employee().many(Q::EquipmentNeeded, ids).set(Q::EquipmentOther, words), &manager()), E::Equipment)
    };
    assert!(needs(&["other"]).contains("Medarbejderen mangler: »Dukkestue«."), "{}", needs(&["other"]));
    assert!(needs(&["chair", "other"]).contains("Medarbejderen mangler også: »Dukkestue«."));
}

#[test]
fn each_sentence_knows_how_it_stands() {
    let employee = employee().one(Q::NoticeKind, "local-agreement").one(Q::Reach, "as-office");
    let mut talk = talk(&employee, &manager());
    assert_eq!(standing(&talk, E::StartAndReview), Standing::SaidByBoth);
    assert_eq!(standing(&talk, E::Voluntary), Standing::Reading, "only the employee has said it");
    assert_eq!(standing(&talk, E::EqualTreatment), Standing::StandingText);
    let text = plain_text(&document(&talk));
    assert!(text.contains("[Ikke talt om endnu: Hjemmearbejdet er frivilligt for medarbejderen.]\n"), "{text}");
    talk.end_topic(E::Voluntary, Outcome::Agreed, &Frame::default());
    assert_eq!(standing(&talk, E::Voluntary), Standing::Agreed);
    talk.write(E::Reachability, "Man kan ringe mellem 9 og 14.");
    assert_eq!(standing(&talk, E::Reachability), Standing::Agreed);
}

#[test]
fn it_is_an_agreement_once_every_must_is_talked_about_and_not_before() {
    let frame = Frame::default();
    let mut talk = talk(&employee(), &manager());
    let lacking = |talk: &Talk| {
        let dialogue = talk.dialogue(&frame);
        Stands::new(talk, &dialogue, &frame).lacking(&talk.agreement(&dialogue, &frame))
    };
    assert!(lacking(&talk).contains(&(E::Voluntary, Lacking::NotTalkedAbout)));
    let text = plain_text(&document(&talk));
    assert!(text.contains("Udkast") && !text.contains("Medarbejder · dato"), "{text}");
    while let Some((element, _)) = lacking(&talk).first().copied() {
        talk.end_topic(element, Outcome::Agreed, &frame);
        assert!(!lacking(&talk).iter().any(|(it, _)| *it == element), "{} can't be settled", element.id());
    }
    for text in everywhere(&talk) {
        let text = text.to_lowercase();
        assert!(!text.contains("udkast"), "{text}");
    }
    let text = plain_text(&document(&talk));
    assert!(text.contains("Medarbejder · dato") && text.contains("begge har skrevet under"), "{text}");
    // A topic that is put off takes it back.
    talk.end_topic(E::Extent, Outcome::Later, &frame);
    assert!(plain_text(&document(&talk)).contains("Udkast"));
}

#[test]
fn the_clause_the_strip_and_the_table_say_the_same() {
    let mut rng = fastrand::Rng::with_seed(77);
    for _ in 0..400 {
        let employee = random_given(Party::Employee, &mut rng);
        let manager = random_given(Party::Manager, &mut rng);
        let talk = random_talk(&employee, &manager, &mut rng);
        let paper = paper(&talk);
        let clause = paper.clause(E::Extent).unwrap();
        let named = |id: DaysPhrase| {
            let phrase = clause.phrases().iter().find(|it| it.id == PhraseId::Days(id));
            phrase.map_or(Weekdays::NONE, |phrase| match phrase.values.first() {
                Some((_, Value::Weekdays(days))) => *days,
                _ => Weekdays::NONE,
            })
        };
        let of = |kind: DayKind| paper.week.as_ref().map_or(Weekdays::NONE, |week| week.of_kind(kind));
        let once_settled = named(DaysPhrase::WeekdaysOnceSettled);
        let beside_others = named(DaysPhrase::FixedOnWeekdays);
        assert_eq!(named(DaysPhrase::OnWeekdays).and(once_settled).and(beside_others), of(DayKind::Home));
        assert_eq!(named(DaysPhrase::EveryOtherWeek), of(DayKind::EveryOtherWeek));
        assert_eq!(named(DaysPhrase::AmongWeekdays), of(DayKind::Varies));
        // Only days that somebody named.
        let said = [employee.case().said(ask::HOME_WEEKDAYS), manager.case().said(ask::HOME_WEEKDAYS)]
            .into_iter()
            .chain([talk.dialogue(&Frame::default()).joint.get().case.said(ask::HOME_WEEKDAYS)])
            .flatten()
            .fold(Weekdays::NONE, Weekdays::and);
        let placed = of(DayKind::Home).and(of(DayKind::EveryOtherWeek)).and(of(DayKind::Varies));
        assert!(placed.without(said).is_empty());
    }
}

/// A talk in which some questions were answered together and some topics ended.
fn random_talk(employee: &Given, manager: &Given, rng: &mut fastrand::Rng) -> Talk {
    let mut talk = talk(employee, manager);
    let together = support::random_answers(Party::Employee, rng);
    for (id, answer) in together.shared().answers().iter() {
        if rng.u8(0..3) == 0 {
            talk.decided.set(id, answer.clone());
        }
    }
    for element in E::ALL {
        if rng.u8(0..4) == 0 {
            let outcome = Outcome::ALL[rng.usize(0..Outcome::ALL.len())];
            talk.end_topic(*element, outcome, &Frame::default());
        }
    }
    talk
}

#[test]
fn every_shared_answer_that_a_clause_speaks_of_stands_in_it_as_agreed() {
    let mut rng = fastrand::Rng::with_seed(4);
    let mut spoken = 0;
    for _ in 0..300 {
        let employee = random_given(Party::Employee, &mut rng);
        let manager = random_given(Party::Manager, &mut rng);
        let talk = random_talk(&employee, &manager, &mut rng);
        let dialogue = talk.dialogue(&Frame::default());
        let case = &dialogue.joint.get().case;
        let ground = dialogue.ground();
        for clause in &paper(&talk).clauses {
            let State::Filled(phrases) = &clause.state else { continue };
            for phrase in phrases {
                for id in phrase.id.speaks_of().iter().filter(|id| ground.decided.contains(id)) {
                    spoken += 1;
                    let number = |wanted: Option<Amount>| {
                        let has = |(_, value): &(_, Value)| match value {
                            Value::Days(it) | Value::Number(it) => Some(*it) == wanted,
                            _ => false,
                        };
                        phrase.values.iter().any(has)
                    };
                    match (id, phrase.id) {
                        (
                            Q::HomeDays,
                            PhraseId::Days(DaysPhrase::UpTo | DaysPhrase::UpToBoth | DaysPhrase::UpToEachTime),
                        ) => {
                            assert!(number(case.said(ask::HOME_DAYS)), "{phrase:?} {:?}", case.said(ask::HOME_DAYS));
                        }
                        (Q::HomeDays, PhraseId::Days(DaysPhrase::AgreedNone)) => {
                            assert_eq!(case.said(ask::HOME_DAYS), Some(Amount::ZERO))
                        }
                        (Q::HomeDays, PhraseId::Days(DaysPhrase::NotNow)) => {
                            panic!("{phrase:?} {:?}", case.said(ask::HOME_DAYS))
                        }
                        (Q::StartDate, _) => {
                            assert!(
                                phrase
                                    .values
                                    .iter()
                                    .any(|(_, it)| Some(it) == case.said(ask::START_DATE).map(Value::Date).as_ref())
                            );
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    assert!(spoken > 500, "only {spoken}");
}

/// Whether what two people decided stands among these values, number for number and word for word. Which option was chosen is in
/// the sentence itself.
fn stands(answer: &Answer, id: Q, values: &[&Value]) -> bool {
    let has = |is_it: &dyn Fn(&Value) -> bool| values.iter().any(|value| is_it(value));
    let said = Value::Said(id, answer.clone());
    // None at all, and a single week, are sentences of their own.
    *answer == Answer::Number(Amount::ZERO)
        || (id == Q::NoticeWeeks && *answer == Answer::Number(Amount::whole(1)))
        || has(&|value| *value == said)
        || match answer {
            Answer::Number(number) => {
                has(&|value| matches!(value, Value::Days(it) | Value::Number(it) if it == number))
            }
            Answer::Date(date) => has(&|value| *value == Value::Date(*date)),
            Answer::Time(time) => has(&|value| *value == Value::Time(*time)),
            Answer::TimeRange(from, to) => {
                [from, to].into_iter().flatten().all(|time| has(&|value| *value == Value::Time(*time)))
            }
            Answer::Words(words) => has(&|value| matches!(value, Value::Words(it) if it.trim() == words.trim())),
            _ => true,
        }
}

#[test]
fn every_number_date_time_and_word_that_the_two_decided_stands_in_a_clause_that_speaks_of_it() {
    let mut rng = fastrand::Rng::with_seed(5);
    let mut seen = std::collections::BTreeMap::<Q, usize>::new();
    for _ in 0..400 {
        let employee = random_given(Party::Employee, &mut rng);
        let manager = random_given(Party::Manager, &mut rng);
        let talk = random_talk(&employee, &manager, &mut rng);
        let dialogue = talk.dialogue(&Frame::default());
        let ground = dialogue.ground();
        let clauses = paper(&talk).clauses;
        let phrases = || {
            clauses.iter().flat_map(|clause| match &clause.state {
                State::Filled(phrases) => phrases.as_slice(),
                _ => &[],
            })
        };
        for id in ground.decided.iter().copied() {
            let Some(answer) = talk.decided.get(id) else { continue };
            let speaks = || phrases().filter(|phrase| phrase.id.speaks_of().contains(&id));
            if speaks().next().is_none() {
                continue;
            }
            let values: Vec<&Value> = speaks().flat_map(|phrase| &phrase.values).map(|(_, value)| value).collect();
            *seen.entry(id).or_default() += 1;
            assert!(stands(answer, id, &values), "{id:?} {answer:?}: {:?}", speaks().collect::<Vec<_>>());
        }
    }
    let often = |id: Q| seen.get(&id).is_some_and(|count| *count > 10);
    let every_kind = [Q::HomeDays, Q::WeeklyHours, Q::StartDate, Q::LatestEnd, Q::ReachTimes, Q::SameDayWho];
    assert!(seen.len() > 50 && every_kind.into_iter().all(often), "{seen:?}");
}

#[test]
fn a_date_that_the_two_wrote_out_of_the_clause_is_in_no_calendar() {
    let frame = Frame::default();
    let mut talk = talk(&employee(), &manager());
    let review = |talk: &Talk| version_of(talk, &talk.dialogue(&frame), &frame, Lang::Da, None).review;
    let agreed = review(&talk);
    assert!(agreed.is_some());
    talk.write(E::StartAndReview, "Vi begynder efter sommerferien og ser på det til jul.");
    assert_eq!(review(&talk), None);
    assert!(!plain_text(&document(&talk)).contains("2027"), "neither date stands under the title");
    let date = foeling::wording::date(agreed.unwrap(), Lang::Da);
    talk.write(E::StartAndReview, &format!("Vi ser på det senest den {date}."));
    assert_eq!(review(&talk), agreed);
}

#[test]
fn words_that_are_for_the_talk_alone_do_not_become_the_twos_own_by_agreeing() {
    let mut employee =
        employee().many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, Answer::Words("sagen om naboen".to_owned()));
    employee.answers.keep_to_talk(Q::ExemptOther, true);
    let mut talk = talk(&employee, &manager().many(Q::ExemptTasks, &["other"]));
    for element in E::ALL {
        talk.end_topic(*element, Outcome::Agreed, &Frame::default());
    }
    for text in everywhere(&talk) {
        assert!(!text.contains("naboen"), "{text}");
    }
}
