//! The questions: each one's id, and what can be said to it. The table of what each one is stands in `questionnaire`; its words
//! in `content::questions`.

use std::marker::PhantomData;

use super::answer::{Names, Places, Shares};
use super::options::*;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays};

/// A question by what can be said to it: asking gives a value of that type, or nothing.
pub struct Ask<T> {
    /// Which question.
    pub id: QuestionId,
    said: PhantomData<fn() -> T>,
}

impl<T> Ask<T> {
    const fn new(id: QuestionId) -> Ask<T> {
        Ask { id, said: PhantomData }
    }
}

// By hand: a derive would ask it of `T` too.
impl<T> Clone for Ask<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ask<T> {}

impl<T> From<Ask<T>> for QuestionId {
    fn from(ask: Ask<T>) -> QuestionId {
        ask.id
    }
}

/// Hands the list of all questions to a macro: each as its typed name, its id, what is said to it, and the id in files.
macro_rules! each_question {
    ($with:ident) => {
        $with! {
        /// Which kinds of tasks fill the week, and how much.
        TASK_TYPES TaskTypes: Shares = "task-types",
        /// What the person calls each chosen task.
        TASK_NAMES TaskNames: Names = "task-names",
        /// Where each chosen task is done best.
        TASK_PLACES TaskPlaces: Places = "task-places",
        /// Whether one gets quiet at the workplace.
        QUIET_AT_WORKPLACE QuietAtWorkplace: Quiet = "quiet-at-workplace",
        /// Whether it is clear what is good enough at home.
        CLEAR_EXPECTATIONS ClearExpectations: u8 = "clear-expectations",
        /// Whether some citizen meetings suit video.
        CITIZEN_VIDEO CitizenVideo: CitizenVideo = "citizen-video",
        /// Tasks or cases that must not be done at home.
        EXEMPT_TASKS ExemptTasks: Vec<Exempt> = "exempt-tasks",
        /// The other exemption, in own words.
        EXEMPT_OTHER ExemptOther: String = "exempt-other",
        /// The most important tasks of the next three months.
        PRIORITIES Priorities: String = "priorities",
        /// How often quick help is needed.
        HELP_NEED HelpNeed: HelpNeed = "help-need",
        /// How one gets help on a home day.
        HELP_CHANNEL HelpChannel: Vec<HelpChannel> = "help-channel",
        /// Experience with the tasks meant for home.
        EXPERIENCE Experience: Experience = "experience",
        /// How often the two follow up.
        FOLLOW_UP FollowUp: FollowUpRhythm = "follow-up",
        /// The manager's own presence on the employee's home days.
        MANAGER_REACH ManagerReach: ManagerReach = "manager-reach",
        /// Someone to talk to the same day after something hard.
        SAME_DAY_SUPPORT SameDaySupport: SameDay = "same-day-support",
        /// Whom one turns to the same day after something hard, and how, in own words.
        SAME_DAY_WHO SameDayWho: String = "same-day-who",
        /// What helps the person work well at home.
        WORKS_WELL WorksWell: Vec<WorksWell> = "works-well",
        /// What the manager does to stay close.
        MANAGER_GIVES ManagerGives: Vec<ManagerGives> = "manager-gives",
        /// What one would like to get better at in online meetings.
        MEETING_SKILLS MeetingSkills: Vec<MeetingSkill> = "meeting-skills",
        /// Days that need everyone at the workplace.
        TEAM_DAYS TeamDays: Weekdays = "team-days",
        /// Other recurring events that need everyone.
        TEAM_DAYS_NOTE TeamDaysNote: String = "team-days-note",
        /// Days on which it makes most sense to meet colleagues.
        MEET_DAYS MeetDays: Weekdays = "meet-days",
        /// What the days at the workplace are for.
        PRESENCE_PURPOSE PresencePurpose: Vec<Purpose> = "presence-purpose",
        /// Whether the closest colleagues have been asked.
        COLLEAGUES_ASKED ColleaguesAsked: Colleagues = "colleagues-asked",
        /// How all can see who is where.
        OVERVIEW Overview: Vec<Overview> = "overview",
        /// Knowing what colleagues do and how one's own work is used.
        KNOWS_COLLEAGUES_WORK KnowsColleaguesWork: u8 = "knows-colleagues-work",
        /// How knowledge is shared when some are at home.
        KNOWLEDGE_SHARING KnowledgeSharing: Vec<Knowledge> = "knowledge-sharing",
        /// Whether the employee manages others.
        LEADS_OTHERS LeadsOthers: YesNo = "leads-others",
        /// How a manager keeps the sense of the whole organisation.
        ACROSS_CONTACT AcrossContact: Vec<AcrossContact> = "across-contact",
        /// Whether a local agreement with the unions exists.
        LOCAL_AGREEMENT LocalAgreement: YesNo = "local-agreement",
        /// Whether the workplace has written limits.
        WRITTEN_LIMITS WrittenLimits: YesNo = "written-limits",
        /// The most home days the limits allow.
        FRAME_MAX_DAYS FrameMaxDays: Amount = "frame-max-days",
        /// Whether the limits allow fixed days.
        FRAME_FIXED_DAYS FrameFixedDays: YesNo = "frame-fixed-days",
        /// The fewest days at the workplace.
        FRAME_MIN_PRESENCE FrameMinPresence: Amount = "frame-min-presence",
        /// Home days a week, as an average over a month.
        HOME_DAYS HomeDays: Amount = "home-days",
        /// Whether to answer about working at home although the tasks point to the workplace.
        HOME_ANYWAY HomeAnyway: YesNo = "home-anyway",
        /// Whether working from home is voluntary.
        VOLUNTARY Voluntary: Voluntary = "voluntary",
        /// Fixed, case by case, or both.
        PATTERN Pattern: Pattern = "pattern",
        /// Which weekdays could be home days.
        HOME_WEEKDAYS HomeWeekdays: Weekdays = "home-weekdays",
        /// Home days a week once the tasks are no longer new.
        STEP_UP_DAYS StepUpDays: Amount = "step-up-days",
        /// Working hours a week.
        WEEKLY_HOURS WeeklyHours: Amount = "weekly-hours",
        /// Working days a week.
        WORKING_DAYS WorkingDays: Amount = "working-days",
        /// Which weekdays a part-timer works.
        WORKING_WEEKDAYS WorkingWeekdays: Weekdays = "working-weekdays",
        /// Why more than half of the week at home.
        OVER_HALF_WHY OverHalfWhy: String = "over-half-why",
        /// Days with screen work at the workplace.
        SCREEN_DAYS_ON_SITE ScreenDaysOnSite: Amount = "screen-days-on-site",
        /// Whether a proper screen workplace is at hand at the workplace.
        SCREEN_PLACE_ON_SITE ScreenPlaceOnSite: YesNo = "screen-place-on-site",
        /// When the arrangement starts.
        START_DATE StartDate: Date = "start-date",
        /// When the two look at it again.
        REVIEW Review: Review = "review",
        /// How the two see that the arrangement works.
        SUCCESS_SIGNS SuccessSigns: Vec<SuccessSign> = "success-signs",
        /// How the notice is set.
        NOTICE_KIND NoticeKind: NoticeKind = "notice-kind",
        /// The notice in weeks.
        NOTICE_WEEKS NoticeWeeks: Amount = "notice-weeks",
        /// When one can be reached on a home day.
        REACH Reach: Reach = "reach",
        /// The set times.
        REACH_TIMES ReachTimes: (TimeOfDay, TimeOfDay) = "reach-times",
        /// How fast calls are answered.
        REPLY_CALL ReplyCall: Reply = "reply-call",
        /// How fast chat is answered.
        REPLY_CHAT ReplyChat: Reply = "reply-chat",
        /// How fast mail is answered.
        REPLY_MAIL ReplyMail: Reply = "reply-mail",
        /// Whether the working day is split.
        SPLIT_DAY SplitDay: Split = "split-day",
        /// When a split day begins.
        USUAL_START UsualStart: TimeOfDay = "usual-start",
        /// The latest end of a split day.
        LATEST_END LatestEnd: TimeOfDay = "latest-end",
        /// The earliest start the day after.
        EARLIEST_START EarliestStart: TimeOfDay = "earliest-start",
        /// Where the work may be done.
        WORK_PLACE WorkPlace: WorkPlace = "work-place",
        /// Whether one may come in on a home day without asking.
        COME_IN ComeIn: ComeIn = "come-in",
        /// What happens with a home day that has to give way.
        MOVED_DAY MovedDay: MovedDay = "moved-day",
        /// How late a home day can be moved when work needs presence.
        MOVE_FOR_WORK MoveForWork: MoveDay = "move-for-work",
        /// How late the employee can ask to move a home day.
        MOVE_FOR_EMPLOYEE MoveForEmployee: MoveDay = "move-for-employee",
        /// Screen meetings on a home day.
        SCREEN_MEETINGS ScreenMeetings: ScreenMeetings = "screen-meetings",
        /// The longest stretch of screen meetings.
        MEETING_STRETCH MeetingStretch: MeetingStretch = "meeting-stretch",
        /// Where one works at home.
        HOME_SPOT HomeSpot: HomeSpot = "home-spot",
        /// A screen of its own.
        SETUP_SCREEN SetupScreen: Check = "setup-screen",
        /// A separate keyboard and mouse.
        SETUP_KEYBOARD SetupKeyboard: Check = "setup-keyboard",
        /// A table deep enough, with legroom.
        SETUP_TABLE SetupTable: Check = "setup-table",
        /// A chair and table that can be adjusted.
        SETUP_CHAIR SetupChair: Check = "setup-chair",
        /// The screen's distance and height.
        SETUP_POSITION SetupPosition: Check = "setup-position",
        /// Light without glare.
        SETUP_LIGHT SetupLight: Check = "setup-light",
        /// Working undisturbed at home.
        SETUP_QUIET SetupQuiet: Check = "setup-quiet",
        /// Air, floor, cables and sockets.
        SETUP_SAFE SetupSafe: Check = "setup-safe",
        /// Breaking up screen work.
        SETUP_BREAKS SetupBreaks: Check = "setup-breaks",
        /// Discomfort that gets worse at home.
        DISCOMFORT Discomfort: Vec<Discomfort> = "discomfort",
        /// What is lacking to work well at home.
        EQUIPMENT_NEEDED EquipmentNeeded: Vec<Equipment> = "equipment-needed",
        /// The other equipment, in own words.
        EQUIPMENT_OTHER EquipmentOther: String = "equipment-other",
        /// What the workplace can lend or pay for.
        EQUIPMENT_OFFERED EquipmentOffered: Vec<Offer> = "equipment-offered",
        /// Other costs, in own words.
        OTHER_COSTS OtherCosts: String = "other-costs",
        /// Whether home work is in the workplace assessment.
        APV Apv: Apv = "apv",
        /// The data worked with at home.
        DATA_KIND DataKind: DataKind = "data-kind",
        /// Whether others at home can see or hear.
        OVERHEARD Overheard: Overheard = "overheard",
        /// Only the employer's equipment and approved systems.
        APPROVED_DEVICES ApprovedDevices: Devices = "approved-devices",
        /// Papers at home.
        PAPERS Papers: Papers = "papers",
        /// Knowing whom to contact after a loss or a breach.
        BREACH_CONTACT BreachContact: YesNo = "breach-contact",
        /// The main reasons for wanting to work from home.
        REASONS Reasons: Vec<Reason> = "reasons",
        /// The other reason, in own words.
        REASON_OTHER ReasonOther: String = "reason-other",
        /// What would help at the workplace itself.
        ALTERNATIVES_WANTED AlternativesWanted: Vec<Alternative> = "alternatives-wanted",
        /// How home days affect energy.
        ENERGY Energy: Energy = "energy",
        /// Being seen and part of the community.
        BELONGING Belonging: u8 = "belonging",
        /// Mattering to the others.
        MATTERING Mattering: u8 = "mattering",
        /// Doubt about using the time right.
        DOUBT Doubt: Doubt = "doubt",
        /// Being able to stop when the day is over.
        CAN_STOP CanStop: u8 = "can-stop",
        /// What the manager's assessment rests on.
        BASIS Basis: Vec<Basis> = "basis",
        /// The grounds in own words.
        BASIS_WORDS BasisWords: String = "basis-words",
        /// How the team is told.
        TELL_TEAM TellTeam: TellTeam = "tell-team",
        /// What the workplace could do instead of, or beside, a home day.
        ALTERNATIVES_OFFERED AlternativesOffered: Vec<Alternative> = "alternatives-offered",
        }

        impl QuestionId {
            /// Reads an id from a file.
            pub fn from_id(id: &str) -> Option<QuestionId> {
                QuestionId::ALL.iter().copied().find(|question| question.id() == id)
            }
        }
    };
}

macro_rules! question_ids {
    ($($(#[$doc:meta])* $ask:ident $name:ident: $said:ty = $id:literal),+ $(,)?) => {
        /// A question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId { $($(#[$doc])* $name),+ }

        impl QuestionId {
            /// Every question, in the order in which it is asked.
            pub const ALL: &'static [QuestionId] = &[$(QuestionId::$name),+];

            /// The stable id used in files, frames and addresses.
            pub const fn id(self) -> &'static str {
                match self { $(QuestionId::$name => $id),+ }
            }
        }

        /// Each question as what it is asked by: its id with the type of what is said to it.
        pub mod ask {
            use super::*;

            $($(#[$doc])* pub const $ask: Ask<$said> = Ask::new(QuestionId::$name);)+
        }
    };
}

each_question!(question_ids);
