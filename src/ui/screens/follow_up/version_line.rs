//! A version of the agreement in one line, as it stands in its history.

use crate::content::follow_up::{self as content, documents, screens};
use crate::domain::talk::record::{FollowUpResult, Version};
use crate::ui::reader::Reader;
use crate::wording;

/// Whether a version is the agreement's end.
pub(super) fn has_ended(version: &Version) -> bool {
    version.result == Some(FollowUpResult::End)
}

/// A version in one line: its number, its day and what led to it.
pub(super) fn version_line(reader: Reader, number: usize, version: &Version) -> String {
    let what = version.result.map_or(screens::FIRST_VERSION, |result| content::result(result).history);
    let by_one = version.by_one.map(|party| reader.say(documents::by_one_in_short(party, has_ended(version))));
    let what = std::iter::once(reader.say(what)).chain(by_one).collect::<Vec<_>>().join(", ");
    let (n, what) = (("n", number.to_string()), ("what", what));
    match version.made {
        Some(made) => {
            let date = ("date", wording::date(made, reader.speech));
            wording::fill(screens::HISTORY_LINE, reader.speech, &[n, date, what])
        }
        None => wording::fill(screens::HISTORY_LINE_UNDATED, reader.speech, &[n, what]),
    }
}
