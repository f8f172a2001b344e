//! The dates that the paper names. A clause that the two wrote by hand is what they agreed: a date of their answers that is
//! not in it is no date of the agreement.

use crate::domain::agreement::{Agreement, State};
use crate::domain::case::Case;
use crate::domain::rules::finding::Value;
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::ask;
use crate::wording;

/// When the agreement starts, as far as the paper says so.
pub fn start_on_paper(agreement: &Agreement, case: &Case) -> Option<Date> {
    case.said(ask::START_DATE).filter(|date| stands(agreement, *date))
}

/// When the two look at it again, as far as the paper says so: what the calendar file and the versions go by.
pub fn review_on_paper(agreement: &Agreement, case: &Case) -> Option<Date> {
    case.review_date().filter(|date| stands(agreement, *date))
}

fn stands(agreement: &Agreement, date: Date) -> bool {
    match agreement.clause(ElementId::StartAndReview).map(|clause| &clause.state) {
        Some(State::Written(text)) => {
            let ways =
                Lang::ALL.into_iter().flat_map(|lang| [wording::date(date, lang), wording::short_date(date, lang)]);
            ways.into_iter().any(|words| text.contains(&words))
        }
        Some(State::Filled(phrases) | State::Field(phrases)) => {
            phrases.iter().flat_map(|phrase| &phrase.values).any(|(_, value)| *value == Value::Date(date))
        }
        Some(State::Open(_) | State::ForTheTalk(_) | State::NotNeeded) | None => false,
    }
}
