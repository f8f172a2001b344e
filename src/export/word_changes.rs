//! Which clause a line belongs to that was changed in Word: a clause stands in the document under its number and name.

use super::line_changes::Changed;
use crate::content::clauses;
use crate::domain::agreement::ElementId;
use crate::domain::record::{Version, WordChange};

/// A changed line with its clause, and the clause's own words before and now.
pub fn of_clause(change: &Changed, version: Option<&Version>) -> WordChange {
    let (before, after) = (without_number(&change.before), without_number(&change.after));
    let clause = version.and_then(|version| {
        let name = |element: ElementId| format!("{}:", clauses::element(element).name.get(version.lang));
        let stood_here = |(element, _): &&(ElementId, String)| before.starts_with(&name(*element));
        version.clauses.iter().find(stood_here).map(|(element, _)| (*element, name(*element)))
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
