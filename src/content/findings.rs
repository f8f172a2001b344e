//! The words of the findings: talking points, steps of the suggestion and stops. One file for each theme of the rules.

mod contact;
mod data;
mod days;
mod finding_text;
pub mod outcomes;
mod setup;
pub mod sums;
mod support;
mod tasks;
mod team;
mod wellbeing;

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::finding_id::FindingId;

pub use finding_text::FindingText;
pub(super) use finding_text::finding;

/// The words of a finding.
pub fn words(id: FindingId) -> &'static FindingText {
    match id {
        FindingId::NotVoluntary => &days::NOT_VOLUNTARY,
        FindingId::VoluntaryInDoubt => &days::VOLUNTARY_IN_DOUBT,
        FindingId::NotMyWish => &wellbeing::NOT_MY_WISH,
        FindingId::Abroad => &contact::ABROAD,
        FindingId::HomeInSweden => &contact::HOME_IN_SWEDEN,
        FindingId::NoLocalAgreement => &days::NO_LOCAL_AGREEMENT,
        FindingId::FixedNotAllowed => &days::FIXED_NOT_ALLOWED,
        FindingId::FrameMaximum => &days::FRAME_MAXIMUM,
        FindingId::ShareMaximum => &days::SHARE_MAXIMUM,
        FindingId::MinPresence => &days::MIN_PRESENCE,
        FindingId::TeamDaysLimit => &team::TEAM_DAYS_LIMIT,
        FindingId::ExemptTasks => &tasks::EXEMPT_TASKS,
        FindingId::ConfidentialOverheard => &data::CONFIDENTIAL_OVERHEARD,
        FindingId::HelpOften => &support::HELP_OFTEN,
        FindingId::NewToTasks => &support::NEW_TO_TASKS,
        FindingId::SetupBelowRules => &setup::SETUP_BELOW_RULES,
        FindingId::OwnNumber => &days::OWN_NUMBER,
        FindingId::LongRunLine => &days::LONG_RUN_LINE,
        FindingId::WishOverLimits => &days::WISH_OVER_LIMITS,
        FindingId::OverHalf => &days::OVER_HALF,
        FindingId::ScreenRulesAtHome => &days::SCREEN_RULES_AT_HOME,
        FindingId::ScreenRulesAddUp => &days::SCREEN_RULES_ADD_UP,
        FindingId::ScreenRulesDepend => &days::SCREEN_RULES_DEPEND,
        FindingId::PartTime => &days::PART_TIME,
        FindingId::RestTooShort => &contact::REST_TOO_SHORT,
        FindingId::NoticeBelowFrame => &days::NOTICE_BELOW_FRAME,
        FindingId::NoNotice => &days::NO_NOTICE,
        FindingId::LooserScreenDays => &days::LOOSER_SCREEN_DAYS,
        FindingId::LooserDayLength => &days::LOOSER_DAY_LENGTH,
        FindingId::LooserRest => &days::LOOSER_REST,
        FindingId::DayTooLong => &contact::DAY_TOO_LONG,
        FindingId::HomeDayOnTeamDay => &team::HOME_DAY_ON_TEAM_DAY,
        FindingId::HomeDayOnMeetDay => &team::HOME_DAY_ON_MEET_DAY,
        FindingId::NothingForHome => &tasks::NOTHING_FOR_HOME,
        FindingId::HomeAgainstLean => &tasks::HOME_AGAINST_LEAN,
        FindingId::WorkplaceAgainstLean => &tasks::WORKPLACE_AGAINST_LEAN,
        FindingId::QuietRare => &tasks::QUIET_RARE,
        FindingId::VideoForMost => &tasks::VIDEO_FOR_MOST,
        FindingId::ExpectationsUnclear => &tasks::EXPECTATIONS_UNCLEAR,
        FindingId::ExemptUnknown => &tasks::EXEMPT_UNKNOWN,
        FindingId::NoHelpAgreement => &support::NO_HELP_AGREEMENT,
        FindingId::NewWithoutRhythm => &support::NEW_WITHOUT_RHYTHM,
        FindingId::NobodySameDay => &support::NOBODY_SAME_DAY,
        FindingId::ManagerSeldom => &support::MANAGER_SELDOM,
        FindingId::MeetingSkills => &support::MEETING_SKILLS,
        FindingId::ColleaguesNotAsked => &team::COLLEAGUES_NOT_ASKED,
        FindingId::NoOverview => &team::NO_OVERVIEW,
        FindingId::LittleKnowledge => &team::LITTLE_KNOWLEDGE,
        FindingId::KnowledgeOpen => &team::KNOWLEDGE_OPEN,
        FindingId::AcrossContactLacking => &team::ACROSS_CONTACT_LACKING,
        FindingId::GroundsMissing => &team::GROUNDS_MISSING,
        FindingId::TeamNotTold => &team::TEAM_NOT_TOLD,
        FindingId::PlaceOpen => &contact::PLACE_OPEN,
        FindingId::ReplyOpen => &contact::REPLY_OPEN,
        FindingId::MoveNotMutual => &contact::MOVE_NOT_MUTUAL,
        FindingId::ManyScreenMeetings => &contact::MANY_SCREEN_MEETINGS,
        FindingId::SetupWanting => &setup::SETUP_WANTING,
        FindingId::DisturbedAtHome => &setup::DISTURBED_AT_HOME,
        FindingId::FewBreaks => &setup::FEW_BREAKS,
        FindingId::UnsafeHome => &setup::UNSAFE_HOME,
        FindingId::EquipmentLacking => &setup::EQUIPMENT_LACKING,
        FindingId::EquipmentNotOffered => &setup::EQUIPMENT_NOT_OFFERED,
        FindingId::EquipmentUndecided => &setup::EQUIPMENT_UNDECIDED,
        FindingId::ApvMissing => &setup::APV_MISSING,
        FindingId::UnapprovedDevices => &data::UNAPPROVED_DEVICES,
        FindingId::PapersNotLocked => &data::PAPERS_NOT_LOCKED,
        FindingId::BreachContactUnknown => &data::BREACH_CONTACT_UNKNOWN,
        FindingId::OnlyPrivateReasons => &wellbeing::ONLY_PRIVATE_REASONS,
        FindingId::WorkplaceCouldHelp => &wellbeing::WORKPLACE_COULD_HELP,
        FindingId::EnergyLower => &wellbeing::ENERGY_LOWER,
        FindingId::BelongingLow => &wellbeing::BELONGING_LOW,
        FindingId::MatteringLow => &wellbeing::MATTERING_LOW,
        FindingId::DoubtOften => &wellbeing::DOUBT_OFTEN,
        FindingId::HardToStop => &wellbeing::HARD_TO_STOP,
        FindingId::DiscomfortAtHome => &wellbeing::DISCOMFORT_AT_HOME,
    }
}

/// A question that one of the two would rather talk about; `{question}` is the question's name.
pub const RATHER_TALK: FindingText = finding(
    t("{question}", "{question}"),
    t(
        "Her er ikke et svar, men et ønske om at tale om det. Nogle ting er lettere at sige end at skrive.",
        "There is no answer here, but a wish to talk about it. Some things are easier to say than to write.",
    ),
    t("Hvad er vigtigt at få sagt om det?", "What is it important to say about this?"),
);

/// The first of many questions, and how many more.
pub const AND_OTHERS: Text = t("{names} og {count} andre", "{names} and {count} others");

/// Says that the weights of the suggestion are the organisation's.
pub const WEIGHTS_ARE_LOCAL: Text = t(
    "Tallene bag forslaget har jeres organisation selv sat ({frame}). De er et sted at begynde.",
    "Your organisation has set the numbers behind the suggestion itself ({frame}). They are a place to start.",
);

/// Says that the weights of the suggestion are Føling's own.
pub const WEIGHTS_ARE_OURS: Text = t(
    "Tallene bag forslaget er Følings egne. De er et sted at begynde, og kommunen kan ændre dem.",
    "The numbers behind the suggestion are Føling’s own. They are a place to start, and the municipality can change \
     them.",
);
