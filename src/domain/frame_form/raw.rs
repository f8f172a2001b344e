//! A frame as it stands in a file or in a form, before anybody has looked whether it can be right.

use super::field_id::FieldId;
use super::numbers::write_number;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, write_date, write_time};

/// A value. Files are read into it and written from it, and the editor changes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// `null`.
    Nothing,
    /// Yes or no.
    YesNo(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Words(String),
    /// A list.
    List(Vec<Raw>),
    /// Fields in the order in which they stand; a name may stand there twice.
    Fields(Vec<(String, Raw)>),
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// The field with this name.
    Field(String),
    /// The entry of a list.
    Entry(usize),
}

impl PathStep {
    /// To a field of the table.
    pub fn to(field: FieldId) -> PathStep {
        PathStep::Field(field.name().to_owned())
    }
}

/// The name of a place, as messages say it: `clauses[2].when[0].question`.
pub fn place_of(path: &[PathStep]) -> String {
    path.iter().fold(String::new(), |place, step| match step {
        PathStep::Field(name) => within(&place, name),
        PathStep::Entry(at) => entry(&place, *at),
    })
}

/// The name of a field within a place.
pub(super) fn within(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

/// The name of an entry in a place.
pub(super) fn entry(place: &str, at: usize) -> String {
    format!("{place}[{at}]")
}

/// A number, with its decimals.
#[inline(never)]
pub(super) fn amount(amount: Amount) -> Raw {
    Raw::Number(write_number(amount))
}

/// A whole number.
pub(super) fn count(count: impl ToString) -> Raw {
    Raw::Number(count.to_string())
}

/// A day.
#[inline(never)]
pub(super) fn date(date: Date) -> Raw {
    Raw::Words(write_date(date))
}

/// A time of day.
pub(super) fn time(time: TimeOfDay) -> Raw {
    Raw::Words(write_time(time))
}

impl Raw {
    /// Every text in it, in order.
    pub fn words_within(&self) -> Vec<&str> {
        match self {
            Raw::Words(words) => vec![words],
            Raw::List(entries) => entries.iter().flat_map(Raw::words_within).collect(),
            Raw::Fields(fields) => fields.iter().flat_map(|(_, value)| value.words_within()).collect(),
            Raw::Nothing | Raw::YesNo(_) | Raw::Number(_) => Vec::new(),
        }
    }

    /// The way to a place by its name; nothing where nothing is there. Names may hold points, so they are looked for.
    pub fn path_to(&self, place: &str) -> Option<Vec<PathStep>> {
        if place.is_empty() {
            return Some(Vec::new());
        }
        match self {
            Raw::Fields(fields) => {
                let place = place.strip_prefix('.').unwrap_or(place);
                fields.iter().find_map(|(name, value)| {
                    let rest = place.strip_prefix(name.as_str())?;
                    let is_whole = rest.is_empty() || rest.starts_with(['.', '[']);
                    let path = value.path_to(rest).filter(|_| is_whole)?;
                    Some([vec![PathStep::Field(name.clone())], path].concat())
                })
            }
            Raw::List(entries) => {
                let (at, rest) = place.strip_prefix('[')?.split_once(']')?;
                let at: usize = at.parse().ok()?;
                Some([vec![PathStep::Entry(at)], entries.get(at)?.path_to(rest)?].concat())
            }
            _ => None,
        }
    }

    /// A text.
    #[inline(never)]
    pub fn words(words: &str) -> Raw {
        Raw::Words(words.to_owned())
    }

    /// The field with this name: the last one, as other readers of such files take it.
    pub fn field(&self, name: &str) -> Option<&Raw> {
        match self {
            Raw::Fields(fields) => fields.iter().rev().find(|(mine, _)| mine == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The entries of a list; none for anything else.
    pub fn entries(&self) -> &[Raw] {
        match self {
            Raw::List(entries) => entries,
            _ => &[],
        }
    }

    /// The value at the end of a path.
    pub fn at(&self, path: &[PathStep]) -> Option<&Raw> {
        match path {
            [] => Some(self),
            [PathStep::Field(name), rest @ ..] => self.field(name)?.at(rest),
            [PathStep::Entry(at), rest @ ..] => self.entries().get(*at)?.at(rest),
        }
    }

    /// Puts a value at the end of a path, or takes it away. What is missing on the way comes to be, and what is left empty
    /// on the way goes: a field with nothing in it is no field. Entries of a list stay, so that the others keep their
    /// places; an entry just behind the last is added.
    pub fn set(&mut self, path: &[PathStep], value: Option<Raw>) {
        match path {
            [] => *self = value.unwrap_or(Raw::Fields(Vec::new())),
            [PathStep::Field(name), rest @ ..] => self.set_field(name, rest, value),
            [PathStep::Entry(at), rest @ ..] => self.set_entry(*at, rest, value),
        }
    }

    fn set_field(&mut self, name: &str, rest: &[PathStep], value: Option<Raw>) {
        if !matches!(self, Raw::Fields(_)) {
            *self = Raw::Fields(Vec::new());
        }
        let Raw::Fields(fields) = self else { return };
        let before = fields.iter().position(|(mine, _)| mine == name);
        let mut held = before.and_then(|at| fields.get(at)).map_or(Raw::Nothing, |(_, held)| held.clone());
        let is_gone = match rest {
            [] => {
                let is_gone = value.is_none();
                held = value.unwrap_or(Raw::Nothing);
                is_gone
            }
            rest => {
                held.set(rest, value);
                held.is_empty()
            }
        };
        match (before, is_gone) {
            (Some(at), true) => drop(fields.remove(at)),
            (Some(at), false) => {
                if let Some(field) = fields.get_mut(at) {
                    field.1 = held;
                }
            }
            (None, true) => {}
            (None, false) => fields.push((name.to_owned(), held)),
        }
    }

    fn set_entry(&mut self, at: usize, rest: &[PathStep], value: Option<Raw>) {
        if !matches!(self, Raw::List(_)) {
            *self = Raw::List(Vec::new());
        }
        let Raw::List(entries) = self else { return };
        if rest.is_empty() && value.is_none() {
            if at < entries.len() {
                entries.remove(at);
            }
            return;
        }
        if at == entries.len() {
            entries.push(Raw::Fields(Vec::new()));
        }
        if let Some(entry) = entries.get_mut(at) {
            entry.set(rest, value);
        }
    }

    /// Whether nothing is in it.
    fn is_empty(&self) -> bool {
        match self {
            Raw::Nothing => true,
            Raw::List(entries) => entries.is_empty(),
            Raw::Fields(fields) => fields.is_empty(),
            _ => false,
        }
    }
}
