// A page of somebody else's with Føling as an element on it.
import { expect } from "./test.mjs";
import { POLICY } from "./serve.mjs";

/** Where the module of the element is. */
export const MODULE = "/dist/element/foeling-dialog.js";

const SCRIPT = `<script type="module" src="${MODULE}"></script>`;

/** Words within the tag, for where the element can't be. */
export const INSTEAD = "Her skulle Føling have været.";

/** A page of an intranet. */
export const hostPage = (body, head = SCRIPT) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The intranet</title>
    ${head}
  </head>
  <body>
    <h1>The intranet</h1>
    ${body}
  </body>
</html>`;

/** The element as it stands in a page. */
export const tag = (attributes = "") => `<foeling-dialog lang="da" ${attributes}><p>${INSTEAD}</p></foeling-dialog>`;

/** How the pages are served: under the policy that every shape keeps. */
export const serving = (pages) => ({ headers: { "Content-Security-Policy": POLICY }, pages });

/** The element, the first on the page or another. */
export const dialog = (page, index = 0) => page.locator("foeling-dialog").nth(index);

/** Notes every event of an element, by name and with what it says, for `heard`. To be called before the page is opened. */
export const listen = (page) =>
  page.addInitScript(() => {
    window.heard = [];
    for (const name of ["ready", "step", "complete", "error"]) {
      addEventListener(`foeling-${name}`, ({ detail, target }) => window.heard.push({ name, detail, from: target.localName }));
    }
  });

/** The events so far, of one name or all. */
export const heard = async (page, name) => (await page.evaluate(() => window.heard)).filter((event) => !name || event.name === name);

/**
 * Opens a page and waits until its elements are ready.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} path
 * @param {number} [count] how many elements there are
 */
export async function openHost(page, path, count = 1) {
  await listen(page);
  await page.goto(path);
  await ready(page, count);
}

/** Waits until so many elements have said that they are ready. */
export const ready = (page, count = 1) => expect.poll(async () => (await heard(page, "ready")).length, { timeout: 15_000 }).toBe(count);

/** What is kept in the tab or in the browser, by key; the minute of it left out. */
export const kept = (page, store = "sessionStorage") =>
  page.evaluate((name) => Object.fromEntries(Object.entries(window[name]).filter(([key]) => !key.startsWith("foeling-at-"))), store);
