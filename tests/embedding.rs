//! The guide and the examples for those who put Føling on their pages lead somewhere and would pass a strict policy. That the
//! headers in them are the ones that are sent is held where those stand, in `xtask/src/headers.rs`.

use std::fs;
use std::path::Path;

#[test]
fn every_file_the_guide_leads_to_is_there() {
    let guide = fs::read_to_string("docs/embedding.md").unwrap();
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
