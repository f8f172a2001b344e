//! The base points by name: what each is about, where it is from, and what it says better than a finding.

use crate::domain::rules::finding::Values;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::ids::ids;
use crate::domain::vocabulary::source::Source;

/// What a base point is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Which tasks at home, and why these.
    Tasks,
    /// How the two keep *føling* on purpose (report 3.3, 3.5.2, 3.6).
    Foeling,
    /// Facts that belong together.
    Link,
    /// What is good enough, and how it shows.
    Expectations,
    /// The days, and what the presence days are for.
    Days,
    /// The colleagues, and who needs one quickly.
    Colleagues,
    /// Contact on a home day.
    Contact,
}

macro_rules! point_ids {
    ($($subject:ident: $($(#[$doc:meta])* $name:ident = $id:literal),+;)+) => {
        ids! {
            /// A base point's id; `content::points` has its words.
            PointId { $($($(#[$doc])* $name = $id),+),+ }
        }

        impl PointId {
            /// What it is about.
            pub const fn subject(self) -> Subject {
                match self { $($(PointId::$name => Subject::$subject),+),+ }
            }
        }
    };
}

point_ids! {
    Tasks:
        /// Some tasks at home, others at the workplace.
        TasksSplit = "tasks-split",
        /// The same, and for others the place is open.
        TasksSplitOpen = "tasks-split-open",
        /// All at home.
        TasksHome = "tasks-home",
        /// Some at home, the others open.
        TasksHomeOpen = "tasks-home-open",
        /// The place is open for all.
        TasksOpen = "tasks-open",
        /// Some at the workplace, the others open.
        TasksSiteOpen = "tasks-site-open",
        /// All at the workplace.
        TasksSite = "tasks-site",
        /// Some tasks at home, others at the workplace, and no home days are wished for.
        TasksSplitOnSite = "tasks-split-on-site",
        /// The task to ask about has no name of its own.
        TasksOwn = "tasks-own";
    Foeling:
        /// The chance talk, for tasks done together.
        FoelingChance = "foeling-chance",
        /// Mattering to others, for tasks done alone.
        FoelingMatter = "foeling-matter",
        /// Where the unit is heading.
        FoelingDirection = "foeling-direction",
        /// For someone who stays at the workplace.
        FoelingOnSite = "foeling-on-site",
        /// In general.
        Foeling = "foeling";
    Link:
        /// Rarely quiet, and a way to more of it.
        QuietAndRoom = "quiet-and-room",
        /// Rarely quiet, and all tasks at the workplace.
        QuietOnSite = "quiet-on-site",
        /// A way to help at the workplace, and the task it could help.
        HelpAndTask = "help-and-task",
        /// Quick help, and the days at home.
        QuickAndDays = "quick-and-days",
        /// Quick help, and the wish for a third day.
        QuickAndThirdDay = "quick-and-third-day",
        /// Hard conversations at home, and when somebody is on call.
        HardAtHome = "hard-at-home",
        /// Hard conversations at the workplace, and whom to call when one comes at home.
        HardOnSite = "hard-on-site",
        /// New to the tasks, and the step up.
        NewAndStep = "new-and-step",
        /// New to the tasks, the step up, and a buddy.
        NewAndBuddy = "new-and-buddy",
        /// Part time, and the days together.
        PartTimeTogether = "part-time-together",
        /// Many screen meetings, and the breaks.
        MeetingsAndBreaks = "meetings-and-breaks",
        /// What the manager wrote, and a home day.
        ManagersWords = "managers-words",
        /// What a place depends on, in own words.
        PlaceInWords = "place-in-words";
    Expectations:
        /// What the manager points to as most important.
        Priorities = "priorities",
        /// For a task done at home.
        GoodEnoughTask = "good-enough-task",
        /// In general.
        GoodEnough = "good-enough";
    Days:
        /// Days at home, and days to meet.
        DaysBoth = "days-both",
        /// Days at home.
        DaysHome = "days-home",
        /// Days to meet.
        DaysMeet = "days-meet",
        /// No days named.
        DaysOpen = "days-open",
        /// All at the workplace.
        DaysOnSite = "days-on-site",
        /// A short week.
        DaysShortWeek = "days-short-week";
    Colleagues:
        /// They have been asked.
        ColleaguesAsked = "colleagues-asked",
        /// Tasks with quick questions.
        ColleaguesQuick = "colleagues-quick",
        /// In general.
        Colleagues = "colleagues";
    Contact:
        /// Set times.
        ContactTimes = "contact-times",
        /// Named ways to help.
        ContactWays = "contact-ways",
        /// In general.
        Contact = "contact";
}

impl PointId {
    /// Where its subject is from.
    pub const fn sources(self) -> &'static [Source] {
        match (self.subject(), self) {
            (Subject::Tasks, _) | (_, PointId::PlaceInWords) => &[Source::Report34, Source::Report351],
            (Subject::Foeling, _) => &[Source::Report33, Source::Report352, Source::Report36],
            (Subject::Expectations, _) => &[Source::Report33, Source::Report351],
            (Subject::Days | Subject::Colleagues, _) | (_, PointId::PartTimeTogether) => &[Source::Report352],
            (Subject::Contact, _) => &[Source::Report351],
            (_, PointId::QuietAndRoom | PointId::QuietOnSite | PointId::HelpAndTask) => &[Source::Report32],
            (_, PointId::MeetingsAndBreaks) => &[Source::Report37, Source::ScreenOrder],
            (_, PointId::NewAndStep | PointId::NewAndBuddy) => &[Source::Report35, Source::BfaSuitedTasks],
            (_, PointId::ManagersWords) => &[Source::Report352],
            (Subject::Link, _) => &[Source::Report33],
        }
    }

    /// The findings that it says better, so that they are no points of their own beside it.
    pub const fn covers(self) -> &'static [FindingId] {
        match self {
            PointId::TasksSite => &[FindingId::NothingForHome],
            PointId::QuietAndRoom => &[FindingId::QuietRare, FindingId::WorkplaceCouldHelp],
            PointId::QuietOnSite => &[FindingId::QuietRare],
            PointId::HelpAndTask => &[FindingId::WorkplaceCouldHelp],
            PointId::QuickAndDays | PointId::QuickAndThirdDay => &[FindingId::HelpOften],
            PointId::HardAtHome | PointId::HardOnSite => &[FindingId::NobodySameDay],
            PointId::NewAndStep | PointId::NewAndBuddy => &[FindingId::NewToTasks],
            PointId::MeetingsAndBreaks => &[FindingId::ManyScreenMeetings, FindingId::FewBreaks],
            _ => &[],
        }
    }

    /// The findings that are about the same, so that it is no point beside them.
    pub const fn gives_way_to(self) -> &'static [FindingId] {
        match self.subject() {
            Subject::Expectations => &[FindingId::ExpectationsUnclear],
            Subject::Days => &[FindingId::HomeDayOnTeamDay, FindingId::HomeDayOnMeetDay],
            Subject::Colleagues => &[FindingId::ColleaguesNotAsked],
            Subject::Contact => &[FindingId::ManagerSeldom, FindingId::NoHelpAgreement, FindingId::ReplyOpen],
            Subject::Tasks | Subject::Foeling | Subject::Link => &[],
        }
    }
}

/// A base point: which, and what goes into its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasePoint {
    /// Which.
    pub id: PointId,
    /// What goes into its words.
    pub values: Values,
}
