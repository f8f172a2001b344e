//! The words of the follow-up against the rules of plain language, and against what nobody should have to read.

mod support;

use foeling::content::follow_up::{documents, result, screens, signs, since, time};
use foeling::domain::follow_up::{Change, Ends, Felt, Ground, HasChanged, OwnNote, ReviewStands, Sign, Worked};
use foeling::domain::talk::record::FollowUpResult;
use foeling::domain::talk::since_words::Ask;
use foeling::domain::values::text::{Text, t};
use foeling::domain::vocabulary::party::Party;
use support::language::{STOP_LIST, assert_no_loose_ends, assert_none, lix, placeholders, word_count};
use support::records::date;

/// Besides the common stop list: what would judge, nudge, frighten or blame somebody who looks back.
const ALSO_STOPPED: [&str; 10] =
    ["kræve", "anbefal", "vurdering", "dårlig", "skyld", "test", "point", "skuffe", "stress", "mangelfuld"];

/// Everything said about the signs: only ever read by one person.
fn own_texts() -> Vec<(String, Text)> {
    let mut all = vec![("not noticed".to_owned(), signs::NOT_NOTICED)];
    for sign in Sign::ALL {
        let (words, id) = (signs::words(sign), sign.id());
        all.push((format!("{id}: name"), words.name));
        all.extend(Party::ALL.map(|party| (format!("{id}: ask {party:?}"), words.ask(party))));
        all.extend(words.options.map(|option| (format!("{id}: option"), option)));
    }
    all.extend(notes().into_iter().flat_map(|(place, note, says)| {
        std::iter::once((format!("{place}: note"), note)).chain(says.map(|say| (format!("{place}: say"), say)))
    }));
    all
}

fn notes() -> Vec<(String, Text, [Text; 2])> {
    let pairs = Sign::ALL.into_iter().flat_map(|sign| Felt::ALL.map(|felt| OwnNote { sign, felt }));
    let note = |note: OwnNote| {
        let text = signs::note(note)?;
        Some((format!("{} {}", note.sign.id(), note.felt.id()), text.note, Party::ALL.map(|party| text.say(party))))
    };
    pairs.filter_map(note).collect()
}

fn ends() -> [Ends; 4] {
    [Ends::On(date("2026-07-01")), Ends::ByLocalAgreement, Ends::AsWritten, Ends::ToAgree]
}

fn shared_texts() -> Vec<(String, Text)> {
    let mut all: Vec<(String, Text)> = Vec::new();
    for id in FollowUpResult::ALL {
        let words = result(id);
        all.extend([words.label, words.hint, words.history].map(|text| (id.id().to_owned(), text)));
    }
    for change in Change::ALL {
        let words = since::change(change);
        all.extend([words.ask, words.name].map(|text| (change.id().to_owned(), text)));
    }
    all.extend(HasChanged::ALL.map(|has| (has.id().to_owned(), since::has_changed(has))));
    all.extend(Worked::ALL.map(|worked| (worked.id().to_owned(), since::worked(worked))));
    all.extend(grounds().map(|ground| (format!("{ground:?}"), since::ground(&ground))));
    all.extend(ends().map(|ends| (format!("{ends:?}"), screens::ends(ends))));
    let stands = [ReviewStands::Past, ReviewStands::Today, ReviewStands::Near, ReviewStands::Ahead];
    all.extend(stands.map(|stands| (format!("{stands:?}"), time::review(stands))));
    let counted = [time::DAYS, time::WEEKS, time::MONTHS, time::YEARS].concat();
    all.extend(
        counted.into_iter().chain([time::TODAY, time::REVIEW, time::NO_REVIEW]).map(|it| ("time".to_owned(), it)),
    );
    let alone = [since::WHAT_CHANGED, since::LOOK_TO_ADJUST, since::LOOK_TOUCHED];
    all.extend(alone.map(|text| ("since".to_owned(), text)));
    all.extend(of_screens().into_iter().map(|text| ("screens".to_owned(), text)));
    all.extend(of_documents().into_iter().map(|text| ("documents".to_owned(), text)));
    all
}

fn grounds() -> [Ground; 7] {
    [
        Ground::ToAdjust(Vec::new()),
        Ground::Changed(Change::Tasks),
        Ground::Closeness(Vec::new()),
        Ground::NewTeam,
        Ground::MostNotUsed,
        Ground::Works,
        Ground::NothingChanged,
    ]
}

fn of_screens() -> Vec<Text> {
    use screens::*;
    vec![
        FOLLOW_UP,
        AGREEMENT_TITLE,
        NO_AGREEMENT,
        ENDED,
        WHO,
        WHO_HINT,
        WHO_EMPLOYEE,
        WHO_MANAGER,
        WHO_BOTH,
        WHO_BOTH_HINT,
        CHOOSE_WHO,
        BEGIN,
        HISTORY,
        HISTORY_LINE,
        HISTORY_LINE_UNDATED,
        FIRST_VERSION,
        LACKS,
        LACKS_TEXT,
        PROPOSAL_NEXT,
        GAINED_TITLE,
        GAINED_TITLE_ALONE,
        GAINED_LEAD,
        GAINED_LEAD_ALONE,
        GAINED_KEPT,
        GAINED_KEPT_ALONE,
        ask(Ask::Gained),
        ask(Ask::Missed),
        LAST_TIME,
        SIGNS,
        SIGNS_ASK,
        NOTHING_OF_YOURS,
        STANDING,
        DAY_OFF,
        SAVE_PROPOSAL,
        OWN_TITLE,
        OWN_LEAD,
        OWN_COMPARE,
        OWN_TOGETHER,
        NO_NOTES_YET,
        NO_NOTES,
        SINCE_TITLE,
        SINCE_LEAD,
        SINCE_LEAD_ALONE,
        CHANGES,
        WORKED,
        NEXT_TITLE,
        NEXT_TITLE_ALONE,
        NEXT_LEAD,
        NEXT_LEAD_ALONE,
        NEXT_ASK,
        NEXT_ASK_ALONE,
        START,
        NO_START,
        LOOK_AT,
        UNTIL,
        DAYS_MORE,
        DAYS_ELSE,
        REVIEW_LATER,
        ENDS_ON,
        ENDS_ON_ANOTHER,
        REVIEW_ON,
        REVIEW_ELSE,
        CHOOSE_NEXT,
        CHOOSE_NEXT_ALONE,
        CHOOSE_UNTIL,
        TO_EDITOR,
        VERSION_TITLE,
        VERSION_LEAD,
        VERSION_LEAD_ALONE,
        SAVE,
        SAVE_AGAIN,
        agreed(false),
        agreed(true),
    ]
}

