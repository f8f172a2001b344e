//! The work of one tab, kept so that a reload loses nothing. It is gone when the tab is closed.
//!
//! The form is rows of words between separators that no keyboard types. Only Føling reads it, and only from this tab:
//! a reader of JSON would add ten kilobytes to the first load for nothing.

use super::answer::{self, SavedAnswers};
use crate::app::model::Work;
use crate::domain::party::Party;
use crate::domain::question::Route;
use crate::domain::talk_id::TalkId;
use crate::domain::text::Lang;

/// The first word of a session: whose it is, and the version of the form. A change of the form counts it up.
const HEAD: &str = "foeling-session-1";

/// Between rows.
const ROW: char = '\u{1e}';
/// Between the words of a row.
const WORD: char = '\u{1f}';
/// The first word of a row that keeps an answer back.
const KEPT_BACK: &str = "kept-back";
/// The first word of a row that keeps the words of an answer to the talk. It was not there at first.
const TALK_ONLY: &str = "talk-only";

/// What a stored session holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The work.
    pub work: Work,
    /// The language.
    pub lang: Lang,
    /// The ids of answers that could not be read.
    pub unread: Vec<String>,
}

/// The session as text.
pub fn write(work: &Work, lang: Lang) -> String {
    let party = work.party.map_or("", Party::id);
    let route = work.route.id();
    let mut text = String::new();
    let talk = work.talk.map(|talk| talk.to_string()).unwrap_or_default();
    push(&mut text, [HEAD, lang.tag(), party, route, &talk]);
    for party in Party::ALL {
        let saved = answer::write(work.answers(party));
        for row in &saved.answers {
            push(&mut text, std::iter::once(party.id()).chain(row.iter().map(String::as_str)));
        }
        for id in &saved.kept_back {
            push(&mut text, [KEPT_BACK, party.id(), id]);
        }
        for id in &saved.talk_only {
            push(&mut text, [TALK_ONLY, party.id(), id]);
        }
    }
    text
}

/// Reads a session, or says that this is none of ours or from another version.
pub fn read(text: &str) -> Option<Session> {
    let mut rows = text.split(ROW).map(|row| row.split(WORD).collect::<Vec<&str>>());
    let [HEAD, lang, party, route, ref more @ ..] = rows.next()?[..] else { return None };
    // The number of the talk was not there at first.
    let talk = more.first().and_then(|number| TalkId::read(number));
    let mut saved = [SavedAnswers::default(), SavedAnswers::default()];
    let mut unread = Vec::new();
    for row in rows {
        let [employee, manager] = &mut saved;
        let of = |id: &str| if id == Party::Manager.id() { manager } else { employee };
        match row.as_slice() {
            [KEPT_BACK, party, id] => of(party).kept_back.push((*id).to_owned()),
            [TALK_ONLY, party, id] => of(party).talk_only.push((*id).to_owned()),
            [party, row @ ..] if !row.is_empty() => {
                of(party).answers.push(row.iter().map(|word| (*word).to_owned()).collect());
            }
            row => unread.push(row.join(" ")),
        }
    }
    let [(employee, lost), (manager, more)] = saved.map(|saved| answer::read(&saved));
    unread.extend(lost.into_iter().chain(more));
    let party = Party::from_id(party);
    let route = Route::from_id(route).unwrap_or_default();
    let lang = Lang::from_tag(lang).unwrap_or_default();
    Some(Session { work: Work { party, route, employee, manager, talk }, lang, unread })
}

/// Adds a row. The separators can't be typed, but they can be pasted: a space stands for them then.
fn push<'a>(text: &mut String, words: impl IntoIterator<Item = &'a str>) {
    if !text.is_empty() {
        text.push(ROW);
    }
    for (place, word) in words.into_iter().enumerate() {
        if place > 0 {
            text.push(WORD);
        }
        text.extend(word.chars().map(|letter| if letter == ROW || letter == WORD { ' ' } else { letter }));
    }
}
