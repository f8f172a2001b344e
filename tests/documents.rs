//! The documents: what stands in them, what never does, and that nothing a person wrote becomes markup.

mod support;

use foeling::content::{clauses, results};
use foeling::domain::agreement;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::assessment::OwnAssessment;
use foeling::domain::talk::names::Names;
use foeling::domain::values::calendar::{Date, Weekday, parse_date};
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::document::{Block, Document, Table};
use foeling::export::follow_up;
use foeling::export::plain_text::plain_text;
use foeling::export::talking_points::{OwnPart, agenda, own_notes, preparation};
use foeling::export::version::version_of;
use foeling::export::{agreement as agreement_document, suggestion as suggestion_document};
use support::Given;
use support::records::{random_talk, what_an_agreement_needs};

const LANGS: [Lang; 2] = [Lang::Da, Lang::En];

fn today() -> Option<Date> {
    parse_date("2026-03-03")
}

/// An employee who has answered what an agreement must have.
fn settled() -> Given {
    what_an_agreement_needs(Party::Employee)
        .weekdays(Q::TeamDays, &[Weekday::Tuesday])
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Thursday])
}

fn draft(given: &Given) -> Document {
    let assessment = given.assess();
    let agreement = agreement::draft(&assessment.shared, &given.frame);
    agreement_document::agreement(&agreement, &assessment.shared, Lang::Da, today())
}

fn all_text(document: &Document) -> String {
    plain_text(document)
}

// ---------------------------------------------------------------- the agreement

#[test]
fn the_draft_has_its_chapters_in_order_then_the_standing_text_and_nothing_to_sign() {
    for lang in LANGS {
        let given = settled();
        let assessment = given.assess();
        let agreement = agreement::draft(&assessment.shared, &given.frame);
        let document = agreement_document::agreement(&agreement, &assessment.shared, lang, today());
        let headings: Vec<(usize, &str)> = document.blocks.iter().filter_map(numbered).collect();
        let named = |name: &str| headings.iter().any(|(_, text)| *text == name);
        // A chapter without anything of its own is left out, and no number is missing because of it.
        let chapters = Chapter::ALL.iter().map(|it| clauses::chapter(*it).get(lang)).filter(|it| named(it));
        assert_eq!(headings, (1..).zip(chapters).collect::<Vec<_>>());
        assert!(headings.len() < Chapter::ALL.len(), "the case has a chapter that is left out");
        assert!(headings.len() >= 5, "{headings:?}");
        let standing = Block::heading(results::STANDING_TEXT.get(lang).to_owned());
        let at = document.blocks.iter().position(|block| *block == standing).expect("what is the same for all");
        assert!(document.blocks.iter().rposition(|block| numbered(block).is_some()).unwrap() < at);
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Signatures(_))), "one alone signs nothing");
    }
}

#[test]
fn no_number_of_a_chapter_is_missing_in_any_document_of_two() {
    let (mut rng, frame) = (fastrand::Rng::with_seed(3), Frame::default());
    let mut left_out = 0;
    for _ in 0..60 {
        let talk = random_talk(&mut rng);
        let dialogue = talk.dialogue(&frame);
        let paper = agreement_document::of_two(&talk, &dialogue, &frame, &Names::default(), Lang::Da, None);
        let version = version_of(&talk, &dialogue, &frame, Lang::Da, None);
        for document in [paper, follow_up::version(&version, 1, frame.texts)] {
            let numbers: Vec<usize> = document.blocks.iter().filter_map(numbered).map(|(number, _)| number).collect();
            assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
            left_out += Chapter::ALL.len() - numbers.len();
        }
    }
    assert!(left_out > 10, "{left_out}");
}

fn numbered(block: &Block) -> Option<(usize, &str)> {
    match block {
        Block::Heading { number: Some(number), text } => Some((*number, text)),
        _ => None,
    }
}

#[test]
fn the_agreement_says_that_it_is_a_draft_and_from_when_it_applies() {
    let document = draft(&settled());
    assert_eq!(document.subtitle[0], "Udkast – ud fra medarbejderens svar, 3. marts 2026");
    assert_eq!(document.subtitle[1], "Gælder fra 1. april 2026 · Opfølgning senest 1. juli 2026");
    assert_eq!(document.head, None);
}

#[test]
fn an_agreed_number_of_fixed_days_brings_the_week_as_a_table() {
    let document = draft(&settled());
    let week = document.blocks.iter().find_map(|block| match block {
        Block::Week { days, .. } => Some(days),
        _ => None,
    });
    let words: Vec<&str> = week.unwrap().iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(words.len(), 5);
    assert_eq!(words.iter().filter(|word| **word == "Hjemme").count(), 2);
    assert_eq!(week.unwrap()[1], ("Tirsdag".to_owned(), "Fremmøde".to_owned()));
}