fn of_documents() -> Vec<Text> {
    use documents::*;
    let mut all = vec![
        TITLE,
        VERSION,
        VERSION_UNDATED,
        CHOSEN,
        CHANGES,
        WAS_NOT_THERE,
        TAKEN_OUT,
        NO_CHANGES,
        THE_REST,
        REVIEW,
        OWN_TITLE,
        MORE_DAYS,
        MORE_PRESENCE,
        MORE_THEN,
        NOTICE_GIVEN,
        ENDS_ON,
        ENDS_BY_LOCAL,
        ENDS_AS_WRITTEN,
        ENDS_TO_AGREE,
    ];
    all.extend(CHANGE_HEADS);
    for party in Party::ALL {
        all.extend([false, true].map(|is_end| by_one(party, is_end)));
        all.extend([false, true].map(|is_end| by_one_in_short(party, is_end)));
    }
    all
}

fn all_texts() -> Vec<(String, Text)> {
    own_texts().into_iter().chain(shared_texts()).collect()
}

#[test]
fn no_text_is_empty_or_has_loose_ends() {
    assert_no_loose_ends(all_texts());
}

#[test]
fn no_text_shouts_tests_or_blames() {
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        if text.da.contains('!') || text.en.contains('!') {
            faults.push(format!("{place}: exclamation mark"));
        }
        for word in text.da.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-') {
            if word == "man" || STOP_LIST.iter().chain(&ALSO_STOPPED).any(|stop| word.starts_with(stop)) {
                faults.push(format!("{place}: {word} in {}", text.da));
            }
        }
    }
    assert_none(faults);
}

#[test]
fn marks_are_typographic_and_placeholders_the_same() {
    let mut faults = Vec::new();
    for (place, text) in all_texts() {
        for (said, quotes) in [(text.da, ['“', '”']), (text.en, ['»', '«'])] {
            if said.contains(['"', '\'']) || said.contains(" - ") || said.contains(quotes) || said.contains("...") {
                faults.push(format!("{place}: {said}"));
            }
        }
        if placeholders(text.da) != placeholders(text.en) {
            faults.push(format!("{place}: {} | {}", text.da, text.en));
        }
    }
    assert_none(faults);
}

#[test]
fn danish_is_easy_to_read() {
    let mut faults = Vec::new();
    for (place, note, says) in notes() {
        for say in says {
            faults.extend(hard(&place, &[note.da, say.da]));
        }
    }
    for id in FollowUpResult::ALL {
        faults.extend(hard(id.id(), &[result(id).label.da, result(id).hint.da]));
    }
    // A text of its own is measured where it is long enough for the measure to mean anything.
    for (place, text) in shared_texts().iter().filter(|(_, text)| word_count(text.da) >= 8) {
        faults.extend(hard(place, &[text.da]));
    }
    let screen: Vec<&str> = of_screens().iter().map(|text| text.da).collect();
    faults.extend(hard("all screens", &screen));
    assert_none(faults);
}

fn hard(place: &str, pieces: &[&str]) -> Option<String> {
    let found = lix(pieces);
    (found > 35.0).then(|| format!("{place}: LIX {found:.1}: {}", pieces.join(" | ")))
}

#[test]
fn the_answers_about_a_sign_differ_and_are_never_numbers() {
    for sign in Sign::ALL {
        let options = Felt::ALL.map(|felt| signs::words(sign).option(felt).da);
        let distinct: std::collections::BTreeSet<&str> = options.into_iter().collect();
        assert_eq!(distinct.len(), 4, "{sign:?}");
        assert!(options.iter().all(|option| !option.contains(|letter: char| letter.is_ascii_digit())));
    }
}

#[test]
fn a_note_leaves_it_to_the_person_where_something_has_become_less_good() {
    for sign in Sign::ALL {
        let note = signs::note(OwnNote { sign, felt: Felt::Worse }).unwrap().note;
        assert!(note.da.contains("u bestemmer"), "{}", note.da);
        assert!(note.en.contains("ou decide"), "{}", note.en);
    }
}

#[test]
fn what_one_could_say_is_said_in_the_first_person() {
    for (place, _, says) in notes() {
        for say in says {
            let words: Vec<&str> = say.da.split(|c: char| !c.is_alphabetic()).collect();
            let is_first = ["Jeg", "jeg", "mig", "min"].iter().any(|word| words.contains(word));
            assert!(is_first, "{place}: {}", say.da);
        }
    }
}

#[test]
fn questions_are_short() {
    let faults = Sign::ALL.into_iter().flat_map(|sign| Party::ALL.map(|party| signs::words(sign).ask(party)));
    let asked = faults.chain(Change::ALL.map(|change| since::change(change).ask)).chain([t("", "")]);
    assert_none(asked.filter(|ask| word_count(ask.da) > 18).map(|ask| ask.da.to_owned()).collect());
}
