//! A seal, as values: what stands in a file instead of the answers, and what can go amiss with it.
//!
//! The recipe is fixed by the file's version: a key of 256 bits from the talk's code by PBKDF2 with HMAC-SHA-256, then
//! AES-256-GCM over the contents, with the head of the file as additional authenticated data. The browser does both.

/// How often the derivation of the key is repeated: what OWASP's Password Storage Cheat Sheet recommends for
/// PBKDF2-HMAC-SHA256 (600 000 or more, since 2023). Argon2id would be better, but WebCrypto has it in no browser yet,
/// and the code is 54 random bits rather than a password that somebody chose.
pub const ITERATIONS: u32 = 600_000;

/// The most repetitions that a file may ask for: seconds, where a file made to keep the page busy would ask for hours. It
/// leaves room for the recommendation to grow.
pub const MOST_ITERATIONS: u32 = 10_000_000;

/// Bytes of the salt: 128 bits, so that no two seals share a key.
pub const SALT_BYTES: usize = 16;

/// Bytes of the initialisation vector: the 96 bits that GCM is made for.
pub const IV_BYTES: usize = 12;

/// Bytes of GCM's tag at the end of what is sealed.
pub const TAG_BYTES: usize = 16;

/// Contents that were sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How often the derivation of the key was repeated.
    pub iterations: u32,
    /// The salt of the derivation.
    pub salt: [u8; SALT_BYTES],
    /// The initialisation vector.
    pub iv: [u8; IV_BYTES],
    /// The contents and the tag, unreadable.
    pub data: Vec<u8>,
}

/// Why something could not be sealed, or a seal not be opened. Nothing is lost by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// The browser seals nothing here: it does so only on pages that came over a secure connection.
    NoCrypto,
    /// The code does not open this seal. Or the file was changed after it was sealed: the two can't be told apart.
    WrongCode,
    /// The browser refused.
    Failed,
}
