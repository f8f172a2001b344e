//! The proof that a suggestion is settled: that it comes to one thing, whatever is answered to what is still open.
//!
//! Each piece of the suggestion, such as a limit, is asked for itself what it can come to, over the questions that it looks at.
//! Where no piece can move the suggestion whatever the others come to, nothing can: answers that hang together are counted
//! as if they did not, which proves less than could be proved, and nothing that is not so.

use super::ground::Ground;
use super::pieces::{Piece, Value, pieces};
use super::possible::{Possible, possible};
use super::weight::moves;
use crate::domain::questionnaire;
use crate::domain::vocabulary::question_id::QuestionId;

/// What can still become of a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    /// The open questions with which it can still move, in the order of the table.
    pub open: Vec<QuestionId>,
    /// Whether it is proved that it comes to one thing only.
    pub is_settled: bool,
}

impl Bounds {
    /// The bounds of a suggestion on this ground; a question that is answered and open may be answered otherwise.
    pub fn of(ground: &Ground) -> Bounds {
        let frame = ground.frame;
        // Tasks can be told of in so many ways that they are not tried: then they may allow any number of days.
        let tells_of_tasks = ground.open.iter().any(|id| matches!(id, QuestionId::TaskTypes | QuestionId::TaskPlaces));
        let now = |piece: Piece| match piece {
            Piece::Start if tells_of_tasks => Value::any_start(),
            _ => vec![piece.ask(&ground.case, frame).0],
        };
        let now: Vec<Vec<Value>> = pieces().map(now).collect();
        let can_be = |(at, piece): (usize, Piece)| {
            possible(ground, |case| piece.ask(case, frame), |values| moves(&with(&now, at, values), at))
        };
        let can_be: Vec<Possible<Value>> = pieces().enumerate().map(can_be).collect();
        let all = |(piece, it): (Piece, &Possible<Value>)| match piece {
            Piece::Start if tells_of_tasks => Value::any_start(),
            _ => it.values.clone(),
        };
        let all: Vec<Vec<Value>> = pieces().zip(&can_be).map(all).collect();
        let is_moving = |(at, it): &(usize, &Possible<Value>)| !it.is_all || moves(&all, *at);
        let moving: Vec<&Possible<Value>> =
            can_be.iter().enumerate().filter(is_moving).map(|(_, possible)| possible).collect();
        let in_order = questionnaire::questions().map(|question| question.id);
        Bounds {
            open: in_order.filter(|id| moving.iter().any(|it| it.by.contains(id))).collect(),
            is_settled: moving.is_empty() && !all.contains(&vec![Value::Start(None)]),
        }
    }
}

/// The same with these values in one place.
fn with(values: &[Vec<Value>], at: usize, these: &[Value]) -> Vec<Vec<Value>> {
    let in_place = |(place, values): (usize, &Vec<Value>)| if place == at { these.to_vec() } else { values.clone() };
    values.iter().enumerate().map(in_place).collect()
}
