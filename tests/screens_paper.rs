//! The pages with the questions on paper, as a browser without the program gets them.
#![cfg(feature = "ssr")]

use std::collections::BTreeSet;
use std::path::Path;

use foeling::content::{paper, questions};
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::question::AnswerKind;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::ui::pages::markup::markup;
use foeling::ui::pages::paper::{body, title};

fn pages() -> impl Iterator<Item = (Party, Lang, String)> {
    Party::ALL.into_iter().flat_map(|party| Lang::ALL.map(|lang| (party, lang, markup(body(party, lang)))))
}

/// A text as it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn every_question_and_option_is_on_the_page() {
    for (party, lang, page) in pages() {
        for question in questionnaire::questions().filter(|question| question.asked.includes(party)) {
            let words = questions::words(question.id);
            assert!(page.contains(&escaped(words.ask(party).get(lang))), "{}", words.ask(party).get(lang));
            if let AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } = question.kind {
                for id in options {
                    let label = words.options.iter().find(|option| option.id == *id).unwrap().label.get(lang);
                    assert!(page.contains(&escaped(label)), "{label}");
                }
            }
        }
    }
}

#[test]
fn a_page_has_one_level_1_heading_and_needs_no_looser_policy() {
    for (_, lang, page) in pages() {
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(page.contains(&format!("<article lang=\"{}\"", lang.tag())));
        for risky in ["<script", "<style", "style=", "onclick", "http://", "https://"] {
            assert!(!page.contains(risky), "{risky}");
        }
    }
}

#[test]
fn every_way_leads_to_a_page_that_there_is() {
    let at = |party: Party, lang: Lang| format!("{}{}", paper::FOLDER.get(lang), paper::address(party).get(lang));
    let starts = Lang::ALL.map(|lang| paper::FOLDER.get(lang).to_owned());
    let pages_there: BTreeSet<String> =
        Party::ALL.into_iter().flat_map(|party| Lang::ALL.map(|lang| at(party, lang))).chain(starts).collect();
    assert_eq!(pages_there.len(), 6);
    for (party, lang, page) in pages() {
        let ways: Vec<&str> =
            page.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(to, _)| to).collect();
        assert_eq!(ways.len(), 3);
        for way in ways {
            let to = Path::new(paper::FOLDER.get(lang)).join(way);
            let to = to.to_str().unwrap().replace("en/../", "").replace("en/./", "en/").replace("./", "");
            assert!(pages_there.contains(&to), "{way} from {}", at(party, lang));
            assert_ne!(to, at(party, lang), "a page leads to itself");
        }
    }
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let titles: BTreeSet<String> =
        Party::ALL.into_iter().flat_map(|party| Lang::ALL.map(|lang| title(party, lang))).collect();
    assert_eq!(titles.len(), 4);
}

#[test]
fn the_style_sheet_knows_every_class_and_nothing_else() {
    let sheet = include_str!("../paper/page.css");
    let in_sheet: BTreeSet<&str> = sheet
        .split(".paper")
        .skip(1)
        .map(|rest| rest.split(|letter: char| !(letter.is_alphanumeric() || "-_".contains(letter))).next().unwrap())
        .collect();
    let template = include_str!("../paper/page.html");
    let all = pages().map(|(_, _, page)| page).chain([template.to_owned()]).collect::<String>();
    let used: BTreeSet<&str> = all
        .split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .flat_map(|(classes, _)| classes.split(' '))
        .map(|class| class.strip_prefix("paper").unwrap())
        .collect();
    let strange: Vec<_> = in_sheet.difference(&used).collect();
    assert!(strange.is_empty(), "in the style sheet only: {strange:?}");
    let bare: Vec<_> = used.difference(&in_sheet).collect();
    assert!(bare.is_empty(), "without a style: {bare:?}");
}
