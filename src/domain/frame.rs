//! The local frame (*den lokale ramme*): the limits, contacts, numbers and words an organisation sets for everyone.

mod local;
mod off;
mod origin;

pub use local::{Condition, LocalCard, LocalClause, LocalPoint, Notice, Retention, Test};
pub use origin::Origin;

use super::values::amount::Amount;
use super::values::calendar::{Date, TimeOfDay, Weekdays};
use super::values::speech::OwnTexts;
use super::vocabulary::element_id::ElementId;
use super::vocabulary::frame_field::FrameField;
use super::vocabulary::options::{Offer, Review};
use super::vocabulary::question_id::QuestionId;

/// What the organisation has set. Every field has a default that claims nothing about the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Frame {
    /// The organisation whose frame it is; empty for none.
    pub organisation: String,
    /// The unit within it; empty where the frame is the whole organisation's.
    pub unit: String,
    /// The date the frame is from.
    pub as_of: Option<Date>,
    /// The most home days a week.
    pub max_days: Option<Amount>,
    /// The fewest days a week at the workplace.
    pub min_presence: Option<Amount>,
    /// Whether fixed home days are allowed.
    pub fixed_days_allowed: Option<bool>,
    /// The most of the working time that may be at home, in percent, 1 to 100.
    pub max_share_percent: Option<u8>,
    /// Days that need everyone at the workplace.
    pub team_days: Weekdays,
    /// Whether there is a local agreement with the unions.
    pub local_agreement: Option<bool>,
    /// The name and date of that agreement.
    pub local_agreement_reference: String,
    /// The hours in which one can be reached on a home day.
    pub reach: Option<(TimeOfDay, TimeOfDay)>,
    /// The equipment that the organisation offers; empty where the frame says nothing.
    pub equipment: Vec<Offer>,
    /// The times until the review that can be chosen; empty for all of them.
    pub reviews: Vec<Review>,
    /// The notice that applies where the two say nothing else.
    pub notice: Option<Notice>,
    /// The fewest weeks of notice; none where the frame says nothing.
    pub notice_at_least: Option<Amount>,
    /// What fixed home days stand on here; the framework agreement where the frame says nothing.
    pub rests_on: Option<RestsOn>,
    /// Who signs for the workplace where that is not the nearest manager; empty where the frame says nothing.
    pub signed_by: String,
    /// Rules of the organisation's own on the page of rules.
    pub cards: Vec<LocalCard>,
    /// Whom to ask.
    pub contacts: Contacts,
    /// Questions that are not asked here.
    pub questions_off: Vec<QuestionId>,
    /// Elements that do not stand in agreements here.
    pub clauses_off: Vec<ElementId>,
    /// Texts in the organisation's own words.
    pub texts: OwnTexts,
    /// Clauses of the organisation's own.
    pub clauses: Vec<LocalClause>,
    /// Talking points of the organisation's own.
    pub points: Vec<LocalPoint>,
    /// Where answers are kept unless the place that embeds the widget says otherwise.
    pub retention: Option<Retention>,
    /// The thresholds of the rules in force.
    pub thresholds: Thresholds,
    /// The weights of the suggestion.
    pub weights: Weights,
}

impl Frame {
    /// Whether the frame says something about the field. Numbers that are Føling's own are not the organisation's.
    pub fn sets(&self, field: FrameField) -> bool {
        match field {
            FrameField::MaxDays => self.max_days.is_some(),
            FrameField::MinPresence => self.min_presence.is_some(),
            FrameField::FixedDays => self.fixed_days_allowed.is_some(),
            FrameField::MaxShare => self.max_share_percent.is_some(),
            FrameField::TeamDays => !self.team_days.is_empty(),
            FrameField::LocalAgreement => self.local_agreement.is_some() || !self.local_agreement_reference.is_empty(),
            FrameField::Reach => self.reach.is_some(),
            FrameField::Contacts => self.contacts != Contacts::default(),
            FrameField::Equipment => !self.equipment.is_empty(),
            FrameField::Reviews => !self.reviews.is_empty(),
            FrameField::Notice => self.notice.is_some(),
            FrameField::NoticeAtLeast => self.notice_at_least.is_some(),
            FrameField::RestsOn => self.rests_on.is_some(),
            FrameField::SignedBy => !self.signed_by.is_empty(),
            FrameField::Cards => !self.cards.is_empty(),
            FrameField::Clauses => !self.clauses.is_empty(),
            FrameField::Points => !self.points.is_empty(),
            FrameField::Thresholds => self.thresholds != Thresholds::default(),
            FrameField::Weights => self.weights != Weights::default(),
        }
    }
}

