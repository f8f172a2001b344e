//! One party's answers as typed values: what the rules read.
//!
//! `questionnaire/reading.rs` alone knows the question ids behind the values. Answers to questions that do not apply are left
//! out there, so a rule never sees a hidden answer.

pub mod answers;
pub mod at_home;
pub mod exemptions;
pub mod limits;
pub mod rest;
pub mod screen_work;
pub mod task_days;
pub mod working_week;

use super::frame::{Thresholds, Weights};
use super::values::amount::Amount;
use super::values::calendar::{Date, TimeOfDay, Weekdays};
use super::vocabulary::finding_id::FindingId;
use super::vocabulary::options::*;
use super::vocabulary::party::Voice;
use super::vocabulary::question_id::QuestionId;
use super::vocabulary::route::Route;
use super::vocabulary::task::{NamedTask, Place, Share, Task};

/// A chosen kind of task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskCase {
    /// The kind.
    pub task: Task,
    /// How much of the week it fills, when said.
    pub share: Option<Share>,
    /// Where it is done best in the person's own view, when said.
    pub place: Option<Place>,
    /// What it depends on, in own words.
    pub on: String,
    /// What the person calls it, in own words; empty for the kind's own name.
    pub name: String,
}

impl TaskCase {
    /// A chosen kind of which nothing more is said.
    pub fn new(task: Task) -> TaskCase {
        TaskCase { task, share: None, place: None, on: String::new(), name: String::new() }
    }

    /// The kind with the person's own name for it.
    pub fn named(&self) -> NamedTask {
        NamedTask { task: self.task, name: self.name.clone() }
    }
}

