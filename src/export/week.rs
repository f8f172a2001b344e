//! A week as it stands in a document.

use super::document::Block;
use crate::content::{calendar, results};
use crate::domain::suggestion::week::Week;
use crate::domain::values::speech::Speech;
use crate::wording;

/// A week as a table of days and words.
pub(super) fn week(week: &Week, is_conditional: bool, speech: Speech) -> Block {
    let caption = if is_conditional { results::WEEK_ONCE_MET } else { results::WEEK_CAPTION };
    let day = |text: &str| wording::capitalised(text);
    let days = week
        .days
        .iter()
        .map(|(weekday, kind)| (day(calendar::weekday(*weekday).get(speech)), day(results::day(*kind).get(speech))));
    Block::Week { caption: caption.get(speech).to_owned(), days: days.collect() }
}
