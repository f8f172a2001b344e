//! Which sources are changed, by subject, and every mutant of them by number and by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::find;
use super::points::Points;

/// The sources of each subject: files, or folders with all that is in them.
pub const SUBJECTS: &[(&str, &[&str])] = &[
    (
        "rules",
        &[
            "src/domain/rules.rs",
            "src/domain/rules/",
            "src/domain/case/limits.rs",
            "src/domain/case/working_week.rs",
            "src/domain/case/rest.rs",
            "src/domain/case/exemptions.rs",
        ],
    ),
    ("suggestion", &["src/domain/suggestion.rs", "src/domain/case/task_days.rs", "src/domain/suggestion/week.rs"]),
    ("screen work", &["src/domain/case/screen_work.rs"]),
    ("sharing", &["src/domain/questionnaire/sharing.rs", "src/domain/case/answers.rs", "src/domain/talk/half.rs"]),
    ("dialogue", &["src/domain/talk/dialogue.rs", "src/domain/talk/dialogue/"]),
    ("saved", &["src/saved/"]),
];

/// A source that is changed.
pub struct Source {
    pub subject: &'static str,
    /// Its path from the root, with slashes.
    pub path: String,
    pub text: String,
    pub points: Points,
}

/// One mutant.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// Its number in this run.
    pub number: usize,
    /// Which source, place and fault.
    pub source: usize,
    pub place: usize,
    pub fault: usize,
    /// The file and function.
    pub function: String,
    pub line: usize,
    /// What stays the same when lines move: file, function, what stands there and what is made of it.
    pub name: String,
}

/// The sources whose path contains these letters.
pub fn sources(root: &Path, only: Option<&str>) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for (subject, places) in SUBJECTS {
        let mut paths = Vec::new();
        for place in *places {
            collect(root, place, &mut paths)?;
        }
        paths.sort();
        for path in paths.into_iter().filter(|path| only.is_none_or(|only| path.contains(only))) {
            let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
            let points = find::points(&text).with_context(|| path.clone())?;
            sources.push(Source { subject, path, text, points });
        }
    }
    Ok(sources)
}

fn collect(root: &Path, place: &str, paths: &mut Vec<String>) -> Result<()> {
    if !place.ends_with('/') {
        paths.push(place.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(root.join(place)).with_context(|| place.to_owned())? {
        let entry = entry?;
        let below = format!("{place}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &format!("{below}/"), paths)?;
        } else if below.ends_with(".rs") {
            paths.push(below);
        }
    }
    Ok(())
}

/// Every mutant of the sources, in their order.
pub fn mutants(sources: &[Source]) -> Vec<Mutant> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut mutants = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        for (place, point) in source.points.points.iter().enumerate() {
            let line = source.text.get(..point.shown.start).unwrap_or_default().lines().count().max(1);
            let here = squeezed(source.text.get(point.shown.clone()).unwrap_or_default());
            for (fault, made) in point.faults.iter().enumerate() {
                let name = format!("{}: {}: {here} => {}", source.path, point.function, squeezed(&made.told));
                let times = seen.entry(name.clone()).and_modify(|times| *times += 1).or_insert(1);
                mutants.push(Mutant {
                    number: mutants.len() + 1,
                    source: at,
                    place,
                    fault,
                    function: format!("{}: {}", source.path, point.function),
                    line,
                    name: if *times > 1 { format!("{name} ({times})") } else { name },
                });
            }
        }
    }
    mutants
}

/// In one line, and not a long one.
fn squeezed(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= 110 {
        return words;
    }
    words.chars().take(109).chain(['…']).collect()
}
