//! Two parties' answers put together as the two halves of a talk.

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::{Agenda, AgendaItem, Dialogue, Length, Status, Topic};
use foeling::domain::talk::half::{Half, Halves};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;

use super::{Given, random_answers};

pub fn talk_id() -> TalkId {
    TalkId::from_random([1, 2, 3, 4, 5])
}

pub fn half(given: &Given) -> Half {
    let answers = given.answers.shared();
    let (talk, party, route) = (talk_id(), given.party, given.route);
    Half { talk, party, route, made: None, answers, is_closed: true, late: Default::default() }
}

pub fn halves(employee: &Given, manager: &Given) -> Halves {
    Halves::of(half(employee), half(manager)).expect("two halves of one talk")
}

/// The dialogue of two, before they have decided anything.
pub fn dialogue(employee: &Given, manager: &Given) -> Dialogue {
    Dialogue::of(&halves(employee, manager), &Answers::default(), &employee.frame)
}

pub fn random_given(party: Party, rng: &mut fastrand::Rng) -> Given {
    let route = if rng.u8(0..4) == 0 { Route::Short } else { Route::Full };
    Given { party, route, answers: random_answers(party, rng), frame: Frame::default() }
}

/// The open topics with their statuses, in order.
pub fn open(dialogue: &Dialogue) -> Vec<(ElementId, Status)> {
    dialogue.topics().iter().filter(|topic| topic.is_open()).map(|topic| (topic.element, topic.status)).collect()
}

/// The topics that are not open, with their statuses.
pub fn settled(dialogue: &Dialogue) -> Vec<(ElementId, Status)> {
    dialogue.topics().iter().filter(|topic| !topic.is_open()).map(|topic| (topic.element, topic.status)).collect()
}

/// The agenda as pairs of topic and minutes, and the topics for another day.
pub fn agenda(topics: &[Topic], length: Length) -> (Vec<(ElementId, u8)>, Vec<ElementId>) {
    let agenda = Agenda::of(topics, length);
    (agenda.items.iter().map(|item| (item.element, item.minutes)).collect(), agenda.later)
}

/// An agenda of these topics with their minutes, and these for when there is time.
pub fn agenda_of(items: &[(ElementId, u8)], later: &[ElementId]) -> Agenda {
    let items = items.iter().map(|(element, minutes)| AgendaItem { element: *element, minutes: *minutes }).collect();
    Agenda { opening: 3, items, own: Vec::new(), closing: 5, later: later.to_vec() }
}
