//! What is on the screen before the program is here.
#![cfg(feature = "ssr")]

use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::party::Party;
use foeling::ui::pages::early;
use foeling::ui::pages::markup::markup;

/// Every prepared page.
fn pages() -> Vec<String> {
    let of = |lang| Party::ALL.map(|party| early::first_page(party, lang)).into_iter().chain([early::start(lang)]);
    Lang::ALL.into_iter().flat_map(of).map(markup).collect()
}

#[test]
fn the_prepared_pages_have_nothing_to_type_into() {
    // What is done on them is done again by pressing and choosing: see xtask/web/early.js.
    for page in pages() {
        let inputs: Vec<&str> = page.split("<input ").skip(1).filter_map(|rest| rest.split('>').next()).collect();
        assert!(!inputs.is_empty());
        assert!(inputs.iter().all(|input| input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"")));
        assert!(!page.contains("<textarea") && !page.contains("<select"));
    }
}

#[test]
fn every_id_of_a_prepared_page_is_that_of_the_widget_which_is_no_other() {
    for page in pages() {
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(ids.len() > 5);
        assert!(ids.iter().all(|id| id.starts_with("foeling-0-")), "{ids:?}");
    }
}

#[test]
fn nothing_is_amiss_with_the_page_as_it_stands_in_its_file() {
    // Two elements for the main part are one too many, also where one is only for those without JavaScript.
    for lang in Lang::ALL {
        for page in
            [markup(early::no_script(lang, Default::default())), markup(early::failed(lang, Default::default()))]
        {
            assert!(!page.contains("<main") && page.matches("role=\"main\"").count() == 1, "{page}");
        }
    }
    let page = std::fs::read_to_string("index.html").unwrap();
    let icon = page.split("href=\"data:").nth(1).unwrap().split('"').next().unwrap();
    assert!(!icon.contains(' '), "{icon}");
}

#[test]
fn a_prepared_page_has_one_heading_of_the_first_level_and_is_in_its_language() {
    for (page, lang) in pages().iter().zip(["da", "da", "da", "en", "en", "en"]) {
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(page.starts_with(&format!("<div lang=\"{lang}\"")) || page.contains(&format!(" lang=\"{lang}\"")));
    }
}
