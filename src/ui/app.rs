//! The one stateful component: it owns the model, hands facts to `update` and carries out the effects.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use super::effects::Shell;
use super::frame::actions::{Weight, button};
use super::frame::live_region::live_region;
use super::frame::top_bar::top_bar;
use super::later::{self, Later};
use super::parts::icon::Glyph;
use super::parts::notice::{Tone, notice_as};
use super::reader::Reader;
use super::screens::{self, ScreenProps, start};
use crate::app::address;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::preview::{has_to_wait, preview};
use crate::app::screen::Screen;
use crate::content::interface;
use crate::platform::{history, storage};

/// What the place that embeds the widget decides.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The number of this widget on the page.
    #[prop_or_default]
    pub instance: u16,
    /// Whether the page is the widget's own, so that its title, language and address may be set.
    #[prop_or(true)]
    pub owns_page: bool,
}

/// What the shell is told.
pub enum Told {
    /// A fact.
    Fact(Msg),
    /// The kept work or the address leads past the start screen.
    Resumes,
    /// The rest of the program is wanted again.
    Asked,
    /// The rest of the program; nothing where it could not be fetched.
    Came(Option<&'static Later>),
}

/// Where the rest of the program is. Facts wait until it is here.
enum Rest {
    /// On its way.
    Awaited(Vec<Msg>),
    /// It could not be fetched.
    Missing(Vec<Msg>),
    /// Here.
    Here(&'static Later),
}

/// The widget.
pub struct App {
    rest: Rest,
    resumes: bool,
    model: Rc<Model>,
    /// To be carried out after the next rendering, when what they point at exists.
    pending: Vec<Effect>,
    /// What was said last, and how many times something was said: the same words twice are said twice.
    said: (u32, AttrValue),
    _history: Option<EventListener>,
}

impl Component for App {
    type Message = Told;
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        App {
            rest: Rest::Awaited(Vec::new()),
            resumes: false,
            model: Rc::default(),
            pending: Vec::new(),
            said: (0, AttrValue::default()),
            _history: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Fact(msg) => self.take(ctx, msg),
            Told::Resumes => self.resumes = true,
            Told::Asked => self.ask(ctx),
            Told::Came(Some(later)) => self.begin(ctx, later),
            Told::Came(None) => self.rest = Rest::Missing(self.waiting()),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let reader = self.reader(ctx);
        let model = self.model.clone();
        let on_msg = ctx.link().callback(Told::Fact);
        let is_busy = self.is_waited_for().then_some("true");
        html! {
            <div class="foeling foeling--page" lang={reader.speech.lang.tag()} data-theme="auto">
                <div class="foeling-app">
                    { top_bar(reader, &model, &on_msg) }
                    if let Rest::Here(later) = self.rest {
                        { (later.notices)(reader, &model, &on_msg) }
                    }
                    <main class={screens::class(&model)} aria-busy={is_busy}>{ self.screen(ctx, &on_msg) }</main>
                    { live_region(self.said.0, &self.said.1) }
                </div>
                if let Rest::Here(later) = self.rest {
                    { (later.printed)(&model) }
                }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            let at_start = matches!(address::read(&history::fragment()), None | Some(Screen::Start));
            if !at_start || storage::keeps_something(ctx.props().instance) {
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
    fn reader(&self, ctx: &Context<Self>) -> Reader {
        Reader { speech: self.model.speech(), party: self.model.party(), instance: ctx.props().instance, part: "" }
    }

    /// The current screen. Until the rest of the program is here that is the start, or nothing but a word to wait.
    fn screen(&self, ctx: &Context<Self>, on_msg: &Callback<Msg>) -> Html {
        let reader = self.reader(ctx);
        if let Rest::Here(later) = self.rest {
            return (later.view)(reader, &self.model, on_msg);
        }
        let is_missing = matches!(self.rest, Rest::Missing(_));
        let wait = if self.is_waited_for() {
            wait(reader, is_missing, &ctx.link().callback(|()| Told::Asked))
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
        match &self.rest {
            Rest::Awaited(waiting) | Rest::Missing(waiting) => self.resumes || waiting.iter().any(has_to_wait),
            Rest::Here(_) => false,
        }
    }

    /// The facts that wait, taken out of the queue.
    fn waiting(&mut self) -> Vec<Msg> {
        match &mut self.rest {
            Rest::Awaited(waiting) | Rest::Missing(waiting) => std::mem::take(waiting),
            Rest::Here(_) => Vec::new(),
        }
    }

    fn fetch(&self, ctx: &Context<Self>) {
        ctx.link().send_future(async { Told::Came(later::bring().await) });
    }

    /// Tries again, where the last try failed.
    fn ask(&mut self, ctx: &Context<Self>) {
        if matches!(self.rest, Rest::Missing(_)) {
            self.rest = Rest::Awaited(self.waiting());
            self.fetch(ctx);
        }
    }

    fn take(&mut self, ctx: &Context<Self>, msg: Msg) {
        match &mut self.rest {
            Rest::Here(later) => {
                let later = *later;
                self.apply(later, msg);
            }
            Rest::Awaited(waiting) | Rest::Missing(waiting) => {
                preview(Rc::make_mut(&mut self.model), &msg);
                let is_urgent = has_to_wait(&msg);
                waiting.push(msg);
                if is_urgent {
                    self.ask(ctx);
                }
            }
        }
    }

    fn apply(&mut self, later: &Later, msg: Msg) {
        let (model, effects) = (later.update)((*self.model).clone(), msg);
        if model.screen != self.model.screen {
            // What was said belongs to its screen: the next one may be somebody else's.
            self.said.1 = AttrValue::default();
        }
        for effect in effects {
            // Said words are rendered, so they can't wait until after the rendering.
            match effect {
                Effect::Announce(words) => self.said = (self.said.0.wrapping_add(1), words.into()),
                effect => self.pending.push(effect),
            }
        }
        self.model = Rc::new(model);
    }

    /// The rest is here: what the browser knows is told as a fact, and then all that waited.
    fn begin(&mut self, ctx: &Context<Self>, later: &'static Later) {
        let waiting = self.waiting();
        self.rest = Rest::Here(later);
        self.model = Rc::default();
        let screen = address::read(&history::fragment());
        self.apply(later, (later.begin)(ctx.props().instance, screen));
        for msg in waiting {
            self.apply(later, msg);
        }
        if ctx.props().owns_page {
            let moved = ctx.link().callback(|fragment: String| Told::Fact(Msg::HistoryMoved(address::read(&fragment))));
            self._history = Some(history::listen(move |fragment| moved.emit(fragment)));
        }
    }

    fn carry_out(&self, ctx: &Context<Self>, effect: Effect) {
        // Only the rest of the program gives effects.
        let Rest::Here(later) = self.rest else { return };
        let shell = Shell {
            reader: self.reader(ctx),
            owns_page: ctx.props().owns_page,
            model: self.model.clone(),
            on_msg: ctx.link().callback(Told::Fact),
        };
        (later.carry_out)(&shell, effect);
    }
}

/// A word to wait; where the rest could not be fetched, what to do about it.
fn wait(reader: Reader, is_missing: bool, on_asked: &Callback<()>) -> Html {
    let words = if is_missing { interface::NOT_FETCHED } else { interface::FETCHING };
    notice_as(
        Some("status"),
        Tone::Info,
        Glyph::Info,
        html! {
            <>
                <p class="foeling-notice__title">{ reader.say(words) }</p>
                if is_missing {
                    { button(reader.say(interface::TRY_AGAIN), Weight::Plain, on_asked) }
                }
            </>
        },
    )
}
