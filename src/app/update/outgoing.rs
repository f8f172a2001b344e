//! What leaves the browser: files and texts for the clipboard, and how far the last one has come.

use crate::app::effect::Effect;
use crate::app::state::follow_up::Step;
use crate::app::state::model::Model;
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::content::follow_up::screens::agreed as agreed_words;

/// Something is asked for. Asked twice, it is made once.
pub fn ask(model: &mut Model, parcel: Parcel) -> Vec<Effect> {
    if model.outgoing == Outgoing::Making(parcel) {
        return Vec::new();
    }
    let mut effects = show(model, Outgoing::Making(parcel));
    effects.push(Effect::SendOut(parcel));
    effects
}

/// Says how far something has come, and shows it unless something else was asked for meanwhile.
pub fn come(model: &mut Model, parcel: Option<Parcel>, outgoing: Outgoing) -> Vec<Effect> {
    if parcel.is_none_or(|parcel| model.outgoing == Outgoing::Making(parcel)) {
        return show(model, outgoing);
    }
    say(model, outgoing)
}

fn show(model: &mut Model, outgoing: Outgoing) -> Vec<Effect> {
    model.outgoing = outgoing;
    say(model, outgoing)
}

fn say(model: &Model, outgoing: Outgoing) -> Vec<Effect> {
    // A new version is saved as it is agreed on: one is not said over the other.
    let agreed = model.follow_up.as_ref().filter(|state| state.is_agreed && state.step == Step::NewVersion);
    let agreed = agreed.filter(|_| outgoing == Outgoing::Downloaded).map(|state| agreed_words(state.alone().is_some()));
    let words: Vec<&str> = agreed.into_iter().chain(outgoing.said()).map(|words| words.get(model.lang)).collect();
    (!words.is_empty()).then(|| Effect::Announce(words.join(" "))).into_iter().collect()
}
