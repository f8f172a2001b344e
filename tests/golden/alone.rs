//! The texts of one who answers alone: the answers read back, what the core says, the draft, the points and the half.

use crate::assessed::{self, Reading};
use crate::kept::{self, Kept, One};
use crate::program::*;
use crate::told::{Given, Told};

/// Everything of one party alone.
pub fn told(case: &Kept) -> Told {
    let mut told = Told::default();
    let [one] = case.people.as_slice() else { panic!("{} is a talk", case.name) };
    let (frame, speech) = (&case.frame, case.speech());
    answers(&mut told, one, frame, speech);
    let both = OwnAssessment::of(one.party, one.route, &one.answers, frame);
    let answers_shared = one.answers.shared();
    let shared = both.shared.get();
    let given = |of, answers| Given { case: of, answers, frame, lang: case.lang };
    let (all, only_shared) = ([&one.answers], [answers_shared.answers()]);
    let (of_own, of_shared) = (given(&both.own.case, &all), given(&shared.case, &only_shared));
    let own = Reading { assessment: &both.own, given: of_own, speech, reader: Some(one.party) };
    let of_shared = Reading { assessment: shared, given: of_shared, speech, reader: None };
    // Whatever they rest on: the same finding is the same where it says the same.
    let is_same = |one: &Finding, it: &Finding| (one.id, one.effect, &one.values) == (it.id, it.effect, &it.values);
    let is_private = |finding: &Finding| !shared.findings.iter().any(|it| is_same(finding, it));
    assessed::findings(&mut told, "own", own, is_private);
    assessed::suggestion(&mut told, "own", own, |step| both.is_private_step(step));
    assessed::suggestion(&mut told, "shared", of_shared, |_| false);
    assessed::suggestion_document(&mut told, &both.shared, of_shared.given, speech);
    draft(&mut told, &both, of_shared);
    points(&mut told, &both, own);
    files(&mut told, case, one);
    told
}

/// The answers as they are read back on the check page, each with how it is shared.
pub fn answers(told: &mut Told, one: &One, frame: &Frame, speech: Speech) {
    let case = Case::read(one.party, one.route, &one.answers, frame);
    told.part(&format!("answers of the {} ({})", one.party.id(), one.route.id()));
    for (id, answer) in one.answers.iter() {
        let said = wording::answer(id, answer, &one.answers, speech).join(" · ");
        let notes = [
            (!case.asks(id), "not asked"),
            (!one.answers.is_shared(id), "not shared"),
            (one.answers.is_talk_only(id), "only for the talk"),
        ];
        let notes: Vec<&str> = notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, note)| note).collect();
        let notes = if notes.is_empty() { String::new() } else { format!(" [{}]", notes.join(", ")) };
        told.line(format!("{}: {said}{notes}", spoken::question(id, speech).name.get(speech)));
    }
}

fn draft(told: &mut Told, both: &OwnAssessment, reading: Reading<'_>) {
    let draft = agreement::draft(&both.shared, reading.given.frame);
    told.document("draft", &agreement(&draft, &both.shared, reading.speech, kept::today()));
    assessed::clauses(told, "draft", &draft, reading, None);
}

fn points(told: &mut Told, both: &OwnAssessment, reading: Reading<'_>) {
    let Reading { speech, given, .. } = reading;
    told.document("talking points", &point_documents::agenda(&both.shared, speech, kept::today()));
    told.document("own notes", &point_documents::own_notes(both, speech, kept::today()));
    told.part("points in order");
    told.reasons_part("points");
    let points = talking_points::of_own(both);
    let lists = [("now", &points.shared.now), ("more", &points.shared.more), ("own", &points.private)];
    for (list, points) in lists {
        for point in points {
            let id = match &point.topic {
                PointTopic::Finding(finding) => finding.id.id().to_owned(),
                PointTopic::Questions(ids) => ids.iter().map(|id| id.id()).collect::<Vec<_>>().join(" and "),
                PointTopic::Local(_) => "of the frame".to_owned(),
                PointTopic::Base(base) => base.id.id().to_owned(),
            };
            let about = said::point_title(point, speech);
            let weight = weight(point.consequence);
            told.line(format!("{list} · {id} · {weight} · {} minutes · {about}", point.minutes));
            told.named(
                "because",
                said::point_because(point, speech, |words| {
                    reading.reader.map_or(words.because, |party| words.because(party))
                }),
            );
            told.named("opening", said::point_opening(point, speech));
            told.rests_on(&format!("{list} {id}"), &point.reasons, given);
        }
    }
}

/// How much something matters.
pub const fn weight(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::Decisive => "decisive",
        Consequence::High => "high",
        Consequence::Medium => "medium",
        Consequence::Low => "low",
    }
}

fn files(told: &mut Told, case: &Kept, one: &One) {
    let half = half(case, one);
    let bytes = half_file::write_open(&half);
    match half_file::read(&bytes) {
        Ok(OpenedHalf::Open(read, unread)) => assert!(read == half && unread.is_empty(), "{}: {unread:?}", case.name),
        _ => panic!("{}: the half is not read", case.name),
    }
    told.file("half", &bytes);
    if case.name.ends_with('7') {
        told.file("half saved on the way", &half_file::write_open(&half.clone().unfinished()));
    }
    told.file("frame", frame_file::write(&case.frame).as_bytes());
}

/// The half of one of the people.
pub fn half(case: &Kept, one: &One) -> Half {
    let number = case.name.bytes().fold(0_u8, |sum, letter| sum.wrapping_mul(10).wrapping_add(letter));
    let talk = TalkId::from_random([70, 111, 108, 105, number]);
    Half::of(talk, one.party, one.route, kept::today(), &one.answers)
}
