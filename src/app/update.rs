//! How the state changes.

use super::effect::{Effect, Target};
use super::model::{Keeping, Model, Work};
use super::msg::Msg;
use super::outgoing::Outgoing;
use super::screen::Screen;
use crate::content::{files, interface, screens};
use crate::domain::amount::Amount;
use crate::domain::answers::Answer;
use crate::domain::fault::read_number;
use crate::domain::journey::{self, Touched};
use crate::domain::pages::PageId;
use crate::domain::question::Kind;
use crate::domain::question_id::QuestionId;
use crate::domain::questionnaire;
use crate::domain::text::Text;
use crate::wording;

/// The state after a fact, and what the shell has to do. The same state and fact always give the same.
pub fn update(mut model: Model, msg: Msg) -> (Model, Vec<Effect>) {
    let effects = apply(&mut model, msg);
    (model, effects)
}

fn apply(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Started { today, screen, work, unread, lang } => {
            model.today = today;
            model.lang = lang.unwrap_or(model.lang);
            model.unread = unread;
            model.work = work.map_or_else(Work::default, |work| *work);
            show(model, screen.unwrap_or_default());
            let mut effects = vec![Effect::SetTitle, Effect::SetLanguage];
            // An address that was asked for but can't be shown is corrected; a bare one is left as it is.
            if screen.is_some_and(|asked| asked != model.screen) {
                effects.push(Effect::ReplaceAddress(model.screen));
            }
            effects
        }
        Msg::PartyChosen(party) => {
            model.is_missing_party = false;
            change_work(model, |work| work.party = Some(party))
        }
        Msg::RouteChosen(route) => change_work(model, |work| work.route = route),
        Msg::Begun => begin(model),
        Msg::Answered(id, answer) => give(model, id, answer),
        Msg::Typed(id, typed) => type_number(model, id, typed),
        Msg::KeptBack(id, kept) => {
            let party = model.party();
            model.work.answers_mut(party).keep_back(id, kept);
            let said = if kept { interface::NOW_PRIVATE } else { interface::NOW_SHARED };
            vec![Effect::KeepSession, announce(model, said)]
        }
        Msg::Continued => go_on(model),
        Msg::Skipped => skip(model),
        Msg::WentBack => go_back(model),
        Msg::ChangeAsked(id) => match journey::page_of(id) {
            Some(page) => {
                let mut effects = open(model, Screen::Page(page));
                model.returns_to_check = true;
                effects.push(Effect::Focus(Target::Question(id)));
                effects
            }
            None => Vec::new(),
        },
        Msg::Opened(screen) => open(model, screen),
        Msg::HistoryMoved(screen) => {
            show(model, screen.unwrap_or_default());
            let mut effects = vec![Effect::SetTitle, Effect::Focus(Target::Heading)];
            if screen.is_some_and(|asked| asked != model.screen) {
                effects.push(Effect::ReplaceAddress(model.screen));
            }
            effects
        }
        Msg::DraftToggled => {
            model.draft_is_open = !model.draft_is_open;
            Vec::new()
        }
        Msg::LanguageSwitched => {
            model.lang = model.lang.other();
            vec![Effect::SetLanguage, Effect::SetTitle, Effect::KeepSession]
        }
        Msg::OwnNotesToggled => {
            model.prints_own_notes = !model.prints_own_notes;
            Vec::new()
        }
        Msg::PrintAsked => vec![Effect::Print],
        // Asked twice, it is written once.
        Msg::WordAsked if model.outgoing == Outgoing::Fetching => Vec::new(),
        Msg::WordAsked => go_out(model, Outgoing::Fetching, Some(Effect::WriteWord)),
        Msg::FileWritten(file) => vec![Effect::Download(file)],
        Msg::WentOut(outgoing) => go_out(model, outgoing, None),
        Msg::CopyAsked(text) => vec![Effect::Copy(text)],
        Msg::Copied(true) => go_out(model, Outgoing::Copied, None),
        Msg::Copied(false) => go_out(model, Outgoing::NotCopied, None),
        Msg::AllDeleted => {
            model.deleted = Some(Box::new(std::mem::take(&mut model.work)));
            model.typed.clear();
            let mut effects = open(model, Screen::Start);
            effects.extend([Effect::ForgetSession, announce(model, interface::DELETED)]);
            effects
        }
        Msg::DeletionUndone => match model.deleted.take() {
            Some(work) => {
                model.work = *work;
                vec![Effect::KeepSession, announce(model, interface::UNDONE), Effect::Focus(Target::Heading)]
            }
            None => Vec::new(),
        },
        Msg::FaultFollowed(id) => vec![Effect::Focus(Target::Question(id))],
        Msg::SessionKept(kept) => {
            model.keeping = if kept { Keeping::Kept } else { Keeping::Refused };
            Vec::new()
        }
    }
}

/// Shows how far something on its way out has come, and says it.
fn go_out(model: &mut Model, outgoing: Outgoing, effect: Option<Effect>) -> Vec<Effect> {
    model.outgoing = outgoing;
    let said = match outgoing {
        Outgoing::Nothing => None,
        Outgoing::Fetching => Some(files::FETCHING),
        Outgoing::NotFetched => Some(files::NOT_FETCHED),
        Outgoing::NotWritten => Some(files::NOT_WRITTEN),
        Outgoing::Downloaded => Some(files::DOWNLOADED),
        Outgoing::Copied => Some(files::COPIED),
        Outgoing::NotCopied => Some(files::NOT_COPIED),
    };
    said.map(|words| announce(model, words)).into_iter().chain(effect).collect()
}

