//! Sealing and opening, with the browser's own cryptography: nothing of it is ours, and nothing leaves the page.
//!
//! The derivation of the key takes a tenth of a second on a fast machine and more than one on a slow phone. The browser
//! does it beside the page, which stays alive meanwhile.

use gloo::utils::window;
use js_sys::{Array, ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, Crypto, CryptoKey, Pbkdf2Params, SubtleCrypto};

use crate::domain::talk::seal::{ITERATIONS, SealFault, Sealed};
use crate::domain::talk::talk_code::TalkCode;

const CIPHER: &str = "AES-GCM";
const DERIVATION: &str = "PBKDF2";

/// Whether this page can seal.
pub fn can_seal() -> bool {
    subtle().is_some()
}

/// Random bytes that nobody can foretell, or nothing where the browser has none.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Seals contents with a code, under a fresh salt and vector. `associated` is covered by the seal but not in it.
///
/// # Errors
/// When the browser seals nothing on this page, or refuses.
pub async fn seal(plain: &[u8], associated: &[u8], code: &TalkCode) -> Result<Sealed, SealFault> {
    let subtle = subtle().ok_or(SealFault::NoCrypto)?;
    let (salt, iv) = random().zip(random()).ok_or(SealFault::NoCrypto)?;
    let mut sealed = Sealed { iterations: ITERATIONS, salt, iv, data: Vec::new() };
    let key = key(&subtle, &sealed, code).await?;
    let work = subtle.encrypt_with_object_and_js_u8_array(&cipher(&sealed, associated), &key, &Uint8Array::from(plain));
    sealed.data = bytes(done(work).await.map_err(|_| SealFault::Failed)?)?;
    Ok(sealed)
}

/// The contents of a seal.
///
/// # Errors
/// When the code is another one or the file was changed, or when the browser opens nothing on this page.
pub async fn open(sealed: &Sealed, associated: &[u8], code: &TalkCode) -> Result<Vec<u8>, SealFault> {
    let subtle = subtle().ok_or(SealFault::NoCrypto)?;
    let key = key(&subtle, sealed, code).await?;
    let data = Uint8Array::from(sealed.data.as_slice());
    let work = subtle.decrypt_with_object_and_js_u8_array(&cipher(sealed, associated), &key, &data);
    bytes(done(work).await.map_err(|why| fault(&why))?)
}

/// The key of a seal. It can't be taken out of the browser's keeping.
async fn key(subtle: &SubtleCrypto, sealed: &Sealed, code: &TalkCode) -> Result<CryptoKey, SealFault> {
    let failed = |_| SealFault::Failed;
    let secret = Uint8Array::from(code.secret().as_bytes());
    let usages = |names: &[&str]| JsValue::from(names.iter().map(|name| JsValue::from_str(name)).collect::<Array>());
    let work = subtle.import_key_with_str("raw", &secret, DERIVATION, false, &usages(&["deriveKey"]));
    let secret: CryptoKey = done(work).await.map_err(failed)?.unchecked_into();

    let salt = Uint8Array::from(sealed.salt.as_slice());
    let derivation = Pbkdf2Params::new_with_str(DERIVATION, "SHA-256", sealed.iterations, &salt);
    let kind = AesDerivedKeyParams::new(CIPHER, 256);
    let usages = usages(&["encrypt", "decrypt"]);
    let work = subtle.derive_key_with_object_and_object(&derivation, &secret, &kind, false, &usages);
    Ok(done(work).await.map_err(failed)?.unchecked_into())
}

fn cipher(sealed: &Sealed, associated: &[u8]) -> Object {
    let cipher = AesGcmParams::new_with_u8_array(CIPHER, &Uint8Array::from(sealed.iv.as_slice()));
    cipher.set_additional_data_u8_array(&Uint8Array::from(associated));
    cipher.into()
}

/// Waits for the browser.
async fn done(work: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(work?).await
}

fn bytes(made: JsValue) -> Result<Vec<u8>, SealFault> {
    made.dyn_ref::<ArrayBuffer>().map(|buffer| Uint8Array::new(buffer).to_vec()).ok_or(SealFault::Failed)
}

/// A seal that does not open fails with this name and no reason; anything else is not the code's doing.
fn fault(why: &JsValue) -> SealFault {
    let name = Reflect::get(why, &"name".into()).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("OperationError") { SealFault::WrongCode } else { SealFault::Failed }
}

fn crypto() -> Option<Crypto> {
    window().crypto().ok().filter(|crypto| crypto.is_object())
}

/// Missing on a page that did not come over a secure connection, although its type does not say so.
fn subtle() -> Option<SubtleCrypto> {
    Some(crypto()?.subtle()).filter(|subtle| subtle.is_object())
}
