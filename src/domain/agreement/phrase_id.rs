//! The ids of the sentences, one set for each chapter. `content::clauses` has their words.

macro_rules! phrases {
    ($($(#[$doc:meta])* $chapter:ident($set:ident) = $prefix:literal { $($name:ident = $id:literal),+ $(,)? })+) => {
        /// A sentence of the agreement.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PhraseId { $($(#[$doc])* $chapter($set)),+ }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $set { $(#[doc = $id] $name),+ }

            impl $set {
                /// Every sentence of the chapter.
                pub const ALL: &'static [$set] = &[$($set::$name),+];

                /// The stable id used in files and frames: the chapter's name and its own.
                pub const fn id(self) -> &'static str {
                    match self { $($set::$name => concat!($prefix, ".", $id)),+ }
                }
            }

            impl From<$set> for PhraseId {
                fn from(id: $set) -> PhraseId {
                    PhraseId::$chapter(id)
                }
            }
        )+

        impl PhraseId {
            /// Every sentence, chapter by chapter.
            pub fn all() -> impl Iterator<Item = PhraseId> {
                std::iter::empty()$(.chain($set::ALL.iter().copied().map(PhraseId::from)))+
            }

            /// The stable id used in files and frames.
            pub const fn id(self) -> &'static str {
                match self { $(PhraseId::$chapter(id) => id.id()),+ }
            }
        }
    };
}

