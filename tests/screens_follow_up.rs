//! The screens of the follow-up as a browser and a screen reader meet them.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::app::state::follow_up::{Asked, FollowUpState, FollowUpStep};
use foeling::content::follow_up::{result, screens};
use foeling::domain::follow_up::{Change, Felt, HasChanged, Sign, Worked, theirs};
use foeling::domain::frame::Frame;
use foeling::domain::talk::record::{FollowUpResult, Record};
use foeling::domain::talk::since_words::Ask;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::ui::reader::Reader;
use foeling::ui::screens::follow_up::{FollowUpProps, view};
use support::records::{agreed_record, date};
use support::rendering::markup;
use yew::Callback;

const ALONE: Option<Voice> = Some(Voice::One(Party::Employee));

fn at(step: FollowUpStep, voice: Option<Voice>) -> FollowUpState {
    FollowUpState { step, voice, ..FollowUpState::about(&agreed_record()) }
}

fn props(state: FollowUpState, record: Record, lang: Lang) -> FollowUpProps {
    FollowUpProps {
        reader: Reader { speech: lang.into(), party: Party::Employee, instance: 1, today: None, part: "" },
        state: Rc::new(state),
        record: Rc::new(record),
        frame: Rc::new(Frame::default()),
        today: Some(date("2026-07-01")),
        on_msg: Callback::noop(),
    }
}

fn shown(state: &FollowUpState) -> String {
    shown_in(state, Lang::Da)
}

fn shown_in(state: &FollowUpState, lang: Lang) -> String {
    let state = state.clone();
    markup(move || view(&props(state, agreed_record(), lang)))
}

fn said(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, said)| said));
    pieces.collect::<String>().replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Every step, with everything on it that can be there.
fn steps() -> Vec<FollowUpState> {
    let mut all: Vec<FollowUpState> = FollowUpStep::ALL.map(|step| at(step, ALONE)).into();
    all.extend(FollowUpStep::ALL.map(|step| at(step, Some(Voice::Both))));
    for chosen in FollowUpResult::ALL {
        let until = Some(date("2026-09-01"));
        all.extend([FollowUpStep::Next, FollowUpStep::NewVersion].map(|step| FollowUpState {
            chosen: Some(chosen),
            until,
            ..at(step, ALONE)
        }));
    }
    let mut own = at(FollowUpStep::Own, ALONE);
    Sign::ALL.into_iter().zip(Felt::ALL).for_each(|(sign, felt)| own.signs.set(sign, felt));
    let mut since = at(FollowUpStep::Next, ALONE);
    since.shared.say_changed(Change::Tasks, HasChanged::Yes);
    since.shared.say_worked(E::Extent, Worked::ToAdjust);
    let missing = FollowUpState { asked: Some(Asked::Result), ..at(FollowUpStep::Next, ALONE) };
    let who = FollowUpState { asked: Some(Asked::Who), ..at(FollowUpStep::Agreement, None) };
    all.extend([own, since, missing, who]);
    all
}

#[test]
fn every_screen_has_one_heading_that_can_take_the_focus_and_no_id_twice() {
    for state in steps() {
        let html = shown(&state);
        assert_eq!(html.matches("<h1").count(), 1, "{:?}", state.step);
        assert!(html.contains("id=\"foeling-1-heading\" tabindex=\"-1\""), "{html}");
        let mut ids = ids(&html);
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{:?}: an id stands twice", state.step);
    }
}

#[test]
fn headings_skip_no_level() {
    for state in steps() {
        let html = shown(&state);
        let levels = html.match_indices("<h").filter_map(|(at, _)| html.as_bytes().get(at + 2));
        let mut last = 0;
        for level in levels.filter(|level| (b'1'..=b'6').contains(level)).map(|level| level - b'0') {
            assert!(level <= last + 1, "{:?}: from {last} to {level}", state.step);
            last = level;
        }
    }
}

#[test]
fn every_radio_has_a_label_and_every_reference_leads_somewhere() {
    for state in steps() {
        let html = shown(&state);
        let ids = ids(&html);
        for name in [" for=\"", " aria-describedby=\"", " aria-labelledby=\""] {
            for rest in html.split(name).skip(1) {
                for id in rest.split('"').next().unwrap().split(' ') {
                    assert!(ids.contains(&id), "{:?}:{name}{id}", state.step);
                }
            }
        }
        let radios = html.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
        for radio in radios {
            let id = radio.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            assert!(html.contains(&format!(" for=\"{id}\"")), "{id} has no label");
        }
    }
}

#[test]
fn the_control_that_is_asked_for_is_there() {
    let who = FollowUpState { asked: Some(Asked::Who), ..at(FollowUpStep::Agreement, None) };
    let next = FollowUpState { asked: Some(Asked::Result), ..at(FollowUpStep::Next, ALONE) };
    let until = FollowUpState {
        asked: Some(Asked::Until),
        chosen: Some(FollowUpResult::MorePresence),
        ..at(FollowUpStep::Next, ALONE)
    };
    for state in [who, next, until] {
        let html = shown(&state);
        let control = state.asked.unwrap().control();
        assert!(html.contains(&format!("id=\"foeling-1-{control}\"")), "{control}");
        assert!(said(&html).contains(&state.fault(Lang::Da).unwrap()));
    }
}

