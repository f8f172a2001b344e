//! The dated cards behind the sources.

mod support;

use std::collections::BTreeSet;

use foeling::content::sources;
use foeling::domain::agreement;
use foeling::domain::frame::LocalCard;
use foeling::domain::questionnaire;
use foeling::domain::rules;
use foeling::domain::rules::rule_card::{CARDS, CardKind, HowRead, card, changed_since, due, oldest_read};
use foeling::domain::values::calendar::Date;
use foeling::domain::values::speech::Words;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::source::Source;
use foeling::export::document::Block;
use foeling::export::plain_text::plain_text;
use foeling::export::rules::{dates, rules as rules_on_paper, used_in};
use foeling::export::suggestion::suggestion;
use support::in_order;

fn on(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn every_source_but_our_own_has_one_card() {
    for source in Source::ALL {
        let is_ours = matches!(source, Source::LocalFrame | Source::OwnJudgement);
        assert_eq!(card(*source).is_none(), is_ours, "{source:?}");
    }
    let each: BTreeSet<Source> = CARDS.iter().map(|card| card.source).collect();
    assert_eq!(each.len(), CARDS.len());
}

#[test]
fn the_dates_of_a_card_are_days_and_follow_each_other() {
    for card in CARDS {
        assert!(card.read_on < card.check_by, "{card:?}");
        assert!(card.told_anew.is_none_or(|anew| anew > on(2026, 11, 23) && anew <= card.read_on), "{card:?}");
        assert!(card.check_by <= on(2029, 1, 1), "a rule is looked at again within three years: {card:?}");
        assert!(card.in_force.is_none_or(|from| from <= card.read_on), "{card:?}");
        assert!(card.address.is_none_or(|address| address.starts_with("https://")), "{card:?}");
    }
}

#[test]
fn no_source_is_dead_and_none_is_surer_than_it_was_read() {
    let mut used: BTreeSet<Source> = BTreeSet::new();
    used.extend(rules::rules().flat_map(|rule| rule.sources));
    used.extend(questionnaire::questions().flat_map(|question| question.sources));
    used.extend(agreement::elements().flat_map(|element| element.sources));
    used.extend(foeling::domain::suggestion::signposts::Signpost::ALL.iter().map(|signpost| signpost.source()));
    used.extend(foeling::domain::vocabulary::task::Task::OFFERED.iter().filter_map(|task| task.source()));
    let dead: Vec<_> = Source::ALL.iter().filter(|source| !used.contains(source)).collect();
    assert!(dead.is_empty(), "{dead:?}");
    for card in CARDS {
        let words = sources::words(card.source);
        assert!(!words.does.da.is_empty() && !words.does.en.is_empty());
        assert!(words.does.da.chars().count() <= 190, "{}", words.does.da);
        // What was read in others' account is never told as the text itself.
        let how = sources::how_read(card.read).da;
        assert_eq!(how.contains("ikke"), matches!(card.read, HowRead::Authority | HowRead::Secondary));
    }
}

#[test]
fn a_judgment_was_given_an_agreement_between_the_two_sides_concluded_and_a_rule_is_in_force() {
    for card in CARDS.iter().filter(|card| card.in_force.is_some()) {
        let [da, en] = match (card.kind, card.source) {
            (CardKind::Judgment, _) => ["Afsagt ", "Given on "],
            (_, Source::EuTelework) => ["Indgået ", "Concluded on "],
            _ => ["Gælder fra ", "In force from "],
        };
        assert!(dates(card, Lang::Da).starts_with(da), "{}", dates(card, Lang::Da));
        assert!(dates(card, Lang::En).starts_with(en), "{}", dates(card, Lang::En));
    }
}

#[test]
fn every_section_of_the_report_says_what_it_is_built_on() {
    for source in Source::ALL.iter().filter(|source| source.is_report()) {
        let note = sources::words(*source).note.unwrap();
        assert!(note.da.contains("corona") && note.en.contains("pandemic"), "{source:?}: {}", note.da);
    }
}

#[test]
fn the_print_of_a_suggestion_says_each_rule_it_rests_on_once() {
    for given in [in_order::employee(), in_order::employee().one(Q::WorkPlace, "home-in-sweden"), in_order::manager()] {
        let shared = given.assess().shared;
        let text = plain_text(&suggestion(&shared, Lang::Da, None));
        let steps = &shared.get().suggestion.as_ref().unwrap().steps;
        let cards = steps.iter().filter_map(|step| rules::find(step.id)).flat_map(|rule| rule.sources);
        let cards: Vec<_> = cards.filter_map(|source| card(*source)).collect();
        assert!(!cards.is_empty(), "{text}");
        for card in cards {
            let does = sources::words(card.source).does.da;
            assert_eq!(text.matches(does).count(), 1, "{does}: {text}");
            assert!(text.contains(&dates(card, Lang::Da)) && text.contains(sources::how_read(card.read).da));
        }
    }
}

#[test]
fn every_card_says_where_it_is_used() {
    for card in CARDS {
        for lang in Lang::ALL {
            let says = used_in(card, lang);
            assert!(!says.is_empty() && !says.contains('{'), "{says}");
        }
    }
    let screen = used_in(card(Source::ScreenThreshold).unwrap(), Lang::Da);
    assert!(screen.contains("omfang") && screen.contains("skærmarbejdsplads"), "{screen}");
}

#[test]
fn the_cards_of_a_paper_are_those_of_its_clauses_and_the_organisations_own() {
    let paper = in_order::paper(&in_order::talk(&in_order::employee(), &in_order::manager()));
    let own = LocalCard {
        name: Words { da: "Lokal aftale".into(), en: "Local agreement".into() },
        does: Words { da: "Giver faste dage.".into(), en: "Allows fixed days.".into() },
        read_on: on(2026, 10, 1),
        check_by: None,
        address: String::new(),
    };
    let blocks = rules_on_paper(paper.sources(), &[own], Lang::Da);
    let names: Vec<&str> = blocks
        .iter()
        .filter_map(|block| if let Block::Fine { name, .. } = block { Some(name.as_str()) } else { None })
        .collect();
    let each: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(each.len(), names.len(), "{names:?}");
    let expected: BTreeSet<Source> = paper.sources().filter_map(card).map(|card| card.source).collect();
    assert_eq!(names.len(), expected.len() + 1);
    assert_eq!(names.last(), Some(&"Lokal aftale"));
    assert!(rules_on_paper([], &[], Lang::Da).is_empty());
}

#[test]
fn the_day_of_a_paper_is_its_oldest_card() {
    let (old, new) = (card(Source::Report2).unwrap().read_on, card(Source::DailyRest).unwrap().read_on);
    assert!(old < new);
    assert_eq!(oldest_read([Source::DailyRest]), Some(new));
    assert_eq!(oldest_read([Source::DailyRest, Source::Report33, Source::LocalFrame]), Some(old));
    assert_eq!(oldest_read([Source::LocalFrame]), None);
}

#[test]
fn a_rule_that_is_new_or_told_anew_is_changed_since_an_older_agreement() {
    let changed = |day: Date| changed_since(day, [Source::DailyRest, Source::Report33, Source::HomeWorkOrder]);
    let told = card(Source::DailyRest).unwrap().told_anew.unwrap();
    let before: Vec<Source> = changed(told.pred_opt().unwrap()).iter().map(|card| card.source).collect();
    assert_eq!(before, [Source::DailyRest]);
    assert!(changed(told).is_empty());
    // By when it came into force, whatever Føling said.
    assert!(changed_since(on(2024, 1, 31), [Source::HomeWorkOrder]).len() == 1);
    // A rule told twice is changed once.
    assert_eq!(changed_since(on(2020, 1, 1), [Source::DailyRest, Source::DailyRest]).len(), 1);
}

#[test]
fn what_is_due_is_due_on_its_day_and_not_before() {
    let first = CARDS.iter().map(|card| card.check_by).min().unwrap();
    assert_eq!(due(first.pred_opt().unwrap()).count(), 0);
    assert!(due(first).count() >= 1);
    assert_eq!(due(on(2100, 1, 1)).count(), CARDS.len());
}
