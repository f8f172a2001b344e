//! The workplace at home: the nine checks, equipment, data and papers.

use super::question::{Kind, Question, employee, manager, many, one};
use crate::domain::vocabulary::options::{
    Apv, Check, DataKind, Devices, Discomfort, Equipment, HomeSpot, Offer, Overheard, Papers, YesNo,
};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(Q::HomeSpot, one::<HomeSpot>(), &[Source::HomeWorkOrder, Source::Report33]).full().choice().at_home(),
    employee(Q::SetupScreen, one::<Check>(), &[Source::ScreenOrder]).choice().at_home(),
    employee(Q::SetupKeyboard, one::<Check>(), &[Source::ScreenOrder]).choice().at_home(),
    employee(Q::SetupTable, one::<Check>(), &[Source::ScreenOrder]).choice().at_home(),
    employee(Q::SetupChair, one::<Check>(), &[Source::ScreenOrder]).choice().at_home(),
    employee(Q::SetupPosition, one::<Check>(), &[Source::Ergonomics]).full().choice().at_home(),
    employee(Q::SetupLight, one::<Check>(), &[Source::ScreenOrder, Source::Ergonomics]).choice().at_home(),
    employee(Q::SetupQuiet, one::<Check>(), &[Source::Report32]).full().choice().at_home(),
    employee(Q::SetupSafe, one::<Check>(), &[Source::InjuryJudgment]).full().choice().at_home(),
    employee(Q::SetupBreaks, one::<Check>(), &[Source::Report33, Source::ScreenOrder]).full().choice().at_home(),
    employee(Q::Discomfort, many::<Discomfort>(&["none"]), &[Source::Report33]).full().private().at_home(),
    employee(Q::EquipmentNeeded, many::<Equipment>(&["nothing"]), &[Source::Report36, Source::HomeWorkOrder]).at_home(),
    employee(Q::EquipmentOther, Kind::Words { most: 120 }, &[Source::Report36])
        .when(&[Q::EquipmentNeeded], |c| c.chosen(ask::EQUIPMENT_NEEDED).contains(&Equipment::Other)),
    manager(Q::EquipmentOffered, many::<Offer>(&["nothing"]), &[Source::Report36, Source::EuTelework]).at_home(),
    manager(Q::OtherCosts, Kind::Words { most: 200 }, &[Source::EuTelework, Source::StateGuide]).full().at_home(),
    manager(Q::Apv, one::<Apv>(), &[Source::BfaApv]).full().at_home(),
    employee(Q::DataKind, one::<DataKind>(), &[Source::StateGuideData, Source::DataProtection]).at_home(),
    employee(Q::Overheard, one::<Overheard>(), &[Source::BfaSuitedTasks, Source::DataProtection]).at_home(),
    employee(Q::ApprovedDevices, one::<Devices>(), &[Source::PrivateDevicesCase]).at_home(),
    employee(Q::Papers, one::<Papers>(), &[Source::StateGuideData]).full().at_home(),
    employee(Q::BreachContact, one::<YesNo>(), &[Source::DataProtection]).full().at_home(),
];
