//! The archive that a Word file is: its parts, and the relationships by which programs find them, whatever their names.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::WordFault;
use crate::domain::talk::file_fault::OfficeFault;
use crate::domain::values::file_limits::{Much, WORD_PARTS, WORD_UNPACKED};
use crate::domain::values::letters;
use crate::export::word::xml;

/// Where the main part stands unless the file says otherwise.
const MAIN: &str = "word/document.xml";

/// The end of the type of the relationship to the main part; before it stands who made the standard, and when.
const TO_MAIN: &str = "/officeDocument";

/// The end of the type of the relationship to a part of another program.
const TO_CUSTOM: &str = "/customXml";

/// An archive, with what may still be unpacked of it.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    budget: u64,
}

/// A relationship: what the part at its other end is, and its name.
struct Related {
    kind: String,
    name: String,
}

impl<'a> Archive<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Result<Archive<'a>, WordFault> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WordFault::NotWord)?;
        if zip.len() > WORD_PARTS {
            return Err(WordFault::TooMuch(Much::Parts));
        }
        Ok(Archive { zip, budget: WORD_UNPACKED })
    }

    /// The names of its parts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.zip.file_names()
    }

    /// The part that holds the text; nothing where the archive is no office document.
    pub(super) fn main_part(&mut self) -> Option<String> {
        let said = self.related_to("").into_iter().find(|it| it.kind.ends_with(TO_MAIN)).map(|it| it.name);
        said.into_iter().chain([MAIN.to_owned()]).find(|name| self.has(name))
    }

    /// The parts that may be ours: those that the main part names, then whatever else stands where they usually do.
    pub(super) fn custom_parts(&mut self, main: &str) -> Vec<String> {
        let related = self.related_to(main).into_iter().filter(|it| it.kind.ends_with(TO_CUSTOM)).map(|it| it.name);
        let mut names: Vec<String> = related.filter(|name| self.has(name)).collect();
        let usual = |name: &&str| name.starts_with("customXml/item") && name.ends_with(".xml");
        for name in self.names().filter(usual).map(str::to_owned).collect::<Vec<_>>() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// A part as text. What is read counts, whatever the file says of its own size.
    pub(super) fn part(&mut self, name: &str) -> Result<String, WordFault> {
        let file = self.zip.by_name(name).map_err(fault)?;
        let mut bytes = Vec::new();
        file.take(self.budget.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| WordFault::Damaged)?;
        let left = self.budget.checked_sub(bytes.len() as u64);
        self.budget = left.ok_or(WordFault::TooMuch(Much::Unpacked))?;
        letters::decode(&bytes).map(|text| text.into_owned()).ok_or(WordFault::Damaged)
    }

    fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// What a part is related to; what the archive is, where the part is named by nothing.
    fn related_to(&mut self, part: &str) -> Vec<Related> {
        let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
        let list = within(folder, &format!("_rels/{file}.rels"));
        let Ok(text) = self.part(&list) else { return Vec::new() };
        let Ok(tree) = xml::tree(&text) else { return Vec::new() };
        let related = tree.root_element().children().filter(|it| it.tag_name().name() == "Relationship");
        related
            .filter(|it| it.attribute("TargetMode") != Some("External"))
            .filter_map(|it| {
                Some(Related {
                    kind: it.attribute("Type")?.to_owned(),
                    name: resolved(folder, it.attribute("Target")?),
                })
            })
            .take(WORD_PARTS)
            .collect()
    }
}

fn within(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The name of a part as it is said in a folder: from the top of the archive, or step by step from the folder.
fn resolved(folder: &str, said: &str) -> String {
    let (mut steps, said): (Vec<&str>, &str) = match said.strip_prefix('/') {
        Some(said) => (Vec::new(), said),
        None => (folder.split('/').filter(|step| !step.is_empty()).collect(), said),
    };
    for step in said.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn fault(error: ZipError) -> WordFault {
    match error {
        ZipError::FileNotFound => WordFault::NotWord,
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            WordFault::Office(OfficeFault::Protected)
        }
        _ => WordFault::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn a_part_is_found_by_the_way_that_is_said() {
        for (folder, said, name) in [
            ("", "word/document.xml", "word/document.xml"),
            ("", "/word/document2.xml", "word/document2.xml"),
            ("word", "../customXml/item1.xml", "customXml/item1.xml"),
            ("word", "/customXml/item1.xml", "customXml/item1.xml"),
            ("word", "./item.xml", "word/item.xml"),
            ("", "../../x.xml", "x.xml"),
        ] {
            assert_eq!(resolved(folder, said), name);
        }
    }
}
