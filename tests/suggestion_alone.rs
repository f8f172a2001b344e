//! The suggestion by itself, from findings that are made by hand: what each kind of limit takes away, what the number rests on,
//! and what could still bring more days.

mod support;

use std::collections::BTreeSet;

use foeling::domain::case::exemptions::TasksLeft;
use foeling::domain::rules::finding::{Bearing, Finding};
use foeling::domain::suggestion::{LIMITS, Rise, STOPS_AND_KINDS, Suggestion, suggest};
use foeling::domain::values::amount::Amount;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::reasons::{Because, Reasons};
use foeling::domain::vocabulary::task::{Place, Share, Task};
use support::Given;

/// A week of five days at home, all of it told.
fn week() -> Given {
    Given::employee().days(Q::WorkingDays, 500).tasks(&[
        (Task::DeepWork, Share::AboutThreeDays, Place::Home),
        (Task::CaseworkAlone, Share::AboutTwoDays, Place::Home),
    ])
}

fn suggested(given: &Given, findings: &[(F, Bearing)]) -> Suggestion {
    // An answer that no limit looks at: what rests on it rests on this finding.
    let reasons = || Reasons::answers(Q::MovedDay, &[]);
    let finding =
        |(id, effect): &(F, Bearing)| Finding { id: *id, reasons: reasons(), effect: *effect, values: Vec::new() };
    let findings: Vec<_> = findings.iter().map(finding).collect();
    suggest(&given.case(), &given.frame, &findings, &given.assess().own.reads).expect("a suggestion")
}

/// The cautious and the open end, in hundredths of a day.
fn range(findings: &[(F, Bearing)]) -> (i32, i32) {
    let suggestion = suggested(&week(), findings);
    (suggestion.low.0, suggestion.high.0)
}

#[test]
fn each_limit_ends_in_half_days() {
    let left = |open, cautious| Bearing::TasksLeave(TasksLeft { open: Amount(open), cautious: Amount(cautious) });
    let line = |at, stops_cautious| Bearing::Line { at: Amount(at), stops_cautious };
    for (limits, ends) in [
        (vec![], (500, 500)),
        // The most there may be is never rounded up.
        (vec![(F::FrameMaximum, Bearing::AtMost(Amount(230)))], (200, 200)),
        (vec![(F::FrameMaximum, Bearing::AtMost(Amount(299)))], (250, 250)),
        // What goes is rounded as any colleague would.
        (vec![(F::HelpOften, Bearing::Fewer(Amount(30)))], (450, 450)),
        (vec![(F::HelpOften, Bearing::Fewer(Amount(20)))], (500, 500)),
        (vec![(F::ExemptTasks, left(230, 120))], (100, 250)),
        // The line stops the cautious end, and only where nobody has said why more.
        (vec![(F::LongRunLine, line(230, true))], (200, 500)),
        (vec![(F::LongRunLine, line(230, false))], (500, 500)),
        // The hard ones come first, and the person's own number last.
        (vec![(F::HelpOften, Bearing::Fewer(Amount(100))), (F::OwnNumber, Bearing::AtMost(Amount(300)))], (300, 300)),
        (
            vec![(F::HelpOften, Bearing::Fewer(Amount(100))), (F::FrameMaximum, Bearing::AtMost(Amount(300)))],
            (200, 200),
        ),
    ] {
        assert_eq!(range(&limits), ends, "{limits:?}");
    }
}

#[test]
fn a_suggestion_rests_on_all_that_its_limits_look_at_met_or_not() {
    let none = suggested(&week(), &[]).rests_on;
    let reads = week().assess().own.reads;
    for id in LIMITS.iter().chain(&STOPS_AND_KINDS) {
        // A share of the working time is a limit of the local frame alone: without one there is nothing to look at.
        assert!(!reads.of(*id).is_empty() || *id == F::ShareMaximum, "{id:?} looks at nothing");
        for read in reads.of(*id) {
            assert!(none.has(*read), "{read:?}");
        }
    }
    assert!(!none.has(Because::Answer(Q::MovedDay)));
    let met = suggested(&week(), &[(F::HelpOften, Bearing::Fewer(Amount(100)))]);
    assert!(met.rests_on.questions().any(|id| id == Q::MovedDay));
    // A step rests on what came before it, and on nothing that comes after.
    let step = &met.steps[0];
    let of_step = step.rests_on.questions().collect::<BTreeSet<Q>>();
    assert!(of_step.contains(&Q::TaskTypes) && of_step.contains(&Q::TeamDays) && of_step.contains(&Q::HelpNeed));
    assert!(!of_step.contains(&Q::OverHalfWhy));
}

#[test]
fn hope_is_raised_only_by_what_can_be_mended_and_as_far_as_it_reaches() {
    let help = (F::HelpOften, Bearing::Fewer(Amount(100)));
    let place = |most| (F::SetupBelowRules, Bearing::AtMost(Amount(most)));
    let own = |most| (F::OwnNumber, Bearing::AtMost(Amount(most)));
    let exempt = (F::ConfidentialOverheard, Bearing::AtMost(Amount(500)));
    let hard = (F::FrameMaximum, Bearing::AtMost(Amount(200)));
    let rise = |wish: Option<i32>, findings: &[(F, Bearing)]| {
        let given = wish.map_or_else(week, |days| week().days(Q::HomeDays, days));
        suggested(&given, findings).rise
    };
    for (wish, findings, expected) in [
        (None, vec![help], Rise::Mending),
        (Some(500), vec![help], Rise::Mending),
        (Some(550), vec![help], Rise::MendingTo(Amount(500))),
        (Some(300), vec![place(200), hard], Rise::Nothing),
        (Some(300), vec![place(150), hard], Rise::MendingTo(Amount(200))),
        // What takes nothing away leaves nothing to mend.
        (Some(550), vec![exempt], Rise::Nothing),
        (None, vec![exempt], Rise::Nothing),
        // One's own number is a wish and no limit.
        (Some(100), vec![help, own(100)], Rise::Mending),
        (None, vec![hard], Rise::Nothing),
        (None, vec![], Rise::Nothing),
    ] {
        assert_eq!(rise(wish, &findings), expected, "{wish:?} {findings:?}");
    }
}

#[test]
fn a_week_that_is_scaled_down_is_rounded_once() {
    // 1½ days at home of 6 told, in a week of 5: 1¼, which is 1½ in half days.
    let given = Given::employee().days(Q::WorkingDays, 500).tasks(&[
        (Task::DeepWork, Share::AboutADay, Place::Home),
        (Task::Administration, Share::FewHours, Place::Home),
        (Task::QuickSparring, Share::AboutThreeDays, Place::Workplace),
        (Task::CaseworkAlone, Share::AboutADay, Place::Workplace),
        (Task::ShortMeetings, Share::FewHours, Place::Workplace),
    ]);
    let suggestion = suggested(&given, &[]);
    assert_eq!(suggestion.task_days, Amount(125));
    assert_eq!((suggestion.low, suggestion.high), (Amount(150), Amount(150)));
}
