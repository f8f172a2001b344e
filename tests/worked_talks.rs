//! Talks worked out whole: what two people answered, and all that the dialogue makes of it, as a text that was read through.
//!
//! The texts stand in `tests/data/talks`. Where one has changed on purpose, run this with `WRITE_TALKS=1` and read what changed.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use foeling::domain::talk::dialogue::ABOUT;
use support::told::{told, ways};
use support::worked::{Worked, talks};

/// Compares a text with the one that is kept, or writes it.
fn keeps(worked: &Worked, kind: &str, text: &str) {
    let folder = Path::new("tests/data/talks");
    let path = folder.join(format!("{}.{kind}.txt", worked.name.replace(' ', "-").replace('ö', "oe")));
    if std::env::var_os("WRITE_TALKS").is_some() {
        fs::create_dir_all(folder).unwrap();
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    for (at, (now, then)) in text.lines().zip(kept.lines()).enumerate() {
        assert_eq!(now, then, "{}, line {}", path.display(), at + 1);
    }
    assert_eq!(text, kept, "{}", path.display());
}

fn named(name: &str) -> Worked {
    talks().into_iter().find(|worked| worked.name == name).expect("a talk of that name")
}

/// One test for each talk, so that each is quick and tells by itself what is wrong.
macro_rules! talks_are_kept {
    ($($topics:ident, $ways:ident: $name:literal;)+) => {
        $(
            #[test]
            fn $topics() {
                let worked = named($name);
                keeps(&worked, "topics", &told(&worked.dialogue(), &worked.frame));
            }

            #[test]
            fn $ways() {
                let worked = named($name);
                keeps(&worked, "ways", &ways(&worked.dialogue(), &worked.frame));
            }
        )+

        #[test]
        fn every_talk_is_kept() {
            assert_eq!(talks().iter().map(|worked| worked.name).collect::<Vec<_>>(), [$($name),+]);
        }
    };
}

talks_are_kept! {
    the_analyst, ways_of_the_analyst: "analyst";
    the_social_worker, ways_of_the_social_worker: "social worker";
    the_sceptical_manager, ways_of_the_sceptical_manager: "sceptical manager";
    the_receptionist, ways_of_the_receptionist: "receptionist";
    the_one_in_malmoe, ways_of_the_one_in_malmoe: "in Malmö";
    the_one_who_does_not_wish_it, ways_of_the_one_who_does_not_wish_it: "not voluntary";
    the_new_hire, ways_of_the_new_hire: "new hire";
    the_kitchen_table, ways_of_the_kitchen_table: "kitchen table";
    two_in_order, ways_of_two_in_order: "in order";
    two_alike, ways_of_two_alike: "all alike";
    two_one_option_apart, ways_of_two_one_option_apart: "one option apart";
    two_two_options_apart, ways_of_two_two_options_apart: "two options apart";
    two_three_options_apart, ways_of_two_three_options_apart: "three options apart";
    two_with_later_options, ways_of_two_with_later_options: "later options";
    two_in_a_strict_place, ways_of_two_in_a_strict_place: "in a strict place";
    an_employee_who_would_rather_talk, ways_of_an_employee_who_would_rather_talk: "employee would rather talk";
    a_manager_who_would_rather_talk, ways_of_a_manager_who_would_rather_talk: "manager would rather talk";
    two_who_would_rather_talk, ways_of_two_who_would_rather_talk: "both would rather talk";
    an_employee_who_does_not_know, ways_of_an_employee_who_does_not_know: "employee does not know";
    a_manager_who_does_not_know, ways_of_a_manager_who_does_not_know: "manager does not know";
    two_of_whom_neither_knows, ways_of_two_of_whom_neither_knows: "neither knows";
    two_who_answered_the_first_half, ways_of_two_who_answered_the_first_half: "one the first half";
    two_who_answered_the_other_half, ways_of_two_who_answered_the_other_half: "one the other half";
    the_manager_alone, ways_of_the_manager_alone: "only the manager";
    two_who_answered_nothing, ways_of_two_who_answered_nothing: "nobody";
    two_who_decided_on_days, ways_of_two_who_decided_on_days: "decided on days";
    two_who_decided_on_some_tasks, ways_of_two_who_decided_on_some_tasks: "decided on some tasks";
    two_who_decided_on_all_tasks, ways_of_two_who_decided_on_all_tasks: "decided on all tasks";
    two_who_dealt_with_what_stops, ways_of_two_who_dealt_with_what_stops: "dealt with";
}

#[test]
fn between_them_they_come_to_every_topic() {
    let talks = talks();
    let reached: BTreeSet<_> =
        talks.iter().flat_map(|worked| worked.dialogue().topics()).map(|topic| topic.element).collect();
    for about in ABOUT {
        assert!(reached.contains(&about.element), "{:?}", about.element);
    }
}
