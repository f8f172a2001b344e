//! "Jeres aftale": the agreement as it is, how old it is, and who follows up.

use yew::prelude::*;

use super::group::{Choice, Group, rows};
use super::head::head;
use super::props::FollowUpProps;
use super::version_line::{has_ended, version_line};
use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::Asked;
use crate::content::follow_up::{documents, screens};
use crate::content::{clauses, screens as common, sources, spoken};
use crate::domain::follow_up::{age, changed_rules_of, lacking};
use crate::domain::talk::record::Version;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::party::{Party, Voice};
use crate::export::follow_up::in_chapter;
use crate::ui::around::actions::{Weight, button};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::reader::Reader;
use crate::ui::results::paper::{chapter_title, sheet};
use crate::wording;

/// The way into the follow-up, since the file is most often opened for that; then the version in force in its own words
/// and language, and its history.
pub(super) fn agreement(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let Some(version) = props.record.current() else {
        return html! {
            <div class="foeling-screen__main">{ head(props, Some(reader.say(screens::NO_AGREEMENT).into())) }</div>
        };
    };
    html! {
        <div class="foeling-screen__main">
            { head(props, Some(lead(props, version).into())) }
            { proposal(reader, version) }
            { lacks(props) }
            { changed_rules(props, version) }
            { who(props) }
            <div class="foeling-actions">
                { button(reader.say(screens::BEGIN), Weight::Primary, &props.says(FollowUpMsg::Continued)) }
            </div>
            { paper(reader, version) }
            { history(props) }
            <div class="foeling-actions foeling-actions--tools">
                { button(reader.say(common::PRINT), Weight::Plain, &props.says(FollowUpMsg::PrintAsked)) }
            </div>
        </div>
    }
}

/// How old it is and when it is looked at again; or that it has ended.
fn lead(props: &FollowUpProps, version: &Version) -> String {
    let speech = props.reader.speech;
    let age = version.made.zip(props.today).and_then(|(made, today)| age(made, today));
    let age = age.map(|age| wording::follow_up::age(age, speech));
    let rest = if has_ended(version) {
        screens::ENDED.get(speech).to_owned()
    } else {
        wording::follow_up::review(version.review, props.today, speech)
    };
    age.into_iter().chain([rest]).collect::<Vec<_>>().join(" ")
}

/// What one made alone is a proposal, and says so before anything else.
fn proposal(reader: Reader, version: &Version) -> Html {
    let Some(party) = version.by_one else { return Html::default() };
    let said = reader.say(documents::by_one(party, has_ended(version)));
    let next = (!has_ended(version)).then(|| reader.say(screens::PROPOSAL_NEXT));
    let words: Vec<&str> = std::iter::once(said).chain(next).collect();
    notice(Tone::Warn, Glyph::Warn, notice_text(&words.join(" ")))
}

/// What must be there and is not; nothing where all of it is.
fn lacks(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let lacking = lacking(&props.record, &props.frame);
    html! {
        if !lacking.is_empty() {
            <section class="foeling-prose">
                <h2 class="foeling-prose__title">{ reader.say(screens::LACKS) }</h2>
                <ul class="foeling-prose__list">
                    for element in lacking {
                        <li key={element.id()} class="foeling-prose__item">
                            { reader.say(spoken::element(element, reader.speech).name) }
                        </li>
                    }
                </ul>
                <p class="foeling-prose__text">{ reader.say(screens::LACKS_TEXT) }</p>
            </section>
        }
    }
}

/// The rules that have changed since the version was made, among those that its clauses rest on.
fn changed_rules(props: &FollowUpProps, version: &Version) -> Html {
    let reader = props.reader;
    let changed = changed_rules_of(version);
    html! {
        if !changed.is_empty() {
            <section class="foeling-prose">
                <h2 class="foeling-prose__title">{ reader.say(sources::CHANGED) }</h2>
                <ul class="foeling-prose__list">
                    for card in changed {
                        <li key={card.source.id()} class="foeling-prose__item">
                            <strong>{ reader.say(sources::words(card.source).name) }</strong>{". "}
                            { reader.say(sources::words(card.source).does) }
                        </li>
                    }
                </ul>
                <p class="foeling-prose__text">{ reader.say(sources::CHANGED_NOTE) }</p>
            </section>
        }
    }
}

fn paper(reader: Reader, version: &Version) -> Html {
    let has_any = |chapter: &Chapter| {
        in_chapter(version, *chapter).next().is_some() || version.local_in(*chapter).next().is_some()
    };
    let chapters = html! {
        for (number, chapter) in (1..).zip(Chapter::ALL.into_iter().filter(has_any)) {
            <section key={chapter.id()} class="foeling-clause foeling-clause--filled">
                { chapter_title(reader, number, chapter) }
                <div class="foeling-clause__body">
                    for (element, text) in in_chapter(version, chapter) {
                        <section key={element.id()} class="foeling-clause__part">
                            <h4 class="foeling-clause__heading">{ reader.say(spoken::element(*element, reader.speech).name) }</h4>
                            <p class="foeling-clause__text" lang={version.lang.tag()}>{ text }</p>
                        </section>
                    }
                    for (nth, text) in version.local_in(chapter).enumerate() {
                        <section key={nth} class="foeling-clause__part">
                            <h4 class="foeling-clause__heading">{ reader.say(clauses::LOCAL) }</h4>
                            <p class="foeling-clause__text" lang={version.lang.tag()}>{ text }</p>
                        </section>
                    }
                </div>
            </section>
        }
    };
    sheet(reader, reader.say(screens::AGREEMENT_TITLE), chapters, Html::default())
}

/// Every version with its day and what led to it, the oldest first.
fn history(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    html! {
        <section class="foeling-prose">
            <h2 class="foeling-prose__title">{ reader.say(screens::HISTORY) }</h2>
            <ul class="foeling-prose__list">
                for (number, version) in (1..).zip(&props.record.versions) {
                    <li class="foeling-prose__item">{ version_line(reader, number, version) }</li>
                }
            </ul>
        </section>
    }
}

const WHO: [Voice; 3] = [Voice::One(Party::Employee), Voice::One(Party::Manager), Voice::Both];

fn who(props: &FollowUpProps) -> Html {
    let reader = props.reader;
    let choice = |voice: Voice| match voice {
        Voice::One(Party::Employee) => Choice::plain(id(voice), reader.say(screens::WHO_EMPLOYEE)),
        Voice::One(Party::Manager) => Choice::plain(id(voice), reader.say(screens::WHO_MANAGER)),
        Voice::Both => Choice {
            hint: Some(reader.say(screens::WHO_BOTH_HINT)),
            ..Choice::plain(id(voice), reader.say(screens::WHO_BOTH))
        },
    };
    let on_msg = props.on_msg.clone();
    rows(Group {
        reader,
        name: "follow-up-who".to_owned(),
        legend: html! { { reader.say(screens::WHO) } },
        hint: Some(html! { { reader.say(screens::WHO_HINT) } }),
        fault: props.state.fault(reader.speech).filter(|_| props.state.asked == Some(Asked::Who)),
        is_private: false,
        choices: WHO.into_iter().map(choice).collect(),
        chosen: props.state.voice.map(id),
        on_chosen: Callback::from(move |chosen| {
            if let Some(voice) = WHO.into_iter().find(|voice| id(*voice) == chosen) {
                on_msg.emit(FollowUpMsg::WhoChosen(voice));
            }
        }),
    })
}

const fn id(voice: Voice) -> &'static str {
    match voice {
        Voice::One(party) => party.id(),
        Voice::Both => "both",
    }
}
