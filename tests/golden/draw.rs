//! How the cases were drawn: seeded walks through the questionnaire and through talks. Of many draws for a case the one is kept that
//! reaches most that no case before it does; so sixty of them reach nearly everything, and none is made up to reach something.
//!
//! Only `GOLDEN=draw` draws. A case that is kept stays as it is.

use std::collections::BTreeSet;

use crate::doings::halves;
use crate::kept::{self, CASES, FRAMES, Kept, NO_FRAME, One, TALKS, row_of};
use crate::program::*;
use crate::reached::{self, Things};
use crate::support::{people, random_answer};

/// How many draws there are for a case.
const DRAWS: u64 = 120;

type Rng = fastrand::Rng;

/// What people write, in the two languages, with what could trip a program.
const WORDS: [[&str; 8]; 2] = [
    [
        "Teammøde hver anden onsdag",
        "Kun når der er ro: »fordybelse« & skrivning",
        "Vi ser det på, at svarene kommer til tiden.\nOg at ingen sidder alene med noget svært.",
        "<b>fed</b> {days}",
        "Æblegrød på Ærø, 37½ %",
        "sager med børn – aldrig hjemme",
        "Tja",
        "Jeg vil gerne have et langt stykke ro om formiddagen, så jeg kan skrive færdigt, og så mødes om eftermiddagen.",
    ],
    [
        "Team meeting every second Wednesday",
        "Only when it’s quiet: “deep work” & writing",
        "We see it when answers come in time.\nAnd when nobody is alone with something hard.",
        "<i>not markup</i> {weekdays}",
        "100 % \\ \"quoted\" 🙂",
        "cases with children – never at home",
        "Well",
        "I would like a long stretch of quiet in the mornings so that I can finish writing, and then meet in the afternoon.",
    ],
];

fn words(lang: Lang, rng: &mut Rng) -> String {
    one(&WORDS[usize::from(lang == Lang::En)], rng).to_owned()
}

fn one<T: Copy>(all: &[T], rng: &mut Rng) -> T {
    all[rng.usize(0..all.len())]
}

fn now_and_then(rng: &mut Rng, of: u8) -> bool {
    rng.u8(0..of) == 0
}

/// The cases, each the best of its draws.
pub fn all() -> Vec<Kept> {
    let everything = reached::all();
    let mut reached = Things::new();
    let mut cases = Vec::new();
    for at in 0..CASES {
        let draws = (0..DRAWS).map(|draw| drawn(at, draw));
        let new = |case: &Kept| {
            reached::by(case).iter().filter(|it| everything.contains(*it) && !reached.contains(*it)).count()
        };
        let best = draws.map(|case| (new(&case), case)).reduce(|one, other| if other.0 > one.0 { other } else { one });
        let (_, best) = best.expect("a draw");
        reached.extend(reached::by(&best));
        cases.push(best);
    }
    cases
}

/// One draw of a case. Parties and languages alternate, and half of the cases have a frame.
fn drawn(at: usize, draw: u64) -> Kept {
    let is_talk = at >= CASES - TALKS;
    let rng = &mut Rng::with_seed(1_000 * at as u64 + draw);
    let lang = Lang::ALL[at / 2 % 2];
    let (has_frame, which) =
        if is_talk { (at % 2 == 1, at / 2 % FRAMES.len()) } else { (at / 4 % 2 == 1, at / 8 % FRAMES.len()) };
    let frame_name = if has_frame { FRAMES[which] } else { NO_FRAME }.to_owned();
    let frame = kept::frame(&frame_name);
    let parties = if is_talk { Party::ALL.to_vec() } else { vec![Party::ALL[at % 2]] };
    let mut people: Vec<One> = Vec::new();
    for party in parties {
        let seen = people.first().map(|one| one.answers.clone());
        people.push(walked(party, seen.as_ref(), &frame, lang, rng));
    }
    let name = format!("{:02}", at + 1);
    let mut case = Kept { name, lang, frame_name, frame, people, doings: Vec::new() };
    if is_talk {
        case.doings = talked(&mut case, rng);
    }
    case
}

