//! Talks and records drawn at random, and one that two people could have made.

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::{Length, about};
use foeling::domain::talk::half::{Half, Halves};
use foeling::domain::talk::record::{FollowUpResult, Record, Version};
use foeling::domain::talk::since_words::SinceWords;
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Date, Weekday, Weekdays, parse_date};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::version::version_of;

use super::{Given, random_answers};

pub fn date(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// What people may write, with what could break a file.
const WORDS: [&str; 6] = ["To dage om ugen.", "", "\"}],\\", "Æøå “citat”\n\nlinje", "010203-1234", "<b>{days}</b>"];

fn words(rng: &mut fastrand::Rng) -> String {
    WORDS[rng.usize(0..WORDS.len())].to_owned()
}

fn maybe_date(rng: &mut fastrand::Rng) -> Option<Date> {
    rng.bool().then(|| Date::from_ymd_opt(rng.i32(2020..2040), rng.u32(1..=12), rng.u32(1..=28)).unwrap())
}

/// A half with what a party shares of its answers.
pub fn half(party: Party, talk: TalkId, answers: &Answers) -> Half {
    let answers = answers.shared();
    Half { talk, party, route: Route::Full, made: None, answers, is_closed: true, late: Default::default() }
}

fn random_half(party: Party, talk: TalkId, rng: &mut fastrand::Rng) -> Half {
    let route = if rng.bool() { Route::Full } else { Route::Short };
    Half { route, made: maybe_date(rng), ..half(party, talk, &random_answers(party, rng)) }
}

pub fn random_talk(rng: &mut fastrand::Rng) -> Talk {
    let [talk, other] = [(); 2].map(|()| TalkId::from_random(std::array::from_fn(|_| rng.u8(..))));
    let other = if rng.bool() { talk } else { other };
    let halves =
        Halves::of_any_talk(random_half(Party::Employee, talk, rng), random_half(Party::Manager, other, rng)).unwrap();
    let mut random = Talk { length: Length::ALL[rng.usize(0..3)], ..Talk::new(halves) };
    for (id, answer) in random_answers(Party::Manager, rng).shared().answers().iter() {
        if rng.u8(0..4) == 0 {
            random.decided.set(id, answer.clone());
        }
    }
    for element in ElementId::ALL {
        if rng.u8(0..4) == 0 {
            let outcome = rng.bool().then(|| Outcome::ALL[rng.usize(0..4)]);
            let until_days = rng.bool().then(|| Amount(rng.i32(0..=10) * 50));
            random.settled.insert(*element, Settled { outcome, words: words(rng), by: maybe_date(rng), until_days });
        }
        if *element != ElementId::Parties && rng.u8(0..6) == 0 {
            random.write(*element, &words(rng));
        }
    }
    random
}

fn random_version(rng: &mut fastrand::Rng) -> Version {
    let mut clauses = Vec::new();
    for element in ElementId::ALL.iter().filter(|element| **element != ElementId::Parties) {
        if rng.bool() {
            clauses.push((*element, words(rng)));
        }
    }
    let mut local = Vec::new();
    for chapter in Chapter::ALL {
        if rng.u8(0..4) == 0 {
            local.push((chapter, words(rng)));
        }
    }
    Version {
        made: maybe_date(rng),
        lang: if rng.bool() { Lang::Da } else { Lang::En },
        clauses,
        local,
        review: maybe_date(rng),
        result: rng.bool().then(|| FollowUpResult::ALL[rng.usize(0..4)]),
        since: SinceWords { gained: words(rng), missed: words(rng) },
        by_one: rng.bool().then(|| Party::ALL[rng.usize(0..2)]),
        is_draft: rng.bool(),
    }
}

pub fn random_record(rng: &mut fastrand::Rng) -> Record {
    let talk = random_talk(rng);
    let versions = (0..rng.usize(0..4)).map(|_| random_version(rng)).collect();
    Record { talk, versions }
}

/// Two who agree on two fixed days with four weeks' notice and a look at it after three months.
pub fn settled_answers(party: Party) -> Given {
    what_an_agreement_needs(party).one(Q::NoticeKind, "weeks").days(Q::NoticeWeeks, 400)
}

/// What an agreement must have, and two fixed days.
pub fn what_an_agreement_needs(party: Party) -> Given {
    Given::new(party)
        .tasks(&[
            (Task::DeepWork, Share::AboutTwoDays, Place::Home),
            (Task::CaseworkAlone, Share::AboutADay, Place::Either),
            (Task::Training, Share::AboutADay, Place::Workplace),
        ])
        .one(Q::Voluntary, "yes")
        .one(Q::LocalAgreement, "yes")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 200)
        .one(Q::WorkPlace, "own-home")
        .set(Q::StartDate, Answer::Date(date("2026-04-01")))
        .one(Q::Review, "3")
}

/// Their record with its first version.
pub fn agreed_record() -> Record {
    agreed_record_in(Lang::Da)
}

pub fn agreed_record_in(lang: Lang) -> Record {
    let talk = TalkId::from_random([1, 2, 3, 4, 5]);
    let [employee, manager] = Party::ALL.map(|party| half(party, talk, &settled_answers(party).answers));
    let mut record = Record::new(Talk::new(Halves::of(employee, manager).unwrap()));
    let frame = Frame::default();
    let dialogue = record.talk.dialogue(&frame);
    record.versions.push(version_of(&record.talk, &dialogue, &frame, lang, Some(date("2026-03-03"))));
    record
}

/// The same talk after the two have gone through everything that must be in an agreement.
pub fn settled_through(mut talk: Talk) -> Talk {
    let frame = Frame::default();
    for (id, answer) in [(Q::DataKind, Answer::One("no-personal")), (Q::EquipmentNeeded, Answer::Many(vec!["nothing"]))]
    {
        let is_said = Party::ALL.into_iter().any(|party| talk.halves.said(party, id).is_some());
        if talk.decided.get(id).is_none() && !is_said {
            talk.decided.set(id, answer);
        }
    }
    for element in ElementId::ALL {
        if talk.outcome(*element).is_none() && about(*element).is_some() {
            talk.end_topic(*element, Outcome::Agreed, &frame);
        }
    }
    talk
}

/// Two and a half days on three weekdays, one of which only the employee named.
pub fn with_a_disputed_half_day() -> Talk {
    use Weekday::{Friday, Monday, Wednesday};
    let of = |party, days: &[Weekday]| settled_answers(party).days(Q::HomeDays, 250).weekdays(Q::HomeWeekdays, days);
    let employee = of(Party::Employee, &[Monday, Wednesday, Friday]);
    let mut talk = Talk::new(super::pairs::halves(&employee, &of(Party::Manager, &[Monday, Friday])));
    talk.decided.set(Q::HomeWeekdays, Answer::Weekdays(Weekdays::of(&[Monday, Wednesday, Friday])));
    talk
}
