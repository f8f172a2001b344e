//! "Siden sidst": what has changed, and how each clause that is special for these two has worked. Both see it.

use yew::prelude::*;

use super::group::{Choice, Group, chips};
use super::head::head;
use super::props::FollowUpProps;
use crate::app::msg::follow_up::FollowUpMsg;
use crate::content::follow_up::{screens, since as words};
use crate::content::{interface, spoken};
use crate::domain::agreement;
use crate::domain::follow_up::{CHANGE_WORDS_MOST, Change, HasChanged, Worked, theirs};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sharing_mark::sharing_mark;
use crate::ui::parts::words_field::{WordsFieldProps, words_field};

/// Everything can be left out. The clauses stand under the headings of their chapters.
pub(super) fn since(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let theirs = theirs(&props.record, &props.frame);
    let asked = |chapter: Chapter| theirs.iter().copied().filter(move |element| agreement::is_in(*element, chapter));
    let leads_on = props.says(FollowUpMsg::Continued);
    html! {
        <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
            { head(props, Some(props.to(screens::SINCE_LEAD, screens::SINCE_LEAD_ALONE).into())) }
            { sharing_mark(reader, false, None) }
            <section>
                <h2 class="foeling-prose__title">{ reader.say(screens::CHANGES) }</h2>
                <div class="foeling-rows">
                    for change in Change::ALL { { change_row(props, change) } }
                </div>
            </section>
            <section>
                <h2 class="foeling-prose__title">{ reader.say(screens::WORKED) }</h2>
                for chapter in Chapter::ALL.into_iter().filter(|chapter| asked(*chapter).next().is_some()) {
                    <h3 class="foeling-prose__title">{ reader.say(spoken::chapter(chapter, reader.speech)) }</h3>
                    <div class="foeling-rows">
                        for element in asked(chapter) { { clause_row(props, element) } }
                    </div>
                }
                if theirs.is_empty() {
                    <p>{ reader.say(screens::NOTHING_OF_YOURS) }</p>
                }
                { standing(props, &theirs) }
            </section>
            <div class="foeling-actions">
                { button(reader.say(interface::CONTINUE), Weight::Primary, &leads_on) }
            </div>
        </div>
    }
}

/// The rest of the agreement: one line, which opens for who wants to read it.
fn standing(props: &FollowUpProps, theirs: &[ElementId]) -> Html {
    let (reader, Some(version)) = (props.reader, props.record.current()) else { return Html::default() };
    let rest = version.clauses.iter().filter(|(element, _)| !theirs.contains(element));
    let rest: Vec<Html> = rest
        .map(|(element, text)| {
            let name = reader.say(spoken::element(*element, reader.speech).name);
            html! { <p key={element.id()}><b>{ name }{ ": " }</b><span lang={version.lang.tag()}>{ text }</span></p> }
        })
        .collect();
    if rest.is_empty() {
        return Html::default();
    }
    disclosure(reader.say(screens::STANDING), None, None, html! { for text in rest { { text } } })
}

fn change_row(props: &FollowUpProps, change: Change) -> Html {
    let reader = props.reader;
    let shared = &props.state.shared;
    let on_msg = props.on_msg.clone();
    let group = Group {
        reader,
        name: ["change", change.id()].join("-"),
        legend: html! { { reader.say(words::change(change).ask) } },
        hint: None,
        fault: None,
        is_private: false,
        choices: HasChanged::ALL.map(|has| Choice::plain(has.id(), reader.say(words::has_changed(has)))).into(),
        chosen: shared.change(change).and_then(|said| said.has).map(HasChanged::id),
        on_chosen: Callback::from(move |chosen| {
            if let Some(has) = HasChanged::from_id(chosen) {
                on_msg.emit(FollowUpMsg::ChangeSaid(change, has));
            }
        }),
    };
    let said = shared.change(change).map_or("", |said| said.words.as_str());
    chips(group, if shared.has_changed(change) { own_words(props, change, said) } else { Html::default() })
}

fn own_words(props: &FollowUpProps, change: Change, said: &str) -> Html {
    words_field(&WordsFieldProps {
        reader: props.reader,
        id: props.reader.id(&["change", change.id(), "words"].join("-")).into(),
        label: Some(props.reader.say(words::WHAT_CHANGED)),
        value: said,
        most: CHANGE_WORDS_MOST,
        kept: usize::MAX,
        is_faulty: false,
        fault_note: None,
        on_written: props.on_msg.reform(move |written| FollowUpMsg::ChangeWritten(change, written)),
    })
}

/// The name of the clause is the question; its words stand under it, in the language in which they were agreed.
fn clause_row(props: &FollowUpProps, element: ElementId) -> Html {
    let reader = props.reader;
    let current = props.record.current();
    let text = current.and_then(|version| {
        let (_, text) = version.clauses.iter().find(|(id, _)| *id == element)?;
        Some(html! { <span lang={version.lang.tag()}>{ text }</span> })
    });
    let on_msg = props.on_msg.clone();
    let group = Group {
        reader,
        name: ["worked", element.id()].join("-"),
        legend: html! { { reader.say(spoken::element(element, reader.speech).name) } },
        hint: text,
        fault: None,
        is_private: false,
        choices: Worked::ALL.map(|worked| Choice::plain(worked.id(), reader.say(words::worked(worked)))).into(),
        chosen: props.state.shared.worked(element).map(Worked::id),
        on_chosen: Callback::from(move |chosen| {
            if let Some(worked) = Worked::from_id(chosen) {
                on_msg.emit(FollowUpMsg::WorkedSaid(element, worked));
            }
        }),
    };
    chips(group, Html::default())
}
