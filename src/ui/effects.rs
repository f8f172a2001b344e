//! Carries out what `update` asks for. What comes of it comes back as a fact.

mod documents;
mod frames;
mod halves;
mod keeping_place;
mod opening;
mod shell;
mod stored;

use gloo::events::EventListener;
use web_sys::Element;
use yew::{Callback, NodeRef};

use super::host::{Host, HostEvent};
use super::screens::frame_editor::field_name;
use crate::app::effect::{Effect, Target};
use crate::app::msg::Msg;
use crate::app::{address, title};
use crate::domain::vocabulary::party::Party;
use crate::platform::lock::Ask;
use crate::platform::{focus, history, page};

pub use frames::changed as frame_changed;
pub use shell::Shell;
pub use stored::{begin, leave};

/// Hears what happens to the widget from outside: to what is kept, and files that are dropped on it.
pub fn listen(host: &Host, root: &NodeRef, on_msg: Callback<Msg>) -> Vec<EventListener> {
    stored::listen(host, on_msg.clone()).into_iter().chain(opening::dropped(root, on_msg)).collect()
}

/// Carries out one effect, after the rendering in which what it points at came to be.
pub fn carry_out(shell: &Shell, effect: Effect) {
    let Shell { owns_page, model, .. } = shell;
    let owns_page = *owns_page;
    match effect {
        Effect::Focus(target) => self::focus(shell, target),
        Effect::SetTitle if owns_page => page::set_title(&title::title(model)),
        Effect::SetLanguage if owns_page => page::set_language(model.lang.tag()),
        Effect::PushAddress(screen) if owns_page => history::push(&address::write(screen)),
        Effect::ReplaceAddress(screen) if owns_page => history::replace(&address::write(screen)),
        Effect::SetTitle | Effect::SetLanguage | Effect::PushAddress(_) | Effect::ReplaceAddress(_) => {}
        Effect::KeepSession => stored::keep(shell),
        Effect::ForgetSession => stored::forget_all(shell),
        Effect::MoveKept { from } => stored::move_from(shell, from),
        Effect::LookAgain => stored::look_again(shell),
        Effect::AskToWrite => stored::ask_to_write(shell, Ask::IfFree),
        Effect::TakeOver => stored::ask_to_write(shell, Ask::TakingOver),
        Effect::LetLapse(nth) => stored::let_lapse(shell, nth),
        Effect::SaveAside => stored::save_aside(shell),
        Effect::ForgetAside => stored::forget_aside(shell),
        Effect::KeepWaiting { half, code } => halves::keep_waiting(shell, *half, code),
        Effect::ForgetWaiting => stored::forget_waiting(shell),
        Effect::Draw => halves::draw(shell),
        Effect::SaveHalf { half, code } => halves::save(shell, *half, code),
        Effect::PickFile => opening::pick(shell),
        Effect::FocusField(place) => focus_field(shell, &place),
        Effect::PickFrame => frames::pick(shell),
        Effect::SaveFrame(frame) => frames::save(shell, &frame),
        Effect::Unseal { file, code } => halves::unseal(shell, file, code),
        Effect::ReadWord(file) => documents::read_word(shell, file),
        Effect::SendOut(parcel) => documents::send_out(shell, parcel),
        Effect::Print if owns_page => page::print(),
        Effect::Print => shell.on_event.emit(HostEvent::Print),
        // Said while the state was updated.
        Effect::Announce(_) => {}
    }
}

fn focus(shell: &Shell, target: Target) {
    let Some(root) = shell.root.cast::<Element>() else { return };
    let reader = shell.reader;
    match target {
        Target::Heading => focus::focus_heading(&root, &reader.id("heading")),
        Target::ErrorSummary => focus::focus(&root, &reader.id("errors")),
        Target::Party => focus::focus(&root, &reader.id(&format!("party-{}", Party::Employee.id()))),
        Target::Code => focus::focus(&root, &reader.id("code")),
        Target::Control(name) => focus::focus(&root, &reader.id(name)),
        Target::Question(id) => focus::focus(&root, &reader.id(&format!("{}-1", id.id()))),
        Target::Clause(element) => focus::focus(&root, &reader.id(&format!("clause-{}", element.id()))),
    };
}

/// Moves the focus to a field of the editor of a frame.
fn focus_field(shell: &Shell, place: &str) {
    if let Some(root) = shell.root.cast::<Element>() {
        focus::focus(&root, &shell.reader.id(&field_name(place)));
    }
}
