//! The one stateful component: it owns the model, hands facts to `update` and carries out the effects.

mod before;
mod drawings;
mod rest;
pub mod skeleton;

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use self::before::{first, keeps_something};
use self::drawings::Drawings;
use self::rest::{Rest, wait};
use self::skeleton::Skeleton;
use super::effects::Shell;
use super::host::{self, Host, HostEvent, Parked};
use super::later::{self, Later};
use super::reader::Reader;
use super::screens::{ScreenProps, start};
use crate::app::address;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::msg::kept::KeptMsg;
use crate::app::preview::preview;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::domain::vocabulary::part_fault::PartFault;
use crate::platform::history;

/// What the shell is told.
pub enum Told {
    /// A fact.
    Fact(Msg),
    /// The kept work or the address leads past the start screen.
    Resumes,
    /// The rest of the program is wanted again.
    Asked,
    /// The rest of the program, or why it did not come.
    Came(Result<&'static Later, PartFault>),
}

/// The widget.
pub struct App {
    rest: Rest,
    resumes: bool,
    /// The state to go on with, until the rest of the program is here.
    parked: Option<Parked>,
    model: Rc<Model>,
    /// To be carried out after the next rendering, when what they point at exists.
    pending: Vec<Effect>,
    /// What was said last, and how many times something was said: the same words twice are said twice.
    said: (u32, AttrValue),
    root: NodeRef,
    drawings: Drawings,
    /// Asks before the page is left, while something would be lost.
    leaving: Option<EventListener>,
    /// Hears what others do to what is kept, and to the address.
    heard: Vec<EventListener>,
}

impl Component for App {
    type Message = Told;
    type Properties = Host;

    fn create(ctx: &Context<Self>) -> Self {
        App {
            rest: Rest::Awaited(Vec::new(), false),
            resumes: ctx.props().parked.is_some(),
            parked: ctx.props().parked.clone(),
            model: first(ctx.props()),
            pending: Vec::new(),
            said: (0, AttrValue::default()),
            root: NodeRef::default(),
            drawings: Drawings::default(),
            leaving: None,
            heard: Vec::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Fact(msg) => self.take(ctx, msg),
            Told::Resumes => self.resumes = true,
            Told::Asked => self.ask(ctx),
            Told::Came(Ok(later)) => self.begin(ctx, later),
            Told::Came(Err(why)) => {
                self.rest = Rest::Missing(self.rest.waiting(), why);
                ctx.props().on_event.emit(HostEvent::Error("program"));
            }
        }
        true
    }

