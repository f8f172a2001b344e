//! What is typed when the agreement is made: names go on the paper as text, and a personal number is noticed.

mod support;

use foeling::content::{clauses, talk as words};
use foeling::domain::frame::Frame;
use foeling::domain::talk::names::Names;
use foeling::domain::talk::{Outcome, Settled, Talk};
use foeling::domain::values::free_text;
use foeling::domain::values::suspect::{Suspect, looks_like_cpr, suspects};
use foeling::domain::values::text::{Lang, Text};
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::export::agenda::agenda;
use foeling::export::agreement::of_two;
use foeling::export::document::{Block, Document};
use foeling::export::markdown::markdown;
use foeling::export::plain_text::plain_text;
use support::Given;
use support::pairs::agenda_of;
use support::records::{agreed_record, date, settled_through};

// ---------------------------------------------------------------- personal numbers

#[test]
fn what_looks_like_a_personal_number_is_noticed_wherever_it_stands() {
    for text in [
        "010190-1234",
        "0101901234",
        "010190 1234",
        "010190–1234",
        "Anna (010190-1234), Enhed Nord",
        "cpr:311299-0000.",
        "æøå 290200-9999",
        "1 010190-1234",
        "12345678 og 010190-1234",
        // Other dashes, blanks and digits, and signs that nobody sees.
        "010190\u{2011}1234",
        "010190\u{2212}1234",
        "010190\u{ff0d}1234",
        "010190 - 1234",
        "010190\u{a0}1234",
        "010190\u{202f}1234",
        "0101\u{200b}90-12\u{ad}34",
        "\u{ff10}\u{ff11}\u{ff10}\u{ff11}\u{ff19}\u{ff10}-1234",
    ] {
        assert!(looks_like_cpr(text), "{text}");
    }
}

#[test]
fn what_was_pasted_from_a_web_page_is_noticed_and_sums_are_not() {
    for text in ["Se <b>her</b>", "<script>alert(1)</script>", "</p>", "<!-- note -->", "a <A HREF=x>"] {
        assert_eq!(suspects(text), [Suspect::Markup], "{text}");
    }
    for text in ["", "1 < 2 > 0", "a < b og c > d", "<3", "->", "under < 5 dage", "<b uden slut"] {
        assert!(suspects(text).is_empty(), "{text}");
    }
    assert_eq!(suspects("<i>010190-1234</i>"), [Suspect::PersonalNumber, Suspect::Markup]);
}

#[test]
fn what_is_no_personal_number_is_left_alone() {
    for text in [
        "",
        "Anna Andersen",
        "12345678",
        "12 34 56 78",
        "+45 12345678",
        "01.01.2026",
        "01-01-2026",
        "2026-03-03",
        "den 3. marts 2026",
        "kl. 08.00–16.00",
        "01019012345",
        "0101901234567",
        "9010190-1234",
        "010190-12345",
        "010190-123",
        "010190--1234",
        "011390-1234",
        "010090-1234",
        "320190-1234",
        "000190-1234",
        "K7P2-9QXM",
        "010190x1234",
    ] {
        assert!(!looks_like_cpr(text), "{text}");
    }
}

// ---------------------------------------------------------------- on the paper

/// A talk in which the two have settled everything that must be there.
fn talk() -> Talk {
    settled_through(agreed_record().talk)
}

fn paper_of(talk: &Talk, names: &Names, lang: Lang) -> Document {
    let frame = Frame::default();
    let dialogue = talk.dialogue(&frame);
    of_two(talk, &dialogue, &frame, names, lang, Some(date("2026-03-03")))
}

fn paper(names: &Names, lang: Lang) -> Document {
    paper_of(&talk(), names, lang)
}

fn all_names() -> Names {
    Names {
        employee: " Anna Andersen ".into(),
        manager: "Bo Berg".into(),
        unit: "Enhed Nord".into(),
        address: "Vej 1, 8000 Aarhus C".into(),
    }
}

