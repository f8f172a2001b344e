//! What stands around every screen: the bar above it, what has to be known, what is said, and what is printed.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::state::hosting::Theme;
use crate::app::state::model::Model;
use crate::content::interface;
use crate::ui::around::live_region::live_region;
use crate::ui::around::top_bar::top_bar;
use crate::ui::reader::Reader;
use crate::ui::screens;

/// What goes into the skeleton.
pub struct Skeleton<'a> {
    /// The reader.
    pub reader: Reader,
    /// Whether the page is the widget's own.
    pub owns_page: bool,
    /// The looks.
    pub theme: Theme,
    /// Counts how often the page was changed from outside: with another number everything is drawn anew.
    pub drawing: u32,
    /// Holds on to the element around it all.
    pub root: NodeRef,
    /// The state.
    pub model: &'a Model,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
    /// Whether the person waits.
    pub is_busy: bool,
    /// What has to be known about the place.
    pub notices: Html,
    /// The screen.
    pub screen: Html,
    /// What was said last, and how many times something was said.
    pub said: (u32, AttrValue),
    /// What is printed.
    pub printed: Html,
    /// Tells the guard of the page that all of this is drawn.
    pub drawn: Html,
}

impl Skeleton<'_> {
    /// The whole widget.
    pub fn view(self) -> Html {
        let Skeleton { reader, model, .. } = self;
        let is_busy = self.is_busy.then_some("true");
        // A page has one main part: on somebody else's that is theirs, and this is a region of it.
        let (role, label) =
            if self.owns_page { ("main", None) } else { ("region", Some(reader.say(interface::PRODUCT))) };
        html! {
            <div key={self.drawing} ref={self.root} part="widget" translate="no"
                class={classes!("foeling", "notranslate", self.owns_page.then_some("foeling--page"))}
                lang={reader.speech.lang.tag()} data-theme={self.theme.id()}>
                <div class="foeling-app">
                    { top_bar(reader, model, &self.on_msg) }
                    { self.notices }
                    <div class={screens::class(model)} part="screen" {role} aria-label={label} aria-busy={is_busy}>
                        { self.screen }
                    </div>
                    { live_region(self.said.0, &self.said.1) }
                </div>
                { self.printed }
                { self.drawn }
            </div>
        }
    }
}
