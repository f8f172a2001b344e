//! Nobody leaves with nothing to talk about: three to six points for everyone, made of their own tasks, days and words.
//!
//! Run with `--nocapture` to read all twelve aloud.

mod support;

use std::collections::BTreeSet;

use foeling::content::findings::FindingText;
use foeling::content::points;
use foeling::domain::agreement::{self, PhraseId, TasksPhrase};
use foeling::domain::case::answers::Answers;
use foeling::domain::rules::Consequence;
use foeling::domain::suggestion::assessment::SharedAssessment;
use foeling::domain::suggestion::instead::{IdeaId, instead};
use foeling::domain::talk::points::{Chosen, PointId, Subject};
use foeling::domain::talk::points::{PointTopic, TalkingPoint};
use foeling::domain::talk::talking_points;
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::{QuestionId, ask};
use foeling::domain::vocabulary::route::Route;
use foeling::export::plain_text::plain_text;
use foeling::export::suggestion::suggestion;
use foeling::export::talking_points::agenda;
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, placeholders, word_count};
use support::{Given, SETUP, people};

fn chosen(given: &Given) -> Chosen {
    talking_points::chosen(&given.assess().shared)
}

fn id(point: &TalkingPoint) -> &'static str {
    match &point.topic {
        PointTopic::Base(base) => base.id.id(),
        PointTopic::Finding(finding) => finding.id.id(),
        PointTopic::Questions(_) => "rather-talk",
        PointTopic::Local(_) => "local",
    }
}

fn ids(points: &[TalkingPoint]) -> Vec<&'static str> {
    points.iter().map(id).collect()
}

#[test]
fn twelve_people_and_four_managers_each_get_their_own_points() {
    let expected: [(&str, &[&str]); 16] = [
        ("analyst", &["tasks-split-open", "quiet-and-room", "over-half", "screen-rules-at-home", "foeling-matter"]),
        ("social worker", &["tasks-split", "quick-and-days", "hard-on-site", "foeling-matter", "exempt-tasks"]),
        (
            "new hire",
            &[
                "tasks-split",
                "quick-and-days",
                "new-and-buddy",
                "foeling-matter",
                "new-without-rhythm",
                "colleagues-not-asked",
            ],
        ),
        (
            "kitchen table",
            &[
                "tasks-split",
                "over-half",
                "screen-rules-at-home",
                "foeling-matter",
                "meetings-and-breaks",
                "setup-wanting",
            ],
        ),
        ("only private reasons", &["tasks-site-open", "only-private-reasons", "foeling-direction", "good-enough"]),
        (
            "part-timer",
            &["tasks-split-open", "over-half", "screen-rules-at-home", "foeling-matter", "part-time-together"],
        ),
        (
            "whose manager is sceptical",
            &["tasks-home", "screen-rules-at-home", "expectations-unclear", "foeling-matter", "home-against-lean"],
        ),
        ("receptionist", &["tasks-site", "quiet-on-site", "foeling-on-site", "days-on-site"]),
        ("in Malmö", &["abroad", "tasks-home", "foeling-matter", "good-enough-task"]),
        ("not voluntary", &["not-voluntary", "not-my-wish", "tasks-open", "foeling-matter"]),
        ("split day", &["rest-too-short", "tasks-home-open", "foeling-direction", "good-enough-task"]),
        ("ordinary", &["tasks-split", "foeling-matter", "good-enough-task", "days-home"]),
        (
            "the analyst's manager",
            &["tasks-split", "quick-and-days", "managers-words", "foeling-matter", "help-and-task"],
        ),
        (
            "the social worker's manager",
            &["tasks-split", "hard-on-site", "manager-seldom", "grounds-missing", "foeling-matter"],
        ),
        ("sceptical manager", &["tasks-site", "managers-words", "grounds-missing", "foeling-on-site"]),
        ("the receptionist's manager", &["tasks-site", "foeling-on-site", "help-and-task", "days-on-site"]),
    ];
    for ((name, given), (expected_name, expected)) in people::all().into_iter().zip(expected) {
        assert_eq!(name, expected_name);
        println!("\n######## {name}\n{}", plain_text(&agenda(&given.assess().shared, Lang::Da, None)));
        assert_eq!(ids(&chosen(&given).now), expected, "{name}");
    }
}

#[test]
fn the_points_use_the_persons_own_tasks_days_and_words() {
    let said = |given: &Given| plain_text(&agenda(&given.assess().shared, Lang::Da, None));
    assert!(said(&people::ordinary()).contains("»Hvordan kan vi se, at selvstændig sagsbehandling går godt hjemme?«"));
    assert!(said(&people::ordinary()).contains("Hjemmedage kan være onsdag og fredag."));
    assert!(said(&people::analysts_manager()).contains("»Vi mangler hende tit, når en sag skal vendes hurtigt«"));
    assert!(said(&people::analyst()).contains("»Hvornår i ugen kunne det give ro til fordybelsesopgaver?«"));
}

