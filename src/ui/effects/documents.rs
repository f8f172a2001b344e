//! Documents on their way out: made, saved or copied, and what came of it told.

use std::rc::Rc;

use yew::platform::spawn_local;

use super::shell::Shell;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::{Opening, Unopened};
use crate::app::state::model::Model;
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::content::{outgoing, talk};
use crate::domain::frame::Frame;
use crate::domain::talk::Talk;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::record::Record;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::OwnTexts;
use crate::domain::values::text::Lang;
use crate::export::agreement::review_on_paper;
use crate::export::calendar_file::{self, ReviewEvent};
use crate::export::document::{Block, Document};
use crate::export::file_name::{file_name, versioned};
use crate::export::rules::rules;
use crate::export::version::version_of;
use crate::export::word;
use crate::export::word_changes::of_clauses;
use crate::export::word_read::WordFile;
use crate::platform::{clipboard, page};
use crate::saved::agreement_file;
use crate::ui::screens::file_tools::text_of;
use crate::ui::{documents, screens};

/// Days before the review on which the calendar reminds.
const REMINDER_DAYS: u32 = 14;

/// Makes what was asked for, as it is at that moment, and hands it to the browser.
pub fn send_out(shell: &Shell, parcel: Parcel) {
    match parcel {
        Parcel::Word => word_file(shell, parcel, String::new()),
        Parcel::WordToWork => {
            let data = agreed(&shell.model).map(|record| agreement_file::write(&record)).unwrap_or_default();
            word_file(shell, parcel, data);
        }
        Parcel::Calendar => calendar(shell),
        Parcel::Talk => record(shell, parcel, shell.model.record().cloned()),
        Parcel::Record => record(shell, parcel, agreed(&shell.model)),
        Parcel::Text | Parcel::Markdown => copy(shell, parcel),
    }
}

/// The document of the screen. What goes into a record has no more in it than it says; `carried` is empty there, and the rules that
/// it rests on are in the file to work with alone.
fn word_file(shell: &Shell, parcel: Parcel, carried: String) {
    let Some(document) = screens::document(&shell.model) else { return shell.came(parcel, Outgoing::NotMade) };
    let subject = outgoing::SUBJECT.get(document.lang).to_owned();
    let rules = if parcel == Parcel::WordToWork { rules_of_talk(&shell.model, document.lang) } else { Vec::new() };
    let document = Document { subject, made: shell.model.today, ..document }.with_all(rules);
    let title = versioned(&document.title, agreed(&shell.model).map_or(1, |record| record.versions.len()));
    let name = file_name(&title, shell.model.today, "docx");
    let shell = shell.clone();
    spawn_local(async move {
        let documents = match documents::bring().await {
            Ok(documents) => documents,
            Err(why) => return shell.came(parcel, Outgoing::NotFetched(parcel, why)),
        };
        match (documents.write_word)(&document, &carried) {
            Ok(bytes) => shell.save(parcel, &name, word::MIME, &bytes),
            Err(_) => shell.came(parcel, Outgoing::NotMade),
        }
    });
}

fn rules_of_talk(model: &Model, lang: Lang) -> Vec<Block> {
    let agreement = model.record().map(|it| it.talk.agreement(&it.talk.dialogue(&model.frame), &model.frame));
    agreement.map_or_else(Vec::new, |it| rules(it.sources(), &model.frame.cards, lang))
}

fn calendar(shell: &Shell) {
    let Some(event) = review_event(&shell.model) else { return shell.came(Parcel::Calendar, Outgoing::NotMade) };
    let name = file_name(&event.summary, Some(event.day), "ics");
    let shell = shell.clone();
    spawn_local(async move {
        let documents = match documents::bring().await {
            Ok(documents) => documents,
            Err(why) => return shell.came(Parcel::Calendar, Outgoing::NotFetched(Parcel::Calendar, why)),
        };
        shell.save(Parcel::Calendar, &name, calendar_file::MIME, (documents.write_calendar)(&event).as_bytes());
    });
}

fn review_event(model: &Model) -> Option<ReviewEvent> {
    let record = model.record()?;
    Some(ReviewEvent {
        day: record
            .current()
            .filter(|_| model.follow_up().is_some())
            .map_or_else(|| review_of(&record.talk, &model.frame), |version| version.review)?,
        summary: talk::REVIEW_EVENT.get(model.lang).to_owned(),
        description: talk::REVIEW_EVENT_TEXT.get(model.lang).to_owned(),
        reminder_days: REMINDER_DAYS,
        // The same talk gives the same entry: a new date moves it instead of adding another.
        uid: format!("{}@foeling", record.talk.halves.talk()),
        written_at: page::now(),
    })
}

/// The date that the paper names, as it is now.
fn review_of(talk: &Talk, frame: &Frame) -> Option<Date> {
    let dialogue = talk.dialogue(frame);
    review_on_paper(&talk.agreement(&dialogue, frame), &dialogue.joint.get().case)
}

fn record(shell: &Shell, parcel: Parcel, record: Option<Record>) {
    let Some(record) = record else { return shell.came(parcel, Outgoing::NotMade) };
    let title = if record.versions.is_empty() { talk::TALK_FILE } else { talk::RECORD_FILE };
    let title = versioned(title.get(shell.model.lang), record.versions.len());
    let name = file_name(&title, shell.model.today, "json");
    shell.save(parcel, &name, "application/json", agreement_file::write(&record).as_bytes());
}

/// The agreement with its version in force. Until a follow-up makes the next one, the first is what the two have agreed
/// at the moment it is saved. What was for the talk alone stays there.
fn agreed(model: &Model) -> Option<Record> {
    let mut record = model.record().cloned()?;
    if model.follow_up().is_none() {
        let dialogue = record.talk.dialogue(&model.frame);
        record.versions = vec![version_of(&record.talk, &dialogue, &model.frame, model.lang, model.today)];
    }
    Some(record.to_file())
}

/// Unpacks a Word file. What it carries is read as any other file of an agreement.
pub fn read_word(shell: &Shell, file: Rc<[u8]>) {
    let shell = shell.clone();
    spawn_local(async move {
        let opened = match documents::bring().await {
            Ok(documents) => {
                page::breathe().await;
                (documents.read_word)(&file).map_err(FileFault::from)
            }
            Err(why) => Err(FileFault::NotReached(why)),
        };
        page::breathe().await;
        let opened = opened.and_then(|word| opened_word(&word, shell.reader.speech.own)).map_err(Unopened::Refused);
        shell.tell(FilesMsg::Came(file, opened));
    });
}

fn opened_word(word: &WordFile, own: OwnTexts) -> Result<Opening, FileFault> {
    let (record, unread) = agreement_file::read(&word.carried)?;
    let changes = of_clauses(&word.changes, record.current(), own);
    Ok(Opening::Word { record: Box::new(record), unread, changes })
}

fn copy(shell: &Shell, parcel: Parcel) {
    let Some(text) = text_of(&shell.model, parcel) else { return shell.came(parcel, Outgoing::NotMade) };
    let shell = shell.clone();
    spawn_local(async move {
        let was_copied = clipboard::write(&text).await;
        shell.came(parcel, if was_copied { Outgoing::Copied } else { Outgoing::NotCopied(parcel) });
    });
}
