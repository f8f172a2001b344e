//! What an opened file says of itself.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::state::files::Opening;
use crate::app::state::screen::Screen;
use crate::content::sharing;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::party::Party;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::notices;
use crate::ui::screens::ScreenProps;
use crate::wording;

/// Whose it is, from when, of which talk, and what of it could not be read.
pub fn about(props: &ScreenProps, opening: &Opening) -> Html {
    let reader = props.reader;
    let (title, from, unread): (String, String, &[String]) = match opening {
        Opening::Sealed { party, talk, made, .. } | Opening::Held { party, talk, made } => {
            (whose(props, *party), from(props, *talk, *made), &[])
        }
        Opening::Half(half, unread) => (whose(props, half.party), from(props, half.talk, half.made), unread),
        Opening::Record(record, unread) | Opening::Word { record, unread, .. } => {
            let title = if record.versions.is_empty() { sharing::A_TALK } else { sharing::AN_AGREEMENT };
            let made = record.current().and_then(|version| version.made);
            (reader.say(title).to_owned(), from(props, record.talk.halves.talk(), made), unread)
        }
    };
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{title}</h2>
            <p class="foeling-card__text">{from}</p>
            if !unread.is_empty() {
                <p class="foeling-card__text">{props.reader.say(sharing::UNREAD)}</p>
                { notices::unread(props.reader, unread) }
            }
            { own_answers(props, opening) }
        </section>
    }
}

fn whose(props: &ScreenProps, party: Party) -> String {
    let who = props.reader.say(sharing::the(party)).to_owned();
    wording::fill(sharing::HALF_OF, props.reader.speech, &[("who", who)])
}

fn from(props: &ScreenProps, talk: TalkId, made: Option<Date>) -> String {
    let speech = props.reader.speech;
    let number = ("number", talk.to_string());
    match made {
        Some(made) => wording::fill(sharing::HALF_FROM, speech, &[("date", wording::date(made, speech)), number]),
        None => wording::fill(sharing::HALF_UNDATED, speech, &[number]),
    }
}

/// Where the reader's own closed half becomes the other one, the way to see it first.
fn own_answers(props: &ScreenProps, opening: &Opening) -> Html {
    let ScreenProps { reader, model, .. } = props;
    let Opening::Half(half, _) = opening else { return Html::default() };
    let is_other = half.party != model.party() && model.is_closed() && model.files.waiting.half.is_none();
    html! {
        if is_other && model.record().is_none() {
            <p class="foeling-card__text">{reader.say(sharing::OWN_IS_OTHER)}</p>
            { button(reader.say(sharing::SEE_OWN), Weight::Link, &props.says(Msg::Opened(Screen::Share))) }
        }
    }
}
