//! From answers to a case.

use super::question::Question;
use crate::domain::case::answers::Answers;
use crate::domain::case::task_days::Budget;
use crate::domain::case::{Case, TaskCase};
use crate::domain::frame::Frame;
use crate::domain::questionnaire;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays, is_likely};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::options::*;
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;
use crate::domain::vocabulary::task::{Place, Task};

impl Case {
    /// Reads the answers of a party, or of both put together, in the order of the questionnaire. Whether a question applies
    /// is judged from the answers before it, so an answer to a hidden question stays unused without being lost; so does one to a question
    /// that the frame leaves out.
    pub fn read(voice: impl Into<Voice>, route: Route, answers: &Answers, frame: &Frame) -> Case {
        let mut case = Case {
            talk_only: answers.talk_only().collect(),
            long_run_percent: frame.weights.long_run_percent,
            thresholds: frame.thresholds.clone(),
            ..Case::new(voice, route)
        };
        for question in questionnaire::questions() {
            if frame.asks(question.id) && case.is_asked(question) {
                case.asked.push(question.id);
                let counted = answers.get(question.id).and_then(|answer| frame.counted(question.id, answer));
                match counted.as_deref() {
                    Some(Answer::Unknown) => case.unknown.push(question.id),
                    Some(Answer::RatherTalk) => case.rather_talk.push(question.id),
                    Some(answer) => take(&mut case, question.id, answer),
                    None => {}
                }
            }
        }
        // Where the named tasks fill the week, nothing is left of it to place.
        if Budget::of(&case, &frame.weights).rest() == Amount::ZERO {
            case.tasks.retain(|chosen| chosen.task != Task::Rest);
        }
        case
    }

    /// Whether the question applies to those who speak and to the route, given what is read so far.
    fn is_asked(&self, question: &Question) -> bool {
        question.asked.is_asked_of(self.voice)
            && question.route <= self.route
            && question.at_home.is_none_or(|gate| gate.is_open(self))
            && (question.applies)(self)
    }
}

fn take(case: &mut Case, id: QuestionId, answer: &Answer) {
    use QuestionId as Q;
    match id {
        Q::TaskTypes => case.tasks = tasks(answer),
        Q::TaskNames => name_tasks(&mut case.tasks, answer),
        Q::TaskPlaces => place_tasks(&mut case.tasks, answer),
        Q::QuietAtWorkplace => case.quiet_at_workplace = one(answer),
        Q::ClearExpectations => case.clear_expectations = scale(answer),
        Q::CitizenVideo => case.citizen_video = one(answer),
        Q::ExemptTasks => case.exempt_tasks = many(answer),
        Q::ExemptOther => case.exempt_other = words(answer),
        Q::Priorities => case.priorities = words(answer),
        Q::HelpNeed => case.help_need = one(answer),
        Q::HelpChannel => case.help_channel = many(answer),
        Q::Experience => case.experience = one(answer),
        Q::FollowUp => case.follow_up = one(answer),
        Q::ManagerReach => case.manager_reach = one(answer),
        Q::SameDaySupport => case.same_day_support = one(answer),
        Q::SameDayWho => case.same_day_who = words(answer),
        Q::WorksWell => case.works_well = many(answer),
        Q::ManagerGives => case.manager_gives = many(answer),
        Q::MeetingSkills => case.meeting_skills = many(answer),
        Q::TeamDays => case.team_days = weekdays(answer),
        Q::TeamDaysNote => case.team_days_note = words(answer),
        Q::MeetDays => case.meet_days = weekdays(answer),
        Q::PresencePurpose => case.presence_purpose = many(answer),
        Q::ColleaguesAsked => case.colleagues_asked = one(answer),
        Q::Overview => case.overview = many(answer),
        Q::KnowsColleaguesWork => case.knows_colleagues_work = scale(answer),
        Q::KnowledgeSharing => case.knowledge_sharing = many(answer),
        Q::LeadsOthers => case.leads_others = one(answer),
        Q::AcrossContact => case.across_contact = many(answer),
        Q::LocalAgreement => case.local_agreement = one(answer),
        Q::WrittenLimits => case.written_limits = one(answer),
        Q::FrameMaxDays => case.frame_max_days = number(answer),
        Q::FrameFixedDays => case.frame_fixed_days = one(answer),
        Q::FrameMinPresence => case.frame_min_presence = number(answer),
        Q::Voluntary => case.voluntary = one(answer),
        Q::Pattern => case.pattern = one(answer),
        Q::HomeDays => case.home_days = number(answer),
        Q::HomeWeekdays => {
            case.home_weekdays = weekdays(answer);
            case.named_weekdays = case.home_weekdays.unwrap_or_default();
        }
        Q::StepUpDays => case.step_up_days = number(answer),
        Q::HomeAnyway => case.home_anyway = one(answer),
        Q::WeeklyHours => case.weekly_hours = number(answer),
        Q::WorkingDays => case.working_days = number(answer),
        Q::WorkingWeekdays => case.working_weekdays = weekdays(answer),
        Q::OverHalfWhy => case.over_half_why = words(answer),
        Q::ScreenDaysOnSite => case.screen_days_on_site = number(answer),
        Q::ScreenPlaceOnSite => case.screen_place_on_site = one(answer),
        Q::StartDate => case.start_date = date(answer),
        Q::Review => case.review = one(answer),
        Q::SuccessSigns => case.success_signs = many(answer),
        Q::NoticeKind => case.notice_kind = one(answer),
        Q::NoticeWeeks => case.notice_weeks = number(answer),
        Q::Reach => case.reach = one(answer),
        Q::ReachTimes => case.reach_times = time_range(answer),
        Q::ReplyCall => case.reply_call = one(answer),
        Q::ReplyChat => case.reply_chat = one(answer),
        Q::ReplyMail => case.reply_mail = one(answer),
        Q::SplitDay => case.split_day = one(answer),
        Q::UsualStart => case.usual_start = time(answer),
        Q::LatestEnd => case.latest_end = time(answer),
        Q::EarliestStart => case.earliest_start = time(answer),
        Q::WorkPlace => case.work_place = one(answer),
        Q::ComeIn => case.come_in = one(answer),
        Q::MovedDay => case.moved_day = one(answer),
        Q::MoveForWork => case.move_for_work = one(answer),
        Q::MoveForEmployee => case.move_for_employee = one(answer),
        Q::ScreenMeetings => case.screen_meetings = one(answer),
        Q::MeetingStretch => case.meeting_stretch = one(answer),
        Q::HomeSpot => case.home_spot = one(answer),
        Q::SetupScreen => case.setup_screen = one(answer),
        Q::SetupKeyboard => case.setup_keyboard = one(answer),
        Q::SetupTable => case.setup_table = one(answer),
        Q::SetupChair => case.setup_chair = one(answer),
        Q::SetupPosition => case.setup_position = one(answer),
        Q::SetupLight => case.setup_light = one(answer),
        Q::SetupQuiet => case.setup_quiet = one(answer),
        Q::SetupSafe => case.setup_safe = one(answer),
        Q::SetupBreaks => case.setup_breaks = one(answer),
        Q::Discomfort => case.discomfort = many(answer),
        Q::EquipmentNeeded => case.equipment_needed = many(answer),
        Q::EquipmentOther => case.equipment_other = words(answer),
        Q::EquipmentOffered => case.equipment_offered = many(answer),
        Q::OtherCosts => case.other_costs = words(answer),
        Q::Apv => case.apv = one(answer),
        Q::DataKind => case.data_kind = one(answer),
        Q::Overheard => case.overheard = one(answer),
        Q::ApprovedDevices => case.approved_devices = one(answer),
        Q::Papers => case.papers = one(answer),
        Q::BreachContact => case.breach_contact = one(answer),
        Q::Reasons => case.reasons = many(answer),
        Q::ReasonOther => case.reason_other = words(answer),
        Q::AlternativesWanted => case.alternatives_wanted = many(answer),
        Q::Energy => case.energy = one(answer),
        Q::Belonging => case.belonging = scale(answer),
        Q::Mattering => case.mattering = scale(answer),
        Q::Doubt => case.doubt = one(answer),
        Q::CanStop => case.can_stop = scale(answer),
        Q::Basis => case.basis = many(answer),
        Q::BasisWords => case.basis_words = words(answer),
        Q::TellTeam => case.tell_team = one(answer),
        Q::AlternativesOffered => case.alternatives_offered = many(answer),
    }
}

