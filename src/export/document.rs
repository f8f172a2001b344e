//! A document as a neutral tree: what it says and in which order, not how it looks.

use crate::domain::values::calendar::Date;
use crate::domain::values::text::Lang;

/// A document, ready to be printed, copied or saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title, also the name a file of it gets.
    pub title: String,
    /// A line that stands at the top of every page, where the document is only for one reader.
    pub head: Option<String>,
    /// What it is about, for the file's own properties; empty for nothing.
    pub subject: String,
    /// The day it was made, for the same; none where the browser does not say.
    pub made: Option<Date>,
    /// The lines under the title.
    pub subtitle: Vec<String>,
    /// The language it is written in.
    pub lang: Lang,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a document. A heading and what follows it, up to the next heading, belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, numbered or not.
    Heading {
        /// Its number.
        number: Option<usize>,
        /// Its words.
        text: String,
    },
    /// Running text.
    Paragraph(String),
    /// A clause: running text under a name of its own, by which one can go through the document as by its headings.
    Clause {
        /// What it is about.
        name: String,
        /// What it says.
        text: String,
    },
    /// Running text under a name of its own.
    Named {
        /// What it is about.
        name: String,
        /// What it says.
        text: String,
    },
    /// Small running text under a name of its own: what is the same in every document.
    Fine {
        /// What it is about.
        name: String,
        /// What it says.
        text: String,
    },
    /// Points without an order.
    List(Vec<String>),
    /// A week, day by day.
    Week {
        /// What the week is.
        caption: String,
        /// Each day and the word for it.
        days: Vec<(String, String)>,
    },
    /// Something that has to be there and is not.
    Flag {
        /// The word that marks it.
        word: String,
        /// What is missing.
        text: String,
    },
    /// A line to fill in by hand.
    Field(String),
    /// A table with a row of heads.
    Table(Table),
    /// Small print: reservations and sources.
    Note(String),
    /// Lines to sign on.
    Signatures(Vec<String>),
}

/// A table. The first cell of a row names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows, each with a cell for each head.
    pub rows: Vec<Vec<String>>,
}

impl Document {
    /// A document without content.
    pub fn new(title: String, lang: Lang) -> Document {
        Document {
            title,
            head: None,
            subject: String::new(),
            made: None,
            subtitle: Vec::new(),
            lang,
            blocks: Vec::new(),
        }
    }

    /// The same document with one more piece.
    pub fn with(mut self, block: Block) -> Document {
        self.blocks.push(block);
        self
    }

    /// The same document with more pieces.
    pub fn with_all(mut self, blocks: impl IntoIterator<Item = Block>) -> Document {
        self.blocks.extend(blocks);
        self
    }

    /// The pieces in sections: each begins with its heading, the first perhaps without one.
    pub fn sections(&self) -> Vec<&[Block]> {
        let mut sections = Vec::new();
        let mut rest = self.blocks.as_slice();
        while !rest.is_empty() {
            let next = rest.iter().skip(1).position(Block::begins_section).map_or(rest.len(), |at| at + 1);
            let (section, others) = rest.split_at(next);
            sections.push(section);
            rest = others;
        }
        sections
    }
}

impl Block {
    /// A heading with a number.
    pub fn numbered(number: usize, text: String) -> Block {
        Block::Heading { number: Some(number), text }
    }

    /// A heading without a number.
    pub fn heading(text: String) -> Block {
        Block::Heading { number: None, text }
    }

    /// Headings begin a section; signatures and small print stand apart from the section above them.
    const fn begins_section(&self) -> bool {
        matches!(self, Block::Heading { .. } | Block::Note(_) | Block::Signatures(_))
    }
}
