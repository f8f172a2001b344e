//! What can be had instead (*i stedet*), where a suggestion says not now or little: a few ideas that follow from the answers.
//! They are something to talk about and promise nothing (report 3.2: quiet can be found at the workplace too).

use super::{ArrangementKind, Suggestion};
use crate::domain::case::Case;
use crate::domain::rules::finding::{Value, Values};
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::{HelpNeed, Quiet, Reason};
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::Task;

/// An idea; `content::instead` has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdeaId {
    /// What the answers name already.
    Named,
    /// A quiet room that can be booked.
    QuietRoom,
    /// A morning without the telephone.
    PhoneFreeMorning,
    /// A fixed half day without disturbance.
    UndisturbedHalfDay,
    /// A fixed time for quick questions.
    HelpHour,
    /// Other hours, for meetings with citizens.
    ShiftedHours,
    /// A fixed day that begins or ends earlier.
    EarlyDay,
    /// Hours changed with colleagues, for work that is bound to the place.
    SwappedHours,
    /// The one small thing that matters most.
    OneThing,
}

impl IdeaId {
    /// Every idea, in the order in which they are named.
    pub const ALL: [IdeaId; 9] = [
        IdeaId::Named,
        IdeaId::QuietRoom,
        IdeaId::PhoneFreeMorning,
        IdeaId::UndisturbedHalfDay,
        IdeaId::HelpHour,
        IdeaId::ShiftedHours,
        IdeaId::EarlyDay,
        IdeaId::SwappedHours,
        IdeaId::OneThing,
    ];

    /// What it could bring: of those that bring the same, one is enough.
    const fn brings(self) -> Brings {
        match self {
            IdeaId::Named | IdeaId::QuietRoom | IdeaId::PhoneFreeMorning | IdeaId::UndisturbedHalfDay => Brings::Quiet,
            IdeaId::HelpHour => Brings::Help,
            IdeaId::ShiftedHours | IdeaId::EarlyDay | IdeaId::SwappedHours => Brings::Time,
            IdeaId::OneThing => Brings::Anything,
        }
    }
}

/// What an idea could bring. All that the answers can name is about quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brings {
    Quiet,
    Help,
    Time,
    Anything,
}

/// An idea, and what goes into its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Which.
    pub id: IdeaId,
    /// What goes into its words.
    pub values: Values,
}

/// So many ideas are enough to begin with; with fewer, there is always room for one thing more.
const ENOUGH: usize = 2;

/// The ideas that fit the answers, one of a kind; none where the suggestion has home days to speak of.
pub fn instead(case: &Case, suggestion: &Suggestion) -> Vec<Idea> {
    if !is_little(case, suggestion) {
        return Vec::new();
    }
    let mut ideas: Vec<IdeaId> = Vec::new();
    for id in IdeaId::ALL.into_iter().filter(|id| follows(*id, case)) {
        let is_wanted = id != IdeaId::OneThing || ideas.len() < ENOUGH;
        if is_wanted && ideas.iter().all(|other| other.brings() != id.brings()) {
            ideas.push(id);
        }
    }
    ideas.into_iter().map(|id| Idea { id, values: values(id, case) }).collect()
}

/// Not now, half a day or less, or no more than a day where at least one more was wished for.
fn is_little(case: &Case, suggestion: &Suggestion) -> bool {
    let one = Amount::whole(1);
    let wanted_more = case.said(ask::HOME_DAYS).is_some_and(|wanted| wanted >= suggestion.high.plus(one));
    suggestion.kind == ArrangementKind::NotNow
        || suggestion.high <= Amount::HALF
        || suggestion.high <= one && wanted_more
}

/// Whether the idea follows from something that was said.
fn follows(id: IdeaId, case: &Case) -> bool {
    let has = |tasks: &[Task]| case.tasks().iter().any(|chosen| tasks.contains(&chosen.task));
    let lacks_quiet = matches!(case.said(ask::QUIET_AT_WORKPLACE), Some(Quiet::Rarely | Quiet::Sometimes));
    let is_deep = has(&[Task::DeepWork, Task::CaseworkAlone]);
    // Nobody leaves a counter for a quiet room.
    let has_other_work = case.tasks().iter().any(|chosen| !matches!(chosen.task, Task::PlaceBound | Task::Rest));
    match id {
        IdeaId::Named => !case.ways_at_workplace().is_empty(),
        IdeaId::QuietRoom => lacks_quiet && has_other_work,
        IdeaId::PhoneFreeMorning => lacks_quiet && is_deep && has(&[Task::QuickSparring]),
        IdeaId::UndisturbedHalfDay => {
            case.said(ask::QUIET_AT_WORKPLACE).is_none() && case.chosen(ask::REASONS).contains(&Reason::Quiet)
        }
        IdeaId::HelpHour => matches!(case.said(ask::HELP_NEED), Some(HelpNeed::SeveralADay | HelpNeed::Daily)),
        IdeaId::ShiftedHours => case.chosen(ask::REASONS).contains(&Reason::CitizenHours),
        IdeaId::EarlyDay => case
            .chosen(ask::REASONS)
            .iter()
            .any(|reason| matches!(reason, Reason::LessTransport | Reason::FamilyAndLeisure)),
        IdeaId::SwappedHours => has(&[Task::PlaceBound]),
        IdeaId::OneThing => true,
    }
}

/// Only what the answers name is filled in: the other ideas are sentences of their own.
fn values(id: IdeaId, case: &Case) -> Values {
    match id {
        IdeaId::Named => vec![("ways", Value::Options(Q::AlternativesWanted, case.ways_at_workplace()))],
        _ => Vec::new(),
    }
}
