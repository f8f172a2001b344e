//! What can be had instead (*i stedet*), where a suggestion says not now or little: two to four ideas that fit the answers.
//! They are something to talk about and promise nothing (report 3.2: quiet can be found at the workplace too).

use super::amount::Amount;
use super::at_home;
use super::case::Case;
use super::finding::{Value, Values};
use super::options::{Alternative, HelpNeed, OptionSet, Quiet, Reason};
use super::question_id::QuestionId as Q;
use super::suggestion::Suggestion;
use super::task::Task;

/// An idea; `content::instead` has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdeaId {
    /// What the answers name already.
    Named,
    /// A quiet room that can be booked.
    QuietRoom,
    /// A fixed time for quick questions, and quiet for the rest.
    HelpHour,
    /// A fixed day that begins or ends earlier.
    EarlyDay,
    /// Other hours for work that is bound to the place.
    ShiftedHours,
    /// A morning without the telephone.
    PhoneFreeMorning,
    /// A fixed half day without disturbance.
    UndisturbedHalfDay,
}

impl IdeaId {
    /// Every idea, in the order in which they are named.
    pub const ALL: [IdeaId; 7] = [
        IdeaId::Named,
        IdeaId::QuietRoom,
        IdeaId::HelpHour,
        IdeaId::EarlyDay,
        IdeaId::ShiftedHours,
        IdeaId::PhoneFreeMorning,
        IdeaId::UndisturbedHalfDay,
    ];
}

/// An idea, and what goes into its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Which.
    pub id: IdeaId,
    /// What goes into its words.
    pub values: Values,
}

/// The most ideas at a time.
const MOST: usize = 4;

/// The ideas that fit the answers; none where the suggestion has home days to speak of.
pub fn instead(case: &Case, suggestion: &Suggestion) -> Vec<Idea> {
    if !is_little(case, suggestion) {
        return Vec::new();
    }
    let ideas = IdeaId::ALL.into_iter().filter(|id| fits(*id, case));
    ideas.map(|id| Idea { id, values: values(id, case) }).take(MOST).collect()
}

/// Half a day or less, or no more than a day where at least one more was wished for.
fn is_little(case: &Case, suggestion: &Suggestion) -> bool {
    let one = Amount::whole(1);
    let wanted_more = case.home_days.is_some_and(|wanted| wanted >= suggestion.high.plus(one));
    suggestion.high <= Amount::HALF || suggestion.high <= one && wanted_more
}

fn fits(id: IdeaId, case: &Case) -> bool {
    let has = |tasks: &[Task]| case.tasks.iter().any(|chosen| tasks.contains(&chosen.task));
    let is_quiet = case.quiet_at_workplace == Some(Quiet::NearlyAlways);
    match id {
        IdeaId::Named => !case.ways_at_workplace().is_empty(),
        IdeaId::QuietRoom => {
            let is_lacking = matches!(case.quiet_at_workplace, Some(Quiet::Rarely | Quiet::Sometimes));
            (is_lacking || case.reasons.contains(&Reason::Quiet))
                && !case.ways_at_workplace().contains(&Alternative::QuietRoom.id())
        }
        IdeaId::HelpHour => matches!(case.help_need, Some(HelpNeed::SeveralADay | HelpNeed::Daily)),
        IdeaId::EarlyDay => {
            case.reasons.iter().any(|reason| matches!(reason, Reason::LessTransport | Reason::FamilyAndLeisure))
        }
        IdeaId::ShiftedHours => at_home::is_all_at_workplace(case) || has(&[Task::PlaceBound]),
        IdeaId::PhoneFreeMorning => {
            !is_quiet && has(&[Task::PlaceBound, Task::HardCitizenConversations, Task::QuickSparring])
        }
        IdeaId::UndisturbedHalfDay => true,
    }
}

/// Only what the answers name is filled in: the other ideas are sentences of their own.
fn values(id: IdeaId, case: &Case) -> Values {
    match id {
        IdeaId::Named => vec![("ways", Value::Options(Q::AlternativesWanted, case.ways_at_workplace()))],
        _ => Vec::new(),
    }
}
