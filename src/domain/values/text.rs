//! A text in both languages, and the language a person reads.

/// The languages Føling speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// Danish, the first language of every text.
    #[default]
    Da,
    /// English, complete beside the Danish.
    En,
}

impl Lang {
    /// Both, Danish first.
    pub const ALL: [Lang; 2] = [Lang::Da, Lang::En];

    /// The BCP 47 tag for `lang` attributes and documents.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Da => "da",
            Lang::En => "en",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The other language: what the language switch offers.
    pub const fn other(self) -> Lang {
        match self {
            Lang::Da => Lang::En,
            Lang::En => Lang::Da,
        }
    }
}

/// One text in both languages. A missing translation does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in the language that is read.
    pub fn get(self, lang: impl Into<Lang>) -> &'static str {
        match lang.into() {
            Lang::Da => self.da,
            Lang::En => self.en,
        }
    }
}

/// Writes a text in both languages, Danish first.
pub const fn t(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// The next `{placeholder}` of a text, with what stands before and after it.
pub fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once('{')?;
    let (name, after) = opened.split_once('}')?;
    Some((before, name, after))
}
