//! The fields of what an organisation writes itself: rules of its own, texts in its own words, clauses and talking points.

use crate::domain::frame::{Condition, LocalCard, LocalClause, LocalPoint, Test};
use crate::domain::frame_form::field_id::FieldId as F;
use crate::domain::frame_form::kind::{Choices, FieldKind, Ties, filled_line, filled_text, line, number, text, whole};
use crate::domain::frame_form::place::Place;
use crate::domain::frame_form::raw::{Raw, amount, count, date};
use crate::domain::frame_form::row::{
    Entry, Row, Table, entries, field, fields_from, fields_of, list, list_from, needed, read_into, set, words,
};
use crate::domain::frame_form::tests_of::{Tests, tests_of};
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Words;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::question_id::QuestionId;

/// A short text in both languages; the Danish must be there.
const fn short(da: F, en: F) -> [Row<Words>; 2] {
    [needed(da, filled_line(200), danish, from_danish), field(en, line(200), english, from_english)]
}

/// Some sentences in both languages; the Danish must be there.
const fn long(da: F, en: F) -> [Row<Words>; 2] {
    [needed(da, filled_text(800), danish, from_danish), field(en, text(800), english, from_english)]
}

/// Some sentences in either language.
const fn any(da: F, en: F) -> [Row<Words>; 2] {
    [field(da, text(800), danish, from_danish), field(en, text(800), english, from_english)]
}

fn danish(place: &Place<'_>, own: &mut Words) {
    own.da = place.words();
}

fn from_danish(own: &Words) -> Option<Raw> {
    words(&own.da)
}

fn english(place: &Place<'_>, own: &mut Words) {
    own.en = place.words();
}

fn from_english(own: &Words) -> Option<Raw> {
    words(&own.en)
}

/// The tables of texts in both languages.
macro_rules! in_both_languages {
    ($($(#[$doc:meta])* $name:ident = $rows:expr;)+) => {
        $(
            $(#[$doc])*
            pub(super) struct $name;

            impl Table for $name {
                type Of = Words;
                const ROWS: &'static [Row<Words>] = &$rows;
            }
        )+
    };
}

in_both_languages! {
    /// What a rule of the organisation's own is called.
    CardName = short(F::CardNameDa, F::CardNameEn);
    /// What it says.
    CardDoes = long(F::CardDoesDa, F::CardDoesEn);
    /// What a talking point is about.
    PointTitle = short(F::PointTitleDa, F::PointTitleEn);
    /// Why it is talked about.
    PointBecause = long(F::PointBecauseDa, F::PointBecauseEn);
    /// What to ask.
    PointAsk = long(F::PointAskDa, F::PointAskEn);
    /// A text in the organisation's own words: either language may keep Føling's.
    TextWords = any(F::TextDa, F::TextEn);
}

/// A rule of the organisation's own.
pub(super) struct Card;

impl Table for Card {
    type Of = LocalCard;
    const ROWS: &'static [Row<LocalCard>] = &[
        needed(
            F::CardName,
            FieldKind::Group(fields_of::<CardName>(), Ties::None),
            |it, card| read_into::<CardName>(it, &mut card.name),
            |card| fields_from::<CardName>(&card.name),
        ),
        needed(
            F::CardDoes,
            FieldKind::Group(fields_of::<CardDoes>(), Ties::None),
            |it, card| read_into::<CardDoes>(it, &mut card.does),
            |card| fields_from::<CardDoes>(&card.does),
        ),
        needed(
            F::CardReadOn,
            FieldKind::Date,
            |it, card| set(&mut card.read_on, it.date()),
            |card| Some(date(card.read_on)),
        ),
        field(F::CardCheckBy, FieldKind::Date, |it, card| card.check_by = it.date(), |card| card.check_by.map(date)),
        field(F::CardAddress, line(300), |it, card| card.address = it.words(), |card| words(&card.address)),
    ];
}

impl Entry for Card {
    fn blank() -> LocalCard {
        LocalCard {
            name: Words::default(),
            does: Words::default(),
            read_on: Date::default(),
            check_by: None,
            address: String::new(),
        }
    }
}

/// A clause of the organisation's own.
pub(super) struct Clause;

impl Table for Clause {
    type Of = LocalClause;
    const ROWS: &'static [Row<LocalClause>] = &[
        needed(
            F::ClauseChapter,
            FieldKind::One(Choices::Chapters),
            |it, clause| set(&mut clause.chapter, it.choice(Chapter::from_id)),
            |clause| Some(Raw::words(clause.chapter.id())),
        ),
        needed(
            F::ClauseDa,
            filled_text(800),
            |it, clause| clause.words.da = it.words(),
            |clause| words(&clause.words.da),
        ),
        field(F::ClauseEn, text(800), |it, clause| clause.words.en = it.words(), |clause| words(&clause.words.en)),
        field(
            F::ClauseWhen,
            WHEN,
            |it, clause| clause.when = entries::<When>(it),
            |clause| list_from::<When>(&clause.when),
        ),
    ];
}

impl Entry for Clause {
    fn blank() -> LocalClause {
        LocalClause { chapter: Chapter::Basis, words: Words::default(), when: Vec::new() }
    }
}

/// A talking point of the organisation's own.
pub(super) struct Point;

impl Table for Point {
    type Of = LocalPoint;
    const ROWS: &'static [Row<LocalPoint>] = &[
        needed(
            F::PointTitle,
            FieldKind::Group(fields_of::<PointTitle>(), Ties::None),
            |it, point| read_into::<PointTitle>(it, &mut point.title),
            |point| fields_from::<PointTitle>(&point.title),
        ),
        needed(
            F::PointBecause,
            FieldKind::Group(fields_of::<PointBecause>(), Ties::None),
            |it, point| read_into::<PointBecause>(it, &mut point.because),
            |point| fields_from::<PointBecause>(&point.because),
        ),
        needed(
            F::PointAsk,
            FieldKind::Group(fields_of::<PointAsk>(), Ties::None),
            |it, point| read_into::<PointAsk>(it, &mut point.ask),
            |point| fields_from::<PointAsk>(&point.ask),
        ),
        needed(
            F::PointMinutes,
            whole(1, 30),
            |it, point| set(&mut point.minutes, it.count()),
            |point| Some(count(point.minutes)),
        ),
        field(F::PointWhen, WHEN, |it, point| point.when = entries::<When>(it), |point| list_from::<When>(&point.when)),
    ];
}

