//! Which lines of a text were changed: a line that reads alike stands for itself, the others are paired as they go best.

use std::collections::HashMap;

/// A line that was changed. Where it is new, `before` is empty; where it was deleted, `after` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// How it read.
    pub before: String,
    /// How it reads now.
    pub after: String,
    /// Of a new line the one above it that was there before: how that read, and how it reads now.
    pub below: Option<(String, String)>,
}

/// The most pairs of lines that are weighed against each other. Beyond it, lines are paired in their order: a text that
/// was changed throughout is another text, and nobody should wait for it.
const MOST_PAIRS: usize = 250_000;

/// The words of a line that are compared.
const MOST_WORDS: usize = 60;

/// What it costs to call a line new or deleted.
const ALONE: u32 = 2;

/// The changes from one text to the other, in order.
pub fn between(before: &[String], after: &[String]) -> Vec<Changed> {
    let same_start = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let start = keep(before, same_start);
    let (before, after) = (skip(before, same_start), skip(after, same_start));
    let same_end = before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count();
    let (before, after) = (keep(before, before.len() - same_end), keep(after, after.len() - same_end));
    let paired = match before.len().checked_mul(after.len()) {
        Some(pairs) if pairs <= MOST_PAIRS => best(before, after),
        _ => in_order(before, after),
    };
    let mut above = start.last().map(|line| (line.clone(), line.clone()));
    let placed = paired.into_iter().map(|change| {
        if change.before.is_empty() {
            return Changed { below: above.clone(), ..change };
        }
        if !change.after.is_empty() {
            above = Some((change.before.clone(), change.after.clone()));
        }
        change
    });
    placed.filter(|change| change.before != change.after).collect()
}

fn skip(lines: &[String], count: usize) -> &[String] {
    lines.get(count..).unwrap_or_default()
}

fn keep(lines: &[String], count: usize) -> &[String] {
    lines.get(..count).unwrap_or_default()
}

fn changed(before: Option<&String>, after: Option<&String>) -> Changed {
    let words = |line: Option<&String>| line.cloned().unwrap_or_default();
    Changed { before: words(before), after: words(after), below: None }
}

fn in_order(before: &[String], after: &[String]) -> Vec<Changed> {
    (0..before.len().max(after.len())).map(|at| changed(before.get(at), after.get(at))).collect()
}

/// The cheapest way from one text to the other, where a changed line costs less the more of its words stay.
fn best(before: &[String], after: &[String]) -> Vec<Changed> {
    let mut numbers = HashMap::new();
    let words_before: Vec<Vec<usize>> = before.iter().map(|line| words_of(line, &mut numbers)).collect();
    let words_after: Vec<Vec<usize>> = after.iter().map(|line| words_of(line, &mut numbers)).collect();
    let pair = |row: usize, column: usize| match (before.get(row), after.get(column)) {
        (Some(one), Some(other)) if one == other => 0,
        (Some(_), Some(_)) => {
            let is_alike = words_before
                .get(row)
                .zip(words_after.get(column))
                .is_some_and(|(one, other)| 2 * in_common(one, other) >= one.len().min(other.len()));
            // A line that was rewritten in its place is one change and not two.
            if is_alike { ALONE + 1 } else { ALONE * 2 }
        }
        _ => u32::MAX,
    };
    // The cost from each place to the end, filled from the end.
    let mut costs = Grid::new(before.len() + 1, after.len() + 1);
    for row in (0..=before.len()).rev() {
        for column in (0..=after.len()).rev() {
            let ways = [
                costs.get(row + 1, column + 1).saturating_add(pair(row, column)),
                costs.get(row + 1, column).saturating_add(ALONE),
                costs.get(row, column + 1).saturating_add(ALONE),
            ];
            let is_end = row == before.len() && column == after.len();
            costs.set(row, column, if is_end { 0 } else { ways.into_iter().min().unwrap_or(u32::MAX) });
        }
    }
    let (mut row, mut column, mut changes) = (0, 0, Vec::new());
    while row < before.len() || column < after.len() {
        let cost = costs.get(row, column);
        if cost == costs.get(row + 1, column + 1).saturating_add(pair(row, column)) && cost < u32::MAX {
            changes.push(changed(before.get(row), after.get(column)));
            (row, column) = (row + 1, column + 1);
        } else if cost == costs.get(row + 1, column).saturating_add(ALONE) {
            changes.push(changed(before.get(row), None));
            row += 1;
        } else {
            changes.push(changed(None, after.get(column)));
            column += 1;
        }
    }
    changes
}

/// The words of a line as numbers in order, each once: so two lines are held against each other in one go.
fn words_of<'a>(line: &'a str, numbers: &mut HashMap<&'a str, usize>) -> Vec<usize> {
    let mut number = |word| {
        let next = numbers.len();
        *numbers.entry(word).or_insert(next)
    };
    let mut words: Vec<usize> = line.split_whitespace().take(MOST_WORDS).map(&mut number).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// How many numbers two lists in order have in common.
fn in_common(one: &[usize], other: &[usize]) -> usize {
    let (mut one, mut other, mut count) = (one, other, 0);
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        count += usize::from(first == second);
        if first <= second {
            one = rest;
        }
        if second <= first {
            other = others;
        }
    }
    count
}

/// Numbers in rows and columns; outside of it everything is out of reach.
struct Grid {
    columns: usize,
    cells: Vec<u32>,
}

impl Grid {
    fn new(rows: usize, columns: usize) -> Grid {
        Grid { columns, cells: vec![u32::MAX; rows * columns] }
    }

    fn get(&self, row: usize, column: usize) -> u32 {
        if column >= self.columns {
            return u32::MAX;
        }
        self.cells.get(row * self.columns + column).copied().unwrap_or(u32::MAX)
    }

    fn set(&mut self, row: usize, column: usize, value: u32) {
        if let Some(cell) = self.cells.get_mut(row * self.columns + column) {
            *cell = value;
        }
    }
}
