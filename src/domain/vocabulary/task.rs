//! The kinds of tasks, how much of the week they fill, and where they are done best.

use super::source::Source;

/// A kind of task (*opgavetype*). Which way it leans is the report's or another source's view, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// Reading, writing, analysing, going into a case.
    DeepWork,
    /// Casework done without help on the way.
    CaseworkAlone,
    /// Mails, filing and registration.
    Administration,
    /// Phone calls and enquiries.
    PhoneAndEnquiries,
    /// Short meetings and agreements that inform.
    ShortMeetings,
    /// Meetings with people at the municipality's other addresses.
    MeetingsAcrossSites,
    /// Meetings with citizens that suit video.
    VideoCitizenMeetings,
    /// Ordinary meetings and conversations with citizens.
    CitizenMeetings,
    /// Hard or unpleasant conversations with citizens.
    HardCitizenConversations,
    /// Visits, inspections and meetings outside the organisation's own buildings.
    OutOfHouse,
    /// Tasks with much quick help on the way.
    QuickSparring,
    /// New ideas, developed together.
    IdeasTogether,
    /// Hard, complex tasks that several must think through together.
    ComplexTogether,
    /// Working together where it has locked.
    StrainedCooperation,
    /// Preparing decisions or carrying them out.
    Decisions,
    /// Learning, or teaching others.
    Training,
    /// Bound to the place: a counter, post, equipment, paper.
    PlaceBound,
    /// Managing people, where it is about support and closeness.
    SupportiveManagement,
    /// Something else (*andet*), which the person names in own words.
    Own,
    /// The rest of the week (*andre opgaver*): what is not named. It is never chosen, only placed.
    Rest,
}

/// A kind of task and what the person calls it; without such words the kind's own name is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedTask {
    /// The kind.
    pub task: Task,
    /// The person's own words for it, or nothing.
    pub name: String,
}

/// Which place a source says a kind of task leans to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// Towards home.
    Home,
    /// Towards the workplace.
    Workplace,
}

impl Task {
    /// Every kind that can be chosen, in the order in which it is offered: home and workplace mixed as in a week, no side
    /// first by rank, and the person's own last.
    pub const OFFERED: [Task; 19] = [
        Task::DeepWork,
        Task::CaseworkAlone,
        Task::Administration,
        Task::PhoneAndEnquiries,
        Task::ShortMeetings,
        Task::MeetingsAcrossSites,
        Task::VideoCitizenMeetings,
        Task::CitizenMeetings,
        Task::HardCitizenConversations,
        Task::OutOfHouse,
        Task::QuickSparring,
        Task::IdeasTogether,
        Task::ComplexTogether,
        Task::StrainedCooperation,
        Task::Decisions,
        Task::Training,
        Task::PlaceBound,
        Task::SupportiveManagement,
        Task::Own,
    ];

    /// Whether it can weigh on the person, so that somebody has to be there the same day (report 3.3).
    pub const fn is_hard_on_a_person(self) -> bool {
        matches!(self, Task::HardCitizenConversations | Task::StrainedCooperation)
    }

