//! What the talk has come to, and what Føling makes of the days in the meantime.

use yew::prelude::*;

use super::props::TalkProps;
use crate::app::msg::Msg;
use crate::app::state::screen::Screen;
use crate::content::{dialogue, results, spoken, talk};
use crate::domain::suggestion::Suggestion;
use crate::domain::talk::dialogue::Agenda;
use crate::domain::talk::{Outcome, Settled};
use crate::domain::values::text::Text;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::{Party, Voice};
use crate::export::agreement::days_in;
use crate::ui::around::actions::{Weight, button};
use crate::wording;
use crate::wording::said;

/// What is settled, what waits and for whom or until when, and what is still to do, with the way on.
pub fn so_far(props: &TalkProps, agenda: &Agenda) -> Html {
    let reader = props.screen.reader;
    let with = |wanted: fn(Outcome) -> bool| {
        let settled = props.talk.settled.iter().filter(move |(_, it)| it.outcome.is_some_and(wanted));
        settled.map(|(element, it)| line(props, *element, it)).collect::<Vec<String>>()
    };
    let settled = with(|outcome| matches!(outcome, Outcome::Agreed | Outcome::WithConditions));
    let waiting = with(|outcome| matches!(outcome, Outcome::Later | Outcome::Elsewhere));
    let is_left = |element: &ElementId| props.talk.outcome(*element).is_none();
    let left = agenda.planned().filter(is_left).map(|element| name(props, element).to_owned()).collect();
    html! {
        <section class="foeling-card">
            <h2 class="foeling-card__title">{reader.say(talk::SO_FAR)}</h2>
            <dl class="foeling-figures">
                {part(props, talk::IS_SETTLED, settled, None)}
                {part(props, talk::IS_PUT_OFF, waiting, None)}
                {part(props, talk::IS_LEFT, left, Some(talk::LEFT_WAYS))}
            </dl>
        </section>
    }
}

fn part(props: &TalkProps, title: Text, lines: Vec<String>, ways: Option<Text>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let reader = props.screen.reader;
    html! {
        <div class="foeling-figures__one">
            <dt class="foeling-figures__name">{reader.say(title)}</dt>
            for line in lines { <dd>{line}</dd> }
            if let Some(ways) = ways {
                <dd class="foeling-question__hint">{reader.say(ways)}</dd>
            }
        </div>
    }
}

fn name(props: &TalkProps, element: ElementId) -> &'static str {
    props.screen.reader.say(spoken::element(element, props.screen.reader.speech).name)
}

/// A topic with how it ended: what it came to and on which conditions, who decides, or until when it waits.
fn line(props: &TalkProps, element: ElementId, settled: &Settled) -> String {
    let speech = props.screen.reader.speech;
    let name = ("name", name(props, element).to_owned());
    let words = settled.words.trim();
    match (settled.outcome, settled.day()) {
        (Some(Outcome::Later), Some(by)) => {
            wording::fill(talk::LINE_BY, speech, &[name, ("date", wording::date(by, speech))])
        }
        (Some(Outcome::WithConditions), _) if !words.is_empty() => {
            let words = ("words", words.trim_end_matches('.').to_owned());
            let clause = props.agreement.clause(element).filter(|_| element == ElementId::Extent);
            match clause.and_then(days_in) {
                Some(days) => {
                    let days = ("days", wording::days(days, speech));
                    wording::fill(talk::LINE_DAYS_CONDITION, speech, &[name, days, words])
                }
                None => wording::fill(talk::LINE_CONDITION, speech, &[name, words]),
            }
        }
        (Some(Outcome::Elsewhere), _) if !words.is_empty() => {
            wording::fill(talk::LINE_WORDS, speech, &[name, ("words", words.to_owned())])
        }
        (Some(outcome), _) => {
            let ended = props.screen.reader.say(dialogue::outcome(outcome)).to_owned();
            wording::fill(talk::LINE_WORDS, speech, &[name, ("words", ended)])
        }
        (None, _) => name.1,
    }
}

/// What each half alone leads to, and both together, with equal weight. What is said of differences is said while there
/// are any.
pub fn suggestions(props: &TalkProps) -> Html {
    let reader = props.screen.reader;
    let alone = Party::ALL.map(|party| {
        let whose = reader.say(results::whose(Voice::One(party))).to_owned();
        let name = wording::fill(talk::ALONE, reader.speech, &[("whose", whose)]);
        (name, props.dialogue.of_party(party).get().suggestion.as_ref())
    });
    let together = (reader.say(talk::TOGETHER).to_owned(), props.dialogue.joint.get().suggestion.as_ref());
    let topics = props.dialogue.topics();
    let differs = topics.iter().any(|topic| !topic.apart.is_empty() && props.talk.outcome(topic.element).is_none());
    html! {
        <>
            <dl class="foeling-figures">
                for (name, suggestion) in alone.into_iter().chain([together]) {
                    <div class="foeling-figures__one">
                        <dt class="foeling-figures__name">{name}</dt>
                        <dd class="foeling-figures__figure">{figure(props, suggestion)}</dd>
                    </div>
                }
            </dl>
            if differs {
                <p class="foeling-card__text">{reader.say(talk::CAREFUL)}</p>
            }
            { button(reader.say(talk::SEE_SIDE_BY_SIDE), Weight::Plain,
                &props.screen.says(Msg::Opened(Screen::SideBySide))) }
        </>
    }
}

fn figure(props: &TalkProps, suggestion: Option<&Suggestion>) -> String {
    let reader = props.screen.reader;
    match suggestion {
        Some(suggestion) => said::outcome(suggestion, reader.speech),
        None => reader.say(talk::NO_SUGGESTION).to_owned(),
    }
}
