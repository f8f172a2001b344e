//! Which question suits what the two said on each topic.

use super::{Ask, Asked, Says, is_far};
use crate::domain::rules::finding::{Bearing, Value};
use crate::domain::talk::dialogue::gap::{self, Gap};
use crate::domain::talk::dialogue::{Dialogue, Meeting, Topic};
use crate::domain::values::amount::Amount;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::{Answer, TaskPlace};
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::options::{OptionSet, Reason};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};
use crate::domain::vocabulary::task::{Place, Share, Task};

impl Dialogue {
    /// Some tasks as a value, in the words that the two have for them.
    fn named(&self, tasks: Vec<Task>) -> Value {
        Value::Tasks(self.joint.get().case.named_tasks(tasks))
    }

    pub(super) fn asks_of(&self, topic: &Topic) -> Asked {
        let stop = topic.findings.iter().find(|finding| finding.effect == Bearing::Stop);
        if let Some(finding) = stop {
            return Asked { values: finding.values.clone(), ..Asked::plain(Ask::Found(finding.id)) };
        }
        let own = match topic.element {
            E::TasksAtHome => self.asks_of_tasks(),
            E::Extent => self.asks_of_days(topic),
            E::Grounds => self.asks_of_grounds(),
            E::Quality => self.asks_of_quality(),
            E::FollowUp => self.about_home_tasks(Ask::HelpWith),
            E::HardConversations => self.asks_of_hard_conversations(),
            E::PresenceDays => self.asks_of_presence(),
            _ => None,
        };
        own.or_else(|| {
            // Where they differ, the topic's own question is about the difference; else a rule has found something.
            let finding = topic.weightiest_finding().filter(|_| topic.apart.is_empty())?;
            Some(Asked { values: finding.values.clone(), ..Asked::plain(Ask::Found(finding.id)) })
        })
        .unwrap_or_else(|| Asked::plain(Ask::Topic))
    }

    /// Where the tasks are done: first those that the two see furthest from each other.
    fn asks_of_tasks(&self) -> Option<Asked> {
        let apart = self.places_apart();
        let of = |wanted: fn(&PlacedApart) -> bool| apart.iter().filter(|it| wanted(it)).cloned().collect::<Vec<_>>();
        let far = of(|it| is_far(it.gap) && it.task != Task::PlaceBound);
        if let Some(first) = far.first() {
            // One party's view at a time.
            let at_workplace = first.at_workplace();
            let same: Vec<&PlacedApart> = far.iter().filter(|it| it.at_workplace() == at_workplace).collect();
            let asked =
                Asked::plain(Ask::PartAtHome).value("tasks", self.named(same.iter().map(|it| it.task).collect()));
            return Some(asked.after(Says::AtWorkplace(at_workplace)));
        }
        if apart.iter().any(|it| it.task == Task::PlaceBound) {
            return Some(Asked::plain(Ask::BelongsHere).value("tasks", self.named(vec![Task::PlaceBound])));
        }
        if let Some(first) = apart.first() {
            let depends = apart.iter().find_map(|it| Some((it.task, it.depends_on()?)));
            return Some(match depends {
                Some((task, (party, words))) => Asked::plain(Ask::WhenHome)
                    .value("tasks", self.named(vec![task]))
                    .value("words", Value::Words(words))
                    .after(Says::Depends(party)),
                None => Asked::plain(Ask::WhenHome).value("tasks", self.named(vec![first.task])),
            });
        }
        self.asks_of_task_kinds().or_else(|| self.asks_where_tasks_are_agreed())
    }