    /// The kinds that can be chosen, and the rest of the week.
    pub fn all() -> impl Iterator<Item = Task> {
        Task::OFFERED.into_iter().chain([Task::Rest])
    }

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Task::DeepWork => "deep-work",
            Task::CaseworkAlone => "casework-alone",
            Task::Administration => "administration",
            Task::PhoneAndEnquiries => "phone-and-enquiries",
            Task::CitizenMeetings => "citizen-meetings",
            Task::OutOfHouse => "out-of-house",
            Task::ShortMeetings => "short-meetings",
            Task::MeetingsAcrossSites => "meetings-across-sites",
            Task::VideoCitizenMeetings => "video-citizen-meetings",
            Task::HardCitizenConversations => "hard-citizen-conversations",
            Task::QuickSparring => "quick-sparring",
            Task::IdeasTogether => "ideas-together",
            Task::ComplexTogether => "complex-together",
            Task::StrainedCooperation => "strained-cooperation",
            Task::Decisions => "decisions",
            Task::Training => "training",
            Task::PlaceBound => "place-bound",
            Task::SupportiveManagement => "supportive-management",
            Task::Own => "own-task",
            Task::Rest => "rest-of-week",
        }
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<Task> {
        Task::all().find(|task| task.id() == id)
    }

    /// Whether it is too ordinary for any source to say where it is done best: everybody's week has some of it.
    const fn is_in_no_source(self) -> bool {
        use Task as T;
        matches!(self, T::Administration | T::PhoneAndEnquiries | T::CitizenMeetings | T::OutOfHouse | T::Own | T::Rest)
    }

    /// The place the sources lean to: something to talk about, never a place in the number of days. No source knows
    /// what is in one's own task or in the rest of the week.
    pub const fn lean(self) -> Option<Lean> {
        match self {
            _ if self.is_in_no_source() => None,
            Task::DeepWork
            | Task::CaseworkAlone
            | Task::ShortMeetings
            | Task::MeetingsAcrossSites
            | Task::VideoCitizenMeetings => Some(Lean::Home),
            _ => Some(Lean::Workplace),
        }
    }

    /// Where the lean is from. Report 4.4.5 stands in a list of themes that the report itself set aside.
    pub const fn source(self) -> Option<Source> {
        Some(match self {
            Task::DeepWork | Task::VideoCitizenMeetings => Source::Report32,
            Task::CaseworkAlone | Task::PlaceBound | Task::Training => Source::BfaSuitedTasks,
            Task::ShortMeetings => Source::Report37,
            Task::MeetingsAcrossSites | Task::SupportiveManagement => Source::Report445,
            Task::HardCitizenConversations
            | Task::QuickSparring
            | Task::IdeasTogether
            | Task::ComplexTogether
            | Task::StrainedCooperation => Source::Report33,
            Task::Decisions => Source::Report36,
            Task::Administration
            | Task::PhoneAndEnquiries
            | Task::CitizenMeetings
            | Task::OutOfHouse
            | Task::Own
            | Task::Rest => return None,
        })
    }

    /// Whether conversations that others may not hear are at the heart of the task.
    pub const fn is_confidential_talk(self) -> bool {
        matches!(self, Task::VideoCitizenMeetings | Task::CitizenMeetings | Task::HardCitizenConversations)
    }

    /// Whether the task is about single citizens' cases.
    pub const fn is_casework(self) -> bool {
        matches!(self, Task::CaseworkAlone)
    }
}

/// How much of an ordinary week a kind of task fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Share {
    /// A few hours.
    FewHours,
    /// About a day.
    AboutADay,
    /// About two days.
    AboutTwoDays,
    /// About three days.
    AboutThreeDays,
    /// Nearly the whole week.
    NearlyAll,
}

/// The id that two days had in files before there were more shares.
const MORE_THAN_A_DAY: &str = "more-than-a-day";

impl Share {
    /// In rising order.
    pub const ALL: [Share; 5] =
        [Share::FewHours, Share::AboutADay, Share::AboutTwoDays, Share::AboutThreeDays, Share::NearlyAll];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Share::FewHours => "few-hours",
            Share::AboutADay => "about-a-day",
            Share::AboutTwoDays => "about-two-days",
            Share::AboutThreeDays => "about-three-days",
            Share::NearlyAll => "nearly-all",
        }
    }

    /// Reads an id from a file. "More than a day" counted for two days and still does.
    pub fn from_id(id: &str) -> Option<Share> {
        if id == MORE_THAN_A_DAY {
            return Some(Share::AboutTwoDays);
        }
        Share::ALL.into_iter().find(|share| share.id() == id)
    }
}

/// Where a person finds that a task is done best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// At home (*hjemme*).
    Home,
    /// Equally well in both places.
    Either,
    /// At the workplace (*på arbejdspladsen*).
    Workplace,
    /// It depends; a short text may say on what.
    Depends,
}

impl Place {
    /// In the order in which they are offered.
    pub const ALL: [Place; 4] = [Place::Home, Place::Either, Place::Workplace, Place::Depends];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Place::Home => "home",
            Place::Either => "either",
            Place::Workplace => "workplace",
            Place::Depends => "depends",
        }
    }
}
