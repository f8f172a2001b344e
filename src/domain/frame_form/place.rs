//! A place in a raw frame, from which typed values are taken. What is not there, or is not right, is nothing: `check`
//! tells of it.
//!
//! What every row of the table calls is never copied into it: sixty rows would make a heavy program of it.

use super::field_id::FieldId;
use super::numbers::read_number;
use super::raw::{Raw, entry, within};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, parse_date, parse_time};
use crate::domain::values::free_text;

/// A place, with its name for messages.
#[derive(Clone)]
pub(super) struct Place<'a> {
    /// What stands there.
    pub raw: Option<&'a Raw>,
    /// What the place is called.
    pub name: String,
}

impl<'a> Place<'a> {
    pub(super) const fn top(raw: &'a Raw) -> Place<'a> {
        Place { raw: Some(raw), name: String::new() }
    }

    pub(super) fn field(&self, id: FieldId) -> Place<'a> {
        self.named(id.name())
    }

    /// What stands here under a name, whether a field has it or not.
    #[inline(never)]
    pub(super) fn named(&self, name: &str) -> Place<'a> {
        Place { raw: self.raw.and_then(|raw| raw.field(name)), name: within(&self.name, name) }
    }

    pub(super) const fn is_there(&self) -> bool {
        self.raw.is_some()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Place<'a>> {
        let entries = self.raw.map_or(&[][..], Raw::entries);
        entries.iter().enumerate().map(|(at, raw)| Place { raw: Some(raw), name: entry(&self.name, at) })
    }

    /// The fields that are here, each with its name.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'a str, Place<'a>)> {
        let fields = match self.raw {
            Some(Raw::Fields(fields)) => fields.as_slice(),
            _ => &[],
        };
        fields.iter().map(|(name, raw)| (name.as_str(), Place { raw: Some(raw), name: within(&self.name, name) }))
    }

    #[inline(never)]
    pub(super) fn text(&self) -> Option<&'a str> {
        match self.raw? {
            Raw::Words(words) => Some(words.trim()),
            _ => None,
        }
    }

    /// Blanks alone say nothing.
    #[inline(never)]
    pub(super) fn words(&self) -> String {
        let words = free_text::entered(self.text().unwrap_or_default());
        if words.trim().is_empty() { String::new() } else { words }
    }

    #[inline(never)]
    pub(super) fn amount(&self) -> Option<Amount> {
        match self.raw? {
            Raw::Number(number) => read_number(number),
            _ => None,
        }
    }

    /// A whole number.
    pub(super) fn count<N: TryFrom<i32>>(&self) -> Option<N> {
        N::try_from(self.amount()?.0.div_euclid(100)).ok()
    }

    pub(super) fn yes_no(&self) -> Option<bool> {
        match self.raw? {
            Raw::YesNo(is) => Some(*is),
            _ => None,
        }
    }

    #[inline(never)]
    pub(super) fn date(&self) -> Option<Date> {
        parse_date(self.text()?)
    }

    #[inline(never)]
    pub(super) fn time(&self) -> Option<TimeOfDay> {
        parse_time(self.text()?)
    }

    /// A choice by its id, which may be written as a number.
    pub(super) fn choice<T>(&self, from_id: impl Fn(&str) -> Option<T>) -> Option<T> {
        match self.raw? {
            Raw::Words(id) | Raw::Number(id) => from_id(id),
            _ => None,
        }
    }

    pub(super) fn choices<T>(&self, from_id: impl Fn(&str) -> Option<T>) -> Vec<T> {
        self.entries().filter_map(|entry| entry.choice(&from_id)).collect()
    }
}
