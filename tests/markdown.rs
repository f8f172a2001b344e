//! Markdown: the same document, and what a person wrote stays text.

#[path = "support/papers.rs"]
mod papers;

use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::markdown::markdown;

#[test]
fn each_block_has_its_form() {
    let text = markdown(&papers::every_block(Lang::Da));
    for line in [
        "# Aftale om hjemmearbejde",
        "*Gælder fra 1\\. april 2026*",
        "- Det er ikke frivilligt endnu\\.",
        "## 1\\. Grundlag",
        "**Frivillighed:** Hjemmearbejde er frivilligt for begge\\.",
        "> **Mangler:** Sted",
        "**Ugen, som den er foreslået**",
        "| Mandag | Tirsdag | Onsdag | Torsdag |",
        "| --- | --- | --- | --- |",
        "| Hjemme | Fremmøde | Fremmøde | Hjemme |",
        "| Opgaverne |  | 3 dage | Så meget af ugens arbejde kan løses hjemme\\. |",
        "Medarbejder · dato",
    ] {
        assert!(text.lines().any(|it| it == line), "{line} is not in\n{text}");
    }
    assert!(text.contains("Kontakt, når noget går galt: \\_\\_"));
    assert!(text.ends_with('\n') && !text.contains("\n\n\n"));
}

#[test]
fn nothing_a_person_wrote_becomes_markup() {
    let odd = "# x\n- y\n| z | *fed* _b_ [l](http://x) <b> `c` ![i](j) &amp; 1. ~~s~~ \\";
    let document = Document::new("T".to_owned(), Lang::Da).with(Block::Paragraph(odd.to_owned()));
    let text = markdown(&document);
    let last = text.trim_end().rsplit("\n\n").next().unwrap();
    let expected = "\\# x\\\n\\- y\\\n\\| z \\| \\*fed\\* \\_b\\_ \\[l\\]\\(http\\://x\\) \\<b\\> \\`c\\` \\!\\[i\\]\\(j\\) \
                    \\&amp; 1\\. \\~\\~s\\~\\~ \\\\";
    assert_eq!(last, expected);
}

#[test]
fn no_angle_bracket_stands_without_its_backslash() {
    let text = markdown(&papers::odd(Lang::En));
    assert!(text.matches('<').count() > 20);
    // Only what breaks a line within a cell is markup, and it is ours.
    let ours = text.matches("<br>").count();
    assert_eq!(text.matches('<').count(), text.matches("\\<").count() + ours);
    let in_cells = text.lines().filter(|line| line.starts_with('|')).map(|line| line.matches("<br>").count());
    assert_eq!(in_cells.sum::<usize>(), ours);
}