/// One party's case, or both parties' put together. `None`, empty lists and empty words all mean "not answered, not known
/// or kept for the talk".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whose case it is.
    pub voice: Voice,
    /// The route that was answered.
    pub route: Route,
    /// The questions that apply, in order.
    pub asked: Vec<QuestionId>,
    /// The questions answered with "I don't know".
    pub unknown: Vec<QuestionId>,
    /// The questions answered with "I would rather talk about this".
    pub rather_talk: Vec<QuestionId>,
    /// The questions whose words are for the talk alone: no clause quotes them.
    pub talk_only: Vec<QuestionId>,
    /// How much of the working time lies at the long-run line here, in percent: it decides whether one is asked why.
    pub long_run_percent: i32,
    /// The numbers of the rules in force, as the frame has them: a question may hang on them.
    pub thresholds: Thresholds,
    /// The chosen kinds of tasks, in the order in which they are offered; last the rest of the week, where there is one
    /// and a place is said for it.
    pub tasks: Vec<TaskCase>,
    /// Whether one gets quiet at the workplace.
    pub quiet_at_workplace: Option<Quiet>,
    /// Whether it is clear what is good enough at home.
    pub clear_expectations: Option<u8>,
    /// Whether some citizen meetings suit video.
    pub citizen_video: Option<CitizenVideo>,
    /// Tasks or cases that must not be done at home.
    pub exempt_tasks: Vec<Exempt>,
    /// The other exemption, in own words.
    pub exempt_other: String,
    /// The most important tasks of the next three months.
    pub priorities: String,
    /// How often quick help is needed.
    pub help_need: Option<HelpNeed>,
    /// How one gets help on a home day.
    pub help_channel: Vec<HelpChannel>,
    /// Experience with the tasks meant for home.
    pub experience: Option<Experience>,
    /// How often the two follow up.
    pub follow_up: Option<FollowUpRhythm>,
    /// The manager's own presence on the employee's home days.
    pub manager_reach: Option<ManagerReach>,
    /// Someone to talk to the same day after something hard.
    pub same_day_support: Option<SameDay>,
    /// Whom one turns to the same day after something hard, and how, in own words.
    pub same_day_who: String,
    /// What helps the person work well at home.
    pub works_well: Vec<WorksWell>,
    /// What the manager does to stay close.
    pub manager_gives: Vec<ManagerGives>,
    /// What one would like to get better at in online meetings.
    pub meeting_skills: Vec<MeetingSkill>,
    /// Days that need everyone at the workplace.
    pub team_days: Option<Weekdays>,
    /// Other recurring events that need everyone.
    pub team_days_note: String,
    /// Days on which it makes most sense to meet colleagues.
    pub meet_days: Option<Weekdays>,
    /// What the days at the workplace are for.
    pub presence_purpose: Vec<Purpose>,
    /// Whether the closest colleagues have been asked.
    pub colleagues_asked: Option<Colleagues>,
    /// How all can see who is where.
    pub overview: Vec<Overview>,
    /// Knowing what colleagues do and how one's own work is used.
    pub knows_colleagues_work: Option<u8>,
    /// How knowledge is shared when some are at home.
    pub knowledge_sharing: Vec<Knowledge>,
    /// Whether the employee manages others.
    pub leads_others: Option<YesNo>,
    /// How a manager keeps the sense of the whole organisation.
    pub across_contact: Vec<AcrossContact>,
    /// Whether a local agreement with the unions exists.
    pub local_agreement: Option<YesNo>,
    /// Whether the workplace has written limits.
    pub written_limits: Option<YesNo>,
    /// The most home days the limits allow.
    pub frame_max_days: Option<Amount>,
    /// Whether the limits allow fixed days.
    pub frame_fixed_days: Option<YesNo>,
    /// The fewest days at the workplace.
    pub frame_min_presence: Option<Amount>,
    /// Whether working from home is voluntary.
    pub voluntary: Option<Voluntary>,
    /// Fixed, case by case, or both.
    pub pattern: Option<Pattern>,
    /// Home days a week, as an average over a month.
    pub home_days: Option<Amount>,
    /// Which weekdays could be home days.
    pub home_weekdays: Option<Weekdays>,
    /// The weekdays that somebody named for home: of two, those that either named, until they have decided.
    pub named_weekdays: Weekdays,
    /// The stops that the two have dealt with in words of their own; none for one party alone.
    pub dealt_with: Vec<FindingId>,
    /// Home days a week once the tasks are no longer new.
    pub step_up_days: Option<Amount>,
    /// Whether the questions about the place at home are opened although the tasks point to the workplace.
    pub home_anyway: Option<YesNo>,
    /// Working hours a week.
    pub weekly_hours: Option<Amount>,
    /// Working days a week.
    pub working_days: Option<Amount>,
    /// Which weekdays a part-timer works.
    pub working_weekdays: Option<Weekdays>,
    /// Why more than half of the week at home, in own words.
    pub over_half_why: String,
    /// Days with screen work at the workplace.
    pub screen_days_on_site: Option<Amount>,
    /// Whether a proper screen workplace is at hand at the workplace.
    pub screen_place_on_site: Option<YesNo>,
    /// When the arrangement starts.
    pub start_date: Option<Date>,
    /// When the two look at it again.
    pub review: Option<Review>,
    /// How the two see that the arrangement works.
    pub success_signs: Vec<SuccessSign>,
    /// How the notice is set.
    pub notice_kind: Option<NoticeKind>,
    /// The notice in weeks.
    pub notice_weeks: Option<Amount>,
    /// When one can be reached on a home day.
    pub reach: Option<Reach>,
    /// The set times.
    pub reach_times: Option<(TimeOfDay, TimeOfDay)>,
    /// How fast calls are answered.
    pub reply_call: Option<Reply>,
    /// How fast chat is answered.
    pub reply_chat: Option<Reply>,
    /// How fast mail is answered.
    pub reply_mail: Option<Reply>,
    /// Whether the working day is split.
    pub split_day: Option<Split>,
    /// When a split day begins.
    pub usual_start: Option<TimeOfDay>,
    /// The latest end of a split day.
    pub latest_end: Option<TimeOfDay>,
    /// The earliest start the day after.
    pub earliest_start: Option<TimeOfDay>,
    /// Where the work may be done.
    pub work_place: Option<WorkPlace>,
    /// Whether one may come in on a home day without asking.
    pub come_in: Option<ComeIn>,
    /// What happens with a home day that has to give way.
    pub moved_day: Option<MovedDay>,
    /// How late a home day can be moved when work needs presence.
    pub move_for_work: Option<MoveDay>,
    /// How late the employee can ask to move a home day.
    pub move_for_employee: Option<MoveDay>,
    /// Screen meetings on a home day.
    pub screen_meetings: Option<ScreenMeetings>,
    /// The longest stretch of screen meetings.
    pub meeting_stretch: Option<MeetingStretch>,
    /// Where one works at home.
    pub home_spot: Option<HomeSpot>,
    /// A screen of its own.
    pub setup_screen: Option<Check>,
    /// A separate keyboard and mouse.
    pub setup_keyboard: Option<Check>,
    /// A table deep enough, with legroom.
    pub setup_table: Option<Check>,
    /// A chair and table that can be adjusted.
    pub setup_chair: Option<Check>,
    /// The screen's distance and height.
    pub setup_position: Option<Check>,
    /// Light without glare.
    pub setup_light: Option<Check>,
    /// Working undisturbed at home.
    pub setup_quiet: Option<Check>,
    /// Air, floor, cables and sockets.
    pub setup_safe: Option<Check>,
    /// Breaking up screen work.
    pub setup_breaks: Option<Check>,
    /// Discomfort that gets worse at home.
    pub discomfort: Vec<Discomfort>,
    /// What is lacking to work well at home.
    pub equipment_needed: Vec<Equipment>,
    /// The other equipment, in own words.
    pub equipment_other: String,
    /// What the workplace can lend or pay for.
    pub equipment_offered: Vec<Offer>,
    /// Other costs, in own words.
    pub other_costs: String,
    /// Whether home work is in the workplace assessment.
    pub apv: Option<Apv>,
    /// The data worked with at home.
    pub data_kind: Option<DataKind>,
    /// Whether others at home can see or hear.
    pub overheard: Option<Overheard>,
    /// Only the employer's equipment and approved systems.
    pub approved_devices: Option<Devices>,
    /// Papers at home.
    pub papers: Option<Papers>,
    /// Knowing whom to contact after a loss or a breach.
    pub breach_contact: Option<YesNo>,
    /// The main reasons for wanting to work from home.
    pub reasons: Vec<Reason>,
    /// The other reason, in own words.
    pub reason_other: String,
    /// What would help at the workplace itself.
    pub alternatives_wanted: Vec<Alternative>,
    /// How home days affect energy.
    pub energy: Option<Energy>,
    /// Being seen and part of the community.
    pub belonging: Option<u8>,
    /// Mattering to the others.
    pub mattering: Option<u8>,
    /// Doubt about using the time right.
    pub doubt: Option<Doubt>,
    /// Being able to stop when the day is over.
    pub can_stop: Option<u8>,
    /// What the manager's assessment rests on.
    pub basis: Vec<Basis>,
    /// The grounds in own words.
    pub basis_words: String,
    /// How the team is told.
    pub tell_team: Option<TellTeam>,
    /// What the workplace could do instead of, or beside, a home day.
    pub alternatives_offered: Vec<Alternative>,
}

