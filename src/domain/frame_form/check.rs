//! Holds a raw frame against the table of fields: every fault of its form, at once.

use super::fault::{Found, FrameFault, Problem, Right};
use super::field_id::FieldId;
use super::fields::{ADDRESS, ENVELOPE, FRAME};
use super::kind::{Choices, FieldKind, Fields, Ties};
use super::numbers::{fits, read_number};
use super::raw::{Raw, entry, within};
use super::tests_of::{NoTest, Tests, tests_of};
use crate::domain::values::calendar::{parse_date, parse_time, write_date, write_time};
use crate::domain::values::file_limits::{FRAME_CHOICES, FRAME_FAULTS, FRAME_FIELDS, PLACE_LETTERS};
use crate::domain::values::free_text;
use crate::domain::values::similar::slips;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;

/// The faults found so far, in the order of the file: the first of them, and how many more there are.
#[derive(Default)]
pub(super) struct Faults {
    found: Vec<FrameFault>,
    more: usize,
}

impl Faults {
    pub(super) fn add(&mut self, place: &str, problem: Problem) {
        if self.is_full() {
            self.more += 1;
        } else {
            self.found.push(FrameFault { place: place.chars().take(PLACE_LETTERS).collect(), problem });
        }
    }

    /// Whether what is found from here on is only counted.
    pub(super) const fn is_full(&self) -> bool {
        self.found.len() >= FRAME_FAULTS
    }

    pub(super) fn into_list(mut self) -> Vec<FrameFault> {
        if self.more > 0 {
            self.found.push(FrameFault::of_file(Problem::AndMore { count: self.more }));
        }
        self.found
    }

