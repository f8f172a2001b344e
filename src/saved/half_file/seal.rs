//! The seal of a half in its saved form.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use serde_json::Value;

use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::seal::{ITERATIONS, MOST_ITERATIONS, Sealed, TAG_BYTES};

/// How the key is derived.
const DERIVATION: &str = "PBKDF2-SHA-256";
/// How the contents are sealed.
const CIPHER: &str = "AES-256-GCM";

#[derive(Serialize)]
struct SavedSeal<'a> {
    kdf: &'a str,
    iterations: u32,
    salt: String,
    cipher: &'a str,
    iv: String,
    data: String,
}

/// The seal as JSON.
pub fn write(sealed: &Sealed) -> Vec<u8> {
    let saved = SavedSeal {
        kdf: DERIVATION,
        iterations: sealed.iterations,
        salt: BASE64_STANDARD.encode(sealed.salt),
        cipher: CIPHER,
        iv: BASE64_STANDARD.encode(sealed.iv),
        data: BASE64_STANDARD.encode(&sealed.data),
    };
    // Writing texts and a number into memory can't fail.
    serde_json::to_vec(&saved).unwrap_or_default()
}

/// Reads a seal. Fewer repetitions than we ask for would make a code easy to try, and a file that asks for very many would
/// keep the page busy for hours: neither was made by us.
pub fn read(saved: &Value) -> Result<Sealed, FileFault> {
    let word = |name: &str| saved.get(name).and_then(Value::as_str).ok_or(FileFault::Damaged);
    let iterations = saved.get("iterations").and_then(Value::as_u64).ok_or(FileFault::Damaged)?;
    let iterations = u32::try_from(iterations).ok().filter(|count| (ITERATIONS..=MOST_ITERATIONS).contains(count));
    let (Some(iterations), DERIVATION, CIPHER) = (iterations, word("kdf")?, word("cipher")?) else {
        return Err(FileFault::UnknownSeal);
    };
    // Only what is written exactly so is read: a file whose seal was touched in any way is not taken for whole.
    let bytes = |name: &str| BASE64_STANDARD.decode(word(name)?).map_err(|_| FileFault::Damaged);
    let data = bytes("data")?;
    if data.len() < TAG_BYTES {
        return Err(FileFault::Damaged);
    }
    let salt = bytes("salt")?.try_into().map_err(|_| FileFault::Damaged)?;
    let iv = bytes("iv")?.try_into().map_err(|_| FileFault::Damaged)?;
    Ok(Sealed { iterations, salt, iv, data })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{CIPHER, DERIVATION, read};
    use crate::domain::talk::file_fault::FileFault;
    use crate::domain::talk::seal::ITERATIONS;

    #[test]
    fn bytes_that_are_written_in_another_way_are_damaged() {
        let sixteen = "AAAAAAAAAAAAAAAAAAAAAA==";
        let with = |data: &str| {
            read(&json!({
                "kdf": DERIVATION, "iterations": ITERATIONS, "salt": sixteen, "cipher": CIPHER, "iv": "AAAAAAAAAAAAAAAA",
                "data": data,
            }))
        };
        assert_eq!(with(sixteen).map(|sealed| sealed.data.len()), Ok(16));
        for cut in [
            "Z",
            "AAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAA=",
            "AAAAAAAAAAAAAAAAAAAAAA===",
            "AAAAAAAAAAAAAAAAAAAAAB==",
            "AAAAAAAAAAAAAAAAAAAAAA== ",
            "AAAAAAAAAAAAAAAAAAAAAA==\n",
            "AAAAAAAAAAAAAAAAAAAA-_==",
            "AAAAAAAAAAAAAAAAAAAA\u{e9}==",
        ] {
            assert_eq!(with(cut), Err(FileFault::Damaged), "{cut:?}");
        }
    }
}
