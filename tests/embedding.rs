//! The guide and the examples for those who put Føling on their pages say what is really sent.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

/// The headers that the development server sends, out of its source: a string that goes on over a line end is one string.
fn sent() -> Vec<(String, String)> {
    let source = read("xtask/src/headers.rs");
    let table = source.split_once("SECURITY: [").unwrap().1.split_once("];\n").unwrap().0;
    let joined: String = table.split("\\\n").map(str::trim_start).collect();
    let words: Vec<&str> = joined.split('"').skip(1).step_by(2).collect();
    words.chunks(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect()
}

#[test]
fn the_guide_and_the_server_example_have_every_header_to_the_letter() {
    let (guide, server) = (read("docs/embedding.md"), read("examples/nginx.conf"));
    let server = server.split_whitespace().collect::<Vec<_>>().join(" ");
    let sent = sent();
    assert!(sent.len() >= 5, "{sent:?}");
    for (name, value) in sent {
        assert!(guide.contains(&format!("{name}: {value}\n")), "the guide: {name}: {value}");
        let value = value.replace("frame-ancestors 'self'", "frame-ancestors $foeling_frames");
        assert!(server.contains(&format!("add_header {name} \"{value}\" always;")), "nginx.conf: {name}: {value}");
    }
}

#[test]
fn every_file_the_guide_leads_to_is_there() {
    let guide = read("docs/embedding.md");
    let links = guide.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(to, _)| to);
    let files: Vec<&str> = links.filter(|to| !to.starts_with('#') && !to.contains("://")).collect();
    assert!(files.len() >= 4, "{files:?}");
    for file in files {
        assert!(Path::new("docs").join(file).is_file(), "{file}");
    }
}

#[test]
fn the_example_pages_would_pass_a_strict_policy() {
    let mut pages = 0;
    for entry in fs::read_dir("examples").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "html") {
            continue;
        }
        pages += 1;
        let page = fs::read_to_string(&path).unwrap();
        assert!(page.starts_with("<!doctype html>\n"), "{}", path.display());
        for risky in ["style=", "<style", "onclick", "http://", "https://"] {
            assert!(!page.contains(risky), "{}: {risky}", path.display());
        }
        assert_eq!(page.matches("<script").count(), page.matches("></script>").count(), "{}", path.display());
        assert!(!page.contains("<iframe") || page.contains(" title=\""), "{}", path.display());
    }
    assert!(pages >= 3, "{pages}");
}
