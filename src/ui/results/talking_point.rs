//! One thing to talk about.

use std::rc::Rc;

use yew::prelude::*;

use super::rests_on::{Given, rests_on};
use crate::content::results;
use crate::domain::answers::Answers;
use crate::domain::assessment::OwnAssessment;
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::rules;
use crate::domain::source::Source;
use crate::domain::talking_points::{TalkingPoint as Point, Topic};
use crate::export::said;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::sources::Sources;
use crate::ui::reader::Reader;
use crate::wording;

/// The properties of a point.
#[derive(Properties, PartialEq)]
pub struct TalkingPointProps {
    /// Who reads it.
    pub reader: Reader,
    /// Its number in the list.
    pub number: usize,
    /// The point.
    pub point: Point,
    /// Whether it is only for the person.
    pub is_private: bool,
    /// The person's assessment, in which its reasons are looked up.
    pub assessment: Rc<OwnAssessment>,
    /// The person's answers, which the reasons name.
    pub answers: Rc<Answers>,
    /// The local frame.
    pub frame: Rc<Frame>,
}

/// An item of a numbered list: what it is about, how long, why, how to open it; its grounds for those who want them.
#[component]
pub fn TalkingPoint(props: &TalkingPointProps) -> Html {
    let TalkingPointProps { reader, number, point, is_private, .. } = props;
    let lang = reader.lang;
    let minutes = wording::fill(results::MINUTES, lang, &[("minutes", point.minutes.to_string())]);
    let because = said::point_because(point, lang, |words| words.because(reader.party));
    let lead = if *is_private { results::TRY_SAYING } else { results::TRY_ASKING };
    html! {
        <li class={classes!("foeling-point", is_private.then_some("foeling-point--private"))}>
            <p class="foeling-point__number" aria-hidden="true">{number}</p>
            <div class="foeling-point__body">
                <h3 class="foeling-point__title">{said::point_title(point, lang)}</h3>
                <p class="foeling-point__time">{minutes}</p>
                <p class="foeling-point__because">{because}</p>
                <p class="foeling-point__ask">
                    <span class="foeling-point__lead">{reader.say(lead)}</span>{" "}{said::point_opening(point, lang)}
                </p>
                {why(props)}
            </div>
        </li>
    }
}

fn why(props: &TalkingPointProps) -> Html {
    let TalkingPointProps { reader, point, assessment, answers, frame, .. } = props;
    let given = Given { reader: *reader, case: &assessment.own.case, answers, frame };
    let about = format!("({})", said::point_title(point, reader.lang));
    html! {
        <Disclosure summary={reader.say(results::WHY_POINT)} {about}>
            {rests_on(given, &point.reasons)}
            <Sources {reader} sources={sources(point)} />
        </Disclosure>
    }
}

fn sources(point: &Point) -> &'static [Source] {
    match &point.topic {
        Topic::Finding(finding) => rules::find(finding.id).map_or(&[][..], |rule| rule.sources),
        Topic::Question(id) => questionnaire::find(*id).map_or(&[][..], |question| question.sources),
    }
}
