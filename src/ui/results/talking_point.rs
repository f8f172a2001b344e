//! One thing to talk about.

use yew::prelude::*;

use super::rests_on::{GivenAnswers, rests_on};
use crate::content::results;
use crate::domain::rules;
use crate::domain::talk::points::{PointTopic, TalkingPoint};
use crate::domain::vocabulary::source::Source;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sources::sources;
use crate::wording;
use crate::wording::said;

/// A point and where it stands.
pub struct Placed<'a> {
    /// The point.
    pub point: &'a TalkingPoint,
    /// Its number in the list.
    pub number: usize,
    /// Whether it is only for the person.
    pub is_private: bool,
}

/// An item of a numbered list: what it is about, how long, why, how to open it; its grounds for those who want them.
pub fn talking_point(given: GivenAnswers<'_>, placed: &Placed<'_>) -> Html {
    let Placed { point, number, is_private } = *placed;
    let reader = given.reader;
    let minutes = wording::fill(results::MINUTES, reader.speech, &[("minutes", point.minutes.to_string())]);
    let because = said::point_because(point, reader.speech, |words| words.because(reader.party));
    let title = said::point_title(point, reader.speech);
    let lead = if is_private { results::TRY_SAYING } else { results::TRY_ASKING };
    html! {
        <li key={key(point)} class={classes!("foeling-point", is_private.then_some("foeling-point--private"))}>
            <p class="foeling-point__number" aria-hidden="true">{number}</p>
            <div class="foeling-point__body">
                <h3 class="foeling-point__title">{&title}</h3>
                <p class="foeling-point__time">{minutes}</p>
                <p class="foeling-point__because">{because}</p>
                <p class="foeling-point__ask">
                    <span class="foeling-point__lead">{reader.say(lead)}</span>
                    {" "}{said::point_opening(point, reader.speech)}
                </p>
                if !matches!(point.topic, PointTopic::Questions(_)) {
                    {why(given, point, &title)}
                }
            </div>
        </li>
    }
}

fn key(point: &TalkingPoint) -> String {
    match &point.topic {
        PointTopic::Finding(finding) => finding.id.id().to_owned(),
        PointTopic::Questions(_) => "rather-talk".to_owned(),
        PointTopic::Local(point) => format!("local-{}", point.title.da),
        PointTopic::Base(base) => format!("point-{}", base.id.id()),
    }
}

fn why(given: GivenAnswers<'_>, point: &TalkingPoint, title: &str) -> Html {
    let reader = given.reader;
    let content = html! {
        <>
            {rests_on(given, &point.reasons)}
            {sources(reader, &sources_of(point))}
        </>
    };
    disclosure(reader.say(results::WHY_POINT), Some(&format!("({title})")), None, content)
}

fn sources_of(point: &TalkingPoint) -> Vec<Source> {
    match &point.topic {
        PointTopic::Finding(finding) => rules::sources(finding),
        PointTopic::Base(base) => base.id.sources().to_vec(),
        PointTopic::Questions(_) | PointTopic::Local(_) => Vec::new(),
    }
}
