//! The pages of the questionnaire: one topic each, one to five short questions that belong together.

use super::question::Section;
use crate::domain::vocabulary::question_id::QuestionId;

/// How the questions of a page are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One below the other.
    Questions,
    /// Rows that share the same few options.
    Checklist,
}

/// A page of the questionnaire.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The stable id used in addresses; the heading is in `content::pages`.
    pub id: PageId,
    /// The section it belongs to.
    pub section: Section,
    /// The questions that may stand on it, in order.
    pub questions: &'static [QuestionId],
    /// How they are laid out.
    pub layout: Layout,
}

macro_rules! pages {
    ($($name:ident = $id:literal in $section:ident, $layout:ident: [$($question:ident),+ $(,)?];)+) => {
        /// The id of a page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PageId { $(#[doc = $id] $name),+ }

        impl PageId {
            /// The stable id used in addresses.
            pub const fn id(self) -> &'static str {
                match self { $(PageId::$name => $id),+ }
            }

            /// The page itself.
            pub const fn page(self) -> &'static Page {
                match self { $(PageId::$name => &Page {
                    id: PageId::$name,
                    section: Section::$section,
                    questions: &[$(QuestionId::$question),+],
                    layout: Layout::$layout,
                }),+ }
            }

            /// Every page, in order.
            pub const ALL: &'static [PageId] = &[$(PageId::$name),+];
        }
    };
}

pages! {
    Tasks = "tasks" in Tasks, Questions: [TaskTypes];
    Places = "places" in Tasks, Questions: [TaskNames, TaskPlaces];
    Quiet = "quiet" in Tasks, Questions: [QuietAtWorkplace, ClearExpectations, CitizenVideo];
    Exempt = "exempt" in Tasks, Questions: [ExemptTasks, ExemptOther, Priorities];
    Help = "help" in Support, Questions: [HelpNeed, HelpChannel, Experience];
    Closeness = "closeness" in Support, Questions:
        [FollowUp, ManagerReach, SameDaySupport, SameDayWho, WorksWell, ManagerGives, MeetingSkills];
    Together = "together" in Team, Questions: [TeamDays, TeamDaysNote, MeetDays, PresencePurpose, ColleaguesAsked];
    Knowledge = "knowledge" in Team, Questions: [Overview, KnowsColleaguesWork, KnowledgeSharing];
    Leading = "leading" in Team, Questions: [LeadsOthers, AcrossContact];
    LocalAgreement = "local-agreement" in Days, Questions: [LocalAgreement, WrittenLimits];
    Limits = "limits" in Days, Questions: [FrameMaxDays, FrameFixedDays, FrameMinPresence];
    Extent = "extent" in Days, Questions: [HomeDays, HomeAnyway];
    Kind = "kind" in Days, Questions: [Voluntary, Pattern, HomeWeekdays, StepUpDays];
    Hours = "hours" in Days, Questions:
        [WeeklyHours, WorkingDays, WorkingWeekdays, ScreenDaysOnSite, ScreenPlaceOnSite];
    OverHalf = "over-half" in Days, Questions: [OverHalfWhy];
    Period = "period" in Days, Questions: [StartDate, Review, SuccessSigns, NoticeKind, NoticeWeeks];
    Reach = "reach" in Contact, Questions: [Reach, ReachTimes];
    Reply = "reply" in Contact, Checklist: [ReplyCall, ReplyChat, ReplyMail];
    Split = "split" in Contact, Questions: [SplitDay, UsualStart, LatestEnd, EarliestStart];
    Where = "where" in Contact, Questions: [WorkPlace, ComeIn, MovedDay];
    Moving = "moving" in Contact, Checklist: [MoveForWork, MoveForEmployee];
    Meetings = "meetings" in Contact, Questions: [ScreenMeetings, MeetingStretch];
    Spot = "spot" in Setup, Questions: [HomeSpot];
    Checklist = "checklist" in Setup, Checklist: [
        SetupScreen, SetupKeyboard, SetupTable, SetupChair, SetupPosition, SetupLight, SetupQuiet, SetupSafe,
        SetupBreaks,
    ];
    Discomfort = "discomfort" in Setup, Questions: [Discomfort];
    Equipment = "equipment" in Setup, Questions:
        [EquipmentNeeded, EquipmentOther, EquipmentOffered, OtherCosts, Apv];
    Data = "data" in Setup, Questions: [DataKind, Overheard, ApprovedDevices];
    Care = "care" in Setup, Questions: [Papers, BreachContact];
    Reasons = "reasons" in Wellbeing, Questions: [Reasons, ReasonOther, AlternativesWanted];
    Wellbeing = "wellbeing" in Wellbeing, Questions: [Energy, Belonging, Mattering, Doubt, CanStop];
    Basis = "basis" in Wellbeing, Questions: [Basis, BasisWords];
    Told = "told" in Wellbeing, Questions: [TellTeam, AlternativesOffered];
}
