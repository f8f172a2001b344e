//! One file of the finished site.
use std::io::Write;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

/// A file as it is written to `dist/` and sent to a browser.
#[derive(Clone)]
pub struct Asset {
    /// Its name within the site, such as `app.3f9a0c12b4d5.wasm`.
    pub name: String,
    pub plain: Vec<u8>,
    /// The same bytes compressed with Brotli, as hard as it goes.
    pub brotli: Vec<u8>,
    /// Whether the name holds a hash of the bytes, so that it never means other bytes.
    pub hashed: bool,
    pub when: When,
}

/// When a file is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// With the page.
    First,
    /// Once the program has started, while the start screen is read.
    Later,
    /// When somebody first asks for what is in it.
    Used,
    /// Not with the site: with another shape that Føling ships in, or on its own.
    Apart,
}

impl Asset {
    /// A file that keeps its name: the page itself, which addresses point at.
    pub fn named(name: &str, plain: Vec<u8>) -> Result<Asset> {
        Ok(Asset {
            name: name.to_owned(),
            brotli: compress(&plain).with_context(|| format!("could not compress {name}"))?,
            plain,
            hashed: false,
            when: When::First,
        })
    }

    /// The same file elsewhere in the site, in a shape of its own.
    pub fn apart(mut self, folder: &str) -> Asset {
        self.name = if folder.is_empty() { self.name } else { format!("{folder}/{}", self.name) };
        self.when = When::Apart;
        self
    }

    /// A file whose name changes with its content, so that browsers may keep it for ever.
    pub fn hashed(stem: &str, extension: &str, plain: Vec<u8>) -> Result<Asset> {
        let name = format!("{stem}.{}.{extension}", short_hash(&plain));
        Ok(Asset { hashed: true, ..Asset::named(&name, plain)? })
    }

    /// The value of an `integrity` attribute: a browser refuses the file if it differs.
    pub fn integrity(&self) -> String {
        format!("sha256-{}", BASE64.encode(Sha256::digest(&self.plain)))
    }
}

/// Twelve hex digits: enough to tell a site's versions apart, short enough to read.
fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn compress(plain: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, size_hint: plain.len(), ..Default::default() };
    let mut encoder = brotli::CompressorWriter::with_params(Vec::new(), 4096, &params);
    encoder.write_all(plain)?;
    Ok(encoder.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hashed_name_follows_the_content() {
        let one = Asset::hashed("app", "css", b"a{}".to_vec()).unwrap();
        let two = Asset::hashed("app", "css", b"b{}".to_vec()).unwrap();
        assert_ne!(one.name, two.name);
        assert!(one.name.starts_with("app.") && one.name.ends_with(".css"));
    }

    #[test]
    fn integrity_is_the_standard_sha256_form() {
        let empty = Asset::named("empty", Vec::new()).unwrap();
        assert_eq!(empty.integrity(), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn what_is_compressed_comes_back_whole() {
        let text = "kontor hjemme kontor hjemme ".repeat(40).into_bytes();
        let asset = Asset::named("t.txt", text.clone()).unwrap();
        assert!(asset.brotli.len() < text.len() / 4);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut asset.brotli.as_slice(), &mut back).unwrap();
        assert_eq!(back, text);
    }
}
