//! What leaves the browser: files and texts for the clipboard, and how far the last one has come.

use crate::app::effect::Effect;
use crate::app::msg::outgoing::OutgoingMsg;
use crate::app::state::follow_up::FollowUpStep;
use crate::app::state::outgoing::{Around, Outgoing};
use crate::content::follow_up::screens::agreed as agreed_words;

/// Changes how far it has come, and says what the shell has to do. Asked for twice, something is made once; how far it has come
/// is shown unless something else was asked for meanwhile.
pub fn update(state: &mut Outgoing, msg: OutgoingMsg, around: &Around<'_>) -> Vec<Effect> {
    match msg {
        OutgoingMsg::Asked(parcel) if *state == Outgoing::Making(parcel) => Vec::new(),
        OutgoingMsg::Asked(parcel) => {
            *state = Outgoing::Making(parcel);
            say(*state, around).into_iter().chain([Effect::SendOut(parcel)]).collect()
        }
        OutgoingMsg::Came(parcel, how_far) => {
            if parcel.is_none_or(|parcel| *state == Outgoing::Making(parcel)) {
                *state = how_far;
            }
            say(how_far, around).into_iter().collect()
        }
    }
}

fn say(outgoing: Outgoing, around: &Around<'_>) -> Option<Effect> {
    // A new version is saved as it is agreed on: one is not said over the other.
    let agreed = around.follow_up.filter(|state| state.is_agreed && state.step == FollowUpStep::NewVersion);
    let agreed = agreed.filter(|_| outgoing == Outgoing::Downloaded).map(|state| agreed_words(state.alone().is_some()));
    let words: Vec<&str> = agreed.into_iter().chain(outgoing.said()).map(|words| words.get(around.lang)).collect();
    (!words.is_empty()).then(|| Effect::Announce(words.join(" ")))
}
