//! Carries out what `update` asks for. What comes of it comes back as a fact.

mod documents;
mod frames;
mod halves;
mod stored;

use std::rc::Rc;

use yew::Callback;

use super::reader::Reader;
use crate::app::effect::{Effect, Target};
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::{address, title};
use crate::domain::party::Party;
use crate::platform::{focus, history, page};
use crate::ui::screens::frame_editor::field_name;

pub use stored::begin;

/// Where effects are carried out.
#[derive(Clone)]
pub struct Shell {
    /// The reader, whose instance names the elements and the stored things.
    pub reader: Reader,
    /// Whether the page is the widget's own.
    pub owns_page: bool,
    /// The state after the fact that asked for them.
    pub model: Rc<Model>,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
}

/// Carries out one effect, after the rendering in which what it points at came to be.
pub fn carry_out(shell: &Shell, effect: Effect) {
    let Shell { reader, owns_page, model, .. } = shell;
    let owns_page = *owns_page;
    match effect {
        Effect::Focus(target) => self::focus(*reader, target),
        Effect::SetTitle if owns_page => page::set_title(&title::title(model)),
        Effect::SetLanguage if owns_page => page::set_language(model.lang.tag()),
        Effect::PushAddress(screen) if owns_page => history::push(&address::write(screen)),
        Effect::ReplaceAddress(screen) if owns_page => history::replace(&address::write(screen)),
        Effect::SetTitle | Effect::SetLanguage | Effect::PushAddress(_) | Effect::ReplaceAddress(_) => {}
        Effect::KeepSession => stored::keep(shell),
        Effect::ForgetSession => stored::forget(reader.instance),
        Effect::KeepWaiting { half, code } => halves::keep_waiting(shell, *half, code),
        Effect::ForgetWaiting => stored::forget_waiting(reader.instance),
        Effect::Draw => halves::draw(shell),
        Effect::SaveHalf { half, code } => halves::save(shell, *half, code),
        Effect::PickFile => halves::pick(shell),
        Effect::FocusField(place) => {
            focus::focus(&reader.id(&field_name(&place)));
        }
        Effect::PickFrame => frames::pick(shell),
        Effect::SaveFrame(frame) => frames::save(shell, &frame),
        Effect::Unseal { file, code } => halves::unseal(shell, file, code),
        Effect::ReadWord(file) => documents::read_word(shell, file),
        Effect::SendOut(parcel) => documents::send_out(shell, parcel),
        Effect::Print => page::print(),
        // Said while the state was updated.
        Effect::Announce(_) => {}
    }
}

fn focus(reader: Reader, target: Target) {
    match target {
        Target::Heading => focus::focus_heading(&reader.id("heading")),
        Target::ErrorSummary => focus::focus(&reader.id("errors")),
        Target::Party => focus::focus(&reader.id(&format!("party-{}", Party::Employee.id()))),
        Target::Code => focus::focus(&reader.id("code")),
        Target::Control(name) => focus::focus(&reader.id(name)),
        Target::Question(id) => focus::focus(&reader.id(&format!("{}-1", id.id()))),
    };
}
