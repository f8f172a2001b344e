//! The local frame (*den lokale ramme*): the limits, contacts and numbers an organisation sets for everyone.

use super::amount::Amount;
use super::calendar::{Date, TimeOfDay, Weekdays};

/// What the organisation has set. Every field has a default that claims nothing about the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The organisation or unit whose frame it is; empty for none.
    pub name: String,
    /// The date the frame is from.
    pub as_of: Option<Date>,
    /// The most home days a week.
    pub max_days: Option<Amount>,
    /// The fewest days a week at the workplace.
    pub min_presence: Option<Amount>,
    /// Whether fixed home days are allowed.
    pub fixed_days_allowed: Option<bool>,
    /// Days that need everyone at the workplace.
    pub team_days: Weekdays,
    /// Whether there is a local agreement with the unions.
    pub local_agreement: Option<bool>,
    /// The name and date of that agreement.
    pub local_agreement_reference: String,
    /// The hours in which one can be reached on a home day.
    pub reach: Option<(TimeOfDay, TimeOfDay)>,
    /// Whom to ask.
    pub contacts: Contacts,
    /// The thresholds of the rules in force.
    pub thresholds: Thresholds,
    /// The weights of the suggestion.
    pub weights: Weights,
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
}

/// The weights of the suggestion. These numbers are Føling's own, not the report's: an organisation may change them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Days that "a few hours" counts for.
    pub few_hours: Amount,
    /// Days that "about a day" counts for.
    pub about_a_day: Amount,
    /// Days that "more than a day" counts for.
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

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds { screen_days: Amount::whole(2), screen_day_minutes: 444, rest_minutes: 11 * 60 }
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

impl Default for Frame {
    fn default() -> Self {
        Frame {
            name: String::new(),
            as_of: None,
            max_days: None,
            min_presence: None,
            fixed_days_allowed: None,
            team_days: Weekdays::NONE,
            local_agreement: None,
            local_agreement_reference: String::new(),
            reach: None,
            contacts: Contacts::default(),
            thresholds: Thresholds::default(),
            weights: Weights::default(),
        }
    }
}
