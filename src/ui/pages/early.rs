//! What is on the screen before the program is here: the start, and the first page of the questions.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::app::state::hosting::{Hosting, Theme};
use crate::app::state::model::Model;
use crate::app::update::update;
use crate::content::{interface, paper, without_program};
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::party::Party;
use crate::ui::app::skeleton::Skeleton;
use crate::ui::reader::Reader;
use crate::ui::screens;

/// The number of the prepared widget: that of the living one is another, so that the two never mix.
const INSTANCE: u16 = 0;

/// The start screen.
pub fn start(lang: Lang) -> Html {
    view(Model::placed(Hosting { lang, ..Hosting::default() }))
}

/// The first page of the questions, as the party sees it that begins.
pub fn first_page(party: Party, lang: Lang) -> Html {
    let start = Model::placed(Hosting { lang, ..Hosting::default() });
    let begun = [Msg::PartyChosen(party), Msg::Begun].into_iter().fold(start, |model, msg| update(model, msg).0);
    view(begun)
}

/// What is shown while kept work is on its way.
pub fn opening(lang: Lang) -> Html {
    alone(lang, html! { <p>{ interface::FETCHING.get(lang) }</p> })
}

/// The ways to the questions on paper.
pub fn on_paper(lang: Lang) -> Html {
    html! {
        <>
            <p>{ without_program::ON_PAPER.get(lang) }</p>
            <ul class="foeling-prose__list">
                for party in Party::ALL {
                    <li class="foeling-prose__item">
                        <a href={paper::address(party).get(lang)}>{ paper::sheets_of(party).get(lang) }</a>
                    </li>
                }
            </ul>
        </>
    }
}

/// What is said where the browser runs no scripts.
pub fn no_script(lang: Lang, paper: Html) -> Html {
    without(lang, [without_program::NO_SCRIPT, without_program::TURN_ON], paper)
}

/// What is said where the program did not start.
pub fn failed(lang: Lang, paper: Html) -> Html {
    without(lang, [without_program::NOT_STARTED, without_program::NEWER_BROWSER], paper)
}

fn without(lang: Lang, [what, do_now]: [Text; 2], paper: Html) -> Html {
    let words = html! {
        <>
            <h1 class="foeling-start__title">{ interface::PRODUCT.get(lang) }</h1>
            <p><strong>{ what.get(lang) }</strong></p>
            <p>{ do_now.get(lang) }</p>
            { paper }
        </>
    };
    alone(lang, words)
}

/// A few words in the place of a screen.
fn alone(lang: Lang, words: Html) -> Html {
    html! {
        <div class="foeling foeling--page notranslate" translate="no" lang={lang.tag()} data-theme="auto">
            <div class="foeling-app">
                // By its role, as the program's own screen: an element for it may stand once on a page, hidden or not.
                <div class="foeling-screen" role="main"><div class="foeling-start">{ words }</div></div>
            </div>
        </div>
    }
}

fn view(model: Model) -> Html {
    let reader = Reader::of(&model, INSTANCE);
    let model = Rc::new(model);
    let skeleton = Skeleton {
        reader,
        owns_page: true,
        theme: Theme::Auto,
        drawing: 0,
        root: NodeRef::default(),
        model: &model,
        on_msg: Callback::noop(),
        is_busy: false,
        notices: Html::default(),
        screen: screens::view(reader, &model, &Callback::noop()),
        said: (0, AttrValue::default()),
        printed: Html::default(),
        drawn: Html::default(),
    };
    skeleton.view()
}
