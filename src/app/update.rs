//! How the state changes.

pub mod files;
pub mod follow_up;
pub mod frame_editor;
pub mod frame_sample;
pub mod keeping;
pub mod local_frame;
pub mod outgoing;
pub mod talk;

mod answering;
mod deleting;
mod navigation;
mod parts;
mod passing;

use super::effect::{Effect, Target, announce};
use super::msg::Msg;
use super::state::doing::Doing;
use super::state::files::Files;
use super::state::hosting::Entry;
use super::state::model::{Keeping, Model};
use super::state::screen::Screen;
use super::state::visit::Visit;
use answering::{answer_as, give, type_number};
use navigation::{begin, drawn_for, go_back, go_back_to_check, leave, open, show};

use crate::content::{interface, screens};
use crate::domain::questionnaire::journey;
use crate::domain::talk::kept_news::News;

/// The state after a fact, and what the shell has to do. The same state and fact always give the same.
pub fn update(mut model: Model, msg: Msg) -> (Model, Vec<Effect>) {
    let before = model.kept.reads_along.then(|| model.clone());
    keeping::note(&mut model.kept, model.doing.talk_mut(), model.screen, &msg);
    let had_fault = model.has_fault();
    let mut effects = apply(&mut model, msg);
    if had_fault != model.has_fault() && !effects.contains(&Effect::SetTitle) {
        effects.push(Effect::SetTitle);
    }
    if let Some(before) = before.filter(|_| model.kept.reads_along && effects.iter().any(keeping::writes)) {
        return keeping::refuse(before);
    }
    // Whatever happened: nothing of the other half is at hand while one's own is open.
    files::keep_seal(&mut model.files, &model.work);
    (model, effects)
}

