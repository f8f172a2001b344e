//! The workplace at home: the nine checks, equipment, data and papers.

use crate::domain::options::{Apv, Check, DataKind, Discomfort, Equipment, HomeSpot, Offer, Overheard, Papers, YesNo};
use crate::domain::question::{Kind, Question, employee, manager, many, one};
use crate::domain::question_id::QuestionId as Q;
use crate::domain::source::Source;

pub(super) const QUESTIONS: &[Question] = &[
    employee(Q::HomeSpot, one::<HomeSpot>(), &[Source::HomeWorkOrder, Source::Report33]).full(),
    employee(Q::SetupScreen, one::<Check>(), &[Source::ScreenOrder]).choice(),
    employee(Q::SetupKeyboard, one::<Check>(), &[Source::ScreenOrder]).choice(),
    employee(Q::SetupTable, one::<Check>(), &[Source::ScreenOrder]).choice(),
    employee(Q::SetupChair, one::<Check>(), &[Source::ScreenOrder]).choice(),
    employee(Q::SetupPosition, one::<Check>(), &[Source::Ergonomics]).full().choice(),
    employee(Q::SetupLight, one::<Check>(), &[Source::ScreenOrder, Source::Ergonomics]).choice(),
    employee(Q::SetupQuiet, one::<Check>(), &[Source::Report32]).choice(),
    employee(Q::SetupSafe, one::<Check>(), &[Source::InjuryJudgment]).full().choice(),
    employee(Q::SetupBreaks, one::<Check>(), &[Source::Report33, Source::ScreenOrder]).full().choice(),
    employee(Q::Discomfort, many::<Discomfort>(&["none"]), &[Source::Report33]).full().private(),
    employee(Q::EquipmentNeeded, many::<Equipment>(&["nothing"]), &[Source::Report36, Source::HomeWorkOrder]),
    employee(Q::EquipmentOther, Kind::Words { most: 120 }, &[Source::Report36])
        .when(&[Q::EquipmentNeeded], |c| c.equipment_needed.contains(&Equipment::Other)),
    manager(Q::EquipmentOffered, many::<Offer>(&["nothing"]), &[Source::Report36, Source::EuTelework]),
    manager(Q::OtherCosts, Kind::Words { most: 200 }, &[Source::EuTelework, Source::StateGuide]).full(),
    manager(Q::Apv, one::<Apv>(), &[Source::BfaApv]).full(),
    employee(Q::DataKind, one::<DataKind>(), &[Source::StateGuideData, Source::DataProtection]),
    employee(Q::Overheard, one::<Overheard>(), &[Source::BfaSuitedTasks, Source::DataProtection]),
    employee(Q::ApprovedDevices, one::<YesNo>(), &[Source::PrivateDevicesCase]),
    employee(Q::Papers, one::<Papers>(), &[Source::StateGuideData]).full(),
    employee(Q::BreachContact, one::<YesNo>(), &[Source::DataProtection]).full(),
];
