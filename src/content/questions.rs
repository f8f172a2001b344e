//! The words of the questions, one file for each section.

mod contact;
mod days;
mod setup;
mod support;
mod tasks;
mod team;
mod wellbeing;

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// The words of one question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question as the employee reads it (or the manager, where only the manager is asked). At most 18 words.
    pub ask: Text,
    /// The question as the manager reads it, where it differs.
    pub ask_manager: Option<Text>,
    /// A short help to answer, at most 20 words.
    pub hint: Option<Text>,
    /// Why it is asked, in one or two sentences; the sources are in the questionnaire.
    pub why: Text,
    /// What it is called in lists, reasons and side by side: one to four words, without a question mark.
    pub name: Text,
    /// The words of the options by id; empty for questions without options.
    pub options: &'static [OptionText],
}

/// The words of one option.
#[derive(Clone, Copy, Debug)]
pub struct OptionText {
    /// The option's id.
    pub id: &'static str,
    /// What it says.
    pub label: Text,
    /// A short explanation under it, where it needs one.
    pub hint: Option<Text>,
}

impl QuestionText {
    /// The question as this party reads it.
    pub fn ask(&self, party: Party) -> Text {
        match (party, self.ask_manager) {
            (Party::Manager, Some(text)) => text,
            _ => self.ask,
        }
    }

    /// The same words, each text but those of the options as `with` gives it, under the name that it has in a frame.
    pub(super) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> QuestionText {
        QuestionText {
            ask: with("ask", self.ask),
            ask_manager: self.ask_manager.map(|text| with("ask-manager", text)),
            hint: self.hint.map(|text| with("hint", text)),
            why: with("why", self.why),
            name: with("name", self.name),
            options: self.options,
        }
    }
}

impl OptionText {
    /// The same words, each text as `with` gives it.
    pub(super) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> OptionText {
        OptionText { id: self.id, label: with("label", self.label), hint: self.hint.map(|text| with("hint", text)) }
    }
}