    /// The place has changed its mind.
    fn changed(&mut self, ctx: &Context<Self>, before: &Host) -> bool {
        let now = ctx.props();
        if now.lang != before.lang {
            self.take(ctx, Msg::LanguageAsked(now.lang));
        }
        if now.retention != before.retention {
            self.take(ctx, Msg::RetentionAsked(now.hosting(self.model.frame.retention).retention));
        }
        if let Rest::Here(later) = self.rest
            && now.frame != before.frame
        {
            for msg in (later.frame)(now) {
                self.apply(ctx, later, msg);
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let reader = self.reader(ctx);
        let on_msg = ctx.link().callback(Told::Fact);
        let (notices, printed) = match self.rest {
            Rest::Here(later) => ((later.notices)(reader, &self.model, &on_msg), (later.printed)(&self.model)),
            Rest::Awaited(..) | Rest::Missing(..) => Default::default(),
        };
        let skeleton = Skeleton {
            reader,
            owns_page: ctx.props().owns_page,
            theme: ctx.props().theme,
            drawing: self.drawings.ground(&self.root),
            root: self.root.clone(),
            model: &self.model,
            is_busy: self.is_waited_for(),
            notices,
            screen: self.screen(ctx, &on_msg),
            said: self.said.clone(),
            printed,
            drawn: self.drawings.drawn(&self.root),
            on_msg,
        };
        skeleton.view()
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        if let Rest::Here(later) = self.rest {
            (later.leave)(ctx.props());
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            let host = ctx.props();
            if self.address(host).is_some_and(|screen| screen != Screen::Start) || keeps_something(host) {
                ctx.link().send_message(Told::Resumes);
            }
            self.fetch(ctx);
        }
        for effect in std::mem::take(&mut self.pending) {
            self.carry_out(ctx, effect);
        }
    }
}

impl App {
    /// The state, to be kept while the widget is not on a page.
    pub fn park(&self) -> Parked {
        Parked(self.model.clone())
    }

    fn reader(&self, ctx: &Context<Self>) -> Reader {
        Reader::of(&self.model, ctx.props().instance)
    }

    /// The screen in the address, where the address is ours.
    fn address(&self, host: &Host) -> Option<Screen> {
        host.owns_page.then(|| address::read(&history::fragment())).flatten()
    }

    /// The current screen. Until the rest of the program is here that is the start, or nothing but a word to wait.
    fn screen(&self, ctx: &Context<Self>, on_msg: &Callback<Msg>) -> Html {
        let reader = self.reader(ctx);
        if let Rest::Here(later) = self.rest {
            return (later.view)(reader, &self.model, on_msg);
        }
        let wait = if self.is_waited_for() {
            wait(reader, &self.rest, &ctx.link().callback(|()| Told::Asked))
        } else {
            Html::default()
        };
        if self.resumes {
            return wait;
        }
        start::start(&ScreenProps { reader, model: self.model.clone(), on_msg: on_msg.clone() }, wait)
    }

    /// Whether the person can't go on before the rest of the program is here.
    fn is_waited_for(&self) -> bool {
        !matches!(self.rest, Rest::Here(_)) && (self.resumes || self.rest.is_urgent())
    }

    fn fetch(&self, ctx: &Context<Self>) {
        ctx.link().send_future(async { Told::Came(later::bring().await) });
    }

    /// Tries again, where the last try failed.
    fn ask(&mut self, ctx: &Context<Self>) {
        if self.rest.fault().is_some() {
            self.rest = Rest::Awaited(self.rest.waiting(), true);
            self.fetch(ctx);
        }
    }

    fn take(&mut self, ctx: &Context<Self>, msg: Msg) {
        match &mut self.rest {
            Rest::Here(later) => {
                let later = *later;
                self.apply(ctx, later, msg);
            }
            Rest::Awaited(waiting, _) | Rest::Missing(waiting, _) => {
                if let Some(shown) = preview(&self.model, &msg) {
                    self.model = Rc::new(shown);
                }
                waiting.push(msg);
                if self.rest.is_urgent() {
                    self.ask(ctx);
                }
            }
        }
    }

    fn apply(&mut self, ctx: &Context<Self>, later: &Later, msg: Msg) {
        let on_event = &ctx.props().on_event;
        if let Some(event) = host::failed(&msg) {
            on_event.emit(event);
        }
        let (model, effects) = (later.update)(&self.model, msg);
        if model.screen != self.model.screen {
            // What was said belongs to its screen: the next one may be somebody else's.
            self.said.1 = AttrValue::default();
            let (before, now) = (host::kind(self.model.screen), host::kind(model.screen));
            if before != now {
                on_event.emit(HostEvent::Step(now));
            }
        }
        for effect in effects {
            // Said words are rendered, so they can't wait until after the rendering.
            match effect {
                Effect::Announce(words) => self.said = (self.said.0.wrapping_add(1), words.into()),
                effect => self.pending.push(effect),
            }
        }
        self.model = Rc::new(model);
        (later.hold)(&self.model, &mut self.leaving);
    }

    /// The rest is here: what the place and the browser know is told as facts, and then all that waited.
    fn begin(&mut self, ctx: &Context<Self>, later: &'static Later) {
        let host = ctx.props();
        let waiting = self.rest.waiting();
        self.rest = Rest::Here(later);
        self.drawings.guard(later, &self.root);
        self.resumes = false;
        let known = match self.parked.take() {
            Some(Parked(model)) => {
                let asked = host::asked_since(model.hosting, host);
                self.model = model;
                asked.into_iter().chain([Msg::Kept(KeptMsg::CameBack)]).collect()
            }
            None => {
                self.model = Rc::default();
                (later.begin)(host, self.address(host))
            }
        };
        for msg in known.into_iter().chain(waiting) {
            self.apply(ctx, later, msg);
        }
        self.heard = (later.listen)(host, &self.root, ctx.link().callback(Told::Fact));
        if host.owns_page {
            let moved = ctx.link().callback(|fragment: String| Told::Fact(Msg::HistoryMoved(address::read(&fragment))));
            self.heard.push(history::listen(move |fragment| moved.emit(fragment)));
        }
        host.on_event.emit(HostEvent::Ready);
    }

    fn carry_out(&self, ctx: &Context<Self>, effect: Effect) {
        // Only the rest of the program gives effects.
        let Rest::Here(later) = self.rest else { return };
        let host = ctx.props();
        if let Some(event) = host::completed(&effect, self.model.screen) {
            host.on_event.emit(event);
        }
        let shell = Shell {
            reader: self.reader(ctx),
            kept_as: host.kept_as,
            owns_page: host.owns_page,
            root: self.root.clone(),
            model: self.model.clone(),
            on_msg: ctx.link().callback(Told::Fact),
            on_event: host.on_event.clone(),
        };
        (later.carry_out)(&shell, effect);
    }
}
