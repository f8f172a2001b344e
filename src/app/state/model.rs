//! The state of the widget: what a person gave, and where they are. Everything else is computed from it.

use std::rc::Rc;

use super::files::Files;
use super::follow_up::FollowUpState;
use super::frame_editor::FrameEditor;
use super::hosting::{Entry, Hosting};
use super::kept::Kept;
use super::left_open::LeftOpen;
use super::outgoing::Outgoing;
use super::put_away::PutAway;
use super::screen::Screen;
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::{Frame, Retention};
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::questionnaire;
use crate::domain::questionnaire::fault::{self, Fault};
use crate::domain::questionnaire::journey::{self, Stop, Touched};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::question::Kind;
use crate::domain::suggestion::assessment::{OwnAssessment, SharedAssessment};
use crate::domain::talk::closing::{Closed, Seen};
use crate::domain::talk::names::Names;
use crate::domain::talk::record::Record;
use crate::domain::talk::talk_id::TalkId;
use crate::domain::values::calendar::Date;
use crate::domain::values::small_map::SmallMap;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::route::Route;

/// What a person gave: all that is kept over a reload.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Work {
    /// Who answers, once chosen.
    pub party: Option<Party>,
    /// The route chosen.
    pub route: Route,
    /// The employee's answers.
    pub employee: Answers,
    /// The manager's answers. They are apart: changing the role loses nothing.
    pub manager: Answers,
    /// The number of the talk that they are for, once there is one.
    pub talk: Option<TalkId>,
    /// The halves that are closed: what the talk uses, whatever is answered after.
    pub closed: SmallMap<Party, Closed>,
    /// What somebody here had said when they first saw the other half of a talk.
    pub seen: SmallMap<Party, Seen>,
    /// What was typed into number fields, readable or not: it stays in the field as it is.
    pub typed: SmallMap<QuestionId, String>,
}

/// Whether the session can be kept in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Keeping {
    /// Nothing has been tried yet.
    #[default]
    Untried,
    /// The answers survive a reload of this tab.
    Kept,
    /// The browser refuses: the person is told.
    Refused,
}

/// What "Slet alt" took away.
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// The work.
    pub work: Work,
    /// The talk, where one was open.
    pub record: Option<Record>,
    /// The half of the one who was done.
    pub waiting: Option<PutAway>,
    /// Whether that one answered on this device.
    pub is_handed_over: bool,
}

/// The state of the widget.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Model {
    /// The language.
    pub lang: Lang,
    /// The screen.
    pub screen: Screen,
    /// What the person gave.
    pub work: Work,
    /// What was there before everything was deleted, for "Fortryd".
    pub deleted: Option<Box<Deleted>>,
    /// The page on which the person tried to go on while something was wrong.
    pub faulty_page: Option<PageId>,
    /// Whether the person tried to begin without saying who they are.
    pub is_missing_party: bool,
    /// The answers as they were when the page was opened: what is new on the draft is new since then.
    pub at_page_start: Answers,
    /// The screen one was on before the help screen.
    pub before_help: Screen,
    /// Whether the person came from the check page and goes back to it.
    pub returns_to_check: bool,
    /// What the last change of an answer touched.
    pub touched: Touched,
    /// Whether the draft is unfolded in a narrow place.
    pub draft_is_open: bool,
    /// Whether the owner wants the private points in the print.
    pub prints_own_notes: bool,
    /// How far what was last saved or copied has come.
    pub outgoing: Outgoing,
    /// Whether the answers survive a reload.
    pub keeping: Keeping,
    /// Who writes what is kept, and what has become of it.
    pub kept: Kept,
    /// How many times everything was deleted: the seconds of one deletion are not those of the next.
    pub deletions: u32,
    /// What could not be read when the session was opened again, in words for the person.
    pub unread: Vec<String>,
    /// What is taken along, handed over and opened.
    pub files: Files,
    /// The talk that was closed on this screen, for "Fortryd".
    pub closed: Option<Box<Record>>,
    /// The talk, once both halves are there, with the agreement that comes of it.
    pub record: Option<Record>,
    /// The follow-up on the agreement that is open, if one is.
    pub follow_up: Option<FollowUpState>,
    /// The topics of the talk that were left without an outcome.
    pub left_open: LeftOpen,
    /// What is typed when the agreement is made; never stored.
    pub names: Names,
    /// The local frame.
    pub frame: Rc<Frame>,
    /// What is amiss with the frame that came, so that the default applies in its place. Shared, so that copying the state
    /// copies none of it.
    pub frame_faults: Rc<[FrameFault]>,
    /// The frame that is being written, once somebody has opened the editor.
    pub frame_editor: Option<Rc<FrameEditor>>,
    /// What the place around the widget decides.
    pub hosting: Hosting,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
}

