//! Tasks and grounds.

use super::given::{Fill, Given, listed, words};
use super::{Element, Need, Phrase, State, TasksPhrase as P};
use crate::domain::case::Case;
use crate::domain::case::at_home;
use crate::domain::case::task_case::TaskCase;
use crate::domain::rules::finding::Value;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{CitizenVideo, Exempt, OptionSet, Quiet, Reason, Review};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::{NamedTask, Place};

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Grounds,
        chapter: Chapter::Tasks,
        need: Need::Should,
        sources: &[Source::Report2, Source::Report352, Source::StateGuide],
        is_only_at_home: false,
        fill: grounds,
    },
    Element {
        id: ElementId::TasksAtHome,
        chapter: Chapter::Tasks,
        need: Need::Should,
        sources: &[Source::Report351, Source::BfaClearAgreement],
        is_only_at_home: true,
        fill: tasks_at_home,
    },
    Element {
        id: ElementId::ExemptTasks,
        chapter: Chapter::Tasks,
        need: Need::Should,
        sources: &[Source::StateGuideData, Source::BfaSuitedTasks, Source::Report33],
        is_only_at_home: true,
        fill: exempt_tasks,
    },
    Element {
        id: ElementId::Quality,
        chapter: Chapter::Tasks,
        need: Need::Should,
        sources: &[Source::Report33, Source::Report351, Source::Psychosocial],
        is_only_at_home: true,
        fill: quality,
    },
];

/// The report's clearest request (section 2): the task and the community first. A reason of private life was shared for the
/// talk and not for a personnel file: the two say it to each other, and it is in the paper only where they write it there
/// themselves. The same goes for what they wrote about it in their own words.
fn grounds(given: &Given<'_>) -> Fill {
    let case = given.case;
    let (has_reasons, has_basis) = (!case.chosen(ask::REASONS).is_empty(), !case.chosen(ask::BASIS).is_empty());
    let (has_grounds, lacking) = match case.voice {
        Voice::One(Party::Employee) => (has_reasons, given.lacking(Q::Reasons, &[])),
        Voice::One(Party::Manager) => (has_basis, given.lacking(Q::Basis, &[])),
        Voice::Both => (has_reasons || has_basis, given.lacking(Q::Basis, &[Q::Reasons])),
    };
    if !has_grounds {
        return Fill::new(lacking);
    }
    if case.chosen(ask::REASONS).contains(&Reason::NotMyWish) {
        return Fill::new(State::ForTheTalk(Q::Reasons));
    }
    let of_tasks =
        case.chosen(ask::REASONS).into_iter().filter(|reason| *reason != Reason::Other && reason.is_about_tasks());
    let of_tasks = of_tasks.map(|reason| reason.id()).collect();
    let mut phrases: Vec<Phrase> = listed(P::TaskReasons, "reasons", Q::Reasons, of_tasks).into_iter().collect();
    // Quiet is a ground for home days only where some of the work can be done there.
    let lacks_quiet = case.said(ask::QUIET_AT_WORKPLACE) == Some(Quiet::Rarely) && !at_home::is_all_at_workplace(case);
    if lacks_quiet && !case.chosen(ask::REASONS).contains(&Reason::Quiet) {
        phrases.push(Phrase::plain(P::QuietAtHome));
    }
    let basis = case.chosen(ask::BASIS).iter().map(|ground| ground.id()).collect();
    phrases.extend(listed(P::ManagersGrounds, "grounds", Q::Basis, basis));
    // "Another reason" is a matter of the talk, as private ones are: it says nothing here.
    let state = if phrases.is_empty() { State::ForTheTalk(Q::Reasons) } else { State::Filled(phrases) };
    Fill::new(state)
}

