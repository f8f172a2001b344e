//! Everything that a computation can come to while some questions are open. It is run, and wherever it looks at a question that is
//! open it is run again for each answer to that one: so what was never looked at is never tried.

use super::candidates;
use super::ground::Ground;
use crate::domain::case::Case;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::reasons::Because;

/// What a computation can come to.
pub(super) struct Possible<T> {
    /// What it comes to now, and what else it can come to, each once.
    pub values: Vec<T>,
    /// The open questions it looked at on the way.
    pub by: Vec<QuestionId>,
    /// Whether that is all. False where there is no end of the answers to one, or too many ways to try.
    pub is_all: bool,
}

/// So many runs at most: a computation that needs more is not proved to come to one thing. The five checks that the screen rules
/// demand, each in its four ways, take 1,365.
const RUNS: usize = 1500;

/// So many more once it is clear that it comes to several things: by then it has looked at nearly all that it looks at.
const MORE: usize = 250;

/// Runs a computation over every way in which the open questions can be answered. It says what it made, and what it looked at.
/// Once what it has come to is `enough`, little more is tried.
pub(super) fn possible<T: PartialEq>(
    ground: &Ground<'_>,
    run: impl Fn(&Case) -> (T, Vec<Because>),
    enough: impl Fn(&[T]) -> bool,
) -> Possible<T> {
    let found = Possible { values: Vec::new(), by: Vec::new(), is_all: true };
    let mut search = Search { ground, run, enough, left: RUNS, tried: Vec::new(), found };
    search.from(&mut ground.case.clone(), &mut Vec::new());
    search.found
}

struct Search<'a, T, Run, Enough> {
    ground: &'a Ground<'a>,
    run: Run,
    enough: Enough,
    left: usize,
    /// The open questions on the way here, each with the answer that is tried; nothing where it is left as it is.
    tried: Vec<(QuestionId, Option<Answer>)>,
    found: Possible<T>,
}

impl<T: PartialEq, Run: Fn(&Case) -> (T, Vec<Because>), Enough: Fn(&[T]) -> bool> Search<'_, T, Run, Enough> {
    /// Goes on from a case, and leaves it as it was. `put_in` are the questions whose answers were put into it as they are tried,
    /// without asking what else is asked then.
    fn from(&mut self, case: &mut Case, put_in: &mut Vec<QuestionId>) {
        let Some(left) = self.left.checked_sub(1) else {
            self.found.is_all = false;
            return;
        };
        self.left = left;
        let (value, looked_at) = (self.run)(case);
        if self.ground.decides(put_in, &looked_at) {
            return self.from(&mut self.ground.with(&self.tried), &mut Vec::new());
        }
        match self.first_open(case, &looked_at) {
            Some(next) => self.try_all(next, &looked_at, case, put_in),
            None => self.note(value),
        }
    }

    fn note(&mut self, value: T) {
        if !self.found.values.contains(&value) {
            self.found.values.push(value);
            if (self.enough)(&self.found.values) {
                self.left = self.left.min(MORE);
            }
        }
    }

    /// Leaves a question as it is, and then answers it in each way.
    fn try_all(&mut self, id: QuestionId, looked_at: &[Because], case: &mut Case, put_in: &mut Vec<QuestionId>) {
        let candidates = candidates::of(id, self.ground.frame);
        let by = if candidates.is_some() {
            vec![id]
        } else {
            // Not all ways on are tried, so whatever was looked at may play a part.
            self.found.is_all = false;
            looked_at.iter().flat_map(|because| self.ground.open_behind(*because)).collect()
        };
        self.found.by.extend(by.into_iter().filter(|id| !self.found.by.contains(id)).collect::<Vec<_>>());
        self.tried.push((id, None));
        self.from(case, put_in);
        put_in.push(id);
        for answer in candidates.unwrap_or_default() {
            if let Some((_, tried)) = self.tried.last_mut() {
                *tried = Some(answer.clone());
            }
            let before = case.replace(id, Some(answer));
            self.from(case, put_in);
            case.replace(id, before);
        }
        put_in.pop();
        self.tried.pop();
    }

    /// The first open question that was looked at, or that decides whether one that was looked at is asked. One that is not asked
    /// here counts for nothing, and what would bring it is asked before it.
    fn first_open(&self, case: &Case, looked_at: &[Because]) -> Option<QuestionId> {
        let is_tried = |id: &QuestionId| self.tried.iter().any(|(tried, _)| tried == id);
        looked_at
            .iter()
            .flat_map(|because| self.ground.open_behind(*because))
            .find(|id| !is_tried(id) && case.asked().contains(id))
    }
}