impl Work {
    /// The answers of a party.
    pub fn answers(&self, party: Party) -> &Answers {
        match party {
            Party::Employee => &self.employee,
            Party::Manager => &self.manager,
        }
    }

    /// The answers of a party, to change.
    pub fn answers_mut(&mut self, party: Party) -> &mut Answers {
        match party {
            Party::Employee => &mut self.employee,
            Party::Manager => &mut self.manager,
        }
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.employee.is_empty() && self.manager.is_empty()
    }
}

impl Model {
    /// The state at the very beginning, in a place.
    pub fn placed(hosting: Hosting) -> Model {
        let party = match hosting.entry {
            Entry::Party(party) => Some(party),
            Entry::Anyone | Entry::Together | Entry::FollowUp => None,
        };
        Model { lang: hosting.lang, work: Work { party, ..Work::default() }, hosting, ..Model::default() }
    }

    /// Whether what was answered is there again when the page has been loaded anew.
    pub fn is_kept(&self) -> bool {
        self.hosting.retention != Retention::Nowhere && self.keeping != Keeping::Refused
    }

    /// Who reads; the employee until somebody has chosen.
    pub fn party(&self) -> Party {
        self.work.party.unwrap_or(Party::Employee)
    }

    /// Whether the one who reads has closed their half: it can't be changed before it is opened again.
    pub fn is_closed(&self) -> bool {
        self.work.closed.contains_key(&self.party())
    }

    /// The answers of the one who reads.
    pub fn answers(&self) -> &Answers {
        self.work.answers(self.party())
    }

    /// The case of the one who reads, from all their answers.
    pub fn case(&self) -> Case {
        Case::read(self.party(), self.work.route, self.answers(), &self.frame)
    }

    /// The assessment of the one who reads: all answers, and the shared ones.
    pub fn assessment(&self) -> OwnAssessment {
        OwnAssessment::of(self.party(), self.work.route, self.answers(), &self.frame)
    }

    /// What both may see: from the shared answers alone.
    pub fn shared(&self) -> SharedAssessment {
        SharedAssessment::of(self.party(), self.work.route, &self.answers().shared(), &self.frame)
    }

    /// How the program speaks: the language, in the organisation's own words where the frame has any.
    pub fn speech(&self) -> Speech {
        Speech { lang: self.lang, own: self.frame.texts }
    }

    /// The pages that apply.
    pub fn stops(&self) -> Vec<Stop> {
        journey::stops(&self.case())
    }

    /// What is wrong on a page, question by question.
    pub fn faults(&self, page: PageId) -> Vec<(QuestionId, Fault)> {
        let case = self.case();
        let asked = page.questions().into_iter().filter(|id| case.asks(*id));
        asked.filter_map(|id| Some((id, self.fault(id)?))).collect()
    }

    /// What was typed for a question and can't be read, so that it counts as unanswered.
    pub fn unreadable(&self, id: QuestionId) -> Option<&str> {
        let Some(Kind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else { return None };
        self.work.typed.get(&id).map(String::as_str).filter(|typed| fault::read_number(typed, range).is_err())
    }

    fn fault(&self, id: QuestionId) -> Option<Fault> {
        let kind = questionnaire::find(id)?.kind;
        match (self.work.typed.get(&id), kind) {
            (Some(typed), Kind::Number(range)) => fault::read_number(typed, range).err(),
            _ => fault::of_answer(kind, self.answers().get(id)?),
        }
    }
}
