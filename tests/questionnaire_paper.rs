//! The questions on paper: all of them, each once, and what is private only on the sheet that one keeps.

mod support;

use std::collections::BTreeSet;

use foeling::content::{interface, pages, paper, questions, tasks, without_program};
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::pages::Section;
use foeling::domain::questionnaire::question::{AnswerKind, Question, Sharing};
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::form::{Form, Grid, Part, Piece, Question as OnPaper, Room};
use foeling::export::questionnaire as on_paper;
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, lix, placeholders};

fn sheets() -> impl Iterator<Item = (Party, Lang, Form)> {
    Party::ALL.into_iter().flat_map(|party| Lang::ALL.map(|lang| (party, lang, on_paper::of(party, lang))))
}

fn asked(party: Party) -> impl Iterator<Item = &'static Question> {
    questionnaire::questions().filter(move |question| question.asked.includes(party))
}

fn in_questions(part: &Part) -> impl Iterator<Item = &OnPaper> {
    part.pieces.iter().filter_map(|piece| if let Piece::Question(question) = piece { Some(question) } else { None })
}

fn grids(part: &Part) -> impl Iterator<Item = &Grid> {
    part.pieces.iter().filter_map(|piece| if let Piece::Grid(grid) = piece { Some(grid) } else { None })
}

/// What a part asks, with the number: questions of their own, and rows that are questions.
fn asks(part: &Part) -> Vec<(Option<&str>, &str)> {
    let own = in_questions(part).map(|question| (question.number.as_deref(), question.ask.as_str()));
    let rows = grids(part).flat_map(|grid| &grid.rows).filter(|row| row.number.is_some());
    own.chain(rows.map(|row| (row.number.as_deref(), row.words.as_str()))).collect()
}

fn find<'a>(form: &'a Form, ask: &str) -> &'a OnPaper {
    form.parts.iter().flat_map(in_questions).find(|question| question.ask == ask).unwrap()
}

fn is_private(part: &Part, lang: Lang) -> bool {
    part.heading.as_deref() == Some(interface::PRIVATE.get(lang))
}

#[test]
fn every_question_of_the_party_stands_there_once_and_nothing_else() {
    for (party, lang, form) in sheets() {
        let mut there: Vec<&str> = form.parts.iter().flat_map(asks).map(|(_, ask)| ask).collect();
        there.retain(|ask| *ask != interface::DEPENDS_ON.get(lang));
        let mut wanted: Vec<&str> =
            asked(party).map(|question| questions::words(question.id).ask(party).get(lang)).collect();
        there.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(there, wanted, "{party:?} {lang:?}");
    }
}

#[test]
fn private_questions_stand_on_the_last_sheet_and_on_no_other() {
    for (party, lang, form) in sheets() {
        let private: BTreeSet<&str> = asked(party)
            .filter(|question| question.sharing == Sharing::Private)
            .map(|question| questions::words(question.id).ask(party).get(lang))
            .collect();
        for part in &form.parts {
            let here: BTreeSet<&str> = asks(part).into_iter().map(|(_, ask)| ask).collect();
            if is_private(part, lang) {
                assert_eq!(here, private, "{lang:?}");
            } else {
                assert!(here.is_disjoint(&private), "{:?}", part.heading);
            }
        }
        let last = form.parts.last().unwrap();
        assert_eq!(is_private(last, lang), party == Party::Employee, "{party:?}");
        assert!(last.is_apart);
        if party == Party::Employee {
            assert_eq!(last.pieces.first(), Some(&Piece::Text(paper::PRIVATE_LEAD.get(lang).to_owned())));
        }
    }
}

