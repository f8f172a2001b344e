//! The published JSON Schema of a frame (2020-12), made from the table of its fields: it can't drift from what is read.
//!
//! It says all that a schema can say. That the limits fit into one week, that times are in order, and that a reworded
//! text exists and keeps what Føling fills in, only the reader knows.

use foeling::content::frame_fields;
use foeling::domain::frame_form::{
    ADDRESS, Choices, FORMAT, FRAME, Field, FieldId, FieldKind, Fields, Raw, Tests, Ties, VERSION, tests_of,
    write_number,
};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::text::Text;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::saved::frame_file;

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema as text.
pub fn schema() -> String {
    let mut top = Object::new();
    top.words("$schema", DIALECT);
    top.described(frame_fields::FRAME, frame_fields::FRAME_HELP);
    let mut address = Object::new();
    add_kind(&mut address, &ADDRESS);
    let envelope = [
        ("$schema", address),
        ("format", Object::new().with("const", Raw::words(FORMAT))),
        ("version", Object::new().with("const", Raw::Number(VERSION.to_string()))),
    ];
    let mut properties: Vec<(String, Raw)> =
        envelope.into_iter().map(|(name, schema)| (name.to_owned(), schema.raw())).collect();
    properties.extend(FRAME.iter().map(property));
    top.fields(properties, &["format", "version"]);
    frame_file::text(&top.raw())
}

/// A schema that is being put together.
struct Object(Vec<(String, Raw)>);

impl Object {
    const fn new() -> Object {
        Object(Vec::new())
    }

    fn of_type(name: &str) -> Object {
        Object::new().with("type", Raw::words(name))
    }

    fn with(mut self, name: &str, value: Raw) -> Object {
        self.add(name, value);
        self
    }

    fn add(&mut self, name: &str, value: Raw) {
        self.0.push((name.to_owned(), value));
    }

    fn words(&mut self, name: &str, words: &str) {
        self.add(name, Raw::words(words));
    }

    /// The title and the description in both languages, Danish first.
    fn described(&mut self, name: Text, help: Text) {
        self.words("title", &format!("{} / {}", name.da, name.en));
        self.words("description", &format!("{} / {}", help.da, help.en));
    }

    /// An object with these fields and no others.
    fn fields(&mut self, properties: Vec<(String, Raw)>, needed: &[&str]) {
        self.words("type", "object");
        self.add("properties", Raw::Fields(properties));
        if !needed.is_empty() {
            self.add("required", names(needed));
        }
        self.add("additionalProperties", Raw::YesNo(false));
    }

    fn raw(self) -> Raw {
        Raw::Fields(self.0)
    }
}

fn names(names: &[&str]) -> Raw {
    Raw::List(names.iter().map(|name| Raw::words(name)).collect())
}

fn named(fields: &[FieldId]) -> Vec<&'static str> {
    fields.iter().map(|field| field.name()).collect()
}

fn number(amount: Amount) -> Raw {
    Raw::Number(write_number(amount))
}

fn count(count: usize) -> Raw {
    Raw::Number(count.to_string())
}

fn property(field: &Field) -> (String, Raw) {
    let mut schema = Object::new();
    let words = frame_fields::words(field.id);
    schema.described(words.name, words.help);
    add_kind(&mut schema, &field.kind);
    (field.name.to_owned(), schema.raw())
}

