//! The answers one can choose between, as types. Their words are in `content::questions`.

/// A fixed set of options with stable ids, in the order in which they are offered.
pub trait OptionSet: Sized + Copy + 'static {
    /// The ids, in order.
    const IDS: &'static [&'static str];

    /// The options that stand alone: choosing one takes the others away.
    const ALONE: &'static [&'static str];

    /// How the options stand to each other.
    const ORDER: Order;

    /// Reads an id.
    fn from_id(id: &str) -> Option<Self>;

    /// The id used in files and by the texts.
    fn id(self) -> &'static str;
}

/// How the options of a set stand to each other. Empty where they do not stand in such an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// All of them from one end to the other: so many steps lie between two of them.
    pub line: &'static [&'static str],
    /// From the most careful on: of two that differ, the one that neither loses anything by. Where a choice would take a side
    /// there is no such order.
    pub careful: &'static [&'static str],
}

macro_rules! options {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $id:literal),+ $(,)? }
        $(=> { $(alone [$($alone:ident),+])? $(line [$($line:ident),+])? $(careful [$($careful:ident),+])? })?
    )+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* #[doc = $id] $variant),+ }

        impl $name {
            const fn name(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
        }

        impl OptionSet for $name {
            const IDS: &'static [&'static str] = &[$($id),+];
            const ALONE: &'static [&'static str] = &[$($($($name::$alone.name()),+)?)?];
            const ORDER: Order = Order {
                line: &[$($($($name::$line.name()),+)?)?],
                careful: &[$($($($name::$careful.name()),+)?)?],
            };

            fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }

            fn id(self) -> &'static str {
                self.name()
            }
        }

        // A new option must find its place on the line.
        const _: () = {
            let line = <$name as OptionSet>::ORDER.line.len();
            assert!(line == 0 || line == <$name as OptionSet>::IDS.len());
        };
    )+ };
}

