//! What lies in a package's folder about its licence.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// How such files begin, whatever their case and ending.
const NAMES: [&str; 7] = ["license", "licence", "copying", "copyright", "notice", "unlicense", "unlicence"];

/// The texts of a package, in the order of their names: the files of such a name, those in a folder of such a name, and the
/// file that the package itself names.
pub fn of(folder: &Path, named: Option<&Path>) -> Result<Vec<String>> {
    let mut paths: Vec<PathBuf> = named.map(Path::to_owned).into_iter().collect();
    for path in within(folder)?.into_iter().filter(|path| is_one(path)) {
        if path.is_dir() { paths.extend(within(&path)?) } else { paths.push(path) }
    }
    paths.retain(|path| path.is_file());
    paths.sort();
    paths.dedup();
    paths.iter().map(|path| read(path)).collect()
}

fn within(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

fn is_one(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    // Not a program that is called after licences.
    let is_text =
        !["rs", "toml", "json", "py", "sh"].iter().any(|ending| path.extension().is_some_and(|is| is == *ending));
    is_text && NAMES.iter().any(|start| name.starts_with(start))
}

/// Old files may hold a name in an old encoding: that letter is lost, the rest is not.
fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("could not read {}", path.display()))?;
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    Ok(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_folders_of_every_spelling_are_found_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("foeling-licence-texts-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("LICENSE-MIT", "mit  \r\n");
        write("licence.md", "\nown");
        write("LICENSES/Zlib.txt", "zlib");
        write("NOTICE", "notice");
        write("src/lib.rs", "no");
        write("README.md", "no");
        write("license_check.rs", "no");
        write("docs/terms.txt", "terms");
        let found = of(&folder, Some(&folder.join("docs/terms.txt")));
        let all = of(&folder, Some(&folder.join("NOTICE")));
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.unwrap(), ["mit", "zlib", "notice", "terms", "own"]);
        assert_eq!(all.unwrap().iter().filter(|text| *text == "notice").count(), 1);
    }
}
