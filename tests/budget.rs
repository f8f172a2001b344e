//! The week as a budget: what is told counts, what is not told counts at neither end, and nothing is ever scaled up.
//!
//! Each number is worked out by hand: Σ days × place of what is told, with ½ for "either" at the open end and 0 at the
//! cautious one.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::case::task_days::Untold;
use foeling::domain::suggestion::assessment::Assessment;
use foeling::domain::suggestion::{ArrangementKind, Rise, Suggestion};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::small_map::SmallMap;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::saved::answer::{SavedAnswers, read};
use support::pairs::dialogue;
use support::{Given, found, random_answers, random_frame};

fn suggested(given: &Given) -> Suggestion {
    given.assess().own.suggestion.expect("a suggestion")
}

fn range(given: &Given) -> (i32, i32) {
    let suggestion = suggested(given);
    (suggestion.low.0, suggestion.high.0)
}

/// What the suggestion rests on: days told, working days, and the sum that was scaled down.
fn told(given: &Given) -> (i32, i32, Option<i32>) {
    let told = suggested(given).told;
    (told.days.0, told.working.0, told.scaled_from.map(|sum| sum.0))
}

fn placed(given: Given, task: Task, place: Place) -> Given {
    let mut places = match given.answers.get(Q::TaskPlaces) {
        Some(Answer::TaskPlaces(places)) => places.clone(),
        _ => SmallMap::new(),
    };
    places.insert(task, TaskPlace { place, on: String::new() });
    given.set(Q::TaskPlaces, Answer::TaskPlaces(places))
}

fn shared_with(given: Given, task: Task, share: Option<Share>) -> Given {
    let mut shares = match given.answers.get(Q::TaskTypes) {
        Some(Answer::TaskShares(shares)) => shares.clone(),
        _ => SmallMap::new(),
    };
    shares.insert(task, share);
    given.set(Q::TaskTypes, Answer::TaskShares(shares))
}

#[test]
fn a_single_task_of_a_few_hours_is_half_a_day_and_never_the_week() {
    let given = Given::employee().tasks(&[(Task::DeepWork, Share::FewHours, Place::Home)]);
    assert_eq!(range(&given), (50, 50));
    assert_eq!(told(&given), (50, 500, None));
    let untold = Untold::of(&given.case(), &given.frame.weights);
    assert_eq!(untold.rest, Amount(450));
}

#[test]
fn six_tenths_of_deep_work_is_three_days() {
    // 3 at home and 2 at the workplace: the whole week is told. Three of five is over half, so the cautious end stops at
    // 2½ until it is said why.
    let given = Given::employee().days(Q::WorkingDays, 500).days(Q::HomeDays, 300).tasks(&[
        (Task::DeepWork, Share::AboutThreeDays, Place::Home),
        (Task::QuickSparring, Share::AboutTwoDays, Place::Workplace),
    ]);
    assert_eq!((range(&given), told(&given)), ((250, 300), (500, 500, None)));
    assert!(given.case().asks(Q::OverHalfWhy));
    let given = given.set(Q::OverHalfWhy, Answer::Words("Rapporten skal skrives færdig.".to_owned()));
    assert_eq!(range(&given), (300, 300));
}

#[test]
fn only_a_wish_over_the_line_is_asked_why() {
    let asks = |given: Given| given.case().asks(Q::OverHalfWhy);
    assert!(!asks(Given::employee().days(Q::HomeDays, 250)));
    assert!(asks(Given::manager().days(Q::HomeDays, 300)));
    assert!(asks(Given::employee().days(Q::WorkingDays, 300).days(Q::HomeDays, 200)), "half of three days is 1½");
    let mut given = Given::employee().days(Q::HomeDays, 250);
    given.frame.weights.long_run_percent = 40;
    assert!(given.case().asks(Q::OverHalfWhy), "the line is where the frame has put it");
}