/// What fixed home days stand on (*aftalegrundlag*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RestsOn {
    /// The municipal framework agreement of 2015 and a local agreement.
    Framework,
    /// A local agreement in the place of the framework agreement.
    LocalInstead,
    /// The agreements of Akademikerne with KL and a local agreement.
    Akademikerne,
}

impl RestsOn {
    /// Every ground.
    pub const ALL: [RestsOn; 3] = [RestsOn::Framework, RestsOn::LocalInstead, RestsOn::Akademikerne];

    /// Its name in a frame's file.
    pub const fn id(self) -> &'static str {
        match self {
            RestsOn::Framework => "framework",
            RestsOn::LocalInstead => "local-instead",
            RestsOn::Akademikerne => "akademikerne",
        }
    }

    /// The ground with this name.
    pub fn from_id(id: &str) -> Option<RestsOn> {
        RestsOn::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Whom to ask. Each is a free line such as a name and a number; empty where the frame says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Contacts {
    /// The HR department.
    pub hr: String,
    /// The union representative (*TR*).
    pub union_representative: String,
    /// The working-environment representative (*AMR*).
    pub safety_representative: String,
    /// IT support and data breaches.
    pub it: String,
}

impl Contacts {
    /// The contacts that are known, in the order in which one would ask.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.hr, &self.union_representative, &self.safety_representative, &self.it]
            .into_iter()
            .map(String::as_str)
            .filter(|line| !line.is_empty())
    }
}

/// The numbers of the rules in force; each doc line names the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Home days a week above which (strictly) the special screen rules apply: the Working Environment
    /// Authority's reading of order 384 of 23 March 2022 § 2.
    pub screen_days: Amount,
    /// Minutes in one such day: 7.4 hours.
    pub screen_day_minutes: i32,
    /// Minutes of rest between two working days: 11 hours.
    pub rest_minutes: u32,
    /// Where the organisation has these numbers from, where they are not our own; shown with its date.
    pub cited: Option<Citation>,
}

/// A source that the frame names for its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is called, such as a law with its number.
    pub name: String,
    /// The date as of which it was read.
    pub as_of: Date,
}

/// The weights of the suggestion. These numbers are Føling's own, not the report's: an organisation may change them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Days that "a few hours" counts for.
    pub few_hours: Amount,
    /// Days that "about a day" counts for.
    pub about_a_day: Amount,
    /// Days that "about two days" counts for; in files it keeps the name of the share that it was first.
    pub more_than_a_day: Amount,
    /// How much of a task that can be done equally well in both places counts as home, in hundredths.
    pub either: Amount,
    /// Days taken away when quick help is needed several times a day.
    pub help_several_a_day: Amount,
    /// Days taken away when quick help is needed about daily.
    pub help_daily: Amount,
    /// The most days while one is new to the tasks.
    pub new_to_tasks: Amount,
    /// The most days while one is learning the tasks.
    pub learning_tasks: Amount,
    /// The part of the working time above which the report warns of long-run effects (section 3.3), in percent.
    pub long_run_percent: i32,
}

/// A number of the frame that is looser than the rule's own: an organisation can be stricter, but it cannot loosen the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Looser {
    /// More home days before the special screen rules apply.
    ScreenDays,
    /// A longer day, so that fewer days count.
    ScreenDayLength,
    /// A shorter daily rest, which only an agreement with the union can give.
    Rest,
}

impl Looser {
    /// Every such number, in the order of the file.
    pub const ALL: [Looser; 3] = [Looser::ScreenDays, Looser::ScreenDayLength, Looser::Rest];
}

impl Thresholds {
    /// The numbers that are looser than the rules as Føling knows them (the Working Environment Authority's more than two days
    /// of 7.4 hours; 11 hours' rest). The rule's own number and anything stricter is none.
    pub fn looser(&self) -> Vec<Looser> {
        let law = Thresholds::default();
        let is_looser = |number: &Looser| match number {
            Looser::ScreenDays => self.screen_days > law.screen_days,
            Looser::ScreenDayLength => self.screen_day_minutes > law.screen_day_minutes,
            Looser::Rest => self.rest_minutes < law.rest_minutes,
        };
        Looser::ALL.into_iter().filter(is_looser).collect()
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds { screen_days: Amount::whole(2), screen_day_minutes: 444, rest_minutes: 11 * 60, cited: None }
    }
}

impl Default for Weights {
    fn default() -> Self {
        Weights {
            few_hours: Amount::HALF,
            about_a_day: Amount::whole(1),
            more_than_a_day: Amount::whole(2),
            either: Amount::HALF,
            help_several_a_day: Amount::whole(1),
            help_daily: Amount::HALF,
            new_to_tasks: Amount::whole(1),
            learning_tasks: Amount::whole(2),
            long_run_percent: 50,
        }
    }
}
