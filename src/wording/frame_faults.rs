//! Faults of a local frame in words: the place, what was found and what would be right.

use crate::content::{frame_faults as words, spoken};
use crate::domain::frame_form::fault::{Found, FrameFault, MOST_BYTES, Problem, Right};
use crate::domain::frame_form::{Choices, FieldKind, Fields, Tests, VERSION, tests_of, write_number};
use crate::domain::values::amount::Amount;
use crate::domain::values::file_limits::{FRAME_TEXT, FRAME_VALUES};
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

use super::letters::capitalised;
use super::numbers;
use super::values::fill_within;

/// A fault with its place, as it stands in a list.
pub fn say(fault: &FrameFault, lang: Lang) -> String {
    let said = what(&fault.problem, lang);
    if fault.place.is_empty() {
        return capitalised(&said);
    }
    let place: String = fault.place.chars().take(MOST_LETTERS).collect();
    fill_within(words::AT, lang, &[("place", place), ("said", said)])
}

/// How many letters of a place are repeated: a name in somebody's file may be any length.
const MOST_LETTERS: usize = 120;

/// The fault alone, where it stands beside what it is about.
pub fn what(problem: &Problem, lang: Lang) -> String {
    let say = |text: Text, values: &[(&'static str, String)]| fill_within(text, lang, values);
    match problem {
        Problem::NotFetched { address } => say(words::NOT_FETCHED, &[("address", address.clone())]),
        Problem::Unreadable => say(words::UNREADABLE, &[]),
        Problem::Empty => say(words::EMPTY, &[]),
        Problem::TooBig { kilobytes } => {
            say(words::TOO_BIG, &[("found", kilobytes.to_string()), ("most", (MOST_BYTES / 1000).to_string())])
        }
        Problem::OtherLetters => say(words::OTHER_LETTERS, &[]),
        Problem::TooManyValues { found } => {
            say(words::TOO_MANY_VALUES, &[("found", found.to_string()), ("most", FRAME_VALUES.to_string())])
        }
        Problem::TextTooLong { found } => {
            say(words::TEXT_TOO_LONG, &[("found", found.to_string()), ("most", FRAME_TEXT.to_string())])
        }
        Problem::AndMore { count } => say(words::AND_MORE, &[("count", count.to_string())]),
        Problem::NotJson { line, column } => {
            say(words::NOT_JSON, &[("line", line.to_string()), ("column", column.to_string())])
        }
        Problem::NotAFrame(what) => say(words::NOT_A_FRAME, &[("found", found(what, lang))]),
        Problem::Newer { version } => say(words::NEWER, &[("found", version.clone())]),
        Problem::UnknownName { nearest: None } => say(words::UNKNOWN_NAME, &[]),
        Problem::UnknownName { nearest: Some(name) } => {
            say(words::UNKNOWN_NAME_NEAR, &[("nearest", (*name).to_owned())])
        }
        Problem::Twice(what) => say(words::TWICE, &[("found", found(what, lang))]),
        Problem::Missing(what) => say(words::MISSING, &[("right", right(*what, lang))]),
        Problem::Wrong(what, wanted) => {
            say(words::WRONG, &[("found", found(what, lang)), ("right", right(*wanted, lang))])
        }
        Problem::TooLong { found, most } => {
            say(words::TOO_LONG, &[("found", found.to_string()), ("most", most.to_string())])
        }
        Problem::TooMany { found, most } => {
            say(words::TOO_MANY, &[("found", found.to_string()), ("most", most.to_string())])
        }
        Problem::MoreThanAWeek => say(words::MORE_THAN_A_WEEK, &[]),
        Problem::FromNotBeforeTo => say(words::FROM_NOT_BEFORE_TO, &[]),
        Problem::QuestionIsNeeded(id) => of_question(words::QUESTION_IS_NEEDED, *id, lang),
        Problem::QuestionIsPrivate(id) => of_question(words::QUESTION_IS_PRIVATE, *id, lang),
        Problem::QuestionHasNoTest(id) => of_question(words::QUESTION_HAS_NO_TEST, *id, lang),
        Problem::ElementIsNeeded(id) => {
            let name = spoken::element(*id, lang).name.get(lang).to_owned();
            say(words::ELEMENT_IS_NEEDED, &[("found", ElementId::id(*id).to_owned()), ("name", name)])
        }
        Problem::QuestionNeedsField(id, field) => {
            let name = spoken::question(*id, lang).name.get(lang).to_owned();
            let field = field.iter().map(|field| field.name()).collect::<Vec<_>>().join(".");
            let values = [("found", id.id().to_owned()), ("name", name), ("field", field)];
            say(words::QUESTION_NEEDS_FIELD, &values)
        }
        Problem::NoSuchText => say(words::NO_SUCH_TEXT, &[]),
        Problem::LostPlaceholder { lang: of, name } => {
            say(words::LOST_PLACEHOLDER, &[("lang", language(*of, lang)), ("name", format!("{{{name}}}"))])
        }
        Problem::UnknownPlaceholder { lang: of, name } => {
            say(words::UNKNOWN_PLACEHOLDER, &[("lang", language(*of, lang)), ("name", format!("{{{name}}}"))])
        }
        Problem::LooseBrace { lang: of } => {
            say(words::LOOSE_BRACE, &[("lang", language(*of, lang)), ("example", "{days}".to_owned())])
        }
        Problem::NotOneTest => say(words::NOT_ONE_TEST, &[]),
    }
}

/// The fault in the editor, where nobody writes JSON.
pub fn in_form(problem: &Problem, lang: Lang) -> String {
    let plain = |text: Text| text.get(lang).to_owned();
    match problem {
        Problem::Missing(Right::Kind(kind)) | Problem::Wrong(_, Right::Kind(kind)) => match kind {
            FieldKind::Number { least, most, step } => {
                let right = number([*least, *most, *step], lang, |amount| numbers::number(amount, lang));
                fill_within(words::WRITE_RIGHT, lang, &[("right", right)])
            }
            FieldKind::One(_) | FieldKind::Many(_) | FieldKind::YesNo | FieldKind::WordOr(..) => plain(words::CHOOSE),
            _ => plain(words::WRITE),
        },
        Problem::Wrong(_, Right::Number(least, most, step)) => {
            let right = number([*least, *most, *step], lang, |amount| numbers::number(amount, lang));
            fill_within(words::WRITE_RIGHT, lang, &[("right", right)])
        }
        Problem::Wrong(_, Right::OptionsOf(_)) => plain(words::CHOOSE),
        Problem::MoreThanAWeek => plain(words::FORM_MORE_THAN_A_WEEK),
        Problem::FromNotBeforeTo => plain(words::FORM_FROM_NOT_BEFORE_TO),
        Problem::NotOneTest => plain(words::FORM_NOT_ONE_TEST),
        Problem::QuestionNeedsField(id, _) => of_question(words::FORM_QUESTION_NEEDS_FIELD, *id, lang),
        other => {
            let said = capitalised(&what(other, lang));
            if said.ends_with(['.', '?']) { said } else { format!("{said}.") }
        }
    }
}

fn of_question(text: Text, id: QuestionId, lang: Lang) -> String {
    let name = spoken::question(id, lang).name.get(lang).to_owned();
    fill_within(text, lang, &[("found", id.id().to_owned()), ("name", name)])
}

fn language(of: Lang, lang: Lang) -> String {
    match of {
        Lang::Da => words::DANISH,
        Lang::En => words::ENGLISH,
    }
    .get(lang)
    .to_owned()
}

fn found(found: &Found, lang: Lang) -> String {
    match found {
        Found::Words(said) if said.trim().is_empty() => words::EMPTY_WORDS.get(lang).to_owned(),
        Found::Words(said) => fill_within(words::QUOTED, lang, &[("words", said.clone())]),
        Found::Plain(said) => said.clone(),
        Found::List => words::A_LIST.get(lang).to_owned(),
        Found::Fields => words::SOME_FIELDS.get(lang).to_owned(),
    }
}

fn right(right: Right, lang: Lang) -> String {
    match right {
        Right::Kind(kind) => of_kind(kind, lang),
        Right::Version => VERSION.to_string(),
        Right::Number(least, most, step) => {
            fill_within(words::NUMBER_OF, lang, &[("number", number([least, most, step], lang, write_number))])
        }
        Right::OptionsOf(id) => {
            let ids = match tests_of(id) {
                Ok(Tests::Options(options)) => options,
                _ => &[],
            };
            fill_within(words::OPTIONS_OF, lang, &[("choices", quoted(ids))])
        }
    }
}

fn of_kind(kind: &FieldKind, lang: Lang) -> String {
    let say = |text: Text, values: &[(&'static str, String)]| fill_within(text, lang, values);
    match kind {
        FieldKind::Words { most, is_filled, .. } => {
            let text = if *is_filled { words::A_FILLED_TEXT } else { words::A_TEXT };
            say(text, &[("most", most.to_string())])
        }
        FieldKind::Number { least, most, step } => number([*least, *most, *step], lang, write_number),
        FieldKind::YesNo => say(words::TRUE_OR_FALSE, &[]),
        FieldKind::Date => say(words::A_DATE, &[]),
        FieldKind::Time => say(words::A_TIME, &[]),
        FieldKind::One(choices) => say(words::ONE_OF, &[("choices", of_choices(*choices, lang))]),
        FieldKind::Many(choices) => say(words::SOME_OF, &[("choices", of_choices(*choices, lang))]),
        FieldKind::WordOr(ids, fields) => {
            let example: Vec<String> = fields.iter().map(|field| format!("{{\"{}\": 4}}", field.name)).collect();
            say(words::A_WORD_OR_FIELDS, &[("choices", quoted(ids)), ("example", example.join(", "))])
        }
        FieldKind::Group(fields, _) => say(words::FIELDS, &[("choices", names(*fields))]),
        FieldKind::List { fields, .. } => say(words::ENTRIES, &[("choices", names(*fields))]),
        FieldKind::Texts { fields, .. } => say(words::TEXTS, &[("choices", names(*fields))]),
    }
}

/// A number of a range: numbers are written as the file has them, or as the reader of the form writes them.
fn number([least, most, step]: [Amount; 3], lang: Lang, write: impl Fn(Amount) -> String) -> String {
    let (text, example) = match step.0 {
        25 => (words::A_NUMBER_IN_QUARTERS, Some(Amount(25))),
        50 => (words::A_NUMBER_IN_HALVES, Some(Amount(250))),
        _ => (words::A_WHOLE_NUMBER, None),
    };
    let range = [("least", write(least)), ("most", write(most))];
    let values: Vec<_> = range.into_iter().chain(example.map(|example| ("example", write(example)))).collect();
    fill_within(text, lang, &values)
}

fn of_choices(choices: Choices, lang: Lang) -> String {
    match (words::many_choices(choices), choices) {
        (Some(text), _) => text.get(lang).to_owned(),
        (None, Choices::Months) => choices.ids().join(", "),
        (None, _) => quoted(&choices.ids()),
    }
}

fn names(fields: Fields) -> String {
    quoted(&fields.iter().map(|field| field.name).collect::<Vec<_>>())
}

/// Ids as they stand in the file.
fn quoted(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
}
