//! What it would cost to read a part, counted before it is read. Whoever reads XML holds the attributes of an element
//! against each other, and each of its names against all namespaces around it: a small file can make that very many.

use crate::domain::values::file_limits::{XML_ATTRIBUTES, XML_COMPARISONS, XML_DEPTH, XML_ELEMENTS, XML_NAMESPACES};

/// Marks of markup for each element: where it begins and ends, a text and a comment.
const MARKS: usize = 4;

/// Whether the part may be read. It needs to be no XML: of what is none as much is counted as looks like some.
pub fn is_readable(part: &str) -> bool {
    let mut cost = Cost::default();
    let mut rest = part;
    while let Some(start) = rest.find('<') {
        rest = rest.get(start..).unwrap_or_default();
        let (markup, behind) = split(rest);
        if !cost.add(markup) {
            return false;
        }
        rest = behind;
    }
    true
}

/// What begins with `<`, up to its end, and what stands behind it.
fn split(text: &str) -> (&str, &str) {
    let length = if text.starts_with("<!--") {
        text.find("-->").map(|at| at + 3)
    } else if text.starts_with("<![CDATA[") {
        text.find("]]>").map(|at| at + 3)
    } else {
        end_of_tag(text)
    };
    text.split_at_checked(length.unwrap_or(text.len())).unwrap_or((text, ""))
}

/// Behind the first `>` that stands in no quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    text.bytes()
        .position(|byte| match (quote, byte) {
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                false
            }
            (Some(open), byte) if open == byte => {
                quote = None;
                false
            }
            (None, b'>') => true,
            _ => false,
        })
        .map(|at| at + 1)
}

#[derive(Default)]
struct Cost {
    marks: usize,
    /// How many namespaces each element declares that is open.
    open: Vec<usize>,
    /// All of them together.
    namespaces: usize,
    comparisons: usize,
}

impl Cost {
    /// Adds some markup; false where it is more than is read.
    fn add(&mut self, markup: &str) -> bool {
        self.marks += 1;
        if markup.starts_with("</") {
            self.namespaces -= self.open.pop().unwrap_or_default();
        } else if !markup.starts_with("<!") && !markup.starts_with("<?") {
            let attributes = markup.matches('=').count();
            let declared = markup.matches("xmlns").count();
            let around = self.namespaces + declared;
            if attributes > XML_ATTRIBUTES || around > XML_NAMESPACES {
                return false;
            }
            self.comparisons += attributes * attributes / 2 + around * (1 + attributes) / 8;
            if declared > 0 {
                self.comparisons += around * around;
            }
            if !markup.ends_with("/>") {
                self.open.push(declared);
                self.namespaces = around;
            }
        }
        self.marks <= MARKS * XML_ELEMENTS && self.open.len() <= XML_DEPTH && self.comparisons <= XML_COMPARISONS
    }
}

#[cfg(test)]
mod tests {
    use super::is_readable;
    use crate::domain::values::file_limits::{XML_ATTRIBUTES, XML_DEPTH, XML_ELEMENTS, XML_NAMESPACES};

    #[test]
    fn what_word_writes_is_readable() {
        let names: String = (0..40).map(|at| format!(" xmlns:n{at}=\"urn:{at}\"")).collect();
        let lines = "<w:p w:a=\"1\" w:b='2'><w:r><w:t>a &gt; b</w:t></w:r></w:p>".repeat(10_000);
        assert!(is_readable(&format!("<?xml version=\"1.0\"?><w:document{names}>{lines}</w:document>")));
    }

    #[test]
    fn what_would_take_long_is_not() {
        let attributes: String = (0..=XML_ATTRIBUTES).map(|at| format!(" a{at}=\"\"")).collect();
        let names: String = (0..XML_NAMESPACES).map(|at| format!(" xmlns:n{at}=\"urn:{at}\"")).collect();
        let (deep, wide) = ("<a>".repeat(XML_DEPTH + 1), "<a/>".repeat(4 * XML_ELEMENTS + 1));
        let each: String = (0..=XML_NAMESPACES).map(|at| format!("<a xmlns:n{at}=\"urn:{at}\">")).collect();
        let remarks = "<!---->".repeat(4 * XML_ELEMENTS + 1);
        for part in [
            format!("<a{attributes}/>"),
            format!("<a{names}><b xmlns:c=\"urn:c\"/></a>"),
            format!("<a{names}>{}</a>", "<b c=\"\"/>".repeat(4 * XML_ELEMENTS)),
            deep,
            wide,
            each,
            remarks,
        ] {
            assert!(!is_readable(&part), "{}", part.chars().take(80).collect::<String>());
        }
    }

    #[test]
    fn an_element_may_have_as_many_as_the_limit() {
        let attributes: String = (0..XML_ATTRIBUTES).map(|at| format!(" a{at}=\"\"")).collect();
        let names: String = (0..XML_NAMESPACES).map(|at| format!(" xmlns:n{at}=\"urn:{at}\"")).collect();
        assert!(is_readable(&format!("<a{attributes}/>")) && is_readable(&format!("<a{names}/>")));
    }

    #[test]
    fn what_stands_in_quotes_in_remarks_and_in_raw_text_ends_nothing() {
        for part in
            ["<a b=\">\" c='>'/>", "<!-- <a> ' --><a/>", "<![CDATA[<a>\"]]><a/>", "<", "<a", "<a b=\"", "a > b", ""]
        {
            assert!(is_readable(part), "{part}");
        }
        let hidden = format!("<a><!-- {} --></a>", "<a>".repeat(XML_DEPTH * 2));
        assert!(is_readable(&hidden));
    }
}
