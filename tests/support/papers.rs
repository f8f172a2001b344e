//! Documents to write: one with every kind of block in it, one with everything that could go wrong in a text.

use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document, Table};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// One of each.
pub fn every_block(lang: Lang) -> Document {
    let days = [("Mandag", "Hjemme"), ("Tirsdag", "Fremmøde"), ("Onsdag", "Fremmøde"), ("Torsdag", "Hjemme")];
    Document {
        subtitle: words(&["Udkast – ud fra medarbejderens svar, 3. marts 2026", "Gælder fra 1. april 2026"]),
        ..Document::new("Aftale om hjemmearbejde".to_owned(), lang)
    }
    .with(Block::heading("Det skal I afklare først".to_owned()))
    .with(Block::List(words(&["Det er ikke frivilligt endnu.", "Der mangler en lokal aftale."])))
    .with(Block::numbered(1, "Grundlag".to_owned()))
    .with(Block::Clause { name: "Frivillighed".to_owned(), text: "Hjemmearbejde er frivilligt for begge.".to_owned() })
    .with(Block::Paragraph("Aftalen gælder arbejde hjemme i Danmark.".to_owned()))
    .with(Block::Flag { word: "Mangler".to_owned(), text: "Sted".to_owned() })
    .with(Block::numbered(2, "Dage".to_owned()))
    .with(Block::Week {
        caption: "Ugen, som den er foreslået".to_owned(),
        days: days.map(|(day, word)| (day.to_owned(), word.to_owned())).to_vec(),
    })
    .with(Block::Field("Kontakt, når noget går galt".to_owned()))
    .with(Block::Table(Table {
        caption: "Sådan er antallet af dage regnet ud".to_owned(),
        head: words(&["Trin", "Før", "Efter", "Hvorfor"]),
        rows: vec![
            words(&["Opgaverne", "", "3 dage", "Så meget af ugens arbejde kan løses hjemme."]),
            words(&["Ønsket", "3 dage", "2 dage", "Der er ønsket to dage. Kilde: Føling"]),
        ],
    }))
    .with(Block::Fine { name: "Sygdom".to_owned(), text: "Sygedage er ikke hjemmearbejdsdage.".to_owned() })
    .with(Block::Note("Udkastet er et grundlag for en samtale. Det er ikke rådgivning.".to_owned()))
    .with(Block::Signatures(words(&["Medarbejder · dato", "Leder · dato"])))
}

/// What a person could write, and no file may stumble over.
pub const ODD: [&str; 12] = [
    "]]>",
    "a & b &amp; &lt; &#0; &bogus;",
    "<script>alert(1)</script>",
    "</w:t></w:r></w:p>",
    "nul\u{0}lodret\u{b}slut\u{1f}\u{7f}",
    "👩‍💻 🇩🇰 hjemme",
    "\u{fffe}\u{ffff}\u{202e}baglæns\u{200b}",
    "e\u{301}\u{323}\u{336} ﷽ 𝕳",
    "linje\neller\r\nto",
    "\"citat\" 'enkelt' \\ %s {days}",
    "<!-- <?xml ?> <![CDATA[",
    "   ",
];

/// Each odd text in each place.
pub fn odd(lang: Lang) -> Document {
    let odd = |at: usize| ODD[at % ODD.len()].to_owned();
    let mut document =
        Document { subtitle: vec![odd(0)], head: Some(odd(1)), ..Document::new(format!("Titel {}", odd(2)), lang) };
    for at in 0..ODD.len() {
        document = document
            .with(Block::numbered(at, odd(at)))
            .with(Block::Named { name: odd(at), text: odd(at + 1) })
            .with(Block::Clause { name: odd(at), text: odd(at + 1) })
            .with(Block::List(vec![odd(at), odd(at + 2)]))
            .with(Block::Week { caption: odd(at), days: vec![(odd(at), odd(at + 3))] })
            .with(Block::Flag { word: odd(at), text: odd(at) })
            .with(Block::Field(odd(at)))
            .with(Block::Note(odd(at)));
    }
    document.with(Block::Table(Table {
        caption: String::new(),
        head: Vec::new(),
        rows: vec![vec![odd(3)], Vec::new()],
    }))
}
