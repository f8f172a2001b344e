//! What keeps the paper from being an agreement: what stops it, what is missing, and what nobody has talked about yet.

use yew::prelude::*;

use super::props::TalkProps;
use crate::app::msg::talk::TalkMsg;
use crate::app::state::screen::Screen;
use crate::content::{results, spoken, talk};
use crate::domain::rules::{self, finding::Finding};
use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::element_of;
use crate::domain::talk::standing::{Lacking, Stands};
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::parts::icon::{Glyph, icon};
use crate::wording;

/// Where the focus goes when what was pressed goes away.
const PLACE: &str = "lacking";

/// How the sentences of the paper stand between the two.
pub fn stands<'a>(props: &'a TalkProps) -> Stands<'a> {
    Stands::new(&props.talk, &props.dialogue, &props.screen.model.frame)
}

/// Stands first, so that nothing is signed by mistake; nothing is locked because of it.
pub fn lacking(props: &TalkProps) -> Html {
    let lacking = stands(props).lacking(&props.agreement);
    let of = |wanted: Lacking| -> Vec<ElementId> {
        lacking.iter().filter(|(_, lacks)| *lacks == wanted).map(|(element, _)| *element).collect()
    };
    let (missing, not_talked_about) = (of(Lacking::Missing), of(Lacking::NotTalkedAbout));
    let stops: Vec<ElementId> = stopped(props);
    if stops.is_empty() && missing.is_empty() && not_talked_about.is_empty() {
        let reader = props.screen.reader;
        return html! { <p id={reader.id(PLACE)} tabindex="-1">{reader.say(talk::NOTHING_MISSING)}</p> };
    }
    // Where one has agreed on the last, the list goes: what is left then has the focus.
    let last = [&stops, &missing, &not_talked_about].iter().rposition(|list| !list.is_empty());
    html! {
        <>
            { list(props, results::SETTLE_FIRST, &stops, last == Some(0), |_| Html::default()) }
            { list(props, talk::MISSING, &missing, last == Some(1), |_| Html::default()) }
            { list(props, talk::NOT_TALKED_ABOUT, &not_talked_about, last == Some(2), |it| agree_on(props, it)) }
        </>
    }
}

/// The topics of what stops an agreement.
fn stopped(props: &TalkProps) -> Vec<ElementId> {
    let stops: Vec<_> = props.dialogue.stops().collect();
    let findings = props.dialogue.joint.get().findings.iter().filter(|finding| stops.contains(&finding.id));
    let topic = |finding: &Finding| rules::about(finding.id).and_then(element_of);
    findings.filter_map(topic).collect()
}

fn list(
    props: &TalkProps,
    title: Text,
    elements: &[ElementId],
    is_place: bool,
    more: impl Fn(ElementId) -> Html,
) -> Html {
    if elements.is_empty() {
        return Html::default();
    }
    let reader = props.screen.reader;
    html! {
        <section class="foeling-notice foeling-notice--warn">
            { icon(Glyph::Warn) }
            <div class="foeling-notice__body">
                <h2 class="foeling-notice__title" id={is_place.then(|| reader.id(PLACE))} tabindex={is_place.then_some("-1")}>
                    {reader.say(title)}
                </h2>
                <ul class="foeling-notice__list">
                    for element in elements.iter().copied() {
                        <li key={element.id()} class="foeling-notice__item">
                            <button type="button" class="foeling-clause__link"
                                onclick={props.screen.opens().reform(move |_: MouseEvent| Screen::Topic(element))}>
                                {reader.say(spoken::element(element, reader.speech).name)}
                            </button>
                            { more(element) }
                        </li>
                    }
                </ul>
            </div>
        </section>
    }
}

/// A way to agree on just that as it stands on the paper, without leaving the page.
fn agree_on(props: &TalkProps, element: ElementId) -> Html {
    let reader = props.screen.reader;
    let name = reader.say(spoken::element(element, reader.speech).name).to_owned();
    let of = wording::fill(talk::AGREE_ON_WHAT, reader.speech, &[("name", name)]);
    let agreed = props.on_talk().reform(move |_: MouseEvent| TalkMsg::OutcomeChosen(element, Outcome::Agreed));
    html! {
        <button type="button" part="button" class="foeling-button" onclick={agreed}>
            {reader.say(talk::AGREE_ON)}
            <span class="foeling-hidden">{of}</span>
        </button>
    }
}
