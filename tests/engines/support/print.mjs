// What comes on paper. Firefox makes a PDF of it. WebKit's driver can't, and its printing opens GTK's own dialog, so there
// the rules for print are put in force on the screen, and what is then to be seen is taken for what is printed.
import assert from "node:assert/strict";
import { constants, inflateSync } from "node:zlib";

/**
 * The text that the rules for print leave on the page; the page is as before afterwards.
 *
 * @param {import("./page.mjs").Page} page
 */
export function printedText(page) {
  return page.run(() => {
    const changed = [];
    const turn = (rules) => {
      for (const rule of rules) {
        const before = rule.media?.mediaText;
        const now = { print: "all", screen: "not all" }[before];
        if (now) {
          rule.media.mediaText = now;
          changed.push(() => (rule.media.mediaText = before));
        }
        if (rule.cssRules) turn(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) turn(sheet.cssRules);
    const text = document.body.innerText;
    changed.forEach((back) => back());
    return text;
  });
}

/** Nothing of the screen and no button is printed, and the paper has at most so many pages, where they can be counted. */
export async function seePrint(page, { most, holds, not }) {
  const text = await printedText(page);
  for (const words of holds) assert.ok(text.includes(words), `“${words}” is printed: ${text.slice(0, 400)}`);
  for (const words of not) assert.ok(!text.includes(words), `“${words}” is not printed`);
  const pdf = await page.print();
  if (!pdf) return;
  const pages = pagesOf(pdf);
  assert.ok(pages > 0 && pages <= most, `${pages} pages are printed`);
}

/** The pages of a PDF: each has an object of its own, which may stand in a stream that is packed. */
function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream]) => unpacked(stream));
  return [text, ...packed].join("\n").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

function unpacked(stream) {
  try {
    // The last byte of what is packed may look like the line's end behind it, and is missing then.
    return inflateSync(Buffer.from(stream, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    // A picture or a font, packed in another way: no page stands in it.
    return "";
  }
}
