// Somebody with a browser of their own, which is gone when they are done.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watch } from "./in-page.mjs";
import { Page } from "./page.mjs";

/** Which engine runs: `cargo xtask test` says it, and where its programs are. */
const { ENGINE, BASE_URL } = process.env;
if (!ENGINE || !BASE_URL) throw new Error("Start these tests with `cargo xtask test --only engines`.");

/** Where the site is. */
export const SITE = BASE_URL;

const { launch } = await import(`../drivers/${ENGINE}.mjs`);

/**
 * Opens a browser, lets a person do something in it, and fails if anything went wrong on a page meanwhile.
 *
 * @template T
 * @param {(page: Page, more: { openTab: () => Promise<Page> }) => Promise<T>} does
 * @param {{ expected?: RegExp }} [more] what may go wrong on the page, and must
 * @returns {Promise<T>}
 */
export async function person(does, { expected } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "foeling-"));
  const downloads = join(folder, "downloads");
  await mkdir(downloads);
  const browser = await launch({ folder, downloads, watch: String(watch) });
  const pages = [new Page(browser.first, downloads)];
  const openTab = async () => pages[pages.push(new Page(await browser.open(), downloads)) - 1];
  try {
    const result = await does(pages[0], { openTab });
    const problems = (await Promise.all(pages.map((page) => page.problems()))).flat();
    const others = problems.filter((problem) => !expected?.test(problem));
    assert.deepEqual(others, [], "nothing went wrong on the page");
    if (expected) assert.ok(problems.length > 0, `${expected} went wrong on the page`);
    return result;
  } catch (error) {
    // What went wrong on the page is often why a step never came to its end.
    for (const page of pages) error.message += `\non the page: ${String(await page.problems().catch(String)) || "no problem"}`;
    throw error;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