fn random_shared(rng: &mut fastrand::Rng, round: usize) -> (Given, SharedAssessment) {
    let party = Party::ALL[round % 2];
    let mut given = Given::new(party);
    given.answers = support::random_answers(party, rng);
    given.frame = support::random_frame(rng);
    let shared = given.assess().shared;
    (given, shared)
}

#[test]
fn everyone_gets_three_to_six_points_and_nothing_is_lost() {
    let mut rng = fastrand::Rng::with_seed(2020);
    for round in 0..600 {
        let (_, shared) = random_shared(&mut rng, round);
        let all = talking_points::of(shared.get());
        let Chosen { now, more } = talking_points::chosen(&shared);
        assert!((3..=6).contains(&now.len()), "{:?}", ids(&now));
        for point in &all {
            let is_there = now.contains(point) || more.contains(point);
            let is_covered = match &point.topic {
                PointTopic::Finding(finding) => all.iter().any(|other| covers(other).contains(&finding.id)),
                PointTopic::Base(base) => base.id.gives_way_to().iter().any(|id| ids(&all).contains(&id.id())),
                PointTopic::Questions(_) | PointTopic::Local(_) => false,
            };
            assert!(is_there != is_covered, "{} is lost or said twice", id(point));
        }
        let tasks = |point: &&TalkingPoint| matches!(&point.topic, PointTopic::Base(base) if base.id.subject() == Subject::Tasks);
        assert_eq!(now.iter().filter(tasks).count(), usize::from(!shared.get().case.tasks().is_empty()));
        let waiting: Vec<&TalkingPoint> = more.iter().filter(|point| point.consequence <= Consequence::High).collect();
        let low: Vec<&TalkingPoint> = now.iter().filter(|point| point.consequence > Consequence::High).collect();
        assert!(waiting.is_empty() || low.is_empty(), "something lighter went before {waiting:?}");
    }
}

fn covers(point: &TalkingPoint) -> &'static [foeling::domain::vocabulary::finding_id::FindingId] {
    match &point.topic {
        PointTopic::Base(base) => base.id.covers(),
        _ => &[],
    }
}

#[test]
fn with_nothing_answered_there_are_still_three() {
    for party in Party::ALL {
        let shared = SharedAssessment::of(
            party,
            Route::Short,
            &Answers::default().shared(),
            &foeling::domain::frame::Frame::default(),
        );
        assert_eq!(ids(&talking_points::chosen(&shared).now), ["foeling", "good-enough", "days-open", "colleagues"]);
    }
}

#[test]
fn two_people_with_different_tasks_never_get_the_same_list() {
    let mut rng = fastrand::Rng::with_seed(9);
    let mut pairs = 0;
    for round in 0..400 {
        let (one, first) = random_shared(&mut rng, round);
        // The same person in all but the tasks.
        let (other, _) = random_shared(&mut rng, round);
        let mut changed = Given { answers: one.answers.clone(), ..Given::new(one.party) };
        changed.frame = one.frame.clone();
        for id in [QuestionId::TaskTypes, QuestionId::TaskPlaces] {
            match other.answers.get(id) {
                Some(answer) => changed.answers.set(id, answer.clone()),
                None => changed.answers.clear(id),
            }
        }
        let second = changed.assess().shared;
        let tasks =
            |shared: &SharedAssessment| -> Vec<_> { shared.get().case.tasks().iter().map(|it| it.task).collect() };
        if tasks(&first) == tasks(&second) {
            continue;
        }
        pairs += 1;
        let list = |shared: &SharedAssessment| -> Vec<PointTopic> {
            talking_points::chosen(shared).now.into_iter().map(|point| point.topic).collect()
        };
        assert_ne!(list(&first), list(&second), "{:?}", tasks(&first));
    }
    assert!(pairs > 300, "{pairs}");
}

#[test]
fn every_base_point_is_reached_and_has_all_that_its_words_ask_for() {
    let mut rng = fastrand::Rng::with_seed(77);
    let mut seen = BTreeSet::new();
    for round in 0..4_000 {
        let (_, shared) = random_shared(&mut rng, round);
        for point in talking_points::of(shared.get()) {
            let PointTopic::Base(base) = &point.topic else { continue };
            let words = points::words(base.id);
            let given: BTreeSet<&str> = base.values.iter().map(|(name, _)| *name).collect();
            let used: BTreeSet<&str> = parts(words).iter().flat_map(|text| placeholders(text.da)).collect();
            assert_eq!(given, used, "{}", base.id.id());
            seen.insert(base.id);
        }
    }
    for (_, given) in people::all() {
        seen.extend(talking_points::of(given.assess().shared.get()).iter().filter_map(|point| match &point.topic {
            PointTopic::Base(base) => Some(base.id),
            _ => None,
        }));
    }
    assert_eq!(seen, PointId::ALL.iter().copied().collect());
}

