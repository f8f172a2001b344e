//! What the golden set takes from the program, all in one place: where a path moves, it moves here and nowhere else.

pub use foeling::app::state::work::Work;
pub use foeling::content::dialogue::{self as topic_words, ways};
pub use foeling::content::findings::outcomes;
pub use foeling::content::follow_up::since as since_words;
pub use foeling::content::{calendar, clauses, follow_up as follow_up_words, results, spoken, talk as talk_words};
pub use foeling::domain::agreement::{self, Agreement, Clause, PhraseId, State};
pub use foeling::domain::case::Case;
pub use foeling::domain::case::answers::Answers;
pub use foeling::domain::follow_up::{
    self, Change as Changed, Felt, Ground, HasChanged, Plan, Shared, Sign, Signs, Worked,
};
pub use foeling::domain::frame::Frame;
pub use foeling::domain::questionnaire;
pub use foeling::domain::questionnaire::question::{AnswerKind, Asked};
pub use foeling::domain::questionnaire::quoting::is_quoted;
pub use foeling::domain::rules::finding::{Bearing, Finding};
pub use foeling::domain::rules::{self, Consequence};
pub use foeling::domain::suggestion::assessment::{Assessment, OwnAssessment, SharedAssessment};
pub use foeling::domain::suggestion::week::Week;
pub use foeling::domain::suggestion::{LimitStep, Rise};
pub use foeling::domain::talk::dialogue::{Dialogue, Length, Opens, Parting, Status, Takes, Topic, about, parting};
pub use foeling::domain::talk::half::{Half, Halves};
pub use foeling::domain::talk::names::Names;
pub use foeling::domain::talk::points::PointId;
pub use foeling::domain::talk::points::PointTopic;
pub use foeling::domain::talk::record::{FollowUpResult, Record};
pub use foeling::domain::talk::since_words::Ask as SinceAsk;
pub use foeling::domain::talk::standing::{Lacking, Standing, Stands};
pub use foeling::domain::talk::talk_id::TalkId;
pub use foeling::domain::talk::talking_points;
pub use foeling::domain::talk::{Outcome, Talk};
pub use foeling::domain::values::amount::Amount;
pub use foeling::domain::values::calendar::{Date, parse_date};
pub use foeling::domain::values::speech::Speech;
pub use foeling::domain::values::text::Lang;
pub use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
pub use foeling::domain::vocabulary::element_id::ElementId;
pub use foeling::domain::vocabulary::finding_id::FindingId;
pub use foeling::domain::vocabulary::party::{Party, Voice};
pub use foeling::domain::vocabulary::question_id::QuestionId;
pub use foeling::domain::vocabulary::reasons::{Because, Reasons};
pub use foeling::domain::vocabulary::route::Route;
pub use foeling::export::agreement::{agreement, conflicts_of, of_two, sentences};
pub use foeling::export::document::{Block, Document};
pub use foeling::export::plain_text::plain_text;
pub use foeling::export::rules::rules as rule_cards;
pub use foeling::export::version::{next_version, version_of};
pub use foeling::export::{
    agenda, follow_up as follow_up_documents, suggestion, talking_points as point_documents, told,
};
pub use foeling::saved::answer::{self as saved_answers, SavedAnswers};
pub use foeling::saved::half_file::OpenedHalf;
pub use foeling::saved::{agreement_file, frame_file, half_file, session};
pub use foeling::wording;
pub use foeling::wording::said;
