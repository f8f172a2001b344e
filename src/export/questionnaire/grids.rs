//! The tables of boxes: the tasks with their share and place, and the pages whose questions share their options.

use super::sheet::{Writer, number_shown};
use crate::content::{interface, paper, spoken, tasks};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::question::{AnswerKind, Question, Sharing};
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::question_id::QuestionId;
use crate::domain::vocabulary::task::{Place, Share, Task};
use crate::export::form::{Grid, Group, Piece, Question as OnPaper, Room, Row};

/// One table for two questions: how much of the week each task fills, and where it is done best.
pub fn tasks(lang: Lang) -> [Piece; 2] {
    let say = |text: Text| text.get(lang).to_owned();
    let places = spoken::question(QuestionId::TaskPlaces, lang).name;
    let row = |task: Task| Row { number: None, words: say(spoken::task_label(task, lang)), hint: None };
    let grid = Grid {
        caption: say(spoken::question(QuestionId::TaskTypes, lang).name),
        notes: Vec::new(),
        groups: vec![
            Group {
                head: Some(say(interface::SHARE_OF_WEEK)),
                columns: Share::ALL.map(|share| say(tasks::share(share))).into(),
            },
            Group { head: Some(say(places)), columns: Place::ALL.map(|place| say(tasks::place(place))).into() },
        ],
        rows: Task::all().map(row).collect(),
    };
    let depends = OnPaper { number: None, ask: say(interface::DEPENDS_ON), notes: Vec::new(), room: Room::Lines(1) };
    [Piece::Grid(grid), Piece::Question(depends)]
}

/// A page whose questions are rows with the same options; none where the party is asked none of them.
pub fn checklist(writer: Writer, page: PageId, asked: &[&Question]) -> Option<Piece> {
    let Writer { party, lang } = writer;
    let first = asked.first()?;
    let text = spoken::page(page, lang);
    let choice = asked.iter().any(|question| question.sharing == Sharing::Choice);
    let notes = [text.lead, choice.then_some(paper::ALL_BY_CHOICE)];
    let row = |question: &&Question| {
        let words = spoken::question(question.id, lang);
        Row {
            number: number_shown(question, lang),
            words: words.ask(party).get(lang).to_owned(),
            hint: words.hint.map(|hint| hint.get(lang).to_owned()),
        }
    };
    Some(Piece::Grid(Grid {
        caption: text.heading(party).get(lang).to_owned(),
        notes: notes.into_iter().flatten().map(|note| note.get(lang).to_owned()).collect(),
        groups: vec![Group { head: None, columns: options(first, lang) }],
        rows: asked.iter().map(row).collect(),
    }))
}

fn options(question: &Question, lang: Lang) -> Vec<String> {
    let AnswerKind::One { options, .. } = question.kind else { return Vec::new() };
    let labels = options
        .iter()
        .filter_map(|id| spoken::option(question.id, id, lang))
        .map(|option| option.label.get(lang).to_owned());
    labels.collect()
}
