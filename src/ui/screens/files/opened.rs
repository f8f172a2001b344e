//! A file that was opened: what it is, from when, and what can be done with it. What is open stays until one chooses.

use yew::prelude::*;

use super::file_card;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::{CodeProblem, Opening};
use crate::app::state::screen::Screen;
use crate::app::update::files::{may_read, may_resume};
use crate::content::{sharing, spoken};
use crate::domain::talk::half::{Half, Mismatch};
use crate::domain::talk::record::WordChange;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::party::Party;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::around::screen_head::screen_head;
use crate::ui::parts::fault_note::fault_note;
use crate::ui::parts::field::{FieldProps, Form, field};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice_as, notice_text};
use crate::ui::screens::ScreenProps;
use crate::wording::file_faults;

/// The file, or why it is none of ours.
pub fn opened(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    html! {
        <div class="foeling-screen__main">
            { screen_head(*reader, reader.say(sharing::OPENED), None) }
            if let Some(fault) = model.files.opened.fault() {
                { problem(&file_faults::file(fault, reader.speech)) }
            }
            if let Some(opening) = model.files.opened.opening() {
                { file_card::about(props, opening) }
                { mismatch(props) }
                { what_now(props, opening) }
            }
            <div class="foeling-actions">
                { button(reader.say(sharing::OTHER_FILE), Weight::Plain, &props.says(Msg::Files(FilesMsg::PickAsked))) }
                { button(reader.say(sharing::LEAVE_FILE), Weight::Link, &props.says(Msg::Files(FilesMsg::Left))) }
            </div>
        </div>
    }
}

fn problem(words: &str) -> Html {
    notice_as(Some("alert"), Tone::Warn, Glyph::Warn, notice_text(words))
}

/// Why the half does not fit; two different numbers can still be said to belong together.
fn mismatch(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let Some(mismatch) = model.files.opened.mismatch else { return Html::default() };
    html! {
        <>
            { problem(&file_faults::mismatch(mismatch, reader.speech)) }
            if mismatch == Mismatch::OtherTalk {
                { button(reader.say(sharing::BELONG_TOGETHER), Weight::Plain,
                    &props.says(Msg::Files(FilesMsg::AcceptedAnyway))) }
            }
        </>
    }
}

fn can_be_read(props: &ScreenProps, party: Party) -> bool {
    may_read(&props.model.files, &props.model.work, party)
}

fn what_now(props: &ScreenProps, opening: &Opening) -> Html {
    match opening {
        Opening::Sealed { party, .. } if can_be_read(props, *party) => code(props),
        Opening::Held { party, .. } if can_be_read(props, *party) => pick_again(props),
        Opening::Sealed { .. } | Opening::Held { .. } => close_first(props),
        Opening::Half(half, _) => half_now(props, half),
        Opening::Record(record, _) if record.versions.is_empty() => use_it(props, sharing::OPEN_TALK),
        Opening::Word { changes, .. } if !changes.is_empty() => changed_in_word(props, changes),
        Opening::Record(..) | Opening::Word { .. } => use_it(props, sharing::OPEN_AGREEMENT),
    }
}

/// One's own half comes first.
fn close_first(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    if model.record().is_some() {
        return problem(reader.say(sharing::CLOSE_TALK_FIRST));
    }
    html! {
        <>
            { problem(reader.say(sharing::CLOSE_FIRST)) }
            <div class="foeling-actions">
                { button(reader.say(sharing::TO_CLOSE), Weight::Primary, &props.says(Msg::Opened(Screen::Close))) }
            </div>
        </>
    }
}

/// Of an open file nothing was kept while one's own half was open.
fn pick_again(props: &ScreenProps) -> Html {
    let reader = props.reader;
    html! {
        <>
            <p class="foeling-card__text">{reader.say(sharing::PICK_AGAIN_LEAD)}</p>
            <div class="foeling-actions">
                { button(reader.say(sharing::PICK_AGAIN), Weight::Primary,
                    &props.says(Msg::Files(FilesMsg::PickAsked))) }
            </div>
        </>
    }
}

/// What can be done with a half: its owner goes on with it, or it is used in the talk once it is closed.
fn half_now(props: &ScreenProps, half: &Half) -> Html {
    let (reader, model) = (props.reader, &props.model);
    html! {
        <>
            if may_resume(&model.files, half, &model.around_files()) {
                { resume(props) }
            }
            if half.is_closed {
                { use_it(props, sharing::USE_HALF) }
            } else {
                <p class="foeling-card__text">{reader.say(sharing::SAVED_ON_THE_WAY)}</p>
            }
        </>
    }
}

