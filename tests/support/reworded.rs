//! A frame in which every text that can be worded otherwise is, each with a mark of its own.

use std::collections::BTreeSet;

use foeling::domain::frame::Frame;
use foeling::domain::values::speech::OwnTexts;
use foeling::domain::values::speech::{OwnText, Words};
use foeling::domain::values::text::Lang;
use foeling::wording::own_texts;

/// Every text as it is, behind a mark, in one language. The other keeps ours.
pub fn marked(lang: Lang) -> OwnTexts {
    let marked = |(at, id): (usize, String)| {
        let ours = own_texts::find(&id).unwrap();
        let own = format!("⟦{at}⟧{}", ours.get(lang));
        let words = match lang {
            Lang::Da => Words { da: own, en: String::new() },
            Lang::En => Words { da: String::new(), en: own },
        };
        OwnText { id, words }
    };
    own_texts::ids().enumerate().map(marked).collect::<Vec<_>>().into()
}

/// One text in other words.
pub fn one(id: &str, da: &str, en: &str) -> Frame {
    let words = Words { da: da.to_owned(), en: en.to_owned() };
    Frame { texts: vec![OwnText { id: id.to_owned(), words }].into(), ..Frame::default() }
}

/// Which marks were seen.
#[derive(Default)]
pub struct Seen(BTreeSet<usize>);

impl Seen {
    /// Looks for marks in what is shown.
    pub fn look(&mut self, shown: &str) {
        let marks = shown.split('⟦').skip(1).filter_map(|rest| rest.split_once('⟧'));
        self.0.extend(marks.map(|(at, _)| at.parse::<usize>().unwrap()));
    }

    /// The ids of which no mark was seen, of those that count.
    pub fn missing(&self, counts: impl Fn(&str) -> bool) -> Vec<String> {
        let ids = own_texts::ids().enumerate();
        ids.filter(|(at, id)| counts(id) && !self.0.contains(at)).map(|(_, id)| id).collect()
    }
}