fn parts(words: &FindingText) -> Vec<Text> {
    [Some(words.title), Some(words.because), words.because_manager, Some(words.ask)].into_iter().flatten().collect()
}

/// Openings of questions that can't be answered with yes or no.
const OPENINGS: [&str; 8] = ["Hvad ", "Hvem ", "Hvor ", "Hvornår ", "Hvordan ", "Hvilke ", "Hvilken ", "Hvilket "];

#[test]
fn the_words_are_plain_open_and_the_same_to_both() {
    let mut faults = Vec::new();
    for id in PointId::ALL {
        let words = points::words(*id);
        for text in parts(words) {
            if placeholders(text.da) != placeholders(text.en) {
                faults.push(format!("{}: {} / {}", id.id(), text.da, text.en));
            }
            for word in text.da.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-') {
                if word == "man" || STOP_LIST.iter().any(|stop| word.starts_with(stop)) {
                    faults.push(format!("{}: {word}", id.id()));
                }
            }
        }
        let says_du = |text: &str| {
            text.to_lowercase()
                .split(|c: char| !c.is_alphabetic())
                .any(|it| ["du", "dig", "din", "dit", "dine"].contains(&it))
        };
        let is_open = OPENINGS.iter().any(|opening| words.ask.da.starts_with(opening));
        let is_one =
            words.ask.da.matches('?').count() == 1 && words.ask.da.ends_with('?') && words.ask.en.ends_with('?');
        if says_du(words.because.da) || says_du(words.ask.da) || !is_open || !is_one || word_count(words.ask.da) > 16 {
            faults.push(format!("{}: {} {}", id.id(), words.because.da, words.ask.da));
        }
        if word_count(words.title.da) > 9 || words.title.da.ends_with('.') || !words.because.da.ends_with('.') {
            faults.push(format!("{}: {}", id.id(), words.title.da));
        }
    }
    assert_no_loose_ends(
        PointId::ALL
            .iter()
            .flat_map(|id| parts(points::words(*id)).into_iter().map(|it| (id.id().to_owned(), it)))
            .collect(),
    );
    assert_none(faults);
}

#[test]
fn a_task_without_a_name_is_not_asked_about_by_its_kind() {
    use foeling::domain::vocabulary::task::{Place, Share, Task};
    let text = |given: &Given| plain_text(&agenda(&given.assess().shared, Lang::Da, None));
    for place in [Place::Home, Place::Either, Place::Workplace] {
        let unnamed = Given::employee()
            .tasks(&[(Task::Own, Share::AboutThreeDays, place)])
            .many(QuestionId::AlternativesWanted, &["quiet-room"])
            .days(QuestionId::HomeDays, 100);
        let said = text(&unnamed);
        let asks_of_it = said.lines().any(|line| line.contains('»') && line.contains("en anden opgave"));
        assert!(!asks_of_it, "{said}");
        let names = foeling::domain::values::small_map::SmallMap::from([(Task::Own, "årsplanen".to_owned())]);
        let names = foeling::domain::vocabulary::answer::Answer::TaskNames(names);
        assert!(text(&unnamed.set(QuestionId::TaskNames, names)).contains("årsplanen"));
    }
}

#[test]
fn what_is_kept_for_the_talk_has_a_title_that_can_be_read() {
    use foeling::domain::vocabulary::answer::Answer;
    let mut given = people::ordinary();
    for id in QuestionId::ALL {
        given = given.set(*id, Answer::RatherTalk);
    }
    let given = Given { answers: given.answers, ..people::ordinary() };
    let points = chosen(&given);
    let point = points.now.iter().find(|it| matches!(it.topic, PointTopic::Questions(_))).expect("kept for the talk");
    let title = foeling::wording::said::point_title(point, Lang::Da);
    let because = foeling::wording::said::point_because(point, Lang::Da, |words| words.because);
    assert!(word_count(&title) <= 20 && word_count(&because) <= 40, "{title} / {because}");
    assert!(title.contains(" andre"), "{title}");
}

#[test]
fn the_minutes_of_an_own_point_count_its_own_questions_and_none_that_are_shared() {
    use foeling::domain::vocabulary::answer::Answer;
    // Five questions are rather talked about; one of them is only for the person.
    let given =
        [QuestionId::HelpNeed, QuestionId::SameDaySupport, QuestionId::ComeIn, QuestionId::MovedDay, QuestionId::Doubt]
            .into_iter()
            .fold(people::ordinary(), |given, id| given.set(id, Answer::RatherTalk));
    let own = foeling::domain::talk::talking_points::of_own(&given.assess());
    let minutes = |points: &[TalkingPoint]| {
        let point = points.iter().find(|it| matches!(it.topic, PointTopic::Questions(_)));
        point.map(|it| match &it.topic {
            PointTopic::Questions(ids) => (ids.len(), it.minutes),
            _ => (0, 0),
        })
    };
    assert_eq!(minutes(&own.private), Some((1, 3)));
}

