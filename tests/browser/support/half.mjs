// A second writer and reader of sealed halves, made from docs/files.md and sharing no line with the program: what the two
// agree on is what the document says. Plain WebCrypto, so that it runs in Node.js and inside a page alike.

const PIECE = 32768;
const encoder = new TextEncoder();

const toBase64 = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The contents as they are sealed: JSON, filled up with spaces. */
export function contents({ route, answers }) {
  const json = encoder.encode(JSON.stringify({ route, answers }));
  const filled = new Uint8Array(Math.ceil(json.length / PIECE) * PIECE).fill(0x20);
  filled.set(json);
  return filled;
}

/** What the seal covers besides the contents. */
export function associated({ format, version, talk, party, made }) {
  return encoder.encode([format, version, talk, party, made ?? ""].join("\n"));
}

async function key(code, salt, iterations) {
  const secret = await crypto.subtle.importKey("raw", encoder.encode(code), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    secret,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/**
 * The text of a sealed half.
 *
 * @param {object} head format, version, talk, party and made, in this order
 * @param {object} said route and answers
 * @param {string} code the six words, with one space between them
 * @param {{ iterations: number, salt: string, iv: string }} with salt and iv in base64
 */
export async function write(head, said, code, { iterations, salt, iv }) {
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: fromBase64(iv), additionalData: associated(head) },
    await key(code, fromBase64(salt), iterations),
    contents(said),
  );
  const sealed = { kdf: "PBKDF2-SHA-256", iterations, salt, cipher: "AES-256-GCM", iv, data: toBase64(data) };
  return JSON.stringify({ ...head, sealed });
}

/** The route and the answers of a sealed half; throws when the code is another one, or anything was changed. */
export async function open(text, code) {
  const { sealed, ...head } = JSON.parse(text);
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: fromBase64(sealed.iv), additionalData: associated(head) },
    await key(code, fromBase64(sealed.salt), sealed.iterations),
    fromBase64(sealed.data),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}