impl Entry for Point {
    fn blank() -> LocalPoint {
        LocalPoint {
            title: Words::default(),
            because: Words::default(),
            ask: Words::default(),
            minutes: 0,
            when: Vec::new(),
        }
    }
}

const WHEN: FieldKind = FieldKind::List { fields: fields_of::<When>(), most: 10, ties: Ties::Condition };

/// A condition of a clause or a point: a question, and one test of its answer.
pub(super) struct When;

impl Table for When {
    type Of = Condition;
    const ROWS: &'static [Row<Condition>] = &[
        needed(
            F::ConditionQuestion,
            FieldKind::One(Choices::Conditions),
            |it, condition| set(&mut condition.question, it.choice(QuestionId::from_id)),
            |condition| Some(Raw::words(condition.question.id())),
        ),
        field(
            F::ConditionOneOf,
            FieldKind::Many(Choices::Options),
            // Which options there are rests on the question, which has been read before.
            |it, condition| {
                if let Ok(Tests::Options(options)) = tests_of(condition.question) {
                    let option = |id: &str| options.iter().copied().find(|option| *option == id);
                    set(&mut condition.test, it.is_there().then(|| Test::OneOf(it.choices(option))));
                }
            },
            |condition| match &condition.test {
                Test::OneOf(options) => list(options.iter().map(|id| Raw::words(id))),
                Test::AtLeast(_) | Test::AtMost(_) => None,
            },
        ),
        field(
            F::ConditionAtLeast,
            number(0, 6000, 25),
            |it, condition| set(&mut condition.test, it.amount().map(Test::AtLeast)),
            |condition| match condition.test {
                Test::AtLeast(least) => Some(amount(least)),
                Test::OneOf(_) | Test::AtMost(_) => None,
            },
        ),
        field(
            F::ConditionAtMost,
            number(0, 6000, 25),
            |it, condition| set(&mut condition.test, it.amount().map(Test::AtMost)),
            |condition| match condition.test {
                Test::AtMost(most) => Some(amount(most)),
                Test::OneOf(_) | Test::AtLeast(_) => None,
            },
        ),
    ];
}

impl Entry for When {
    fn blank() -> Condition {
        Condition { question: QuestionId::TaskTypes, test: Test::OneOf(Vec::new()) }
    }
}
