//! The work of one tab, kept so that a reload loses nothing. It is gone when the tab is closed.

use serde::{Deserialize, Serialize};

use super::answer::{self, SavedAnswers};
use crate::app::model::Work;
use crate::domain::party::Party;
use crate::domain::question::Route;
use crate::domain::text::Lang;

/// The version of the form. A change that older programs can't read counts it up.
const VERSION: u32 = 1;

/// The stored form of a session.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SavedSession {
    /// The version of the form; also what tells that it is ours.
    pub foeling_session: u32,
    /// The language tag.
    pub lang: String,
    /// The party's id; empty before one is chosen.
    pub party: String,
    /// Whether the full route was chosen.
    pub is_full: bool,
    /// The employee's answers.
    pub employee: SavedAnswers,
    /// The manager's answers.
    pub manager: SavedAnswers,
}

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

/// The session in its stored form.
pub fn write(work: &Work, lang: Lang) -> SavedSession {
    SavedSession {
        foeling_session: VERSION,
        lang: lang.tag().to_owned(),
        party: work.party.map_or("", Party::id).to_owned(),
        is_full: work.route == Route::Full,
        employee: answer::write(&work.employee),
        manager: answer::write(&work.manager),
    }
}

/// Reads a session, or says that it is from another version.
pub fn read(saved: &SavedSession) -> Option<Session> {
    if saved.foeling_session != VERSION {
        return None;
    }
    let (employee, mut unread) = answer::read(&saved.employee);
    let (manager, more) = answer::read(&saved.manager);
    unread.extend(more);
    let party = Party::ALL.into_iter().find(|party| party.id() == saved.party);
    let route = if saved.is_full { Route::Full } else { Route::Short };
    let lang = if saved.lang == Lang::En.tag() { Lang::En } else { Lang::Da };
    Some(Session { work: Work { party, route, employee, manager }, lang, unread })
}
