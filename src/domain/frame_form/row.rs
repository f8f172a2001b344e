//! A row of the table of fields: a field, with its way into the part of a frame that it belongs to, and out again.

use super::field_id::FieldId;
use super::kind::{Field, FieldKind, Fields, Ties};
use super::place::Place;
use super::raw::Raw;

/// A field with both its ways. `T` is what it belongs to: the frame, or an entry of one of its lists.
pub(super) struct Row<T: 'static> {
    field: Field,
    /// From a place in which nothing is amiss. Where nothing stands there, what was there before stays or is none.
    read: fn(&Place<'_>, &mut T),
    /// What the file says; nothing where the field is left out.
    write: fn(&T) -> Option<Raw>,
}

/// The rows of a group or of an entry.
pub(super) trait Table: 'static {
    /// What they belong to.
    type Of: 'static;
    /// In the order of the file.
    const ROWS: &'static [Row<Self::Of>];
}

/// The rows of an entry in a list.
pub(super) trait Entry: Table {
    /// An entry before its fields are read. What can't be empty in it is needed in the file, so none of it stays.
    fn blank() -> Self::Of;
}

/// A field that may be left out.
pub(super) const fn field<T>(
    id: FieldId,
    kind: FieldKind,
    read: fn(&Place<'_>, &mut T),
    write: fn(&T) -> Option<Raw>,
) -> Row<T> {
    Row { field: Field { id, name: id.name(), kind, is_needed: false }, read, write }
}

/// A field that must be there where its group is.
pub(super) const fn needed<T>(
    id: FieldId,
    kind: FieldKind,
    read: fn(&Place<'_>, &mut T),
    write: fn(&T) -> Option<Raw>,
) -> Row<T> {
    Row { field: Field { id, name: id.name(), kind, is_needed: true }, read, write }
}

/// Fields that belong together.
pub(super) const fn group<G: Table>(id: FieldId, ties: Ties) -> Row<G::Of> {
    field(id, FieldKind::Group(fields_of::<G>(), ties), read_into::<G>, fields_from::<G>)
}

/// The fields alone.
pub(super) const fn fields_of<G: Table>() -> Fields {
    Fields(|at| G::ROWS.get(at).map(|row| &row.field))
}

/// Reads every field that stands in a place.
pub(super) fn read_into<G: Table>(place: &Place<'_>, of: &mut G::Of) {
    for row in G::ROWS {
        (row.read)(&place.field(row.field.id), of);
    }
}

/// The fields of what they belong to; nothing where all of them are left out.
pub(super) fn fields_from<G: Table>(of: &G::Of) -> Option<Raw> {
    let fields = written::<G>(of);
    (!fields.is_empty()).then_some(Raw::Fields(fields))
}

/// Each field that is not left out, by its name.
pub(super) fn written<G: Table>(of: &G::Of) -> Vec<(String, Raw)> {
    G::ROWS.iter().filter_map(|row| Some((row.field.name.to_owned(), (row.write)(of)?))).collect()
}

/// Reads the entries of a list.
pub(super) fn entries<G: Entry>(place: &Place<'_>) -> Vec<G::Of> {
    let entry = |place: Place<'_>| {
        let mut entry = G::blank();
        read_into::<G>(&place, &mut entry);
        entry
    };
    place.entries().map(entry).collect()
}

/// The entries of a list; nothing where there are none.
pub(super) fn list_from<G: Entry>(entries: &[G::Of]) -> Option<Raw> {
    list(entries.iter().map(|entry| Raw::Fields(written::<G>(entry))))
}

/// A list; nothing where it is empty.
#[inline(never)]
pub(super) fn list(entries: impl Iterator<Item = Raw>) -> Option<Raw> {
    let entries: Vec<Raw> = entries.collect();
    (!entries.is_empty()).then_some(Raw::List(entries))
}

/// A text; nothing where it is empty.
#[inline(never)]
pub(super) fn words(words: &str) -> Option<Raw> {
    (!words.is_empty()).then(|| Raw::words(words))
}

/// Puts a value where there is one.
pub(super) fn set<T>(into: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *into = value;
    }
}
