//! The table of every field of a frame. The reader, the writer, the published schema and the editor all follow it.

use super::kind::{
    Choices, DAYS, Field, Kind, Ties, field, filled_line, filled_text, line, needed, number, text, whole,
};

/// What a frame says it is.
pub const FORMAT: &str = "foeling-frame";

/// The version of the form that is written.
pub const VERSION: u64 = 1;

/// What stands in the file beside the frame itself, and says what the file is.
pub const ENVELOPE: [&str; 3] = ["$schema", "format", "version"];

/// The address of the schema, for programs that help with writing.
pub static ADDRESS: Kind = line(500);

/// The fields of a frame.
pub static FRAME: &[Field] = &[
    field("organisation", line(120)),
    field("unit", line(120)),
    field("as_of", Kind::Date),
    field("limits", Kind::Group(LIMITS, Ties::None)),
    field("team_days", Kind::Many(Choices::Weekdays)),
    field("reach", Kind::Group(&[needed("from", Kind::Time), needed("to", Kind::Time)], Ties::None)),
    field("equipment", Kind::Many(Choices::Equipment)),
    field("review_months", Kind::Many(Choices::Months)),
    field("notice", Kind::WordOr(&["local-agreement"], &[needed("weeks", whole(0, 13))])),
    field("notice_at_least_weeks", whole(1, 13)),
    field("rests_on", Kind::One(Choices::RestsOn)),
    field("signed_by", line(120)),
    field("contacts", Kind::Group(CONTACTS, Ties::None)),
    field("local_agreement", Kind::Group(&[needed("exists", Kind::YesNo), field("reference", line(200))], Ties::None)),
    field("rules", Kind::Group(RULES, Ties::Need(&RULE_NUMBERS, &["source", "as_of"]))),
    field("rule_cards", Kind::List { fields: CARD, most: 20, ties: Ties::None }),
    field("weights", Kind::Group(WEIGHTS, Ties::None)),
    field("off", Kind::Group(OFF, Ties::None)),
    field(
        "texts",
        Kind::Texts {
            fields: &[field("da", text(800)), field("en", text(800))],
            most: 200,
            ties: Ties::AnyOf(&["da", "en"]),
        },
    ),
    field("clauses", Kind::List { fields: CLAUSE, most: 50, ties: Ties::None }),
    field("talking_points", Kind::List { fields: POINT, most: 30, ties: Ties::None }),
    field("retention", Kind::WordOr(&["none", "session"], &[needed("days", whole(1, 90))])),
];

const LIMITS: &[Field] = &[
    field("max_days", DAYS),
    field("min_presence", DAYS),
    field("fixed_days", Kind::YesNo),
    field("max_share_percent", whole(1, 100)),
];

const CONTACTS: &[Field] = &[
    field("hr", line(200)),
    field("union_representative", line(200)),
    field("safety_representative", line(200)),
    field("it", line(200)),
];

/// The numbers that need a source and a date.
const RULE_NUMBERS: [&str; 3] = ["screen_days", "screen_day_minutes", "rest_minutes"];

const RULES: &[Field] = &[
    field("screen_days", DAYS),
    field("screen_day_minutes", whole(60, 720)),
    field("rest_minutes", whole(480, 1440)),
    field("source", filled_line(200)),
    field("as_of", Kind::Date),
];

const CARD: &[Field] = &[
    needed("name", SHORT_WORDS),
    needed("does", LONG_WORDS),
    needed("read_on", Kind::Date),
    field("check_by", Kind::Date),
    field("address", line(300)),
];

const WEIGHTS: &[Field] = &[
    field("few_hours", number(0, 500, 25)),
    field("about_a_day", number(0, 500, 25)),
    field("more_than_a_day", number(0, 500, 25)),
    field("either", number(0, 100, 25)),
    field("help_several_a_day", DAYS),
    field("help_daily", DAYS),
    field("new_to_tasks", DAYS),
    field("learning_tasks", DAYS),
    field("long_run_percent", whole(1, 100)),
];

const OFF: &[Field] =
    &[field("questions", Kind::Many(Choices::QuestionsOff)), field("clauses", Kind::Many(Choices::ElementsOff))];

/// A short text in both languages; the Danish must be there.
const SHORT_WORDS: Kind = Kind::Group(&[needed("da", filled_line(200)), field("en", line(200))], Ties::None);

/// Some sentences in both languages; the Danish must be there.
const LONG_WORDS: Kind = Kind::Group(&[needed("da", filled_text(800)), field("en", text(800))], Ties::None);

const WHEN: Kind = Kind::List { fields: CONDITION, most: 10, ties: Ties::Condition };

const CONDITION: &[Field] = &[
    needed("question", Kind::One(Choices::Conditions)),
    field("one_of", Kind::Many(Choices::Options)),
    field("at_least", number(0, 6000, 25)),
    field("at_most", number(0, 6000, 25)),
];

const CLAUSE: &[Field] = &[
    needed("chapter", Kind::One(Choices::Chapters)),
    needed("da", filled_text(800)),
    field("en", text(800)),
    field("when", WHEN),
];

const POINT: &[Field] = &[
    needed("title", SHORT_WORDS),
    needed("because", LONG_WORDS),
    needed("ask", LONG_WORDS),
    needed("minutes", whole(1, 30)),
    field("when", WHEN),
];