#[test]
fn the_agreement_is_shown_with_its_age_its_review_and_its_history() {
    for (lang, expected) in [
        (Lang::Da, ["Aftalen er 3 måneder gammel.", "senest i dag, den 1. juli 2026", "Version 1, 3. marts 2026"]),
        (Lang::En, ["3 months old", "no later than today, 1 July 2026", "Version 1, 3 March 2026"]),
    ] {
        let html = shown_in(&at(FollowUpStep::Agreement, None), lang);
        for part in expected {
            assert!(said(&html).contains(part), "{part}");
        }
        // Its words are those that were agreed, whatever language is read.
        assert!(html.contains("lang=\"da\"") && said(&html).contains("to dage"), "{lang:?}");
    }
}

#[test]
fn nothing_is_chosen_beforehand() {
    for step in FollowUpStep::ALL {
        assert!(!shown(&at(step, None)).contains(" checked"), "{step:?}");
    }
}

#[test]
fn all_four_results_are_offered_whatever_is_suggested() {
    for state in steps().iter().filter(|state| state.step == FollowUpStep::Next) {
        let text = said(&shown(state));
        for id in FollowUpResult::ALL {
            assert!(text.contains(result(id).label.da) && text.contains(result(id).hint.da));
        }
    }
}

#[test]
fn the_private_screen_is_marked_and_asks_nobody_who_is_not_alone() {
    let html = shown(&at(FollowUpStep::Own, ALONE));
    assert_eq!(html.matches("foeling-privacy--private").count(), 5);
    let together = shown(&at(FollowUpStep::Own, Some(Voice::Both)));
    assert!(!together.contains("<fieldset") && said(&together).contains(screens::OWN_TOGETHER.da));
}

#[test]
fn what_is_noticed_stands_on_the_private_screen_and_on_no_other() {
    for step in FollowUpStep::ALL {
        let mut state = FollowUpState { chosen: Some(FollowUpResult::Keep), ..at(step, ALONE) };
        let before = shown(&state);
        for sign in Sign::ALL {
            state.signs.set(sign, Felt::Worse);
        }
        assert_eq!(before == shown(&state), step != FollowUpStep::Own, "{step:?}");
    }
}

#[test]
fn each_clause_that_is_theirs_is_a_row_with_its_words_and_the_rest_is_one_line() {
    let html = shown(&at(FollowUpStep::Since, ALONE));
    let theirs = theirs(&agreed_record(), &Frame::default());
    for element in E::ALL {
        let row = format!("id=\"foeling-1-worked-{}\"", element.id());
        assert_eq!(html.contains(&row), theirs.contains(element), "{element:?}");
    }
    assert!(said(&html).contains("to dage om ugen"), "the words of the clause are there");
    // The rest can be unfolded, and is folded at first.
    let (_, folded) = html.split_once("<details").unwrap();
    assert!(!folded.starts_with(" open") && said(folded).contains(screens::STANDING.da));
    assert!(said(folded).contains("sygedage er ikke hjemmedage"), "{folded}");
}

#[test]
fn one_who_prepares_alone_is_asked_alone() {
    for step in [FollowUpStep::Gained, FollowUpStep::Since, FollowUpStep::Next] {
        let (alone, both) = (said(&shown(&at(step, ALONE))), said(&shown(&at(step, Some(Voice::Both)))));
        for words in ["til jer begge", "Hvad gør I nu", "Vælg sammen", "fået ud af", "savner I"] {
            assert!(!alone.contains(words) || words == "fået ud af" && alone.contains("har du fået ud af"), "{words}");
        }
        assert_ne!(alone, both);
    }
    assert!(said(&shown(&at(FollowUpStep::Next, ALONE))).contains(screens::NEXT_TITLE_ALONE.da));
    assert!(said(&shown(&at(FollowUpStep::Gained, Some(Voice::Both)))).contains(screens::ask(Ask::Missed).da));
}

#[test]
fn a_review_that_moves_later_than_agreed_says_so() {
    let chosen = FollowUpState {
        chosen: Some(FollowUpResult::MorePresence),
        until: Some(date("2028-09-01")),
        ..at(FollowUpStep::Next, Some(Voice::Both))
    };
    let agreed = agreed_record().current().unwrap().review.unwrap();
    let later = |state: &FollowUpState| said(&shown(state)).contains("Det er senere end den");
    assert!(!later(&chosen));
    assert!(later(&FollowUpState { review: agreed.succ_opt(), ..chosen.clone() }));
    assert!(said(&shown(&chosen)).contains(screens::DAYS_ELSE.da), "what no number means is said");
}

