//! The list as a person reads it: every work with its licence, then each text once, with the works that it belongs to.
use std::fmt::Write;

use super::Work;

const HEAD: &str = "\
OTHERS' WORK IN FØLING / ANDRES ARBEJDE I FØLING

Føling er bygget med arbejde, som andre har givet frit. Her står hvem, og på hvilke vilkår. Føling selv: EUPL-1.2.
Føling is built with work that others have given freely. Here is who, and on which terms. Føling itself: EUPL-1.2.

Tallene fører til teksterne nedenfor. Har et arbejde ingen tekst med, står dem, der har lavet det, i stedet, og ordene i
deres licens står hos de andre, der har den samme.

The numbers lead to the texts below, as each work brings them along. Where a work brings none, its authors stand in their
place, and the words of its licence stand under the others that have the same.
";

/// The list of these works.
pub fn write(works: &[Work]) -> String {
    let texts = Texts::of(works);
    let mut list = format!("{HEAD}\n");
    for (index, work) in works.iter().enumerate() {
        let Work { name, version, licence, .. } = work;
        let numbers: Vec<String> = texts.of_work(index).map(|number| format!("[{number}]")).collect();
        let rest = if numbers.is_empty() { by(&work.authors) } else { numbers.join(" ") };
        // Writing to a string can't fail.
        let _ = writeln!(list, "{name} {version}: {licence} {rest}");
    }
    for (number, text) in (1..).zip(&texts.0) {
        let names: Vec<&str> = text.works.iter().filter_map(|work| Some(works.get(*work)?.name.as_str())).collect();
        let line = "=".repeat(100);
        let _ = write!(list, "\n{line}\n[{number}] {}\n{line}\n\n{}\n", names.join(", "), text.words);
    }
    list
}

fn by(authors: &[String]) -> String {
    if authors.is_empty() { "(no text)".to_owned() } else { format!("(no text; by {})", authors.join(", ")) }
}

/// Each text once.
struct Texts<'a>(Vec<Text<'a>>);

struct Text<'a> {
    words: &'a str,
    /// The places of its works.
    works: Vec<usize>,
}

impl<'a> Texts<'a> {
    /// Two texts are one where they differ in nothing but where their lines end.
    fn of(works: &'a [Work]) -> Texts<'a> {
        let mut texts: Vec<Text> = Vec::new();
        for (index, work) in works.iter().enumerate() {
            for words in &work.texts {
                match texts.iter_mut().find(|text| text.words.split_whitespace().eq(words.split_whitespace())) {
                    Some(known) if known.works.contains(&index) => {}
                    Some(known) => known.works.push(index),
                    None => texts.push(Text { words, works: vec![index] }),
                }
            }
        }
        Texts(texts)
    }

    /// The numbers of a work's texts.
    fn of_work(&self, work: usize) -> impl Iterator<Item = usize> {
        (1..).zip(&self.0).filter(move |(_, text)| text.works.contains(&work)).map(|(number, _)| number)
    }
}