fn fields(document: &Document) -> Vec<&str> {
    document
        .blocks
        .iter()
        .filter_map(|it| if let Block::Field(label) = it { Some(label.as_str()) } else { None })
        .collect()
}

fn signatures(document: &Document) -> &[String] {
    let signed = document.blocks.iter().find_map(|it| if let Block::Signatures(it) = it { Some(it) } else { None });
    signed.expect("there are lines to sign on")
}

fn named(document: &Document, label: Text) -> Option<&str> {
    document.blocks.iter().find_map(|it| match it {
        Block::Named { name, text } if name == label.get(document.lang) => Some(text.as_str()),
        _ => None,
    })
}

#[test]
fn without_names_there_are_lines_to_fill_in_and_to_sign_on() {
    for lang in [Lang::Da, Lang::En] {
        let document = paper(&Names::default(), lang);
        let labels: Vec<&str> = clauses::fields(E::Parties).iter().map(|label| label.get(lang)).collect();
        assert_eq!(labels.len(), 3);
        assert_eq!(fields(&document), labels);
        assert_eq!(signatures(&document), Party::ALL.map(|party| clauses::signature(party).get(lang).to_owned()));
        assert_eq!(named(&document, words::ADDRESS), None);
    }
}

#[test]
fn names_stand_in_the_place_of_the_lines_and_by_the_signatures() {
    for lang in [Lang::Da, Lang::En] {
        let document = paper(&all_names(), lang);
        assert_eq!(fields(&document), Vec::<&str>::new());
        let [employee, manager, unit] = clauses::fields(E::Parties) else { panic!("three fields") };
        assert_eq!(named(&document, *employee), Some("Anna Andersen"));
        assert_eq!(named(&document, *manager), Some("Bo Berg"));
        assert_eq!(named(&document, *unit), Some("Enhed Nord"));
        assert_eq!(named(&document, words::ADDRESS), Some("Vej 1, 8000 Aarhus C"));
        let line = |party| clauses::signature(party).get(lang);
        assert_eq!(
            signatures(&document),
            [format!("Anna Andersen · {}", line(Party::Employee)), format!("Bo Berg · {}", line(Party::Manager))]
        );
    }
}

#[test]
fn each_name_stands_alone_and_a_space_is_no_name() {
    let document = paper(&Names { manager: "Bo Berg".into(), ..Names::default() }, Lang::Da);
    assert_eq!(fields(&document).len(), 2);
    assert!(signatures(&document)[1].starts_with("Bo Berg · ") && !signatures(&document)[0].contains("Berg"));
    let spaces = Names { employee: " ".into(), manager: "\t".into(), unit: "  ".into(), address: " ".into() };
    assert_eq!(paper(&spaces, Lang::Da), paper(&Names::default(), Lang::Da));
}

#[test]
fn names_change_nothing_but_their_own_lines() {
    let (with, without) = (paper(&all_names(), Lang::Da), paper(&Names::default(), Lang::Da));
    let is_of_names = |block: &&Block| {
        let labels: Vec<&str> = clauses::fields(E::Parties).iter().map(|label| label.da).collect();
        match block {
            Block::Field(_) | Block::Signatures(_) => true,
            Block::Clause { name, .. } | Block::Named { name, .. } => {
                labels.contains(&name.as_str()) || name == words::ADDRESS.da
            }
            _ => false,
        }
    };
    let rest = |document: &Document| document.blocks.iter().filter(|it| !is_of_names(it)).cloned().collect::<Vec<_>>();
    assert_eq!(rest(&with), rest(&without));
    assert_eq!((with.title, with.subtitle), (without.title, without.subtitle));
}

