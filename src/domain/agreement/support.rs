//! Support and follow-up.

use super::given::{Fill, Given, listed};
use super::{Element, Need, Phrase, State, SupportPhrase as P};
use crate::domain::rules::finding::Value;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{
    Experience, FollowUpRhythm, HelpChannel, HelpNeed, ManagerReach, MeetingSkill, OptionSet, SameDay, WorksWell,
};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;
use crate::domain::vocabulary::task::{NamedTask, Place};

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::FollowUp,
        chapter: Chapter::Support,
        need: Need::Should,
        sources: &[Source::Report35, Source::Report351, Source::Report33],
        is_only_at_home: false,
        fill: follow_up,
    },
    Element {
        id: ElementId::HardConversations,
        chapter: Chapter::Support,
        need: Need::Should,
        sources: &[Source::Report33, Source::Psychosocial, Source::PsychosocialGuide],
        is_only_at_home: true,
        fill: hard_conversations,
    },
    Element {
        id: ElementId::Competence,
        chapter: Chapter::Support,
        need: Need::May,
        sources: &[Source::Report35, Source::Report37],
        is_only_at_home: false,
        fill: competence,
    },
    Element {
        id: ElementId::Wellbeing,
        chapter: Chapter::Support,
        need: Need::May,
        sources: &[Source::Report33, Source::Report351],
        is_only_at_home: false,
        fill: wellbeing,
    },
];

/// Out of sight must not become out of mind (report 3.5.1): the rhythm, how help is got, what the manager gives, and how
/// the two see that it works.
fn follow_up(given: &Given<'_>) -> Fill {
    let case = given.case;
    let Some(rhythm) = case.said(ask::FOLLOW_UP) else {
        return Fill::new(given.lacking(Q::FollowUp, &[]));
    };
    let mut phrases = vec![Phrase::plain(match rhythm {
        FollowUpRhythm::Weekly => P::Weekly,
        FollowUpRhythm::Fortnightly => P::Fortnightly,
        FollowUpRhythm::Monthly => P::Monthly,
        FollowUpRhythm::Quarterly => P::Quarterly,
        FollowUpRhythm::AsNeeded => P::AsNeeded,
    })];
    if matches!(case.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning)) {
        phrases.push(Phrase::plain(P::CloserWhileNew));
    }
    phrases.extend(help(given).into_iter().map(Phrase::plain));
    let manager = case.said(ask::MANAGER_REACH).map(|reach| match reach {
        ManagerReach::OnSite => P::ManagerOnSite,
        ManagerReach::Reachable => P::ManagerElsewhere,
        ManagerReach::SetTimes => P::ManagerSetTimes,
        ManagerReach::Seldom => P::ManagerSeldom,
    });
    phrases.extend(manager.map(Phrase::plain));
    let gives = case.chosen(ask::MANAGER_GIVES).iter().map(|way| way.id()).collect();
    phrases.extend(listed(P::ManagerGives, "ways", Q::ManagerGives, gives));
    phrases.extend(listed(P::SuccessSigns, "signs", Q::SuccessSigns, case.chosen_signs()));
    Fill::new(State::Filled(phrases))
}

