//! What a rule found: never without a reason.

use super::amount::Amount;
use super::calendar::Weekdays;
use super::exemptions::TasksLeft;
use super::question_id::QuestionId;
use super::task::NamedTask;

/// What caused something: an answer, or a field of the local frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// An answer to this question.
    Answer(QuestionId),
    /// Something the local frame sets.
    Frame(FrameField),
}

/// A field of the local frame that can be a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FrameField {
    /// The most home days.
    MaxDays,
    /// The fewest days at the workplace.
    MinPresence,
    /// Whether fixed days are allowed.
    FixedDays,
    /// The most of the working time at home.
    MaxShare,
    /// The days that need everyone.
    TeamDays,
    /// The local agreement with the unions.
    LocalAgreement,
    /// The hours in which one can be reached.
    Reach,
    /// Whom to ask.
    Contacts,
    /// The equipment on offer.
    Equipment,
    /// The times until the review that can be chosen.
    Reviews,
    /// The notice that applies where the two say nothing else.
    Notice,
    /// The fewest weeks of notice.
    NoticeAtLeast,
    /// What fixed home days stand on.
    RestsOn,
    /// Who signs for the workplace.
    SignedBy,
    /// Rules of the organisation's own.
    Cards,
    /// Clauses of the organisation's own.
    Clauses,
    /// Talking points of the organisation's own.
    Points,
    /// The thresholds of the rules in force.
    Thresholds,
    /// The weights of the suggestion.
    Weights,
}

impl FrameField {
    /// Every field.
    pub const ALL: [FrameField; 19] = [
        FrameField::MaxDays,
        FrameField::MinPresence,
        FrameField::FixedDays,
        FrameField::MaxShare,
        FrameField::TeamDays,
        FrameField::LocalAgreement,
        FrameField::Reach,
        FrameField::Contacts,
        FrameField::Equipment,
        FrameField::Reviews,
        FrameField::Notice,
        FrameField::NoticeAtLeast,
        FrameField::RestsOn,
        FrameField::SignedBy,
        FrameField::Cards,
        FrameField::Clauses,
        FrameField::Points,
        FrameField::Thresholds,
        FrameField::Weights,
    ];
}

/// One reason or more, each once, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    first: Because,
    rest: Vec<Because>,
}

impl Reasons {
    /// Reasons that are answers. The first is apart so that the list can't be empty.
    pub fn answers(first: QuestionId, rest: &[QuestionId]) -> Reasons {
        rest.iter().fold(Reasons::one(Because::Answer(first)), |all, id| all.and(Because::Answer(*id)))
    }

    /// A single reason.
    pub fn one(first: Because) -> Reasons {
        Reasons { first, rest: Vec::new() }
    }

    /// One reason more, unless it is there already.
    pub fn and(mut self, reason: Because) -> Reasons {
        if !self.has(reason) {
            self.rest.push(reason);
        }
        self
    }

    /// All of these and all of those.
    pub fn with(self, others: &Reasons) -> Reasons {
        others.iter().fold(self, Reasons::and)
    }

    /// Whether this is one of the reasons.
    pub fn has(&self, reason: Because) -> bool {
        self.iter().any(|mine| mine == reason)
    }

    /// The reasons in order; at least one.
    pub fn iter(&self) -> impl Iterator<Item = Because> {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// The questions among the reasons.
    pub fn questions(&self) -> impl Iterator<Item = QuestionId> {
        self.iter().filter_map(|reason| match reason {
            Because::Answer(id) => Some(id),
            Because::Frame(_) => None,
        })
    }
}

/// What a finding does to the suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: it is something to talk about.
    Talk,
    /// No agreement for now; the finding says what has to be settled first.
    Stop,
    /// No fixed days; from case to case is still open.
    CaseByCaseOnly,
    /// At most so many home days a week.
    AtMost(Amount),
    /// So many home days fewer.
    Fewer(Amount),
    /// The tasks that may be done at home leave at most so many days.
    TasksLeave(TasksLeft),
    /// A line worth knowing about. It takes nothing away from the open end of the range.
    Line {
        /// Where it lies.
        at: Amount,
        /// Whether the cautious end stops there, because nobody has said why more.
        stops_cautious: bool,
    },
}

/// A value that goes into the words of a finding or a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Days (a week).
    Days(Amount),
    /// A plain number, such as hours or weeks.
    Number(Amount),
    /// Kinds of tasks, each by what the person calls it.
    Tasks(Vec<NamedTask>),
    /// Days of the week.
    Weekdays(Weekdays),
    /// Options of a question, by id.
    Options(QuestionId, Vec<&'static str>),
    /// Questions, by their names.
    Questions(Vec<QuestionId>),
    /// A time of day.
    Time(super::calendar::TimeOfDay),
    /// A date.
    Date(super::calendar::Date),
    /// Something a person wrote. Always shown as text, never as markup.
    Words(String),
    /// An answer as it was given to this question.
    Said(QuestionId, super::answers::Answer),
}

/// Values by the placeholder they fill.
pub type Values = Vec<(&'static str, Value)>;

/// What a rule found in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub id: FindingId,
    /// What caused it.
    pub reasons: Reasons,
    /// What it does to the suggestion.
    pub effect: Effect,
    /// What goes into its words.
    pub values: Values,
}

impl Finding {
    /// A finding that is something to talk about.
    pub fn talk(id: FindingId, reasons: Reasons) -> Finding {
        Finding { id, reasons, effect: Effect::Talk, values: Vec::new() }
    }

    /// The same finding with an effect on the suggestion.
    pub fn effect(self, effect: Effect) -> Finding {
        Finding { effect, ..self }
    }

    /// Whether it is the same finding, whatever the person calls the tasks in it.
    pub fn is_same_but_for_names(&self, other: &Finding) -> bool {
        let without_names = |finding: &Finding| {
            let mut plain = finding.clone();
            for (_, value) in &mut plain.values {
                if let Value::Tasks(tasks) = value {
                    tasks.iter_mut().for_each(|task| task.name.clear());
                }
            }
            plain
        };
        self.id == other.id && without_names(self) == without_names(other)
    }

    /// The same finding with a value for its words.
    pub fn value(mut self, name: &'static str, value: Value) -> Finding {
        self.values.push((name, value));
        self
    }
}

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
