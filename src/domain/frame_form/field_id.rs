//! The names of a frame's fields, each once: the table of fields, what is told of a fault and the words of a field go by these.

macro_rules! field_ids {
    ($($name:ident = $id:literal),+ $(,)?) => {
        /// A field of a frame's file. Fields of different groups may have the same name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldId {
            $(
                #[doc = concat!("`", $id, "`")]
                $name
            ),+
        }

        impl FieldId {
            /// Every field, as the table has them.
            pub const ALL: &'static [FieldId] = &[$(FieldId::$name),+];

            /// Its name in the file.
            pub const fn name(self) -> &'static str {
                match self { $(FieldId::$name => $id),+ }
            }
        }
    };
}

field_ids! {
    Organisation = "organisation",
    Unit = "unit",
    AsOf = "as_of",
    Limits = "limits",
    MaxDays = "max_days",
    MinPresence = "min_presence",
    FixedDays = "fixed_days",
    MaxSharePercent = "max_share_percent",
    TeamDays = "team_days",
    Reach = "reach",
    ReachFrom = "from",
    ReachTo = "to",
    Equipment = "equipment",
    ReviewMonths = "review_months",
    Notice = "notice",
    NoticeWeeks = "weeks",
    NoticeAtLeastWeeks = "notice_at_least_weeks",
    RestsOn = "rests_on",
    SignedBy = "signed_by",
    Contacts = "contacts",
    ContactHr = "hr",
    ContactUnionRepresentative = "union_representative",
    ContactSafetyRepresentative = "safety_representative",
    ContactIt = "it",
    LocalAgreement = "local_agreement",
    LocalAgreementExists = "exists",
    LocalAgreementReference = "reference",
    Rules = "rules",
    ScreenDays = "screen_days",
    ScreenDayMinutes = "screen_day_minutes",
    RestMinutes = "rest_minutes",
    RulesSource = "source",
    RulesAsOf = "as_of",
    RuleCards = "rule_cards",
    CardName = "name",
    CardNameDa = "da",
    CardNameEn = "en",
    CardDoes = "does",
    CardDoesDa = "da",
    CardDoesEn = "en",
    CardReadOn = "read_on",
    CardCheckBy = "check_by",
    CardAddress = "address",
    Weights = "weights",
    FewHours = "few_hours",
    AboutADay = "about_a_day",
    MoreThanADay = "more_than_a_day",
    Either = "either",
    HelpSeveralADay = "help_several_a_day",
    HelpDaily = "help_daily",
    NewToTasks = "new_to_tasks",
    LearningTasks = "learning_tasks",
    LongRunPercent = "long_run_percent",
    Off = "off",
    QuestionsOff = "questions",
    ClausesOff = "clauses",
    Texts = "texts",
    TextDa = "da",
    TextEn = "en",
    Clauses = "clauses",
    ClauseChapter = "chapter",
    ClauseDa = "da",
    ClauseEn = "en",
    ClauseWhen = "when",
    ConditionQuestion = "question",
    ConditionOneOf = "one_of",
    ConditionAtLeast = "at_least",
    ConditionAtMost = "at_most",
    TalkingPoints = "talking_points",
    PointTitle = "title",
    PointTitleDa = "da",
    PointTitleEn = "en",
    PointBecause = "because",
    PointBecauseDa = "da",
    PointBecauseEn = "en",
    PointAsk = "ask",
    PointAskDa = "da",
    PointAskEn = "en",
    PointMinutes = "minutes",
    PointWhen = "when",
    Retention = "retention",
    RetentionDays = "days",
}
