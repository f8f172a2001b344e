//! Documents on their way out: made, saved or copied, and what came of it told.

use std::rc::Rc;

use yew::platform::spawn_local;

use super::shell::Shell;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::{Opening, Unopened};
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::domain::talk::file_fault::FileFault;
use crate::domain::values::speech::OwnTexts;
use crate::export::calendar_file;
use crate::export::file_name::file_name;
use crate::export::word;
use crate::export::word_changes::of_clauses;
use crate::export::word_read::WordFile;
use crate::parcels::{self, text_of};
use crate::platform::{clipboard, page};
use crate::saved::agreement_file;
use crate::ui::documents;

/// Makes what was asked for, as it is at that moment, and hands it to the browser.
pub fn send_out(shell: &Shell, parcel: Parcel) {
    match parcel {
        Parcel::Word | Parcel::WordToWork => word_file(shell, parcel),
        Parcel::Calendar => calendar(shell),
        Parcel::Talk | Parcel::Record => record(shell, parcel),
        Parcel::Text | Parcel::Markdown => copy(shell, parcel),
    }
}

fn word_file(shell: &Shell, parcel: Parcel) {
    let Some(made) = parcels::word_file(&shell.model, parcel) else { return shell.came(parcel, Outgoing::NotMade) };
    let carried = made.carried.as_ref().map(agreement_file::write).unwrap_or_default();
    let shell = shell.clone();
    spawn_local(async move {
        let documents = match documents::bring().await {
            Ok(documents) => documents,
            Err(why) => return shell.came(parcel, Outgoing::NotFetched(parcel, why)),
        };
        match (documents.write_word)(&made.document, &carried) {
            Ok(bytes) => shell.save(parcel, &made.name, word::MIME, &bytes),
            Err(_) => shell.came(parcel, Outgoing::NotMade),
        }
    });
}

fn calendar(shell: &Shell) {
    let event = parcels::review_event(&shell.model, page::now());
    let Some(event) = event else { return shell.came(Parcel::Calendar, Outgoing::NotMade) };
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

fn record(shell: &Shell, parcel: Parcel) {
    let Some(made) = parcels::record_file(&shell.model, parcel) else { return shell.came(parcel, Outgoing::NotMade) };
    shell.save(parcel, &made.name, "application/json", agreement_file::write(&made.record).as_bytes());
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