#[test]
fn without_a_number_there_is_no_week() {
    let mut given = settled();
    given.answers.clear(Q::HomeDays);
    assert!(!draft(&given).blocks.iter().any(|block| matches!(block, Block::Week { .. })));
}

#[test]
fn what_must_be_there_and_is_not_is_flagged_in_its_chapter() {
    let mut given = settled();
    given.answers.clear(Q::Voluntary);
    let assessment = given.assess();
    let agreement = agreement::draft(&assessment.shared, &given.frame);
    let document = agreement_document::agreement(&agreement, &assessment.shared, Lang::Da, today());
    let flags: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Flag { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let missing: Vec<&str> =
        agreement.missing().map(|clause| clauses::element(clause.element).name.get(Lang::Da)).collect();
    assert_eq!(flags, missing);
    let name = clauses::element(ElementId::Voluntary).name.get(Lang::Da);
    assert!(flags.contains(&name));
    let section = document.sections().into_iter().find(|it| it.iter().any(|block| is_flag(block, name))).unwrap();
    assert!(numbered(&section[0]).is_some_and(|(number, _)| number == Chapter::Basis.number()));
}

fn is_flag(block: &Block, name: &str) -> bool {
    matches!(block, Block::Flag { text, .. } if text == name)
}

#[test]
fn what_stops_an_agreement_stands_before_the_chapters() {
    let document = draft(&settled().one(Q::Voluntary, "no"));
    let first = document.sections()[0];
    assert_eq!(first[0], Block::heading(results::SETTLE_FIRST.get(Lang::Da).to_owned()));
    assert!(matches!(&first[1], Block::List(stops) if stops.len() == 1));
}

#[test]
fn what_a_good_agreement_leaves_open_is_named_at_the_end() {
    let document = draft(&Given::employee());
    let open = results::NOT_YET_AGREED.get(Lang::Da);
    let notes = document.blocks.iter().filter(|block| matches!(block, Block::Note(text) if text.starts_with(open)));
    assert_eq!(notes.count(), 1);
}

#[test]
fn nothing_in_a_document_is_left_unfilled() {
    let mut rng = fastrand::Rng::with_seed(17);
    for round in 0..200 {
        let party = Party::ALL[round % 2];
        let mut given = Given::new(party);
        given.answers = support::random_answers(party, &mut rng);
        for (id, answer) in given.answers.clone().iter() {
            if matches!(answer, Answer::Words(_)) {
                given.answers.set(id, Answer::Words("ord".to_owned()));
            }
        }
        given.frame = support::random_frame(&mut rng);
        for document in everything(&given) {
            let text = all_text(&document);
            assert!(!text.contains(['{', '}']), "{text}");
            assert!(!text.contains("  \n") && !text.contains("\n\n\n"), "{text}");
        }
    }
}

fn everything(given: &Given) -> Vec<Document> {
    let own = given.assess();
    let agreement = agreement::draft(&own.shared, &given.frame);
    let of = |lang| {
        vec![
            agreement_document::agreement(&agreement, &own.shared, lang, today()),
            suggestion_document::suggestion(&own.shared, lang, None),
            preparation(&own, OwnPart::AskedFor, lang, today()),
            own_notes(&own, lang, today()),
        ]
    };
    LANGS.into_iter().flat_map(of).collect()
}

// ---------------------------------------------------------------- what a person wrote

#[test]
fn what_a_person_wrote_stays_as_it_was_written() {
    let words = "<b>fed</b> & {days} \"citat\"";
    let document =
        draft(&settled().many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, Answer::Words(words.to_owned())));
    let holds = |block: &Block| matches!(block, Block::Clause { text, .. } if text.contains(words));
    assert!(document.blocks.iter().any(holds));
    assert!(plain_text(&document).contains(words));
}

// ---------------------------------------------------------------- the suggestion

#[test]
fn the_suggestion_shows_each_step_with_days_before_and_after_and_why() {
    let given = settled();
    let document = suggestion_document::suggestion(&given.assess().shared, Lang::Da, today());
    let table = table(&document);
    assert_eq!(table.head.len(), 4);
    assert!(table.rows.iter().all(|row| row.len() == 4));
    assert_eq!(table.rows[0][2], "2½ dage");
    assert_eq!(&table.rows[1][1..3], ["2½ dage", "2 dage"]);
    assert!(table.rows[0][3].contains("Regnet ud fra 4 af ugens 5 dage."), "{}", table.rows[0][3]);
    assert!(table.rows[1][3].contains("Kilde"), "{}", table.rows[1][3]);
}

fn table(document: &Document) -> &Table {
    let mut tables =
        document.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    tables.next().unwrap()
}

#[test]
fn without_tasks_the_suggestion_says_so() {
    let document = suggestion_document::suggestion(&Given::employee().assess().shared, Lang::Da, today());
    assert_eq!(document.blocks, [Block::Paragraph(results::NO_SUGGESTION.get(Lang::Da).to_owned())]);
}

// ---------------------------------------------------------------- the talking points

