//! Support: quick help, experience, closeness, and someone to talk to after something hard.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{
    Experience, FollowUpRhythm, HelpChannel, HelpNeed, ManagerReach, MeetingSkill, OptionSet, SameDay,
};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::HelpOften,
        about: Some(Q::HelpNeed),
        sources: &[Source::Report33, Source::StateGuide],
        talk: talk(Consequence::High, 5),
        check: help_often,
        example: |case, _| case.say(ask::HELP_NEED, HelpNeed::Daily),
    },
    Rule {
        id: FindingId::NewToTasks,
        about: Some(Q::Experience),
        sources: &[Source::Report35, Source::BfaSuitedTasks],
        talk: talk(Consequence::High, 5),
        check: new_to_tasks,
        example: |case, _| case.say(ask::EXPERIENCE, Experience::New),
    },
    Rule {
        id: FindingId::NoHelpAgreement,
        about: Some(Q::HelpChannel),
        sources: &[Source::Report33, Source::Report351],
        talk: talk(Consequence::Medium, 4),
        check: no_help_agreement,
        example: |case, _| case.say(ask::HELP_CHANNEL, vec![HelpChannel::NoneYet]),
    },
    Rule {
        id: FindingId::NewWithoutRhythm,
        about: Some(Q::Experience),
        sources: &[Source::Report35, Source::Report351],
        talk: talk(Consequence::Medium, 4),
        check: new_without_rhythm,
        example: |case, _| {
            case.say(ask::EXPERIENCE, Experience::Learning);
            case.say(ask::FOLLOW_UP, FollowUpRhythm::AsNeeded);
        },
    },
    Rule {
        id: FindingId::NobodySameDay,
        about: Some(Q::SameDaySupport),
        sources: &[Source::Report33, Source::Psychosocial, Source::PsychosocialGuide],
        talk: talk(Consequence::High, 6),
        check: nobody_same_day,
        example: |case, _| case.say(ask::SAME_DAY_SUPPORT, SameDay::No),
    },
    Rule {
        id: FindingId::ManagerSeldom,
        about: Some(Q::ManagerReach),
        sources: &[Source::Report35, Source::Report351],
        talk: talk(Consequence::High, 5),
        check: manager_seldom,
        example: |case, _| case.say(ask::MANAGER_REACH, ManagerReach::Seldom),
    },
    Rule {
        id: FindingId::MeetingSkills,
        about: Some(Q::MeetingSkills),
        sources: &[Source::Report37],
        talk: talk(Consequence::Low, 3),
        check: meeting_skills,
        example: |case, _| case.say(ask::MEETING_SKILLS, vec![MeetingSkill::Dialogue]),
    },
];

fn help_often(case: &Case, frame: &Frame) -> Option<Found> {
    let fewer = match case.said(ask::HELP_NEED)? {
        HelpNeed::SeveralADay => frame.weights.help_several_a_day,
        HelpNeed::Daily => frame.weights.help_daily,
        HelpNeed::Weekly | HelpNeed::Rarely => return None,
    };
    let often = Value::Options(Q::HelpNeed, vec![case.said(ask::HELP_NEED)?.id()]);
    Some(Found::talk().frame(FrameField::Weights).effect(Bearing::Fewer(fewer)).value("often", often))
}

fn new_to_tasks(case: &Case, frame: &Frame) -> Option<Found> {
    let most = match case.said(ask::EXPERIENCE)? {
        Experience::New => frame.weights.new_to_tasks,
        Experience::Learning => frame.weights.learning_tasks,
        Experience::Experienced | Experience::Mixed => return None,
    };
    Some(Found::talk().frame(FrameField::Weights).effect(Bearing::AtMost(most)).value("days", Value::Days(most)))
}

fn no_help_agreement(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::HELP_CHANNEL).contains(&HelpChannel::NoneYet).then(Found::talk)
}

fn new_without_rhythm(case: &Case, _: &Frame) -> Option<Found> {
    let is_new = matches!(case.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning));
    (is_new && case.said(ask::FOLLOW_UP) == Some(FollowUpRhythm::AsNeeded)).then(Found::talk)
}

fn nobody_same_day(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::SAME_DAY_SUPPORT) == Some(SameDay::No)).then(Found::talk)
}

fn manager_seldom(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::MANAGER_REACH) == Some(ManagerReach::Seldom)).then(Found::talk)
}

fn meeting_skills(case: &Case, _: &Frame) -> Option<Found> {
    let wanted: Vec<&'static str> = case
        .chosen(ask::MEETING_SKILLS)
        .iter()
        .filter(|skill| **skill != MeetingSkill::Nothing)
        .map(|skill| skill.id())
        .collect();
    (!wanted.is_empty()).then(|| Found::talk().value("skills", Value::Options(Q::MeetingSkills, wanted)))
}
