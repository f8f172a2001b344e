//! The ids of the rules: what each has found is called by it everywhere.

macro_rules! finding_ids {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// A rule's id, in the order in which the rules are asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FindingId { $($(#[$doc])* $name),+ }

        impl FindingId {
            /// Every id, in order.
            pub const ALL: &'static [FindingId] = &[$(FindingId::$name),+];

            /// The stable id used in frames and element ids.
            pub const fn id(self) -> &'static str {
                match self { $(FindingId::$name => $id),+ }
            }
        }
    };
}

finding_ids! {
    /// Home work is not voluntary.
    NotVoluntary = "not-voluntary",
    /// The employee doubts whether home work is voluntary.
    VoluntaryInDoubt = "voluntary-in-doubt",
    /// The employee does not want to work from home.
    NotMyWish = "not-my-wish",
    /// Work from another country.
    Abroad = "abroad",
    /// The home is in Sweden: HR settles tax and social security first.
    HomeInSweden = "home-in-sweden",
    /// A fixed pattern without a local agreement.
    NoLocalAgreement = "no-local-agreement",
    /// A fixed pattern where the limits allow none.
    FixedNotAllowed = "fixed-not-allowed",
    /// The limits' most home days.
    FrameMaximum = "frame-maximum",
    /// The limits' most of the working time at home.
    ShareMaximum = "share-maximum",
    /// The limits' fewest days at the workplace.
    MinPresence = "min-presence",
    /// The days that need everyone leave only the others.
    TeamDaysLimit = "team-days-limit",
    /// Tasks or cases that may not be done at home.
    ExemptTasks = "exempt-tasks",
    /// Confidential work that others at home can see or hear.
    ConfidentialOverheard = "confidential-overheard",
    /// Quick help is needed often.
    HelpOften = "help-often",
    /// New to the tasks, or learning them.
    NewToTasks = "new-to-tasks",
    /// The home workplace lacks what the special screen rules demand.
    SetupBelowRules = "setup-below-rules",
    /// Never more than the person asked for.
    OwnNumber = "own-number",
    /// Half of the working time: the report's line for long-run effects.
    LongRunLine = "long-run-line",
    /// More home days wanted than the limits allow.
    WishOverLimits = "wish-over-limits",
    /// More than half of the working time wanted at home.
    OverHalf = "over-half",
    /// The special screen rules apply at home.
    ScreenRulesAtHome = "screen-rules-at-home",
    /// The add-up rule makes the special screen rules apply at home: no proper screen workplace at the workplace.
    ScreenRulesAddUp = "screen-rules-add-up",
    /// The add-up rule makes it depend on a screen workplace at the workplace.
    ScreenRulesDepend = "screen-rules-depend",
    /// Part time: the two-day limit counts days of 7.4 hours.
    PartTime = "part-time",
    /// Under eleven hours between stop and start.
    RestTooShort = "rest-too-short",
    /// The notice is shorter than the frame allows.
    NoticeBelowFrame = "notice-below-frame",
    /// The notice is none at all.
    NoNotice = "no-notice",
    /// The frame has more home days than the rule before the special screen rules apply.
    LooserScreenDays = "looser-screen-days",
    /// The frame counts a day as longer than the rule does.
    LooserDayLength = "looser-day-length",
    /// The frame has a shorter daily rest than the rule.
    LooserRest = "looser-rest",
    /// A split day that spans more than the daily rest leaves.
    DayTooLong = "day-too-long",
    /// A home day on a day that needs everyone.
    HomeDayOnTeamDay = "home-day-on-team-day",
    /// A home day on a day on which it makes sense to meet.
    HomeDayOnMeetDay = "home-day-on-meet-day",
    /// No task that suits home.
    NothingForHome = "nothing-for-home",
    /// Tasks wanted at home that the sources lean to the workplace.
    HomeAgainstLean = "home-against-lean",
    /// Tasks kept at the workplace that the sources lean to home.
    WorkplaceAgainstLean = "workplace-against-lean",
    /// Quiet is rare at the workplace.
    QuietRare = "quiet-rare",
    /// Most citizen meetings by video.
    VideoForMost = "video-for-most",
    /// Unclear what is good enough.
    ExpectationsUnclear = "expectations-unclear",
    /// Not known whether something may not be done at home.
    ExemptUnknown = "exempt-unknown",
    /// No agreement on how help is got.
    NoHelpAgreement = "no-help-agreement",
    /// New to the tasks, but follow-up only as needed.
    NewWithoutRhythm = "new-without-rhythm",
    /// Nobody to talk to the same day.
    NobodySameDay = "nobody-same-day",
    /// The manager is seldom at hand on home days.
    ManagerSeldom = "manager-seldom",
    /// Skills for online meetings.
    MeetingSkills = "meeting-skills",
    /// Colleagues have not been asked.
    ColleaguesNotAsked = "colleagues-not-asked",
    /// No way to see who is where.
    NoOverview = "no-overview",
    /// Little knowledge of colleagues' work.
    LittleKnowledge = "little-knowledge",
    /// Knowledge sharing is open.
    KnowledgeOpen = "knowledge-open",
    /// A manager at home who lacks contact across.
    AcrossContactLacking = "across-contact-lacking",
    /// The assessment lacks one of the three grounds.
    GroundsMissing = "grounds-missing",
    /// How the team is told is open.
    TeamNotTold = "team-not-told",
    /// The place is not talked about.
    PlaceOpen = "place-open",
    /// Reply times are not agreed.
    ReplyOpen = "reply-open",
    /// Moving a home day is not mutual.
    MoveNotMutual = "move-not-mutual",
    /// Many screen meetings, or long stretches.
    ManyScreenMeetings = "many-screen-meetings",
    /// The home workplace can be better.
    SetupWanting = "setup-wanting",
    /// Disturbed at home.
    DisturbedAtHome = "disturbed-at-home",
    /// Few breaks from the screen.
    FewBreaks = "few-breaks",
    /// Unsafe cables, floor or air.
    UnsafeHome = "unsafe-home",
    /// Equipment is lacking.
    EquipmentLacking = "equipment-lacking",
    /// Equipment is lacking that the limits do not offer.
    EquipmentNotOffered = "equipment-not-offered",
    /// Not known what can be lent.
    EquipmentUndecided = "equipment-undecided",
    /// Home work is not in the workplace assessment.
    ApvMissing = "apv-missing",
    /// Other devices or systems than the employer's.
    UnapprovedDevices = "unapproved-devices",
    /// Papers that can't be locked away.
    PapersNotLocked = "papers-not-locked",
    /// Not known whom to contact after a breach.
    BreachContactUnknown = "breach-contact-unknown",
    /// Only private reasons.
    OnlyPrivateReasons = "only-private-reasons",
    /// Something the workplace could do itself.
    WorkplaceCouldHelp = "workplace-could-help",
    /// Less energy on home days.
    EnergyLower = "energy-lower",
    /// Not feeling part of the community.
    BelongingLow = "belonging-low",
    /// Not feeling that one matters.
    MatteringLow = "mattering-low",
    /// Doubt about using the time right.
    DoubtOften = "doubt-often",
    /// Hard to stop when the day is over.
    HardToStop = "hard-to-stop",
    /// Discomfort that gets worse at home.
    DiscomfortAtHome = "discomfort-at-home",
}

