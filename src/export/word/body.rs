//! What the document says, in Word's terms: paragraphs and tables that name a style each.

use docx_rs::{
    AbstractNumbering, BreakType, Docx, Footer, Header, Level, LevelJc, LevelText, NumPages, NumberFormat, Numbering,
    PageNum, Paragraph, Run, SpecialIndentType, Start, Table as WordTable, TableCell, TableRow, WidthType,
};

use super::xml::allowed;
use crate::export::document::{Block, Document, Table};

/// How wide the text is: A4 less the margins, in twentieths of a point.
pub const WIDTH: usize = 9638;

/// The numbering of lists. The one before it is docx-rs’s own.
const BULLETS: usize = 2;

/// The document, still without its looks.
pub fn docx(document: &Document) -> Docx {
    let mut docx = numbered(Docx::new()).footer(footer());
    if let Some(head) = &document.head {
        docx = docx.header(Header::new().add_paragraph(styled("Header").add_run(text(head))));
    }
    docx = docx.add_paragraph(styled("Title").add_run(text(&document.title)));
    for line in &document.subtitle {
        docx = docx.add_paragraph(styled("Subtitle").add_run(text(line)));
    }
    document.blocks.iter().fold(docx, block)
}

/// Bullets for lists: the style of a list names this numbering.
fn numbered(mut docx: Docx) -> Docx {
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
        .indent(Some(425), Some(SpecialIndentType::Hanging(283)), None, None);
    docx.document_rels.has_numberings = true;
    docx.add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

/// Which page of how many: sheets that are signed must not be mixed up.
fn footer() -> Footer {
    let line = styled("Footer").add_page_num(PageNum::new()).add_run(text(" / ")).add_num_pages(NumPages::new());
    Footer::new().add_paragraph(line)
}

fn block(docx: Docx, block: &Block) -> Docx {
    match block {
        Block::Heading { number: Some(number), text } => {
            let run = Run::new().add_text(format!("{number}.")).add_tab();
            docx.add_paragraph(styled("Heading1").add_run(lines(run, text)))
        }
        Block::Heading { number: None, text } => docx.add_paragraph(styled("Heading1").add_run(self::text(text))),
        Block::Paragraph(text) => docx.add_paragraph(styled("Normal").add_run(self::text(text))),
        Block::Clause { name, text } => clause(docx, name, text),
        Block::Named { name, text } => docx.add_paragraph(named("Normal", name, text)),
        Block::Fine { name, text } => docx.add_paragraph(named("FoelingFine", name, text)),
        Block::List(items) => {
            items.iter().fold(docx, |docx, item| docx.add_paragraph(styled("ListBullet").add_run(text(item))))
        }
        Block::Week { caption, days } => {
            let (head, words): (Vec<String>, Vec<String>) = days.iter().cloned().unzip();
            table(docx, &Table { caption: caption.clone(), head, rows: vec![words] }, even)
        }
        Block::Flag { word, text } => docx.add_paragraph(named("FoelingMissing", word, text)),
        Block::Field(label) => {
            docx.add_paragraph(styled("FoelingField").add_run(text(&format!("{label}:")).add_text(" ").add_tab()))
        }
        Block::Table(table) => self::table(docx, table, columns),
        Block::Note(text) => docx.add_paragraph(styled("FoelingNote").add_run(self::text(text))),
        Block::Signatures(names) => signatures(docx, names),
    }
}

/// A clause's name is a heading that its text goes on from in the same line: two paragraphs, of which [`mended`] hides the
/// mark between them, as Word's own style separator does.
///
/// [`mended`]: super::mended
fn clause(docx: Docx, name: &str, text: &str) -> Docx {
    docx.add_paragraph(styled("Heading2").add_run(self::text(&format!("{name}:"))))
        .add_paragraph(styled("Normal").add_run(self::text(&format!(" {text}"))))
}

fn named(style: &str, name: &str, text: &str) -> Paragraph {
    let bold = self::text(&format!("{name}:")).bold();
    styled(style).add_run(bold).add_run(self::text(&format!(" {text}")))
}

/// A table under its caption. The small paragraph after it keeps two tables apart, and what follows at a distance.
fn table(docx: Docx, table: &Table, widths: impl Fn(usize) -> Vec<usize>) -> Docx {
    let rows = || std::iter::once(&table.head).chain(&table.rows);
    let widths = widths(rows().map(Vec::len).max().unwrap_or_default());
    let docx = docx.add_paragraph(styled("Caption").add_run(text(&table.caption)));
    if widths.is_empty() {
        return docx;
    }
    // Every row has every cell: Word takes a file with a row that has none for broken.
    let row = |cells: &Vec<String>, style: &str| {
        let words = cells.iter().map(String::as_str).chain(std::iter::repeat(""));
        TableRow::new(
            words.zip(&widths).map(|(words, width)| cell(styled(style).add_run(text(words)), *width)).collect(),
        )
    };
    // Only the row of heads is marked so; the mark becomes "repeat on every page" when the file is mended.
    let head = row(&table.head, "FoelingCellHead").cant_split();
    let rows = std::iter::once(head).chain(table.rows.iter().map(|cells| row(cells, "FoelingCell")));
    docx.add_table(in_grid(rows.collect(), &widths, "FoelingTable")).add_paragraph(styled("FoelingAfterTable"))
}

/// Lines to sign on, side by side.
fn signatures(docx: Docx, names: &[String]) -> Docx {
    if names.is_empty() {
        return docx;
    }
    let widths = even(names.len());
    let cells = names.iter().zip(&widths).map(|(name, width)| {
        let line = styled("FoelingSignature").add_run(text(name));
        cell(line, *width)
    });
    let row = TableRow::new(cells.collect());
    docx.add_table(in_grid(vec![row], &widths, "FoelingSignatures")).add_paragraph(styled("FoelingAfterTable"))
}

fn in_grid(rows: Vec<TableRow>, widths: &[usize], style: &str) -> WordTable {
    WordTable::without_borders(rows).set_grid(widths.to_vec()).style(style)
}

fn cell(content: Paragraph, width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(content)
}

/// Columns of the same width.
fn even(count: usize) -> Vec<usize> {
    vec![WIDTH / count.max(1); count]
}

/// The first column names the row, the last one explains it; those between hold a few words each.
fn columns(count: usize) -> Vec<usize> {
    if !(3..=6).contains(&count) {
        return even(count);
    }
    let (first, between) = (WIDTH * 24 / 100, WIDTH * 14 / 100);
    let last = WIDTH - first - between * (count - 2).min(4);
    (0..count)
        .map(|at| {
            if at == 0 {
                first
            } else if at + 1 == count {
                last
            } else {
                between
            }
        })
        .collect()
}

fn styled(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

/// What a person may have written, as nothing but text.
fn text(text: &str) -> Run {
    lines(Run::new(), text)
}

/// Adds text to a run, with its line breaks.
fn lines(run: Run, text: &str) -> Run {
    let text = allowed(text);
    text.lines().enumerate().fold(run, |run, (at, line)| {
        let run = if at == 0 { run } else { run.add_break(BreakType::TextWrapping) };
        run.add_text(line)
    })
}
