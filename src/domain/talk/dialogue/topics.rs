//! What the two can talk about: one topic for each element of the agreement that answers feed, with its questions.
//! Every question that can be shared belongs to exactly one topic (`tests/dialogue.rs`).

use crate::domain::questionnaire;
use crate::domain::questionnaire::question::Question;
use crate::domain::rules::Consequence;
use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::element_id::ElementId as E;
use crate::domain::vocabulary::question_id::QuestionId as Q;

/// What a topic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The element of the agreement that the topic fills.
    pub element: E,
    /// How much it matters that the two agree. Føling's own judgement, after the report's emphasis on tasks, closeness
    /// and clear expectations (3.4, 3.5.1).
    pub consequence: Consequence,
    /// Minutes to set aside where the two differ.
    pub minutes: u8,
}

const fn topic(element: E, consequence: Consequence, minutes: u8) -> About {
    About { element, consequence, minutes }
}

use Consequence::{Decisive, High, Low, Medium};

/// Every topic, in the order of the agreement.
pub const ABOUT: &[About] = &[
    topic(E::LegalBasis, High, 3),
    topic(E::Kind, High, 4),
    topic(E::Voluntary, Decisive, 5),
    topic(E::Grounds, Medium, 5),
    topic(E::TasksAtHome, High, 8),
    topic(E::ExemptTasks, High, 4),
    topic(E::Quality, High, 5),
    topic(E::Extent, High, 7),
    topic(E::PresenceDays, Medium, 4),
    topic(E::MovingDays, Medium, 3),
    topic(E::Place, Medium, 3),
    topic(E::Reachability, High, 5),
    topic(E::WorkingTime, Medium, 4),
    topic(E::Breaks, Medium, 3),
    topic(E::FollowUp, High, 6),
    topic(E::HardConversations, High, 4),
    topic(E::Competence, Low, 2),
    topic(E::Wellbeing, Low, 3),
    topic(E::Coordination, Medium, 4),
    topic(E::Openness, Medium, 3),
    topic(E::ScreenWorkplace, High, 5),
    topic(E::Equipment, Medium, 4),
    topic(E::Costs, Low, 2),
    topic(E::Assessment, Low, 2),
    topic(E::DataSecurity, High, 4),
    topic(E::StartAndReview, Medium, 3),
    topic(E::Ending, Medium, 3),
];

/// The topic of an element, where answers feed it.
pub fn about(element: E) -> Option<&'static About> {
    ABOUT.iter().find(|about| about.element == element)
}

impl About {
    /// The questions whose answers are laid side by side, the most telling first.
    pub fn questions(&self) -> Vec<Q> {
        questions_of(self.element)
    }
}

/// The questions of an element's topic, the most telling first; none where answers feed no such topic.
pub fn questions_of(element: E) -> Vec<Q> {
    let place = |question: &Question| question.topic.filter(|(it, _)| *it == element).map(|(_, place)| place);
    let placed: SmallMap<u8, Q> = questionnaire::questions().filter_map(|it| Some((place(it)?, it.id))).collect();
    placed.into_values().collect()
}

/// The element whose topic a question belongs to; nothing for a private question.
pub fn element_of(id: Q) -> Option<E> {
    questionnaire::find(id).and_then(|question| question.topic).map(|(element, _)| element)
}
