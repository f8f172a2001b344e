//! Own words in an agreement: which answers in words a clause quotes, as the person wrote them, and the choice not to.
//!
//! Before anybody writes there, the question says so. Who wants to keep the words for the talk (*kun i samtalen*) says it
//! beside the question: the other party reads them there, and the clause says that the two have talked about it. A manager's
//! own grounds and an employee's own reasons are said to each other, not signed, so no clause quotes them at all.

use crate::domain::case::answers::Answers;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::Place;

/// The questions whose words a clause quotes.
pub const QUOTED: [QuestionId; 7] = [
    QuestionId::TaskPlaces,
    QuestionId::ExemptOther,
    QuestionId::Priorities,
    QuestionId::SameDayWho,
    QuestionId::TeamDaysNote,
    QuestionId::EquipmentOther,
    QuestionId::OtherCosts,
];

/// What stands for words that are for the talk alone, in a file that the talk has left behind.
const LEFT_OUT: &str = "…";

/// Whether a clause quotes the words of an answer to this question.
pub fn is_quoted(id: QuestionId) -> bool {
    QUOTED.contains(&id)
}

/// Whether there is, or can be, a text in the answer: places hold one where it depends.
pub fn asks_for_words(id: QuestionId, answer: Option<&Answer>) -> bool {
    match answer {
        Some(Answer::TaskPlaces(places)) => places.iter().any(|(_, chosen)| chosen.place == Place::Depends),
        _ => id != QuestionId::TaskPlaces,
    }
}

impl Answers {
    /// The same answers with a sign in the place of words that are for the talk alone.
    pub fn without_talk_only_words(&self) -> Answers {
        let mut left = self.clone();
        for (id, answer) in self.iter().filter(|(id, _)| self.is_talk_only(*id)) {
            left.set(id, without_words(answer));
        }
        left
    }
}

fn without_words(answer: &Answer) -> Answer {
    let left_out = |words: &str| if words.trim().is_empty() { String::new() } else { LEFT_OUT.to_owned() };
    match answer {
        Answer::Words(words) => Answer::Words(left_out(words)),
        Answer::TaskPlaces(places) => {
            let mut left = places.clone();
            for (task, chosen) in places.iter() {
                let mut chosen = chosen.clone();
                chosen.on = left_out(&chosen.on);
                left.insert(*task, chosen);
            }
            Answer::TaskPlaces(left)
        }
        other => other.clone(),
    }
}