#[test]
fn markup_that_somebody_typed_stays_text() {
    let odd = "<b>Anna</b> {days} *fed* [her](x) \u{202e}";
    // As they come in.
    let odd = free_text::entered(odd);
    let odd = odd.trim_end();
    let names = Names { employee: odd.into(), address: odd.into(), ..Names::default() };
    let mut talk = talk();
    talk.write(E::Extent, odd);
    talk.settled
        .insert(E::Place, Settled { outcome: Some(Outcome::WithConditions), words: odd.into(), ..Settled::default() });
    let document = paper_of(&talk, &names, Lang::Da);
    assert_eq!(named(&document, clauses::fields(E::Parties)[0]), Some(odd));
    assert_eq!(named(&document, words::ADDRESS), Some(odd));
    // A clause stands under its number and its name.
    let extent = document.blocks.iter().find_map(|block| match block {
        Block::Clause { name, text } if name.ends_with(clauses::element(E::Extent).name.da) => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(extent, Some(odd));
    assert_eq!(plain_text(&document).matches(odd).count(), 5, "{}", plain_text(&document));
    assert!(!markdown(&document).contains("<b>") && !markdown(&document).contains("*fed*"));
}

// ---------------------------------------------------------------- how the topics ended

/// The blocks under a heading, up to the next.
fn under(document: &Document, heading: Text) -> Option<Vec<Block>> {
    let is_it = |block: &Block| matches!(block, Block::Heading { text, .. } if text == heading.get(document.lang));
    let at = document.blocks.iter().position(is_it)?;
    let rest = document.blocks[at + 1..].iter();
    Some(
        rest.take_while(|block| !matches!(block, Block::Heading { .. } | Block::Note(_) | Block::Signatures(_)))
            .cloned()
            .collect(),
    )
}

#[test]
fn without_outcomes_nothing_is_said_of_them() {
    let document = paper(&Names::default(), Lang::Da);
    for heading in [words::LATER_AGREED, words::ELSEWHERE_AGREED] {
        assert_eq!(under(&document, heading), None);
    }
}

#[test]
fn a_condition_stands_in_its_clause_and_what_comes_later_and_what_others_decide_apart() {
    let mut talk = talk();
    let settled = |outcome, words: &str, by: Option<&str>| Settled {
        outcome: Some(outcome),
        words: words.into(),
        by: by.map(date),
        until_days: None,
    };
    talk.settled.insert(E::Extent, settled(Outcome::WithConditions, " I månederne uden budget. ", None));
    talk.settled.insert(E::Kind, settled(Outcome::WithConditions, "", None));
    talk.settled.insert(E::Equipment, settled(Outcome::Later, "glemt", Some("2026-05-01")));
    talk.settled.insert(E::Costs, settled(Outcome::Later, "", None));
    talk.settled.insert(E::LegalBasis, settled(Outcome::Elsewhere, "HR", Some("2026-06-01")));
    talk.settled.insert(E::Place, settled(Outcome::Agreed, "ingen", None));
    talk.settled.insert(E::Quality, Settled { words: "åbent".into(), ..Settled::default() });
    for (lang, day) in [(Lang::Da, "1. maj 2026"), (Lang::En, "1 May 2026")] {
        let document = paper_of(&talk, &Names::default(), lang);
        let name = |element| clauses::element(element).name.get(lang);
        let list = |lines: Vec<String>| Some(vec![Block::List(lines)]);
        let condition = words::CONDITION.get(lang).replace("{words}", "I månederne uden budget");
        let has_condition = |block: &Block| match block {
            Block::Clause { name: it, text } => it.ends_with(name(E::Extent)) && text.contains(&condition),
            _ => false,
        };
        assert!(document.blocks.iter().any(has_condition));
        assert_eq!(plain_text(&document).matches("I månederne uden budget").count(), 1, "one statement");
        let by = words::LINE_BY.get(lang).replace("{name}", name(E::Equipment)).replace("{date}", day);
        assert_eq!(under(&document, words::LATER_AGREED), list(vec![by, name(E::Costs).to_owned()]));
        assert_eq!(under(&document, words::ELSEWHERE_AGREED), list(vec![format!("{}: HR", name(E::LegalBasis))]));
        // What is put off is no clause of what is signed.
        let stands = |document: &Document, element| {
            let is_it = |block: &Block| match block {
                Block::Clause { name: it, .. } | Block::Fine { name: it, .. } => it.ends_with(name(element)),
                _ => false,
            };
            document.blocks.iter().any(is_it)
        };
        assert!(stands(&paper_of(&self::talk(), &Names::default(), lang), E::Costs));
        assert!(!stands(&document, E::Costs) && !stands(&document, E::LegalBasis) && stands(&document, E::Injury));
        let text = plain_text(&document);
        assert!(!text.contains("glemt") && !text.contains("ingen.") && !text.contains("åbent"), "{text}");
        let place = |is: fn(&Block) -> bool| document.blocks.iter().position(is).unwrap();
        let heading = document.blocks.iter().rposition(|it| matches!(it, Block::Heading { .. })).unwrap();
        assert!(heading < place(|it| matches!(it, Block::Note(_))), "the reservations stay last");
    }
}

#[test]
fn what_stops_an_agreement_leaves_no_line_to_sign_on_and_the_endings_still_stand() {
    let employee = Given::employee().one(Q::Voluntary, "no");
    let mut talk = Talk::new(support::pairs::halves(&employee, &Given::manager()));
    talk.settled.insert(E::Voluntary, Settled { outcome: Some(Outcome::Later), ..Settled::default() });
    let document = paper_of(&talk, &all_names(), Lang::Da);
    assert!(!document.blocks.iter().any(|block| matches!(block, Block::Signatures(_))));
    let name = clauses::element(E::Voluntary).name.da.to_owned();
    assert_eq!(under(&document, words::LATER_AGREED), Some(vec![Block::List(vec![name])]));
}

// ---------------------------------------------------------------- the agenda on paper

#[test]
fn the_agenda_has_each_topic_in_order_with_both_voices_and_a_line_to_write_on() {
    let employee = Given::employee().one(Q::Voluntary, "yes");
    let manager = Given::manager().days(Q::FrameMaxDays, 200);
    let dialogue = support::pairs::dialogue(&employee.days(Q::HomeDays, 300), &manager.days(Q::HomeDays, 100));
    let plan = agenda_of(&[(E::Extent, 7), (E::Place, 4)], &[E::FollowUp]);
    for lang in [Lang::Da, Lang::En] {
        let document = agenda(&dialogue, &plan, lang, None);
        let headings: Vec<(Option<usize>, &str)> = document
            .blocks
            .iter()
            .filter_map(
                |it| if let Block::Heading { number, text } = it { Some((*number, text.as_str())) } else { None },
            )
            .collect();
        let name = |element| clauses::element(element).name.get(lang);
        let with_time = |element, minutes: u8| {
            let values = [("title", name(element).to_owned()), ("minutes", minutes.to_string())];
            foeling::wording::fill(foeling::content::results::POINT_WITH_TIME, lang, &values)
        };
        let (extent, place) = (with_time(E::Extent, 7), with_time(E::Place, 4));
        let later = words::AGENDA_LATER.get(lang);
        assert_eq!(headings, [(Some(1), extent.as_str()), (Some(2), place.as_str()), (None, later)]);
        // The question made from what they said, also where there may be no time for it.
        for element in [E::Extent, E::FollowUp] {
            let topic = dialogue.topic(element).unwrap();
            let (_, ask) = foeling::wording::opening(&dialogue.opening_question(&topic), lang);
            assert!(foeling::export::plain_text::plain_text(&document).contains(&ask), "{element:?}: {ask}");
        }
        assert_eq!(fields(&document).len(), 2);
        let tables: Vec<_> =
            document.blocks.iter().filter_map(|it| if let Block::Table(it) = it { Some(it) } else { None }).collect();
        assert_eq!(tables.len(), 1, "only the first topic has something on which they differ");
        let who = Party::ALL.map(|party| words::who(party).get(lang).to_owned());
        assert_eq!(tables[0].head[1..], who);
        assert!(tables[0].rows.iter().any(|row| row[1] != row[2]), "{:?}", tables[0].rows);
    }
}
