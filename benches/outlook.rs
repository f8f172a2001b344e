//! How long it takes to find out what an answer can still do: `cargo bench --no-default-features --bench outlook`.
//!
//! Asked of two hundred people who have answered a random part. Nothing is asserted here: a time says as much about the machine
//! as about the program.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use foeling::domain::case::Case;
use foeling::domain::frame::Frame;
use foeling::domain::outlook::Stand;
use foeling::domain::questionnaire::journey::stops;
use foeling::domain::questionnaire::sharing::SharedAnswers;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;
use support::{random_answers, random_frame};

struct Person {
    party: Party,
    answers: SharedAnswers,
    frame: Frame,
}

impl Person {
    fn stand(&self) -> Stand<'_> {
        Stand { party: self.party, route: Route::Full, answers: &self.answers, frame: &self.frame }
    }
}

fn main() {
    let mut rng = fastrand::Rng::with_seed(6);
    let person = |nth: usize| {
        let (party, frame) = (Party::ALL[nth % 2], random_frame(&mut rng));
        Person { party, answers: random_answers(party, &mut rng).shared(), frame }
    };
    let people: Vec<Person> = (0..200).map(person).collect();
    time("what can still move it", &people, |person| vec![person.stand().outlook().movers.len()]);
    time("what of a page can", &people, |person| {
        let case = Case::read(person.party, Route::Full, person.answers.answers(), &person.frame);
        stops(&case).into_iter().take(1).map(|stop| person.stand().moving(&stop.questions).len()).collect()
    });
}

fn time(what: &str, people: &[Person], work: impl Fn(&Person) -> Vec<usize>) {
    let (mut slowest, mut all, mut found) = (Duration::ZERO, Duration::ZERO, 0_usize);
    for person in people {
        let start = Instant::now();
        found += black_box(work(person)).iter().sum::<usize>();
        let took = start.elapsed();
        (slowest, all) = (slowest.max(took), all + took);
    }
    println!("{what}: {:?} each, {slowest:?} at most, {found} found", all.div_f64(people.len() as f64));
}
