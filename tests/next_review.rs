//! Another day for the review when an agreement goes on: a value as long as there is one, and read back only where an agreement
//! is there as words.

mod support;

use foeling::domain::follow_up::Plan;
use foeling::domain::frame::Frame;
use foeling::domain::talk::record::{Record, Version};
use foeling::domain::values::calendar::Date;
use foeling::domain::values::speech::Speech;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::export::version::{next_version, version_of};
use foeling::reading::review::around_review;
use foeling::saved::agreement_file;
use foeling::wording;
use support::records::{agreed_record_in, date};

fn clause(version: &Version) -> &str {
    version.clauses.iter().find(|(id, _)| *id == E::StartAndReview).map_or("", |(_, words)| words)
}

fn next(record: &Record, plan: Plan, review: Date) -> Version {
    next_version(record, plan, &Frame::default(), Some(review), None).unwrap()
}

#[test]
fn the_same_day_leaves_the_clause_as_it_was() {
    for lang in Lang::ALL {
        let record = agreed_record_in(lang);
        let current = record.current().unwrap();
        for plan in [Plan::Keep, Plan::Adjust] {
            assert_eq!(clause(&next(&record, plan, current.review.unwrap())), clause(current));
        }
    }
}

#[test]
fn kept_and_adjusted_agreements_say_another_day_alike() {
    let day = date("2026-12-01");
    for lang in Lang::ALL {
        let record = agreed_record_in(lang);
        let before = clause(record.current().unwrap());
        let [kept, adjusted] = [Plan::Keep, Plan::Adjust].map(|plan| next(&record, plan, day));
        assert_eq!(clause(&kept), clause(&adjusted));
        assert_eq!((kept.review, adjusted.review), (Some(day), Some(day)));
        let old = record.current().unwrap().review.unwrap();
        let [old, new] = [old, day].map(|date| wording::date(date, lang));
        assert!(before.contains(&old) && !before.contains(&new), "{before}");
        assert!(!clause(&kept).contains(&old) && clause(&kept).matches(&new).count() == 1, "{}", clause(&kept));
        // The first period, which was there to try it out, is over.
        assert!(clause(&kept).len() < before.len(), "{}", clause(&kept));
    }
}

#[test]
fn where_the_two_took_our_sentence_into_their_own_the_day_is_moved_in_it() {
    let mut record = agreed_record_in(Lang::Da);
    let ours = clause(record.current().unwrap()).to_owned();
    record.talk.write(E::StartAndReview, &format!("{ours} Vi tager kage med."));
    let now = next(&record, Plan::Adjust, date("2026-12-01"));
    assert!(clause(&now).ends_with("senest den 1. december 2026. Vi tager kage med."), "{}", clause(&now));
    assert!(!clause(&now).contains("juli"), "{}", clause(&now));
    record.talk.write(E::StartAndReview, "Vi tager kage med.");
    let now = next(&record, Plan::Adjust, date("2026-12-01"));
    assert!(clause(&now).starts_with("Vi tager kage med. Parterne følger op"), "{}", clause(&now));
}

#[test]
fn a_version_that_was_saved_and_opened_goes_on_as_one_that_was_not() {
    let day = date("2026-12-01");
    for lang in Lang::ALL {
        let record = agreed_record_in(lang);
        let (opened, _) = agreement_file::read(&agreement_file::write(&record)).unwrap();
        for plan in [Plan::Keep, Plan::Adjust, Plan::MorePresence { until: day, days: None }] {
            assert_eq!(next(&opened, plan, day), next(&record, plan, day));
        }
    }
}

#[test]
fn an_agreement_of_any_form_of_file_gets_its_day() {
    for (name, said) in [
        ("agreement-0.json", "Parterne følger op på aftalen senest den 1. januar 2028."),
        ("agreement-1.json", "The parties follow up on the agreement no later than 1 January 2028."),
    ] {
        let text = std::fs::read_to_string(format!("tests/data/formats/{name}")).unwrap();
        let (record, _) = agreement_file::read(&text).unwrap();
        let now = next(&record, Plan::Keep, date("2028-01-01"));
        assert_eq!(clause(&now), said);
        let others: Vec<_> = now.clauses.iter().filter(|(id, _)| *id != E::StartAndReview).collect();
        assert_eq!(others, record.current().unwrap().clauses.iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_clause_is_read_only_for_the_review_that_it_names() {
    let speech = Speech::ours(Lang::Da);
    let record = agreed_record_in(Lang::Da);
    let version = record.current().unwrap();
    let around = around_review(clause(version), version.review, speech).unwrap();
    assert!(around.with("HER.").ends_with(" HER."), "{}", around.with("HER."));
    assert_eq!(around_review(clause(version), Some(date("2031-01-01")), speech), None);
    assert_eq!(around_review(clause(version), None, speech), None);
    assert_eq!(around_review("Vi prøver.", version.review, speech), None);
}

#[test]
fn a_draft_moves_its_day_before_it_is_put_into_words() {
    let record = agreed_record_in(Lang::Da);
    let frame = Frame::default();
    let dialogue = record.talk.dialogue(&frame);
    let mut agreement = record.talk.agreement(&dialogue, &frame);
    let sentences = |agreement: &foeling::domain::agreement::Agreement| {
        agreement.clause(E::StartAndReview).unwrap().phrases().iter().map(|phrase| phrase.id).collect::<Vec<_>>()
    };
    let before = sentences(&agreement);
    assert!(agreement.set_review(date("2026-12-01")));
    assert_eq!(sentences(&agreement).len(), before.len() - 1, "nothing is tried out any more");
    assert_eq!(version_of(&record.talk, &dialogue, &frame, Lang::Da, None).clauses, record.versions[0].clauses);
    let mut talk = record.talk.clone();
    talk.write(E::StartAndReview, "Vi prøver.");
    assert!(!talk.agreement(&talk.dialogue(&frame), &frame).set_review(date("2026-12-01")));
}
