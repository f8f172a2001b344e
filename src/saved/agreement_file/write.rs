//! From a record to the form of the file.

use super::form::{FORMAT, File, Rows, SavedHalf, SavedSettled, SavedVersion, VERSION};
use crate::domain::case::answers::Answers;
use crate::domain::talk::Settled;
use crate::domain::talk::half::Half;
use crate::domain::talk::record::{Record, Version};
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::write_date;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::saved::{answer, late};

/// The record as text. The order is always the same, so the same record gives the same bytes.
pub(super) fn record(record: &Record) -> String {
    let talk = &record.talk;
    let id = talk.halves.talk();
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        talk: id.to_string(),
        minutes: talk.length.minutes(),
        employee: half(talk.halves.of_party(Party::Employee), id),
        manager: half(talk.halves.of_party(Party::Manager), id),
        // Decided in the talk, so all of it is shared: an answer that is private by its question has no place there.
        decided: rows(talk.decided.shared().answers()),
        settled: talk.settled.iter().map(|(element, it)| settled(*element, it)).collect(),
        written: clauses(talk.written.iter().map(|(element, words)| (*element, words))),
        versions: record.versions.iter().map(version).collect(),
    };
    // Writing texts and numbers into memory can't fail.
    serde_json::to_string(&file).unwrap_or_default()
}

fn half(half: &Half, talk: TalkId) -> SavedHalf {
    SavedHalf {
        talk: (half.talk != talk).then(|| half.talk.to_string()),
        route: half.route.id().to_owned(),
        made: half.made.map(write_date),
        answers: rows(half.answers.answers()),
        talk_only: answer::write(half.answers.answers()).talk_only,
        late: late::write(&half.late),
    }
}

/// Only the rows: what is kept back has no place in the form, not even as an id.
fn rows(answers: &Answers) -> Rows {
    answer::write(answers).answers
}

fn settled(element: ElementId, settled: &Settled) -> SavedSettled {
    SavedSettled {
        element: element.id().to_owned(),
        outcome: settled.outcome.map(|outcome| outcome.id().to_owned()),
        words: settled.words.clone(),
        by: settled.by.map(write_date),
        until_days: settled.until_days.and_then(|days| u32::try_from(days.0).ok()),
    }
}

fn version(version: &Version) -> SavedVersion {
    SavedVersion {
        made: version.made.map(write_date),
        lang: version.lang.tag().to_owned(),
        clauses: clauses(version.clauses.iter().map(|(element, words)| (*element, words))),
        local: version.local.iter().map(|(at, words)| vec![at.number().to_string(), words.clone()]).collect(),
        review: version.review.map(write_date),
        result: version.result.map(|result| result.id().to_owned()),
        gained: version.since.gained.clone(),
        missed: version.since.missed.clone(),
        by_one: version.by_one.map(|party| party.id().to_owned()),
        draft: version.is_draft,
    }
}

/// Without the clause of the parties: it alone can hold names, and they are never stored.
fn clauses<'a>(all: impl Iterator<Item = (ElementId, &'a String)>) -> Rows {
    all.filter(|(element, _)| *element != ElementId::Parties)
        .map(|(element, words)| vec![element.id().to_owned(), words.clone()])
        .collect()
}