options! {
    /// How often one gets quiet at the workplace.
    Quiet { NearlyAlways = "nearly-always", Sometimes = "sometimes", Rarely = "rarely" }
    /// Whether meetings with citizens may be held by video.
    CitizenVideo { NotRelevant = "not-relevant", No = "no", PerCitizen = "per-citizen", Most = "most" } => { line [NotRelevant, No, PerCitizen, Most] careful [NotRelevant, No, PerCitizen, Most] }
    /// What may not be done at home.
    Exempt {
        None = "none", SensitiveCases = "sensitive-cases", PaperCases = "paper-cases",
        OverheardTalks = "overheard-talks", Other = "other"
    } => { alone [None] }
    /// How often quick help is needed.
    HelpNeed { SeveralADay = "several-a-day", Daily = "daily", Weekly = "weekly", Rarely = "rarely" }
    /// How help is got on a home day.
    HelpChannel {
        Call = "call", Chat = "chat", MorningMeeting = "morning-meeting", Buddy = "buddy",
        SavedForOffice = "saved-for-office", NoneYet = "none-yet"
    } => { alone [NoneYet] }
    /// How much experience there is with the tasks meant for home.
    Experience { New = "new", Learning = "learning", Experienced = "experienced", Mixed = "mixed" } => { line [New, Learning, Experienced, Mixed] careful [New, Learning, Mixed, Experienced] }
    /// How often the two follow up.
    FollowUpRhythm { Weekly = "weekly", Fortnightly = "fortnightly", Monthly = "monthly", Quarterly = "quarterly", AsNeeded = "as-needed" } => { line [Weekly, Fortnightly, Monthly, Quarterly, AsNeeded] careful [Weekly, Fortnightly, Monthly, Quarterly, AsNeeded] }
    /// When the manager can be met or reached on the employee's home days.
    ManagerReach { OnSite = "on-site", Reachable = "reachable", SetTimes = "set-times", Seldom = "seldom" }
    /// Someone to talk to the same day after something hard.
    SameDay { Yes = "yes", No = "no", NotRelevant = "not-relevant" }
    /// What one would like to get better at in online meetings.
    MeetingSkill {
        Chairing = "chairing", Dialogue = "dialogue", TakingPart = "taking-part", Technique = "technique",
        Nothing = "nothing"
    } => { alone [Nothing] }
    /// What the days at the workplace are for (report 3.3, 3.4 and 3.6).
    Purpose {
        Sparring = "sparring", HardCases = "hard-cases", Planning = "planning",
        NewColleagues = "new-colleagues", ChanceTalk = "chance-talk", SameRoom = "same-room", Direction = "direction",
        NothingSet = "nothing-set"
    } => { alone [NothingSet] }
    /// How the two see that it works: signs of the work and the team, never of the person.
    SuccessSign {
        OnTime = "on-time", Undisturbed = "undisturbed", Answers = "answers", Priorities = "priorities",
        HardShared = "hard-shared", Informed = "informed", NotNeeded = "not-needed"
    } => { alone [NotNeeded] }
    /// Whether one may come in on a home day. What is agreed each time binds neither.
    ComeIn { Always = "always", AfterTelling = "after-telling", EachTime = "each-time" } => { line [Always, AfterTelling, EachTime] careful [EachTime, AfterTelling, Always] }
    /// What happens with a home day that has to give way. Whether it falls away or is moved is a choice, so there is no line.
    MovedDay { SameWeek = "same-week", FallsAway = "falls-away", EachTime = "each-time" } => { careful [EachTime] }
    /// What helps a person work well at home.
    WorksWell {
        ClearGoals = "clear-goals", Contact = "contact", Undisturbed = "undisturbed", SetHours = "set-hours",
        Variation = "variation", Feedback = "feedback"
    }
    /// What the manager will do to stay close.
    ManagerGives {
        ClearGoals = "clear-goals", ShortContact = "short-contact", Feedback = "feedback", Shield = "shield",
        Visible = "visible"
    }
    /// How all can see who is where.
    Overview {
        Calendar = "calendar", Status = "status", WeeklyMeeting = "weekly-meeting", Board = "board", NoWay = "no-way"
    } => { alone [NoWay] }
    /// Whether colleagues have been asked.
    Colleagues { Yes = "yes", Partly = "partly", WillDo = "will-do", No = "no" }
    /// How knowledge is shared when some are at home.
    Knowledge {
        MeetingItem = "meeting-item", SharedDocument = "shared-document", HybridMeetings = "hybrid-meetings",
        Buddy = "buddy", ToBeAgreed = "to-be-agreed"
    } => { alone [ToBeAgreed] }
    /// Whether the equipment and the systems needed at home are there.
    Devices { Yes = "yes", Lacking = "lacking" }
    /// A plain yes or no.
    YesNo { Yes = "yes", No = "no" }
    /// How a manager who works at home keeps in touch across the organisation.
    AcrossContact { OnSite = "on-site", FixedMeetings = "fixed-meetings", Informal = "informal", Lacking = "lacking" } => { alone [Lacking] }
    /// Whether working from home is voluntary.
    Voluntary { Yes = "yes", Unsure = "unsure", No = "no" }
    /// The kind of home work. Both kinds are a way between fixed days and case by case.
    Pattern { Fixed = "fixed", CaseByCase = "case-by-case", Both = "both" } => { line [Fixed, Both, CaseByCase] }
    /// When the two look at the agreement again. Earlier is more careful: there is less time to go wrong.
    Review { OneMonth = "1", ThreeMonths = "3", SixMonths = "6", TwelveMonths = "12" } => { line [OneMonth, ThreeMonths, SixMonths, TwelveMonths] careful [OneMonth, ThreeMonths, SixMonths, TwelveMonths] }
    /// How the notice is set.
    NoticeKind { Weeks = "weeks", LocalAgreement = "local-agreement" }
    /// When one can be reached on a home day.
    Reach { AsOffice = "as-office", SetTimes = "set-times" }
    /// How fast a reply is expected.
    Reply { HalfHour = "half-hour", FewHours = "few-hours", SameDay = "same-day", NotAgreed = "not-agreed" } => { line [HalfHour, FewHours, SameDay, NotAgreed] }
    /// Whether the working day is split.
    Split { No = "no", Sometimes = "sometimes", Regularly = "regularly" }
    /// Where the work may be done.
    WorkPlace { OwnHome = "own-home", ElsewhereInDenmark = "elsewhere", HomeInSweden = "home-in-sweden", Abroad = "abroad", NotDiscussed = "not-discussed" } => { line [OwnHome, ElsewhereInDenmark, HomeInSweden, Abroad, NotDiscussed] careful [OwnHome, ElsewhereInDenmark, HomeInSweden, Abroad, NotDiscussed] }
    /// How late a home day can be moved.
    MoveDay { SameDay = "same-day", DayBefore = "day-before", SeveralDays = "several-days", NotAgreed = "not-agreed" } => { line [SameDay, DayBefore, SeveralDays, NotAgreed] }
    /// Screen meetings on a home day.
    ScreenMeetings { Few = "few", Some = "some", Many = "many" }
    /// The longest stretch of screen meetings without a break.
    MeetingStretch { UnderAnHour = "under-an-hour", UpToTwo = "up-to-two", OverTwo = "over-two" }
    /// Where the work is done at home.
    HomeSpot { OwnRoom = "own-room", SharedRoom = "shared-room", DiningTable = "dining-table", Varies = "varies", Undecided = "undecided" }
    /// A check of the home workplace.
    Check { Yes = "yes", Partly = "partly", No = "no" }
    /// Discomfort that gets worse at home: health, always private.
    Discomfort { None = "none", Neck = "neck", Back = "back", Arms = "arms", Eyes = "eyes" } => { alone [None] }
    /// Equipment that is lacking.
    Equipment {
        Screen = "screen", Keyboard = "keyboard", Mouse = "mouse", Dock = "dock", Headset = "headset", Chair = "chair",
        Table = "table", Lamp = "lamp", Footrest = "footrest", EyeTest = "eye-test", Internet = "internet",
        Nothing = "nothing", Other = "other"
    } => { alone [Nothing] }
    /// Equipment that the workplace can lend or pay for.
    Offer {
        Screen = "screen", Keyboard = "keyboard", Mouse = "mouse", Dock = "dock", Headset = "headset", Chair = "chair",
        Table = "table", Lamp = "lamp", Footrest = "footrest", EyeTest = "eye-test", Internet = "internet",
        LocalAgreement = "local-agreement", Nothing = "nothing"
    } => { alone [Nothing] }
    /// Whether home work is in the workplace assessment (APV).
    Apv { Yes = "yes", Planned = "planned", No = "no" }
    /// The data worked with at home.
    DataKind { NoPersonal = "no-personal", Ordinary = "ordinary", Confidential = "confidential" }
    /// Whether others at home can see or hear.
    Overheard { No = "no", Solvable = "solvable", Yes = "yes" }
    /// Papers at home.
    Papers { None = "none", Locked = "locked", NotLocked = "not-locked" }
    /// The reasons for wanting to work at home. Health is left out on purpose.
    Reason {
        Quiet = "quiet", CitizenHours = "citizen-hours", OfficeConditions = "office-conditions", LessTransport = "less-transport",
        FamilyAndLeisure = "family-and-leisure", Other = "other", NotMyWish = "not-my-wish"
    } => { alone [NotMyWish] }
    /// How home days affect energy and the wish to work: always private.
    Energy { Better = "better", Unchanged = "unchanged", Worse = "worse", Varies = "varies", NotTried = "not-tried" }
    /// Doubt about using the time right: always private.
    Doubt { Never = "never", Rarely = "rarely", Sometimes = "sometimes", Often = "often", NotTried = "not-tried" }
    /// What the manager's assessment rests on.
    Basis { Tasks = "tasks", Community = "community", Resources = "resources", LocalFrame = "local-frame" }
    /// How the team is told.
    TellTeam { TeamMeeting = "team-meeting", Guideline = "guideline", Individually = "individually", Undecided = "undecided" }
    /// What the workplace could do instead of, or beside, a home day.
    Alternative {
        QuietRoom = "quiet-room", FewerInterruptions = "fewer-interruptions", QuietHours = "quiet-hours", Seat = "seat",
        Nothing = "nothing"
    } => { alone [Nothing] }
}

impl Reason {
    /// Whether the reason is about the task or the workplace; the others are private balance (report 2).
    pub const fn is_about_tasks(self) -> bool {
        matches!(self, Reason::Quiet | Reason::CitizenHours | Reason::OfficeConditions)
    }
}

impl Review {
    /// Months until the review.
    pub const fn months(self) -> u32 {
        match self {
            Review::OneMonth => 1,
            Review::ThreeMonths => 3,
            Review::SixMonths => 6,
            Review::TwelveMonths => 12,
        }
    }
}