    /// Tasks that only one names.
    fn asks_of_task_kinds(&self) -> Option<Asked> {
        let Some((Answer::TaskShares(one), Answer::TaskShares(other))) = self.left_apart(Q::TaskTypes) else {
            return None;
        };
        let (one, other) = (&one, &other);
        let only = |mine: &Shares, theirs: &Shares| {
            mine.keys().copied().filter(|task| !theirs.contains_key(task)).collect::<Vec<Task>>()
        };
        let (named, party) = match (only(one, other), only(other, one)) {
            (named, _) if !named.is_empty() => (named, Some(Party::Employee)),
            (_, named) if !named.is_empty() => (named, Some(Party::Manager)),
            _ => (
                one.iter().filter(|(task, share)| other.get(task) != Some(share)).map(|(task, _)| *task).collect(),
                None,
            ),
        };
        let asked = Asked::plain(Ask::FillsOfWeek).value("tasks", self.named(named));
        Some(match party {
            Some(party) => asked.after(Says::Names(party)),
            None => asked,
        })
    }

    fn asks_where_tasks_are_agreed(&self) -> Option<Asked> {
        let tasks = &self.joint.get().case.tasks();
        let placed = |wanted: fn(Option<Place>) -> bool| {
            tasks.iter().filter(|it| wanted(it.place)).map(|it| it.task).collect::<Vec<Task>>()
        };
        let home = placed(|place| place == Some(Place::Home));
        if !home.is_empty() {
            return Some(Asked::plain(Ask::GoodDay).value("tasks", self.named(home)));
        }
        let workplace = placed(|place| place == Some(Place::Workplace));
        if !workplace.is_empty() && workplace.len() == tasks.len() {
            return Some(Asked::plain(Ask::BelongsHere).value("tasks", self.named(workplace)));
        }
        let all = placed(|_| true);
        (!all.is_empty()).then(|| Asked::plain(Ask::WhenHome).value("tasks", self.named(all)))
    }

    fn asks_of_days(&self, topic: &Topic) -> Option<Asked> {
        let is_apart = |id: Q| topic.apart.iter().any(|(apart, _)| *apart == id);
        if let Meeting::Apart { employee: Answer::Number(employee), manager: Answer::Number(manager), .. } =
            self.meeting(Q::HomeDays)
            && is_apart(Q::HomeDays)
        {
            let tasks = self.home_tasks();
            let (fewer, has_tasks) = (*employee.min(manager), !tasks.is_empty());
            let ask = if manager > employee {
                Ask::HoldOnTo
            } else if fewer == Amount::ZERO && has_tasks {
                Ask::PartAtHome
            } else if fewer == Amount::ZERO {
                Ask::Gain
            } else if has_tasks {
                Ask::RoomFor
            } else {
                Ask::Room
            };
            let asked = Asked::plain(ask)
                .value("employee", Value::Days(*employee))
                .value("manager", Value::Days(*manager))
                .value("fewer", Value::Days(fewer))
                .value("tasks", self.named(tasks));
            return Some(asked.after(Says::Days));
        }
        if is_apart(Q::HomeWeekdays) { self.about_home_tasks(Ask::DayFor) } else { None }
    }

    fn asks_of_grounds(&self) -> Option<Asked> {
        let reasons = match self.halves.said(Party::Employee, Q::Reasons) {
            Some(Answer::Many(reasons)) => reasons.iter().copied().filter(|id| *id != Reason::Other.id()).collect(),
            _ => Vec::new(),
        };
        let reasons = Some(reasons).filter(|it| !it.is_empty()).map(|it| Value::Options(Q::Reasons, it));
        match (reasons, self.own_words(Party::Manager)) {
            (Some(reasons), Some(words)) => Some(
                Asked::plain(Ask::Gain)
                    .value("reasons", reasons)
                    .value("words", Value::Words(words))
                    .after(Says::ReasonsAndWords),
            ),
            (Some(reasons), None) => {
                let asked = self.about_home_tasks(Ask::DifferenceFor).unwrap_or_else(|| Asked::plain(Ask::Gain));
                Some(asked.value("reasons", reasons).after(Says::Reasons))
            }
            (None, Some(words)) => {
                Some(Asked::plain(Ask::Gain).value("words", Value::Words(words)).after(Says::Writes(Party::Manager)))
            }
            (None, None) => None,
        }
    }

