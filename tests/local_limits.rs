//! What the manager says of the local limits and what the frame sets, put together: the stricter of the two counts.

mod support;

use foeling::domain::case::limits::{
    days_left, is_not_offered, is_notice_of_frame, least_presence, most_by_share, most_days, notice, team_days,
};
use foeling::domain::case::rest::{hours_above, hours_below};
use foeling::domain::frame::{Frame, Notice};
use foeling::domain::questionnaire::counted::options;
use foeling::domain::rules;
use foeling::domain::rules::finding::{Bearing, Finding, Value};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::options::{Equipment, Offer};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::reasons::Reasons;
use foeling::domain::vocabulary::source::Source;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

fn manager() -> Given {
    Given::manager().one(Q::WrittenLimits, "yes")
}

#[test]
fn of_two_limits_the_stricter_counts_and_of_one_that_one() {
    let most = |said: Option<i32>, set: Option<i32>| {
        let given = said.map_or(manager(), |days| manager().days(Q::FrameMaxDays, days));
        most_days(&given.case(), &Frame { max_days: set.map(Amount), ..Frame::default() })
    };
    assert_eq!(most(Some(200), Some(100)), Some(Amount(100)));
    assert_eq!(most(Some(100), Some(200)), Some(Amount(100)));
    assert_eq!(most(Some(100), None), Some(Amount(100)));
    assert_eq!(most(None, Some(200)), Some(Amount(200)));
    assert_eq!(most(None, None), None);
    let least = |said: Option<i32>, set: Option<i32>| {
        let given = said.map_or(manager(), |days| manager().days(Q::FrameMinPresence, days));
        least_presence(&given.case(), &Frame { min_presence: set.map(Amount), ..Frame::default() })
    };
    assert_eq!(least(Some(200), Some(100)), Some(Amount(200)));
    assert_eq!(least(Some(100), Some(200)), Some(Amount(200)));
    assert_eq!(least(None, Some(200)), Some(Amount(200)));
    assert_eq!(least(None, None), None);
    let both = Frame { team_days: Weekdays::of(&[Weekday::Monday]), ..Frame::default() };
    let days = team_days(&Given::manager().weekdays(Q::TeamDays, &[Weekday::Friday]).case(), &both);
    assert_eq!(days, Weekdays::of(&[Weekday::Monday, Weekday::Friday]));
}

#[test]
fn a_share_of_the_working_time_is_of_the_days_one_works_and_never_rounded_up() {
    let share = |percent: u8, days: i32| {
        let case = Given::employee().days(Q::WorkingDays, days).case();
        most_by_share(&case, &Frame { max_share_percent: Some(percent), ..Frame::default() })
    };
    assert_eq!(share(40, 500), Some(Amount(200)));
    assert_eq!(share(100, 350), Some(Amount(350)));
    assert_eq!(share(1, 500), Some(Amount(5)));
    assert_eq!(share(11, 450), Some(Amount(49)), "0.495 days are not half a day");
    assert_eq!(most_by_share(&Given::employee().case(), &Frame::default()), None);
}

#[test]
fn what_all_limits_leave_is_what_the_strictest_leaves() {
    let frame = |max: i32, presence: i32, share: u8| Frame {
        max_days: Some(Amount(max)),
        min_presence: Some(Amount(presence)),
        max_share_percent: Some(share),
        ..Frame::default()
    };
    let left = |frame: Frame| days_left(&Given::employee().case(), &frame);
    assert_eq!(left(frame(100, 100, 100)), Some(Amount(100)));
    assert_eq!(left(frame(300, 350, 100)), Some(Amount(150)));
    assert_eq!(left(frame(300, 100, 20)), Some(Amount(100)));
    assert_eq!(left(Frame::default()), None);
}

#[test]
fn the_notice_is_what_the_two_say_and_else_the_frames() {
    let frame = Frame { notice: Some(Notice::Weeks(Amount(400))), ..Frame::default() };
    let of = |given: &Given| (notice(&given.case(), &frame), is_notice_of_frame(&given.case(), &frame));
    let weeks = |weeks: i32| Some(Notice::Weeks(Amount(weeks)));
    assert_eq!(of(&Given::employee()), (weeks(400), true));
    let said = Given::employee().one(Q::NoticeKind, "weeks");
    assert_eq!(of(&said), (None, false), "weeks without a number");
    assert_eq!(of(&said.days(Q::NoticeWeeks, 200)), (weeks(200), false));
    let local = Given::employee().one(Q::NoticeKind, "local-agreement");
    assert_eq!(of(&local), (Some(Notice::LocalAgreement), false));
    let talk = Given::employee().set(Q::NoticeKind, Answer::RatherTalk);
    assert_eq!(of(&talk), (None, false), "what one would rather talk about the frame does not answer");
    assert!(!is_notice_of_frame(&Given::employee().case(), &Frame::default()));
}

