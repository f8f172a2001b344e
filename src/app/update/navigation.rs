//! The way between the screens: which may be shown, what follows which, and what a change of screen brings with it.

use std::rc::Rc;

use crate::app::effect::{Effect, Target, announce};
use crate::app::state::doing::{Doing, Stay};
use crate::app::state::follow_up::FollowUpStep;
use crate::app::state::frame_editor::FrameEditor;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::app::state::visit::Visit;
use crate::content::screens;
use crate::domain::questionnaire::journey;
use crate::domain::questionnaire::pages::PageId;

/// On to the next page; back to the check page when one came from there, unless a new question has opened.
pub(super) fn leave(model: &mut Model, page: PageId) -> Vec<Effect> {
    let returns = returns_to_check(model);
    let touched = model.preparing().and_then(|preparing| preparing.stay.touched.opened.first());
    let has_new_task = page == PageId::Tasks && model.case().tasks().iter().any(|chosen| chosen.place.is_none());
    let opened = if has_new_task {
        Some(PageId::Places)
    } else {
        touched.and_then(|id| journey::page_of(*id)).filter(|opened| *opened > page)
    };
    let next = match (returns, opened) {
        (true, Some(opened)) => Screen::Page(opened),
        (true, None) => Screen::Check,
        (false, _) => journey::next(&model.case(), page).map_or(Screen::Check, Screen::Page),
    };
    let effects = open(model, next);
    if returns && matches!(next, Screen::Page(_)) {
        go_back_to_check(model);
    }
    effects
}

fn returns_to_check(model: &Model) -> bool {
    model.preparing().is_some_and(|preparing| preparing.stay.returns_to_check)
}

/// From this page one goes back to the check page.
pub(super) fn go_back_to_check(model: &mut Model) {
    if let Doing::Preparing(preparing) = &mut model.doing {
        preparing.stay.returns_to_check = true;
    }
}

pub(super) fn go_back(model: &mut Model) -> Vec<Effect> {
    let screen = match model.screen {
        Screen::Page(_) if returns_to_check(model) => Screen::Check,
        Screen::Page(page) => journey::previous(&model.case(), page).map_or(Screen::Start, Screen::Page),
        Screen::Check => model.stops().last().map_or(Screen::Start, |stop| Screen::Page(stop.page)),
        Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints => Screen::Check,
        Screen::Close | Screen::Share => Screen::Check,
        Screen::Paper if model.follow_up().is_some() => Screen::FollowUp(FollowUpStep::Next),
        Screen::Topic(_) | Screen::SideBySide | Screen::Paper => Screen::Talk,
        Screen::Finish => Screen::Paper,
        Screen::Help => model.before_aside,
        Screen::Frame | Screen::Rules => Screen::Help,
        Screen::Start | Screen::Handover | Screen::Opened | Screen::Talk | Screen::FollowUp(_) => Screen::Start,
    };
    open(model, screen)
}

/// Shows a screen and adds it to the history.
pub(super) fn open(model: &mut Model, screen: Screen) -> Vec<Effect> {
    show(model, screen);
    let mut effects = vec![Effect::PushAddress(model.screen), Effect::SetTitle, Effect::Focus(Target::Heading)];
    effects.extend(drawn_for(model));
    effects
}

/// A number and a code, for the screen that shows them.
pub(super) fn drawn_for(model: &Model) -> Option<Effect> {
    let taking = &model.files.taking;
    let lacks = model.work.talk.is_none() || taking.code.is_none() && !taking.cannot_seal;
    (model.screen == Screen::Share && lacks).then_some(Effect::Draw)
}

pub(super) fn show(model: &mut Model, screen: Screen) {
    if screen != Screen::Opened {
        model.files.lay_back();
    }
    let (before, now) = (model.screen, allowed(model, screen));
    model.screen = now;
    // What could not be read and was left behind is told of where one comes back to it.
    let is_unreadable = |page: &PageId| page.questions().iter().any(|id| model.unreadable(*id).is_some());
    let page = if let Screen::Page(page) = now { Some(page) } else { None };
    model.visit = Visit::to(page.filter(is_unreadable));
    if let (Screen::FollowUp(step), Doing::FollowingUp(_, state)) = (now, &mut model.doing) {
        state.step = step;
    }
    if now == Screen::Frame {
        editor(model);
    }
    if now.is_aside() {
        model.before_aside = if before.is_aside() { model.before_aside } else { before };
    } else if !before.is_aside() || now != model.before_aside {
        let answers = model.answers().clone();
        if let Doing::Preparing(preparing) = &mut model.doing {
            preparing.stay = Stay::with(answers);
        }
    }
}

/// The editor of a frame. It begins with the frame that applies.
pub(super) fn editor(model: &mut Model) -> &mut FrameEditor {
    let Model { frame_editor, frame, .. } = model;
    Rc::make_mut(frame_editor.get_or_insert_with(|| Rc::new(FrameEditor::of(frame))))
}

/// A screen that shows answers needs a party; a page must be one that applies.
fn allowed(model: &Model, screen: Screen) -> Screen {
    match screen {
        screen if screen.needs_talk() && model.record().is_none() => Screen::Start,
        Screen::FollowUp(_) if model.follow_up().is_none() => Screen::Talk,
        // While two look at the screen, nobody's own answers are shown on it.
        screen if screen.needs_party() && model.record().is_some() => Screen::Talk,
        Screen::Handover if model.files.waiting.half.is_none() => Screen::Start,
        Screen::Opened if model.files.opened.file.is_none() => Screen::Start,
        screen if screen.needs_party() && model.work.party.is_none() => Screen::Start,
        // What is closed is read, and changed only after it has been opened again.
        Screen::Page(_) if model.is_closed() => Screen::Close,
        Screen::Page(page) if !model.stops().iter().any(|stop| stop.page == page) => Screen::Check,
        screen => screen,
    }
}

/// Begins at the first page that has an unanswered question, so that "go on" continues where one left off.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    if model.work.party.is_none() {
        model.visit.is_missing_party = true;
        return vec![announce(model.lang, screens::CHOOSE_WHO), Effect::Focus(Target::Party)];
    }
    model.undo.take_deleted();
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
