//! How long it takes to open a file, up to each limit: `cargo bench --no-default-features --bench readers`.
//!
//! For each way in which a file can grow, the biggest that is still read is looked for, and files of that size, of half of it
//! and so on down to a sixteenth are timed. The last line of each says how the time grows: n^1.00 is in step with the size, and
//! n log n is about n^1.1 at these sizes. A file of twice the size says how soon it is refused. Nothing is asserted here: a
//! time says as much about the machine as about the program.
//!
//! Where `FOELING_FILES` names a folder, the biggest files are put there, for `cargo xtask opening` to open in a browser.

use std::hint::black_box;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use foeling::domain::values::text::Lang;
use foeling::export::document::{Block, Document};
use foeling::export::{word, word_read};
use foeling::saved::{agreement_file, frame_file, half_file, session};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The shortest of some runs counts, for what else the machine does only makes it longer: at least so many,
const RUNS: usize = 3;
/// and for so long.
const AT_LEAST: Duration = Duration::from_millis(60);
/// Parts of the biggest file that are timed.
const PARTS: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

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
    grow("half: depth", 4, |count| half_with(&format!("{}{}", "[".repeat(count), "]".repeat(count))), half);
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
        |text: String| session::read(&text).map(drop).ok_or_else(|| "TooMuch".to_owned()),
    );
    grow(
        "word: attributes",
        64,
        |count| word_with(&format!("<w:p{}/>", (0..count).map(|at| format!(" a{at}=\"\"")).collect::<String>())),
        word,
    );
    let full: String = (0..200).map(|at| format!(" a{at}=\"\"")).collect();
    grow("word: elements full of attributes", 8, |count| word_with(&format!("<w:p{full}/>").repeat(count)), word);
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
    grow("word: parts", 64, with_parts, word);
}

/// Whether a file was read, or why not: where something in it is wrong that is no matter of size, all of it is looked at first.
type Became = Result<(), String>;

fn said<T, E: std::fmt::Debug>(read: Result<T, E>) -> Became {
    read.map(drop).map_err(|fault| format!("{fault:?}").chars().take(40).collect())
}

/// Times files of a kind, up to the biggest that is read.
fn grow<F: AsRef<[u8]> + Clone>(name: &str, first: usize, make: impl Fn(usize) -> F, read: impl Fn(F) -> Became) {
    println!("\n{name}");
    let most = biggest(first, |count| read(make(count)).err().is_none_or(|fault| !is_of_size(&fault)));
    let mut times = Vec::new();
    for part in PARTS {
        let count = most / part;
        let time = shortest(&make(count), &read);
        println!("{count:>9} {:>10.3} ms", millis(time));
        times.push((count as f64, time.as_secs_f64()));
    }
    let over = make(most * 2);
    let became = read(over.clone()).err().unwrap_or_default();
    println!("{:>9} {:>10.3} ms  refused: {became}", most * 2, millis(shortest(&over, &read)));
    let of_most = read(make(most)).err().unwrap_or_else(|| "read".to_owned());
    println!("{:>9} n^{:.2}, the biggest: {of_most}", "", slope(&times));
    keep(name, make(most).as_ref());
}

/// Whether a file was refused for being too much.
fn is_of_size(fault: &str) -> bool {
    ["TooMuch", "TooBig", "Depth"].iter().any(|word| fault.contains(word))
}

/// The biggest count that is not refused for its size: by doubling, then by halving the way to the first that is refused.
fn biggest(first: usize, is_read: impl Fn(usize) -> bool) -> usize {
    assert!(is_read(first), "the smallest file is refused");
    let mut read = first;
    while read < 1 << 23 && is_read(read * 2) {
        read *= 2;
    }
    let mut refused = read * 2;
    while refused - read > read / 256 + 1 {
        let between = read + (refused - read) / 2;
        if is_read(between) { read = between } else { refused = between }
    }
    read
}

fn shortest<F: Clone>(file: &F, read: impl Fn(F) -> Became) -> Duration {
    let (mut best, begun) = (Duration::MAX, Instant::now());
    for run in 0.. {
        if run >= RUNS && begun.elapsed() > AT_LEAST {
            break;
        }
        let copy = file.clone();
        let start = Instant::now();
        let _ = black_box(read(black_box(copy)));
        best = best.min(start.elapsed());
    }
    best
}

/// The power of the size with which the time grows: the line through the logarithms that fits best.
fn slope(times: &[(f64, f64)]) -> f64 {
    let points: Vec<(f64, f64)> = times.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let (both, alone) = points
        .iter()
        .fold((0.0, 0.0), |(both, alone), point| (both + (point.0 - x) * (point.1 - y), alone + (point.0 - x).powi(2)));
    both / alone
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Puts the file where a browser can be given it.
fn keep(name: &str, file: &[u8]) {
    let Some(folder) = std::env::var_os("FOELING_FILES").map(PathBuf::from) else { return };
    let end = if name.starts_with("word") { "docx" } else { "json" };
    let name: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    std::fs::write(folder.join(format!("{name}.{end}")), file).unwrap();
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
