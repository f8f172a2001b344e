//! A person who answers: whatever is given goes in as a message, as it does from the screens.

use std::collections::BTreeSet;

use foeling::app::effect::Effect;
use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::state::model::Model;
use foeling::app::title::title;
use foeling::app::update::update;
use foeling::domain::case::answers::Answers;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::{Question, Sharing};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::saved::half_file;

pub fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

/// Every answer and every mark on one, as they are given one after another.
pub fn as_messages(answers: &Answers) -> Vec<Msg> {
    let given = answers.iter().map(|(id, answer)| Msg::Answered(id, Some(answer.clone())));
    let kept_back = answers.kept_back().map(|id| Msg::KeptBack(id, true));
    given.chain(kept_back).chain(answers.talk_only().map(|id| Msg::KeptToTalk(id, true))).collect()
}

/// The questions whose answers nobody else may see, told by the table and by what the person marked, and not by what the
/// program makes of either.
pub fn withheld(party: Party, kept_back: &BTreeSet<QuestionId>) -> impl Iterator<Item = &'static Question> {
    questionnaire::questions().filter(move |question| {
        question.asked.includes(party)
            && match question.sharing {
                Sharing::Private => true,
                Sharing::Choice => kept_back.contains(&question.id),
                Sharing::Shared => false,
            }
    })
}

/// The number of a talk and a code, the same each time.
pub fn drawn() -> Msg {
    Msg::Files(FilesMsg::Drawn { number: Some([1, 2, 3, 4, 5]), code: Some([7; 7]) })
}

/// What others get to see and hear of these messages: every effect, the bytes of every file that one makes, and the title.
pub fn witnessed(model: Model, msgs: &[Msg]) -> (Model, Vec<String>) {
    let mut seen = Vec::new();
    let mut model = model;
    for msg in msgs {
        let (next, effects) = update(model, msg.clone());
        for effect in &effects {
            seen.push(format!("{effect:?}"));
            if let Effect::SaveHalf { half, .. } | Effect::KeepWaiting { half, .. } = effect {
                seen.push(String::from_utf8(half_file::write_open(half)).unwrap());
                seen.push(format!("{:?}", half_file::contents(half)));
            }
        }
        seen.push(title(&next));
        model = next;
    }
    (model, seen)
}