/// The way on for the owner. Answers that are here already are only replaced after a question.
fn resume(props: &ScreenProps) -> Html {
    let reader = props.reader;
    let (words, label, replaces) = match props.model.files.opened.asks_to_replace {
        false => (sharing::OWN_FILE, sharing::GO_ON_WITH_IT, false),
        true => (sharing::REPLACES, sharing::REPLACE, true),
    };
    html! {
        <>
            <p class="foeling-card__text">{reader.say(words)}</p>
            <div class="foeling-actions">
                { button(reader.say(label), Weight::Plain, &props.says(Msg::Files(FilesMsg::Resumed(replaces)))) }
            </div>
        </>
    }
}

/// A press does it. Where a talk is open already, it says so first and offers the way to save that one.
fn use_it(props: &ScreenProps, label: Text) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let is_open = model.record().is_some();
    let label = if is_open { sharing::OPEN_INSTEAD } else { label };
    html! {
        <>
            <p class="foeling-card__text">
                {reader.say(if is_open { sharing::TALK_IS_OPEN } else { sharing::NOTHING_CHANGES })}
            </p>
            <div class="foeling-actions">
                { button(reader.say(label), Weight::Primary, &props.says(Msg::Files(FilesMsg::Accepted))) }
                if is_open {
                    { button(reader.say(sharing::SAVE_FIRST), Weight::Plain,
                        &props.says(Msg::Opened(Screen::Finish))) }
                }
            </div>
        </>
    }
}

/// What was changed in Word since, line by line, and which of the two texts to go on with.
fn changed_in_word(props: &ScreenProps, changes: &[WordChange]) -> Html {
    let ScreenProps { reader, model, .. } = props;
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(sharing::CHANGED_IN_WORD)}</h2>
            <p class="foeling-card__text">{reader.say(sharing::CHANGED_IN_WORD_LEAD)}</p>
            <ul class="foeling-found">
                for change in changes { { changed_line(props, change) } }
            </ul>
            if model.record().is_some() {
                <p class="foeling-card__text">{reader.say(sharing::TALK_IS_OPEN)}</p>
            }
            <div class="foeling-actions">
                { button(reader.say(sharing::KEEP_WORD), Weight::Plain, &props.says(Msg::Files(FilesMsg::Accepted))) }
                { button(reader.say(sharing::KEEP_OURS), Weight::Plain, &props.says(Msg::Files(FilesMsg::AcceptedAnyway))) }
            </div>
        </section>
    }
}

fn changed_line(props: &ScreenProps, change: &WordChange) -> Html {
    let reader = props.reader;
    let name = change.element.map_or(sharing::OTHER_LINE, |element| spoken::element(element, reader.speech).name);
    let text = |text: &String| if text.is_empty() { "–".to_owned() } else { text.clone() };
    html! {
        <li class="foeling-found__one">
            <p class="foeling-found__text"><strong>{reader.say(name)}</strong></p>
            <p class="foeling-found__text">{reader.say(sharing::IN_FOELING)}{": "}{text(&change.before)}</p>
            <p class="foeling-found__text">{reader.say(sharing::IN_WORD)}{": "}{text(&change.after)}</p>
        </li>
    }
}

/// The code of the seal, in one line, as it is said.
fn code(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, on_msg } = props;
    let opened = &model.files.opened;
    let fault = opened.code_problem.as_ref().map(|problem| match problem {
        CodeProblem::Unreadable(fault) => file_faults::code(fault, reader.speech),
        CodeProblem::Seal(fault) => file_faults::seal(*fault, reader.speech),
    });
    let (hint, fault_id) = (reader.id("code-hint"), AttrValue::from(reader.id("code-fault")));
    let label = if opened.is_unsealing() { sharing::UNSEALING } else { sharing::UNSEAL };
    let unseals = props.says(Msg::Files(FilesMsg::UnsealAsked));
    html! {
        <div class="foeling-card" onkeydown={on_enter(&unseals)}>
            <p class="foeling-card__text" id={hint.clone()}>
                {reader.say(sharing::IS_SEALED)}{" "}{reader.say(sharing::WRITE_CODE_HINT)}
            </p>
            if let Some(words) = &fault {
                { fault_note(fault_id.clone(), *reader, words) }
            }
            { field(FieldProps {
                id: reader.id("code").into(),
                form: Form::Words,
                label: Some(reader.say(sharing::WRITE_CODE)),
                unit: None,
                described_by: Some(if fault.is_some() { fault_id } else { hint.into() }),
                value: opened.code_typed.clone().into(),
                is_faulty: fault.is_some(),
                on_written: on_msg.reform(|typed| Msg::Files(FilesMsg::CodeTyped(typed))),
            }) }
            <div class="foeling-actions">
                { button(reader.say(label), Weight::Primary, &unseals) }
            </div>
        </div>
    }
}