/// A walk through the questionnaire: only what is asked is answered. Half of the people are those of the tests, with chance answers
/// to what they leave open; a second person often says what the first one says.
fn walked(party: Party, other: Option<&Answers>, frame: &Frame, lang: Lang, rng: &mut Rng) -> One {
    let route = if now_and_then(rng, 4) { Route::Short } else { Route::Full };
    let mut known: Vec<_> = people::all().into_iter().map(|(_, given)| given).filter(|it| it.party == party).collect();
    let person = rng.bool().then(|| known.swap_remove(rng.usize(0..known.len())).answers);
    let is_alike = rng.bool();
    let mut answers = Answers::default();
    for question in questionnaire::questions() {
        let id = question.id;
        if !frame.asks(id) || !Case::read(party, route, &answers, frame).asks(id) || now_and_then(rng, 12) {
            continue;
        }
        let same = other.and_then(|other| other.get(id)).filter(|_| question.asked == Asked::Both);
        let same = same.filter(|_| is_alike || rng.bool()).cloned();
        let theirs = person.as_ref().and_then(|it| it.get(id)).cloned();
        let answer = same.or(theirs).unwrap_or_else(|| chance_answer(id, &answers, lang, rng));
        answers.set(id, answer);
        answers.keep_back(id, now_and_then(rng, 8));
        answers.keep_to_talk(id, is_quoted(id) && now_and_then(rng, 4));
    }
    One { party, route, answers }
}

fn chance_answer(id: QuestionId, answers: &Answers, lang: Lang, rng: &mut Rng) -> Answer {
    match random_answer(questionnaire::find(id).expect("a question"), answers, rng) {
        Answer::Words(_) => Answer::Words(words(lang, rng)),
        Answer::TaskPlaces(mut places) => {
            let tasks: Vec<_> = places.keys().copied().collect();
            for task in tasks {
                let place = places.get(&task).expect("a place").place;
                places.insert(task, TaskPlace { place, on: words(lang, rng).chars().take(60).collect() });
            }
            Answer::TaskPlaces(places)
        }
        other => other,
    }
}

type Doings = Vec<Vec<String>>;

