//! The work of one tab, kept so that a reload loses nothing. It is gone when the tab is closed.
//!
//! The form is rows of words between separators that no keyboard types. Only Føling reads it, and only from this tab:
//! a reader of JSON would add ten kilobytes to the first load for nothing.

use super::answer::{self, SavedAnswers};
use crate::app::state::typed::Typed;
use crate::app::state::work::Work;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::{Date, parse_date, write_date};
use crate::domain::values::file_limits::{KEPT_BYTES, LeftOut};
use crate::domain::values::small_map::SmallMap;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// The first word of a session: whose it is, and the version of the form. A change of the form counts it up.
const HEAD: &str = "foeling-session-2";
/// The first version: nothing of it was closed.
const HEAD_1: &str = "foeling-session-1";

/// Between rows.
const ROW: char = '\u{1e}';
/// Between the words of a row.
const WORD: char = '\u{1f}';
/// The first word of a row that keeps an answer back.
const KEPT_BACK: &str = "kept-back";
/// The first word of a row that keeps the words of an answer to the talk. It was not there at first.
const TALK_ONLY: &str = "talk-only";
/// The first word of the row that says that a half is closed.
const CLOSED: &str = "closed";
/// The first word of a row with an answer as it was closed.
const CLOSED_ANSWER: &str = "closed-answer";
/// The first word of the row that says that the other half of a talk was seen.
const SEEN: &str = "seen";
/// The first word of a row with an answer as it was then.
const SEEN_ANSWER: &str = "seen-answer";

/// The first word of a row with what was typed into a number field. It was not there at first.
const TYPED: &str = "typed";

/// What a stored session holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The work.
    pub work: Work,
    /// What was typed into number fields.
    pub typed: Typed,
    /// The language.
    pub lang: Lang,
    /// The ids of answers that could not be read.
    pub unread: Vec<String>,
}

/// The session as text.
pub fn write(work: &Work, typed: &Typed, lang: Lang) -> String {
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
    for (id, typed) in typed.iter() {
        push(&mut text, [TYPED, id.id(), typed]);
    }
    for (party, closed) in work.closed.iter() {
        let made = closed.made.map(write_date).unwrap_or_default();
        push(&mut text, [CLOSED, party.id(), closed.route.id(), &made]);
        push_answers(&mut text, CLOSED_ANSWER, *party, &closed.answers);
    }
    for (party, seen) in work.seen.iter() {
        push(&mut text, [SEEN, party.id(), &seen.talk.to_string()]);
        push_answers(&mut text, SEEN_ANSWER, *party, &seen.answers);
    }
    text
}

fn push_answers(text: &mut String, first: &str, party: Party, answers: &SharedAnswers) {
    let saved = answer::write(answers.answers());
    for row in &saved.answers {
        push(text, [first, party.id()].into_iter().chain(row.iter().map(String::as_str)));
    }
    for id in &saved.talk_only {
        push(text, [first, party.id(), TALK_ONLY, id]);
    }
}

/// Reads a session, or says that this is none of ours or from another version.
pub fn read(text: &str) -> Option<Session> {
    if text.len() > KEPT_BYTES {
        return None;
    }
    let mut rows = text.split(ROW).map(|row| row.split(WORD).collect::<Vec<&str>>());
    let [HEAD | HEAD_1, lang, party, route, ref more @ ..] = rows.next()?[..] else { return None };
    // The number of the talk was not there at first.
    let talk = more.first().and_then(|number| TalkId::read(number));
    let mut saved = [SavedAnswers::default(), SavedAnswers::default()];
    let mut unread = LeftOut::default();
    let mut fixed = Fixed::default();
    let mut typed = Typed::new();
    for row in rows {
        let [employee, manager] = &mut saved;
        let of = |id: &str| if id == Party::Manager.id() { manager } else { employee };
        match row.as_slice() {
            [KEPT_BACK, party, id] => of(party).kept_back.push((*id).to_owned()),
            [TALK_ONLY, party, id] => of(party).talk_only.push((*id).to_owned()),
            [TYPED, id, words] => {
                if let Some(id) = QuestionId::from_id(id) {
                    typed.insert(id, (*words).to_owned());
                }
            }
            [CLOSED | CLOSED_ANSWER | SEEN | SEEN_ANSWER, ..] => fixed.take(&row),
            [party, row @ ..] if !row.is_empty() => {
                of(party).answers.push(row.iter().map(|word| (*word).to_owned()).collect());
            }
            row => unread.add(&row.join(" ")),
        }
    }
    let [(employee, lost), (manager, more)] = saved.map(|saved| answer::read(&saved));
    lost.iter().chain(&more).for_each(|id| unread.add(id));
    let unread = unread.into_first_ids();
    let party = Party::from_id(party);
    let route = Route::from_id(route).unwrap_or_default();
    let lang = Lang::from_tag(lang).unwrap_or_default();
    let (closed, seen) = (fixed.closed(), fixed.seen());
    Some(Session { work: Work { party, route, employee, manager, talk, closed, seen }, typed, lang, unread })
}

/// The rows of the employee and of the manager.
type OfBoth = [SavedAnswers; 2];

fn of_party([employee, manager]: &mut OfBoth, party: Party) -> &mut SavedAnswers {
    match party {
        Party::Employee => employee,
        Party::Manager => manager,
    }
}

/// What was fixed of the answers: as they were closed, and as they were when the other half was seen.
#[derive(Default)]
struct Fixed {
    closed: SmallMap<Party, (Route, Option<Date>)>,
    closed_answers: OfBoth,
    seen: SmallMap<Party, TalkId>,
    seen_answers: OfBoth,
}

impl Fixed {
    /// A row. One that can't be read closes nothing: the half is then closed anew.
    fn take(&mut self, row: &[&str]) {
        let [what, party, rest @ ..] = row else { return };
        let Some(party) = Party::from_id(party) else { return };
        match (*what, rest) {
            (CLOSED, [route, made]) => {
                if let Some(route) = Route::from_id(route) {
                    self.closed.insert(party, (route, parse_date(made)));
                }
            }
            (SEEN, [talk]) => {
                if let Some(talk) = TalkId::read(talk) {
                    self.seen.insert(party, talk);
                }
            }
            (CLOSED_ANSWER, row) => add(of_party(&mut self.closed_answers, party), row),
            (SEEN_ANSWER, row) => add(of_party(&mut self.seen_answers, party), row),
            _ => {}
        }
    }

    fn closed(&mut self) -> SmallMap<Party, Closed> {
        let answers = &mut self.closed_answers;
        let mut closed = |party, (route, made)| Closed { route, made, answers: shared(of_party(answers, party)) };
        self.closed.iter().map(|(party, of)| (*party, closed(*party, *of))).collect()
    }

    fn seen(&mut self) -> SmallMap<Party, Seen> {
        let answers = &mut self.seen_answers;
        let mut seen = |party, talk| Seen { talk, answers: shared(of_party(answers, party)) };
        self.seen.iter().map(|(party, talk)| (*party, seen(*party, *talk))).collect()
    }
}

fn add(saved: &mut SavedAnswers, row: &[&str]) {
    match row {
        [TALK_ONLY, id] => saved.talk_only.push((*id).to_owned()),
        row => saved.answers.push(row.iter().map(|word| (*word).to_owned()).collect()),
    }
}

fn shared(saved: &SavedAnswers) -> SharedAnswers {
    answer::read(saved).0.shared()
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
