//! Takes indentation, empty lines and comments out of wasm-bindgen's JavaScript.
//!
//! A true minifier would save some 600 bytes more. The small crate for it (`minifier`) breaks
//! valid CSS and so did not earn trust here; the others (`oxc_minifier`, `swc`) compile for as
//! long as the rest of this runner together. Lines stay lines: nothing here can change a meaning.

/// The same program on fewer bytes, or the text as it is where that is not certain.
pub fn squeeze(source: &str) -> String {
    if source.lines().any(leaves_something_open) {
        return source.to_owned();
    }
    let mut kept = Vec::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        let code = match line.split_once("*/") {
            Some((_, after)) if in_comment => {
                in_comment = false;
                after.trim_start()
            }
            _ if in_comment => "",
            _ => line,
        };
        if !code.is_empty() && !code.starts_with("//") {
            kept.push(code);
        }
    }
    kept.join("\n")
}

/// Whether a text may run on into the next line, where its white space would count.
fn leaves_something_open(line: &str) -> bool {
    let code = line.trim();
    !code.starts_with("//") && (code.matches('`').count() % 2 == 1 || code.ends_with('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_white_space_go() {
        let source = "/**\n * About\n */\n  /* so */ function f() {\n    // why\n\n    return `a  b`; // end\n}\n";
        assert_eq!(squeeze(source), "function f() {\nreturn `a  b`; // end\n}");
    }

    #[test]
    fn a_text_over_several_lines_is_left_alone() {
        let source = "const a = `one\n    two`;\n  f();";
        assert_eq!(squeeze(source), source);
    }
}