#[test]
fn everything_either_is_half_at_the_open_end_and_nothing_at_the_cautious() {
    let given = Given::employee().tasks(&[
        (Task::DeepWork, Share::AboutTwoDays, Place::Either),
        (Task::ShortMeetings, Share::AboutADay, Place::Depends),
        (Task::Decisions, Share::AboutADay, Place::Either),
    ]);
    assert_eq!((range(&given), told(&given)), ((0, 200), (400, 500, None)));
}

#[test]
fn more_than_a_part_timers_week_is_scaled_down_to_it() {
    // 3 + 1 = 4 in a week of 3. At home 3 × ¾ = 2¼, which is 2½; half of the week is 1½, so the cautious end stops there.
    let given = Given::employee().days(Q::WorkingDays, 300).tasks(&[
        (Task::DeepWork, Share::AboutThreeDays, Place::Home),
        (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
    ]);
    assert_eq!((range(&given), told(&given)), ((150, 250), (300, 300, Some(400))));
}

#[test]
fn a_week_of_eight_days_is_scaled_down_to_five() {
    // 3 + 3 + 2 = 8. At home 3 × 5/8 = 1.875, which is 2.
    let given = Given::employee().tasks(&[
        (Task::DeepWork, Share::AboutThreeDays, Place::Home),
        (Task::QuickSparring, Share::AboutThreeDays, Place::Workplace),
        (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
    ]);
    assert_eq!((range(&given), told(&given)), ((200, 200), (500, 500, Some(800))));
}

#[test]
fn nearly_all_is_nine_tenths_of_the_week() {
    // 90 % of 5 is 4½, and the half day that is left is not told.
    let given = Given::employee().tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]);
    assert_eq!((range(&given), told(&given)), ((250, 450), (450, 500, None)));
}

#[test]
fn the_rest_of_the_week_counts_once_its_place_is_said() {
    let given = Given::employee().tasks(&[(Task::QuickSparring, Share::AboutThreeDays, Place::Workplace)]);
    assert_eq!((range(&given), told(&given)), ((0, 0), (300, 500, None)));
    let given = placed(given, Task::Rest, Place::Home);
    assert_eq!((range(&given), told(&given)), ((200, 200), (500, 500, None)));
    assert!(Untold::of(&given.case(), &given.frame.weights).is_nothing());
    // Where the named tasks fill the week there is no rest, and its place is kept but unused.
    let full =
        shared_with(placed(given, Task::Decisions, Place::Workplace), Task::Decisions, Some(Share::AboutTwoDays));
    assert_eq!(range(&full), (0, 0));
    assert!(full.case().tasks().iter().all(|chosen| chosen.task != Task::Rest));
}

#[test]
fn what_is_not_told_counts_at_neither_end() {
    let one_day = Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)]);
    let no_place = shared_with(
        Given::employee().tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home)]),
        Task::CaseworkAlone,
        Some(Share::AboutThreeDays),
    );
    let no_share = placed(shared_with(one_day, Task::CaseworkAlone, None), Task::CaseworkAlone, Place::Home);
    for given in [no_place, no_share] {
        assert_eq!((range(&given), told(&given)), ((100, 100), (100, 500, None)));
    }
}

#[test]
fn nothing_told_is_no_suggestion_and_not_a_no() {
    let no_places = shared_with(Given::employee(), Task::DeepWork, Some(Share::AboutTwoDays));
    assert_eq!(no_places.assess().own.suggestion, None);
    let no_shares = placed(shared_with(Given::employee(), Task::PlaceBound, None), Task::PlaceBound, Place::Workplace);
    let assessment = no_shares.assess().own;
    assert_eq!(assessment.suggestion, None);
    assert!(!found(&assessment, F::NothingForHome));
}

#[test]
fn a_small_task_at_the_workplace_says_nothing_of_the_week() {
    let given = Given::employee().tasks(&[(Task::PlaceBound, Share::FewHours, Place::Workplace)]);
    assert_eq!(suggested(&given).kind, ArrangementKind::NotNow);
    assert!(!found(&given.assess().own, F::NothingForHome), "of half a day nothing follows for the other 4½");
}

