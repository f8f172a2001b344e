//! The end of the talk: names for the paper, what is still missing, and every way in which the agreement leaves the browser.

use yew::prelude::*;

use super::head::talk_head;
use super::lacking::lacking;
use super::props::TalkProps;
use crate::app::msg::Msg;
use crate::app::state::outgoing::Parcel;
use crate::content::{outgoing, spoken, talk};
use crate::domain::agreement::State;
use crate::domain::talk::names::{NAME_MOST, Names};
use crate::domain::values::file_limits::TIMES_KEPT;
use crate::domain::values::suspect::{Suspect, looks_like_cpr};
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::export::agreement::review_on_paper;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice_as, notice_text};
use crate::ui::parts::words_field::{WordsFieldProps, words_field};
use crate::ui::screens::file_tools::{file_note_after, parcel_button};
use crate::wording;

/// What is missing stands first, so that nothing is signed by mistake; nothing is locked because of it.
pub fn finish(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let with_number = clauses_with_number(props);
    let Names { employee, manager, unit, address } = &props.names;
    let is_said =
        !with_number.is_empty() || [employee, manager, unit, address].into_iter().any(|it| looks_like_cpr(it));
    html! {
        <div class="foeling-screen__main">
            { talk_head(props, reader.say(talk::FINISH_TITLE), Some(reader.say(talk::FINISH_LEAD).into())) }
            { lacking(props) }
            { numbers_in_clauses(props, &with_number) }
            { names(props) }
            { save(props) }
            { file_note_after(&props.screen, is_said.then_some(Suspect::PersonalNumber).as_slice()) }
            { copy(props) }
        </div>
    }
}

/// One field of the names.
struct NameField {
    id: &'static str,
    label: Text,
    get: fn(&Names) -> &str,
    set: fn(&mut Names, String),
}

const FIELDS: [NameField; 4] = [
    NameField {
        id: "name-employee",
        label: talk::EMPLOYEE_NAME,
        get: |names| &names.employee,
        set: |names, text| names.employee = text,
    },
    NameField {
        id: "name-manager",
        label: talk::MANAGER_NAME,
        get: |names| &names.manager,
        set: |names, text| names.manager = text,
    },
    NameField { id: "name-unit", label: talk::UNIT, get: |names| &names.unit, set: |names, text| names.unit = text },
    NameField {
        id: "name-address",
        label: talk::ADDRESS,
        get: |names| &names.address,
        set: |names, text| names.address = text,
    },
];

fn names(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::NAMES)}</h2>
            <p class="foeling-card__text">{reader.say(talk::NAMES_LEAD)}</p>
            for field in &FIELDS { { name_field(props, field) } }
        </section>
    }
}

fn name_field(props: &TalkProps, field: &'static NameField) -> Html {
    let reader = props.screen.reader;
    let names = &props.names;
    let value = (field.get)(names);
    let before = names.clone();
    let on_written = props.screen.on_msg.reform(move |text: String| {
        let mut names = before.clone();
        (field.set)(&mut names, text.chars().take(NAME_MOST * TIMES_KEPT).collect());
        Msg::NamesTyped(names)
    });
    html! {
        <div key={field.id}>
            { words_field(&WordsFieldProps {
                reader,
                id: reader.id(field.id).into(),
                label: Some(reader.say(field.label)),
                value,
                most: NAME_MOST,
                kept: NAME_MOST * TIMES_KEPT,
                is_faulty: false,
                fault_note: None,
                on_written,
            }) }
        </div>
    }
}

fn warning(words: &str) -> Html {
    notice_as(Some("status"), Tone::Warn, Glyph::Warn, notice_text(words))
}

/// The clauses that seem to hold a personal number.
fn clauses_with_number(props: &TalkProps) -> Vec<ElementId> {
    let is_suspect = |id: &ElementId| {
        let written = props.agreement.clause(*id).and_then(|clause| match &clause.state {
            State::Written(text) => Some(text.as_str()),
            _ => None,
        });
        let said = props.talk.settled(*id).map(|settled| settled.words.as_str());
        written.into_iter().chain(said).any(looks_like_cpr)
    };
    ElementId::ALL.iter().copied().filter(is_suspect).collect()
}

/// Personal numbers have no place in the clauses either: each one that seems to hold one is named.
fn numbers_in_clauses(props: &TalkProps, clauses: &[ElementId]) -> Html {
    let speech = props.screen.reader.speech;
    html! {
        for id in clauses {
            { warning(&wording::fill(talk::CPR_IN_CLAUSE, speech,
                &[("name", spoken::element(*id, speech).name.get(speech).to_owned())])) }
        }
    }
}

fn save(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::SAVE)}</h2>
            { way(props, outgoing::WORD_RECORD, Parcel::Word, reader.say(outgoing::WORD_RECORD_LEAD).to_owned()) }
            { way(props, outgoing::WORD_WORK, Parcel::WordToWork, reader.say(outgoing::WORD_WORK_LEAD).to_owned()) }
            { way(props, talk::SAVE_FILE, Parcel::Record, reader.say(talk::SAVE_FILE_LEAD).to_owned()) }
            { calendar(props) }
            <div class="foeling-actions">
                { button(reader.say(talk::PRINT), Weight::Plain, &props.screen.says(Msg::PrintAsked)) }
            </div>
        </section>
    }
}

fn way(props: &TalkProps, label: Text, parcel: Parcel, lead: String) -> Html {
    html! {
        <div class="foeling-way">
            { parcel_button(&props.screen, label, parcel) }
            <p class="foeling-card__text">{lead}</p>
        </div>
    }
}

/// The review date, or where to agree on one.
fn calendar(props: &TalkProps) -> Html {
    let speech = props.screen.reader.speech;
    match review_on_paper(&props.agreement, &props.dialogue.joint.get().case) {
        Some(day) => {
            let lead = wording::fill(talk::SAVE_CALENDAR_LEAD, speech, &[("date", wording::date(day, speech))]);
            way(props, talk::SAVE_CALENDAR, Parcel::Calendar, lead)
        }
        None => {
            let name = spoken::element(ElementId::StartAndReview, speech).name.get(speech).to_owned();
            html! { <p class="foeling-card__text">{wording::fill(talk::NO_REVIEW, speech, &[("name", name)])}</p> }
        }
    }
}

fn copy(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::COPY)}</h2>
            <div class="foeling-actions">
                { parcel_button(&props.screen, talk::COPY_TEXT, Parcel::Text) }
                { parcel_button(&props.screen, talk::COPY_MARKDOWN, Parcel::Markdown) }
            </div>
        </section>
    }
}