#[test]
fn only_what_a_list_could_have_named_is_not_on_it() {
    let frame = |offers: &[Offer]| Frame { equipment: offers.to_vec(), ..Frame::default() };
    let listed = frame(&[Offer::Screen, Offer::Headset]);
    assert!(is_not_offered(Equipment::Chair, &listed));
    assert!(!is_not_offered(Equipment::Screen, &listed) && !is_not_offered(Equipment::Headset, &listed));
    assert!(!is_not_offered(Equipment::Nothing, &listed), "who needs nothing is refused nothing");
    assert!(!is_not_offered(Equipment::Other, &listed), "what a person wrote can't be held against a list");
    assert!(!is_not_offered(Equipment::Chair, &frame(&[])), "no list");
}

#[test]
fn what_a_local_agreement_says_can_be_chosen_only_where_there_can_be_one() {
    let of = |agreement: Option<bool>, id: Q, answer: Option<Answer>| {
        let frame = Frame { local_agreement: agreement, ..Frame::default() };
        options(&Given::manager().case(), &frame, id, answer.as_ref())
    };
    let all = |id: Q| support::options(id).to_vec();
    let without = |id: Q| all(id).into_iter().filter(|it| *it != "local-agreement").collect::<Vec<_>>();
    for id in [Q::NoticeKind, Q::EquipmentOffered] {
        assert!(all(id).contains(&"local-agreement"));
        assert_eq!(of(None, id, None), all(id));
        assert_eq!(of(Some(true), id, None), all(id));
        assert_eq!(of(Some(false), id, None), without(id));
    }
    // One that was chosen stays to be seen; another choice brings nothing back.
    assert_eq!(of(Some(false), Q::NoticeKind, Some(Answer::One("local-agreement"))), all(Q::NoticeKind));
    assert_eq!(of(Some(false), Q::NoticeKind, Some(Answer::One("weeks"))), without(Q::NoticeKind));
    let many = |ids: &[&'static str]| Some(Answer::Many(ids.to_vec()));
    assert_eq!(of(Some(false), Q::EquipmentOffered, many(&["local-agreement"])), all(Q::EquipmentOffered));
    assert_eq!(of(Some(false), Q::EquipmentOffered, many(&["chair"])), without(Q::EquipmentOffered));
    // Questions that a local agreement says nothing about keep all of theirs.
    assert_eq!(of(Some(false), Q::Review, None), all(Q::Review));
}

#[test]
fn hours_are_said_in_quarters() {
    assert_eq!([0, 14, 15, 16, 29, 30].map(hours_below), [0, 0, 25, 25, 25, 50].map(Amount));
    assert_eq!([0, 1, 15, 16, 30, 31].map(hours_above), [0, 25, 25, 50, 50, 75].map(Amount));
}

#[test]
fn a_finding_has_the_sources_of_its_rule_and_of_the_tasks_it_names_each_once() {
    let mut named = 0;
    for rule in rules::rules() {
        assert_eq!(rules::sources_of(rule.id), rule.sources);
        let (mut case, mut frame) = (Given::employee().case(), Frame::default());
        (rule.example)(&mut case, &mut frame);
        let finding = rule.ask(&case, &frame).0.expect("an example that fires");
        let sources = rules::sources(&finding);
        assert!(rule.sources.iter().all(|source| sources.contains(source)), "{:?}", rule.id);
        let each: std::collections::BTreeSet<Source> = sources.iter().copied().collect();
        assert_eq!(each.len(), sources.len(), "{:?} says a source twice", rule.id);
        let tasks = finding.values.iter().filter_map(|(_, value)| match value {
            Value::Tasks(tasks) => Some(tasks),
            _ => None,
        });
        for source in tasks.flatten().filter_map(|it| it.task.source()) {
            named += 1;
            assert!(sources.contains(&source), "{:?}", rule.id);
        }
    }
    assert!(named > 0, "no example names a task with a source");
    // A task brings its own source along where the rule has another.
    let task = *Task::OFFERED.iter().find(|task| task.source() == Some(Source::BfaSuitedTasks)).expect("such a task");
    let given = Given::employee().tasks(&[(task, Share::AboutADay, Place::Home)]);
    let tasks = Value::Tasks(given.case().named_tasks([task]));
    let finding = Finding {
        id: F::RestTooShort,
        reasons: Reasons::answers(Q::LatestEnd, &[]),
        effect: Bearing::Talk,
        values: vec![("tasks", tasks)],
    };
    let of_rule = rules::sources_of(F::RestTooShort);
    assert_eq!(rules::sources(&finding), [of_rule, &[Source::BfaSuitedTasks]].concat());
    assert_eq!(rules::find(F::RestTooShort).unwrap().id, F::RestTooShort);
}
