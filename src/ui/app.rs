//! The one stateful component: it owns the model, hands facts to `update` and carries out the effects.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use super::frame::live_region::live_region;
use super::frame::notices::notices;
use super::frame::top_bar::top_bar;
use super::reader::Reader;
use super::results::printed::printed;
use super::screens;
use crate::app::effect::{Effect, Target};
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::{address, title, update};
use crate::domain::party::Party;
use crate::platform::{focus, history, page, storage};
use crate::saved::session;

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

/// The widget.
pub struct App {
    model: Rc<Model>,
    /// To be carried out after the next rendering, when what they point at exists.
    pending: Vec<Effect>,
    /// What was said last, and how many times something was said: the same words twice are said twice.
    said: (u32, AttrValue),
    _history: Option<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        App { model: Rc::default(), pending: Vec::new(), said: (0, AttrValue::default()), _history: None }
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        let (model, effects) = update::update((*self.model).clone(), msg);
        for effect in effects {
            // Said words are rendered, so they can't wait until after the rendering.
            match effect {
                Effect::Announce(words) => self.said = (self.said.0.wrapping_add(1), words.into()),
                effect => self.pending.push(effect),
            }
        }
        self.model = Rc::new(model);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let reader = self.reader(ctx);
        let model = self.model.clone();
        let on_msg = ctx.link().callback(|msg: Msg| msg);
        html! {
            <div class="foeling foeling--page" lang={reader.lang.tag()} data-theme="auto">
                <div class="foeling-app">
                    { top_bar(reader, &model, &on_msg) }
                    { notices(reader, &model) }
                    <main class={screens::class(&model)}>{ screens::view(reader, &model, &on_msg) }</main>
                    { live_region(self.said.0, &self.said.1) }
                </div>
                if let Some(document) = screens::document(&model) {
                    { printed(&document) }
                }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            self.start(ctx);
        }
        for effect in std::mem::take(&mut self.pending) {
            self.carry_out(ctx, effect);
        }
    }
}

impl App {
    fn reader(&self, ctx: &Context<Self>) -> Reader {
        Reader { lang: self.model.lang, party: self.model.party(), instance: ctx.props().instance }
    }

    /// Reads what the browser knows and tells it as a fact: the first rendering is the same for everyone.
    fn start(&mut self, ctx: &Context<Self>) {
        let stored = storage::kept(ctx.props().instance).and_then(|text| session::read(&text));
        let screen = address::read(&history::fragment());
        let (work, unread, lang) = match stored {
            Some(session) => (Some(Box::new(session.work)), session.unread, Some(session.lang)),
            None => (None, Vec::new(), None),
        };
        ctx.link().send_message(Msg::Started { today: page::today(), screen, work, unread, lang });
        if ctx.props().owns_page {
            let moved = ctx.link().callback(|fragment: String| Msg::HistoryMoved(address::read(&fragment)));
            self._history = Some(history::listen(move |fragment| moved.emit(fragment)));
        }
    }

    fn carry_out(&self, ctx: &Context<Self>, effect: Effect) {
        let AppProps { instance, owns_page } = *ctx.props();
        let model = &self.model;
        match effect {
            Effect::Focus(target) => {
                let reader = self.reader(ctx);
                focus::focus(&match target {
                    Target::Heading => reader.id("heading"),
                    Target::ErrorSummary => reader.id("errors"),
                    Target::Party => reader.id(&format!("party-{}", Party::Employee.id())),
                    Target::Question(id) => reader.id(&format!("{}-1", id.id())),
                });
            }
            Effect::SetTitle if owns_page => page::set_title(&title::title(model)),
            Effect::SetLanguage if owns_page => page::set_language(model.lang.tag()),
            Effect::PushAddress(screen) if owns_page => history::push(&address::write(screen)),
            Effect::ReplaceAddress(screen) if owns_page => history::replace(&address::write(screen)),
            Effect::SetTitle | Effect::SetLanguage | Effect::PushAddress(_) | Effect::ReplaceAddress(_) => {}
            Effect::KeepSession => {
                let kept = storage::keep(instance, &session::write(&model.work, model.lang));
                ctx.link().send_message(Msg::SessionKept(kept));
            }
            Effect::ForgetSession => storage::forget(instance),
            Effect::Print => page::print(),
            // Said while the state was updated.
            Effect::Announce(_) => {}
        }
    }
}