#[test]
fn a_task_that_is_not_told_does_not_move_what_is_overheard() {
    let given = Given::employee()
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
        .one(Q::DataKind, "confidential")
        .one(Q::Overheard, "yes");
    assert_eq!(range(&given), (0, 0));
    assert_eq!(range(&shared_with(given, Task::CaseworkAlone, None)), (0, 0));
}

#[test]
fn hope_is_raised_only_where_something_could_move_it() {
    let wish = || Given::employee().days(Q::HomeDays, 300);
    let all_told = |given: Given| {
        given.tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::QuickSparring, Share::AboutThreeDays, Place::Workplace),
        ])
    };
    assert_eq!(suggested(&all_told(wish())).rise, Rise::Nothing);
    assert_eq!(suggested(&all_told(wish()).one(Q::HelpNeed, "daily")).rise, Rise::MendingTo(Amount::whole(2)));
    let partly = wish().tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]);
    assert_eq!(suggested(&partly).rise, Rise::Telling);
}

#[test]
fn two_days_from_an_older_file_are_still_two_days() {
    let rows = |rows: &[&[&str]]| SavedAnswers {
        answers: rows.iter().map(|row| row.iter().map(|it| (*it).to_owned()).collect()).collect(),
        ..SavedAnswers::default()
    };
    let saved = rows(&[&["task-types", "tasks", "deep-work", "more-than-a-day"]]);
    let (answers, unread) = read(&saved);
    let now = SmallMap::from([(Task::DeepWork, Some(Share::AboutTwoDays))]);
    assert_eq!((answers.get(Q::TaskTypes), unread), (Some(&Answer::TaskShares(now)), Vec::new()));
}

#[test]
fn the_two_together_count_the_smaller_share_and_only_a_rest_that_both_placed() {
    let karen = placed(
        Given::employee().tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)]),
        Task::Rest,
        Place::Home,
    );
    let bo = Given::manager().tasks(&[
        (Task::DeepWork, Share::AboutADay, Place::Home),
        (Task::IdeasTogether, Share::AboutADay, Place::Workplace),
    ]);
    let joint = |bo: &Given| dialogue(&karen, bo).joint.get().suggestion.clone().expect("a suggestion");
    let range = |it: &Suggestion| (it.low.0, it.high.0, it.told.days.0);
    // Deep work 1 at home; the ideas 1 at the workplace; the rest, 3, is Karen's view alone.
    assert_eq!(range(&joint(&bo)), (100, 100, 200));
    // Both: 1 + 3.
    assert_eq!(range(&joint(&placed(bo, Task::Rest, Place::Home))), (400, 400, 500));
    // A manager who has placed nothing leaves the rest to the talk too.
    let silent = Given::manager().days(Q::HomeDays, 500);
    assert_eq!(range(&joint(&silent)), (300, 300, 300));
}

#[test]
fn the_employees_own_name_for_a_task_wins_and_what_is_kept_back_is_in_nothing_shared() {
    let named = |given: Given, name: &str| {
        let names = SmallMap::from([(Task::DeepWork, name.to_owned())]);
        given.tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)]).set(Q::TaskNames, Answer::TaskNames(names))
    };
    let name = |assessment: &Assessment| assessment.case.tasks().first().map(|chosen| chosen.name.clone()).unwrap();
    let (mut karen, bo) = (named(Given::employee(), "Indstillinger til udvalget"), named(Given::manager(), "notater"));
    assert_eq!(name(dialogue(&karen, &bo).joint.get()), "Indstillinger til udvalget");
    karen.answers.keep_back(Q::TaskNames, true);
    let own = karen.assess();
    assert_eq!((name(&own.own).as_str(), name(own.shared.get()).as_str()), ("Indstillinger til udvalget", ""));
    assert_eq!(name(dialogue(&karen, &bo).joint.get()), "notater");
}

#[test]
fn a_point_with_a_name_kept_back_is_still_one_point() {
    let names = SmallMap::from([(Task::DeepWork, "høringssvar".to_owned())]);
    let mut given = Given::employee()
        .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Workplace)])
        .set(Q::TaskNames, Answer::TaskNames(names));
    given.answers.keep_back(Q::TaskNames, true);
    let points = foeling::domain::talk::talking_points::of_own(&given.assess());
    assert!(points.private.is_empty(), "{:?}", points.private);
}

