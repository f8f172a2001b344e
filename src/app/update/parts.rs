//! The parts of the one state: each fact about a part goes to the part's own `update`, and what that asks for is carried out
//! here, on the state around it.

use std::mem;

use super::navigation::{editor, open, show};
use super::{files, follow_up, frame_editor, keeping, local_frame, outgoing, passing, talk};
use crate::app::effect::files::FilesEffect;
use crate::app::effect::follow_up::FollowUpEffect;
use crate::app::effect::frame_editor::EditorEffect;
use crate::app::effect::kept::KeptEffect;
use crate::app::effect::talk::TalkEffect;
use crate::app::effect::{Effect, Target};
use crate::app::msg::files::FilesMsg;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::msg::frame_editor::EditorMsg;
use crate::app::msg::kept::KeptMsg;
use crate::app::msg::outgoing::OutgoingMsg;
use crate::app::msg::talk::TalkMsg;
use crate::app::state::doing::Doing;
use crate::app::state::files::Waiting;
use crate::app::state::follow_up::Around as AroundFollowUp;
use crate::app::state::kept::{Around as AroundKept, Found};
use crate::app::state::model::Model;
use crate::app::state::open_talk::Around as AroundTalk;
use crate::app::state::outgoing::{Around as AroundOutgoing, Parcel};
use crate::app::state::screen::Screen;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::talk::kept_news::News;

pub(super) fn files(model: &mut Model, msg: FilesMsg) -> Vec<Effect> {
    let mut files = mem::take(&mut model.files);
    let asked = files::update(&mut files, msg, &model.around_files());
    model.files = files;
    asked.into_iter().flat_map(|effect| carry_out_for_files(model, effect)).collect()
}

fn carry_out_for_files(model: &mut Model, effect: FilesEffect) -> Vec<Effect> {
    match effect {
        FilesEffect::Do(effect) => vec![effect],
        FilesEffect::Show(screen) => open(model, screen),
        FilesEffect::BelongTo(talk) => {
            model.work.talk = Some(talk);
            Vec::new()
        }
        FilesEffect::CloseHalf => passing::close_half(model),
        FilesEffect::ReopenHalf => passing::reopen_half(model),
        FilesEffect::HandOver(half) => passing::hand_over(model, *half),
        FilesEffect::LetAnswer(party) => passing::let_answer(model, party),
        FilesEffect::LetWait(half) => passing::let_wait(model, *half),
        FilesEffect::Resume(half) => passing::resume(model, &half),
        FilesEffect::Begin(halves) => passing::begin_talk(model, *halves),
        FilesEffect::Open(record) => passing::open_record(model, *record),
    }
}

pub(super) fn talk(model: &mut Model, msg: TalkMsg) -> Vec<Effect> {
    let Some(open_talk) = model.doing.talk_mut() else { return Vec::new() };
    let around = AroundTalk { frame: &model.frame, screen: model.screen, lang: model.lang };
    let asked = talk::update(open_talk, msg, &around);
    asked.into_iter().flat_map(|effect| carry_out_for_talk(model, effect)).collect()
}

fn carry_out_for_talk(model: &mut Model, effect: TalkEffect) -> Vec<Effect> {
    match effect {
        TalkEffect::Do(effect) => vec![effect],
        TalkEffect::Show(screen) => open(model, screen),
        TalkEffect::TogglePaper => {
            model.draft_is_open = !model.draft_is_open;
            Vec::new()
        }
    }
}

pub(super) fn follow_up(model: &mut Model, msg: FollowUpMsg) -> Vec<Effect> {
    let Doing::FollowingUp(open_talk, state) = &mut model.doing else { return Vec::new() };
    let record = &open_talk.record;
    let around = AroundFollowUp { record, frame: &model.frame, today: model.today, lang: model.lang };
    let asked = follow_up::update(state, msg, &around);
    asked.into_iter().flat_map(|effect| carry_out_for_follow_up(model, effect)).collect()
}

