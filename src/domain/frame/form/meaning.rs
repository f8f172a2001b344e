//! What the table of fields can't say: limits that contradict each other, and reworded texts.

use super::check::Faults;
use super::place::Place;
use crate::domain::amount::Amount;
use crate::domain::frame::fault::Problem;
use crate::domain::text::{Lang, Text};

/// Days that a working week has for both places together.
const WEEK: Amount = Amount::whole(5);

pub(super) fn check(top: &Place, find: fn(&str) -> Option<Text>, faults: &mut Faults) {
    limits(&top.field("limits"), faults);
    reach(&top.field("reach"), faults);
    for (id, text) in top.field("texts").fields() {
        match find(id) {
            Some(usual) => placeholders(&text, usual, faults),
            None => faults.add(&text.name, Problem::NoSuchText),
        }
    }
}

fn limits(limits: &Place, faults: &mut Faults) {
    let (home, presence) = (limits.field("max_days"), limits.field("min_presence"));
    let is_too_much = home.amount().zip(presence.amount()).is_some_and(|(home, presence)| home.plus(presence) > WEEK);
    // A number that is out of its own range has been named.
    if is_too_much && !faults.has(&home.name) && !faults.has(&presence.name) {
        faults.add(&limits.name, Problem::MoreThanAWeek);
    }
}

fn reach(reach: &Place, faults: &mut Faults) {
    let both = reach.field("from").time().zip(reach.field("to").time());
    if both.is_some_and(|(from, to)| from >= to) {
        faults.add(&reach.name, Problem::FromNotBeforeTo);
    }
}

/// A reworded text says what Føling fills in wherever the usual one does, and nothing else in braces.
fn placeholders(text: &Place, usual: Text, faults: &mut Faults) {
    for lang in Lang::ALL {
        let place = text.field(lang.tag());
        // A language without words of its own keeps Føling's.
        let Some(own) = place.text().filter(|own| !own.is_empty()) else { continue };
        let wanted: Vec<&'static str> = names(usual.get(lang)).collect();
        let mut told: Vec<&str> = Vec::new();
        for name in wanted.iter().filter(|name| !names(own).any(|mine| mine == **name)) {
            if !told.contains(name) {
                told.push(name);
                faults.add(&place.name, Problem::LostPlaceholder { lang, name });
            }
        }
        for name in names(own).filter(|name| !wanted.contains(name)) {
            if !told.contains(&name) {
                told.push(name);
                faults.add(&place.name, Problem::UnknownPlaceholder { lang, name: name.chars().take(40).collect() });
            }
        }
    }
}

/// The names between braces.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