/// A random case with a suggestion, in the voice of one party.
fn random_cases(mut check: impl FnMut(Party, &Answers, &foeling::domain::frame::Frame, &Assessment)) {
    let mut rng = fastrand::Rng::with_seed(9);
    for _ in 0..3_000 {
        let party = if rng.bool() { Party::Employee } else { Party::Manager };
        let (answers, frame) = (random_answers(party, &mut rng), random_frame(&mut rng));
        let given = Given { party, answers, frame, ..Given::employee() };
        check(party, &given.answers, &given.frame, &given.assess().own);
    }
}

#[test]
fn no_end_is_over_what_is_told_and_nothing_told_is_over_the_week() {
    let mut seen = 0;
    random_cases(|_, _, _, assessment| {
        let Some(it) = &assessment.suggestion else { return };
        seen += 1;
        assert!(it.low <= it.high && it.high <= it.told.days && it.told.days <= it.told.working, "{it:?}");
    });
    assert!(seen > 200, "{seen}");
}

#[test]
fn a_task_of_which_nothing_is_told_changes_no_number() {
    random_cases(|party, answers, frame, assessment| {
        let Some(Answer::TaskShares(shares)) = answers.get(Q::TaskTypes) else { return };
        let Some(new) = Task::OFFERED.into_iter().find(|task| !shares.contains_key(task)) else { return };
        let mut shares = shares.clone();
        shares.insert(new, None);
        let mut with = answers.clone();
        with.set(Q::TaskTypes, Answer::TaskShares(shares));
        let mut places = match answers.get(Q::TaskPlaces) {
            Some(Answer::TaskPlaces(places)) => places.clone(),
            _ => return,
        };
        places.remove(&new);
        with.set(Q::TaskPlaces, Answer::TaskPlaces(places));
        let given = Given { party, answers: with, frame: frame.clone(), ..Given::employee() };
        let number = |it: &Assessment| it.suggestion.as_ref().map(|it| (it.low, it.high, it.told));
        assert_eq!(number(&given.assess().own), number(assessment));
    });
}

// ---------------------------------------------------------------- in words

mod in_words {
    use super::*;
    use foeling::content::findings::outcomes;
    use foeling::domain::agreement;
    use foeling::domain::rules::finding::Value;
    use foeling::domain::suggestion::LimitStep;
    use foeling::domain::values::text::Lang;
    use foeling::domain::vocabulary::element_id::ElementId;
    use foeling::domain::vocabulary::task::NamedTask;
    use foeling::export::told;
    use foeling::wording;
    use foeling::wording::said;

    const EMPLOYEE: Option<Party> = Some(Party::Employee);

    fn sum(given: &Given, id: F, reader: Option<Party>) -> String {
        let own = given.assess().own;
        let is = |step: &&LimitStep| step.id == id;
        let suggestion = own.suggestion.as_ref().expect("a suggestion");
        let step = suggestion.steps.iter().find(is).expect("a step");
        told::sum(step, said::find(&own.findings, id).unwrap(), reader, Lang::Da).expect("a sum")
    }