impl FindingId {
    /// Whether what it says is about home days and nothing else, so that it is no point where there are none to speak of.
    /// A stop is not among them: it has to be settled whatever the days.
    pub const fn is_about_home_days(self) -> bool {
        matches!(
            self,
            FindingId::NoLocalAgreement
                | FindingId::FixedNotAllowed
                | FindingId::ExemptTasks
                | FindingId::ExemptUnknown
                | FindingId::ConfidentialOverheard
                | FindingId::HelpOften
                | FindingId::NewToTasks
                | FindingId::NoHelpAgreement
                | FindingId::NobodySameDay
                | FindingId::ManagerSeldom
                | FindingId::ExpectationsUnclear
                | FindingId::HomeAgainstLean
                | FindingId::QuietRare
                | FindingId::HomeDayOnTeamDay
                | FindingId::HomeDayOnMeetDay
                | FindingId::ColleaguesNotAsked
                | FindingId::PlaceOpen
                | FindingId::ReplyOpen
                | FindingId::MoveNotMutual
                | FindingId::ManyScreenMeetings
                | FindingId::SetupWanting
                | FindingId::DisturbedAtHome
                | FindingId::FewBreaks
                | FindingId::UnsafeHome
                | FindingId::EquipmentLacking
                | FindingId::EquipmentNotOffered
                | FindingId::EquipmentUndecided
                | FindingId::ApvMissing
                | FindingId::UnapprovedDevices
                | FindingId::PapersNotLocked
                | FindingId::BreachContactUnknown
                | FindingId::ScreenRulesAtHome
                | FindingId::ScreenRulesAddUp
                | FindingId::ScreenRulesDepend
                | FindingId::OnlyPrivateReasons
                | FindingId::EnergyLower
                | FindingId::DoubtOften
                | FindingId::HardToStop
                | FindingId::DiscomfortAtHome
        )
    }
}
