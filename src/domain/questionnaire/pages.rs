//! The pages of the questionnaire: one topic each, one to five short questions that belong together.

/// The seven sections, the same for both roles, in the order in which they are asked: the tasks come first
/// because the report asks that they be the first reason (section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Tasks (*opgaver*).
    Tasks,
    /// Support and follow-up (*støtte og opfølgning*).
    Support,
    /// The work community (*arbejdsfællesskab*).
    Team,
    /// Days and limits (*dage og rammer*).
    Days,
    /// Time and contact (*tid og kontakt*).
    Contact,
    /// The workplace at home, equipment and data (*pladsen derhjemme*).
    Setup,
    /// Wellbeing and grounds (*trivsel og begrundelse*).
    Wellbeing,
}

impl Section {
    /// In the order in which they are asked.
    pub const ALL: [Section; 7] = [
        Section::Tasks,
        Section::Support,
        Section::Team,
        Section::Days,
        Section::Contact,
        Section::Setup,
        Section::Wellbeing,
    ];

    /// The number shown to people, 1 to 7.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

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
    /// How they are laid out.
    pub layout: Layout,
}

macro_rules! pages {
    ($($name:ident = $id:literal in $section:ident, $layout:ident;)+) => {
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
                    layout: Layout::$layout,
                }),+ }
            }

            /// Every page, in order.
            pub const ALL: &'static [PageId] = &[$(PageId::$name),+];
        }
    };
}

pages! {
    Tasks = "tasks" in Tasks, Questions;
    Places = "places" in Tasks, Questions;
    Quiet = "quiet" in Tasks, Questions;
    Exempt = "exempt" in Tasks, Questions;
    Help = "help" in Support, Questions;
    Closeness = "closeness" in Support, Questions;
    Together = "together" in Team, Questions;
    Knowledge = "knowledge" in Team, Questions;
    Leading = "leading" in Team, Questions;
    LocalAgreement = "local-agreement" in Days, Questions;
    Limits = "limits" in Days, Questions;
    Extent = "extent" in Days, Questions;
    Kind = "kind" in Days, Questions;
    Hours = "hours" in Days, Questions;
    OverHalf = "over-half" in Days, Questions;
    Period = "period" in Days, Questions;
    Reach = "reach" in Contact, Questions;
    Reply = "reply" in Contact, Checklist;
    Split = "split" in Contact, Questions;
    Where = "where" in Contact, Questions;
    Moving = "moving" in Contact, Checklist;
    Meetings = "meetings" in Contact, Questions;
    Spot = "spot" in Setup, Questions;
    Checklist = "checklist" in Setup, Checklist;
    Discomfort = "discomfort" in Setup, Questions;
    Equipment = "equipment" in Setup, Questions;
    Data = "data" in Setup, Questions;
    Care = "care" in Setup, Questions;
    Reasons = "reasons" in Wellbeing, Questions;
    Wellbeing = "wellbeing" in Wellbeing, Questions;
    Basis = "basis" in Wellbeing, Questions;
    Told = "told" in Wellbeing, Questions;
}