    #[test]
    fn the_result_says_what_it_rests_on_and_what_is_not_known() {
        let given = Given::employee().tasks(&[(Task::DeepWork, Share::FewHours, Place::Home)]);
        let suggestion = suggested(&given);
        assert_eq!(told::told(suggestion.told, EMPLOYEE, Lang::Da), "Regnet ud fra ½ af dine 5 dage.");
        assert_eq!(told::told(suggestion.told, None, Lang::Da), "Regnet ud fra ½ af ugens 5 dage.");
        let given = shared_with(given, Task::QuickSparring, None);
        assert_eq!(
            told::untold(&given.case(), &suggested(&given), Lang::Da).unwrap(),
            "Det ved Føling ikke endnu, og det tæller ikke med: hvor meget opgaver med hurtig sparring fylder og hvor \
             opgaver med hurtig sparring løses bedst. 4½ dage af ugen har Føling ikke hørt om. Den tid er ikke regnet med."
        );
        let over = Given::employee().tasks(&[
            (Task::DeepWork, Share::AboutThreeDays, Place::Home),
            (Task::QuickSparring, Share::AboutThreeDays, Place::Workplace),
            (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
        ]);
        assert_eq!(
            told::told(suggested(&over).told, EMPLOYEE, Lang::Da),
            "Regnet ud fra 5 af dine 5 dage. Opgaverne fylder tilsammen 8 dage. Det er mere end ugen, så Føling har \
             skåret dem ned til 5 dage."
        );
    }

    #[test]
    fn a_step_says_its_sum_and_what_took_it() {
        // 1 + 1 + ½ = 2½; half of the day of cases stays at the workplace.
        let given = Given::employee()
            .tasks(&[
                (Task::DeepWork, Share::AboutADay, Place::Home),
                (Task::CaseworkAlone, Share::AboutADay, Place::Home),
                (Task::ShortMeetings, Share::FewHours, Place::Home),
            ])
            .many(Q::ExemptTasks, &["sensitive-cases"])
            .one(Q::HelpNeed, "daily");
        assert_eq!(
            sum(&given, F::ExemptTasks, EMPLOYEE),
            "2½ dage, minus en halv dag for sager med særligt følsomme oplysninger, som du har sat til arbejdspladsen."
        );
        assert_eq!(
            sum(&given, F::ExemptTasks, None),
            "2½ dage, minus en halv dag for sager med særligt følsomme oplysninger, som skal blive på arbejdspladsen."
        );
        assert!(sum(&given, F::HelpOften, EMPLOYEE).starts_with("To dage, minus en halv dag, fordi du har brug for"));
    }

    #[test]
    fn every_limit_has_a_sum_with_nothing_left_open() {
        let mut seen = std::collections::BTreeSet::new();
        random_cases(|party, _, _, own| {
            let Some(suggestion) = &own.suggestion else { return };
            for step in &suggestion.steps {
                seen.insert(step.id);
                for reader in [Some(party), None] {
                    for lang in [Lang::Da, Lang::En] {
                        let said = told::sum(step, said::find(&own.findings, step.id).unwrap(), reader, lang).unwrap();
                        assert!(!said.contains('{'), "{said}");
                    }
                }
            }
        });
        assert_eq!(seen.len(), foeling::domain::suggestion::LIMITS.len(), "{seen:?}");
    }

    #[test]
    fn the_label_fits_the_number() {
        let label = |given: &Given| outcomes::of(&suggested(given)).headline.da;
        let given = |share, place| Given::employee().one(Q::Pattern, "fixed").tasks(&[(Task::DeepWork, share, place)]);
        // ½ of ½ is ¼, which is ½; cautiously nothing.
        assert_eq!(range(&given(Share::FewHours, Place::Either)), (0, 50));
        assert_eq!(label(&given(Share::FewHours, Place::Either)), "Måske en fast halv dag hjemme");
        assert_eq!(label(&given(Share::FewHours, Place::Home)), "En fast halv dag hjemme");
        assert_eq!(label(&given(Share::AboutADay, Place::Home)), "En fast hjemmedag");
        assert_eq!(label(&given(Share::AboutTwoDays, Place::Home)), "Faste hjemmedage");
        assert_eq!(label(&given(Share::FewHours, Place::Workplace)), "Ingen hjemmedage endnu");
    }

    #[test]
    fn the_persons_own_words_stand_in_points_and_clauses() {
        let names = SmallMap::from([(Task::HardCitizenConversations, "samtaler om afslag".to_owned())]);
        let given = Given::employee()
            .tasks(&[(Task::HardCitizenConversations, Share::AboutTwoDays, Place::Home)])
            .set(Q::TaskNames, Answer::TaskNames(names));
        let own = given.assess();
        let named = NamedTask { task: Task::HardCitizenConversations, name: "samtaler om afslag".to_owned() };
        let finding = said::find(&own.own.findings, F::HomeAgainstLean).unwrap();
        assert_eq!(finding.values, [("tasks", Value::Tasks(vec![named.clone()]))]);
        assert_eq!(wording::task(&named, Lang::Da), "samtaler om afslag");
        let draft = agreement::draft(&own.shared, &given.frame);
        let clause = draft.clause(ElementId::TasksAtHome).unwrap();
        let says = |phrase: &agreement::Phrase| phrase.values.contains(&("tasks", Value::Tasks(vec![named.clone()])));
        assert!(clause.phrases().iter().any(says));
    }

    fn wish(given: &Given) -> String {
        said::wish(&given.case(), &suggested(given), Lang::Da).expect("more was wished for")
    }

    #[test]
    fn a_wish_is_only_said_to_be_in_reach_where_it_is() {
        let reach = "hvad der skal til for at nå dertil";
        // Three days of cases, of which the exemptions leave one and a half: help and learning bring no more than those.
        let cases = Given::employee()
            .tasks(&[(Task::CaseworkAlone, Share::AboutThreeDays, Place::Home)])
            .many(Q::ExemptTasks, &["sensitive-cases", "paper-cases", "overheard-talks"])
            .one(Q::HelpNeed, "daily")
            .one(Q::Experience, "learning");
        let three = wish(&cases.days(Q::HomeDays, 300));
        assert!(!three.contains(reach) && three.contains("højst plads til halvanden dag"), "{three}");
        // A chair is lacking, and the tasks give three days.
        let chair = |wanted| {
            Given::employee()
                .tasks(&[
                    (Task::DeepWork, Share::AboutThreeDays, Place::Home),
                    (Task::PlaceBound, Share::AboutTwoDays, Place::Workplace),
                ])
                .one(Q::SetupChair, "no")
                .days(Q::WeeklyHours, 3700)
                .days(Q::WorkingDays, 500)
                .days(Q::HomeDays, wanted)
        };
        let four = wish(&chair(400));
        assert!(!four.contains(reach) && four.contains("højst plads til tre dage"), "{four}");
        assert!(wish(&chair(300)).contains(reach));
    }

    #[test]
    fn no_is_the_persons_own_where_the_tasks_leave_room() {
        let none =
            Given::employee().tasks(&[(Task::CaseworkAlone, Share::AboutTwoDays, Place::Home)]).days(Q::HomeDays, 0);
        let words = outcomes::of(&suggested(&none));
        assert!(!words.explanation.da.contains("giver ingen hjemmedage"), "{}", words.explanation.da);
        assert!(!words.next.da.contains("Fortæl"), "{}", words.next.da);
    }

    #[test]
    fn less_than_half_a_day_is_not_missed() {
        let short_week =
            Given::employee().days(Q::WorkingDays, 200).tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)]);
        assert_eq!(told::untold(&short_week.case(), &suggested(&short_week), Lang::Da), None);
    }

    #[test]
    fn what_is_not_told_of_the_week_is_said_plainly() {
        let given = Given::employee().tasks(&[(Task::DeepWork, Share::AboutThreeDays, Place::Home)]);
        assert_eq!(
            told::untold(&given.case(), &suggested(&given), Lang::Da).unwrap(),
            "To dage af ugen har Føling ikke hørt om. Den tid er ikke regnet med."
        );
    }

    #[test]
    fn a_step_is_said_once() {
        use foeling::export::plain_text::plain_text;
        use foeling::export::suggestion::suggestion;
        let given = Given::employee()
            .tasks(&[(Task::DeepWork, Share::NearlyAll, Place::Home)])
            .days(Q::WorkingDays, 500)
            .set(Q::OverHalfWhy, Answer::Words("Sagerne er mine egne".to_owned()))
            .days(Q::HomeDays, 300);
        let text = plain_text(&suggestion(&given.assess().shared, Lang::Da, None));
        assert_eq!(text.to_lowercase().matches("svaret er tre dage om ugen").count(), 1, "{text}");
        let takes_nothing = ["trækker ingen dage fra", "trækker ikke noget fra", "bliver stående", "ingen ændring"];
        let times: usize = takes_nothing.iter().map(|it| text.matches(it).count()).sum();
        assert_eq!(times, 1, "{text}");
    }
}
