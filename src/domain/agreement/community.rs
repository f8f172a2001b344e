//! The work community.

use super::given::{Fill, Given, listed};
use super::{CommunityPhrase as P, Element, Need, Phrase, State};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::options::{AcrossContact, Colleagues, Knowledge, OptionSet, Overview, TellTeam};
use crate::domain::vocabulary::party::{Party, Voice};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[
    Element {
        id: ElementId::Coordination,
        chapter: Chapter::Community,
        need: Need::Should,
        sources: &[Source::Report33, Source::Report352, Source::Report36],
        is_only_at_home: true,
        fill: coordination,
    },
    Element {
        id: ElementId::Openness,
        chapter: Chapter::Community,
        need: Need::Should,
        sources: &[Source::Report352],
        is_only_at_home: true,
        fill: openness,
    },
    Element {
        id: ElementId::EqualTreatment,
        chapter: Chapter::Community,
        need: Need::Should,
        sources: &[Source::EuTelework, Source::FrameworkAgreement],
        is_only_at_home: true,
        fill: equal_treatment,
    },
];

/// Coordinating, attuning and sharing knowledge as far as the tasks call for it (report 3.5.2).
fn coordination(given: &Given<'_>) -> Fill {
    let case = given.case;
    let overview =
        case.chosen(ask::OVERVIEW).iter().filter(|way| **way != Overview::NoWay).map(|way| way.id()).collect();
    let knowledge = case
        .chosen(ask::KNOWLEDGE_SHARING)
        .iter()
        .filter(|way| **way != Knowledge::ToBeAgreed)
        .map(|way| way.id())
        .collect();
    let mut phrases = Vec::new();
    phrases.extend(listed(P::WhoIsWhere, "ways", Q::Overview, overview));
    if case.chosen(ask::OVERVIEW).contains(&Overview::NoWay) {
        phrases.push(Phrase::plain(P::WhoIsWhereToAgree));
    }
    phrases.extend(listed(P::Knowledge, "ways", Q::KnowledgeSharing, knowledge));
    if case.chosen(ask::KNOWLEDGE_SHARING).contains(&Knowledge::ToBeAgreed) {
        phrases.push(Phrase::plain(P::KnowledgeToAgree));
    }
    if case.said(ask::KNOWS_COLLEAGUES_WORK).is_some_and(|value| value <= 2) {
        phrases.push(Phrase::plain(P::ColleaguesWork));
    }
    // The employee who is a manager too needs the sense of the whole organisation (report 3.6).
    let across = case.chosen(ask::ACROSS_CONTACT).into_iter().map(|contact| match contact {
        AcrossContact::OnSite => P::AcrossOnSite,
        AcrossContact::FixedMeetings => P::AcrossMeetings,
        AcrossContact::Informal => P::AcrossInformal,
        AcrossContact::Lacking => P::AcrossToFind,
    });
    phrases.extend(across.map(Phrase::plain));
    let is_asked = case.asks(Q::Overview) || case.asks(Q::KnowledgeSharing);
    let state = match phrases.is_empty() {
        false => State::Filled(phrases),
        true if is_asked => given.lacking(Q::Overview, &[Q::KnowledgeSharing]),
        // What nobody was asked about is not lacking.
        true => State::NotNeeded,
    };
    Fill::new(state)
}

/// Openness prevents felt unfairness (report 3.5.2): the employee's part is the talk with colleagues, the manager's
/// is telling the team what is agreed and nothing private.
fn openness(given: &Given<'_>) -> Fill {
    let case = given.case;
    let asked = case.said(ask::COLLEAGUES_ASKED).map(|asked| match asked {
        Colleagues::Yes => P::ColleaguesAsked,
        Colleagues::Partly | Colleagues::WillDo | Colleagues::No => P::ColleaguesToAsk,
    });
    let told = case.said(ask::TELL_TEAM).and_then(|way| match way {
        TellTeam::TeamMeeting => Some(P::ToldAtMeeting),
        TellTeam::Guideline => Some(P::ToldInGuideline),
        TellTeam::Individually => Some(P::ToldIndividually),
        TellTeam::Undecided => None,
    });
    let said: Vec<Phrase> = asked.into_iter().chain(told).map(Phrase::plain).collect();
    let state = match case.voice {
        _ if !said.is_empty() => State::Filled(said.into_iter().chain([Phrase::plain(P::ToldWhat)]).collect()),
        _ if case.said(ask::TELL_TEAM) == Some(TellTeam::Undecided) => State::ForTheTalk(Q::TellTeam),
        Voice::One(Party::Employee) => given.lacking(Q::ColleaguesAsked, &[]),
        Voice::One(Party::Manager) => given.lacking(Q::TellTeam, &[]),
        Voice::Both => given.lacking(Q::ColleaguesAsked, &[Q::TellTeam]),
    };
    Fill::new(state)
}

/// The EU agreement of 2002: the same terms, training, career, information and collective rights.
fn equal_treatment(_: &Given<'_>) -> Fill {
    Fill::fixed(vec![Phrase::plain(P::EqualTerms)])
}
