//! Support: quick help, experience, closeness, and someone to talk to after something hard.

use super::finding::{Effect, Finding, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{
    Experience, FollowUpRhythm, HelpChannel, HelpNeed, ManagerReach, MeetingSkill, OptionSet, SameDay,
};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::HelpOften,
        sources: &[Source::Report33, Source::StateGuide],
        talk: talk(Consequence::High, 5),
        check: help_often,
        example: |case, _| case.say(ask::HELP_NEED, HelpNeed::Daily),
    },
    Rule {
        id: FindingId::NewToTasks,
        sources: &[Source::Report35, Source::BfaSuitedTasks],
        talk: talk(Consequence::High, 5),
        check: new_to_tasks,
        example: |case, _| case.say(ask::EXPERIENCE, Experience::New),
    },
    Rule {
        id: FindingId::NoHelpAgreement,
        sources: &[Source::Report33, Source::Report351],
        talk: talk(Consequence::Medium, 4),
        check: no_help_agreement,
        example: |case, _| case.say(ask::HELP_CHANNEL, vec![HelpChannel::NoneYet]),
    },
    Rule {
        id: FindingId::NewWithoutRhythm,
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
        sources: &[Source::Report33, Source::Psychosocial, Source::PsychosocialGuide],
        talk: talk(Consequence::High, 6),
        check: nobody_same_day,
        example: |case, _| case.say(ask::SAME_DAY_SUPPORT, SameDay::No),
    },
    Rule {
        id: FindingId::ManagerSeldom,
        sources: &[Source::Report35, Source::Report351],
        talk: talk(Consequence::High, 5),
        check: manager_seldom,
        example: |case, _| case.say(ask::MANAGER_REACH, ManagerReach::Seldom),
    },
    Rule {
        id: FindingId::MeetingSkills,
        sources: &[Source::Report37],
        talk: talk(Consequence::Low, 3),
        check: meeting_skills,
        example: |case, _| case.say(ask::MEETING_SKILLS, vec![MeetingSkill::Dialogue]),
    },
];

fn help_often(case: &Case, frame: &Frame) -> Option<Finding> {
    let fewer = match case.said(ask::HELP_NEED)? {
        HelpNeed::SeveralADay => frame.weights.help_several_a_day,
        HelpNeed::Daily => frame.weights.help_daily,
        HelpNeed::Weekly | HelpNeed::Rarely => return None,
    };
    let reasons = Reasons::answers(Q::HelpNeed, &[]).and(Because::Frame(FrameField::Weights));
    let often = Value::Options(Q::HelpNeed, vec![case.said(ask::HELP_NEED)?.id()]);
    Some(Finding::talk(FindingId::HelpOften, reasons).effect(Effect::Fewer(fewer)).value("often", often))
}

fn new_to_tasks(case: &Case, frame: &Frame) -> Option<Finding> {
    let most = match case.said(ask::EXPERIENCE)? {
        Experience::New => frame.weights.new_to_tasks,
        Experience::Learning => frame.weights.learning_tasks,
        Experience::Experienced | Experience::Mixed => return None,
    };
    let reasons = Reasons::answers(Q::Experience, &[]).and(Because::Frame(FrameField::Weights));
    Some(Finding::talk(FindingId::NewToTasks, reasons).effect(Effect::AtMost(most)).value("days", Value::Days(most)))
}

fn no_help_agreement(case: &Case, _: &Frame) -> Option<Finding> {
    case.chosen(ask::HELP_CHANNEL)
        .contains(&HelpChannel::NoneYet)
        .then(|| Finding::talk(FindingId::NoHelpAgreement, Reasons::answers(Q::HelpChannel, &[])))
}

fn new_without_rhythm(case: &Case, _: &Frame) -> Option<Finding> {
    let is_new = matches!(case.said(ask::EXPERIENCE), Some(Experience::New | Experience::Learning));
    (is_new && case.said(ask::FOLLOW_UP) == Some(FollowUpRhythm::AsNeeded))
        .then(|| Finding::talk(FindingId::NewWithoutRhythm, Reasons::answers(Q::Experience, &[Q::FollowUp])))
}

fn nobody_same_day(case: &Case, _: &Frame) -> Option<Finding> {
    (case.said(ask::SAME_DAY_SUPPORT) == Some(SameDay::No))
        .then(|| Finding::talk(FindingId::NobodySameDay, Reasons::answers(Q::SameDaySupport, &[])))
}

fn manager_seldom(case: &Case, _: &Frame) -> Option<Finding> {
    (case.said(ask::MANAGER_REACH) == Some(ManagerReach::Seldom))
        .then(|| Finding::talk(FindingId::ManagerSeldom, Reasons::answers(Q::ManagerReach, &[])))
}

fn meeting_skills(case: &Case, _: &Frame) -> Option<Finding> {
    let wanted: Vec<&'static str> = case
        .chosen(ask::MEETING_SKILLS)
        .iter()
        .filter(|skill| **skill != MeetingSkill::Nothing)
        .map(|skill| skill.id())
        .collect();
    (!wanted.is_empty()).then(|| {
        Finding::talk(FindingId::MeetingSkills, Reasons::answers(Q::MeetingSkills, &[]))
            .value("skills", Value::Options(Q::MeetingSkills, wanted))
    })
}