/// The ways to help, and how close help is where it is needed often (report 3.3).
fn help(given: &Given<'_>) -> Vec<P> {
    let has = |channel: HelpChannel| given.case.chosen(ask::HELP_CHANNEL).contains(&channel);
    let direct = match (has(HelpChannel::Call), has(HelpChannel::Chat)) {
        (true, true) => Some(P::HelpByCallOrChat),
        (true, false) => Some(P::HelpByCall),
        (false, true) => Some(P::HelpByChat),
        (false, false) => None,
    };
    let need = match given.case.said(ask::HELP_NEED) {
        Some(HelpNeed::SeveralADay) => Some(P::HelpAllDay),
        Some(HelpNeed::Daily) => Some(P::HelpDaily),
        Some(HelpNeed::Weekly | HelpNeed::Rarely) | None => None,
    };
    [
        direct,
        has(HelpChannel::MorningMeeting).then_some(P::HelpInMorning),
        has(HelpChannel::Buddy).then_some(P::HelpByBuddy),
        has(HelpChannel::SavedForOffice).then_some(P::HelpWaits),
        has(HelpChannel::NoneYet).then_some(P::HelpToAgree),
        need,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Support the same day after something hard: who, and how. Until it is agreed, such tasks stay near others (report 3.3);
/// those that belong at the workplace anyway are named where the tasks have their places.
fn hard_conversations(given: &Given<'_>) -> Fill {
    let case = given.case;
    let hard = || case.tasks().iter().filter(|chosen| chosen.task.is_hard_on_a_person());
    let may_go_home: Vec<NamedTask> =
        hard().filter(|chosen| chosen.place != Some(Place::Workplace)).map(|chosen| case.named(chosen)).collect();
    if let Some(who) = given.quoted(Q::SameDayWho, P::SameDayWho, case.words(ask::SAME_DAY_WHO)) {
        return Fill::new(State::Filled(vec![who]));
    }
    // Only the employee is asked, so the manager alone is judged by the tasks.
    let state = match (case.voice, case.said(ask::SAME_DAY_SUPPORT)) {
        (_, Some(SameDay::Yes)) => State::Filled(vec![Phrase::plain(P::SameDayKnown)]),
        (_, Some(SameDay::No)) => State::Filled(to_agree(may_go_home)),
        // In the paper of two, nobody has to say anything where no task is hard.
        (Voice::Both, None) if case.has_tasks() && hard().next().is_none() => State::NotNeeded,
        (Voice::One(Party::Employee) | Voice::Both, None) => given.lacking(Q::SameDaySupport, &[]),
        (Voice::One(Party::Manager), None) if !case.has_tasks() => given.lacking(Q::TaskTypes, &[]),
        // Hard tasks ask for it, also where the employee has not said whether someone is there.
        (Voice::One(Party::Manager), None) | (_, Some(SameDay::NotRelevant)) if hard().next().is_none() => {
            State::NotNeeded
        }
        (Voice::One(Party::Manager), None) | (_, Some(SameDay::NotRelevant)) => State::Filled(to_agree(may_go_home)),
    };
    Fill::new(state)
}

fn to_agree(tasks: Vec<NamedTask>) -> Vec<Phrase> {
    let until_then = (!tasks.is_empty()).then(|| Phrase::plain(P::HardUntilThen).value("tasks", Value::Tasks(tasks)));
    std::iter::once(Phrase::plain(P::SameDayToAgree)).chain(until_then).collect()
}

/// The report asks for learning in leading, hosting and joining online meetings (3.7).
fn competence(given: &Given<'_>) -> Fill {
    let skills = given.case.chosen(ask::MEETING_SKILLS);
    let named = skills.iter().filter(|skill| !matches!(skill, MeetingSkill::TakingPart | MeetingSkill::Nothing));
    let named = named.map(|skill| skill.id()).collect();
    let mut phrases: Vec<Phrase> = listed(P::Skills, "skills", Q::MeetingSkills, named).into_iter().collect();
    if skills.contains(&MeetingSkill::TakingPart) {
        phrases.push(Phrase::plain(P::SkillsTakingPart));
    }
    let state = if phrases.is_empty() { State::NotNeeded } else { State::Filled(phrases) };
    Fill::new(state)
}

/// The report's five long-run effects (3.3) as something both watch. Of the person, only what the employee chose to
/// share enters: private answers never reach this function.
fn wellbeing(given: &Given<'_>) -> Fill {
    let helps = given.case.chosen(ask::WORKS_WELL);
    let named = helps.iter().filter(|way| **way != WorksWell::Feedback).map(|way| way.id()).collect();
    let mut phrases = vec![Phrase::plain(P::WatchTogether)];
    phrases.extend(listed(P::WorksWell, "ways", Q::WorksWell, named));
    if helps.contains(&WorksWell::Feedback) {
        phrases.push(Phrase::plain(P::Feedback));
    }
    Fill::new(State::Filled(phrases))
}