/// Answers that are always private, and what they bring up.
fn troubled() -> Given {
    settled().one(Q::Doubt, "often").many(Q::Discomfort, &["neck"]).one(Q::QuietAtWorkplace, "rarely")
}

#[test]
fn the_agenda_leaves_the_private_part_out_and_own_notes_hold_it() {
    let own = troubled().assess();
    assert!(own.own.findings.iter().any(|finding| finding.id == FindingId::DoubtOften));
    let agenda = agenda(&own.shared, Lang::Da, today());
    let notes = own_notes(&own, Lang::Da, today());
    let private = foeling::content::findings::words(FindingId::DoubtOften).title.get(Lang::Da);
    assert!(!all_text(&agenda).contains(private));
    assert!(all_text(&notes).contains(private));
    assert_eq!(agenda.head, None);
    assert!(notes.head.unwrap().starts_with(results::ONLY_FOR_YOU.get(Lang::Da)));
}

#[test]
fn a_print_holds_the_private_part_only_when_it_is_asked_for() {
    let own = troubled().assess();
    let left_out = preparation(&own, OwnPart::LeftOut, Lang::Da, today());
    assert_eq!(left_out, agenda(&own.shared, Lang::Da, today()));
    let asked_for = preparation(&own, OwnPart::AskedFor, Lang::Da, today());
    assert!(asked_for.head.is_some());
    assert!(asked_for.blocks[1..].starts_with(&left_out.blocks));
    assert!(asked_for.blocks.ends_with(&own_notes(&own, Lang::Da, today()).blocks));
}

#[test]
fn a_private_answer_changes_no_byte_of_a_shared_document() {
    let mut rng = fastrand::Rng::with_seed(5);
    for _ in 0..100 {
        let mut given = Given::employee();
        given.answers = support::random_answers(Party::Employee, &mut rng);
        let before = shared_documents(&given, &given.assess());
        let hidden: Vec<_> = foeling::domain::questionnaire::questions()
            .filter(|question| question.asked.includes(Party::Employee) && !given.answers.is_shared(question.id))
            .collect();
        for question in hidden {
            let answer = support::random_answer(question, &given.answers, &mut rng);
            given.answers.set(question.id, answer);
        }
        assert_eq!(shared_documents(&given, &given.assess()), before);
    }
}

fn shared_documents(given: &Given, own: &OwnAssessment) -> Vec<String> {
    let agreement = agreement::draft(&own.shared, &given.frame);
    vec![
        plain_text(&agreement_document::agreement(&agreement, &own.shared, Lang::Da, today())),
        plain_text(&suggestion_document::suggestion(&own.shared, Lang::Da, today())),
        plain_text(&agenda(&own.shared, Lang::Da, today())),
    ]
}

// ---------------------------------------------------------------- plain text

#[test]
fn plain_text_keeps_the_order_and_needs_no_columns() {
    let document = Document {
        head: Some("Kun for dig".to_owned()),
        subtitle: vec!["Udkast".to_owned()],
        ..Document::new("Aftale".to_owned(), Lang::Da)
    }
    .with(Block::numbered(1, "Dage".to_owned()))
    .with(Block::Named { name: "Omfang".to_owned(), text: "To dage.".to_owned() })
    .with(Block::List(vec!["a".to_owned(), "b".to_owned()]))
    .with(Block::Week { caption: "Ugen".to_owned(), days: vec![("Mandag".to_owned(), "Hjemme".to_owned())] })
    .with(Block::Flag { word: "Mangler".to_owned(), text: "Sted".to_owned() })
    .with(Block::Field("Leder".to_owned()))
    .with(Block::Table(Table {
        caption: "Trin".to_owned(),
        head: ["Trin", "Før", "Efter"].map(str::to_owned).to_vec(),
        rows: vec![["Opgaver", "", "2 dage"].map(str::to_owned).to_vec()],
    }))
    .with(Block::Signatures(vec!["Leder · dato".to_owned()]));
    let expected = "Kun for dig\n\nAftale\n======\nUdkast\n\n1. Dage\nOmfang: To dage.\n\n- a\n- b\n\nUgen:\n  Mandag: \
                    Hjemme\n\n[Mangler: Sted]\n\nLeder: ____________________\n\n- Opgaver\n  Efter: 2 dage\n\n\
                    ____________________  Leder · dato\n";
    assert_eq!(plain_text(&document), expected);
}

#[test]
fn sections_begin_at_headings_and_small_print_stands_apart() {
    let document = Document::new("Aftale".to_owned(), Lang::Da)
        .with(Block::Paragraph("a".to_owned()))
        .with(Block::numbered(1, "b".to_owned()))
        .with(Block::Paragraph("c".to_owned()))
        .with(Block::Note("d".to_owned()))
        .with(Block::Signatures(Vec::new()));
    let lengths: Vec<usize> = document.sections().iter().map(|section| section.len()).collect();
    assert_eq!(lengths, [1, 2, 1, 1]);
}
