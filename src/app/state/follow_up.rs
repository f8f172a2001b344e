//! The state of a follow-up.

use crate::content::follow_up::screens;
use crate::domain::case::working_week::working_weekdays;
use crate::domain::follow_up::{
    Ends, Plan, Shared, Signs, Suggested, ends, next_review, review_of_more_presence, suggest,
};
use crate::domain::frame::Frame;
use crate::domain::questionnaire::fault::{Fault, read_number};
use crate::domain::questionnaire::question::{Range, Unit};
use crate::domain::talk::record::{FollowUpResult, Record, Version};
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, is_likely};
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::{Party, Voice};
use crate::wording;

/// What a follow-up is about and when: all that the state itself does not hold.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The record that is open.
    pub record: &'a Record,
    /// The local frame.
    pub frame: &'a Frame,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
    /// The language that is read.
    pub lang: Lang,
}

/// A step of the follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub enum FollowUpStep {
    /// The agreement as it is (*jeres aftale*).
    #[default]
    Agreement,
    /// What the two most want to know (*udbytte og savn*).
    Gained,
    /// The five signs (*kun for dig*).
    Own,
    /// What changed and what worked (*siden sidst*).
    Since,
    /// The four results (*hvad gør I nu?*).
    Next,
    /// Old and new (*ny version*).
    NewVersion,
}

impl FollowUpStep {
    /// In order.
    pub const ALL: [FollowUpStep; 6] = [
        FollowUpStep::Agreement,
        FollowUpStep::Gained,
        FollowUpStep::Own,
        FollowUpStep::Since,
        FollowUpStep::Next,
        FollowUpStep::NewVersion,
    ];

    /// The stable id used in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            FollowUpStep::Agreement => "aftalen",
            FollowUpStep::Gained => "udbytte",
            FollowUpStep::Own => "kun-til-dig",
            FollowUpStep::Since => "siden-sidst",
            FollowUpStep::Next => "hvad-nu",
            FollowUpStep::NewVersion => "ny-version",
        }
    }

    /// Reads an id from an address.
    pub fn from_id(id: &str) -> Option<FollowUpStep> {
        FollowUpStep::ALL.into_iter().find(|step| step.id() == id)
    }
}

/// Something without which one can't go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Who follows up.
    Who,
    /// A result.
    Result,
    /// The last day of more presence.
    Until,
    /// A number of days that can be read.
    Days(Fault),
}

impl Asked {
    /// The name of the control, for `Reader::id`.
    pub const fn control(self) -> &'static str {
        match self {
            Asked::Who => "follow-up-who-1",
            Asked::Result => "follow-up-next-1",
            Asked::Until => "follow-up-until",
            Asked::Days(_) => "follow-up-days",
        }
    }
}

/// Days of more presence: half a day to a whole week.
pub const DAYS_MORE: Range =
    Range { least: Amount::HALF, most: Amount::whole(5), step: Amount::HALF, unit: Unit::Days };

/// A follow-up on its way.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FollowUpState {
    /// The step that is shown.
    pub step: FollowUpStep,
    /// Who follows up, once chosen.
    pub voice: Option<Voice>,
    /// What this person notices: for them alone.
    pub signs: Signs,
    /// What is shared.
    pub shared: Shared,
    /// The result that was chosen.
    pub chosen: Option<FollowUpResult>,
    /// The last day of more presence.
    pub until: Option<Date>,
    /// The days of more presence, as typed.
    pub days: String,
    /// Another last day than the notice gives.
    pub ends_on: Option<Date>,
    /// The next review.
    pub review: Option<Date>,
    /// What was asked for when someone wanted to go on.
    pub asked: Option<Asked>,
    /// Whether the new version has been agreed on; it is the record's last then.
    pub is_agreed: bool,
}

impl FollowUpState {
    /// A follow-up on the version in force.
    pub fn about(record: &Record) -> FollowUpState {
        FollowUpState { shared: record.current().map(Shared::about).unwrap_or_default(), ..FollowUpState::default() }
    }

    /// Who sits here alone.
    pub fn alone(&self) -> Option<Party> {
        match self.voice {
            Some(Voice::One(party)) => Some(party),
            Some(Voice::Both) | None => None,
        }
    }

    /// Where it would be natural to start, from what is shared.
    pub fn suggested(&self) -> Suggested {
        suggest(&self.shared)
    }

    /// A version with what was written about the time before it, and with who made it alone. One alone can't agree for two.
    pub fn signed(&self, version: Version) -> Version {
        Version { since: self.shared.words().clone(), by_one: self.alone(), ..version }
    }

    /// What the two want, with what it takes; or what still has to be said.
    pub fn plan(&self, around: &Around<'_>) -> Result<Plan, Asked> {
        match self.chosen.ok_or(Asked::Result)? {
            FollowUpResult::Keep => Ok(Plan::Keep),
            FollowUpResult::Adjust => Ok(Plan::Adjust),
            FollowUpResult::MorePresence => {
                let is_ahead = |until: &Date| is_likely(until) && around.today.is_none_or(|today| *until > today);
                let until = self.until.filter(is_ahead).ok_or(Asked::Until)?;
                Ok(Plan::MorePresence { until, days: self.days().map_err(Asked::Days)? })
            }
            FollowUpResult::End => {
                Ok(Plan::End(self.ends_on.filter(is_likely).map_or_else(|| self.ends(around), Ends::On)))
            }
        }
    }

    /// When the agreement ends if notice is given today.
    pub fn ends(&self, around: &Around<'_>) -> Ends {
        let Some(today) = around.today else { return Ends::ToAgree };
        let joint = around.record.talk.dialogue(around.frame).joint;
        ends(&around.record.talk, &joint.get().case, around.frame, today)
    }

    /// The review that counts while the two set no other.
    pub fn next_review(&self, around: &Around<'_>) -> Option<Date> {
        let joint = around.record.talk.dialogue(around.frame).joint;
        around.today.and_then(|today| next_review(&joint.get().case, around.frame, today))
    }

    /// The next review: the one that was set, or else the one that follows.
    pub fn review(&self, around: &Around<'_>) -> Option<Date> {
        let set = self.review.filter(is_likely);
        match self.chosen {
            Some(FollowUpResult::MorePresence) => {
                let agreed = around.record.current().and_then(|version| version.review);
                let works = working_weekdays(&around.record.talk.dialogue(around.frame).joint.get().case);
                let until = self.until.filter(is_likely);
                set.or(until.map(|until| review_of_more_presence(agreed, until, around.today, works)))
            }
            _ => set.or_else(|| self.next_review(around)),
        }
    }

    /// What is asked for, in words.
    pub fn fault(&self, lang: impl Into<Lang>) -> Option<String> {
        let lang = lang.into();
        Some(match self.asked? {
            Asked::Who => screens::CHOOSE_WHO.get(lang).to_owned(),
            Asked::Result if self.alone().is_some() => screens::CHOOSE_NEXT_ALONE.get(lang).to_owned(),
            Asked::Result => screens::CHOOSE_NEXT.get(lang).to_owned(),
            Asked::Until => screens::CHOOSE_UNTIL.get(lang).to_owned(),
            Asked::Days(fault) => wording::faults::what(fault, lang),
        })
    }

    fn days(&self) -> Result<Option<Amount>, Fault> {
        if self.days.trim().is_empty() { Ok(None) } else { read_number(&self.days, DAYS_MORE).map(Some) }
    }
}
