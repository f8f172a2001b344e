//! What to talk about: first the points for both, then, apart, those that are only for the person.

use std::rc::Rc;

use yew::prelude::*;

use super::rests_on::GivenAnswers;
use super::talking_point::{Placed, talking_point};
use crate::content::results;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::suggestion::assessment::OwnAssessment;
use crate::domain::talk::points::TalkingPoint as Point;
use crate::domain::talk::talking_points;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;
use crate::wording::said;

/// The properties of the points.
pub struct TalkingPointsProps {
    /// Who reads them.
    pub reader: Reader,
    /// The person's assessment.
    pub assessment: Rc<OwnAssessment>,
    /// The person's answers, which the reasons name.
    pub answers: Rc<Answers>,
    /// The local frame.
    pub frame: Rc<Frame>,
}

/// Two lists with one numbering. The private one has a heading that says so, a lock and an edge of its own; it is not
/// there where nothing is private.
pub fn talking_points(props: &TalkingPointsProps) -> Html {
    let TalkingPointsProps { reader, assessment, answers, frame } = props;
    let points = talking_points::of_own(assessment);
    let shared = answers.shared();
    let for_both =
        GivenAnswers { reader: *reader, case: &assessment.shared.get().case, answers: shared.answers(), frame };
    let own = GivenAnswers { reader: *reader, case: &assessment.own.case, answers, frame };
    let first_private = points.shared.now.len() + 1;
    html! {
        <>
            <section>
                <h2 class="foeling-hidden">{reader.say(results::FOR_BOTH)}</h2>
                <ol class="foeling-points">{items(for_both, &points.shared.now, 1, false)}</ol>
                if let Some(titles) = said::if_time(&points.shared.more, reader.speech) {
                    <p class="foeling-points__more">
                        <strong>{reader.say(results::IF_TIME)}{":"}</strong>{" "}{titles}
                    </p>
                }
            </section>
            if !points.private.is_empty() {
                <section class="foeling-own">
                    {own_head(*reader)}
                    <ol class="foeling-points" start={first_private.to_string()}>
                        {items(own, &points.private, first_private, true)}
                    </ol>
                </section>
            }
        </>
    }
}

/// The points with their reasons: those for both name shared answers only.
fn items(given: GivenAnswers<'_>, points: &[Point], first: usize, is_private: bool) -> Html {
    html! {
        for (number, point) in (first..).zip(points) {
            {talking_point(given, &Placed { point, number, is_private })}
        }
    }
}

fn own_head(reader: Reader) -> Html {
    html! {
        <header class="foeling-own__head">
            {icon(Glyph::Lock)}
            <div>
                <h2 class="foeling-own__title">{reader.say(results::ONLY_FOR_YOU)}</h2>
                <p class="foeling-own__text">{reader.say(results::ONLY_FOR_YOU_TEXT)}</p>
            </div>
        </header>
    }
}