fn doing(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// What two do: some topics end in each way, some answers are given together, some clauses are written by hand, and then they follow up.
fn talked(case: &mut Kept, rng: &mut Rng) -> Doings {
    let lang = case.lang;
    let mut doings: Doings = Vec::new();
    if now_and_then(rng, 4) {
        let who = rng.usize(0..2);
        let said: Vec<QuestionId> = case.people[who].answers.iter().map(|(id, _)| id).collect();
        for id in (0..2).map(|_| one(&said, rng)).collect::<BTreeSet<_>>() {
            let before = row_of(id, &chance_answer(id, &case.people[who].answers, lang, rng));
            doings.push([doing(&["late", Party::ALL[who].id()]), before].concat());
        }
    }
    doings.push(doing(&["length", one(&["30", "45", "60"], rng)]));
    let talk = Talk::new(halves(case));
    let is_thorough = rng.bool();
    for topic in talk.first_dialogue(&case.frame).topics() {
        if is_thorough || rng.u8(0..3) > 0 {
            topic_ends(&mut doings, &topic, &talk, lang, is_thorough, rng);
        }
    }
    if is_thorough {
        settle_the_rest(&mut doings, &talk, &case.frame);
    }
    if is_thorough || rng.bool() {
        doings.push(doing(&["agree"]));
        followed_up(&mut doings, lang, rng);
    }
    doings
}

fn topic_ends(doings: &mut Doings, topic: &Topic, talk: &Talk, lang: Lang, is_thorough: bool, rng: &mut Rng) {
    let id = topic.element.id();
    for (question, _) in &topic.apart {
        if !is_thorough && rng.bool() {
            continue;
        }
        let said = talk.halves.said(one(&Party::ALL, rng), *question).cloned();
        let answer = said.filter(|it| !matches!(it, Answer::Unknown | Answer::RatherTalk));
        let answer = answer.unwrap_or_else(|| chance_answer(*question, &talk.decided, lang, rng));
        doings.push([doing(&["decide"]), row_of(*question, &answer)].concat());
    }
    if now_and_then(rng, 6) {
        doings.push(doing(&["write", id, &words(lang, rng)]));
    }
    let outcome = if is_thorough && !now_and_then(rng, 5) { Outcome::Agreed } else { one(&Outcome::ALL, rng) };
    if outcome != Outcome::Agreed && rng.u8(0..5) > 0 {
        doings.push(doing(&["words", id, &words(lang, rng)]));
        doings.push(doing(&["by", id, &format!("2027-0{}-1{}", rng.u8(1..=9), rng.u8(0..=9))]));
    }
    if outcome == Outcome::WithConditions && id == ElementId::Extent.id() && rng.bool() {
        doings.push(doing(&["until", id, &(50 * rng.i32(0..=4)).to_string()]));
    }
    doings.push(doing(&["end", id, outcome.id()]));
}

/// What must be in an agreement, and what has stopped it, the two settle at last.
fn settle_the_rest(doings: &mut Doings, talk: &Talk, frame: &Frame) {
    let chosen = [
        (QuestionId::Voluntary, Answer::One("yes")),
        (QuestionId::WorkPlace, Answer::One("own-home")),
        (QuestionId::Reasons, Answer::Many(vec!["quiet"])),
        (QuestionId::DataKind, Answer::One("ordinary")),
        (QuestionId::EquipmentNeeded, Answer::Many(vec!["nothing"])),
        (QuestionId::LocalAgreement, Answer::One("yes")),
        (QuestionId::NoticeKind, Answer::One("local-agreement")),
    ];
    let joint = talk.first_dialogue(frame);
    let stops = joint.stops().next().is_some();
    for (id, answer) in chosen {
        let is_said = Party::ALL.into_iter().any(|party| talk.halves.said(party, id).is_some());
        if stops || !is_said {
            doings.push([doing(&["decide"]), row_of(id, &answer)].concat());
        }
    }
    for element in ElementId::ALL.iter().filter(|element| about(**element).is_some()) {
        if !doings.iter().any(|row| row[0] == "end" && row[1] == element.id()) {
            doings.push(doing(&["end", element.id(), Outcome::Agreed.id()]));
        }
    }
}

fn followed_up(doings: &mut Doings, lang: Lang, rng: &mut Rng) {
    for ask in SinceAsk::ALL {
        doings.push(doing(&["since", ask.id(), &words(lang, rng)]));
    }
    let who = one(&["employee", "manager", "both"], rng);
    doings.push(doing(&["who", who]));
    for sign in Sign::ALL.iter().filter(|_| who != "both") {
        doings.push(doing(&["noticed", sign.id(), one(&Felt::ALL, rng).id()]));
    }
    for change in Changed::ALL {
        doings.push(doing(&["changed", change.id(), one(&HasChanged::ALL, rng).id(), &words(lang, rng)]));
    }
    for element in ElementId::ALL {
        if rng.bool() {
            doings.push(doing(&["worked", element.id(), one(&Worked::ALL, rng).id()]));
        }
    }
    match one(&FollowUpResult::ALL, rng) {
        FollowUpResult::Adjust => {
            doings.push(doing(&["write", one(ElementId::ALL, rng).id(), &words(lang, rng)]));
            let fewer = row_of(QuestionId::HomeDays, &Answer::Number(Amount(150)));
            doings.push([doing(&["decide"]), fewer].concat());
            doings.push(doing(&["go on", FollowUpResult::Adjust.id()]));
        }
        FollowUpResult::MorePresence => {
            let days = one(&["", "50", "100", "200"], rng);
            doings.push(doing(&["go on", FollowUpResult::MorePresence.id(), "2027-08-31", days]));
        }
        result => doings.push(doing(&["go on", result.id()])),
    }
}
