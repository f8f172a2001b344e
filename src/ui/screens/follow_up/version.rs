//! "Ny version": what is new beside what it was, and the button that makes it count.

use yew::prelude::*;

use super::head::head;
use super::props::FollowUpProps;
use super::version_line::{has_ended, version_line};
use crate::app::msg::follow_up::FollowUpMsg;
use crate::content::follow_up::{documents, screens};
use crate::content::{screens as common, spoken};
use crate::domain::talk::record::{ChangedClause, FollowUpResult, Part, Version, changed};
use crate::domain::vocabulary::party::Voice;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::reader::Reader;

/// Old and new with the same weight, in the language of the agreement. Nothing counts before the button is pressed.
pub(super) fn version(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let Some((before, now, number)) = props.old_and_new() else {
        return html! {
            <div class="foeling-screen__main">{ head(props, Some(reader.say(screens::CHOOSE_NEXT).into())) }</div>
        };
    };
    let lead = if props.state.is_agreed {
        reader.say(screens::agreed(now.by_one.is_some()))
    } else {
        props.to(screens::VERSION_LEAD, screens::VERSION_LEAD_ALONE)
    };
    let differences = changed(before, &now);
    html! {
        <div class="foeling-screen__main">
            { head(props, Some(lead.into())) }
            <p>{ version_line(reader, number, &now) }</p>
            if let Some(party) = now.by_one {
                { notice(Tone::Warn, Glyph::Warn, notice_text(reader.say(documents::by_one(party, has_ended(&now))))) }
            }
            <section class="foeling-prose">
                <h2 class="foeling-prose__title">{ reader.say(documents::CHANGES) }</h2>
                if differences.is_empty() {
                    <p class="foeling-prose__text">{ reader.say(documents::NO_CHANGES) }</p>
                }
                for clause in &differences { { old_and_new(reader, clause, &now) } }
            </section>
            { actions(props, now) }
        </div>
    }
}

fn old_and_new(reader: Reader, clause: &ChangedClause, now: &Version) -> Html {
    let [_, before, after] = documents::CHANGE_HEADS;
    let side = |class, head, text: &str, instead| {
        html! {
            <div class={classes!("foeling-voices__voice", class)}>
                <p class="foeling-voices__who">{ reader.say(head) }</p>
                if text.is_empty() {
                    <p>{ reader.say(instead) }</p>
                } else {
                    <p lang={now.lang.tag()}>{ text }</p>
                }
            </div>
        }
    };
    html! {
        <section key={key(clause.part)}>
            <h3 class="foeling-prose__title">{ reader.say(spoken::part(clause.part, reader.speech)) }</h3>
            <div class="foeling-voices">
                { side(Some("foeling-voices__voice--leader"), before, &clause.before, documents::WAS_NOT_THERE) }
                { side(None, after, &clause.now, documents::TAKEN_OUT) }
            </div>
        </section>
    }
}

fn key(part: Part) -> String {
    match part {
        Part::Element(element) => element.id().to_owned(),
        Part::Local(chapter) => chapter.id().to_owned(),
    }
}

fn actions(props: &FollowUpProps, now: Version) -> Html {
    let reader = props.reader;
    let is_agreed = props.state.is_agreed;
    let adjusts = now.result == Some(FollowUpResult::Adjust) && !is_agreed;
    let is_proposal = now.by_one.is_some() && !has_ended(&now);
    let save = if is_proposal { screens::SAVE_PROPOSAL } else { screens::SAVE };
    let agreed = props.on_msg.reform(move |()| FollowUpMsg::Agreed(Box::new(now.clone())));
    html! {
        <div class="foeling-actions">
            if is_agreed {
                { button(reader.say(screens::SAVE_AGAIN), Weight::Primary, &props.says(FollowUpMsg::SaveAsked)) }
            } else {
                { button(reader.say(save), Weight::Primary, &agreed) }
            }
            { button(reader.say(common::PRINT), Weight::Plain, &props.says(FollowUpMsg::PrintAsked)) }
            if adjusts {
                { button(reader.say(screens::TO_EDITOR), Weight::Plain, &props.says(FollowUpMsg::EditorAsked)) }
            }
            if is_proposal && !is_agreed {
                // Two who sit here after all agree together; what one noticed alone goes, as with every change of who answers.
                { button(reader.say(screens::WHO_BOTH), Weight::Plain,
                    &props.says(FollowUpMsg::WhoChosen(Voice::Both))) }
            }
            if is_agreed {
                { button(reader.say(screens::AGREEMENT_TITLE), Weight::Plain, &props.says(FollowUpMsg::Continued)) }
            }
        </div>
    }
}
