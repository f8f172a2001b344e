// Føling in a frame: of a fixed height, one that grows, a sandbox, and on a page of another site.
import { POLICY } from "./support/serve.mjs";
import { hostPage } from "./support/element.mjs";
import { test } from "./support/served.mjs";
import { axe, download, expect } from "./support/test.mjs";
import { beginIn, headingInFocus, walk } from "./support/walk.mjs";

const WITH_FRAMES = `${POLICY}; frame-src *`;
const GROWS = '<script type="module" src="/dist/foeling-iframe.js"></script>';
const frameTag = (more) => `<iframe src="/dist/" title="Føling" width="700" ${more}></iframe>`;

test.use({
  serving: {
    // A sandboxed frame has no origin: the files must be anybody's to read.
    headers: (path) => ({
      "Content-Security-Policy": /^\/(dist|other)/.test(path) ? POLICY : WITH_FRAMES,
      "Access-Control-Allow-Origin": "*",
    }),
    pages: {
      "/fixed.html": hostPage(frameTag('height="700"'), ""),
      "/grows.html": hostPage(`${frameTag("data-foeling")}<iframe src="/other.html" title="Other"></iframe>`, GROWS),
      "/sandbox.html": hostPage(frameTag('height="700" sandbox="allow-scripts"'), ""),
      "/sandbox-grows.html": hostPage(frameTag('data-foeling sandbox="allow-scripts"'), GROWS),
      "/third.html": hostPage("", ""),
      "/other.html": hostPage("", ""),
    },
  },
});

const inside = (page, at = 0) => page.frameLocator("iframe").nth(at);
const heading = (page) => inside(page).getByRole("heading", { level: 1 });
const press = (page, name) => inside(page).getByRole("button", { name, exact: true }).click();
const frameOf = async (page, at = 0) => (await page.locator("iframe").nth(at).elementHandle()).contentFrame();
const started = (page) => expect(inside(page).locator("#foeling")).toBeVisible({ timeout: 15_000 });
const height = (page) => page.locator("iframe").first().evaluate((frame) => frame.clientHeight);

const heights = (page) => page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.clientHeight));

/** Says a height from within a frame, and waits until the page around it has read that. */
async function says(page, at, height) {
  await (await frameOf(page, at)).evaluate((height) => parent.postMessage({ type: "foeling-height", height }, "*"), height);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** From the check page on to the draft, with its tools. */
async function toDraft(page) {
  await inside(page).locator(".foeling-button--primary").click();
  await headingInFocus(inside(page));
  await inside(page).getByRole("navigation").getByRole("button", { name: "Aftaleudkast", exact: true }).click();
  await headingInFocus(inside(page));
}

test("in a frame of fixed height it scrolls by itself, each step begins in view, and all leaves it as from a page", async ({ page }) => {
  test.slow();
  // Whether a heading is in view once it has got the focus.
  await page.addInitScript(() => {
    window.began = [];
    window.prints = 0;
    // The browser of a test has no printer.
    window.print = () => (window.prints += 1);
    addEventListener("focusin", ({ target }) => {
      if (target.localName !== "h1") return;
      requestAnimationFrame(() => {
        const { top, bottom } = target.getBoundingClientRect();
        window.began.push(top >= 0 && bottom <= innerHeight);
      });
    });
  });
  await page.goto("/fixed.html");
  await started(page);
  await beginIn(inside(page), { party: "employee" });
  const frame = await frameOf(page);
  let scrolled = 0;
  await walk(inside(page), {
    each: async () => {
      // To the end of the page, as a person who has answered it all.
      scrolled += await frame.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return scrollY;
      });
    },
  });
  expect(scrolled).toBeGreaterThan(0);
  await toDraft(page);
  const began = await frame.evaluate(() => window.began);
  expect(began.length).toBeGreaterThan(12);
  expect(began).not.toContain(false);
  await expect(heading(page)).toBeInViewport();
  const file = await download(inside(page).getByRole("button", { name: "Gem som Word" }));
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await press(page, "Udskriv");
  expect(await frame.evaluate(() => window.prints)).toBe(1);
  await axe(page);
  // The page around it is as high as it was, and its address the same.
  expect(await height(page)).toBe(700);
  await expect(page).toHaveURL(/\/fixed\.html$/);
  await expect(page).toHaveTitle("The intranet");
});

test("a frame that listens is as high as what is in it, and shrinks again", async ({ page }) => {
  await page.goto("/grows.html");
  await started(page);
  const frame = await frameOf(page);
  const fits = () => frame.evaluate(() => Math.abs(document.documentElement.scrollHeight - innerHeight));
  await expect.poll(fits).toBeLessThanOrEqual(1);
  const start = await height(page);
  await beginIn(inside(page), { party: "employee" });
  await expect.poll(() => height(page)).not.toBe(start);
  await expect.poll(fits).toBeLessThanOrEqual(1);
  const question = await height(page);
  await press(page, "Tilbage");
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => height(page)).toBeLessThan(question);
});