/// The words of a question.
pub fn words(id: QuestionId) -> &'static QuestionText {
    match id {
        QuestionId::TaskTypes => &tasks::TASK_TYPES,
        QuestionId::TaskNames => &tasks::TASK_NAMES,
        QuestionId::TaskPlaces => &tasks::TASK_PLACES,
        QuestionId::QuietAtWorkplace => &tasks::QUIET_AT_WORKPLACE,
        QuestionId::ClearExpectations => &tasks::CLEAR_EXPECTATIONS,
        QuestionId::CitizenVideo => &tasks::CITIZEN_VIDEO,
        QuestionId::ExemptTasks => &tasks::EXEMPT_TASKS,
        QuestionId::ExemptOther => &tasks::EXEMPT_OTHER,
        QuestionId::Priorities => &tasks::PRIORITIES,
        QuestionId::HelpNeed => &support::HELP_NEED,
        QuestionId::HelpChannel => &support::HELP_CHANNEL,
        QuestionId::Experience => &support::EXPERIENCE,
        QuestionId::FollowUp => &support::FOLLOW_UP,
        QuestionId::ManagerReach => &support::MANAGER_REACH,
        QuestionId::SameDaySupport => &support::SAME_DAY_SUPPORT,
        QuestionId::SameDayWho => &support::SAME_DAY_WHO,
        QuestionId::WorksWell => &support::WORKS_WELL,
        QuestionId::ManagerGives => &support::MANAGER_GIVES,
        QuestionId::MeetingSkills => &support::MEETING_SKILLS,
        QuestionId::TeamDays => &team::TEAM_DAYS,
        QuestionId::TeamDaysNote => &team::TEAM_DAYS_NOTE,
        QuestionId::MeetDays => &team::MEET_DAYS,
        QuestionId::PresencePurpose => &team::PRESENCE_PURPOSE,
        QuestionId::ColleaguesAsked => &team::COLLEAGUES_ASKED,
        QuestionId::Overview => &team::OVERVIEW,
        QuestionId::KnowsColleaguesWork => &team::KNOWS_COLLEAGUES_WORK,
        QuestionId::KnowledgeSharing => &team::KNOWLEDGE_SHARING,
        QuestionId::LeadsOthers => &team::LEADS_OTHERS,
        QuestionId::AcrossContact => &team::ACROSS_CONTACT,
        QuestionId::LocalAgreement => &days::LOCAL_AGREEMENT,
        QuestionId::WrittenLimits => &days::WRITTEN_LIMITS,
        QuestionId::FrameMaxDays => &days::FRAME_MAX_DAYS,
        QuestionId::FrameFixedDays => &days::FRAME_FIXED_DAYS,
        QuestionId::FrameMinPresence => &days::FRAME_MIN_PRESENCE,
        QuestionId::Voluntary => &days::VOLUNTARY,
        QuestionId::Pattern => &days::PATTERN,
        QuestionId::HomeDays => &days::HOME_DAYS,
        QuestionId::HomeWeekdays => &days::HOME_WEEKDAYS,
        QuestionId::StepUpDays => &days::STEP_UP_DAYS,
        QuestionId::HomeAnyway => &days::HOME_ANYWAY,
        QuestionId::WeeklyHours => &days::WEEKLY_HOURS,
        QuestionId::WorkingDays => &days::WORKING_DAYS,
        QuestionId::WorkingWeekdays => &days::WORKING_WEEKDAYS,
        QuestionId::OverHalfWhy => &days::OVER_HALF_WHY,
        QuestionId::ScreenDaysOnSite => &days::SCREEN_DAYS_ON_SITE,
        QuestionId::ScreenPlaceOnSite => &days::SCREEN_PLACE_ON_SITE,
        QuestionId::StartDate => &days::START_DATE,
        QuestionId::Review => &days::REVIEW,
        QuestionId::SuccessSigns => &days::SUCCESS_SIGNS,
        QuestionId::NoticeKind => &days::NOTICE_KIND,
        QuestionId::NoticeWeeks => &days::NOTICE_WEEKS,
        QuestionId::Reach => &contact::REACH,
        QuestionId::ReachTimes => &contact::REACH_TIMES,
        QuestionId::ReplyCall => &contact::REPLY_CALL,
        QuestionId::ReplyChat => &contact::REPLY_CHAT,
        QuestionId::ReplyMail => &contact::REPLY_MAIL,
        QuestionId::SplitDay => &contact::SPLIT_DAY,
        QuestionId::UsualStart => &contact::USUAL_START,
        QuestionId::LatestEnd => &contact::LATEST_END,
        QuestionId::EarliestStart => &contact::EARLIEST_START,
        QuestionId::WorkPlace => &contact::WORK_PLACE,
        QuestionId::ComeIn => &contact::COME_IN,
        QuestionId::MovedDay => &contact::MOVED_DAY,
        QuestionId::MoveForWork => &contact::MOVE_FOR_WORK,
        QuestionId::MoveForEmployee => &contact::MOVE_FOR_EMPLOYEE,
        QuestionId::ScreenMeetings => &contact::SCREEN_MEETINGS,
        QuestionId::MeetingStretch => &contact::MEETING_STRETCH,
        QuestionId::HomeSpot => &setup::HOME_SPOT,
        QuestionId::SetupScreen => &setup::SETUP_SCREEN,
        QuestionId::SetupKeyboard => &setup::SETUP_KEYBOARD,
        QuestionId::SetupTable => &setup::SETUP_TABLE,
        QuestionId::SetupChair => &setup::SETUP_CHAIR,
        QuestionId::SetupPosition => &setup::SETUP_POSITION,
        QuestionId::SetupLight => &setup::SETUP_LIGHT,
        QuestionId::SetupQuiet => &setup::SETUP_QUIET,
        QuestionId::SetupSafe => &setup::SETUP_SAFE,
        QuestionId::SetupBreaks => &setup::SETUP_BREAKS,
        QuestionId::Discomfort => &setup::DISCOMFORT,
        QuestionId::EquipmentNeeded => &setup::EQUIPMENT_NEEDED,
        QuestionId::EquipmentOther => &setup::EQUIPMENT_OTHER,
        QuestionId::EquipmentOffered => &setup::EQUIPMENT_OFFERED,
        QuestionId::OtherCosts => &setup::OTHER_COSTS,
        QuestionId::Apv => &setup::APV,
        QuestionId::DataKind => &setup::DATA_KIND,
        QuestionId::Overheard => &setup::OVERHEARD,
        QuestionId::ApprovedDevices => &setup::APPROVED_DEVICES,
        QuestionId::Papers => &setup::PAPERS,
        QuestionId::BreachContact => &setup::BREACH_CONTACT,
        QuestionId::Reasons => &wellbeing::REASONS,
        QuestionId::ReasonOther => &wellbeing::REASON_OTHER,
        QuestionId::AlternativesWanted => &wellbeing::ALTERNATIVES_WANTED,
        QuestionId::Energy => &wellbeing::ENERGY,
        QuestionId::Belonging => &wellbeing::BELONGING,
        QuestionId::Mattering => &wellbeing::MATTERING,
        QuestionId::Doubt => &wellbeing::DOUBT,
        QuestionId::CanStop => &wellbeing::CAN_STOP,
        QuestionId::Basis => &wellbeing::BASIS,
        QuestionId::BasisWords => &wellbeing::BASIS_WORDS,
        QuestionId::TellTeam => &wellbeing::TELL_TEAM,
        QuestionId::AlternativesOffered => &wellbeing::ALTERNATIVES_OFFERED,
    }
}

/// Yes and no, for plain questions.
const YES_NO: &[OptionText] = &[opt("yes", t("Ja", "Yes")), opt("no", t("Nej", "No"))];

/// The words of a question without hint, manager's version or options.
const fn question(ask: Text, why: Text, name: Text) -> QuestionText {
    QuestionText { ask, ask_manager: None, hint: None, why, name, options: &[] }
}

impl QuestionText {
    /// The same question with a version for the manager.
    const fn manager(self, ask: Text) -> QuestionText {
        QuestionText { ask_manager: Some(ask), ..self }
    }

    /// The same question with a short help.
    const fn hint(self, hint: Text) -> QuestionText {
        QuestionText { hint: Some(hint), ..self }
    }

    /// The same question with options.
    const fn options(self, options: &'static [OptionText]) -> QuestionText {
        QuestionText { options, ..self }
    }
}

/// An option.
const fn opt(id: &'static str, label: Text) -> OptionText {
    OptionText { id, label, hint: None }
}

/// An option with a short explanation.
const fn opt_hint(id: &'static str, label: Text, hint: Text) -> OptionText {
    OptionText { id, label, hint: Some(hint) }
}
