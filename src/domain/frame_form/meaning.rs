//! What the table of fields can't say: limits that contradict each other, and reworded texts.

use super::check::Faults;
use super::fault::{MOST_LETTERS, Problem};
use super::field_id::FieldId as F;
use super::place::Place;
use crate::domain::frame::{Frame, Notice};
use crate::domain::values::amount::Amount;
use crate::domain::values::file_limits::FRAME_CHOICES;
use crate::domain::values::small_map::SmallMap;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::question_id::QuestionId;

/// Days that a working week has for both places together.
const WEEK: Amount = Amount::whole(5);

/// Texts that earlier versions had. Words for them in an organisation's frame say nothing any more; a fault would take the
/// whole frame away for it.
const RETIRED: [&str; 5] = [
    "phrase.tasks.reason-words",
    "phrase.tasks.managers-words",
    "phrase.tasks.other-reasons",
    "phrase.tasks.only-other-reasons",
    "phrase.basis.both-may-leave",
];

pub(super) fn check(top: &Place, find: fn(&str) -> Option<Text>, faults: &mut Faults) {
    limits(&top.field(F::Limits), faults);
    reach(&top.field(F::Reach), faults);
    questions_off(top, faults);
    for (id, text) in top.field(F::Texts).fields().take(FRAME_CHOICES) {
        match find(id) {
            Some(usual) => placeholders(&text, usual, faults),
            None if RETIRED.contains(&id) => {}
            None => faults.add(&text.name, Problem::NoSuchText),
        }
    }
}

fn limits(limits: &Place, faults: &mut Faults) {
    let (home, presence) = (limits.field(F::MaxDays), limits.field(F::MinPresence));
    let is_too_much = home.amount().zip(presence.amount()).is_some_and(|(home, presence)| home.plus(presence) > WEEK);
    // A number that is out of its own range has been named.
    if is_too_much && !faults.has(&home.name) && !faults.has(&presence.name) {
        faults.add(&limits.name, Problem::MoreThanAWeek);
    }
}

fn reach(reach: &Place, faults: &mut Faults) {
    let both = reach.field(F::ReachFrom).time().zip(reach.field(F::ReachTo).time());
    if both.is_some_and(|(from, to)| from >= to) {
        faults.add(&reach.name, Problem::FromNotBeforeTo);
    }
}

/// What fills a clause that must be there is asked, unless the frame says it.
fn questions_off(top: &Place, faults: &mut Faults) {
    let says = Frame {
        local_agreement: top.field(F::LocalAgreement).field(F::LocalAgreementExists).yes_no(),
        notice: top.field(F::Notice).is_there().then_some(Notice::LocalAgreement),
        ..Frame::default()
    };
    for off in top.field(F::Off).field(F::QuestionsOff).entries().take(FRAME_CHOICES) {
        let Some(id) = off.choice(QuestionId::from_id).filter(|id| !says.question_can_be_off(*id)) else { continue };
        if !faults.has(&off.name) {
            let field: &[F] = match id {
                QuestionId::LocalAgreement => &[F::LocalAgreement, F::LocalAgreementExists],
                _ => &[F::Notice],
            };
            faults.add(&off.name, Problem::QuestionNeedsField(id, field));
        }
    }
}

const fn of(lang: Lang) -> F {
    match lang {
        Lang::Da => F::TextDa,
        Lang::En => F::TextEn,
    }
}

/// A reworded text says what Føling fills in wherever the usual one does, and nothing else in braces.
fn placeholders(text: &Place, usual: Text, faults: &mut Faults) {
    for lang in Lang::ALL {
        let place = text.field(of(lang));
        // A language without words of its own keeps Føling's.
        // A text that is longer than it may be has been named for that.
        let is_read = |own: &&str| !own.is_empty() && own.len() <= MOST_BYTES_OF_TEXT;
        let Some(own) = place.text().filter(is_read) else { continue };
        if has_loose_brace(own) {
            faults.add(&place.name, Problem::LooseBrace { lang });
            continue;
        }
        let wanted: SmallMap<&'static str, ()> = names(usual.get(lang)).map(|name| (name, ())).collect();
        let given: SmallMap<&str, ()> = names(own).map(|name| (name, ())).collect();
        for name in wanted.keys().filter(|name| !given.contains_key(name)) {
            faults.add(&place.name, Problem::LostPlaceholder { lang, name });
        }
        for name in given.keys().filter(|name| !wanted.contains_key(name)) {
            let name = name.chars().take(MOST_LETTERS).collect();
            faults.add(&place.name, Problem::UnknownPlaceholder { lang, name });
        }
    }
}

/// More than any text of a frame takes up.
const MOST_BYTES_OF_TEXT: usize = 4 * 800;

/// The names between braces.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Whether a brace stands alone.
fn has_loose_brace(text: &str) -> bool {
    let mut parts = text.split('{');
    let starts_well = parts.next().is_none_or(|before| !before.contains('}'));
    !(starts_well && parts.all(|part| part.matches('}').count() == 1))
}
