//! The state of the widget: what a person gave, where they are and what they do. Everything else is computed from it.

use std::rc::Rc;

use super::doing::{Doing, Preparing};
use super::files::{Around, Files};
use super::follow_up::FollowUpState;
use super::frame_editor::FrameEditor;
use super::hosting::{Entry, Hosting};
use super::kept::Kept;
use super::local_frame::LocalFrame;
use super::open_talk::OpenTalk;
use super::own_half::Prepared;
use super::screen::Screen;
use super::undo::Undo;
use super::visit::Visit;
use super::work::Work;
use crate::domain::case::Case;
use crate::domain::case::answers::Answers;
use crate::domain::frame::Retention;
use crate::domain::outlook::{Outlook, Stand};
use crate::domain::questionnaire;
use crate::domain::questionnaire::fault::{self, Fault};
use crate::domain::questionnaire::journey::{self, Stop};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::suggestion::assessment::{OwnAssessment, SharedAssessment};
use crate::domain::talk::dialogue::{WhatIf, what_would_it_take_alone};
use crate::domain::talk::record::Record;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

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

/// The state of the widget. What ends together lives in one value, so that its end forgets all of it: a visit ends with
/// the next screen, what one is doing with something else that is done. The rest outlives both.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Model {
    /// The language.
    pub lang: Lang,
    /// The screen.
    pub screen: Screen,
    /// This look at the screen.
    pub visit: Visit,
    /// The screen one was on before a look aside.
    pub before_aside: Screen,
    /// What the person gave.
    pub work: Work,
    /// What could not be read when the session was opened again, in words for the person.
    pub unread: Vec<String>,
    /// What one is doing.
    pub doing: Doing,
    /// What waits, and what was opened.
    pub files: Files,
    /// What can be taken back.
    pub undo: Undo,
    /// How many times everything was deleted: the seconds of one deletion are not those of the next.
    pub deletions: u32,
    /// Whether the draft, or the paper, is unfolded in a narrow place.
    pub draft_is_open: bool,
    /// Whether the answers survive a reload.
    pub keeping: Keeping,
    /// Who writes what is kept, and what has become of it.
    pub kept: Kept,
    /// The local frame that applies.
    pub frame: LocalFrame,
    /// The frame that is being written, once somebody has opened the editor.
    pub frame_editor: Option<Rc<FrameEditor>>,
    /// What the place around the widget decides.
    pub hosting: Hosting,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
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

    /// The same place with nobody's work in it, nor anything that came of it.
    pub fn emptied(&self) -> Model {
        Model {
            lang: self.lang,
            screen: self.screen,
            deletions: self.deletions,
            draft_is_open: self.draft_is_open,
            keeping: self.keeping,
            kept: self.kept.clone(),
            frame: self.frame.clone(),
            frame_editor: self.frame_editor.clone(),
            hosting: self.hosting,
            today: self.today,
            ..Model::default()
        }
    }

    /// The record of the talk that is open, if one is.
    pub fn record(&self) -> Option<&Record> {
        self.doing.talk().map(|open| &open.record)
    }

    /// The talk that is open, if one is.
    pub fn open_talk(&self) -> Option<&OpenTalk> {
        self.doing.talk()
    }

    /// The follow-up on the agreement that is open, if one is.
    pub fn follow_up(&self) -> Option<&FollowUpState> {
        if let Doing::FollowingUp(_, state) = &self.doing { Some(state) } else { None }
    }

    /// What was prepared here.
    pub fn prepared(&self) -> Prepared<'_> {
        Prepared { work: &self.work, frame: &self.frame, today: self.today }
    }

    /// What is read where files are opened and taken along.
    pub fn around_files(&self) -> Around<'_> {
        let is_talking = self.record().is_some();
        Around { prepared: self.prepared(), is_talking, screen: self.screen, lang: self.lang }
    }

    /// What somebody needs who prepares; nothing while a talk is open.
    pub fn preparing(&self) -> Option<&Preparing> {
        self.doing.preparing()
    }

    /// Whether what was answered is there again when the page has been loaded anew.
    pub fn is_kept(&self) -> bool {
        self.hosting.retention != Retention::Nowhere && self.keeping != Keeping::Refused
    }

    /// Who reads; the employee until somebody has chosen.
    pub fn party(&self) -> Party {
        self.work.reader()
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

    /// Those of some questions that can move the suggestion.
    pub fn moving(&self, of: &[QuestionId]) -> Vec<QuestionId> {
        let answers = self.answers().shared();
        self.stand(&answers).moving(of)
    }

    /// What the open questions can still do to the suggestion.
    pub fn outlook(&self) -> Outlook {
        let answers = self.answers().shared();
        self.stand(&answers).outlook()
    }

    /// The single changes that would open the suggestion of the one who reads.
    pub fn what_would_it_take(&self) -> Vec<WhatIf> {
        what_would_it_take_alone(self.party(), self.work.route, &self.answers().shared(), &self.frame)
    }

    fn stand<'a>(&'a self, answers: &'a SharedAnswers) -> Stand<'a> {
        Stand { party: self.party(), route: self.work.route, answers, frame: &self.frame }
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
        let Some(AnswerKind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else {
            return None;
        };
        self.doing.typed().get(&id).map(String::as_str).filter(|typed| fault::read_number(typed, range).is_err())
    }

    fn fault(&self, id: QuestionId) -> Option<Fault> {
        let kind = questionnaire::find(id)?.kind;
        match (self.doing.typed().get(&id), kind) {
            (Some(typed), AnswerKind::Number(range)) => fault::read_number(typed, range).err(),
            _ => fault::of_answer(kind, self.answers().get(id)?),
        }
    }
}
