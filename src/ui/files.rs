//! Carries out what has to do with files: a document is written, saved or copied, and what came of it is told.

use std::rc::Rc;

use yew::Callback;
use yew::platform::spawn_local;

use super::{documents, screens};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::outgoing::{File, Outgoing};
use crate::export::file_name::file_name;
use crate::export::word;
use crate::platform::{clipboard, download};

/// Carries out an effect on files; any other is none of its business.
pub fn carry_out(model: &Model, effect: Effect, on_msg: &Callback<Msg>) {
    match effect {
        Effect::WriteWord => write_word(model, on_msg.clone()),
        Effect::Download(File { name, mime, bytes }) => {
            let was_taken = download::download(&name, mime, &bytes);
            on_msg.emit(Msg::WentOut(if was_taken { Outgoing::Downloaded } else { Outgoing::NotWritten }));
        }
        Effect::Copy(text) => {
            let on_msg = on_msg.clone();
            spawn_local(async move { on_msg.emit(Msg::Copied(clipboard::write(&text).await)) });
        }
        _ => {}
    }
}

/// The document of the current screen, as it is when it was asked for.
fn write_word(model: &Model, on_msg: Callback<Msg>) {
    let Some(document) = screens::document(model) else { return };
    let name = file_name(&document.title, model.today, "docx");
    spawn_local(async move {
        let Some(documents) = documents::bring().await else {
            on_msg.emit(Msg::WentOut(Outgoing::NotFetched));
            return;
        };
        on_msg.emit(match (documents.write_word)(&document, "") {
            Ok(bytes) => Msg::FileWritten(File { name, mime: word::MIME, bytes: Rc::from(bytes) }),
            Err(_) => Msg::WentOut(Outgoing::NotWritten),
        });
    });
}
