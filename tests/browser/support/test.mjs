// What every browser test imports instead of Playwright's own `test`.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { mayFetchWriter, watch } from "./watch.mjs";

export { expect };

/**
 * Playwright's `test`, with a `page` that fails the test when something went wrong on it, even if
 * the test itself did not look; and with `other`, such a page in a browser of its own: the other party's.
 *
 * A test that provokes problems names them: `test.use({ expectedProblems: [/integrity/] })`.
 */
export const test = base.extend({
  expectedProblems: [[], { option: true }],

  page: async ({ page, baseURL, expectedProblems }, use) => {
    await watched(page, baseURL, expectedProblems, use);
  },

  other: async ({ browser, baseURL, expectedProblems }, use) => {
    const context = await browser.newContext();
    await watched(await context.newPage(), baseURL, expectedProblems, use);
    await context.close();
  },
});

async function watched(page, baseURL, expectedProblems, use) {
  const problems = await watch(page, baseURL);
  await use(page);
  const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
  expect(unexpected, "nothing went wrong on the page").toEqual([]);
}

/**
 * Opens the site and waits until the program runs and all of it is here.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} [path] relative to the site, such as `?lang=en`
 */
export async function open(page, path = "") {
  await page.goto(path);
  await complete(page);
}

/**
 * Loads the page again and waits as long.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function reload(page) {
  await page.reload();
  await complete(page);
}

const complete = (page) => page.waitForFunction(() => performance.getEntriesByName("foeling-complete").length > 0);

/**
 * Asserts that axe finds no breach of WCAG 2.2 AA on the page as it is now.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function axe(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
  expect(found, "no breach of WCAG 2.2 AA").toEqual([]);
}

/**
 * Asserts that the page does not scroll sideways, and otherwise names what sticks out.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function noSidewaysScroll(page) {
  const sticksOut = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const tooWide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...tooWide.map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(sticksOut, "nothing sticks out sideways").toEqual([]);
}

/** Whether the browser would ask before the page is left. */
export const asks = (page) =>
  page.evaluate(() => {
    const event = new Event("beforeunload", { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });

/**
 * Presses something that makes a file, and waits for the file.
 *
 * @param {import("@playwright/test").Locator} button
 */
export async function download(button) {
  const page = button.page();
  mayFetchWriter(page);
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return file;
}

const LOOKS = [{ colorScheme: "light" }, { colorScheme: "dark" }];

/**
 * Runs axe on the page as it is now, light and dark.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function axeInBothLooks(page) {
  for (const look of LOOKS) {
    // Colours on their way from one to the other are no colours to judge.
    await page.emulateMedia({ reducedMotion: "reduce", ...look });
    await axe(page);
  }
  await page.emulateMedia({ reducedMotion: "reduce", ...LOOKS[0] });
}

/**
 * Spaces the text of the page out as far as WCAG 1.4.12 asks that it can be.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function spaceOut(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * What is on the clipboard, as another page gets it: ours may not read there.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function pasted(page) {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent("<textarea></textarea>");
  const field = elsewhere.locator("textarea");
  await field.focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  const text = await field.inputValue();
  await elsewhere.close();
  return text;
}

/**
 * The controls that are smaller than 24 pixels.
 *
 * @param {import("@playwright/test").Page} page
 */
export function tooSmall(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, a[href], summary, input, textarea, label:has(input)")]
      .filter((element) => element.checkVisibility())
      // A radio or check box is hit through its label.
      .map((element) => element.closest("label") ?? element)
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent.trim() || element.outerHTML }))
      .filter(({ box }) => box.width > 1 && (box.height < 23.5 || box.width < 23.5))
      .map(({ box, text }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${text.slice(0, 60)}`),
  );
}
