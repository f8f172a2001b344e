//! Which clause a line belongs to that was changed in Word: a clause stands in the document under its number and name, and a
//! paragraph that was added right below it is more of it.

use super::line_changes::Changed;
use crate::content::spoken;
use crate::domain::talk::record::{Version, WordChange};
use crate::domain::values::speech::{OwnTexts, Speech};
use crate::domain::vocabulary::element_id::ElementId;

/// The changed lines with their clauses; of a clause and what was added to it one change.
pub fn of_clauses(changes: &[Changed], version: Option<&Version>, own: OwnTexts) -> Vec<WordChange> {
    let mut all: Vec<WordChange> = Vec::new();
    for change in changes {
        let clause = change.below.as_ref().map(|(before, after)| {
            let above = Changed { before: before.clone(), after: after.clone(), below: None };
            of_clause(&above, version, own)
        });
        match clause {
            Some(clause) if clause.element.is_some() => {
                if all.last().is_none_or(|last| last.element != clause.element) {
                    all.push(clause);
                }
                if let Some(last) = all.last_mut() {
                    last.after = [&last.after, "\n", &change.after].concat();
                }
            }
            _ => all.push(of_clause(change, version, own)),
        }
    }
    all
}

/// A changed line with its clause, and the clause's own words before and now.
pub fn of_clause(change: &Changed, version: Option<&Version>, own: OwnTexts) -> WordChange {
    let (before, after) = (without_number(&change.before), without_number(&change.after));
    let clause = version.and_then(|version| {
        // The file may be from before the organisation named it otherwise.
        let name = |element: ElementId| {
            [own, OwnTexts::NONE]
                .map(|own| spoken::element(element, Speech { lang: version.lang, own }).name.get(version.lang))
                .map(|name| format!("{name}:"))
                .into_iter()
                .find(|name| before.starts_with(name))
        };
        version.clauses.iter().find_map(|(element, _)| Some((*element, name(*element)?)))
    });
    match clause {
        Some((element, name)) => WordChange {
            element: Some(element),
            before: without_name(before, &name),
            after: without_name(after, &name),
        },
        None => WordChange { element: None, before: change.before.clone(), after: change.after.clone() },
    }
}

/// A line without the number of its clause, such as "3.1".
fn without_number(line: &str) -> &str {
    line.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.').trim_start()
}

/// A name that was changed too is part of what is said now.
fn without_name(line: &str, name: &str) -> String {
    line.strip_prefix(name).unwrap_or(line).trim().to_owned()
}
