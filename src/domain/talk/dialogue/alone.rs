//! "What would it take?" for one person alone: from what they share, before anybody else has answered.

use super::trials::{self, DOABLE, Trial, WITH_TIME};
use super::what_if::{WhatIf, openings};
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::suggestion::Suggestion;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::reasons::Because;
use crate::domain::vocabulary::route::Route;

/// The few single changes that would open one person's own suggestion most. What is a matter of what they want is none of
/// them, and neither is anything that the other party is asked.
pub fn what_would_it_take_alone(party: Party, route: Route, answers: &SharedAnswers, frame: &Frame) -> Vec<WhatIf> {
    let now = SharedAssessment::of(party, route, answers, frame);
    let Some(suggestion) = now.get().suggestion.as_ref() else { return Vec::new() };
    let changes = changes(&now.get().case, suggestion, answers.answers(), frame);
    openings(suggestion, changes, |change| {
        let mut with = answers.answers().clone();
        for (id, answer) in trials::answers(change, answers.answers().get(Q::TaskPlaces)) {
            with.set(id, answer);
        }
        SharedAssessment::of(party, route, &with.shared(), frame)
    })
}

fn changes(case: &Case, now: &Suggestion, answers: &Answers, frame: &Frame) -> Vec<Trial> {
    let mut changes: Vec<Trial> = trials::setup_in_place(case).into_iter().collect();
    changes.extend(trials::tasks_home(case));
    for (id, options) in DOABLE.iter().chain(WITH_TIME) {
        if now.rests_on.has(Because::Answer(*id)) && case.asks(*id) {
            let other = options.iter().map(|option| Answer::One(option)).filter(|it| answers.get(*id) != Some(it));
            changes.extend(other.filter(|it| frame.counted(*id, it).is_some()).map(|it| Trial::Answer(*id, it)));
        }
    }
    changes
}