#[test]
fn what_the_two_want_to_know_comes_before_everything_else() {
    let html = shown(&at(FollowUpStep::Gained, ALONE));
    for ask in Ask::ALL {
        assert!(
            said(&html).contains(screens::ask_alone(ask).da)
                && html.contains(&format!("id=\"foeling-1-{}\"", ask.id()))
        );
    }
    assert!(said(&html).contains(screens::GAINED_KEPT_ALONE.da) && !html.contains("foeling-privacy--private"));
    assert!(!said(&html).contains(screens::SIGNS.da), "they chose no signs");
    // What they wrote the last time is there to read.
    let mut record = agreed_record();
    record.versions[0].since.missed = "At ses til kaffe.".to_owned();
    let later = markup(move || view(&props(at(FollowUpStep::Gained, ALONE), record, Lang::Da)));
    assert!(said(&later).contains("Sidst skrev I: »At ses til kaffe.«"), "{later}");
}

#[test]
fn what_one_makes_alone_is_called_a_proposal_until_the_two_sit_together() {
    let state = FollowUpState { chosen: Some(FollowUpResult::Keep), ..at(FollowUpStep::NewVersion, ALONE) };
    let text = said(&shown(&state));
    assert!(text.contains("Forslag fra medarbejderen") && text.contains(screens::SAVE_PROPOSAL.da));
    assert!(!text.contains(screens::SAVE.da) && text.contains(screens::WHO_BOTH.da));
    let text = said(&shown(&FollowUpState { voice: Some(Voice::Both), ..state }));
    assert!(!text.to_lowercase().contains("forslag") && text.contains(screens::SAVE.da));
    // Opened again, the agreement begins with it.
    let mut record = agreed_record();
    record.versions[0].by_one = Some(Party::Manager);
    let text = said(&markup(move || view(&props(at(FollowUpStep::Agreement, None), record, Lang::Da))));
    assert!(text.contains("Forslag fra lederen") && text.contains(screens::PROPOSAL_NEXT.da), "{text}");
    assert!(text.contains("den første aftale, forslag fra lederen"), "{text}");
}

#[test]
fn a_day_off_that_somebody_sets_stays_and_is_named() {
    let on = |day: &str| {
        let review = Some(date(day));
        let state = FollowUpState { chosen: Some(FollowUpResult::Keep), review, ..at(FollowUpStep::Next, ALONE) };
        let html = shown(&state);
        assert!(html.contains(&format!("value=\"{day}\"")));
        said(&html).contains(screens::DAY_OFF.da)
    };
    assert!(on("2027-02-28") && on("2027-03-26") && !on("2027-03-01"));
}

#[test]
fn what_changed_can_be_written_only_where_something_changed() {
    let mut state = at(FollowUpStep::Since, ALONE);
    assert!(!shown(&state).contains("change-team-words"));
    state.shared.say_changed(Change::Team, HasChanged::Yes);
    assert!(shown(&state).contains("change-team-words"));
}

#[test]
fn the_new_version_lays_old_and_new_side_by_side() {
    let mut record = agreed_record();
    record.talk.write(E::Extent, "En dag om ugen.");
    let together = Some(Voice::Both);
    let state = FollowUpState { chosen: Some(FollowUpResult::Adjust), ..at(FollowUpStep::NewVersion, together) };
    let html = markup(move || view(&props(state, record, Lang::Da)));
    let text = said(&html);
    assert!(text.contains("Version 2, 1. juli 2026") && text.contains("En dag om ugen."), "{text}");
    assert_eq!(
        html.matches("foeling-voices__voice").count(),
        2 * 2 + 2,
        "two clauses, of which each old side has a class more"
    );
    assert!(text.contains(screens::SAVE.da) && text.contains(screens::TO_EDITOR.da));
}

#[test]
fn once_agreed_there_is_nothing_left_to_agree_on() {
    let mut record = agreed_record();
    let first = record.versions[0].clone();
    record.versions.push(foeling::domain::talk::record::Version { result: Some(FollowUpResult::Keep), ..first });
    let state =
        FollowUpState { chosen: Some(FollowUpResult::Keep), is_agreed: true, ..at(FollowUpStep::NewVersion, ALONE) };
    let text = said(&markup(move || view(&props(state, record, Lang::Da))));
    assert!(!text.contains(screens::SAVE.da) && text.contains(screens::SAVE_AGAIN.da) && text.contains("Version 2"));
}

#[test]
fn a_talk_without_an_agreement_says_so_and_asks_nothing() {
    let mut record = agreed_record();
    record.versions.clear();
    let state = FollowUpState::about(&record);
    let html = markup(move || view(&props(state, record, Lang::Da)));
    assert!(said(&html).contains(screens::NO_AGREEMENT.da) && !html.contains("<fieldset"));
}

#[test]
fn one_who_is_alone_is_not_asked_to_read_the_new_version_together() {
    let chosen = |voice| FollowUpState { chosen: Some(FollowUpResult::Keep), ..at(FollowUpStep::NewVersion, voice) };
    let (alone, both) = (said(&shown(&chosen(ALONE))), said(&shown(&chosen(Some(Voice::Both)))));
    assert!(alone.contains(screens::VERSION_LEAD_ALONE.da) && !alone.contains(screens::VERSION_LEAD.da), "{alone}");
    assert!(both.contains(screens::VERSION_LEAD.da), "{both}");
}