#[test]
fn every_option_has_a_box() {
    for (party, lang, form) in sheets() {
        for question in asked(party) {
            let words = questions::words(question.id);
            let (AnswerKind::One { options, .. } | AnswerKind::Many { options, .. }) = question.kind else { continue };
            let label = |id: &str| words.options.iter().find(|option| option.id == id).unwrap().label.get(lang);
            let labels: Vec<&str> = options.iter().map(|id| label(id)).collect();
            let ask = words.ask(party).get(lang);
            let own = form.parts.iter().flat_map(in_questions).find(|own| own.ask == ask);
            let boxes = match own.map(|own| &own.room) {
                Some(Room::Boxes(boxes)) => boxes,
                Some(other) => panic!("{ask}: {other:?}"),
                None => {
                    let grid =
                        form.parts.iter().flat_map(grids).find(|grid| grid.rows.iter().any(|row| row.words == ask));
                    &grid.unwrap().groups.first().unwrap().columns
                }
            };
            assert_eq!(boxes.len(), labels.len(), "{ask}");
            assert!(boxes.iter().zip(&labels).all(|(there, label)| there.starts_with(label)), "{ask}: {boxes:?}");
        }
    }
}

#[test]
fn the_table_of_tasks_has_every_task_share_and_place() {
    for (_, lang, form) in sheets() {
        let named = |grid: &&Grid| grid.groups.len() == 2;
        let grid = form.parts.iter().flat_map(grids).find(named).unwrap();
        let rows: Vec<&str> = grid.rows.iter().map(|row| row.words.as_str()).collect();
        let labels: Vec<&str> = Task::all().map(|task| tasks::label(task).get(lang)).collect();
        assert_eq!(rows, labels);
        assert_eq!(grid.groups[0].columns, Share::ALL.map(|share| tasks::share(share).get(lang)));
        assert_eq!(grid.groups[1].columns, Place::ALL.map(|place| tasks::place(place).get(lang)));
    }
}

#[test]
fn the_same_question_has_the_same_number_on_both_sheets() {
    let numbers = |party| {
        let form = on_paper::of(party, Lang::Da);
        asked(party)
            .filter(|question| question.sharing != Sharing::Private)
            .map(|question| {
                let ask = questions::words(question.id).ask(party).get(Lang::Da);
                let all: Vec<_> = form.parts.iter().flat_map(asks).collect();
                let number = all.iter().find(|(_, there)| *there == ask).unwrap().0.unwrap();
                (question.id, number.to_owned())
            })
            .collect::<Vec<_>>()
    };
    let (of_employee, of_manager) = (numbers(Party::Employee), numbers(Party::Manager));
    let by_number = |all: &[(Q, String)]| all.iter().map(|(_, number)| number.clone()).collect::<BTreeSet<_>>();
    assert_eq!(by_number(&of_employee).len(), of_employee.len(), "a number stands twice");
    assert_eq!(by_number(&of_manager).len(), of_manager.len(), "a number stands twice");
    let mut in_common = 0;
    for (id, number) in &of_employee {
        let other = of_manager.iter().find(|(other, _)| other == id);
        in_common += usize::from(other.is_some());
        assert!(other.is_none_or(|(_, other)| other == number), "{}", id.id());
        let taken = of_manager.iter().find(|(_, other)| other == number);
        assert!(taken.is_none_or(|(other, _)| other == id), "{number} is two questions");
    }
    assert!(in_common > 20, "{in_common}");
}

#[test]
fn a_condition_is_said_and_names_the_answers_that_open_the_question() {
    for (party, lang, form) in sheets() {
        // The tasks themselves stand in the table of tasks.
        let in_table = |id: Q| matches!(id, Q::TaskPlaces | Q::TaskNames);
        for question in asked(party).filter(|question| !question.depends_on.is_empty() && !in_table(question.id)) {
            let there = find(&form, questions::words(question.id).ask(party).get(lang));
            let start = match lang {
                Lang::Da => "Kun hvis du ",
                Lang::En => "Only if you ",
            };
            assert!(there.notes[0].starts_with(start), "{}: {:?}", question.id.id(), there.notes);
        }
    }
    let form = on_paper::of(Party::Employee, Lang::Da);
    let stretch = find(&form, questions::words(Q::MeetingStretch).ask.da);
    let meetings = find(&form, questions::words(Q::ScreenMeetings).ask.da);
    let number = meetings.number.as_deref().unwrap().trim_end_matches('+');
    let wanted = format!("Kun hvis du svarede »To eller tre« eller »Fire eller flere« til spørgsmål {number}.");
    assert_eq!(stretch.notes[0], wanted);
}