fn carry_out_for_follow_up(model: &mut Model, effect: FollowUpEffect) -> Vec<Effect> {
    match effect {
        FollowUpEffect::Shown => {
            let step = model.follow_up().map(|state| state.step).unwrap_or_default();
            open(model, Screen::FollowUp(step))
        }
        FollowUpEffect::FocusOn(asked) => vec![Effect::Focus(Target::Control(asked.control()))],
        FollowUpEffect::Announce(words) => vec![Effect::Announce(words)],
        FollowUpEffect::Leave => passing::leave_talk(model),
        FollowUpEffect::OpenEditor => open(model, Screen::Paper),
        FollowUpEffect::Replace(record) => {
            if let Some(open_talk) = model.doing.talk_mut() {
                open_talk.record = *record;
            }
            vec![Effect::KeepSession]
        }
        FollowUpEffect::SaveFile => outgoing(model, OutgoingMsg::Asked(Parcel::Record)),
        FollowUpEffect::Print => vec![Effect::Print],
    }
}

pub(super) fn outgoing(model: &mut Model, msg: OutgoingMsg) -> Vec<Effect> {
    let mut state = model.visit.outgoing;
    let around = AroundOutgoing { follow_up: model.follow_up(), lang: model.lang };
    let effects = outgoing::update(&mut state, msg, &around);
    model.visit.outgoing = state;
    effects
}

pub(super) fn frame_editor(model: &mut Model, msg: EditorMsg) -> Vec<Effect> {
    let lang = model.lang;
    let asked = frame_editor::update(editor(model), msg, lang);
    let carry_out = |effect| match effect {
        EditorEffect::Do(effect) => Some(effect),
        EditorEffect::Use(frame) => {
            model.frame = (*frame).into();
            None
        }
    };
    asked.into_iter().filter_map(carry_out).collect()
}

/// Another frame applies. Answers stay as they are; a page may have no question left.
pub(super) fn local_frame(model: &mut Model, read: Result<Box<Frame>, Vec<FrameFault>>) -> Vec<Effect> {
    let mut effects = local_frame::update(&mut model.frame, read, model.lang);
    if let Screen::Page(page) = model.screen
        && !model.stops().iter().any(|stop| stop.page == page)
    {
        effects.extend(open(model, model.screen));
    }
    effects
}

pub(super) fn kept(model: &mut Model, msg: KeptMsg) -> Vec<Effect> {
    let around = AroundKept { retention: model.hosting.retention, lang: model.lang };
    let asked = keeping::update(&mut model.kept, msg, around);
    asked.into_iter().flat_map(|effect| carry_out_for_kept(model, effect)).collect()
}

fn carry_out_for_kept(model: &mut Model, effect: KeptEffect) -> Vec<Effect> {
    match effect {
        KeptEffect::Do(effect) => vec![effect],
        KeptEffect::Take(found) => take(model, *found),
        KeptEffect::StayWith(retention) => {
            model.hosting.retention = retention;
            Vec::new()
        }
    }
}

/// Shows what somebody else has kept in the place of what is here.
fn take(model: &mut Model, found: Found) -> Vec<Effect> {
    let Found { work, typed, record, waiting } = found;
    if work == model.work && typed == *model.doing.typed() && record.as_ref() == model.record() {
        return Vec::new();
    }
    let is_empty = work.is_empty() && record.is_none() && waiting.is_none();
    let had_something = !model.work.is_empty() || model.record().is_some();
    model.work = work;
    model.kept.is_work_unsaved = false;
    model.doing = mem::take(&mut model.doing).found(record);
    model.files.waiting = Waiting { is_handed_over: waiting.is_some(), ..mem::take(&mut model.files.waiting) };
    model.files.locked = waiting;
    show(model, model.screen);
    // One who reads along expects it.
    if model.kept.reads_along && !is_empty {
        return vec![Effect::SetTitle];
    }
    let is_deleted = is_empty && had_something;
    let news = if is_deleted { News::DeletedElsewhere } else { News::ChangedElsewhere };
    vec![Effect::SetTitle, keeping::tell(&mut model.kept, news, model.lang)]
}