test("a height is believed only from the frame itself, and within bounds", async ({ page }) => {
  await page.goto("/grows.html");
  await started(page);
  await says(page, 0, 1500.2);
  expect((await heights(page))[0]).toBe(1501);
  for (const [said, meant] of [[10, 320], [1e9, 20_000], [900, 900]]) {
    await says(page, 0, said);
    expect((await heights(page))[0]).toBe(meant);
  }
  for (const rubbish of ["1200", null, NaN, Infinity, { valueOf: 1 }]) await says(page, 0, rubbish);
  expect((await heights(page))[0]).toBe(900);
  // Another frame of the page, and the page itself.
  const before = await heights(page);
  await says(page, 1, 1234);
  await page.evaluate(() => postMessage({ type: "foeling-height", height: 1234 }, "*"));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await heights(page)).toEqual(before);
});

test.describe("a frame that has gone to another site", () => {
  test.use({ expectedProblems: [/^request (to elsewhere|after the start): \S+\/other\.html$/] });

  test("is not believed any more", async ({ page, neighbour }) => {
    await page.goto("/grows.html");
    await started(page);
    const frame = await frameOf(page);
    await page.locator("iframe").first().evaluate((element, to) => element.contentWindow.location.replace(to), `${neighbour.origin}/other.html`);
    await frame.waitForURL(`${neighbour.origin}/other.html`);
    const before = await heights(page);
    await says(page, 0, 1234);
    expect(await heights(page)).toEqual(before);
  });
});

test.describe("in a sandbox that allows scripts alone", () => {
  test.use({ expectedProblems: [/sandbox|allow-modals|allow-downloads|clipboard|request that nobody asked for/i] });

  test("the whole way of an employee goes, says what is off, and ends in a text to copy", async ({ page }) => {
    test.slow();
    await page.goto("/sandbox.html");
    await started(page);
    await beginIn(inside(page), { party: "employee" });
    await expect(inside(page).getByText("Føling kan ikke gemme noget på denne side")).toBeVisible();
    const met = await walk(inside(page));
    expect(met.length).toBeGreaterThan(12);
    await toDraft(page);
    // The browser may refuse files and the printer: nothing comes of that but nothing.
    await press(page, "Udskriv");
    await press(page, "Gem som Word");
    await expect(inside(page).getByText("Gøres klar …")).toHaveCount(0);
    await press(page, "Kopiér som tekst");
    const text = inside(page).getByRole("textbox", { name: "Teksten" });
    await expect(text).toBeVisible();
    await expect(text).toHaveValue(/^Aftale om hjemmearbejde/);
    await text.focus();
    await page.keyboard.press("ControlOrMeta+A");
    expect(await text.evaluate((field) => field.selectionEnd - field.selectionStart)).toBeGreaterThan(500);
  });

  test("it grows as another frame does", async ({ page }) => {
    await page.goto("/sandbox-grows.html");
    await started(page);
    const start = await height(page);
    await beginIn(inside(page), { party: "employee" });
    await expect.poll(() => height(page)).not.toBe(start);
    expect(await height(page)).toBeGreaterThan(320);
  });
});

test("a browser that stores nothing in frames leaves no blank page", async ({ page }) => {
  await page.addInitScript(() => {
    if (self === top) return;
    for (const name of ["sessionStorage", "localStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
    }
  });
  await page.goto("/fixed.html");
  await started(page);
  await beginIn(inside(page), { party: "employee" });
  await inside(page).getByRole("checkbox").first().check();
  await press(page, "Fortsæt");
  await headingInFocus(inside(page));
  await expect(inside(page).getByText("Føling kan ikke gemme i denne browser")).toBeVisible();
});

test.describe("on a page of another site, where the browser stores nothing", () => {
  test.use({ expectedProblems: [/^request (to elsewhere: http:\/\/localhost:|after the start: \S+\/dist\/)/] });

  test("it works, says so, and begins anew after a reload", async ({ page, server }) => {
    await page.goto(`${server.origin.replace("127.0.0.1", "localhost")}/third.html`);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src, title: "Føling", width: 700, height: 700 }));
    }, `${server.origin}/dist/`);
    await started(page);
    await beginIn(inside(page), { party: "employee" });
    await inside(page).getByRole("checkbox").nth(1).check();
    await press(page, "Fortsæt");
    await headingInFocus(inside(page));
    await expect(inside(page).getByText("Føling kan ikke gemme i denne browser")).toBeVisible();
    await (await frameOf(page)).evaluate(() => location.reload());
    await expect(inside(page).getByRole("radio", { name: /^Medarbejder/ })).toBeVisible();
    await started(page);
    await beginIn(inside(page), { party: "employee" });
  });
});