fn change_work(model: &mut Model, change: impl FnOnce(&mut Work)) -> Vec<Effect> {
    change(&mut model.work);
    vec![Effect::KeepSession]
}

/// Begins at the first page that has an unanswered question, so that "go on" continues where one left off.
fn begin(model: &mut Model) -> Vec<Effect> {
    if model.work.party.is_none() {
        model.is_missing_party = true;
        return vec![Effect::Announce(screens::CHOOSE_WHO.get(model.lang).to_owned()), Effect::Focus(Target::Party)];
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

fn give(model: &mut Model, id: QuestionId, answer: Option<Answer>) -> Vec<Effect> {
    model.typed.remove(&id);
    let before = (model.case(), headline(model));
    let party = model.party();
    let answers = model.work.answers_mut(party);
    match answer {
        Some(answer) => answers.set(id, answer),
        None => answers.clear(id),
    }
    model.touched = journey::touched(&before.0, &model.case(), model.answers());
    // A question that opens on the same page is seen there.
    let here = model.screen;
    model.touched.opened.retain(|id| journey::page_of(*id).map(Screen::Page) != Some(here));
    let after = headline(model);
    let mut effects = vec![Effect::KeepSession];
    if !model.touched.set_aside.is_empty() {
        effects.push(announce(model, interface::SET_ASIDE));
    } else if let Some((low, high)) = after.filter(|_| after != before.1) {
        let range = ("range", wording::range(low, high, model.lang));
        effects.push(Effect::Announce(wording::fill(screens::SUGGESTION_CHANGED, model.lang, &[range])));
    }
    effects
}

/// The days of the suggestion: a change of them is said, so that the growing draft is heard as well as seen.
fn headline(model: &Model) -> Option<(Amount, Amount)> {
    model.assessment().own.suggestion.map(|suggestion| (suggestion.low, suggestion.high))
}

fn announce(model: &Model, words: Text) -> Effect {
    Effect::Announce(words.get(model.lang).to_owned())
}

/// A number that can be read becomes the answer; anything else is kept as typed until the person goes on.
fn type_number(model: &mut Model, id: QuestionId, typed: String) -> Vec<Effect> {
    let Some(Kind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else { return Vec::new() };
    if typed.trim().is_empty() {
        return give(model, id, None);
    }
    let read = read_number(&typed, range);
    let effects = give(model, id, read.ok().map(Answer::Number));
    // What was typed stays in the field as it is, readable or not: "37," is on its way to "37,5".
    model.typed.insert(id, typed);
    effects
}

fn go_on(model: &mut Model) -> Vec<Effect> {
    let Screen::Page(page) = model.screen else { return Vec::new() };
    if !model.faults(page).is_empty() {
        model.faulty_page = Some(page);
        return vec![Effect::SetTitle, Effect::Focus(Target::ErrorSummary)];
    }
    leave(model, page)
}

/// Goes on and leaves the page as it is: what was written stays for another time.
fn skip(model: &mut Model) -> Vec<Effect> {
    let Screen::Page(page) = model.screen else { return Vec::new() };
    leave(model, page)
}

/// On to the next page; back to the check page when one came from there, unless a new question has opened.
fn leave(model: &mut Model, page: PageId) -> Vec<Effect> {
    let returns = model.returns_to_check;
    let has_new_task = page == PageId::Tasks && model.case().tasks.iter().any(|chosen| chosen.place.is_none());
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

fn go_back(model: &mut Model) -> Vec<Effect> {
    let screen = match model.screen {
        Screen::Page(_) if model.returns_to_check => Screen::Check,
        Screen::Page(page) => journey::previous(&model.case(), page).map_or(Screen::Start, Screen::Page),
        Screen::Check => model.stops().last().map_or(Screen::Start, |stop| Screen::Page(stop.page)),
        Screen::Suggestion | Screen::Agreement | Screen::TalkingPoints => Screen::Check,
        Screen::Help => model.before_help,
        Screen::Start => Screen::Start,
    };
    open(model, screen)
}

/// Shows a screen and adds it to the history.
fn open(model: &mut Model, screen: Screen) -> Vec<Effect> {
    show(model, screen);
    vec![Effect::PushAddress(model.screen), Effect::SetTitle, Effect::Focus(Target::Heading)]
}

fn show(model: &mut Model, screen: Screen) {
    let (before, now) = (model.screen, allowed(model, screen));
    model.screen = now;
    model.faulty_page = None;
    model.is_missing_party = false;
    model.prints_own_notes = false;
    model.outgoing = Outgoing::Nothing;
    if now == Screen::Help {
        // Help is a look aside: what was going on goes on after it.
        model.before_help = if before == Screen::Help { model.before_help } else { before };
    } else if before != Screen::Help || now != model.before_help {
        model.at_page_start = model.answers().clone();
        model.touched = Touched::default();
        model.returns_to_check = false;
    }
}

/// A screen that shows answers needs a party; a page must be one that applies.
fn allowed(model: &Model, screen: Screen) -> Screen {
    match screen {
        screen if screen.needs_party() && model.work.party.is_none() => Screen::Start,
        Screen::Page(page) if !model.stops().iter().any(|stop| stop.page == page) => Screen::Check,
        screen => screen,
    }
}
