//! The head of a half: what may be known before the code is said.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::Half;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::{Date, parse_date, write_date};
use crate::domain::vocabulary::party::Party;
use crate::saved::envelope;

/// What a half says it is.
pub const FORMAT: &str = "foeling-half";

/// The version that is written. A change of the form counts it up and leaves a step behind in `migrations`.
pub const VERSION: u64 = 1;

/// The head of a half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The version of the form.
    pub version: u64,
    /// The talk it belongs to.
    pub talk: TalkId,
    /// Whose it is.
    pub party: Party,
    /// The day it was made, where the browser said.
    pub made: Option<Date>,
}

impl Head {
    /// The head of a half that is written today.
    pub fn of(half: &Half) -> Head {
        Head { version: VERSION, talk: half.talk, party: half.party, made: half.made }
    }
}

#[derive(Serialize)]
struct SavedHead<'a> {
    format: &'a str,
    version: u64,
    talk: String,
    party: &'a str,
    made: Option<String>,
}

/// The head as JSON, without its closing bracket.
pub fn write(head: &Head) -> Vec<u8> {
    let saved = SavedHead {
        format: FORMAT,
        version: head.version,
        talk: head.talk.to_string(),
        party: head.party.id(),
        made: head.made.map(write_date),
    };
    // Writing texts and a number into memory can't fail.
    let mut json = serde_json::to_vec(&saved).unwrap_or_default();
    json.pop();
    json
}

/// The head, each value on a line of its own: no space or order of the JSON matters to a seal.
pub fn associated(head: &Head) -> Vec<u8> {
    let made = head.made.map(write_date).unwrap_or_default();
    format!("{FORMAT}\n{}\n{}\n{}\n{made}", head.version, head.talk, head.party.id()).into_bytes()
}

/// Reads the head. Everything must stand as it is written: what anybody changed shall show.
pub fn read(file: &Map<String, Value>) -> Result<Head, FileFault> {
    if envelope::format(file) != Some(FORMAT) {
        return Err(FileFault::NotOurs);
    }
    let version = envelope::version_up_to(VERSION, file)?;
    let head = || {
        let talk = file.get("talk")?.as_str()?;
        let talk = TalkId::read(talk).filter(|read| read.to_string() == talk)?;
        let party = Party::from_id(file.get("party")?.as_str()?)?;
        let made = match file.get("made")? {
            Value::Null => None,
            made => Some(parse_date(made.as_str()?).filter(|date| Some(write_date(*date).as_str()) == made.as_str())?),
        };
        Some(Head { version, talk, party, made })
    };
    head().ok_or(FileFault::Damaged)
}