#[test]
fn an_answer_that_one_may_keep_back_is_marked_and_no_other() {
    for (party, lang, form) in sheets() {
        for question in asked(party) {
            let ask = questions::words(question.id).ask(party).get(lang);
            let own = form.parts.iter().flat_map(in_questions).find(|own| own.ask == ask);
            let in_grid =
                || form.parts.iter().flat_map(grids).find(|grid| grid.rows.iter().any(|row| row.words == ask));
            let is_marked = match own {
                Some(own) => own.notes.iter().any(|note| note == paper::BY_CHOICE.get(lang)),
                None => in_grid().unwrap().notes.iter().any(|note| note == paper::ALL_BY_CHOICE.get(lang)),
            };
            assert_eq!(is_marked, question.sharing == Sharing::Choice, "{ask}");
        }
    }
}

#[test]
fn no_heading_is_empty_and_the_sections_keep_their_order() {
    for (party, lang, form) in sheets() {
        assert!(form.parts.iter().all(|part| !part.pieces.is_empty()));
        let headings: Vec<&str> = form.parts.iter().filter_map(|part| part.heading.as_deref()).collect();
        let sections = Section::ALL.map(|section| pages::section_for(party, section).get(lang));
        assert!(headings.starts_with(&sections), "{headings:?}");
        let numbered = |part: &Part| asks(part).iter().any(|(number, _)| number.is_some());
        let with_questions = form.parts.iter().filter(|part| numbered(part)).count();
        assert_eq!(with_questions, sections.len());
    }
}

fn own_texts() -> Vec<Text> {
    let of_party = |party| [paper::sheets_of(party), paper::shared(party), paper::print_it(party)];
    let alone = [
        paper::TITLE,
        paper::CARE,
        paper::BY_CHOICE,
        paper::ALL_BY_CHOICE,
        paper::ONLY_IF,
        paper::QUOTED,
        paper::AT,
        paper::IN_THE_TALK,
        paper::NOTES,
        paper::NO_ADVICE,
        paper::PRIVATE_LEAD,
        paper::OWN_NOTES,
        paper::TO_FOELING,
        paper::OTHER_PAGES,
        without_program::NO_SCRIPT,
        without_program::TURN_ON,
        without_program::NOT_STARTED,
        without_program::NEWER_BROWSER,
        without_program::ON_PAPER,
    ];
    let conditions = Q::ALL.iter().filter_map(|id| paper::only_if(*id));
    let lists = paper::HOW.into_iter().chain(paper::TALK);
    Party::ALL.into_iter().flat_map(of_party).chain(alone).chain(conditions).chain(lists).collect()
}

#[test]
fn the_words_around_the_questions_are_plain() {
    let texts = own_texts();
    assert_no_loose_ends(texts.iter().map(|text| ("paper".to_owned(), *text)).collect());
    let mut faults = Vec::new();
    for text in &texts {
        if placeholders(text.da) != placeholders(text.en) {
            faults.push(format!("placeholders: {text:?}"));
        }
        let small = text.da.to_lowercase();
        let stopped = small
            .split(|letter: char| !letter.is_alphabetic())
            .find(|word| STOP_LIST.iter().any(|stop| word.starts_with(stop)));
        faults.extend(stopped.map(|word| format!("{word}: {}", text.da)));
        let straight = [text.da, text.en].into_iter().find(|said| said.contains(['\'', '"']));
        faults.extend(straight.map(|said| format!("a straight quotation mark: {said}")));
    }
    assert_none(faults);
    let reading = lix(&texts.iter().map(|text| text.da).collect::<Vec<_>>());
    assert!(reading < 30.0, "{reading}");
}
