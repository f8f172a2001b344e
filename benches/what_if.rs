//! How long it takes to find out what it would take: `cargo bench --no-default-features --bench what_if`.
//!
//! Asked of two hundred talks with a suggestion. Nothing is asserted here: a time says as much about the machine as about the
//! program.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::talk::dialogue::Dialogue;
use foeling::domain::vocabulary::party::Party;
use support::pairs::{halves, random_given};
use support::random_frame;

const TALKS: usize = 200;

fn main() {
    let mut rng = fastrand::Rng::with_seed(6);
    let mut talks = Vec::new();
    while talks.len() < TALKS {
        let (employee, manager) = (random_given(Party::Employee, &mut rng), random_given(Party::Manager, &mut rng));
        let frame = random_frame(&mut rng);
        let talk = Dialogue::of(&halves(&employee, &manager), &Answers::default(), &frame);
        if talk.joint.get().suggestion.is_some() {
            talks.push((talk, frame));
        }
    }
    time("topics", &talks, |talk, _| talk.topics().len());
    time("what it would take", &talks, |talk, frame| talk.what_would_it_take(frame).len());
    time("what would settle each topic", &talks, |talk, frame| {
        talk.topics().iter().map(|topic| talk.what_would_settle(topic, frame).len()).sum()
    });
}

fn time(what: &str, talks: &[(Dialogue, Frame)], work: impl Fn(&Dialogue, &Frame) -> usize) {
    let (mut slowest, mut all, mut found) = (Duration::ZERO, Duration::ZERO, 0_usize);
    for (talk, frame) in talks {
        let start = Instant::now();
        found += black_box(work(talk, frame));
        let took = start.elapsed();
        (slowest, all) = (slowest.max(took), all + took);
    }
    println!("{what}: {:?} each, {slowest:?} at most, {found} found", all.div_f64(TALKS as f64));
}
