//! Documents on their way out: made, saved or copied, and what came of it told.

use yew::platform::spawn_local;

use super::Shell;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::outgoing::{Outgoing, Parcel};
use crate::content::talk;
use crate::export::calendar_file::{self, ReviewEvent};
use crate::export::file_name::file_name;
use crate::export::markdown::markdown;
use crate::export::plain_text::plain_text;
use crate::export::word;
use crate::platform::{clipboard, download, page};
use crate::ui::{documents, screens};

/// Days before the review on which the calendar reminds.
const REMINDER_DAYS: u32 = 14;

/// Makes what was asked for, as it is at that moment, and hands it to the browser.
pub fn send_out(shell: &Shell, parcel: Parcel) {
    match parcel {
        Parcel::Word => word_file(shell),
        Parcel::Calendar => calendar(shell),
        Parcel::Record => record(shell),
        Parcel::Text | Parcel::Markdown => copy(shell, parcel),
    }
}

impl Shell {
    fn came(&self, outgoing: Outgoing) {
        self.on_msg.emit(Msg::WentOut(outgoing));
    }

    fn save(&self, name: &str, mime: &str, bytes: &[u8]) {
        let was_taken = download::download(name, mime, bytes);
        self.came(if was_taken { Outgoing::Downloaded } else { Outgoing::NotMade });
    }
}

fn word_file(shell: &Shell) {
    let Some(document) = screens::document(&shell.model) else { return shell.came(Outgoing::NotMade) };
    let carried = shell.model.record.as_ref().map(super::stored::write_record).unwrap_or_default();
    let name = file_name(&document.title, shell.model.today, "docx");
    let shell = shell.clone();
    spawn_local(async move {
        let Some(documents) = documents::bring().await else {
            return shell.came(Outgoing::NotFetched(Parcel::Word));
        };
        match (documents.write_word)(&document, &carried) {
            Ok(bytes) => shell.save(&name, word::MIME, &bytes),
            Err(_) => shell.came(Outgoing::NotMade),
        }
    });
}

fn calendar(shell: &Shell) {
    let Some(event) = review_event(&shell.model) else { return shell.came(Outgoing::NotMade) };
    let name = file_name(&event.summary, Some(event.day), "ics");
    let shell = shell.clone();
    spawn_local(async move {
        let Some(documents) = documents::bring().await else {
            return shell.came(Outgoing::NotFetched(Parcel::Calendar));
        };
        shell.save(&name, calendar_file::MIME, (documents.write_calendar)(&event).as_bytes());
    });
}

fn review_event(model: &Model) -> Option<ReviewEvent> {
    let record = model.record.as_ref()?;
    Some(ReviewEvent {
        day: record.talk.review_date(&model.frame)?,
        summary: talk::REVIEW_EVENT.get(model.lang).to_owned(),
        description: talk::REVIEW_EVENT_TEXT.get(model.lang).to_owned(),
        reminder_days: REMINDER_DAYS,
        // The same talk gives the same entry: a new date moves it instead of adding another.
        uid: format!("{}@foeling", record.talk.halves.talk()),
        written_at: page::now(),
    })
}

fn record(shell: &Shell) {
    let Some(record) = &shell.model.record else { return shell.came(Outgoing::NotMade) };
    let name = file_name(talk::RECORD_FILE.get(shell.model.lang), shell.model.today, "json");
    shell.save(&name, "application/json", super::stored::write_record(record).as_bytes());
}

fn copy(shell: &Shell, parcel: Parcel) {
    let Some(document) = screens::document(&shell.model) else { return shell.came(Outgoing::NotMade) };
    let text = if parcel == Parcel::Markdown { markdown(&document) } else { plain_text(&document) };
    let shell = shell.clone();
    spawn_local(async move {
        let was_copied = clipboard::write(&text).await;
        shell.came(if was_copied { Outgoing::Copied } else { Outgoing::NotCopied(parcel) });
    });
}
