//! The JavaScript around the program, as small modules in `xtask/web/` that each shape puts together as it needs them.
use anyhow::{Result, bail};

use crate::js;

/// Brings the program and its frame together.
pub const START: &str = include_str!("../web/start.js");
/// Keeps what is done before the program is here.
pub const EARLY: &str = include_str!("../web/early.js");
/// Says that the program has stopped.
pub const HALT: &str = include_str!("../web/halt.js");
/// Starts the program on a page of its own.
pub const BOOT: &str = include_str!("../web/boot.js");
/// Gets the first file from beside the module. It is short: where it fails, the page says all there is to say.
pub const FETCHED_FIRST: &str = include_str!("../web/fetched-first.js");
/// Gets a file from beside the module, and tells why where it can't.
pub const FETCHED: &str = include_str!("../web/fetched.js");
/// Gets a file from within the page.
pub const ENCLOSED: &str = include_str!("../web/enclosed.js");
/// Where a site has its files.
pub const SITE: &str = include_str!("../web/site.js");
/// Where the one file has them.
pub const ONE_FILE: &str = include_str!("../web/one-file.js");
/// The element.
pub const ELEMENT: &str = include_str!("../web/element.js");
/// For the page around a frame.
pub const IFRAME: &str = include_str!("../web/foeling-iframe.js");

/// Modules one after another, squeezed.
pub fn joined(modules: &[&str]) -> String {
    modules.iter().map(|module| js::squeeze(module)).collect::<Vec<_>>().join("\n")
}

/// The program's JavaScript to be followed by more in the same module: without what it exports, which the rest then
/// sees by name.
pub fn inner(glue: &str) -> Result<String> {
    let mut lines = Vec::new();
    for line in glue.lines() {
        match line.strip_prefix("export ") {
            Some(rest) if rest.starts_with("function ") || rest.starts_with("class ") => lines.push(rest),
            Some(rest) if rest.starts_with('{') && rest.ends_with("};") => {}
            Some(_) => bail!("wasm-bindgen now exports in another form: {line}"),
            None => lines.push(line),
        }
    }
    Ok(lines.join("\n"))
}

/// A text as JavaScript writes it.
pub fn quoted(text: &str) -> String {
    // JSON is JavaScript, but for what would end the script that it stands in.
    serde_json::Value::from(text).to_string().replace("</", "<\\/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_exports_can_be_used_in_the_same_module() {
        let glue = "export class Mounted {\n}\nexport function mount() {}\nlet wasm;\nexport { initSync, __wbg_init as default };";
        assert_eq!(inner(glue).unwrap(), "class Mounted {\n}\nfunction mount() {}\nlet wasm;");
        assert!(inner("export default 1;").is_err());
    }

    #[test]
    fn a_text_can_not_end_the_script_it_stands_in() {
        assert_eq!(quoted("a\"</script>"), r#""a\"<\/script>""#);
    }

    #[test]
    fn no_module_keeps_a_comment_or_a_line_break_too_many() {
        for module in [START, EARLY, BOOT, FETCHED_FIRST, FETCHED, ENCLOSED, SITE, ONE_FILE, ELEMENT, IFRAME] {
            let squeezed = joined(&[module]);
            assert!(squeezed.lines().all(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with('*')));
            assert!(squeezed.len() < module.len());
        }
    }
}
