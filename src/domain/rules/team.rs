//! The work community: days together, colleagues, overview, grounds and openness.

use super::finding::{Bearing, Found, Value};
use super::rule::{Consequence, Rule, talk};
use crate::domain::case::Case;
use crate::domain::case::limits::team_days;
use crate::domain::case::working_week::{working_days, working_weekdays};
use crate::domain::frame::Frame;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{AcrossContact, Basis, Colleagues, Knowledge, OptionSet, Overview, TellTeam};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: FindingId::TeamDaysLimit,
        about: Some(Q::TeamDays),
        sources: &[Source::Report352, Source::Report36],
        talk: None,
        check: team_days_limit,
        example: |case, _| case.say(ask::TEAM_DAYS, Weekdays::of(&[Weekday::Tuesday])),
    },
    Rule {
        id: FindingId::HomeDayOnTeamDay,
        about: Some(Q::HomeWeekdays),
        sources: &[Source::Report352, Source::Report36],
        talk: talk(Consequence::High, 4),
        check: home_day_on_team_day,
        example: |case, frame| {
            case.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Tuesday]));
            frame.team_days = Weekdays::of(&[Weekday::Tuesday]);
        },
    },
    Rule {
        id: FindingId::HomeDayOnMeetDay,
        about: Some(Q::HomeWeekdays),
        sources: &[Source::Report33, Source::Report352],
        talk: talk(Consequence::Medium, 3),
        check: home_day_on_meet_day,
        example: |case, _| {
            case.say(ask::HOME_WEEKDAYS, Weekdays::of(&[Weekday::Thursday]));
            case.say(ask::MEET_DAYS, Weekdays::of(&[Weekday::Thursday]));
        },
    },
    Rule {
        id: FindingId::ColleaguesNotAsked,
        about: Some(Q::ColleaguesAsked),
        sources: &[Source::Report352],
        talk: talk(Consequence::Medium, 3),
        check: colleagues_not_asked,
        example: |case, _| case.say(ask::COLLEAGUES_ASKED, Colleagues::No),
    },
    Rule {
        id: FindingId::NoOverview,
        about: Some(Q::Overview),
        sources: &[Source::Report352],
        talk: talk(Consequence::Medium, 3),
        check: no_overview,
        example: |case, _| case.say(ask::OVERVIEW, vec![Overview::NoWay]),
    },
    Rule {
        id: FindingId::LittleKnowledge,
        about: Some(Q::KnowsColleaguesWork),
        sources: &[Source::Report33],
        talk: talk(Consequence::Medium, 4),
        check: little_knowledge,
        example: |case, _| case.say(ask::KNOWS_COLLEAGUES_WORK, 1),
    },
    Rule {
        id: FindingId::KnowledgeOpen,
        about: Some(Q::KnowledgeSharing),
        sources: &[Source::Report33, Source::Report352],
        talk: talk(Consequence::Medium, 4),
        check: knowledge_open,
        example: |case, _| case.say(ask::KNOWLEDGE_SHARING, vec![Knowledge::ToBeAgreed]),
    },
    Rule {
        id: FindingId::AcrossContactLacking,
        about: Some(Q::AcrossContact),
        sources: &[Source::Report36],
        talk: talk(Consequence::Medium, 4),
        check: across_contact_lacking,
        example: |case, _| case.say(ask::ACROSS_CONTACT, vec![AcrossContact::Lacking]),
    },
    Rule {
        id: FindingId::GroundsMissing,
        about: Some(Q::Basis),
        sources: &[Source::Report352],
        talk: talk(Consequence::High, 4),
        check: grounds_missing,
        example: |case, _| case.say(ask::BASIS, vec![Basis::Tasks]),
    },
    Rule {
        id: FindingId::TeamNotTold,
        about: Some(Q::TellTeam),
        sources: &[Source::Report352, Source::Report36],
        talk: talk(Consequence::Medium, 3),
        check: team_not_told,
        example: |case, _| case.say(ask::TELL_TEAM, TellTeam::Undecided),
    },
];

fn team_days_limit(case: &Case, frame: &Frame) -> Option<Found> {
    let needed = team_days(case, frame).shared_with(working_weekdays(case));
    let most = working_days(case).less(Amount::whole(needed.len()));
    (!needed.is_empty()).then(|| {
        Found::talk().frame(FrameField::TeamDays).effect(Bearing::AtMost(most)).value("days", Value::Weekdays(needed))
    })
}

fn home_day_on_team_day(case: &Case, frame: &Frame) -> Option<Found> {
    let clash = case.named_weekdays().shared_with(team_days(case, frame));
    (!clash.is_empty()).then(|| Found::talk().frame(FrameField::TeamDays).value("days", Value::Weekdays(clash)))
}

fn home_day_on_meet_day(case: &Case, _: &Frame) -> Option<Found> {
    let clash = case.said(ask::HOME_WEEKDAYS)?.shared_with(case.said(ask::MEET_DAYS)?);
    (!clash.is_empty()).then(|| Found::talk().value("days", Value::Weekdays(clash)))
}

fn colleagues_not_asked(case: &Case, _: &Frame) -> Option<Found> {
    matches!(case.said(ask::COLLEAGUES_ASKED), Some(Colleagues::No | Colleagues::WillDo)).then(Found::talk)
}

fn no_overview(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::OVERVIEW).contains(&Overview::NoWay).then(Found::talk)
}

fn little_knowledge(case: &Case, _: &Frame) -> Option<Found> {
    case.said(ask::KNOWS_COLLEAGUES_WORK).is_some_and(|value| value <= 2).then(Found::talk)
}

fn knowledge_open(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::KNOWLEDGE_SHARING).contains(&Knowledge::ToBeAgreed).then(Found::talk)
}

fn across_contact_lacking(case: &Case, _: &Frame) -> Option<Found> {
    case.chosen(ask::ACROSS_CONTACT).contains(&AcrossContact::Lacking).then(Found::talk)
}

/// The report names three grounds for an individual agreement; the one that is missing is brought to mind.
fn grounds_missing(case: &Case, _: &Frame) -> Option<Found> {
    let wanted = [Basis::Tasks, Basis::Community, Basis::Resources];
    let missing: Vec<&'static str> =
        wanted.iter().filter(|ground| !case.chosen(ask::BASIS).contains(ground)).map(|ground| ground.id()).collect();
    (!case.chosen(ask::BASIS).is_empty() && !missing.is_empty())
        .then(|| Found::talk().value("grounds", Value::Options(Q::Basis, missing)))
}

fn team_not_told(case: &Case, _: &Frame) -> Option<Found> {
    (case.said(ask::TELL_TEAM) == Some(TellTeam::Undecided)).then(Found::talk)
}