fn apply(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Hosted(hosting) => {
            model.hosting = hosting;
            model.lang = hosting.lang;
            Vec::new()
        }
        Msg::LanguageAsked(lang) => {
            model.hosting.lang = lang;
            if lang == model.lang { Vec::new() } else { switch_language(model) }
        }
        Msg::RetentionAsked(retention) => {
            let from = std::mem::replace(&mut model.hosting.retention, retention);
            std::iter::once(Effect::MoveKept { from }).chain(keeping::asks_to_write(model.hosting.retention)).collect()
        }
        Msg::Started { today, screen, work, typed, record, waiting, unread, lang } => {
            model.today = today;
            model.lang = lang.unwrap_or(model.lang);
            model.unread = unread;
            model.work = work.map(|work| *work).unwrap_or_default();
            if let Entry::Party(party) = model.hosting.entry {
                model.work.party = model.work.party.or(Some(party));
            }
            model.doing = Doing::begun(record.map(|record| *record), typed);
            model.files = Files::after_reload(waiting);
            show(model, screen.unwrap_or_default());
            let mut effects = vec![Effect::SetTitle, Effect::SetLanguage];
            effects.extend(keeping::asks_to_write(model.hosting.retention));
            effects.extend(drawn_for(model));
            // An address that was asked for but can't be shown is corrected; a bare one is left as it is.
            if screen.is_some_and(|asked| asked != model.screen) {
                effects.push(Effect::ReplaceAddress(model.screen));
            }
            effects
        }
        Msg::PartyChosen(party) => {
            model.undo.take_deleted();
            model.visit = Visit::default();
            answer_as(model, party)
        }
        Msg::RouteChosen(route) => {
            model.undo.take_deleted();
            model.work.route = route;
            vec![Effect::KeepSession]
        }
        Msg::Begun => begin(model),
        // A half that is closed stays as it is. The screen on it says how it is opened again.
        Msg::Answered(..) | Msg::Typed(..) | Msg::KeptBack(..) if model.is_closed() => open(model, Screen::Close),
        Msg::Answered(id, answer) => give(model, id, answer),
        Msg::Typed(id, typed) => type_number(model, id, typed),
        Msg::KeptBack(id, kept) => {
            let party = model.party();
            model.work.answers_mut(party).keep_back(id, kept);
            let said = if kept { interface::NOW_PRIVATE } else { interface::NOW_SHARED };
            let mut effects = vec![Effect::KeepSession, announce(model.lang, said)];
            if model.screen == Screen::Share {
                // The button goes with its row: one goes on in the list that one was in.
                effects.push(Effect::Focus(Target::Control(if kept { "goes" } else { "stays" })));
            }
            effects
        }
        Msg::KeptToTalk(id, kept) => {
            let party = model.party();
            model.work.answers_mut(party).keep_to_talk(id, kept);
            vec![Effect::KeepSession]
        }
        Msg::Continued => go_on(model),
        Msg::Skipped => skip(model),
        Msg::WentBack => go_back(model),
        Msg::ChangeAsked(id) => match journey::page_of(id) {
            Some(page) => {
                let mut effects = open(model, Screen::Page(page));
                go_back_to_check(model);
                effects.push(Effect::Focus(Target::Question(id)));
                effects
            }
            None => Vec::new(),
        },
        Msg::Opened(screen) => {
            model.undo.take_deleted();
            model.kept.news.retain(|news| *news == News::PutAside);
            open(model, screen)
        }
        Msg::HistoryMoved(screen) => {
            show(model, screen.unwrap_or_default());
            let mut effects = vec![Effect::SetTitle, Effect::Focus(Target::Heading)];
            effects.extend(drawn_for(model));
            if screen.is_some_and(|asked| asked != model.screen) {
                effects.push(Effect::ReplaceAddress(model.screen));
            }
            effects
        }
        Msg::DraftToggled => {
            model.draft_is_open = !model.draft_is_open;
            Vec::new()
        }
        Msg::LanguageSwitched => switch_language(model),
        Msg::OwnNotesToggled => {
            model.visit.prints_own_notes = !model.visit.prints_own_notes;
            Vec::new()
        }
        Msg::PrintAsked => vec![Effect::Print],
        Msg::Outgoing(msg) => parts::outgoing(model, msg),
        Msg::AllDeleted => deleting::delete_all(model),
        Msg::DeletionUndone => deleting::undo(model),
        Msg::UndoLapsed(nth) => deleting::lapse(model, nth),
        Msg::Files(msg) => parts::files(model, msg),
        Msg::Talk(msg) => parts::talk(model, msg),
        Msg::FollowUp(msg) => parts::follow_up(model, msg),
        Msg::TalkLeft => passing::leave_talk(model),
        Msg::ClosingUndone => passing::undo_closing(model),
        Msg::NamesTyped(names) => {
            if let Some(open_talk) = model.doing.talk_mut() {
                open_talk.names = names.entered();
            }
            Vec::new()
        }
        Msg::FaultFollowed(id) => vec![Effect::Focus(Target::Question(id))],
        Msg::FrameEditor(msg) => parts::frame_editor(model, msg),
        Msg::FrameRead(read) => parts::local_frame(model, read),
        Msg::Kept(msg) => parts::kept(model, msg),
        Msg::SessionKept(kept) => {
            let before = std::mem::replace(&mut model.keeping, if kept { Keeping::Kept } else { Keeping::Refused });
            let is_new = model.keeping == Keeping::Refused && before != Keeping::Refused && !model.hosting.is_confined;
            is_new.then(|| announce(model.lang, screens::NOT_KEPT)).into_iter().collect()
        }
    }
}

fn switch_language(model: &mut Model) -> Vec<Effect> {
    model.lang = model.lang.other();
    // One who reads along may read in any language.
    let keeps = (!model.kept.reads_along).then_some(Effect::KeepSession);
    let said = announce(model.lang, interface::LANGUAGE_IS);
    [Effect::SetLanguage, Effect::SetTitle, said].into_iter().chain(keeps).collect()
}

fn go_on(model: &mut Model) -> Vec<Effect> {
    let Screen::Page(page) = model.screen else { return Vec::new() };
    if !model.faults(page).is_empty() {
        model.visit.faulty_page = Some(page);
        return vec![Effect::SetTitle, Effect::Focus(Target::ErrorSummary)];
    }
    leave(model, page)
}

/// Goes on and leaves the page as it is: what was written stays for another time.
fn skip(model: &mut Model) -> Vec<Effect> {
    let Screen::Page(page) = model.screen else { return Vec::new() };
    leave(model, page)
}
