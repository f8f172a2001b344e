//! From the form of the file to a record.
//!
//! An answer, a topic or a clause that can't be read is named and the rest is opened. What carries everything else is
//! read or the file is damaged: were the last version left out, an older one would seem to be in force.

use super::form::{File, Rows, SavedHalf, SavedSettled, SavedVersion};
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::talk::dialogue::Length;
use crate::domain::talk::half::{Half, Halves};
use crate::domain::talk::record::{FollowUpResult, Record, Version};
use crate::domain::talk::since_words::SinceWords;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::talk::{Outcome, Settled, Talk};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, parse_date};
use crate::domain::values::file_limits::{LeftOut, TEXT, short_id};
use crate::domain::values::free_text;
use crate::domain::values::small_map::SmallMap;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;
use crate::saved::answer::{self, SavedAnswers};
use crate::saved::late;

/// The record, and the ids of what could not be read.
pub(super) fn record(file: File) -> Option<(Record, LeftOut)> {
    let mut unread = LeftOut::default();
    let talk = TalkId::read(&file.talk)?;
    let employee = half(file.employee, Party::Employee, talk, &mut unread)?;
    let manager = half(file.manager, Party::Manager, talk, &mut unread)?;
    let talk = Talk {
        halves: Halves::of_any_talk(employee, manager).ok()?,
        decided: shared(file.decided, Vec::new(), &mut unread).answers().clone(),
        settled: settled(file.settled, &mut unread),
        written: clauses(file.written, &mut unread).into_iter().collect(),
        length: Length::of_minutes(file.minutes)?,
    };
    let versions = file.versions.into_iter().map(|it| version(it, &mut unread)).collect::<Option<_>>()?;
    Some((Record { talk, versions }, unread))
}

fn half(saved: SavedHalf, party: Party, talk: TalkId, unread: &mut LeftOut) -> Option<Half> {
    let route = Route::from_id(&saved.route)?;
    let talk = saved.talk.map_or(Some(talk), |own| TalkId::read(&own))?;
    let (made, answers) = (date(saved.made)?, shared(saved.answers, saved.talk_only, unread));
    // Two halves that made a talk were closed.
    Some(Half { talk, party, route, made, answers, is_closed: true, late: late::read_rows(&saved.late) })
}

/// An answer that is private by its question is left out without a word: whoever opens the file shall not even learn
/// that there is one. It can only be there when its question was made private after the file was written.
fn shared(answers: Rows, talk_only: Vec<String>, unread: &mut LeftOut) -> SharedAnswers {
    // Of two answers to one question nobody knows which is meant.
    let mut unknown = Vec::new();
    let mut rows: SmallMap<QuestionId, Option<Vec<String>>> = SmallMap::new();
    for row in answers {
        let id = row.first().map_or("", String::as_str);
        match QuestionId::from_id(id) {
            Some(question) if rows.contains_key(&question) => {
                unread.add_once(id);
                rows.insert(question, None);
            }
            Some(question) => rows.insert(question, Some(row)),
            None => unknown.push(short_id(id)),
        }
    }
    unknown.iter().for_each(|id| unread.add_once(id));
    let answers = rows.into_values().flatten().collect();
    let (read, lost): (Answers, _) = answer::read(&SavedAnswers { answers, kept_back: Vec::new(), talk_only });
    lost.iter().for_each(|id| unread.add_once(id));
    read.shared()
}

fn settled(all: Vec<SavedSettled>, unread: &mut LeftOut) -> SmallMap<ElementId, Settled> {
    let mut read = SmallMap::new();
    for saved in all {
        let id = saved.element.clone();
        match read_settled(saved) {
            Some((element, settled)) if !read.contains_key(&element) => read.insert(element, settled),
            _ => unread.add_once(&id),
        }
    }
    read
}

fn read_settled(saved: SavedSettled) -> Option<(ElementId, Settled)> {
    let words = text(saved.words)?;
    let outcome = saved.outcome.map_or(Some(None), |id| Outcome::from_id(&id).map(Some))?;
    let settled = Settled { outcome, words, by: date(saved.by)?, until_days: days(saved.until_days)? };
    Some((ElementId::from_id(&saved.element)?, settled))
}

/// Clauses by their elements, each once, in the order of the file.
fn clauses(rows: Rows, unread: &mut LeftOut) -> Vec<(ElementId, String)> {
    let mut read: Vec<(ElementId, String)> = Vec::new();
    for row in rows {
        match row.as_slice() {
            [id, words] => {
                let element = ElementId::from_id(id).filter(|id| !read.iter().any(|(known, _)| known == id));
                match element.zip(text(words.clone())) {
                    Some(clause) => read.push(clause),
                    None => unread.add_once(id),
                }
            }
            row => unread.add_once(row.first().map_or("", String::as_str)),
        }
    }
    read
}

/// The organisation's own clauses by their chapters, in the order of the file.
fn local(rows: Rows, unread: &mut LeftOut) -> Vec<(Chapter, String)> {
    let mut read = Vec::new();
    for row in rows {
        let chapter = |number: &str| Chapter::ALL.into_iter().find(|it| it.number().to_string() == number);
        match row.as_slice() {
            [number, words] => match chapter(number).zip(text(words.clone())) {
                Some(clause) => read.push(clause),
                None => unread.add_once(number),
            },
            row => unread.add_once(row.first().map_or("", String::as_str)),
        }
    }
    read
}

fn version(saved: SavedVersion, unread: &mut LeftOut) -> Option<Version> {
    let lang = Lang::from_tag(&saved.lang)?;
    Some(Version {
        made: date(saved.made)?,
        lang,
        clauses: clauses(saved.clauses, unread),
        local: local(saved.local, unread),
        review: date(saved.review)?,
        result: saved.result.map_or(Some(None), |id| FollowUpResult::from_id(&id).map(Some))?,
        since: SinceWords { gained: text(saved.gained)?, missed: text(saved.missed)? },
        by_one: saved.by_one.map_or(Some(None), |id| Party::from_id(&id).map(Some))?,
        is_draft: saved.draft,
    })
}

/// Days of a week in halves. None where nothing is said; nothing at all where what is said is no such number.
fn days(saved: Option<u32>) -> Option<Option<Amount>> {
    let is_days = |hundredths: &i32| *hundredths <= 700 && hundredths % 50 == 0;
    saved.map_or(Some(None), |it| i32::try_from(it).ok().filter(is_days).map(|it| Some(Amount(it))))
}

/// A text; nothing at all where it is longer than anybody wrote.
fn text(saved: String) -> Option<String> {
    (saved.chars().count() <= TEXT).then(|| free_text::entered(&saved))
}

/// No date where none is said; nothing at all where what is said is no date.
fn date(saved: Option<String>) -> Option<Option<Date>> {
    saved.map_or(Some(None), |text| parse_date(&text).map(Some))
}
