//! The page with one party's questions on paper.

use yew::prelude::*;

use super::form::form;
use crate::content::{interface, paper};
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::party::Party;
use crate::export::questionnaire;

/// The title of the page, as a browser shows it.
pub fn title(party: Party, lang: Lang) -> String {
    format!("{} – {} – {}", paper::TITLE.get(lang), paper::sheets_of(party).get(lang), interface::PRODUCT.get(lang))
}

/// What stands in its body: the ways to the other pages, which are not printed, and the sheets.
pub fn body(party: Party, lang: Lang) -> Html {
    let other = [paper::OTHER_FOLDER.get(lang), paper::address(party).get(lang.other())].concat();
    html! {
        <>
            <nav class="paper-ways" aria-label={paper::OTHER_PAGES.get(lang)}>
                <p class="paper-ways__how">{paper::print_it(party).get(lang)}</p>
                <ul class="paper-ways__list">
                    {way("./", paper::TO_FOELING, lang)}
                    {way(paper::address(party.other()).get(lang), paper::sheets_of(party.other()), lang)}
                    <li>
                        <a href={other} lang={lang.other().tag()} hreflang={lang.other().tag()}>
                            {interface::OTHER_LANGUAGE.get(lang)}
                        </a>
                    </li>
                </ul>
            </nav>
            <main>{form(&questionnaire::of(party, lang))}</main>
        </>
    }
}

fn way(to: &'static str, words: Text, lang: Lang) -> Html {
    html! { <li><a href={to}>{words.get(lang)}</a></li> }
}
