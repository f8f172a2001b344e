//! What the two have in common, what they have decided beside it, and where the suggestions of each go their own ways.

mod support;

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::{LimitStep, Suggestion};
use foeling::domain::talk::dialogue::{Dialogue, Parting, parting};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays};
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::finding_id::FindingId as F;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use support::Given;
use support::in_order::{employee, manager};
use support::pairs::{dialogue, halves};

fn deciding(employee: &Given, manager: &Given, id: Q, answer: Answer) -> Dialogue {
    let mut decided = Answers::default();
    decided.set(id, answer);
    Dialogue::of(&halves(employee, manager), &decided, &Frame::default())
}

#[test]
fn what_they_have_decided_is_not_besides_what_both_say() {
    let before = dialogue(&employee(), &manager()).ground();
    assert!(before.decided.is_empty() && before.said_by_both.contains(&Q::HomeDays));
    let after = deciding(&employee(), &manager(), Q::HomeDays, Answer::Number(Amount(200))).ground();
    assert_eq!(after.decided, [Q::HomeDays]);
    assert!(!after.said_by_both.contains(&Q::HomeDays) && after.has(Q::HomeDays));
    // To put it off together is no decision, and takes nothing away of what both said.
    for open in [Answer::Unknown, Answer::RatherTalk] {
        let put_off = deciding(&employee(), &manager(), Q::HomeDays, open).ground();
        assert!(put_off.decided.is_empty() && put_off.said_by_both.contains(&Q::HomeDays));
    }
}

#[test]
fn a_weekday_that_either_named_is_forgotten_once_they_have_decided() {
    use Weekday::{Friday, Monday, Tuesday};
    let wished = |given: Given, day: Weekday| given.weekdays(Q::HomeWeekdays, &[day]);
    let employee = wished(employee(), Monday);
    let manager = wished(manager(), Friday).weekdays(Q::TeamDays, &[Monday]);
    let finds = |talk: &Dialogue| talk.topic(E::Extent).unwrap().findings.iter().any(|it| it.id == F::HomeDayOnTeamDay);
    assert!(finds(&dialogue(&employee, &manager)), "one of them wishes the day that needs everyone");
    let decided = |day: Weekday| deciding(&employee, &manager, Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(&[day])));
    assert!(!finds(&decided(Tuesday)));
    assert!(finds(&decided(Monday)));
}

/// The suggestion for two in order, with steps of these limits down to these days.
fn with_steps(steps: &[(F, i32)]) -> Suggestion {
    let suggestion = dialogue(&employee(), &manager()).joint.get().suggestion.clone().expect("a suggestion");
    let model = suggestion.steps.first().cloned().expect("the wish is a step");
    let step = |(id, after): &(F, i32)| LimitStep { id: *id, after: Amount(*after), ..model.clone() };
    Suggestion { steps: steps.iter().map(step).collect(), ..suggestion }
}

#[test]
fn two_suggestions_part_at_the_first_limit_that_is_not_the_same() {
    let of = |one: &[(F, i32)], other: &[(F, i32)]| parting(&with_steps(one), &with_steps(other));
    let [most, help, own] = [F::FrameMaximum, F::HelpOften, F::OwnNumber];
    assert_eq!(of(&[], &[]), Parting::Never);
    assert_eq!(of(&[(most, 200)], &[(most, 200)]), Parting::Never);
    assert_eq!(of(&[(most, 200)], &[]), Parting::AtStep(most), "a limit of one alone");
    assert_eq!(of(&[(most, 200)], &[(most, 200), (own, 100)]), Parting::AtStep(own));
    assert_eq!(of(&[(most, 200)], &[(most, 150)]), Parting::AtStep(most), "the same limit, to fewer days");
    assert_eq!(of(&[(most, 200), (own, 100)], &[(most, 150), (own, 100)]), Parting::AtStep(most));
    // Two limits that take the same: the one that is asked first is where they part, whoever has it.
    let first = most.min(help);
    assert_eq!(of(&[(most, 200)], &[(help, 200)]), Parting::AtStep(first));
    assert_eq!(of(&[(help, 200)], &[(most, 200)]), Parting::AtStep(first));
    let other = Suggestion { start: Amount(50), ..with_steps(&[(most, 200)]) };
    assert_eq!(parting(&with_steps(&[(most, 200)]), &other), Parting::AtTasks);
}
