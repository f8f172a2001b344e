//! How long it takes to open a file, up to each limit: `cargo bench --no-default-features --bench readers`.
//!
//! Each reader is given files that grow by doubling until it refuses them. A row shows the size, the time, and how much
//! longer it took than the one before it: about two where the time grows with the size. The last column says what
//! became of the file. Nothing is asserted here: a time says as much about the machine as about the program.

use std::hint::black_box;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use foeling::domain::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::{word, word_read};
use foeling::saved::{agreement_file, frame_file, half_file, session};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The shortest of some runs: what else the machine does only makes it longer.
const RUNS: usize = 3;

fn main() {
    let rows = |count: usize| (0..count).map(|at| format!("[\"q{at}\"]")).collect::<Vec<_>>().join(",");
    let half_with = |rows: &str| {
        format!(
            r#"{{"format":"foeling-half","version":1,"talk":"K7P2-9QXM","party":"employee","made":null,"route":"full","answers":[{rows}]}}"#
        )
    };
    let agreement_with = |answers: &str, more: &str| {
        format!(
            r#"{{"format":"foeling-agreement","version":1,"talk":"K7P2-9QXM","minutes":45,"employee":{{"route":"short","answers":[{answers}]}},"manager":{{"route":"short","answers":[]}}{more}}}"#
        )
    };
    let version = |at: usize| {
        let words = "Ord, der er aftalt. ".repeat(40);
        format!(r#"{{"lang":"da","clauses":[["extent","{words}"],["kind","{words}"],["gone-{at}","{words}"]]}}"#)
    };
    let half = |text: String| said(half_file::read(text.as_bytes()));
    let agreement = |text: String| said(agreement_file::read(&text));
    let frame = |text: String| said(frame_file::read(&text));
    let frame_with = |more: String| format!(r#"{{"format":"foeling-frame","version":1,{more}}}"#);
    let word = |bytes: Vec<u8>| said(word_read::read(&bytes));

    grow("half: unknown rows", 64, |count| half_with(&rows(count)), half);
    grow(
        "half: a long text",
        4096,
        |count| half_with(&format!(r#"["exempt-other","words","{}"]"#, "x".repeat(count))),
        half,
    );
    grow("half: brackets", 4096, |count| half_with(&"[".repeat(count)), half);
    grow("agreement: unknown rows", 64, |count| agreement_with(&rows(count), ""), agreement);
    grow(
        "agreement: one row again and again",
        64,
        |count| agreement_with(&vec![r#"["review","one","3"]"#; count].join(","), ""),
        agreement,
    );
    grow(
        "agreement: versions",
        16,
        |count| {
            agreement_with("", &format!(r#","versions":[{}]"#, (0..count).map(version).collect::<Vec<_>>().join(",")))
        },
        agreement,
    );
    grow(
        "agreement: local clauses",
        64,
        |count| {
            agreement_with(
                "",
                &format!(
                    r#","versions":[{{"lang":"da","clauses":[],"local":[{}]}}]"#,
                    vec![r#"["1","Ord"]"#; count].join(",")
                ),
            )
        },
        agreement,
    );
    grow(
        "frame: unknown fields",
        64,
        |count| frame_with((0..count).map(|at| format!(r#""f{at}":{at}"#)).collect::<Vec<_>>().join(",")),
        frame,
    );
    grow(
        "frame: clauses",
        16,
        |count| frame_with(format!(r#""clauses":[{}]"#, vec![r#"{"chapter":"dage","da":""}"#; count].join(","))),
        frame,
    );
    grow(
        "frame: texts",
        64,
        |count| {
            frame_with(format!(
                r#""texts":{{{}}}"#,
                (0..count).map(|at| format!(r#""question.q{at}.ask":{{"da":"{{x}}"}}"#)).collect::<Vec<_>>().join(",")
            ))
        },
        frame,
    );
    grow(
        "frame: placeholders of a text",
        64,
        |count| {
            frame_with(format!(
                r#""texts":{{"question.home-days.ask":{{"da":"{}"}}}}"#,
                (0..count).map(|at| format!("{{a{at}}}")).collect::<String>()
            ))
        },
        frame,
    );
    grow(
        "frame: choices",
        64,
        |count| {
            frame_with(format!(
                r#""team_days":[{}]"#,
                (0..count).map(|at| format!("\"d{at}\"")).collect::<Vec<_>>().join(",")
            ))
        },
        frame,
    );
    grow(
        "session: unknown rows",
        256,
        |count| {
            format!(
                "foeling-session-2\u{1f}da\u{1f}employee\u{1f}short\u{1f}{}",
                "\u{1e}employee\u{1f}closed\u{1f}x\u{1e}closed-answer\u{1f}employee\u{1f}q\u{1f}one".repeat(count)
            )
        },
        |text: String| session::read(&text).map_or("refused".to_owned(), |it| format!("{} left out", it.unread.len())),
    );
    grow(
        "word: attributes",
        64,
        |count| word_with(&format!("<w:p{}/>", (0..count).map(|at| format!(" a{at}=\"\"")).collect::<String>())),
        word,
    );
    grow(
        "word: namespaces, each within the last",
        8,
        |count| {
            word_with(
                &((0..count).map(|at| format!("<x xmlns:n{at}=\"urn:{at}\">")).collect::<String>()
                    + &"</x>".repeat(count)),
            )
        },
        word,
    );
    grow(
        "word: namespaces side by side",
        8,
        |count| word_with(&(0..count).map(|at| format!("<x xmlns:n{at}=\"urn:{at}\"/>")).collect::<String>()),
        word,
    );
    grow("word: elements", 1024, |count| word_with(&"<w:p/>".repeat(count)), word);
    grow(
        "word: lines that were not there",
        32,
        |count| {
            word_with(
                &(0..count)
                    .map(|at| format!("<w:p><w:r><w:t>{at} {}</w:t></w:r></w:p>", "ord ".repeat(60)))
                    .collect::<String>(),
            )
        },
        word,
    );
    grow(
        "word: a long line",
        1024,
        |count| word_with(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "ord ".repeat(count / 4))),
        word,
    );
    grow("word: depth", 16, |count| word_with(&("<x>".repeat(count) + &"</x>".repeat(count))), word);
    grow("word: parts", 64, |count| with_parts(count), word);
}

fn said<T, E: std::fmt::Debug>(read: Result<T, E>) -> String {
    match read {
        Ok(_) => "read".to_owned(),
        Err(fault) => format!("{fault:?}").chars().take(40).collect(),
    }
}

/// Files of a kind, each twice as big as the one before, until one is refused in no time or takes very long.
fn grow<F: Clone>(name: &str, first: usize, make: impl Fn(usize) -> F, read: impl Fn(F) -> String) {
    println!("\n{name}");
    let (mut before, mut count) = (None::<Duration>, first);
    for _ in 0..14 {
        let file = make(count);
        let mut best = Duration::MAX;
        let mut became = String::new();
        for _ in 0..RUNS {
            let copy = file.clone();
            let start = Instant::now();
            became = black_box(read(black_box(copy)));
            best = best.min(start.elapsed());
            if best > Duration::from_secs(2) {
                break;
            }
        }
        let times = before.map_or(String::new(), |before| format!("x{:.1}", best.as_secs_f64() / before.as_secs_f64()));
        println!("{count:>9} {:>10.2} ms {times:>6}  {became}", best.as_secs_f64() * 1000.0);
        if best > Duration::from_secs(8) {
            return;
        }
        (before, count) = (Some(best), count * 2);
    }
}

/// A Word file of ours with something more in its text.
fn word_with(more: &str) -> Vec<u8> {
    let mut document = Document::new("Aftale".to_owned(), Lang::Da);
    document.blocks.push(Block::Paragraph("Ord".to_owned()));
    let file = word::write(&document, "{}").unwrap();
    repacked(
        &file,
        |name, text| {
            if name == "word/document.xml" { text.replace("<w:sectPr", &format!("{more}<w:sectPr")) } else { text }
        },
        0,
    )
}

fn with_parts(count: usize) -> Vec<u8> {
    repacked(&word_with(""), |_, text| text, count)
}

fn repacked(file: &[u8], anew: impl Fn(&str, String) -> String, more: usize) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> = archive.file_names().filter(|name| !name.ends_with('/')).map(str::to_owned).collect();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for name in names {
        let text = std::io::read_to_string(archive.by_name(&name).unwrap()).unwrap();
        writer.start_file(&name, packed).unwrap();
        writer.write_all(anew(&name, text).as_bytes()).unwrap();
    }
    for at in 0..more {
        writer.start_file(format!("customXml/item{at}0.xml"), packed).unwrap();
        writer.write_all(b"<a/>").unwrap();
    }
    writer.finish().unwrap().into_inner()
}