    fn asks_of_quality(&self) -> Option<Asked> {
        // One task is an example; a list of them is none.
        let task = self.home_tasks().first().copied()?;
        Some(Asked::plain(Ask::GoodEnough).value("tasks", self.named(vec![task])))
    }

    fn asks_of_hard_conversations(&self) -> Option<Asked> {
        let is_hard = |task: Task| task == Task::HardCitizenConversations;
        let has_it = self.joint.get().case.tasks().iter().any(|it| is_hard(it.task));
        has_it.then(|| Asked::plain(Ask::SameDay).value("tasks", self.named(vec![Task::HardCitizenConversations])))
    }

    /// The days on which somebody needs the others: what they are for.
    fn asks_of_presence(&self) -> Option<Asked> {
        let case = &self.joint.get().case;
        let days = [case.said(ask::TEAM_DAYS), case.said(ask::MEET_DAYS)]
            .into_iter()
            .flatten()
            .find(|days| !days.is_empty())?;
        Some(Asked::plain(Ask::UseOfDays).value("weekdays", Value::Weekdays(days)))
    }

    fn about_home_tasks(&self, ask: Ask) -> Option<Asked> {
        let tasks = self.home_tasks();
        (!tasks.is_empty()).then(|| Asked::plain(ask).value("tasks", self.named(tasks)))
    }

    /// The tasks that the employee would do at home; those of both where the employee has placed none.
    fn home_tasks(&self) -> Vec<Task> {
        let own = match self.halves.said(Party::Employee, Q::TaskPlaces) {
            Some(Answer::TaskPlaces(places)) => {
                places.iter().filter(|(_, it)| it.place == Place::Home).map(|(task, _)| *task).collect()
            }
            _ => Vec::new(),
        };
        let of_both = || {
            let tasks = self.joint.get().case.tasks().iter();
            tasks.filter(|it| it.place == Some(Place::Home)).map(|it| it.task).collect()
        };
        if own.is_empty() { of_both() } else { own }
    }

    /// What a party wrote about why: the manager of the grounds, the employee of a reason of their own.
    fn own_words(&self, party: Party) -> Option<String> {
        let id = match party {
            Party::Employee => Q::ReasonOther,
            Party::Manager => Q::BasisWords,
        };
        match self.halves.said(party, id) {
            Some(Answer::Words(words)) if !words.trim().is_empty() => {
                Some(words.trim().trim_end_matches('.').to_owned())
            }
            _ => None,
        }
    }

    /// The tasks that both have placed, and differently, in order. What they have decided is no question any more.
    fn places_apart(&self) -> Vec<PlacedApart> {
        let Some((Answer::TaskPlaces(one), Answer::TaskPlaces(other))) = self.left_apart(Q::TaskPlaces) else {
            return Vec::new();
        };
        let both = one.iter().filter_map(|(task, mine)| {
            let theirs = other.get(task)?;
            let gap = gap::between_two_places(mine.place, theirs.place)?;
            Some(PlacedApart { task: *task, gap, places: [mine.clone(), theirs.clone()] })
        });
        both.collect()
    }
}

type Shares = SmallMap<Task, Option<Share>>;

/// A task that the two place differently.
#[derive(Clone)]
struct PlacedApart {
    task: Task,
    gap: Gap,
    places: [TaskPlace; 2],
}

impl PlacedApart {
    /// Who would do it at the workplace.
    fn at_workplace(&self) -> Party {
        let [employee, _] = &self.places;
        if employee.place == Place::Workplace { Party::Employee } else { Party::Manager }
    }

    /// Who lets it depend on something, and on what.
    fn depends_on(&self) -> Option<(Party, String)> {
        let said = Party::ALL.into_iter().zip(&self.places);
        let mut depends = said.filter(|(_, it)| it.place == Place::Depends && !it.on.trim().is_empty());
        depends.next().map(|(party, it)| (party, it.on.trim().to_owned()))
    }
}
