//! The table of every field of a frame. The reader, the writer, the published schema and the editor all follow it.

mod groups;
mod numbers;
mod own_words;

use self::groups::{Contacts, Days, Limits, LocalAgreement, Off, Reach, Weeks};
use self::numbers::{Rules, Weights};
use self::own_words::{Card, Clause, Point, TextWords};
use super::field_id::FieldId as F;
use super::kind::{Choices, Field, FieldKind, Fields, Ties, line, weekday, weekday_name, whole};
use super::raw::{Raw, amount, date};
use super::row::{Row, Table, entries, field, fields_from, fields_of, group, list, list_from, read_into, words};
use crate::domain::frame::{Frame, Notice, RestsOn, Retention};
use crate::domain::values::calendar::Weekdays;
use crate::domain::values::speech::{OwnText, Words};
use crate::domain::vocabulary::options::{Offer, OptionSet, Review};

/// What a frame says it is.
pub const FORMAT: &str = "foeling-frame";

/// The version of the form that is written.
pub const VERSION: u64 = 1;

/// What stands in the file beside the frame itself, and says what the file is.
pub const ENVELOPE: [&str; 3] = ["$schema", "format", "version"];

/// The address of the schema, for programs that help with writing.
pub static ADDRESS: FieldKind = line(500);

/// The fields of a frame.
pub const FRAME: Fields = fields_of::<Whole>();

/// The field at the end of a way: names as they stand in the file, without the numbers of entries and the ids of texts.
pub fn find(way: &[&str]) -> Option<&'static Field> {
    let (name, above) = way.split_last()?;
    let beside = match above {
        [] => FRAME,
        above => match find(above)?.kind {
            FieldKind::Group(fields, _) | FieldKind::WordOr(_, fields) => fields,
            FieldKind::List { fields, .. } | FieldKind::Texts { fields, .. } => fields,
            _ => return None,
        },
    };
    beside.named(name)
}

/// The word for a notice as the local agreement has it.
const AS_AGREED: &str = "local-agreement";

/// The words for keeping answers nowhere, and in the tab.
const NOWHERE: &str = "none";
const SESSION: &str = "session";

/// All that a frame says.
pub(super) struct Whole;

impl Table for Whole {
    type Of = Frame;
    const ROWS: &'static [Row<Frame>] = &[
        field(
            F::Organisation,
            line(120),
            |it, frame| frame.organisation = it.words(),
            |frame| words(&frame.organisation),
        ),
        field(F::Unit, line(120), |it, frame| frame.unit = it.words(), |frame| words(&frame.unit)),
        field(F::AsOf, FieldKind::Date, |it, frame| frame.as_of = it.date(), |frame| frame.as_of.map(date)),
        group::<Limits>(F::Limits, Ties::None),
        field(
            F::TeamDays,
            FieldKind::Many(Choices::Weekdays),
            |it, frame| frame.team_days = Weekdays::of(&it.choices(weekday)),
            |frame| list(frame.team_days.iter().map(|day| Raw::words(weekday_name(day)))),
        ),
        group::<Reach>(F::Reach, Ties::None),
        field(
            F::Equipment,
            FieldKind::Many(Choices::Equipment),
            |it, frame| frame.equipment = it.choices(Offer::from_id),
            |frame| list(frame.equipment.iter().map(|offer| Raw::words(offer.id()))),
        ),
        field(
            F::ReviewMonths,
            FieldKind::Many(Choices::Months),
            |it, frame| frame.reviews = it.choices(Review::from_id),
            |frame| list(frame.reviews.iter().map(|review| Raw::Number(review.id().to_owned()))),
        ),
        field(
            F::Notice,
            FieldKind::WordOr(&[AS_AGREED], fields_of::<Weeks>()),
            |it, frame| {
                frame.notice = it.text().map(|_| Notice::LocalAgreement);
                read_into::<Weeks>(it, frame);
            },
            |frame| match frame.notice? {
                Notice::LocalAgreement => Some(Raw::words(AS_AGREED)),
                Notice::Weeks(_) => fields_from::<Weeks>(frame),
            },
        ),
        field(
            F::NoticeAtLeastWeeks,
            whole(1, 13),
            |it, frame| frame.notice_at_least = it.amount(),
            |frame| frame.notice_at_least.map(amount),
        ),
        field(
            F::RestsOn,
            FieldKind::One(Choices::RestsOn),
            |it, frame| frame.rests_on = it.choice(RestsOn::from_id),
            |frame| frame.rests_on.map(|it| Raw::words(it.id())),
        ),
        field(F::SignedBy, line(120), |it, frame| frame.signed_by = it.words(), |frame| words(&frame.signed_by)),
        group::<Contacts>(F::Contacts, Ties::None),
        group::<LocalAgreement>(F::LocalAgreement, Ties::None),
        group::<Rules>(F::Rules, numbers::RULES_TIES),
        field(
            F::RuleCards,
            FieldKind::List { fields: fields_of::<Card>(), most: 20, ties: Ties::None },
            |it, frame| frame.cards = entries::<Card>(it),
            |frame| list_from::<Card>(&frame.cards),
        ),
        group::<Weights>(F::Weights, Ties::None),
        group::<Off>(F::Off, Ties::None),
        field(
            F::Texts,
            FieldKind::Texts {
                fields: fields_of::<TextWords>(),
                most: 200,
                ties: Ties::AnyOf(&[F::TextDa, F::TextEn]),
            },
            |it, frame| {
                let text = |(id, place): (&str, _)| {
                    let mut words = Words::default();
                    read_into::<TextWords>(&place, &mut words);
                    OwnText { id: id.to_owned(), words }
                };
                frame.texts = it.fields().map(text).collect::<Vec<_>>().into();
            },
            |frame| {
                let text = |text: &OwnText| Some((text.id.clone(), fields_from::<TextWords>(&text.words)?));
                let texts: Vec<_> = frame.texts.iter().filter_map(text).collect();
                (!texts.is_empty()).then_some(Raw::Fields(texts))
            },
        ),
        field(
            F::Clauses,
            FieldKind::List { fields: fields_of::<Clause>(), most: 50, ties: Ties::None },
            |it, frame| frame.clauses = entries::<Clause>(it),
            |frame| list_from::<Clause>(&frame.clauses),
        ),
        field(
            F::TalkingPoints,
            FieldKind::List { fields: fields_of::<Point>(), most: 30, ties: Ties::None },
            |it, frame| frame.points = entries::<Point>(it),
            |frame| list_from::<Point>(&frame.points),
        ),
        field(
            F::Retention,
            FieldKind::WordOr(&[NOWHERE, SESSION], fields_of::<Days>()),
            |it, frame| {
                let kept = |word| if word == NOWHERE { Retention::Nowhere } else { Retention::Session };
                frame.retention = it.text().map(kept);
                read_into::<Days>(it, frame);
            },
            |frame| match frame.retention? {
                Retention::Nowhere => Some(Raw::words(NOWHERE)),
                Retention::Session => Some(Raw::words(SESSION)),
                Retention::Days(_) => fields_from::<Days>(frame),
            },
        ),
    ];
}
