//! The answers of two as one: what they decided together, else what both said, else the one who said something, else the
//! careful reading of two different answers. What stops or narrows an agreement stands until the two have dealt with it.

use super::careful;
use super::meeting::{Meeting, meeting};
use crate::domain::case::answers::Answers;
use crate::domain::talk::half::Halves;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::options::{OptionSet, WorkPlace};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// The answer to every question that somebody has answered.
pub(super) fn put_together(halves: &Halves, decided: &Answers) -> Answers {
    let mut joint = Answers::default();
    for id in QuestionId::ALL {
        if let Some(answer) = answer(halves, decided, *id) {
            // In a table that they decided in part, what a place depends on may still be one party's own words.
            let is_theirs = decided.get(*id).is_none() || matches!(answer, Answer::TaskPlaces(_));
            joint.set(*id, answer);
            joint.keep_to_talk(*id, is_theirs && is_talk_only(halves, *id));
        }
    }
    joint
}

/// Whether what one of those wrote whose answer counts is for the talk alone. What the two wrote together is not.
fn is_talk_only(halves: &Halves, id: QuestionId) -> bool {
    let by = |party: Party| halves.answers(party).is_talk_only(id);
    match meeting(halves, id) {
        Meeting::Neither => false,
        Meeting::Only(party, _) => by(party),
        Meeting::Same { .. } | Meeting::Apart { .. } => Party::ALL.into_iter().any(by),
    }
}

fn answer(halves: &Halves, decided: &Answers, id: QuestionId) -> Option<Answer> {
    let of_halves = standing(halves, id).or_else(|| match meeting(halves, id) {
        Meeting::Neither => None,
        Meeting::Only(_, answer) => Some(careful::alone(answer)),
        Meeting::Same { employee, manager } | Meeting::Apart { employee, manager, .. } => {
            if employee == manager {
                Some(employee.clone())
            } else {
                careful::of(id, employee, manager)
            }
        }
    });
    match (decided.get(id), of_halves) {
        (Some(decided), Some(before)) => Some(over(&before, decided)),
        (decided, before) => decided.cloned().or(before),
    }
}

/// A place that stops or narrows an agreement, from either party. It counts whatever the other says, until the two have given
/// an answer together: a stop of one that the other's answer made vanish would be found out after the signing. Work abroad,
/// which stops, goes before a home in Sweden, which only narrows. Whatever else stops is asked of one party alone, and what
/// may not leave the workplace is in the careful reading.
fn standing(halves: &Halves, id: QuestionId) -> Option<Answer> {
    let answers = [WorkPlace::Abroad, WorkPlace::HomeInSweden].map(|place| Answer::One(place.id()));
    let is_said = |place: &Answer| Party::ALL.into_iter().any(|party| halves.said(party, id) == Some(place));
    answers.into_iter().find(|place| id == QuestionId::WorkPlace && is_said(place))
}

/// A decided answer over what counted before. Of a table the rows that were set change, and the others stay as both
/// said them.
pub(super) fn over(before: &Answer, decided: &Answer) -> Answer {
    match (before, decided) {
        (Answer::TaskPlaces(before), Answer::TaskPlaces(decided)) => Answer::TaskPlaces(rows(before, decided)),
        (Answer::TaskShares(before), Answer::TaskShares(decided)) => Answer::TaskShares(rows(before, decided)),
        (_, decided) => decided.clone(),
    }
}

fn rows<K: Ord + Copy, V: Clone>(before: &SmallMap<K, V>, decided: &SmallMap<K, V>) -> SmallMap<K, V> {
    before.iter().chain(decided.iter()).map(|(key, value)| (*key, value.clone())).collect()
}