fn add_kind(schema: &mut Object, kind: &FieldKind) {
    match kind {
        FieldKind::Words { most, is_filled, .. } => {
            schema.words("type", "string");
            schema.add("maxLength", count(*most));
            if *is_filled {
                schema.words("pattern", r"\S");
            }
        }
        FieldKind::Number { least, most, step } => add_number(schema, *least, *most, *step),
        FieldKind::YesNo => schema.words("type", "boolean"),
        FieldKind::Date => {
            schema.words("type", "string");
            schema.words("format", "date");
            schema.words("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        FieldKind::Time => {
            schema.words("type", "string");
            schema.words("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
        }
        FieldKind::One(choices) => schema.add("enum", ids(*choices)),
        FieldKind::Many(choices) => {
            schema.words("type", "array");
            schema.add("items", Object::new().with("enum", ids(*choices)).raw());
            schema.add("uniqueItems", Raw::YesNo(true));
        }
        FieldKind::WordOr(words, fields) => {
            let word = Object::new().with("enum", names(words)).raw();
            schema.add("oneOf", Raw::List(vec![word, group(*fields, Ties::None)]));
        }
        FieldKind::Group(fields, ties) => add_group(schema, *fields, *ties),
        FieldKind::List { fields, most, ties } => {
            schema.words("type", "array");
            schema.add("maxItems", count(*most));
            schema.add("items", group(*fields, *ties));
        }
        FieldKind::Texts { fields, most, ties } => {
            schema.words("type", "object");
            schema.add("maxProperties", count(*most));
            schema.add("additionalProperties", group(*fields, *ties));
        }
    }
}

fn add_number(schema: &mut Object, least: Amount, most: Amount, step: Amount) {
    let is_whole = step.0 % 100 == 0;
    schema.words("type", if is_whole { "integer" } else { "number" });
    schema.add("minimum", number(least));
    schema.add("maximum", number(most));
    if !is_whole {
        schema.add("multipleOf", number(step));
    }
}

fn ids(choices: Choices) -> Raw {
    let id = |id: &&str| match choices {
        Choices::Months => Raw::Number((*id).to_owned()),
        _ => Raw::words(id),
    };
    Raw::List(choices.ids().iter().map(id).collect())
}

fn group(fields: Fields, ties: Ties) -> Raw {
    let mut schema = Object::new();
    match ties {
        Ties::Condition => schema.add("anyOf", conditions()),
        ties => add_group(&mut schema, fields, ties),
    }
    schema.raw()
}

fn add_group(schema: &mut Object, fields: Fields, ties: Ties) {
    let needed: Vec<&str> = fields.iter().filter(|field| field.is_needed).map(|field| field.name).collect();
    schema.fields(fields.iter().map(property).collect(), &needed);
    match ties {
        Ties::None | Ties::Condition => {}
        Ties::Need(some, others) => {
            let needs = some.iter().map(|field| (field.name().to_owned(), names(&named(others)))).collect();
            schema.add("dependentRequired", Raw::Fields(needs));
        }
        Ties::AnyOf(any) => schema.add("anyOf", any_of(any)),
    }
}

/// One of these fields at least.
fn any_of(any: &[FieldId]) -> Raw {
    Raw::List(any.iter().map(|field| Object::new().with("required", names(&[field.name()])).raw()).collect())
}

/// A condition, question by question: those that can be tested in the same way stand together.
fn conditions() -> Raw {
    let mut alike: Vec<(Tests, Vec<&str>)> = Vec::new();
    for id in QuestionId::ALL {
        let Ok(tests) = tests_of(*id) else { continue };
        match alike.iter_mut().find(|(known, _)| *known == tests) {
            Some((_, questions)) => questions.push(id.id()),
            None => alike.push((tests, vec![id.id()])),
        }
    }
    Raw::List(alike.iter().map(|(tests, questions)| condition(*tests, questions)).collect())
}

fn condition(tests: Tests, questions: &[&str]) -> Raw {
    let mut properties =
        vec![(FieldId::ConditionQuestion.name().to_owned(), Object::new().with("enum", names(questions)).raw())];
    let mut schema = Object::new();
    match tests {
        Tests::Options(options) => {
            let one_of = Object::of_type("array")
                .with("items", Object::new().with("enum", names(options)).raw())
                .with("minItems", count(1))
                .with("uniqueItems", Raw::YesNo(true));
            properties.push((FieldId::ConditionOneOf.name().to_owned(), one_of.raw()));
            schema.fields(properties, &named(&[FieldId::ConditionQuestion, FieldId::ConditionOneOf]));
        }
        Tests::Number(least, most, step) => {
            let bounds = [FieldId::ConditionAtLeast, FieldId::ConditionAtMost];
            for bound in bounds {
                let mut test = Object::new();
                add_number(&mut test, least, most, step);
                properties.push((bound.name().to_owned(), test.raw()));
            }
            schema.fields(properties, &named(&[FieldId::ConditionQuestion]));
            schema.add("oneOf", any_of(&bounds));
        }
    }
    schema.raw()
}