phrases! {
    /// The parties and what the agreement stands on.
    Basis(BasisPhrase) = "basis" {
        Parties = "parties",
        PartiesUnder = "parties-under",
        FixedStandsOn = "fixed-stands-on",
        FixedStandsOnNamed = "fixed-stands-on-named",
        EachTimeStandsOn = "each-time-stands-on",
        FixedNeedsLocal = "fixed-needs-local",
        NeitherRightNorDuty = "neither-right-nor-duty",
        KindFixed = "kind-fixed",
        KindEachTime = "kind-each-time",
        KindBoth = "kind-both",
        KindNoLocalAgreement = "kind-no-local-agreement",
        KindFixedNotAllowed = "kind-fixed-not-allowed",
        KindFixedWaits = "kind-fixed-waits",
        KindFixedAgainstLimits = "kind-fixed-against-limits",
        Voluntary = "voluntary",
        NoCondition = "no-condition",
        BothMayLeave = "both-may-leave",
    }
    /// Tasks and grounds.
    Tasks(TasksPhrase) = "tasks" {
        TaskReasons = "task-reasons",
        OtherReasons = "other-reasons",
        OnlyOtherReasons = "only-other-reasons",
        QuietAtHome = "quiet-at-home",
        ManagersGrounds = "managers-grounds",
        AtHome = "at-home",
        InBothPlaces = "in-both-places",
        AtWorkplace = "at-workplace",
        PlaceAgreed = "place-agreed",
        PlaceDepends = "place-depends",
        VideoPerCitizen = "video-per-citizen",
        NoneExempt = "none-exempt",
        Exempt = "exempt",
        ExemptWords = "exempt-words",
        ExemptTalked = "exempt-talked",
        OnlyExemptWords = "only-exempt-words", OnlyExemptTalked = "only-exempt-talked",
        SameQuality = "same-quality",
        GoodEnough = "good-enough",
        Priorities = "priorities",
    }
    /// Days, extent and place.
    Days(DaysPhrase) = "days" {
        UpTo = "up-to",
        UpToEachTime = "up-to-each-time",
        UpToBoth = "up-to-both",
        AgreedNone = "agreed-none",
        WhenSettled = "when-settled",
        OnWeekdays = "on-weekdays",
        EveryOtherWeek = "every-other-week",
        AmongWeekdays = "among-weekdays",
        RestAlongTheWay = "rest-along-the-way",
        WeekdaysVary = "weekdays-vary",
        RestAtWorkplace = "rest-at-workplace",
        AllOfTheTime = "all-of-the-time",
        OverHalf = "over-half",
        NotNow = "not-now",
        SettleVoluntary = "settle-voluntary",
        SettleWish = "settle-wish",
        SettleAbroad = "settle-abroad",
        SettleRoom = "settle-room",
        InsteadOffered = "instead-offered",
        InsteadWanted = "instead-wanted",
        RestWaits = "rest-waits",
        TeamDays = "team-days",
        NoTeamDays = "no-team-days",
        TeamEvents = "team-events",
        MeetDays = "meet-days",
        MeetDaysVary = "meet-days-vary",
        PresenceFor = "presence-for",
        MoveBothSameDay = "move-both-same-day",
        MoveBothDayBefore = "move-both-day-before",
        MoveBothSeveralDays = "move-both-several-days",
        MoveWorkSameDay = "move-work-same-day",
        MoveWorkDayBefore = "move-work-day-before",
        MoveWorkSeveralDays = "move-work-several-days",
        MoveWorkEachTime = "move-work-each-time",
        MoveEmployeeSameDay = "move-employee-same-day",
        MoveEmployeeDayBefore = "move-employee-day-before",
        MoveEmployeeSeveralDays = "move-employee-several-days",
        MoveEmployeeEachTime = "move-employee-each-time",
        MovedSameWeek = "moved-same-week",
        MovedFallsAway = "moved-falls-away",
        MovedEachTime = "moved-each-time",
        ComeInAlways = "come-in-always",
        ComeInAfterTelling = "come-in-after-telling",
        ComeInEachTime = "come-in-each-time",
        PlaceHome = "place-home",
        PlaceElsewhere = "place-elsewhere",
        AbroadFirstHr = "abroad-first-hr",
        AbroadNotIncluded = "abroad-not-included",
    }
    /// Contact and working time.
    Contact(ContactPhrase) = "contact" {
        ReachAsOffice = "reach-as-office",
        ReachBetween = "reach-between",
        AllHalfHour = "all-half-hour",
        AllFewHours = "all-few-hours",
        AllSameDay = "all-same-day",
        CallHalfHour = "call-half-hour",
        CallFewHours = "call-few-hours",
        CallSameDay = "call-same-day",
        ChatHalfHour = "chat-half-hour",
        ChatFewHours = "chat-few-hours",
        ChatSameDay = "chat-same-day",
        MailHalfHour = "mail-half-hour",
        MailFewHours = "mail-few-hours",
        MailSameDay = "mail-same-day",
        WorkingWeek = "working-week",
        SameRules = "same-rules",
        Registration = "registration",
        SplitSometimes = "split-sometimes",
        SplitRegularly = "split-regularly",
        SplitTimes = "split-times",
        SplitWaits = "split-waits",
        Breaks = "breaks",
        MeetingBreaks = "meeting-breaks",
        BreakAdvice = "break-advice",
        Illness = "illness",
    }
    /// Support and follow-up.
    Support(SupportPhrase) = "support" {
        Weekly = "weekly",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        AsNeeded = "as-needed",
        CloserWhileNew = "closer-while-new",
        HelpByCall = "help-by-call",
        HelpByChat = "help-by-chat",
        HelpByCallOrChat = "help-by-call-or-chat",
        HelpInMorning = "help-in-morning",
        HelpByBuddy = "help-by-buddy",
        HelpWaits = "help-waits",
        HelpToAgree = "help-to-agree",
        HelpAllDay = "help-all-day",
        HelpDaily = "help-daily",
        ManagerOnSite = "manager-on-site",
        ManagerElsewhere = "manager-elsewhere",
        ManagerSetTimes = "manager-set-times",
        ManagerSeldom = "manager-seldom",
        ManagerGives = "manager-gives",
        SuccessSigns = "success-signs",
        SameDayWho = "same-day-who",
        SameDayKnown = "same-day-known",
        SameDayToAgree = "same-day-to-agree",
        HardUntilThen = "hard-until-then",
        Skills = "skills",
        SkillsTakingPart = "skills-taking-part",
        WatchTogether = "watch-together",
        WorksWell = "works-well",
        Feedback = "feedback",
    }
    /// The work community.
    Community(CommunityPhrase) = "community" {
        WhoIsWhere = "who-is-where",
        WhoIsWhereToAgree = "who-is-where-to-agree",
        Knowledge = "knowledge",
        KnowledgeToAgree = "knowledge-to-agree",
        ColleaguesWork = "colleagues-work",
        AcrossOnSite = "across-on-site",
        AcrossMeetings = "across-meetings",
        AcrossInformal = "across-informal",
        AcrossToFind = "across-to-find",
        ColleaguesAsked = "colleagues-asked",
        ColleaguesToAsk = "colleagues-to-ask",
        ToldAtMeeting = "told-at-meeting",
        ToldInGuideline = "told-in-guideline",
        ToldIndividually = "told-individually",
        ToldWhat = "told-what",
        EqualTerms = "equal-terms",
    }
    /// The workplace at home and equipment.
    Setup(SetupPhrase) = "setup" {
        ScreenOnceMet = "screen-once-met",
        ScreenUntilThen = "screen-until-then",
        ScreenOverLimit = "screen-over-limit",
        ScreenAddUp = "screen-add-up",
        ScreenDepends = "screen-depends",
        ScreenUnderLimit = "screen-under-limit",
        ScreenInGeneral = "screen-in-general",
        WorkplaceEnsures = "workplace-ensures",
        GeneralDuty = "general-duty",
        ChecksInPlace = "checks-in-place",
        ChecksLacking = "checks-lacking",
        CheckAdvice = "check-advice",
        SpotAdvice = "spot-advice",
        Pc = "pc",
        Provides = "provides",
        Lends = "lends",
        StillNeeds = "still-needs",
        OrganisationLends = "organisation-lends",
        NotOnOffer = "not-on-offer",
        ProvidesAsLocal = "provides-as-local",
        ProvidesNothing = "provides-nothing",
        Needs = "needs",
        NeedsWords = "needs-words",
        NeedsTalked = "needs-talked",
        OnlyNeedsWords = "only-needs-words", OnlyNeedsTalked = "only-needs-talked",
        NeedsNothing = "needs-nothing",
        LoanToAgree = "loan-to-agree",
        Ownership = "ownership",
        Costs = "costs",
        CostsTalked = "costs-talked",
        CostsAsLocal = "costs-as-local",
        CostsNone = "costs-none",
        AssessmentIncludes = "assessment-includes",
        AssessmentCovers = "assessment-covers",
        AssessmentNext = "assessment-next",
        Visits = "visits",
        InjurySameLaw = "injury-same-law",
        InjuryReport = "injury-report",
    }
    /// Data and confidentiality.
    Data(DataPhrase) = "data" {
        SameDuty = "same-duty",
        Approved = "approved",
        ApprovedFirst = "approved-first",
        NoPersonal = "no-personal",
        Confidential = "confidential",
        Shielded = "shielded",
        ConfidentialStays = "confidential-stays",
        HardToShield = "hard-to-shield",
        PapersLocked = "papers-locked",
        PapersStay = "papers-stay",
        Breach = "breach",
        BreachTo = "breach-to",
        BreachContact = "breach-contact",
    }
    /// Duration, ending and reservations.
    Terms(TermsPhrase) = "terms" {
        Starts = "starts",
        ReviewBy = "review-by",
        TryOut = "try-out",
        ReviewToAgree = "review-to-agree",
        StepUp = "step-up",
        Continues = "continues",
        NoNotice = "no-notice",
        OneWeek = "one-week",
        Weeks = "weeks",
        LocalNotice = "local-notice",
        BackToWorkplace = "back-to-workplace",
        TalkFirst = "talk-first",
        AskOthers = "ask-others",
        AskUnion = "ask-union",
        AskSafety = "ask-safety",
        AskHr = "ask-hr",
        Precedence = "precedence",
        OwnAnswers = "own-answers",
        RulesAsKnown = "rules-as-known",
        NotBinding = "not-binding",
        HoldsWhenSigned = "holds-when-signed",
    }
}
