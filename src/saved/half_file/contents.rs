//! The contents of a half: the route and the answers that are shared. What is kept back is in them in no form, not even
//! as the id of its question.

use serde::Serialize;
use serde_json::{Map, Value};

use super::head::Head;
use super::migrations;
use crate::domain::questionnaire;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::Half;
use crate::domain::values::file_limits::{LeftOut, Much, ROWS};
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;
use crate::saved::answer::{self, SavedAnswers};
use crate::saved::envelope;
use crate::saved::late;

/// Contents are filled up to a multiple of this before they are sealed. A seal hides what is said but not how much, and
/// from the length one could tell how many questions somebody answered, or whether they wrote something. A half with
/// every question answered, every text at its longest in letters of four bytes, and all of it changed late, fits into one
/// piece: so all of them are equally long.
const PIECE: usize = 32 * 1024;

#[derive(Serialize)]
struct SavedContents {
    route: &'static str,
    answers: Vec<Vec<String>>,
    /// The ids of the questions whose words no clause quotes. Without the field they are all quoted, as in older halves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    talk_only: Vec<String>,
    /// Only in a half that was saved on the way. One without it is closed, as all were before this was said.
    #[serde(skip_serializing_if = "is_false")]
    unfinished: bool,
    /// Only where something was changed after the other half had been opened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    late: Vec<Vec<String>>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// What is to be sealed: the contents, filled up with spaces, which mean nothing in JSON.
pub fn contents(half: &Half) -> Vec<u8> {
    let mut json = unpadded(half);
    json.resize(json.len().next_multiple_of(PIECE), b' ');
    json
}

/// The contents as JSON. Only the answers are written: `kept_back` has no place in the form of a half.
pub fn unpadded(half: &Half) -> Vec<u8> {
    let SavedAnswers { answers, talk_only, .. } = answer::write(half.answers.answers());
    // Writing texts into memory can't fail.
    let (unfinished, late) = (!half.is_closed, late::write(&half.late));
    let contents = SavedContents { route: half.route.id(), answers, talk_only, unfinished, late };
    serde_json::to_vec(&contents).unwrap_or_default()
}

/// The half whose head this is, and the ids of the answers that could not be read.
pub fn read(head: &Head, contents: Map<String, Value>) -> Result<(Half, Vec<String>), FileFault> {
    let contents = envelope::to_present(migrations::STEPS, head.version, contents);
    let route = contents.get("route").and_then(Value::as_str).and_then(Route::from_id).ok_or(FileFault::Damaged)?;
    let rows = contents.get("answers").and_then(Value::as_array).ok_or(FileFault::Damaged)?;
    let list = |name: &str| contents.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let (talk_only, late) = (list("talk_only"), list("late"));
    if [rows.len(), talk_only.len(), late.len()].into_iter().any(|length| length > ROWS) {
        return Err(FileFault::TooMuch(Much::Rows));
    }
    let (mut saved, mut unread) = read_rows(head.party, rows);
    saved.talk_only = talk_only.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    // A question that is not ours has no words that a clause could quote.
    saved.talk_only.retain(|id| QuestionId::from_id(id).is_some());
    let (answers, more) = answer::read(&saved);
    more.iter().for_each(|id| unread.add(id));
    let unread = unread.into_ids().map_err(FileFault::TooMuch)?;
    // An answer that is private by its question is left out without a word: whoever opens the file shall not even learn
    // that there is one. It can only be there when its question was made private after the file was written.
    let answers = answers.shared();
    let is_closed = contents.get("unfinished").and_then(Value::as_bool) != Some(true);
    let late = late::read(late);
    let half = Half { talk: head.talk, party: head.party, route, made: head.made, answers, is_closed, late };
    Ok((half, unread))
}

/// The rows that may be answers of this party, one for each question, and the ids of the others.
fn read_rows(party: Party, rows: &[Value]) -> (SavedAnswers, LeftOut) {
    let mut saved = SavedAnswers::default();
    let mut seen = SmallMap::new();
    let mut unread = LeftOut::default();
    for row in rows {
        let id = row.get(0).and_then(Value::as_str).unwrap_or_default();
        let question = QuestionId::from_id(id).and_then(questionnaire::find);
        let words: Option<Vec<String>> =
            row.as_array().and_then(|words| words.iter().map(|word| word.as_str().map(str::to_owned)).collect());
        match (question, words) {
            (Some(question), Some(words)) if question.asked.includes(party) && !seen.contains_key(&question.id) => {
                seen.insert(question.id, ());
                saved.answers.push(words);
            }
            _ => unread.add(id),
        }
    }
    (saved, unread)
}