/// Each task where the party finds that it is done best; the sources' lean never enters the agreement.
fn tasks_at_home(given: &Given<'_>) -> Fill {
    let case = given.case;
    if !case.has_tasks() {
        return Fill::new(given.lacking(Q::TaskTypes, &[]));
    }
    if case.tasks().iter().all(|task| task.place.is_none()) {
        return Fill::new(given.lacking(Q::TaskPlaces, &[]));
    }
    // Words that are for the talk alone leave the place open, as no words do.
    let may_quote = case.quotes(Q::TaskPlaces);
    let has_words = |task: &TaskCase| task.place == Some(Place::Depends) && !task.on.is_empty() && may_quote;
    let at = |place: Place| tasks(case, case.tasks().iter().filter(|task| task.place == Some(place)));
    let is_open = |task: &&TaskCase| matches!(task.place, Some(Place::Depends) | None) && !has_words(task);
    let mut phrases = Vec::new();
    phrases.extend(around(P::AtHome, at(Place::Home)));
    phrases.extend(around(P::InBothPlaces, at(Place::Either)));
    phrases.extend(around(P::AtWorkplace, at(Place::Workplace)));
    phrases.extend(around(P::PlaceAgreed, tasks(case, case.tasks().iter().filter(is_open))));
    for task in case.tasks().iter().filter(|task| has_words(task)) {
        phrases.extend(around(P::PlaceDepends, vec![case.named(task)]).map(|it| it.value("words", words(&task.on))));
    }
    // The report (3.2 and the note to table 1): only some kinds of citizens gain from it, and nobody has studied which.
    if matches!(case.said(ask::CITIZEN_VIDEO), Some(CitizenVideo::PerCitizen | CitizenVideo::Most)) {
        phrases.push(Phrase::plain(P::VideoPerCitizen));
    }
    Fill::new(State::Filled(phrases))
}

fn tasks<'a>(case: &Case, chosen: impl Iterator<Item = &'a TaskCase>) -> Vec<NamedTask> {
    chosen.map(|chosen| case.named(chosen)).collect()
}

fn around(id: P, tasks: Vec<NamedTask>) -> Option<Phrase> {
    (!tasks.is_empty()).then(|| Phrase::plain(id).value("tasks", Value::Tasks(tasks)))
}

/// What may not leave the workplace. An unnamed "other" is not a term; it stays open until it is named.
fn exempt_tasks(given: &Given<'_>) -> Fill {
    let case = given.case;
    let named =
        case.chosen(ask::EXEMPT_TASKS).into_iter().filter(|exempt| !matches!(exempt, Exempt::None | Exempt::Other));
    let mut phrases: Vec<Phrase> =
        listed(P::Exempt, "exempt", Q::ExemptTasks, named.map(|exempt| exempt.id()).collect()).into_iter().collect();
    // "Also" has something before it, or is not said.
    let (in_words, talked) = match phrases.is_empty() {
        true => (P::OnlyExemptWords, P::OnlyExemptTalked),
        false => (P::ExemptWords, P::ExemptTalked),
    };
    phrases.extend(given.quoted_or(Q::ExemptOther, in_words, case.words(ask::EXEMPT_OTHER), talked));
    if case.chosen(ask::EXEMPT_TASKS).contains(&Exempt::None) && phrases.is_empty() {
        phrases.push(Phrase::plain(P::NoneExempt));
    }
    let state = if !phrases.is_empty() {
        State::Filled(phrases)
    } else if case.chosen(ask::EXEMPT_TASKS).is_empty() {
        given.lacking(Q::ExemptTasks, &[])
    } else {
        given.lacking(Q::ExemptOther, &[])
    };
    Fill::new(state)
}

/// Unclear expectations are the root of doubt about one's own performance (report 3.3), so they become a promise
/// from both to make them clear.
fn quality(given: &Given<'_>) -> Fill {
    let case = given.case;
    let Some(clear) = case.said(ask::CLEAR_EXPECTATIONS) else {
        return Fill::new(given.lacking(Q::ClearExpectations, &[]));
    };
    let mut phrases = vec![Phrase::plain(P::SameQuality)];
    if clear <= 2 {
        phrases.push(Phrase::plain(P::GoodEnough));
    }
    phrases.extend(priorities(given));
    Fill::new(State::Filled(phrases)).frame_if(!given.frame.reviews.is_empty(), FrameField::Reviews)
}

/// What matters most was answered for three months. It holds until the two follow up, where they do so within that time.
fn priorities(given: &Given<'_>) -> Option<Phrase> {
    let case = given.case;
    let is_within = matches!(case.said(ask::REVIEW), Some(Review::OneMonth | Review::ThreeMonths));
    match case.review_date().filter(|_| is_within) {
        Some(on) => {
            let until = given.quoted(Q::Priorities, P::PrioritiesUntil, case.words(ask::PRIORITIES));
            until.map(|it| it.value("review", Value::Date(on)))
        }
        None => given.quoted(Q::Priorities, P::Priorities, case.words(ask::PRIORITIES)),
    }
}
