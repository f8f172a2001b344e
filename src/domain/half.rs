//! One party's half of a talk: what that party brings along, and nothing else.

use super::answers::{Answer, Answers};
use super::calendar::Date;
use super::case::Case;
use super::frame::Frame;
use super::party::Party;
use super::question::Route;
use super::question_id::QuestionId;
use super::sharing::SharedAnswers;
use super::talk_id::TalkId;

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
}

impl Half {
    /// The half of a party, from all of its answers: those to the questions that are asked on its route, as far as they are
    /// shared.
    ///
    /// What is asked is judged from the shared answers: otherwise an answer that was kept back could be told from what
    /// else is in the half.
    pub fn of(talk: TalkId, party: Party, route: Route, made: Option<Date>, answers: &Answers) -> Half {
        Half { talk, party, route, made, answers: answers.shared() }.into_asked()
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

/// Why two halves do not make a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Both are the employee's, or both the manager's.
    SameParty(Party),
    /// They carry the numbers of two different talks: perhaps another employee's.
    OtherTalk,
}

impl Halves {
    /// Puts two halves together, whichever order they come in.
    ///
    /// # Errors
    /// When both are one party's, or when they are from two talks.
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
    /// When both are one party's.
    pub fn of_any_talk(one: Half, other: Half) -> Result<Halves, Mismatch> {
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
