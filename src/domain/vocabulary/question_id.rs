//! The questions' ids. The table of what each one is stands in `questionnaire`; its words in `content::questions`.

macro_rules! question_ids {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
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
    };
}

question_ids! {
    /// Which kinds of tasks fill the week, and how much.
    TaskTypes = "task-types",
    /// What the person calls each chosen task.
    TaskNames = "task-names",
    /// Where each chosen task is done best.
    TaskPlaces = "task-places",
    /// Whether one gets quiet at the workplace.
    QuietAtWorkplace = "quiet-at-workplace",
    /// Whether it is clear what is good enough at home.
    ClearExpectations = "clear-expectations",
    /// Whether some citizen meetings suit video.
    CitizenVideo = "citizen-video",
    /// Tasks or cases that must not be done at home.
    ExemptTasks = "exempt-tasks",
    /// The other exemption, in own words.
    ExemptOther = "exempt-other",
    /// The most important tasks of the next three months.
    Priorities = "priorities",
    /// How often quick help is needed.
    HelpNeed = "help-need",
    /// How one gets help on a home day.
    HelpChannel = "help-channel",
    /// Experience with the tasks meant for home.
    Experience = "experience",
    /// How often the two follow up.
    FollowUp = "follow-up",
    /// The manager's own presence on the employee's home days.
    ManagerReach = "manager-reach",
    /// Someone to talk to the same day after something hard.
    SameDaySupport = "same-day-support",
    /// Whom one turns to the same day after something hard, and how, in own words.
    SameDayWho = "same-day-who",
    /// What helps the person work well at home.
    WorksWell = "works-well",
    /// What the manager does to stay close.
    ManagerGives = "manager-gives",
    /// What one would like to get better at in online meetings.
    MeetingSkills = "meeting-skills",
    /// Days that need everyone at the workplace.
    TeamDays = "team-days",
    /// Other recurring events that need everyone.
    TeamDaysNote = "team-days-note",
    /// Days on which it makes most sense to meet colleagues.
    MeetDays = "meet-days",
    /// What the days at the workplace are for.
    PresencePurpose = "presence-purpose",
    /// Whether the closest colleagues have been asked.
    ColleaguesAsked = "colleagues-asked",
    /// How all can see who is where.
    Overview = "overview",
    /// Knowing what colleagues do and how one's own work is used.
    KnowsColleaguesWork = "knows-colleagues-work",
    /// How knowledge is shared when some are at home.
    KnowledgeSharing = "knowledge-sharing",
    /// Whether the employee manages others.
    LeadsOthers = "leads-others",
    /// How a manager keeps the sense of the whole organisation.
    AcrossContact = "across-contact",
    /// Whether a local agreement with the unions exists.
    LocalAgreement = "local-agreement",
    /// Whether the workplace has written limits.
    WrittenLimits = "written-limits",
    /// The most home days the limits allow.
    FrameMaxDays = "frame-max-days",
    /// Whether the limits allow fixed days.
    FrameFixedDays = "frame-fixed-days",
    /// The fewest days at the workplace.
    FrameMinPresence = "frame-min-presence",
    /// Home days a week, as an average over a month.
    HomeDays = "home-days",
    /// Whether to answer about working at home although the tasks point to the workplace.
    HomeAnyway = "home-anyway",
    /// Whether working from home is voluntary.
    Voluntary = "voluntary",
    /// Fixed, case by case, or both.
    Pattern = "pattern",
    /// Which weekdays could be home days.
    HomeWeekdays = "home-weekdays",
    /// Home days a week once the tasks are no longer new.
    StepUpDays = "step-up-days",
    /// Working hours a week.
    WeeklyHours = "weekly-hours",
    /// Working days a week.
    WorkingDays = "working-days",
    /// Which weekdays a part-timer works.
    WorkingWeekdays = "working-weekdays",
    /// Why more than half of the week at home.
    OverHalfWhy = "over-half-why",
    /// Days with screen work at the workplace.
    ScreenDaysOnSite = "screen-days-on-site",
    /// Whether a proper screen workplace is at hand at the workplace.
    ScreenPlaceOnSite = "screen-place-on-site",
    /// When the arrangement starts.
    StartDate = "start-date",
    /// When the two look at it again.
    Review = "review",
    /// How the two see that the arrangement works.
    SuccessSigns = "success-signs",
    /// How the notice is set.
    NoticeKind = "notice-kind",
    /// The notice in weeks.
    NoticeWeeks = "notice-weeks",
    /// When one can be reached on a home day.
    Reach = "reach",
    /// The set times.
    ReachTimes = "reach-times",
    /// How fast calls are answered.
    ReplyCall = "reply-call",
    /// How fast chat is answered.
    ReplyChat = "reply-chat",
    /// How fast mail is answered.
    ReplyMail = "reply-mail",
    /// Whether the working day is split.
    SplitDay = "split-day",
    /// When a split day begins.
    UsualStart = "usual-start",
    /// The latest end of a split day.
    LatestEnd = "latest-end",
    /// The earliest start the day after.
    EarliestStart = "earliest-start",
    /// Where the work may be done.
    WorkPlace = "work-place",
    /// Whether one may come in on a home day without asking.
    ComeIn = "come-in",
    /// What happens with a home day that has to give way.
    MovedDay = "moved-day",
    /// How late a home day can be moved when work needs presence.
    MoveForWork = "move-for-work",
    /// How late the employee can ask to move a home day.
    MoveForEmployee = "move-for-employee",
    /// Screen meetings on a home day.
    ScreenMeetings = "screen-meetings",
    /// The longest stretch of screen meetings.
    MeetingStretch = "meeting-stretch",
    /// Where one works at home.
    HomeSpot = "home-spot",
    /// A screen of its own.
    SetupScreen = "setup-screen",
    /// A separate keyboard and mouse.
    SetupKeyboard = "setup-keyboard",
    /// A table deep enough, with legroom.
    SetupTable = "setup-table",
    /// A chair and table that can be adjusted.
    SetupChair = "setup-chair",
    /// The screen's distance and height.
    SetupPosition = "setup-position",
    /// Light without glare.
    SetupLight = "setup-light",
    /// Working undisturbed at home.
    SetupQuiet = "setup-quiet",
    /// Air, floor, cables and sockets.
    SetupSafe = "setup-safe",
    /// Breaking up screen work.
    SetupBreaks = "setup-breaks",
    /// Discomfort that gets worse at home.
    Discomfort = "discomfort",
    /// What is lacking to work well at home.
    EquipmentNeeded = "equipment-needed",
    /// The other equipment, in own words.
    EquipmentOther = "equipment-other",
    /// What the workplace can lend or pay for.
    EquipmentOffered = "equipment-offered",
    /// Other costs, in own words.
    OtherCosts = "other-costs",
    /// Whether home work is in the workplace assessment.
    Apv = "apv",
    /// The data worked with at home.
    DataKind = "data-kind",
    /// Whether others at home can see or hear.
    Overheard = "overheard",
    /// Only the employer's equipment and approved systems.
    ApprovedDevices = "approved-devices",
    /// Papers at home.
    Papers = "papers",
    /// Knowing whom to contact after a loss or a breach.
    BreachContact = "breach-contact",
    /// The main reasons for wanting to work from home.
    Reasons = "reasons",
    /// The other reason, in own words.
    ReasonOther = "reason-other",
    /// What would help at the workplace itself.
    AlternativesWanted = "alternatives-wanted",
    /// How home days affect energy.
    Energy = "energy",
    /// Being seen and part of the community.
    Belonging = "belonging",
    /// Mattering to the others.
    Mattering = "mattering",
    /// Doubt about using the time right.
    Doubt = "doubt",
    /// Being able to stop when the day is over.
    CanStop = "can-stop",
    /// What the manager's assessment rests on.
    Basis = "basis",
    /// The grounds in own words.
    BasisWords = "basis-words",
    /// How the team is told.
    TellTeam = "tell-team",
    /// What the workplace could do instead of, or beside, a home day.
    AlternativesOffered = "alternatives-offered",
}

impl QuestionId {
    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<QuestionId> {
        QuestionId::ALL.iter().copied().find(|question| question.id() == id)
    }
}
