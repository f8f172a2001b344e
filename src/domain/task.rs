//! The kinds of tasks, how much of the week they fill, and where they are done best.

use super::source::Source;

/// A kind of task (*opgavetype*). Which way it leans is the report's or another source's view, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// Reading, writing, analysing, going into a case.
    DeepWork,
    /// Casework done without help on the way.
    CaseworkAlone,
    /// Short meetings and agreements that inform.
    ShortMeetings,
    /// Meetings with people at the municipality's other addresses.
    MeetingsAcrossSites,
    /// Meetings with citizens that suit video.
    VideoCitizenMeetings,
    /// Hard or unpleasant conversations with citizens.
    HardCitizenConversations,
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
    /// Every kind, in the order in which it is offered: home and workplace mixed as in a week, no side first by rank.
    pub const ALL: [Task; 14] = [
        Task::DeepWork,
        Task::CaseworkAlone,
        Task::ShortMeetings,
        Task::MeetingsAcrossSites,
        Task::VideoCitizenMeetings,
        Task::HardCitizenConversations,
        Task::QuickSparring,
        Task::IdeasTogether,
        Task::ComplexTogether,
        Task::StrainedCooperation,
        Task::Decisions,
        Task::Training,
        Task::PlaceBound,
        Task::SupportiveManagement,
    ];

    /// Whether it can weigh on the person, so that somebody has to be there the same day (report 3.3).
    pub const fn is_hard_on_a_person(self) -> bool {
        matches!(self, Task::HardCitizenConversations | Task::StrainedCooperation)
    }

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Task::DeepWork => "deep-work",
            Task::CaseworkAlone => "casework-alone",
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
        }
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<Task> {
        Task::ALL.into_iter().find(|task| task.id() == id)
    }

    /// The place the sources lean to. The parties' own view always wins over it.
    pub const fn lean(self) -> Lean {
        match self {
            Task::DeepWork
            | Task::CaseworkAlone
            | Task::ShortMeetings
            | Task::MeetingsAcrossSites
            | Task::VideoCitizenMeetings => Lean::Home,
            _ => Lean::Workplace,
        }
    }

    /// Where the lean is from. Report 4.4.5 stands in a list of themes that the report itself set aside.
    pub const fn source(self) -> Source {
        match self {
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
        }
    }

    /// Whether conversations that others may not hear are at the heart of the task.
    pub const fn is_confidential_talk(self) -> bool {
        matches!(self, Task::VideoCitizenMeetings | Task::HardCitizenConversations)
    }

    /// Whether the task is about single citizens' cases.
    pub const fn is_casework(self) -> bool {
        matches!(self, Task::CaseworkAlone)
    }
}

/// How much of an ordinary week a kind of task fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Share {
    /// A few hours.
    FewHours,
    /// About a day.
    AboutADay,
    /// More than a day.
    MoreThanADay,
}

impl Share {
    /// In rising order.
    pub const ALL: [Share; 3] = [Share::FewHours, Share::AboutADay, Share::MoreThanADay];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Share::FewHours => "few-hours",
            Share::AboutADay => "about-a-day",
            Share::MoreThanADay => "more-than-a-day",
        }
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
