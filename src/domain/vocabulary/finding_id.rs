//! The ids of the rules: what each has found is called by it everywhere.

use super::ids::ids;

/// Hands the list of all findings to a macro: each as the name of its words, its id, and the id in files.
macro_rules! each_finding {
    ($with:ident) => {
        $with! {
        /// Home work is not voluntary.
        NOT_VOLUNTARY NotVoluntary = "not-voluntary",
        /// The employee doubts whether home work is voluntary.
        VOLUNTARY_IN_DOUBT VoluntaryInDoubt = "voluntary-in-doubt",
        /// The employee does not want to work from home.
        NOT_MY_WISH NotMyWish = "not-my-wish",
        /// Work from another country.
        ABROAD Abroad = "abroad",
        /// The home is in Sweden: HR settles tax and social security first.
        HOME_IN_SWEDEN HomeInSweden = "home-in-sweden",
        /// A fixed pattern without a local agreement.
        NO_LOCAL_AGREEMENT NoLocalAgreement = "no-local-agreement",
        /// A fixed pattern where the limits allow none.
        FIXED_NOT_ALLOWED FixedNotAllowed = "fixed-not-allowed",
        /// The limits' most home days.
        FRAME_MAXIMUM FrameMaximum = "frame-maximum",
        /// The limits' most of the working time at home.
        SHARE_MAXIMUM ShareMaximum = "share-maximum",
        /// The limits' fewest days at the workplace.
        MIN_PRESENCE MinPresence = "min-presence",
        /// The days that need everyone leave only the others.
        TEAM_DAYS_LIMIT TeamDaysLimit = "team-days-limit",
        /// Tasks or cases that may not be done at home.
        EXEMPT_TASKS ExemptTasks = "exempt-tasks",
        /// Confidential work that others at home can see or hear.
        CONFIDENTIAL_OVERHEARD ConfidentialOverheard = "confidential-overheard",
        /// Quick help is needed often.
        HELP_OFTEN HelpOften = "help-often",
        /// New to the tasks, or learning them.
        NEW_TO_TASKS NewToTasks = "new-to-tasks",
        /// The home workplace lacks what the special screen rules demand.
        SETUP_BELOW_RULES SetupBelowRules = "setup-below-rules",
        /// Never more than the person asked for.
        OWN_NUMBER OwnNumber = "own-number",
        /// Half of the working time: the report's line for long-run effects.
        LONG_RUN_LINE LongRunLine = "long-run-line",
        /// More home days wanted than the limits allow.
        WISH_OVER_LIMITS WishOverLimits = "wish-over-limits",
        /// More than half of the working time wanted at home.
        OVER_HALF OverHalf = "over-half",
        /// The special screen rules apply at home.
        SCREEN_RULES_AT_HOME ScreenRulesAtHome = "screen-rules-at-home",
        /// The add-up rule makes the special screen rules apply at home: no proper screen workplace at the workplace.
        SCREEN_RULES_ADD_UP ScreenRulesAddUp = "screen-rules-add-up",
        /// The add-up rule makes it depend on a screen workplace at the workplace.
        SCREEN_RULES_DEPEND ScreenRulesDepend = "screen-rules-depend",
        /// Part time: the two-day limit counts days of 7.4 hours.
        PART_TIME PartTime = "part-time",
        /// Under eleven hours between stop and start.
        REST_TOO_SHORT RestTooShort = "rest-too-short",
        /// The notice is shorter than the frame allows.
        NOTICE_BELOW_FRAME NoticeBelowFrame = "notice-below-frame",
        /// The notice is none at all.
        NO_NOTICE NoNotice = "no-notice",
        /// The frame has more home days than the rule before the special screen rules apply.
        LOOSER_SCREEN_DAYS LooserScreenDays = "looser-screen-days",
        /// The frame counts a day as longer than the rule does.
        LOOSER_DAY_LENGTH LooserDayLength = "looser-day-length",
        /// The frame has a shorter daily rest than the rule.
        LOOSER_REST LooserRest = "looser-rest",
        /// A split day that spans more than the daily rest leaves.
        DAY_TOO_LONG DayTooLong = "day-too-long",
        /// A home day on a day that needs everyone.
        HOME_DAY_ON_TEAM_DAY HomeDayOnTeamDay = "home-day-on-team-day",
        /// A home day on a day on which it makes sense to meet.
        HOME_DAY_ON_MEET_DAY HomeDayOnMeetDay = "home-day-on-meet-day",
        /// No task that suits home.
        NOTHING_FOR_HOME NothingForHome = "nothing-for-home",
        /// Tasks wanted at home that the sources lean to the workplace.
        HOME_AGAINST_LEAN HomeAgainstLean = "home-against-lean",
        /// Tasks kept at the workplace that the sources lean to home.
        WORKPLACE_AGAINST_LEAN WorkplaceAgainstLean = "workplace-against-lean",
        /// Quiet is rare at the workplace.
        QUIET_RARE QuietRare = "quiet-rare",
        /// Most citizen meetings by video.
        VIDEO_FOR_MOST VideoForMost = "video-for-most",
        /// Unclear what is good enough.
        EXPECTATIONS_UNCLEAR ExpectationsUnclear = "expectations-unclear",
        /// Not known whether something may not be done at home.
        EXEMPT_UNKNOWN ExemptUnknown = "exempt-unknown",
        /// No agreement on how help is got.
        NO_HELP_AGREEMENT NoHelpAgreement = "no-help-agreement",
        /// New to the tasks, but follow-up only as needed.
        NEW_WITHOUT_RHYTHM NewWithoutRhythm = "new-without-rhythm",
        /// Nobody to talk to the same day.
        NOBODY_SAME_DAY NobodySameDay = "nobody-same-day",
        /// The manager is seldom at hand on home days.
        MANAGER_SELDOM ManagerSeldom = "manager-seldom",
        /// Skills for online meetings.
        MEETING_SKILLS MeetingSkills = "meeting-skills",
        /// Colleagues have not been asked.
        COLLEAGUES_NOT_ASKED ColleaguesNotAsked = "colleagues-not-asked",
        /// No way to see who is where.
        NO_OVERVIEW NoOverview = "no-overview",
        /// Little knowledge of colleagues' work.
        LITTLE_KNOWLEDGE LittleKnowledge = "little-knowledge",
        /// Knowledge sharing is open.
        KNOWLEDGE_OPEN KnowledgeOpen = "knowledge-open",
        /// A manager at home who lacks contact across.
        ACROSS_CONTACT_LACKING AcrossContactLacking = "across-contact-lacking",
        /// The assessment lacks one of the three grounds.
        GROUNDS_MISSING GroundsMissing = "grounds-missing",
        /// How the team is told is open.
        TEAM_NOT_TOLD TeamNotTold = "team-not-told",
        /// The place is not talked about.
        PLACE_OPEN PlaceOpen = "place-open",
        /// Reply times are not agreed.
        REPLY_OPEN ReplyOpen = "reply-open",
        /// Moving a home day is not mutual.
        MOVE_NOT_MUTUAL MoveNotMutual = "move-not-mutual",
        /// Many screen meetings, or long stretches.
        MANY_SCREEN_MEETINGS ManyScreenMeetings = "many-screen-meetings",
        /// The home workplace can be better.
        SETUP_WANTING SetupWanting = "setup-wanting",
        /// Disturbed at home.
        DISTURBED_AT_HOME DisturbedAtHome = "disturbed-at-home",
        /// Few breaks from the screen.
        FEW_BREAKS FewBreaks = "few-breaks",
        /// Unsafe cables, floor or air.
        UNSAFE_HOME UnsafeHome = "unsafe-home",
        /// Equipment is lacking.
        EQUIPMENT_LACKING EquipmentLacking = "equipment-lacking",
        /// Equipment is lacking that the limits do not offer.
        EQUIPMENT_NOT_OFFERED EquipmentNotOffered = "equipment-not-offered",
        /// Not known what can be lent.
        EQUIPMENT_UNDECIDED EquipmentUndecided = "equipment-undecided",
        /// Home work is not in the workplace assessment.
        APV_MISSING ApvMissing = "apv-missing",
        /// Other devices or systems than the employer's.
        UNAPPROVED_DEVICES UnapprovedDevices = "unapproved-devices",
        /// Papers that can't be locked away.
        PAPERS_NOT_LOCKED PapersNotLocked = "papers-not-locked",
        /// Not known whom to contact after a breach.
        BREACH_CONTACT_UNKNOWN BreachContactUnknown = "breach-contact-unknown",
        /// Only private reasons.
        ONLY_PRIVATE_REASONS OnlyPrivateReasons = "only-private-reasons",
        /// Something the workplace could do itself.
        WORKPLACE_COULD_HELP WorkplaceCouldHelp = "workplace-could-help",
        /// Less energy on home days.
        ENERGY_LOWER EnergyLower = "energy-lower",
        /// Not feeling part of the community.
        BELONGING_LOW BelongingLow = "belonging-low",
        /// Not feeling that one matters.
        MATTERING_LOW MatteringLow = "mattering-low",
        /// Doubt about using the time right.
        DOUBT_OFTEN DoubtOften = "doubt-often",
        /// Hard to stop when the day is over.
        HARD_TO_STOP HardToStop = "hard-to-stop",
        /// Discomfort that gets worse at home.
        DISCOMFORT_AT_HOME DiscomfortAtHome = "discomfort-at-home",
        }
    };
}

macro_rules! finding_ids {
    ($($(#[$doc:meta])* $words:ident $name:ident = $id:literal),+ $(,)?) => {
        ids! {
            /// A rule's id, in the order in which the rules are asked.
            FindingId { $($(#[$doc])* $name = $id),+ }
        }
    };
}

pub(crate) use each_finding;

each_finding!(finding_ids);

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
