//! The questions of one party as a form to fill in with a pen: both routes, and what is private on a sheet of its own.

mod condition;
mod grids;
mod room;
mod sheet;

use crate::content::{interface, pages, paper, spoken};
use crate::domain::questionnaire;
use crate::domain::questionnaire::pages::Section;
use crate::domain::questionnaire::pages::{Layout, Page, PageId};
use crate::domain::questionnaire::question::{Question, Sharing};
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

use self::sheet::{Writer, number_shown};
use super::form::{Form, Part, Piece, Question as OnPaper};

/// What the two write down when they agree: the least that an agreement needs.
const AGREED: [QuestionId; 6] = [
    QuestionId::TaskPlaces,
    QuestionId::HomeDays,
    QuestionId::HomeWeekdays,
    QuestionId::Reach,
    QuestionId::StartDate,
    QuestionId::Review,
];
/// Lines for what comes up in the talk.
const NOTES: usize = 13;
/// Lines for one's own notes.
const OWN_NOTES: usize = 14;

/// Every question of the party, in the order of the pages; then what to do in the talk; the private ones last.
pub fn of(party: Party, lang: Lang) -> Form {
    let writer = Writer { party, lang };
    let sections = Section::ALL.into_iter().filter_map(|section| section_part(writer, section));
    Form {
        title: paper::TITLE.get(lang).to_owned(),
        subtitle: paper::sheets_of(party).get(lang).to_owned(),
        lang,
        parts: std::iter::once(how(writer)).chain(sections).chain([talk(lang)]).chain(private(writer)).collect(),
    }
}

fn how(Writer { party, lang }: Writer) -> Part {
    let points = paper::HOW.into_iter().chain([paper::shared(party), paper::CARE]);
    let list = Piece::List(points.map(|point| point.get(lang).to_owned()).collect());
    Part { heading: None, is_apart: false, pieces: vec![list] }
}

fn section_part(writer: Writer, section: Section) -> Option<Part> {
    let pages = PageId::ALL.iter().map(|id| id.page()).filter(|page| page.section == section);
    let pieces: Vec<Piece> = pages.flat_map(|page| page_pieces(writer, page)).collect();
    let heading = pages::section_for(writer.party, section).get(writer.lang).to_owned();
    (!pieces.is_empty()).then_some(Part { heading: Some(heading), is_apart: false, pieces })
}

/// What the party is asked on the page and shares, or may share.
fn page_pieces(writer: Writer, page: &Page) -> Vec<Piece> {
    let asked = asked(writer.party, page, |sharing| sharing != Sharing::Private);
    match page.layout {
        Layout::Checklist => grids::checklist(writer, page.id, &asked).into_iter().collect(),
        Layout::Questions => asked
            .into_iter()
            .flat_map(|question| {
                let grid = (question.id == QuestionId::TaskPlaces).then(|| grids::tasks(writer.lang));
                std::iter::once(Piece::Question(on_paper(writer, question))).chain(grid.into_iter().flatten())
            })
            .collect(),
    }
}

fn asked(party: Party, page: &Page, shared: fn(Sharing) -> bool) -> Vec<&'static Question> {
    page.id
        .questions()
        .into_iter()
        .filter_map(questionnaire::find)
        .filter(|question| question.asked.includes(party) && shared(question.sharing))
        .collect()
}

fn on_paper(writer: Writer, question: &Question) -> OnPaper {
    let Writer { party, lang } = writer;
    let words = spoken::question(question.id, writer.lang);
    let choice = (question.sharing == Sharing::Choice).then(|| paper::BY_CHOICE.get(lang).to_owned());
    let notes = [condition::words(writer, question), words.hint.map(|hint| hint.get(lang).to_owned())];
    OnPaper {
        number: number_shown(question, lang),
        ask: words.ask(party).get(lang).to_owned(),
        notes: notes.into_iter().flatten().chain(room::limit(question.kind, lang)).chain(choice).collect(),
        room: room::of(question, lang),
    }
}

/// A sheet for the talk: what to do, what the two agree, and notes.
fn talk(lang: Lang) -> Part {
    let points = Piece::List(paper::TALK.map(|point| point.get(lang).to_owned()).into());
    let agreed =
        AGREED.map(|id| Piece::Lines { label: spoken::question(id, lang).name.get(lang).to_owned(), count: 1 });
    let notes = Piece::Lines { label: paper::NOTES.get(lang).to_owned(), count: NOTES };
    let note = Piece::Note(paper::NO_ADVICE.get(lang).to_owned());
    Part {
        heading: Some(paper::IN_THE_TALK.get(lang).to_owned()),
        is_apart: true,
        pieces: std::iter::once(points).chain(agreed).chain([notes, note]).collect(),
    }
}

/// The sheet that is for the person alone, where there is something to ask.
fn private(writer: Writer) -> Option<Part> {
    let pages = PageId::ALL.iter().map(|id| id.page());
    let asked = pages.flat_map(|page| asked(writer.party, page, |sharing| sharing == Sharing::Private));
    let questions: Vec<Piece> = asked.map(|question| Piece::Question(on_paper(writer, question))).collect();
    if questions.is_empty() {
        return None;
    }
    let lead = Piece::Text(paper::PRIVATE_LEAD.get(writer.lang).to_owned());
    let notes = Piece::Lines { label: paper::OWN_NOTES.get(writer.lang).to_owned(), count: OWN_NOTES };
    Some(Part {
        heading: Some(interface::PRIVATE.get(writer.lang).to_owned()),
        is_apart: true,
        pieces: std::iter::once(lead).chain(questions).chain([notes]).collect(),
    })
}
