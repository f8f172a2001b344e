//! Help and contact: what Føling is, where the answers are, and whom to ask.

use yew::prelude::*;

use super::props::ScreenProps;
use crate::app::msg::Msg;
use crate::app::state::screen::Screen;
use crate::content::{frame_editor, hosting, interface, screens, sources};
use crate::domain::frame::{Contacts, Retention};
use crate::domain::values::text::Text;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::screen_head::screen_head;
use crate::ui::around::step_head::back_button;
use crate::ui::reader::Reader;
use crate::wording;

/// In the same place on every screen; going back leads to where one came from.
pub fn help(props: &ScreenProps) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let retention = model.hosting.retention;
    html! {
        <div class="foeling-screen__main">
            { back_button(*reader, &props.says(Msg::WentBack)) }
            { screen_head(*reader, reader.say(interface::HELP), None) }
            <div class="foeling-prose">
                for (title, text) in screens::help(hosting::kept_where(retention)) {
                    <section key={title.da}>
                        <h2 class="foeling-prose__title">{ reader.say(title) }</h2>
                        <p class="foeling-prose__text">{ filled(*reader, text, retention) }</p>
                    </section>
                }
                { contacts(props, &model.frame.contacts) }
                <p class="foeling-prose__text">
                    { button(reader.say(sources::TO_RULES), Weight::Link, &props.says(Msg::Opened(Screen::Rules))) }
                </p>
                <p class="foeling-prose__text">
                    { button(reader.say(frame_editor::TO_EDITOR), Weight::Link,
                        &props.says(Msg::Opened(Screen::Frame))) }
                </p>
            </div>
        </div>
    }
}

/// A paragraph with the number of days in it, where it has one.
fn filled(reader: Reader, text: Text, retention: Retention) -> String {
    match retention {
        Retention::Days(days) => wording::fill(text, reader.speech.lang, &[("days", days.to_string())]),
        Retention::Nowhere | Retention::Session => reader.say(text).to_owned(),
    }
}

fn contacts(props: &ScreenProps, contacts: &Contacts) -> Html {
    let known: Vec<String> = contacts.lines().map(str::to_owned).collect();
    html! {
        if !known.is_empty() {
            <h2 class="foeling-prose__title">{ props.reader.say(screens::CONTACTS) }</h2>
            <ul class="foeling-prose__list">
                for line in known {
                    <li key={line.clone()} class="foeling-prose__item">{ line.clone() }</li>
                }
            </ul>
        }
    }
}
