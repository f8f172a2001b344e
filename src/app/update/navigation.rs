//! The way between the screens: which may be shown, what follows which, and what a change of screen brings with it.

use super::frame_editor;
use crate::app::effect::{Effect, Target, announce};
use crate::app::state::follow_up::Step;
use crate::app::state::model::Model;
use crate::app::state::outgoing::Outgoing;
use crate::app::state::screen::Screen;
use crate::content::{screens, talk as talk_words};
use crate::domain::questionnaire::journey::{self, Touched};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::talk::names::Names;

/// On to the next page; back to the check page when one came from there, unless a new question has opened.
pub(super) fn leave(model: &mut Model, page: PageId) -> Vec<Effect> {
    let returns = model.returns_to_check;
    let has_new_task = page == PageId::Tasks && model.case().tasks().iter().any(|chosen| chosen.place.is_none());
    let opened = if has_new_task {
        Some(PageId::Places)
    } else {
        model.touched.opened.first().and_then(|id| journey::page_of(*id)).filter(|opened| *opened > page)
    };
    let next = match (returns, opened) {
        (true, Some(opened)) => Screen::Page(opened),
        (true, None) => Screen::Check,
        (false, _) => journey::next(&model.case(), page).map_or(Screen::Check, Screen::Page),
    };
    let effects = open(model, next);
    model.returns_to_check = returns && matches!(next, Screen::Page(_));
    effects
}

pub(super) fn go_back(model: &mut Model) -> Vec<Effect> {
    let screen = match model.screen {
        Screen::Page(_) if model.returns_to_check => Screen::Check,
        Screen::Page(page) => journey::previous(&model.case(), page).map_or(Screen::Start, Screen::Page),
        Screen::Check => model.stops().last().map_or(Screen::Start, |stop| Screen::Page(stop.page)),
        Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints => Screen::Check,
        Screen::Close | Screen::Share => Screen::Check,
        Screen::Paper if model.follow_up.is_some() => Screen::FollowUp(Step::Next),
        Screen::Topic(_) | Screen::SideBySide | Screen::Paper => Screen::Talk,
        Screen::Finish => Screen::Paper,
        Screen::Help => model.before_help,
        Screen::Frame | Screen::Rules => Screen::Help,
        Screen::Start | Screen::Handover | Screen::Opened | Screen::Talk | Screen::FollowUp(_) => Screen::Start,
    };
    open(model, screen)
}

/// Shows a screen and adds it to the history.
pub(in crate::app) fn open(model: &mut Model, screen: Screen) -> Vec<Effect> {
    show(model, screen);
    let mut effects = vec![Effect::PushAddress(model.screen), Effect::SetTitle, Effect::Focus(Target::Heading)];
    effects.extend(drawn_for(model));
    effects
}

/// A number and a code, for the screen that shows them.
pub(super) fn drawn_for(model: &Model) -> Option<Effect> {
    let lacks = model.work.talk.is_none() || model.files.code.is_none() && !model.files.cannot_seal;
    (model.screen == Screen::Share && lacks).then_some(Effect::Draw)
}

pub(in crate::app) fn show(model: &mut Model, screen: Screen) {
    if screen != Screen::Opened && model.files.opened.is_none() && model.files.locked.is_some() {
        (model.files.opened, model.files.fault) = (model.files.locked.clone(), None);
    }
    let (before, now) = (model.screen, allowed(model, screen));
    model.screen = now;
    if let (Screen::FollowUp(step), Some(state)) = (now, &mut model.follow_up) {
        state.step = step;
    }
    model.faulty_page = match now {
        // What could not be read and was left behind is told of where one comes back to it.
        Screen::Page(page) if page.questions().iter().any(|id| model.unreadable(*id).is_some()) => Some(page),
        _ => None,
    };
    model.is_missing_party = false;
    model.prints_own_notes = false;
    model.outgoing = Outgoing::Nothing;
    if now == Screen::Frame {
        frame_editor::begin(model);
    }
    if now.is_aside() {
        model.before_help = if before.is_aside() { model.before_help } else { before };
    } else if !before.is_aside() || now != model.before_help {
        model.at_page_start = model.answers().clone();
        model.touched = Touched::default();
        model.returns_to_check = false;
    }
}

/// A screen that shows answers needs a party; a page must be one that applies.
fn allowed(model: &Model, screen: Screen) -> Screen {
    match screen {
        screen if screen.needs_talk() && model.record.is_none() => Screen::Start,
        Screen::FollowUp(_) if model.follow_up.is_none() => Screen::Talk,
        // While two look at the screen, nobody's own answers are shown on it.
        screen if screen.needs_party() && model.record.is_some() => Screen::Talk,
        Screen::Handover if model.files.waiting.is_none() => Screen::Start,
        Screen::Opened if model.files.opened.is_none() && model.files.fault.is_none() => Screen::Start,
        screen if screen.needs_party() && model.work.party.is_none() => Screen::Start,
        // What is closed is read, and changed only after it has been opened again.
        Screen::Page(_) if model.is_closed() => Screen::Close,
        Screen::Page(page) if !model.stops().iter().any(|stop| stop.page == page) => Screen::Check,
        screen => screen,
    }
}

/// Closes the talk on this screen; it can be taken back until one begins something else.
pub(in crate::app) fn leave_talk(model: &mut Model) -> Vec<Effect> {
    close(model);
    let mut effects = open(model, Screen::Start);
    effects.extend([Effect::KeepSession, announce(model, talk_words::CLOSED_SAID)]);
    effects
}

/// Takes the talk away with what was typed for it: neither a number nor a name of it may stand in what comes next.
pub(in crate::app) fn close(model: &mut Model) {
    if let Some(record) = model.record.take() {
        model.closed = Some(Box::new(record));
        model.follow_up = None;
        model.work.typed.clear();
        model.names = Names::default();
    }
}

/// Begins at the first page that has an unanswered question, so that "go on" continues where one left off.
pub(in crate::app) fn begin(model: &mut Model) -> Vec<Effect> {
    if model.work.party.is_none() {
        model.is_missing_party = true;
        return vec![announce(model, screens::CHOOSE_WHO), Effect::Focus(Target::Party)];
    }
    model.deleted = None;
    let stops = model.stops();
    let is_open = |page: &PageId| {
        stops
            .iter()
            .any(|stop| stop.page == *page && stop.questions.iter().all(|id| model.answers().get(*id).is_none()))
    };
    let first_open = stops.iter().map(|stop| stop.page).find(is_open);
    let screen = match first_open {
        Some(page) => Screen::Page(page),
        None if stops.is_empty() => Screen::Start,
        None => Screen::Check,
    };
    open(model, screen)
}
