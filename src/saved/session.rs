//! The work of one tab, kept so that a reload loses nothing. It is gone when the tab is closed.

use serde::{Deserialize, Serialize};

use super::answer::{self, SavedAnswers};
use crate::app::model::Work;
use crate::domain::party::Party;
use crate::domain::question::Route;
use crate::domain::text::Lang;

/// The version of the form. A change that older programs can't read counts it up.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    foeling_session: u32,
    lang: String,
    party: Option<String>,
    full_route: bool,
    employee: SavedAnswers,
    manager: SavedAnswers,
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

/// The session as text.
pub fn write(work: &Work, lang: Lang) -> String {
    let envelope = Envelope {
        foeling_session: VERSION,
        lang: lang.tag().to_owned(),
        party: work.party.map(|party| party.id().to_owned()),
        full_route: work.route == Route::Full,
        employee: answer::write(&work.employee),
        manager: answer::write(&work.manager),
    };
    // Strings, numbers and maps with text keys only: there is nothing in it that can't be written.
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// Reads a session, or says that this is none of ours or from another version.
pub fn read(text: &str) -> Option<Session> {
    let envelope: Envelope = serde_json::from_str(text).ok()?;
    if envelope.foeling_session != VERSION {
        return None;
    }
    let (employee, mut unread) = answer::read(&envelope.employee);
    let (manager, more) = answer::read(&envelope.manager);
    unread.extend(more);
    let party = envelope.party.and_then(|id| Party::ALL.into_iter().find(|party| party.id() == id));
    let route = if envelope.full_route { Route::Full } else { Route::Short };
    let lang = if envelope.lang == Lang::En.tag() { Lang::En } else { Lang::Da };
    Some(Session { work: Work { party, route, employee, manager }, lang, unread })
}
