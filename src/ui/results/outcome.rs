//! The suggestion in one look.

use std::rc::Rc;

use yew::prelude::*;

use super::week_strip::week_strip;
use crate::content::findings::outcomes;
use crate::content::results;
use crate::content::spoken;
use crate::domain::case::Case;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::rules::{self, Consequence};
use crate::domain::suggestion::assessment::OwnAssessment;
use crate::domain::suggestion::{ArrangementKind, Suggestion};
use crate::export::told;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;
use crate::wording;
use crate::wording::said;

/// The properties of the outcome.
pub struct OutcomeProps {
    /// Who reads it.
    pub reader: Reader,
    /// The person's assessment.
    pub assessment: Rc<OwnAssessment>,
}

/// The kind, the range, what it means and what to do next, with the week where days are fixed. What stops an
/// agreement for now stands under it, each with why and what can be done. Nothing while no task is chosen and nothing
/// stops.
pub fn outcome(props: &OutcomeProps) -> Html {
    let OutcomeProps { reader, assessment } = props;
    html! {
        <>
            if let Some(suggestion) = &assessment.own.suggestion {
                {card(*reader, &assessment.own.case, suggestion)}
            }
            for finding in assessment.own.findings.iter().filter(|finding| is_decisive(finding)) {
                {notice(*reader, finding)}
            }
        </>
    }
}

/// What has to be settled first, and what leaves only case by case.
fn is_decisive(finding: &Finding) -> bool {
    let talk = rules::find(finding.id).and_then(|rule| rule.talk);
    matches!(finding.effect, Bearing::Stop | Bearing::CaseByCaseOnly)
        || talk.is_some_and(|talk| talk.consequence == Consequence::Decisive)
}

fn card(reader: Reader, case: &Case, suggestion: &Suggestion) -> Html {
    let words = outcomes::of(suggestion);
    html! {
        <section class="foeling-outcome">
            if suggestion.kind != ArrangementKind::NotNow {
                {figure(reader, suggestion)}
            }
            <div class="foeling-outcome__body">
                <h2 class="foeling-outcome__kind">
                    {icon(glyph(suggestion.kind))}
                    {reader.say(words.headline)}
                </h2>
                <p class="foeling-outcome__text">{told::told(suggestion.told, Some(reader.party), reader.speech)}</p>
                <p class="foeling-outcome__text">{reader.say(words.explanation)}</p>
                if let Some(wish) = said::wish(case, suggestion, reader.speech) {
                    <p class="foeling-outcome__text">{wish}</p>
                }
                <p class="foeling-outcome__next">
                    <strong>{reader.say(results::NEXT_STEP)}</strong>{" "}{reader.say(words.next)}
                </p>
            </div>
            if let Some(week) = &suggestion.week {
                <div class="foeling-outcome__week">{week_strip(reader, week)}</div>
            }
        </section>
    }
}

fn figure(reader: Reader, suggestion: &Suggestion) -> Html {
    let unit =
        if wording::is_several(suggestion.high, reader.speech) { results::DAYS_A_WEEK } else { results::DAY_A_WEEK };
    html! {
        <div class="foeling-outcome__figure">
            <p class="foeling-outcome__range">{said::figure(suggestion.low, suggestion.high, reader.speech)}</p>
            <p class="foeling-outcome__unit">{reader.say(unit)}</p>
        </div>
    }
}

const fn glyph(kind: ArrangementKind) -> Glyph {
    match kind {
        ArrangementKind::Fixed => Glyph::Home,
        ArrangementKind::CaseByCase | ArrangementKind::Both => Glyph::Swap,
        ArrangementKind::NotNow => Glyph::Work,
        ArrangementKind::Open => Glyph::Talk,
    }
}

/// A stop has an edge of its own; a narrowing is something to know. Neither blames.
fn notice(reader: Reader, finding: &Finding) -> Html {
    let words = spoken::finding(finding.id, reader.speech);
    let (kind, glyph) = match finding.effect {
        Bearing::Stop => ("foeling-notice--stop", Glyph::Stop),
        _ => ("foeling-notice--info", Glyph::Info),
    };
    let said = |text| said::of_finding(finding, text, reader.speech);
    html! {
        <div key={finding.id.id()} class={classes!("foeling-notice", kind)}>
            {icon(glyph)}
            <div class="foeling-notice__body">
                <h2 class="foeling-notice__title">{said(words.title)}</h2>
                <p class="foeling-notice__text">{said(words.because(reader.party))}</p>
                if let Some(next) = words.next {
                    <p class="foeling-notice__text">
                        <strong>{reader.say(results::NEXT_STEP)}</strong>{" "}{said(next)}
                    </p>
                }
            </div>
        </div>
    }
}