impl Case {
    /// Some tasks in the words that are known for them, in the order given.
    pub fn named_tasks(&self, tasks: impl IntoIterator<Item = Task>) -> Vec<NamedTask> {
        let named = |task: Task| {
            let known = self.tasks.iter().find(|chosen| chosen.task == task);
            known.map_or(NamedTask { task, name: String::new() }, TaskCase::named)
        };
        tasks.into_iter().map(named).collect()
    }

    /// A case without answers.
    pub fn new(voice: impl Into<Voice>, route: Route) -> Case {
        Case {
            voice: voice.into(),
            route,
            asked: Vec::new(),
            unknown: Vec::new(),
            rather_talk: Vec::new(),
            talk_only: Vec::new(),
            long_run_percent: Weights::default().long_run_percent,
            thresholds: Thresholds::default(),
            tasks: Vec::new(),
            quiet_at_workplace: None,
            clear_expectations: None,
            citizen_video: None,
            exempt_tasks: Vec::new(),
            exempt_other: String::new(),
            priorities: String::new(),
            help_need: None,
            help_channel: Vec::new(),
            experience: None,
            follow_up: None,
            manager_reach: None,
            same_day_support: None,
            same_day_who: String::new(),
            works_well: Vec::new(),
            manager_gives: Vec::new(),
            meeting_skills: Vec::new(),
            team_days: None,
            team_days_note: String::new(),
            meet_days: None,
            presence_purpose: Vec::new(),
            colleagues_asked: None,
            overview: Vec::new(),
            knows_colleagues_work: None,
            knowledge_sharing: Vec::new(),
            leads_others: None,
            across_contact: Vec::new(),
            local_agreement: None,
            written_limits: None,
            frame_max_days: None,
            frame_fixed_days: None,
            frame_min_presence: None,
            voluntary: None,
            pattern: None,
            home_days: None,
            home_weekdays: None,
            named_weekdays: Weekdays::NONE,
            dealt_with: Vec::new(),
            step_up_days: None,
            home_anyway: None,
            weekly_hours: None,
            working_days: None,
            working_weekdays: None,
            over_half_why: String::new(),
            screen_days_on_site: None,
            screen_place_on_site: None,
            start_date: None,
            review: None,
            success_signs: Vec::new(),
            notice_kind: None,
            notice_weeks: None,
            reach: None,
            reach_times: None,
            reply_call: None,
            reply_chat: None,
            reply_mail: None,
            split_day: None,
            usual_start: None,
            latest_end: None,
            earliest_start: None,
            work_place: None,
            come_in: None,
            moved_day: None,
            move_for_work: None,
            move_for_employee: None,
            screen_meetings: None,
            meeting_stretch: None,
            home_spot: None,
            setup_screen: None,
            setup_keyboard: None,
            setup_table: None,
            setup_chair: None,
            setup_position: None,
            setup_light: None,
            setup_quiet: None,
            setup_safe: None,
            setup_breaks: None,
            discomfort: Vec::new(),
            equipment_needed: Vec::new(),
            equipment_other: String::new(),
            equipment_offered: Vec::new(),
            other_costs: String::new(),
            apv: None,
            data_kind: None,
            overheard: None,
            approved_devices: None,
            papers: None,
            breach_contact: None,
            reasons: Vec::new(),
            reason_other: String::new(),
            alternatives_wanted: Vec::new(),
            energy: None,
            belonging: None,
            mattering: None,
            doubt: None,
            can_stop: None,
            basis: Vec::new(),
            basis_words: String::new(),
            tell_team: None,
            alternatives_offered: Vec::new(),
        }
    }

    /// Whether a clause may quote the words of this answer.
    pub fn quotes(&self, id: QuestionId) -> bool {
        !self.talk_only.contains(&id)
    }

    /// What could help at the workplace itself, as wanted or offered, each once.
    pub fn ways_at_workplace(&self) -> Vec<&'static str> {
        let named = self.alternatives_wanted.iter().chain(&self.alternatives_offered);
        let mut ways: Vec<&'static str> = Vec::new();
        for way in named.filter(|way| **way != Alternative::Nothing) {
            if !ways.contains(&way.id()) {
                ways.push(way.id());
            }
        }
        ways
    }

    /// The signs by which one wants to see that it works (*tegn*); none where that is not needed.
    pub fn chosen_signs(&self) -> Vec<&'static str> {
        let chosen = self.success_signs.iter().filter(|sign| **sign != SuccessSign::NotNeeded);
        chosen.map(|sign| sign.id()).collect()
    }

    /// Whether the question applies, so that its answer counts.
    pub fn asks(&self, id: QuestionId) -> bool {
        self.asked.contains(&id)
    }
}
