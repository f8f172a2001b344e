//! The talk's core: how two halves meet, what is put on the agenda, and what would change it.

mod support;

use foeling::domain::dialogue::{ABOUT, Agenda, Dialogue, Length, Status, element_of};
use foeling::domain::frame::Frame;
use foeling::domain::question::Sharing;
use foeling::domain::question_id::QuestionId as Q;
use foeling::domain::questionnaire;

#[test]
fn every_question_that_can_be_shared_belongs_to_exactly_one_topic_and_no_private_one_does() {
    for id in Q::ALL {
        let topics = ABOUT.iter().filter(|about| about.questions.contains(id)).count();
        let sharing = questionnaire::find(*id).unwrap().sharing;
        assert_eq!(topics, usize::from(sharing != Sharing::Private), "{id:?}");
    }
}
