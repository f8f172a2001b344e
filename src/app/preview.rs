//! What the start screen shows of a fact while the rest of the program is still on its way.

use super::model::Model;
use super::msg::Msg;

/// Shows the choices of the start screen. Nothing is decided here: the same facts are told to `update` once it has
/// come, and only what it makes of them counts.
pub fn preview(model: &mut Model, msg: &Msg) {
    match msg {
        Msg::PartyChosen(party) => model.work.party = Some(*party),
        Msg::RouteChosen(route) => model.work.route = *route,
        Msg::LanguageSwitched => model.lang = model.lang.other(),
        Msg::LanguageAsked(lang) => model.lang = *lang,
        _ => {}
    }
}

/// Whether the person waits for something that only the rest of the program can do.
pub fn has_to_wait(msg: &Msg) -> bool {
    !matches!(
        msg,
        Msg::Started { .. }
            | Msg::Hosted(_)
            | Msg::LanguageAsked(_)
            | Msg::RetentionAsked(_)
            | Msg::PartyChosen(_)
            | Msg::RouteChosen(_)
            | Msg::LanguageSwitched
            | Msg::FrameRead(_)
    )
}
