//! An agreement that lives: the talk it came from, and every version that was agreed.

use super::Talk;
use super::since_words::SinceWords;
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;

/// What the two made of a follow-up (*opfølgning*). Each is a respectable result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FollowUpResult {
    /// The agreement goes on as it is (*fortsæt*).
    Keep,
    /// Some clauses are changed (*juster*).
    Adjust,
    /// More presence for a time (*mere fremmøde i en periode*).
    MorePresence,
    /// The agreement ends with its notice (*stop med varsel*).
    End,
}

impl FollowUpResult {
    /// In the order in which they are offered.
    pub const ALL: [FollowUpResult; 4] =
        [FollowUpResult::Keep, FollowUpResult::Adjust, FollowUpResult::MorePresence, FollowUpResult::End];

    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            FollowUpResult::Keep => "keep",
            FollowUpResult::Adjust => "adjust",
            FollowUpResult::MorePresence => "more-presence",
            FollowUpResult::End => "end",
        }
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<FollowUpResult> {
        FollowUpResult::ALL.into_iter().find(|result| result.id() == id)
    }
}

/// One version of an agreement, as it was agreed: its words are kept as they were, whatever Føling's texts become.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Version {
    /// The day it was agreed, where the browser said.
    pub made: Option<Date>,
    /// The language its words are in.
    pub lang: Lang,
    /// The words of each clause, in the order of the agreement.
    pub clauses: Vec<(ElementId, String)>,
    /// The words of the organisation's own clauses, each at the end of its chapter.
    pub local: Vec<(Chapter, String)>,
    /// When the two look at it again.
    pub review: Option<Date>,
    /// The follow-up that led to it; none for the first.
    pub result: Option<FollowUpResult>,
    /// What the two wrote at that follow-up about the time before.
    pub since: SinceWords,
    /// Who made it alone: a proposal then, or a notice. None where the two sat together.
    pub by_one: Option<Party>,
    /// Whether something that must be there was missing or not talked about when it was made: nothing to sign yet.
    pub is_draft: bool,
}

impl Version {
    /// The words of a part; empty where it is not in this version.
    pub fn words(&self, part: Part) -> String {
        let words: Vec<&str> = match part {
            Part::Element(element) => {
                self.clauses.iter().filter(|(id, _)| *id == element).map(|(_, words)| words.as_str()).collect()
            }
            Part::Local(chapter) => self.local_in(chapter).collect(),
        };
        words.join(" ")
    }

    /// The words of the organisation's own clauses in a chapter, in order.
    pub fn local_in(&self, chapter: Chapter) -> impl Iterator<Item = &str> {
        self.local.iter().filter(move |(known, _)| *known == chapter).map(|(_, words)| words.as_str())
    }
}

/// An agreement with its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The talk, from which everything can be drafted again.
    pub talk: Talk,
    /// The versions that were agreed, the oldest first; none while the first talk goes on.
    pub versions: Vec<Version>,
}

impl Record {
    /// A talk that has not led to an agreement yet.
    pub fn new(talk: Talk) -> Record {
        Record { talk, versions: Vec::new() }
    }

    /// The record as it is filed once it is agreed: words that somebody kept for the talk are not in it. The clauses stay as
    /// they are, for they never held them.
    pub fn to_file(&self) -> Record {
        let talk = Talk { halves: self.talk.halves.without_talk_only_words(), ..self.talk.clone() };
        Record { talk, versions: self.versions.clone() }
    }

    /// The version in force: the last that was agreed.
    pub fn current(&self) -> Option<&Version> {
        self.versions.last()
    }
}

/// A line that was changed in Word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordChange {
    /// The clause it belongs to; none for a line outside the clauses, such as a name.
    pub element: Option<ElementId>,
    /// How it read; empty where it is new.
    pub before: String,
    /// How it reads now; empty where it is gone.
    pub after: String,
}

/// A part of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// One of its elements.
    Element(ElementId),
    /// The organisation's own clauses in a chapter.
    Local(Chapter),
}

/// A part whose words changed between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedClause {
    /// Which part.
    pub part: Part,
    /// Its words before; empty where it is new.
    pub before: String,
    /// Its words now; empty where it is gone.
    pub now: String,
}

/// The parts whose words differ, in the order of the agreement; the organisation's own clauses after the others.
pub fn changed(before: &Version, now: &Version) -> Vec<ChangedClause> {
    let elements = ElementId::ALL.iter().copied().map(Part::Element);
    let differing = |part: Part| {
        let changed = ChangedClause { part, before: before.words(part), now: now.words(part) };
        (changed.before != changed.now).then_some(changed)
    };
    elements.chain(Chapter::ALL.into_iter().map(Part::Local)).filter_map(differing).collect()
}
