//! What the start screen shows of a fact while the rest of the program is still on its way.

use super::msg::Msg;
use super::state::model::Model;
use super::state::work::Work;

/// The state with the choice of the start screen shown; nothing for a fact that shows nothing there. Nothing is decided
/// here: the same facts are told to `update` once it has come, and only what it makes of them counts. The state is made
/// anew and not copied: until then it holds nothing else, and what copies all of it can wait with the rest.
pub fn preview(model: &Model, msg: &Msg) -> Option<Model> {
    let (mut party, mut route, mut lang) = (model.work.party, model.work.route, model.lang);
    match msg {
        Msg::PartyChosen(chosen) => party = Some(*chosen),
        Msg::RouteChosen(chosen) => route = *chosen,
        Msg::LanguageSwitched => lang = lang.other(),
        Msg::LanguageAsked(asked) => lang = *asked,
        _ => return None,
    }
    let work = Work { party, route, ..Work::default() };
    Some(Model { lang, work, hosting: model.hosting, ..Model::default() })
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