    /// Whether something is amiss in a place, or within it.
    pub(super) fn has(&self, place: &str) -> bool {
        let is_within = |fault: &FrameFault| {
            fault.place.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.found.iter().any(is_within)
    }
}

/// The form of the whole frame.
pub(super) fn frame(raw: &Raw, faults: &mut Faults) {
    fields(raw, FRAME, &ENVELOPE, "", faults);
    if let Some(address) = raw.field("$schema") {
        value_of(address, &ADDRESS, "$schema", faults);
    }
}

fn fields(raw: &Raw, known: Fields, passed: &[&str], place: &str, faults: &mut Faults) {
    let Raw::Fields(given) = raw else { return };
    too_many(given.len(), FRAME_FIELDS, place, faults);
    for (at, (name, value)) in given.iter().take(FRAME_FIELDS).enumerate() {
        let here = within(place, name);
        if given.iter().take(at).any(|(earlier, _)| earlier == name) {
            faults.add(&here, Problem::Twice(Found::words(name)));
        }
        match known.named(name) {
            Some(field) => value_of(value, &field.kind, &here, faults),
            None if passed.contains(&name.as_str()) => {}
            None => {
                let nearest = if faults.is_full() { None } else { nearest(name, known.iter().map(|field| field.name)) };
                faults.add(&here, Problem::UnknownName { nearest });
            }
        }
    }
    for field in known.iter().filter(|field| field.is_needed && raw.field(field.name).is_none()) {
        faults.add(&within(place, field.name), Problem::Missing(Right::Kind(&field.kind)));
    }
}

fn value_of(raw: &Raw, kind: &'static FieldKind, place: &str, faults: &mut Faults) {
    let is_right = match (kind, raw) {
        (FieldKind::Words { most, is_filled, .. }, Raw::Words(words)) => {
            let found = words.chars().count();
            if found > *most {
                faults.add(place, Problem::TooLong { found, most: *most });
            }
            // Letters that nobody sees are not there when it is read.
            !is_filled || !free_text::entered(words).trim().is_empty()
        }
        (FieldKind::Number { least, most, step }, Raw::Number(number)) => {
            read_number(number).is_some_and(|number| fits(number, *least, *most, *step))
        }
        (FieldKind::YesNo, Raw::YesNo(_)) => true,
        (FieldKind::Date, Raw::Words(date)) => parse_date(date).is_some_and(|read| write_date(read) == *date),
        (FieldKind::Time, Raw::Words(time)) => parse_time(time).is_some_and(|read| write_time(read) == *time),
        (FieldKind::One(choices), Raw::Words(_)) => return choice(raw, *choices, kind, place, faults),
        (FieldKind::Many(choices), Raw::List(chosen)) => {
            many(chosen, *choices, kind, place, faults);
            true
        }
        (FieldKind::WordOr(words, _), Raw::Words(word)) => words.contains(&word.as_str()),
        (FieldKind::WordOr(_, known), Raw::Fields(_)) => {
            fields(raw, *known, &[], place, faults);
            true
        }
        (FieldKind::Group(known, ties), Raw::Fields(_)) => {
            group(raw, *known, *ties, place, faults);
            true
        }
        (FieldKind::List { fields, most, ties }, Raw::List(entries)) => {
            too_many(entries.len(), *most, place, faults);
            for (at, one) in entries.iter().take(*most).enumerate() {
                let here = entry(place, at);
                match one {
                    Raw::Fields(_) => group(one, *fields, *ties, &here, faults),
                    _ => faults.add(&here, Problem::Wrong(Found::of(one), Right::Kind(kind))),
                }
            }
            true
        }
        (FieldKind::Texts { fields, most, ties }, Raw::Fields(texts)) => {
            too_many(texts.len(), *most, place, faults);
            for (at, (id, words)) in texts.iter().take(*most).enumerate() {
                let here = within(place, id);
                if texts.iter().take(at).any(|(earlier, _)| earlier == id) {
                    faults.add(&here, Problem::Twice(Found::words(id)));
                }
                match words {
                    Raw::Fields(_) => group(words, *fields, *ties, &here, faults),
                    _ => faults.add(&here, Problem::Wrong(Found::of(words), Right::Kind(kind))),
                }
            }
            true
        }
        _ => false,
    };
    if !is_right {
        faults.add(place, Problem::Wrong(Found::of(raw), Right::Kind(kind)));
    }
}

fn too_many(found: usize, most: usize, place: &str, faults: &mut Faults) {
    if found > most {
        faults.add(place, Problem::TooMany { found, most });
    }
}

fn many(chosen: &[Raw], choices: Choices, kind: &'static FieldKind, place: &str, faults: &mut Faults) {
    too_many(chosen.len(), FRAME_CHOICES, place, faults);
    for (at, one) in chosen.iter().take(FRAME_CHOICES).enumerate() {
        let here = entry(place, at);
        if chosen.iter().take(at).any(|earlier| earlier == one) {
            faults.add(&here, Problem::Twice(Found::of(one)));
        } else {
            choice(one, choices, kind, &here, faults);
        }
    }
}

fn choice(raw: &Raw, choices: Choices, kind: &'static FieldKind, place: &str, faults: &mut Faults) {
    let id = match (raw, choices) {
        (Raw::Number(id), Choices::Months) => id,
        // Which options there are rests on the question: they are looked at with it.
        (Raw::Words(_), Choices::Options) => return,
        (Raw::Words(id), choices) if choices != Choices::Months => id,
        _ => return faults.add(place, Problem::Wrong(Found::of(raw), Right::Kind(kind))),
    };
    if choices.ids().contains(&id.as_str()) {
        return;
    }
    let problem = match choices {
        Choices::QuestionsOff => QuestionId::from_id(id).map(Problem::QuestionIsNeeded),
        Choices::ElementsOff => ElementId::from_id(id).map(Problem::ElementIsNeeded),
        Choices::Conditions => QuestionId::from_id(id).and_then(no_test),
        _ => None,
    };
    faults.add(place, problem.unwrap_or_else(|| Problem::Wrong(Found::of(raw), Right::Kind(kind))));
}

fn group(raw: &Raw, known: Fields, ties: Ties, place: &str, faults: &mut Faults) {
    fields(raw, known, &[], place, faults);
    let has = |field: &FieldId| raw.field(field.name()).is_some();
    match ties {
        Ties::None => {}
        Ties::Need(some, others) => {
            for field in others.iter().filter(|field| some.iter().any(has) && !has(field)) {
                missing(known, *field, place, faults);
            }
        }
        Ties::AnyOf(some) => {
            if let Some(first) = some.first().filter(|_| !some.iter().any(has)) {
                missing(known, *first, place, faults);
            }
        }
        Ties::Condition => condition(raw, place, faults),
    }
}

fn missing(known: Fields, id: FieldId, place: &str, faults: &mut Faults) {
    if let Some(field) = known.iter().find(|field| field.id == id) {
        faults.add(&within(place, field.name), Problem::Missing(Right::Kind(&field.kind)));
    }
}

/// The tests of a condition and the places where they stand.
const TESTS: [FieldId; 3] = [FieldId::ConditionOneOf, FieldId::ConditionAtLeast, FieldId::ConditionAtMost];

/// A condition: one test, and one that the question can have.
fn condition(raw: &Raw, place: &str, faults: &mut Faults) {
    let given: Vec<(FieldId, &Raw)> = TESTS.into_iter().filter_map(|id| Some((id, raw.field(id.name())?))).collect();
    let [(test, value)] = given.as_slice() else { return faults.add(place, Problem::NotOneTest) };
    let Some(Raw::Words(id)) = raw.field(FieldId::ConditionQuestion.name()) else { return };
    let Some((question, Ok(tests))) = QuestionId::from_id(id).map(|id| (id, tests_of(id))) else { return };
    let is_one_of = *test == FieldId::ConditionOneOf;
    let name = test.name();
    let here = within(place, name);
    if faults.has(&here) {
        return;
    }
    match (tests, value) {
        (Tests::Options(options), Raw::List(chosen)) if is_one_of => {
            if chosen.is_empty() {
                faults.add(&here, Problem::Wrong(Found::List, Right::OptionsOf(question)));
            }
            for (at, one) in chosen.iter().take(FRAME_CHOICES).enumerate() {
                if !matches!(one, Raw::Words(id) if options.contains(&id.as_str())) {
                    faults.add(&entry(&here, at), Problem::Wrong(Found::of(one), Right::OptionsOf(question)));
                }
            }
        }
        (Tests::Number(least, most, step), Raw::Number(number)) if !is_one_of => {
            if !read_number(number).is_some_and(|number| fits(number, least, most, step)) {
                faults.add(&here, Problem::Wrong(Found::of(value), Right::Number(least, most, step)));
            }
        }
        (Tests::Options(_), _) => faults.add(&here, Problem::Wrong(Found::words(name), Right::OptionsOf(question))),
        (Tests::Number(least, most, step), _) => {
            faults.add(&here, Problem::Wrong(Found::words(name), Right::Number(least, most, step)));
        }
    }
}

/// The most similar of some names, where one is similar enough to be meant.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed: Vec<char> = name.chars().take(60).map(|letter| letter.to_ascii_lowercase()).collect();
    let near = known.map(|known| (slips(&typed, known), known));
    near.filter(|(slips, known)| *slips <= 2 || *slips * 3 <= known.chars().count()).min().map(|(_, known)| known)
}

/// Why a condition can test nothing about the question, where that is so.
fn no_test(id: QuestionId) -> Option<Problem> {
    tests_of(id).err().map(|why| match why {
        NoTest::Private => Problem::QuestionIsPrivate(id),
        NoTest::NoneOfBoth => Problem::QuestionHasNoTest(id),
    })
}
