//! Data and confidentiality.

use super::given::{Fill, Given, words};
use super::{DataPhrase as P, Element, Need, Phrase, State};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::options::{DataKind, Devices, Overheard, Papers, YesNo};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const ELEMENTS: &[Element] = &[Element {
    id: ElementId::DataSecurity,
    chapter: Chapter::Data,
    need: Need::Must,
    sources: &[
        Source::DataProtection,
        Source::StateGuideData,
        Source::PrivateDevicesCase,
        Source::BfaSuitedTasks,
        Source::EuTelework,
    ],
    is_only_at_home: true,
    fill: data_security,
}];

/// The same duty of secrecy at home. These are real conditions, and not about furniture or place in the home.
/// The manager is asked nothing here: the employer's limits are the same in every agreement.
fn data_security(given: &Given<'_>) -> Fill {
    let case = given.case;
    let contact = &given.frame.contacts.it;
    let fill = |state| Fill::new(state).frame_if(!contact.is_empty(), FrameField::Contacts);
    if case.voice.includes(Party::Employee) && case.said(ask::DATA_KIND).is_none() {
        return fill(given.lacking(Q::DataKind, &[]));
    }
    let kind = case.said(ask::DATA_KIND).and_then(|kind| match kind {
        DataKind::NoPersonal => Some(P::NoPersonal),
        DataKind::Ordinary => None,
        DataKind::Confidential => Some(P::Confidential),
    });
    let is_unapproved =
        case.said(ask::APPROVED_DEVICES) == Some(Devices::Lacking) || given.is_for_the_talk(Q::ApprovedDevices);
    let overheard = match (case.said(ask::OVERHEARD), case.said(ask::DATA_KIND)) {
        (Some(Overheard::Solvable), _) => Some(P::Shielded),
        (Some(Overheard::Yes), Some(DataKind::Confidential)) => Some(P::ConfidentialStays),
        (Some(Overheard::Yes), _) => Some(P::HardToShield),
        (Some(Overheard::No) | None, _) => None,
    };
    let papers = case.said(ask::PAPERS).and_then(|papers| match papers {
        Papers::None => None,
        Papers::Locked => Some(P::PapersLocked),
        Papers::NotLocked => Some(P::PapersStay),
    });
    let before = [Some(P::SameDuty), kind, Some(P::Approved), is_unapproved.then_some(P::ApprovedFirst)];
    let mut phrases: Vec<Phrase> = before.into_iter().chain([overheard, papers]).flatten().map(Phrase::plain).collect();
    if contact.is_empty() {
        phrases.push(Phrase::plain(P::Breach));
        if case.said(ask::BREACH_CONTACT) == Some(YesNo::No) {
            phrases.push(Phrase::plain(P::BreachContact));
        }
    } else {
        phrases.push(Phrase::plain(P::BreachTo).value("contact", words(contact)));
    }
    fill(State::Filled(phrases))
}
