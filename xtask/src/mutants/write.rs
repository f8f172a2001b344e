//! Writes a source anew, with a switch at each place, and knows afterwards which switch a fault of the compiler is about.

use std::collections::BTreeMap;
use std::ops::Range;

use super::points::{Form, Point, Points};

/// The path of the question that a switch asks.
const ON: &str = "crate::mutant::on";

/// A source with its switches.
pub struct Written {
    pub text: String,
    /// The bytes of each switch in it, and the mutants that are in there themselves.
    switches: Vec<(Range<usize>, Vec<usize>)>,
}

/// Which number a fault of a place has: none if it is left out.
pub type Numbers = BTreeMap<(usize, usize), usize>;

struct Writer<'a> {
    source: &'a str,
    points: &'a [Point],
    numbers: &'a Numbers,
    out: Written,
}

/// The source with its switches; those functions that must stay constant keep their word.
pub fn write(source: &str, found: &Points, numbers: &Numbers, constant: &[String]) -> Written {
    let out = Written { text: String::with_capacity(source.len() * 3), switches: Vec::new() };
    let mut writer = Writer { source, points: &found.points, numbers, out };
    let mut words: Vec<Range<usize>> =
        found.consts.iter().filter(|(name, _)| !constant.contains(name)).map(|(_, at)| at.clone()).collect();
    words.sort_by_key(|at| at.start);
    let mut at = 0;
    let mut next = 0;
    for word in words {
        next = writer.stretch(at..word.start, next);
        at = word.end;
    }
    writer.stretch(at..source.len(), next);
    writer.out
}

impl Writer<'_> {
    fn copy(&mut self, range: Range<usize>) {
        self.out.text.push_str(self.source.get(range).unwrap_or_default());
    }

    /// A stretch of the source with all places in it, from this place on; returns the place after the last one.
    fn stretch(&mut self, range: Range<usize>, mut next: usize) -> usize {
        let mut at = range.start;
        while let Some(point) = self
            .points
            .get(next)
            .filter(|point| point.range.start < range.end || point.range.is_empty() && point.range.end <= range.end)
        {
            self.copy(at..point.range.start);
            at = point.range.end;
            next = self.point(point.clone(), next);
        }
        self.copy(at..range.end);
        next
    }

    fn point(&mut self, point: Point, place: usize) -> usize {
        let numbered = |fault: usize| self.numbers.get(&(place, fault)).copied();
        let faults: Vec<(usize, String)> = point
            .faults
            .iter()
            .enumerate()
            .filter_map(|(at, fault)| Some((numbered(at)?, fault.code.clone())))
            .collect();
        let start = self.out.text.len();
        let mine: Vec<usize> = faults.iter().map(|(number, _)| *number).collect();
        let after = match point.form {
            _ if faults.is_empty() => return self.stretch(point.range, place + 1),
            Form::WayOut => {
                for (number, code) in &faults {
                    self.alternative(*number, &format!(" if {ON}({number}) {{ {code} }}"));
                }
                place + 1
            }
            Form::PassedBy => {
                let asked: Vec<String> = mine.iter().map(|number| format!("!{ON}({number})")).collect();
                self.out.text.push_str(&format!(" if {}", asked.join(" && ")));
                place + 1
            }
            Form::LeftOut => {
                self.out.text.push_str(&format!("if !{ON}({}) {{ ", mine.first().copied().unwrap_or_default()));
                let after = self.stretch(point.range, place + 1);
                self.out.text.push_str(" }");
                after
            }
            Form::Instead => {
                self.out.text.push('(');
                for (number, code) in &faults {
                    self.out.text.push_str(&format!("if {ON}({number}) {{ "));
                    self.alternative(*number, code);
                    self.out.text.push_str(" } else ");
                }
                self.out.text.push_str("{ ");
                let after = self.stretch(point.range, place + 1);
                self.out.text.push_str(" })");
                after
            }
        };
        self.out.switches.push((start..self.out.text.len(), mine));
        after
    }

    fn alternative(&mut self, number: usize, code: &str) {
        let start = self.out.text.len();
        self.out.text.push_str(code);
        self.out.switches.push((start..self.out.text.len(), vec![number]));
    }
}

impl Written {
    /// The mutants that a fault of the compiler at these bytes is about: those of the smallest switch around it, or else
    /// all within it.
    pub fn about(&self, bytes: &Range<usize>) -> Vec<usize> {
        let around = self.switches.iter().filter(|(at, _)| at.start <= bytes.start && bytes.end <= at.end);
        match around.min_by_key(|(at, _)| at.len()) {
            Some((_, mutants)) => mutants.clone(),
            None => {
                let within = self.switches.iter().filter(|(at, _)| bytes.start <= at.start && at.end <= bytes.end);
                within.flat_map(|(_, mutants)| mutants.iter().copied()).collect()
            }
        }
    }
}
