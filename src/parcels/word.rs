//! A Word file before it is written: its name, its text and what it carries.

use super::agreement::agreed;
use super::document::document;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::content::outgoing;
use crate::domain::talk::record::Record;
use crate::domain::values::text::Lang;
use crate::export::document::{Block, Document};
use crate::export::file_name::{file_name, versioned};
use crate::export::rules::rules;

/// A Word file that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordParcel {
    /// The name of the file.
    pub name: String,
    /// Its text.
    pub document: Document,
    /// What it carries besides, so that it can be opened here again.
    pub carried: Option<Record>,
}

/// The document of the screen. What goes into a record has no more in it than it says: nothing is carried there, and the rules
/// that it rests on are in the file to work with alone.
pub fn word_file(model: &Model, parcel: Parcel) -> Option<WordParcel> {
    let document = document(model)?;
    let agreed = agreed(model);
    let is_to_work = parcel == Parcel::WordToWork;
    let subject = outgoing::SUBJECT.get(document.lang).to_owned();
    let rules = if is_to_work { rules_of_talk(model, document.lang) } else { Vec::new() };
    let document = Document { subject, made: model.today, ..document }.with_all(rules);
    let title = versioned(&document.title, agreed.as_ref().map_or(1, |record| record.versions.len()));
    let name = file_name(&title, model.today, "docx");
    Some(WordParcel { name, document, carried: agreed.filter(|_| is_to_work) })
}

fn rules_of_talk(model: &Model, lang: Lang) -> Vec<Block> {
    let agreement = model.record().map(|it| it.talk.agreement(&it.talk.dialogue(&model.frame), &model.frame));
    agreement.map_or_else(Vec::new, |it| rules(it.sources(), &model.frame.cards, lang))
}
