//! The room that each kind of answer gets on paper.

use crate::content::{calendar, interface, paper, spoken};
use crate::domain::questionnaire::question::{AnswerKind, Question, Unit};
use crate::domain::values::calendar::Weekday;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::export::form::{Blank, Room};
use crate::wording;

/// Characters for which a line is enough: on paper one writes shorter than with keys.
const A_LINE: usize = 100;

/// Lines for what one calls the tasks: most name a few.
const NAMES: usize = 3;

/// Boxes, blanks or lines.
pub fn of(question: &Question, lang: Lang) -> Room {
    match question.kind {
        AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } => {
            Room::Boxes(options.iter().filter_map(|id| option(question.id, id, lang)).collect())
        }
        AnswerKind::TaskShares { .. } | AnswerKind::TaskPlaces => Room::Below,
        AnswerKind::TaskNames { .. } => Room::Lines(NAMES),
        AnswerKind::Scale => Room::Scale {
            low: interface::SCALE_LOW.get(lang).to_owned(),
            steps: (1..=5).map(|step| step.to_string()).collect(),
            high: interface::SCALE_HIGH.get(lang).to_owned(),
        },
        AnswerKind::HalfDays => blank("", interface::unit(Unit::Days).get(lang)),
        AnswerKind::Weekdays { varies } => Room::Boxes(weekdays(varies, lang)),
        AnswerKind::Number(range) => blank("", interface::unit(range.unit).get(lang)),
        AnswerKind::Time => blank(paper::AT.get(lang), ""),
        AnswerKind::TimeRange => Room::Blanks(vec![
            Blank { before: interface::FROM.get(lang).to_owned(), after: String::new() },
            Blank { before: interface::TO.get(lang).to_owned(), after: String::new() },
        ]),
        AnswerKind::Date => blank("", ""),
        AnswerKind::Words { most } => Room::Lines(most.div_ceil(A_LINE)),
    }
}

/// How many may be chosen, where it is more than one.
pub fn limit(kind: AnswerKind, lang: Lang) -> Option<String> {
    let most = match kind {
        AnswerKind::TaskShares { most } => most,
        AnswerKind::Many { options, most, .. } if most < options.len() => most,
        // All the boxes look the same on paper, so what takes several says so.
        AnswerKind::Many { .. } | AnswerKind::Weekdays { .. } => return Some(paper::SEVERAL.get(lang).to_owned()),
        _ => return None,
    };
    Some(wording::fill(interface::CHOOSE_UP_TO, lang, &[("count", most.to_string())]))
}

/// What an option says, with its explanation.
fn option(question: QuestionId, id: &str, lang: Lang) -> Option<String> {
    let option = spoken::option(question, id, lang)?;
    let label = option.label.get(lang);
    Some(match option.hint {
        Some(hint) => format!("{label} ({})", hint.get(lang).trim_end_matches('.')),
        None => label.to_owned(),
    })
}

fn weekdays(varies: bool, lang: Lang) -> Vec<String> {
    let days = Weekday::ALL.into_iter().map(|day| calendar::weekday_short(day).get(lang).to_owned());
    let instead = if varies { interface::VARIES } else { interface::NO_SET_DAYS };
    days.chain([instead.get(lang).to_owned()]).collect()
}

fn blank(before: &str, after: &str) -> Room {
    Room::Blanks(vec![Blank { before: before.to_owned(), after: after.to_owned() }])
}