fn tasks(answer: &Answer) -> Vec<TaskCase> {
    let Answer::TaskShares(shares) = answer else {
        return Vec::new();
    };
    shares.iter().map(|(task, share)| TaskCase { share: *share, ..TaskCase::new(*task) }).collect()
}

fn name_tasks(tasks: &mut [TaskCase], answer: &Answer) {
    let Answer::TaskNames(names) = answer else {
        return;
    };
    for case in tasks {
        case.name = names.get(&case.task).map_or(String::new(), |name| name.trim().to_owned());
    }
}

/// The rest of the week is not among the chosen tasks; it comes in with its place.
fn place_tasks(tasks: &mut Vec<TaskCase>, answer: &Answer) {
    let Answer::TaskPlaces(places) = answer else {
        return;
    };
    if places.contains_key(&Task::Rest) {
        tasks.push(TaskCase::new(Task::Rest));
    }
    for case in tasks {
        if let Some(chosen) = places.get(&case.task) {
            case.place = Some(chosen.place);
            case.on = if chosen.place == Place::Depends { chosen.on.clone() } else { String::new() };
        }
    }
}

fn one<O: OptionSet>(answer: &Answer) -> Option<O> {
    if let Answer::One(id) = answer { O::from_id(id) } else { None }
}

fn many<O: OptionSet>(answer: &Answer) -> Vec<O> {
    if let Answer::Many(ids) = answer { ids.iter().filter_map(|id| O::from_id(id)).collect() } else { Vec::new() }
}

fn scale(answer: &Answer) -> Option<u8> {
    if let Answer::Scale(value) = answer { Some(*value) } else { None }
}

fn number(answer: &Answer) -> Option<Amount> {
    if let Answer::Number(amount) = answer { Some(*amount) } else { None }
}

/// Days that vary are no fixed days: the set is empty, but answered.
fn weekdays(answer: &Answer) -> Option<Weekdays> {
    match answer {
        Answer::Weekdays(days) => Some(*days),
        Answer::Varies => Some(Weekdays::NONE),
        _ => None,
    }
}

fn time(answer: &Answer) -> Option<TimeOfDay> {
    if let Answer::Time(time) = answer { Some(*time) } else { None }
}

fn time_range(answer: &Answer) -> Option<(TimeOfDay, TimeOfDay)> {
    if let Answer::TimeRange(Some(from), Some(to)) = answer { Some((*from, *to)) } else { None }
}

fn date(answer: &Answer) -> Option<Date> {
    // A year that no agreement can speak of is a slip of the hand, and stands on no paper.
    if let Answer::Date(date) = answer { Some(*date).filter(is_likely) } else { None }
}

fn words(answer: &Answer) -> String {
    if let Answer::Words(words) = answer { words.trim().to_owned() } else { String::new() }
}
