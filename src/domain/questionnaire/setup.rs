//! The workplace at home: the nine checks, equipment, data and papers.

use super::pages::PageId as Page;
use super::question::{Question, employee, manager};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::Equipment;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(ask::HOME_SPOT, Page::Spot, &[Source::HomeWorkOrder, Source::Report33])
        .topic(E::ScreenWorkplace, 1)
        .full()
        .choice()
        .at_home(),
    employee(ask::SETUP_SCREEN, Page::Checklist, &[Source::ScreenOrder])
        .topic(E::ScreenWorkplace, 2)
        .choice()
        .at_home(),
    employee(ask::SETUP_KEYBOARD, Page::Checklist, &[Source::ScreenOrder])
        .topic(E::ScreenWorkplace, 3)
        .choice()
        .at_home(),
    employee(ask::SETUP_TABLE, Page::Checklist, &[Source::ScreenOrder]).topic(E::ScreenWorkplace, 4).choice().at_home(),
    employee(ask::SETUP_CHAIR, Page::Checklist, &[Source::ScreenOrder]).topic(E::ScreenWorkplace, 5).choice().at_home(),
    employee(ask::SETUP_POSITION, Page::Checklist, &[Source::Ergonomics])
        .topic(E::ScreenWorkplace, 6)
        .full()
        .choice()
        .at_home(),
    employee(ask::SETUP_LIGHT, Page::Checklist, &[Source::ScreenOrder, Source::Ergonomics])
        .topic(E::ScreenWorkplace, 7)
        .choice()
        .at_home(),
    employee(ask::SETUP_QUIET, Page::Checklist, &[Source::Report32])
        .topic(E::ScreenWorkplace, 8)
        .full()
        .choice()
        .at_home(),
    employee(ask::SETUP_SAFE, Page::Checklist, &[Source::InjuryJudgment])
        .topic(E::ScreenWorkplace, 9)
        .full()
        .choice()
        .at_home(),
    employee(ask::SETUP_BREAKS, Page::Checklist, &[Source::Report33, Source::ScreenOrder])
        .topic(E::Breaks, 3)
        .full()
        .choice()
        .at_home(),
    employee(ask::DISCOMFORT, Page::Discomfort, &[Source::Report33]).full().private().at_home(),
    employee(ask::EQUIPMENT_NEEDED, Page::Equipment, &[Source::Report36, Source::HomeWorkOrder])
        .topic(E::Equipment, 1)
        .at_home(),
    employee(ask::EQUIPMENT_OTHER, Page::Equipment, &[Source::Report36])
        .most(120)
        .topic(E::Equipment, 2)
        .when(&[Q::EquipmentNeeded], |c| c.chosen(ask::EQUIPMENT_NEEDED).contains(&Equipment::Other)),
    manager(ask::EQUIPMENT_OFFERED, Page::Equipment, &[Source::Report36, Source::EuTelework])
        .topic(E::Equipment, 3)
        .at_home(),
    manager(ask::OTHER_COSTS, Page::Equipment, &[Source::EuTelework, Source::StateGuide])
        .most(200)
        .topic(E::Costs, 1)
        .full()
        .at_home(),
    manager(ask::APV, Page::Equipment, &[Source::BfaApv]).topic(E::Assessment, 1).full().at_home(),
    employee(ask::DATA_KIND, Page::Data, &[Source::StateGuideData, Source::DataProtection])
        .topic(E::DataSecurity, 1)
        .at_home(),
    employee(ask::OVERHEARD, Page::Data, &[Source::BfaSuitedTasks, Source::DataProtection])
        .topic(E::DataSecurity, 2)
        .at_home(),
    employee(ask::APPROVED_DEVICES, Page::Data, &[Source::PrivateDevicesCase]).topic(E::DataSecurity, 3).at_home(),
    employee(ask::PAPERS, Page::Care, &[Source::StateGuideData]).topic(E::DataSecurity, 4).full().at_home(),
    employee(ask::BREACH_CONTACT, Page::Care, &[Source::DataProtection]).topic(E::DataSecurity, 5).full().at_home(),
];
