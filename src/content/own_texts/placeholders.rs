//! The placeholders of a text in other words: each stays, and none is added.

use crate::domain::frame::Words;
use crate::domain::text::{Lang, Text, next_placeholder};

/// What does not fit between a text and its words in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A placeholder is gone, and with it what would have stood there.
    Missing {
        /// The language in which it is gone.
        lang: Lang,
        /// The placeholder, without braces.
        placeholder: String,
    },
    /// A placeholder that the text has no value for.
    Unknown {
        /// The language in which it stands.
        lang: Lang,
        /// The placeholder, without braces.
        placeholder: String,
    },
    /// A brace alone: a placeholder has one at each end.
    LooseBrace {
        /// The language in which it stands.
        lang: Lang,
    },
}

/// Whether the words keep the placeholders of our text, in each language that has any. They may stand in another order
/// and more than once. The first thing that does not fit is the error.
pub fn keeps_placeholders(ours: Text, own: &Words) -> Result<(), Misfit> {
    keeps(ours, Lang::Da, &own.da)?;
    keeps(ours, Lang::En, &own.en)
}

fn keeps(ours: Text, lang: Lang, own: &str) -> Result<(), Misfit> {
    if own.is_empty() {
        return Ok(());
    }
    let (wanted, _) = placeholders(ours.get(lang));
    let (given, is_loose) = placeholders(own);
    if is_loose {
        return Err(Misfit::LooseBrace { lang });
    }
    let name = |placeholder: &&str| (*placeholder).to_owned();
    if let Some(placeholder) = wanted.iter().find(|it| !given.contains(it)).map(name) {
        return Err(Misfit::Missing { lang, placeholder });
    }
    match given.iter().find(|it| !wanted.contains(it)).map(name) {
        Some(placeholder) => Err(Misfit::Unknown { lang, placeholder }),
        None => Ok(()),
    }
}

/// The placeholders in order, and whether a brace stands outside them.
fn placeholders(text: &str) -> (Vec<&str>, bool) {
    let (mut found, mut rest, mut is_loose) = (Vec::new(), text, false);
    while let Some((before, name, after)) = next_placeholder(rest) {
        is_loose |= before.contains('}') || name.contains('{');
        found.push(name);
        rest = after;
    }
    (found, is_loose || rest.contains(['{', '}']))
}
