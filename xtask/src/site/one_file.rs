//! The one file: everything within a single page, which opens from a disk or a document library.
use std::io::Write;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::{Parts, pages};
use crate::asset::Asset;
use crate::{headers, page, web};

/// Its policy: as the site's, but every connection is forbidden, and the one script and the one style are told by their
/// hashes. (`frame-ancestors` can't be said in a page.)
const POLICY: &str = "default-src 'none'; script-src 'sha256-{{script}}' 'wasm-unsafe-eval'; \
     style-src 'sha256-{{styles}}'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// The page, in Danish; English is a press of a button away.
pub fn assemble(parts: &Parts) -> Result<Asset> {
    let glue = web::inner(&parts.program.enclosed()?)?;
    let boot = web::joined(&[web::ONE_FILE, web::START, &parts.rendered.halt()?, web::EARLY, web::BOOT]);
    // In a block of its own, so that no name of ours meets one of the program's.
    let script = format!("{glue}\n{{\n{boot}\n}}");
    let policy = page::fill(POLICY, &[("script", &hash(&script)), ("styles", &hash(&parts.styles))])?;
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n    <style>{}</style>\n    \
         <script type=\"module\">{script}</script>",
        parts.styles
    );
    let text = pages::fill(parts, "da", &head, &data(parts)?).context("in the one file")?;
    Asset::named(headers::ONE_FILE, text.into_bytes())
}

/// What a policy knows a script or a style by.
fn hash(text: &str) -> String {
    BASE64.encode(Sha256::digest(text))
}

/// The files of the program, packed and in letters; and the local frame, in which an organisation can still write. None of
/// it is a script, so the policy has nothing to say about it.
fn data(parts: &Parts) -> Result<String> {
    let mut blocks = block("foeling-app", "text/plain", &packed(&parts.program.wasm.plain)?);
    for (stem, asset) in &parts.program.later {
        blocks.push_str(&block(&format!("foeling-{stem}"), "text/plain", &packed(&asset.plain)?));
    }
    let frame = parts.frame.as_deref().unwrap_or_default().replace("</", "<\\/");
    blocks.push_str(&block("foeling-baked-frame", "application/json", &frame));
    blocks.push_str(&licences(parts)?);
    Ok(blocks)
}

/// The licences of others' work, last and in plain words: whoever opens the file in an editor finds them at its end.
fn licences(parts: &Parts) -> Result<String> {
    for ends in ["</script", "<!--"] {
        ensure!(
            !parts.licences.to_lowercase().contains(ends),
            "a licence holds {ends}, which would end the block it is in"
        );
    }
    Ok(block("foeling-licences", "text/plain", &format!("\n{}", parts.licences)))
}

fn block(id: &str, kind: &str, text: &str) -> String {
    format!("<script type=\"{kind}\" id=\"{id}\">{text}</script>\n")
}

fn packed(bytes: &[u8]) -> Result<String> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(BASE64.encode(packer.finish()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> String {
        let parts = Parts { frame: Some("{\"unit\": \"</script>\"}".to_owned()), ..Parts::example() };
        String::from_utf8(assemble(&parts).unwrap().plain).unwrap()
    }

    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        text.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    #[test]
    fn the_policy_names_the_script_and_the_style_that_are_there() {
        let page = example();
        for (start, end) in [("<script type=\"module\">", "</script>"), ("<style>", "</style>")] {
            let told = format!("'sha256-{}'", hash(between(&page, start, end)));
            assert!(page.contains(&told), "{start}");
        }
        assert_eq!(page.matches("<style").count(), 1);
        assert_eq!(page.matches("type=\"module\"").count(), 1);
    }

    #[test]
    fn nothing_is_loaded_from_anywhere() {
        let page = example();
        assert!(page.contains("connect-src 'none'"));
        for outside in ["src=\"", "<link rel=\"stylesheet\"", "modulepreload", "import.meta", "import("] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn a_frame_can_not_end_the_block_it_stands_in() {
        let block = between(&example(), "id=\"foeling-baked-frame\">", "</script>").to_owned();
        assert_eq!(block, "{\"unit\": \"<\\/script>\"}");
    }

    #[test]
    fn a_licence_can_not_end_the_block_it_stands_in() {
        for text in ["a </SCRIPT> b", "a <!-- b"] {
            assert!(assemble(&Parts { licences: text.to_owned(), ..Parts::example() }).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_packed_comes_back_whole() {
        let packed = BASE64.decode(packed(b"kontor hjemme").unwrap()).unwrap();
        let mut back = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(packed.as_slice()), &mut back).unwrap();
        assert_eq!(back, "kontor hjemme");
    }
}
