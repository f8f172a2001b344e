//! Every rule has its source and an example that fires it; nothing fires without a cause.

mod support;

use std::collections::BTreeSet;

use foeling::content::spoken;
use foeling::domain::agreement::draft;
use foeling::domain::case::Case;
use foeling::domain::frame::Frame;
use foeling::domain::rules::finding::Bearing;
use foeling::domain::rules::rules;
use foeling::domain::talk::points::PointTopic;
use foeling::domain::talk::talking_points;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::route::Route;
use foeling::export::agreement::agreement;
use foeling::export::plain_text::plain_text;
use support::Given;

fn empty() -> Case {
    Case::new(Party::Employee, Route::Full)
}

#[test]
fn every_finding_has_exactly_one_rule() {
    let ids: Vec<FindingId> = rules().map(|rule| rule.id).collect();
    let unique: BTreeSet<FindingId> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "a rule stands twice");
    assert_eq!(unique, FindingId::ALL.iter().copied().collect());
}

#[test]
fn every_rule_names_a_source() {
    for rule in rules() {
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id.id());
    }
}

#[test]
fn every_rule_fires_on_its_example_and_only_then() {
    for rule in rules() {
        assert_eq!(rule.ask(&empty(), &Frame::default()).0, None, "{} fires on nothing", rule.id.id());
        let (mut case, mut frame) = (empty(), Frame::default());
        (rule.example)(&mut case, &mut frame);
        let finding = rule.ask(&case, &frame).0.unwrap_or_else(|| panic!("{} misses its example", rule.id.id()));
        assert_eq!(finding.id, rule.id);
    }
}

#[test]
fn findings_reach_a_person_in_the_order_of_their_ids() {
    let mut rng = fastrand::Rng::with_seed(1);
    let (mut followed, mut stops) = (0, 0);
    for round in 0..200 {
        let party = Party::ALL[round % 2];
        let given = Given { answers: support::random_answers(party, &mut rng), ..Given::new(party) };
        let shared = given.assess().shared;
        // Among the points, the weightier ones come first; those of one weight are read in order.
        let mut last = None;
        for point in talking_points::of(shared.get()) {
            let PointTopic::Finding(finding) = point.topic else { continue };
            let here = (point.consequence, finding.id);
            followed += usize::from(last.is_some_and(|(weight, _)| weight == here.0));
            assert!(last < Some(here), "{here:?} after {last:?}");
            last = Some(here);
        }
        // What stops an agreement is listed above it.
        let text = plain_text(&agreement(&draft(&shared, &given.frame), &shared, Lang::Da, None));
        let because = |id: &FindingId| spoken::finding(*id, Lang::Da).because.da.split('{').next().unwrap();
        let stopping = shared.get().findings.iter().filter(|finding| finding.effect == Bearing::Stop);
        let stopping: BTreeSet<FindingId> = stopping.map(|finding| finding.id).collect();
        let places: Vec<_> = stopping.iter().map(|id| text.find(because(id))).collect();
        assert!(places.is_sorted() && !places.contains(&None), "{places:?}\n{text}");
        stops += usize::from(places.len() > 1);
    }
    assert!(followed > 200 && stops > 10, "{followed} in a row, {stops} stopped twice");
}

#[test]
fn every_rule_that_changes_the_number_of_days_is_a_limit_of_the_suggestion() {
    use foeling::domain::suggestion::{LIMITS, STOPS_AND_KINDS};
    for rule in rules() {
        let (mut case, mut frame) = (empty(), Frame::default());
        (rule.example)(&mut case, &mut frame);
        let finding = rule.ask(&case, &frame).0.unwrap();
        let (is_limit, is_of_kind) = (LIMITS.contains(&rule.id), STOPS_AND_KINDS.contains(&rule.id));
        match finding.effect {
            Bearing::AtMost(_) | Bearing::Fewer(_) | Bearing::TasksLeave(_) | Bearing::Line { .. } => {
                assert!(is_limit, "{} does nothing: it is not among LIMITS", rule.id.id());
            }
            Bearing::Stop | Bearing::CaseByCaseOnly => {
                assert!(is_of_kind, "{} decides the kind, and is not among STOPS_AND_KINDS", rule.id.id());
            }
            Bearing::Talk => assert!(!is_limit && !is_of_kind, "{} is named without an effect", rule.id.id()),
        }
    }
}

#[test]
fn what_stops_an_agreement_matters_most() {
    use foeling::domain::rules::Consequence;
    let mut stops = 0;
    for rule in rules() {
        let (mut case, mut frame) = (empty(), Frame::default());
        (rule.example)(&mut case, &mut frame);
        if rule.ask(&case, &frame).0.unwrap().effect == Bearing::Stop {
            assert_eq!(rule.talk.map(|talk| talk.consequence), Some(Consequence::Decisive), "{}", rule.id.id());
            stops += 1;
        }
    }
    assert_eq!(stops, 4);
}
