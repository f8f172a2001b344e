//! What docx-rs can't write, or writes in an order that a strict reader refuses: put right in the finished parts.
//!
//! Words of a person never look like what is replaced here: in them each `<` is written as an entity.

use docx_rs::XMLDocx;

use super::body::WIDTH;
use super::xml::escaped;
use crate::domain::values::calendar::write_date;
use crate::domain::values::text::Lang;
use crate::export::document::Document;

/// How everything looks. In the order of the standard, which docx-rs's own styles do not keep.
const STYLES: &str = include_str!("styles.xml");

/// A4 with margins of 18 and 20 mm, in twentieths of a point.
const PAGE: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1021\" w:right=\"1134\" w:bottom=\"1021\" \
                    w:left=\"1134\" w:header=\"510\" w:footer=\"510\" w:gutter=\"0\"/>";

/// Puts the parts right.
pub fn mend(parts: &mut XMLDocx, document: &Document) {
    parts.styles = STYLES.replace("{lang}", language(document.lang)).into_bytes();
    parts.doc_props.core = core(document).into_bytes();
    parts.settings = settings(&String::from_utf8_lossy(&parts.settings)).into_bytes();
    parts.numberings = style_first(&String::from_utf8_lossy(&parts.numberings)).into_bytes();
    parts.document = body(&String::from_utf8_lossy(&parts.document)).into_bytes();
    for part in parts.headers.iter_mut().chain(parts.footers.iter_mut()) {
        *part = style_first(&String::from_utf8_lossy(part)).into_bytes();
    }
}

/// The language as Word names it, for its spelling check.
const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Da => "da-DK",
        Lang::En => "en-GB",
    }
}

/// Title, subject, language and date, which a record system files by. There is no author: nobody's name is known here.
fn core(document: &Document) -> String {
    let subject = match document.subject.as_str() {
        "" => String::new(),
        subject => format!("<dc:subject>{}</dc:subject>", escaped(subject)),
    };
    let made = document.made.map_or_else(String::new, |made| {
        format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>", write_date(made))
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>{subject}\
         <dc:language>{}</dc:language>{made}</cp:coreProperties>",
        escaped(&document.title),
        language(document.lang),
    )
}

fn body(text: &str) -> String {
    let text = style_first(text)
        // The one kind of row that is so marked is a row of heads.
        .replace("<w:trPr><w:cantSplit /></w:trPr>", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        .replace("<w:trPr />", "<w:trPr><w:cantSplit/></w:trPr>")
        // The one heading of this level is a clause's name, and its paragraph ends unseen.
        .replace(
            "<w:pStyle w:val=\"Heading2\" /></w:pPr>",
            "<w:pStyle w:val=\"Heading2\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>",
        )
        .replace(" w:type=\"dxa\" /></w:tblGrid>", "/></w:tblGrid>")
        .replace(" w:type=\"dxa\" /><w:gridCol", "/><w:gridCol");
    let text = each_between(&text, "<w:tblPr>", "</w:tblPr>", table);
    each_between(&text, "<w:sectPr>", "</w:sectPr>", section)
}

/// How large the page is shown comes before everything else.
fn settings(text: &str) -> String {
    let Some((before, rest)) = text.split_once("<w:defaultTabStop") else { return text.to_owned() };
    let Some((tab_stop, rest)) = rest.split_once("<w:zoom") else { return text.to_owned() };
    let Some((zoom, rest)) = rest.split_once("/>") else { return text.to_owned() };
    [before, "<w:zoom", zoom, "/><w:defaultTabStop", tab_stop, rest].concat()
}

/// A paragraph's style comes before everything else that is said about it.
fn style_first(text: &str) -> String {
    text.replace("<w:pPr><w:rPr />", "<w:pPr>")
}

/// A table has the width of the text and the looks of its style; its columns are as wide as they are said to be.
fn table(inside: &str) -> String {
    let style = inside.split("<w:tblStyle").nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or("FoelingTable");
    format!(
        "<w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" \
         w:noHBand=\"1\" w:noVBand=\"1\"/>"
    )
}

/// Head and foot come before the size of the page.
fn section(inside: &str) -> String {
    let references: String = inside
        .split_inclusive('>')
        .filter(|part| part.starts_with("<w:headerReference") || part.starts_with("<w:footerReference"))
        .collect();
    format!("{references}{PAGE}")
}

/// The text with what stands between each pair of marks written anew.
fn each_between(text: &str, open: &str, close: &str, anew: impl Fn(&str) -> String) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open)
        && let Some((inside, behind)) = after.split_once(close)
    {
        written.extend([before, open, &anew(inside), close]);
        rest = behind;
    }
    written + rest
}
