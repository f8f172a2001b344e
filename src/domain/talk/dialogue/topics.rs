//! What the two can talk about: one topic for each element of the agreement that answers feed, with its questions.
//! Every question that can be shared belongs to exactly one topic (`tests/dialogue.rs`).

use crate::domain::rules::Consequence;
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::question_id::QuestionId as Q;

/// What a topic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The element of the agreement that the topic fills.
    pub element: E,
    /// The questions whose answers are laid side by side, the most telling first.
    pub questions: &'static [Q],
    /// How much it matters that the two agree. Føling's own judgement, after the report's emphasis on tasks, closeness
    /// and clear expectations (3.4, 3.5.1).
    pub consequence: Consequence,
    /// Minutes to set aside where the two differ.
    pub minutes: u8,
}

const fn topic(element: E, consequence: Consequence, minutes: u8, questions: &'static [Q]) -> About {
    About { element, questions, consequence, minutes }
}

use Consequence::{Decisive, High, Low, Medium};

/// Every topic, in the order of the agreement.
pub const ABOUT: &[About] = &[
    topic(E::LegalBasis, High, 3, &[Q::LocalAgreement]),
    topic(E::Kind, High, 4, &[Q::Pattern, Q::WrittenLimits, Q::FrameFixedDays]),
    topic(E::Voluntary, Decisive, 5, &[Q::Voluntary]),
    topic(
        E::Grounds,
        Medium,
        5,
        &[
            Q::Reasons,
            Q::ReasonOther,
            Q::Basis,
            Q::BasisWords,
            Q::QuietAtWorkplace,
            Q::AlternativesWanted,
            Q::AlternativesOffered,
        ],
    ),
    topic(E::TasksAtHome, High, 8, &[Q::TaskPlaces, Q::TaskTypes, Q::TaskNames, Q::CitizenVideo]),
    topic(E::ExemptTasks, High, 4, &[Q::ExemptTasks, Q::ExemptOther]),
    topic(E::Quality, High, 5, &[Q::ClearExpectations, Q::Priorities]),
    topic(
        E::Extent,
        High,
        7,
        &[Q::HomeDays, Q::OverHalfWhy, Q::HomeWeekdays, Q::HomeAnyway, Q::FrameMaxDays, Q::FrameMinPresence],
    ),
    topic(E::PresenceDays, Medium, 4, &[Q::TeamDays, Q::TeamDaysNote, Q::MeetDays, Q::PresencePurpose]),
    topic(E::MovingDays, Medium, 3, &[Q::MoveForWork, Q::MoveForEmployee, Q::MovedDay, Q::ComeIn]),
    topic(E::Place, Medium, 3, &[Q::WorkPlace]),
    topic(E::Reachability, High, 5, &[Q::Reach, Q::ReachTimes, Q::ReplyCall, Q::ReplyChat, Q::ReplyMail]),
    topic(
        E::WorkingTime,
        Medium,
        4,
        &[
            Q::SplitDay,
            Q::UsualStart,
            Q::LatestEnd,
            Q::EarliestStart,
            Q::WeeklyHours,
            Q::WorkingDays,
            Q::WorkingWeekdays,
        ],
    ),
    topic(E::Breaks, Medium, 3, &[Q::ScreenMeetings, Q::MeetingStretch, Q::SetupBreaks]),
    topic(
        E::FollowUp,
        High,
        6,
        &[Q::FollowUp, Q::HelpChannel, Q::Experience, Q::HelpNeed, Q::ManagerReach, Q::ManagerGives, Q::SuccessSigns],
    ),
    topic(E::HardConversations, High, 4, &[Q::SameDaySupport, Q::SameDayWho]),
    topic(E::Competence, Low, 2, &[Q::MeetingSkills]),
    topic(E::Wellbeing, Low, 3, &[Q::WorksWell]),
    topic(
        E::Coordination,
        Medium,
        4,
        &[Q::Overview, Q::KnowledgeSharing, Q::KnowsColleaguesWork, Q::LeadsOthers, Q::AcrossContact],
    ),
    topic(E::Openness, Medium, 3, &[Q::ColleaguesAsked, Q::TellTeam]),
    topic(
        E::ScreenWorkplace,
        High,
        5,
        &[
            Q::HomeSpot,
            Q::SetupScreen,
            Q::SetupKeyboard,
            Q::SetupTable,
            Q::SetupChair,
            Q::SetupPosition,
            Q::SetupLight,
            Q::SetupQuiet,
            Q::SetupSafe,
            Q::ScreenDaysOnSite,
            Q::ScreenPlaceOnSite,
        ],
    ),
    topic(E::Equipment, Medium, 4, &[Q::EquipmentNeeded, Q::EquipmentOther, Q::EquipmentOffered]),
    topic(E::Costs, Low, 2, &[Q::OtherCosts]),
    topic(E::Assessment, Low, 2, &[Q::Apv]),
    topic(E::DataSecurity, High, 4, &[Q::DataKind, Q::Overheard, Q::ApprovedDevices, Q::Papers, Q::BreachContact]),
    topic(E::StartAndReview, Medium, 3, &[Q::StartDate, Q::Review, Q::StepUpDays]),
    topic(E::Ending, Medium, 3, &[Q::NoticeKind, Q::NoticeWeeks]),
];

/// The topic of an element, where answers feed it.
pub fn about(element: E) -> Option<&'static About> {
    ABOUT.iter().find(|about| about.element == element)
}

/// The element whose topic a question belongs to; nothing for a private question.
pub fn element_of(id: Q) -> Option<E> {
    ABOUT.iter().find(|about| about.questions.contains(&id)).map(|about| about.element)
}
