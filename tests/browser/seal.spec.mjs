// Sealed halves: a second implementation and the program come to the same bytes (tests/sealed_half.rs is the program's
// side), and the browser can do all of it under the production policy.
import { readFileSync } from "node:fs";
import { expect, open as openSite, test } from "./support/test.mjs";
import { associated, contents, open, write } from "./support/half.mjs";

const example = JSON.parse(readFileSync(new URL("../data/sealed_half.json", import.meta.url), "utf8"));
const { code, head, said, file } = example;
const { sealed } = JSON.parse(file);

test("the example is what the document says, byte for byte", async () => {
  expect(new TextDecoder().decode(associated(head))).toBe(example.associated);
  expect(contents(said).length).toBe(example.contents_bytes);
  expect(await write(head, said, code, sealed)).toBe(file);
  expect(await open(file, code)).toEqual(said);
});

test("another code opens nothing", async () => {
  await expect(open(file, code.replace("kaffe", "kakao"))).rejects.toThrow();
  await expect(open(file, code.toUpperCase())).rejects.toThrow();
});

test("nobody changes the head or the seal unnoticed", async () => {
  for (const changed of [
    { talk: "00000-0000" },
    { party: "manager" },
    { made: "2026-11-26" },
    { made: null },
    { version: 0 },
    { sealed: { ...sealed, iterations: sealed.iterations + 1 } },
    { sealed: { ...sealed, data: sealed.data.replace(/^./, (letter) => (letter === "A" ? "B" : "A")) } },
  ]) {
    const text = JSON.stringify({ ...JSON.parse(file), ...changed });
    await expect(open(text, code), JSON.stringify(changed).slice(0, 80)).rejects.toThrow();
  }
});

test("the page's own cryptography opens it, under the production policy", async ({ page }) => {
  await openSite(page);
  const plain = await page.evaluate(
    async ({ code, covered, sealed }) => {
      const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const encoder = new TextEncoder();
      const secret = await crypto.subtle.importKey("raw", encoder.encode(code), "PBKDF2", false, ["deriveKey"]);
      const key = await crypto.subtle.deriveKey(
        { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.salt), iterations: sealed.iterations },
        secret,
        { name: "AES-GCM", length: 256 },
        false,
        ["decrypt"],
      );
      const cipher = { name: "AES-GCM", iv: bytes(sealed.iv), additionalData: encoder.encode(covered) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(cipher, key, bytes(sealed.data)));
    },
    { code, covered: example.associated, sealed },
  );
  expect(JSON.parse(plain)).toEqual(said);
});
