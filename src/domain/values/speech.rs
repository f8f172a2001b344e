//! How the program speaks to somebody: the language, and the organisation's own words in it.

use super::text::{Lang, Text};

/// Words in both languages, as the frame has them.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Words {
    /// Danish.
    pub da: String,
    /// English; empty where the frame has none, and then the Danish stands in its place.
    pub en: String,
}

impl Words {
    /// The language that they are in for somebody who reads this one.
    pub const fn lang(&self, lang: Lang) -> Lang {
        if self.en.is_empty() { Lang::Da } else { lang }
    }

    /// The words in the language that is read.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En if !self.en.is_empty() => &self.en,
            Lang::Da | Lang::En => &self.da,
        }
    }
}

/// The id of a text, such as `question.home-days.ask`. `wording::own_texts` knows which there are.
pub type TextId = String;

/// A text of Føling's in the organisation's own words. A language that is empty keeps Føling's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnText {
    /// Which text.
    pub id: TextId,
    /// The words.
    pub words: Words,
}

/// The texts that an organisation words itself. A handle that is copied about like the language.
///
/// The words of the program are static, and theirs stand in the same places. So those that are made into a handle are kept
/// for as long as the page is open, which is some kilobytes for a frame with many; a page reads one or two. To copy or
/// compare a frame keeps nothing more, and nothing is kept where there are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct OwnTexts(&'static [OwnText]);

impl OwnTexts {
    /// No words but Føling's.
    pub const NONE: OwnTexts = OwnTexts(&[]);

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The texts, in the order of the frame.
    pub fn iter(self) -> impl Iterator<Item = &'static OwnText> {
        self.0.iter()
    }

    /// The text with this id, given part by part, in the organisation's words. A language that has none of theirs, and a
    /// text that is not among them, keeps ours.
    pub fn reword(self, id: &[&str], ours: Text) -> Text {
        let or = |own: &'static String, ours| if own.is_empty() { ours } else { own.as_str() };
        match self.0.iter().find(|own| is_id(&own.id, id)) {
            Some(OwnText { words, .. }) => Text { da: or(&words.da, ours.da), en: or(&words.en, ours.en) },
            None => ours,
        }
    }
}

impl From<Vec<OwnText>> for OwnTexts {
    fn from(texts: Vec<OwnText>) -> OwnTexts {
        if texts.is_empty() { OwnTexts::NONE } else { OwnTexts(texts.leak()) }
    }
}

/// Whether the id is made of these parts, with points between them.
pub fn is_id(id: &str, parts: &[&str]) -> bool {
    let mut rest = Some(id);
    for (at, part) in parts.iter().enumerate() {
        let next = if at == 0 { rest } else { rest.and_then(|rest| rest.strip_prefix('.')) };
        rest = next.and_then(|rest| rest.strip_prefix(part));
    }
    rest == Some("")
}

/// The language a person reads, and the organisation's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Speech {
    /// The language.
    pub lang: Lang,
    /// The organisation's own words.
    pub own: OwnTexts,
}

impl Speech {
    /// The language in Føling's words alone.
    pub const fn ours(lang: Lang) -> Speech {
        Speech { lang, own: OwnTexts::NONE }
    }
}

impl From<Lang> for Speech {
    fn from(lang: Lang) -> Speech {
        Speech::ours(lang)
    }
}

impl From<Speech> for Lang {
    fn from(speech: Speech) -> Lang {
        speech.lang
    }
}
