//! The half as a file: sealed with a code unless the person chooses otherwise, and the number that binds the two halves.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::Saving;
use crate::content::sharing;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::around::radio_cards::{Card, RadioCardsProps, radio_cards};
use crate::ui::parts::fault_note::fault_note;
use crate::ui::parts::field::{FieldProps, Form, field};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::legend::Level;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::screens::ScreenProps;
use crate::wording::file_faults;

/// The choice, the code, the button and what came of it.
pub fn share_file(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let taking = &model.files.taking;
    let is_sealed = taking.is_sealed();
    let is_closed = model.is_closed();
    let (title, lead) = match is_closed {
        true => (sharing::BY_FILE, sharing::BY_FILE_LEAD),
        false => (sharing::LATER, sharing::LATER_LEAD),
    };
    let weight = if is_closed { Weight::Primary } else { Weight::Plain };
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(title)}</h2>
            <p class="foeling-card__text">{reader.say(lead)}</p>
            if taking.cannot_seal {
                <p class="foeling-card__text">{reader.say(sharing::NO_CRYPTO)}</p>
            } else {
                { choice(props, is_sealed) }
            }
            if let Some(code) = taking.code.filter(|_| is_sealed) {
                { self::code(props, code.words()) }
            }
            <div class="foeling-actions">
                { button(reader.say(sharing::SAVE_HALF), weight,
                    &props.says(Msg::Files(FilesMsg::SaveAsked))) }
            </div>
            { state(props) }
            if is_closed {
                { number(props) }
            }
        </section>
    }
}

fn choice(props: &ScreenProps, is_sealed: bool) -> Html {
    let cards = [
        Card { value: "sealed", label: sharing::SEALED, hint: Some(sharing::SEALED_HINT) },
        Card { value: "open", label: sharing::UNSEALED, hint: Some(sharing::UNSEALED_HINT) },
    ];
    radio_cards(&RadioCardsProps {
        reader: props.reader,
        name: "sealing",
        legend: sharing::SEALING,
        level: Level::Part,
        options: &cards,
        chosen: Some(if is_sealed { "sealed" } else { "open" }),
        fault: None,
        on_chosen: props.on_msg.reform(|chosen: &'static str| Msg::Files(FilesMsg::SealingChosen(chosen == "sealed"))),
    })
}

/// Six words in a list, so that they are heard one by one.
fn code(props: &ScreenProps, words: [&'static str; 6]) -> Html {
    let reader = props.reader;
    let code_lead = if props.model.is_closed() { sharing::CODE_LEAD } else { sharing::CODE_LEAD_OWN };
    html! {
        <div class="foeling-code">
            <h3 class="foeling-code__title" id={reader.id("code-words")}>{reader.say(sharing::CODE)}</h3>
            { code_words(words, reader.id("code-words")) }
            <p class="foeling-card__text">{reader.say(code_lead)}</p>
            { button(reader.say(sharing::NEW_CODE), Weight::Link,
                &props.says(Msg::Files(FilesMsg::NewCodeAsked))) }
        </div>
    }
}

/// The words are Danish in either language.
pub fn code_words(words: [&'static str; 6], labelled_by: String) -> Html {
    html! {
        <ol class="foeling-code__words" lang="da" aria-labelledby={labelled_by}>
            for word in words { <li class="foeling-code__word">{word}</li> }
        </ol>
    }
}

/// What was saved, and what to do with it now.
fn saved(props: &ScreenProps) -> String {
    let ScreenProps { reader, model, .. } = props;
    let is_closed = model.is_closed();
    let next = if is_closed { sharing::SAVED_CLOSED } else { sharing::SAVED_UNFINISHED };
    let code = model.files.taking.is_sealed().then(|| reader.say(sharing::saved_code(is_closed)));
    let said: Vec<&str> = [reader.say(sharing::SAVED), reader.say(next)].into_iter().chain(code).collect();
    said.join(" ")
}

fn state(props: &ScreenProps) -> Html {
    let reader = props.reader;
    let (glyph, words) = match props.model.files.taking.saving {
        Saving::Idle => return Html::default(),
        Saving::Busy => (Glyph::Lock, reader.say(sharing::SEALING_NOW).to_owned()),
        Saving::Saved => (Glyph::Check, saved(props)),
        Saving::Failed(fault) => (Glyph::Warn, file_faults::seal(fault, reader.speech)),
    };
    notice(Tone::Info, glyph, notice_text(&words))
}

/// The number of the talk, to be given to the other or taken from them.
fn number(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let fault_id = AttrValue::from(reader.id("number-fault"));
    let taking = &model.files.taking;
    let uses = props.says(Msg::Files(FilesMsg::NumberUsed));
    html! {
        <div class="foeling-number" onkeydown={on_enter(&uses)}>
            <h3 class="foeling-code__title">{reader.say(sharing::NUMBER)}</h3>
            if let Some(talk) = model.work.talk {
                <p class="foeling-number__digits">{talk.to_string()}</p>
            }
            <p class="foeling-card__text">{reader.say(sharing::NUMBER_LEAD)}</p>
            if taking.number_is_faulty {
                { fault_note(fault_id.clone(), *reader, reader.say(sharing::NUMBER_FAULT)) }
            }
            { field(FieldProps {
                id: reader.id("number").into(),
                form: Form::Words,
                label: Some(reader.say(sharing::NUMBER_GIVEN)),
                unit: None,
                described_by: taking.number_is_faulty.then_some(fault_id),
                value: taking.number_typed.clone().into(),
                is_faulty: taking.number_is_faulty,
                on_written: on_msg.reform(|typed| Msg::Files(FilesMsg::NumberTyped(typed))),
            }) }
            { button(reader.say(sharing::NUMBER_USE), Weight::Plain, &uses) }
        </div>
    }
}
