//! What two do in a talk and at the follow-up, one after another: each doing is a row of words, its name first.

use crate::alone::half;
use crate::kept::{Kept, answer_in, today};
use crate::program::*;

/// The day of the follow-up.
pub const FOLLOW_UP: &str = "2027-05-03";

/// What came of the doings.
pub struct Done {
    /// The talk, as it ended, with the versions that were agreed.
    pub record: Record,
    /// What was shared at the follow-up.
    pub shared: Shared,
    /// What each noticed for themselves.
    pub signs: Signs,
    /// Who follows up: one, or both.
    pub voice: Voice,
}

/// The two halves, with what was changed late in them.
pub fn halves(case: &Kept) -> Halves {
    let of = |party: Party| {
        let one = case.people.iter().find(|one| one.party == party).expect("both are there");
        let late = case.doings.iter().filter(|row| row[0] == "late" && row[1] == party.id());
        let mut seen = one.answers.clone();
        late.clone().for_each(|row| {
            let (id, before) = answer_in(&row[2..]);
            seen.set(id, before);
        });
        let half = half(case, one);
        if late.count() > 0 { half.since(&seen.shared()) } else { half }
    };
    Halves::of(of(Party::Employee), of(Party::Manager)).expect("two halves of one talk")
}

/// Does one after another.
pub fn done(case: &Kept) -> Done {
    let mut done = Done {
        record: Record::new(Talk::new(halves(case))),
        shared: Shared::default(),
        signs: Signs::default(),
        voice: Voice::Both,
    };
    for row in &case.doings {
        let words: Vec<&str> = row.iter().map(String::as_str).collect();
        let is_known = words[0] == "late"
            || in_talk(&mut done.record.talk, row, &words, &case.frame)
            || after(&mut done, &words, case);
        assert!(is_known, "{} does something unknown: {words:?}", case.name);
    }
    done
}

fn element(id: &str) -> ElementId {
    ElementId::from_id(id).unwrap_or_else(|| panic!("no element {id}"))
}

/// One of these, by its id.
fn one_of<T: Copy>(all: &[T], id_of: impl Fn(T) -> &'static str, id: &str) -> T {
    all.iter().copied().find(|it| id_of(*it) == id).unwrap_or_else(|| panic!("no {id}"))
}

fn in_talk(talk: &mut Talk, row: &[String], words: &[&str], frame: &Frame) -> bool {
    match words {
        ["length", minutes] => talk.length = Length::of_minutes(minutes.parse().unwrap()).expect("a length"),
        ["decide", ..] => {
            let (id, answer) = answer_in(&row[1..]);
            talk.decided.set(id, answer);
        }
        ["write", id, text] => talk.write(element(id), text),
        ["end", id, outcome] => talk.end_topic(element(id), Outcome::from_id(outcome).expect("an outcome"), frame),
        ["words" | "by" | "until", id, said] => {
            let mut settled = talk.settled(element(id)).cloned().unwrap_or_default();
            match words[0] {
                "words" => (*said).clone_into(&mut settled.words),
                "by" => settled.by = parse_date(said),
                _ => settled.until_days = Some(Amount(said.parse().unwrap())),
            }
            talk.settled.insert(element(id), settled);
        }
        _ => return false,
    }
    true
}

fn after(done: &mut Done, words: &[&str], case: &Kept) -> bool {
    match words {
        ["agree"] => {
            let talk = &done.record.talk;
            let version = version_of(talk, &talk.dialogue(&case.frame), &case.frame, case.lang, today());
            done.shared = Shared::about(&version);
            done.record.versions.push(version);
        }
        ["who", who] => done.voice = Party::from_id(who).map_or(Voice::Both, Voice::One),
        ["noticed", sign, felt] => {
            done.signs.set(one_of(&Sign::ALL, Sign::id, sign), one_of(&Felt::ALL, Felt::id, felt));
        }
        ["changed", change, has, said] => {
            let change = one_of(&Changed::ALL, Changed::id, change);
            done.shared.say_changed(change, one_of(&HasChanged::ALL, HasChanged::id, has));
            done.shared.write_change(change, (*said).to_owned());
        }
        ["worked", id, worked] => done.shared.say_worked(element(id), one_of(&Worked::ALL, Worked::id, worked)),
        ["since", ask, said] => done.shared.write(one_of(&SinceAsk::ALL, SinceAsk::id, ask), said),
        ["go on", result, rest @ ..] => {
            let result = FollowUpResult::from_id(result).expect("a result");
            go_on(done, result, rest, case);
        }
        _ => return false,
    }
    true
}

/// The next version, as the follow-up makes it.
fn go_on(done: &mut Done, result: FollowUpResult, rest: &[&str], case: &Kept) {
    let (frame, now) = (&case.frame, parse_date(FOLLOW_UP));
    let joint = done.record.talk.dialogue(frame).joint;
    let joint = &joint.get().case;
    let plan = match (result, rest) {
        (FollowUpResult::Keep, _) => Plan::Keep,
        (FollowUpResult::Adjust, _) => Plan::Adjust,
        (FollowUpResult::MorePresence, [until, days]) => {
            Plan::MorePresence { until: parse_date(until).expect("a day"), days: days.parse().ok().map(Amount) }
        }
        (FollowUpResult::End, _) => Plan::End(follow_up::ends(&done.record.talk, joint, frame, now.expect("a day"))),
        _ => panic!("more presence until when?"),
    };
    let review = match plan {
        Plan::Keep | Plan::Adjust => now.and_then(|now| follow_up::next_review(joint, frame, now)),
        Plan::MorePresence { .. } | Plan::End(_) => None,
    };
    let mut version = next_version(&done.record, plan, frame, review, now).expect("one before it");
    version.since = done.shared.words().clone();
    version.by_one = Party::ALL.into_iter().find(|party| done.voice == Voice::One(*party));
    done.record = follow_up::close(&done.record, result, version);
}