#[test]
fn a_quick_answer_is_only_said_to_be_needed_often_where_it_is() {
    let text = |given: &Given| plain_text(&agenda(&given.assess().shared, Lang::Da, None));
    assert!(!text(&people::analyst()).contains("Der er tit brug for et hurtigt svar"));
    assert!(text(&people::social_worker()).contains("Der er tit brug for et hurtigt svar"));
}

// ---------------------------------------------------------------- instead

fn ideas(given: &Given) -> Vec<IdeaId> {
    let shared = given.assess().shared;
    let assessment = shared.get();
    let suggestion = assessment.suggestion.as_ref().expect("tasks are told");
    instead(&assessment.case, suggestion).into_iter().map(|idea| idea.id).collect()
}

#[test]
fn not_now_and_little_come_with_what_can_be_had_instead() {
    use IdeaId::*;
    assert_eq!(ideas(&people::receptionist()), [QuietRoom, SwappedHours]);
    assert_eq!(ideas(&people::receptionists_manager()), [Named, SwappedHours]);
    assert_eq!(ideas(&people::only_private_reasons()), [QuietRoom, EarlyDay]);
    assert_eq!(ideas(&people::in_malmoe()), [QuietRoom, OneThing]);
    assert_eq!(ideas(&people::analyst()), []);
    assert_eq!(ideas(&people::ordinary()), []);
    for (name, given) in people::all() {
        let text = plain_text(&suggestion(&given.assess().shared, Lang::Da, None));
        let is_there = text.contains(foeling::content::instead::TITLE.da);
        assert_eq!(is_there, !ideas(&given).is_empty(), "{name}");
        if is_there {
            assert!((1..=4).contains(&ideas(&given).len()), "{name}");
            println!("\n######## {name}\n{text}");
        }
    }
}

// ---------------------------------------------------------------- what falls away

#[test]
fn a_receptionist_is_not_asked_about_a_desk_at_home_unless_she_opens_it() {
    let about_home = [QuestionId::HomeSpot, QuestionId::Reach, QuestionId::EquipmentNeeded, QuestionId::DataKind];
    let asked = |given: &Given| {
        let case = given.case();
        about_home.iter().chain(&SETUP).filter(|id| case.asks(**id)).count()
    };
    let given = people::receptionist();
    assert_eq!(asked(&given), 0);
    assert!(given.case().asks(QuestionId::HomeAnyway));
    let opened = people::receptionist().one(QuestionId::HomeAnyway, "yes");
    assert_eq!(asked(&opened), about_home.len() + SETUP.len());
    // A wish for home days opens them too, and then nobody needs to be asked whether to.
    let wishes = people::receptionist().days(QuestionId::HomeDays, 100);
    assert!(asked(&wishes) > 0 && !wishes.case().asks(QuestionId::HomeAnyway));
    // Answers given before are kept, and count again once the questions are open.
    assert_eq!(given.case().said(ask::SETUP_SCREEN), None);
    assert!(opened.case().said(ask::SETUP_SCREEN).is_some());
    assert!(!people::ordinary().case().asks(QuestionId::HomeAnyway));
}

#[test]
fn a_talk_about_no_home_days_has_no_topic_about_the_desk_at_home() {
    let dialogue = support::pairs::dialogue(&people::receptionist(), &people::receptionists_manager());
    let topics: Vec<ElementId> = dialogue.topics().iter().map(|topic| topic.element).collect();
    for element in [ElementId::ScreenWorkplace, ElementId::Equipment, ElementId::DataSecurity, ElementId::Reachability]
    {
        assert!(!topics.contains(&element), "{element:?}");
    }
    let quiet = foeling::content::clauses::phrase(PhraseId::from(TasksPhrase::QuietAtHome)).da;
    let given = people::receptionist().many(QuestionId::Reasons, &["office-conditions"]);
    let own = given.assess();
    let draft = agreement::draft(&own.shared, &given.frame);
    let text = plain_text(&foeling::export::agreement::agreement(&draft, &own.shared, Lang::Da, None));
    assert!(!text.contains(quiet), "{text}");
    let lacking: Vec<ElementId> = draft.missing().map(|clause| clause.element).collect();
    assert!(!lacking.contains(&ElementId::DataSecurity) && !lacking.contains(&ElementId::Equipment), "{lacking:?}");
}
