//! One party's half of a talk: what that party brings along, and nothing else.

use super::talk_id::TalkId;
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Frame;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::values::calendar::Date;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// A half (*halvdel*). Its type lets no private answer in: [`SharedAnswers`] can only be made from what is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Half {
    /// The talk it belongs to.
    pub talk: TalkId,
    /// Whose it is.
    pub party: Party,
    /// The route that was answered: the other party's questions on a longer route were never asked.
    pub route: Route,
    /// The day it was made, where the browser said.
    pub made: Option<Date>,
    /// What the party chose to share.
    pub answers: SharedAnswers,
    /// Whether its party has closed it. One that was saved on the way makes no talk; only its owner goes on with it.
    pub is_closed: bool,
    /// What its party changed after they had seen the other half.
    pub late: Late,
}

/// The questions whose answers were changed late (*ændret efter åbningen*), each with what was said when the other half
/// was opened; nothing where it had not been answered.
pub type Late = SmallMap<QuestionId, Option<Answer>>;

impl Half {
    /// The half of a party, from all of its answers: those to the questions that are asked on its route, as far as they are
    /// shared.
    ///
    /// What is asked is judged from the shared answers: otherwise an answer that was kept back could be told from what
    /// else is in the half.
    pub fn of(talk: TalkId, party: Party, route: Route, made: Option<Date>, answers: &Answers) -> Half {
        let answers = answers.shared();
        Half { talk, party, route, made, answers, is_closed: true, late: Late::default() }.into_asked()
    }

    /// The same half, saved on the way: its owner goes on with it another time.
    pub fn unfinished(self) -> Half {
        Half { is_closed: false, ..self }
    }

    /// What the party had said when the other half was opened: the answers with every late change taken back.
    pub fn as_seen(&self) -> SharedAnswers {
        let mut seen = self.answers.answers().clone();
        for (id, before) in self.late.iter() {
            match before {
                Some(before) => seen.set(*id, before.clone()),
                None => seen.clear(*id),
            }
        }
        seen.shared()
    }

    /// The half with what is changed in it since the other one was seen.
    pub fn since(self, seen: &SharedAnswers) -> Half {
        let (before, now) = (seen.answers(), self.answers.answers());
        let ids = QuestionId::ALL.iter().copied().filter(|id| before.get(*id) != now.get(*id));
        let late = ids.map(|id| (id, before.get(id).cloned())).collect();
        Half { late, ..self }
    }

    /// The half with nothing but answers to questions that its party is asked, whatever a local frame leaves out: the frame of
    /// the place where it was answered has been heard before, and that of the place where it is opened is heard by
    /// `Dialogue::of`. An answer from before its question was
    /// hidden, or from the other route, is kept at home, so that going back loses nothing; it stands on no page any more,
    /// so nobody would know that it was sent along.
    fn into_asked(self) -> Half {
        let case = Case::read(self.party, self.route, self.answers.answers(), &Frame::default());
        let mut asked = Answers::default();
        for (id, answer) in self.answers.answers().iter().filter(|(id, _)| case.asks(*id)) {
            asked.set(id, answer.clone());
            asked.keep_to_talk(id, self.answers.answers().is_talk_only(id));
        }
        Half { answers: asked.shared(), ..self }
    }
}

/// The two halves of one talk, one of each party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Halves {
    employee: Half,
    manager: Half,
}

/// An answer that its party changed after they had seen the other half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateChange<'a> {
    /// Whose.
    pub party: Party,
    /// The question.
    pub question: QuestionId,
    /// What was said when the other half was opened.
    pub before: Option<&'a Answer>,
    /// What is said now; nothing where it is not shared any more.
    pub now: Option<&'a Answer>,
}

/// Why two halves do not make a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Both are the employee's, or both the manager's.
    SameParty(Party),
    /// They carry the numbers of two different talks: perhaps another employee's.
    OtherTalk,
    /// This party's is not closed yet.
    NotClosed(Party),
}

impl Halves {
    /// Puts two halves together, whichever order they come in.
    ///
    /// # Errors
    /// When both are one party's, when they are from two talks, or when one is not closed.
    pub fn of(one: Half, other: Half) -> Result<Halves, Mismatch> {
        if one.talk != other.talk && one.party != other.party {
            return Err(Mismatch::OtherTalk);
        }
        Halves::of_any_talk(one, other)
    }

    /// Puts two halves together although their numbers differ: both have confirmed that they belong together. The
    /// employee's number becomes the talk's.
    ///
    /// # Errors
    /// When both are one party's, or when one is not closed.
    pub fn of_any_talk(one: Half, other: Half) -> Result<Halves, Mismatch> {
        if let Some(open) = [&one, &other].into_iter().find(|half| !half.is_closed && one.party != other.party) {
            return Err(Mismatch::NotClosed(open.party));
        }
        match (one.party, other.party) {
            (Party::Employee, Party::Manager) => Ok(Halves { employee: one.into_asked(), manager: other.into_asked() }),
            (Party::Manager, Party::Employee) => Ok(Halves { employee: other.into_asked(), manager: one.into_asked() }),
            (party, _) => Err(Mismatch::SameParty(party)),
        }
    }

    /// The same halves with what counts in a frame.
    pub fn counted(&self, frame: &Frame) -> Halves {
        let counted =
            |half: &Half| Half { answers: frame.all_counted(half.answers.answers()).shared(), ..half.clone() };
        Halves { employee: counted(&self.employee), manager: counted(&self.manager) }
    }

    /// The same halves without the words that are for the talk alone.
    pub fn without_talk_only_words(&self) -> Halves {
        let left =
            |half: &Half| Half { answers: half.answers.answers().without_talk_only_words().shared(), ..half.clone() };
        Halves { employee: left(&self.employee), manager: left(&self.manager) }
    }

    /// The same talk with this half in the place of the party's earlier one.
    pub fn with(self, half: Half) -> Halves {
        match half.party {
            Party::Employee => Halves { employee: half.into_asked(), ..self },
            Party::Manager => Halves { manager: half.into_asked(), ..self },
        }
    }

    /// What was changed late, the employee's first: whose, the question, what was said before and what is said now.
    pub fn late(&self) -> impl Iterator<Item = LateChange<'_>> {
        Party::ALL.into_iter().flat_map(move |party| {
            self.of_party(party).late.iter().map(move |(id, before)| LateChange {
                party,
                question: *id,
                before: before.as_ref(),
                now: self.said(party, *id),
            })
        })
    }

    /// The half of a party.
    pub fn of_party(&self, party: Party) -> &Half {
        match party {
            Party::Employee => &self.employee,
            Party::Manager => &self.manager,
        }
    }

    /// What a party brings along.
    pub fn answers(&self, party: Party) -> &Answers {
        self.of_party(party).answers.answers()
    }

    /// What a party says to a question.
    pub fn said(&self, party: Party, id: QuestionId) -> Option<&Answer> {
        self.answers(party).get(id)
    }

    /// The number of the talk.
    pub fn talk(&self) -> TalkId {
        self.employee.talk
    }
}
