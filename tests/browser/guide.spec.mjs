// What the guide for intranets (`docs/embedding.md`) and the READMEs tell people to paste: each piece runs as it stands there,
// with the address of a server of ours in the place of the invented one.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dialog, hostPage, kept, listen, ready } from "./support/element.mjs";
import { POLICY, ROOT } from "./support/serve.mjs";
import { test } from "./support/served.mjs";
import { expect } from "./support/test.mjs";
import { beginIn } from "./support/walk.mjs";

const INVENTED = "https://foeling.kommune.example/";

/** The pieces of code in a text, by their language, with the section they stand in. */
function pieces(text) {
  const found = [];
  let section = "";
  for (const [, heading, lang, code] of text.matchAll(/^#+ ([^\n]+)$|^```(\w*)\n(.*?)^```$/gms)) {
    if (heading) section = heading;
    else found.push({ section, lang, code });
  }
  return found;
}

const GUIDE = pieces(await readFile(join(ROOT, "docs", "embedding.md"), "utf8"));
const README = pieces(await readFile(join(ROOT, "README.md"), "utf8"));
const PACKAGE = pieces(await readFile(join(ROOT, "xtask", "web", "package-readme.md"), "utf8"));

/** The pieces of a language; the files of the build lie where the code has them, or in `dist/`. */
const written = (all, lang) =>
  all.filter((piece) => piece.lang === lang).map(({ section, code }) => ({ section, code: code.replaceAll(INVENTED, "/dist/") }));

const PAGES = {};
const SHOWN = [];
for (const [source, all, at] of [["the guide", GUIDE, "/"], ["the README", README, "/dist/"], ["the package's README", PACKAGE, "/dist/element/"]]) {
  for (const [index, { section, code }] of written(all, "html").entries()) {
    // Vue's tag is no page: the package tests build it with Vue.
    if (code.includes("@foeling-step")) continue;
    const path = `${at}${source.replace(/\W/g, "-")}-${index}.html`;
    PAGES[path] = hostPage(code, "");
    SHOWN.push({ name: `${source}, ${section}, ${SHOWN.length + 1}`, path, code });
  }
}

/** A stand-in for SharePoint: it gives a web part a place and a name, and asks it to render, more than once. */
const SHAREPOINT = `
export class BaseClientSideWebPart {
  constructor(instanceId) {
    this.instanceId = instanceId;
    this.domElement = document.createElement("div");
    document.body.append(this.domElement);
  }
  async show() {
    await this.onInit();
    this.render();
    this.render();
  }
}`;

test.use({
  serving: async ({}, use) => {
    const vite = await import(pathToFileURL(join(ROOT, "tests", "packages", "node_modules", "vite", "dist", "node", "index.js")).href);
    const [part] = written(GUIDE, "ts");
    const { code } = await vite.transformWithOxc(part.code, "part.ts");
    const script = code.replace('"@microsoft/sp-webpart-base"', '"/sp-webpart-base.js"');
    const page = `import Part from "/part.js"; for (const id of new URLSearchParams(location.search).getAll("id")) await new Part(id).show();`;
    await use({
      headers: { "Content-Security-Policy": `${POLICY}; frame-src 'self'`, "Access-Control-Allow-Origin": "*" },
      pages: {
        ...PAGES,
        "/sharepoint.html": hostPage("", '<script type="module" src="/sharepoint.js"></script>'),
        "/sharepoint.js": page,
        "/part.js": script,
        "/sp-webpart-base.js": SHAREPOINT,
        "/under-a-bar.html": hostPage(
          `<div class="bar">The intranet</div><p class="far">Far down</p>${written(GUIDE, "html")[0].code}`,
          '<link rel="stylesheet" href="/bar.css">',
        ),
        "/bar.css": `${written(GUIDE, "css")[0].code} .bar { position: fixed; inset: 0 0 auto; height: 4rem; background: #fff; } .far { margin-top: 120vh; }`,
        "/hears.html": hostPage(written(GUIDE, "html")[0].code, '<script type="module" src="/hears.js"></script>'),
        "/hears.js": written(GUIDE, "js")[0].code,
        "/dist/element/foeling-frame.json": '{ "format": "foeling-frame", "version": 1 }',
      },
    });
  },
});

test("every piece that a page can hold is tried here", () => {
  expect(SHOWN.length).toBeGreaterThan(7);
  expect(GUIDE.filter(({ lang }) => lang === "html").length + 2).toBe(GUIDE.filter(({ lang }) => ["html", "js", "ts"].includes(lang)).length);
  for (const { lang } of GUIDE) expect(["", "html", "css", "js", "ts"]).toContain(lang);
});

for (const { name, path, code } of SHOWN) {
  test(`${name}: ${code.match(/<(foeling-dialog|iframe|a)/)[0]} leads to Føling`, async ({ page, server }) => {
    // The README names files beside the page.
    const origin = server.origin;
    await listen(page);
    await page.goto(path);
    if (code.includes("<foeling-dialog")) {
      await ready(page);
      await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
    } else if (code.includes("<iframe")) {
      await expect(page.frameLocator("iframe").locator("#foeling").getByRole("heading", { level: 1 })).toBeVisible({ timeout: 15_000 });
    } else {
      const file = await page.request.get(new URL(await page.locator("a").first().getAttribute("href"), `${origin}${path}`).href);
      expect(file.status()).toBe(200);
    }
  });
}

test("under a bar that stays, the heading that Føling moves to is not hidden", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await listen(page);
  await page.goto("/under-a-bar.html");
  await ready(page);
  await beginIn(dialog(page), { party: "employee" });
  await dialog(page).getByRole("checkbox").first().check();
  await dialog(page).getByRole("button", { name: "Fortsæt", exact: true }).click();
  const heading = dialog(page).getByRole("heading", { level: 1 });
  await expect(heading).toBeFocused();
  const bar = await page.locator(".bar").boundingBox();
  await expect.poll(async () => (await heading.boundingBox()).y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
});

test("under a bar that stays, a fault leads to its question with its words, and nothing covers the field", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await listen(page);
  await page.goto("/under-a-bar.html");
  await ready(page);
  const place = dialog(page);
  await beginIn(place, { party: "employee" });
  for (let step = 0; step < 30 && !(await place.locator("input[id$=weekly-hours-1]").count()); step += 1) {
    await place.getByRole("button", { name: "Spring over", exact: true }).click();
  }
  await place.locator("input[id$=weekly-hours-1]").fill("x");
  await place.getByRole("button", { name: "Fortsæt", exact: true }).click();
  await expect(place.locator(".foeling-errors")).toBeFocused();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await place.locator(".foeling-errors__link").first().evaluate((link) => link.click());
  const field = place.locator("input[id$=weekly-hours-1]");
  await expect(field).toBeFocused();
  const under = await page.locator(".bar").boundingBox();
  const question = place.locator("fieldset[id$=weekly-hours]");
  for (const seen of [question.locator("legend"), question.locator(".foeling-question__error"), field]) {
    const box = await seen.boundingBox();
    expect(box.y).toBeGreaterThanOrEqual(under.y + under.height - 1);
    expect(box.y + box.height).toBeLessThanOrEqual(501);
  }
  // All of it is in view: nothing moves.
  const before = await page.evaluate(() => scrollY);
  await place.locator(".foeling-errors__link").first().evaluate((link) => link.click());
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test.describe("what a page can hear", () => {
  test("is what the guide shows", async ({ page }) => {
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await listen(page);
    await page.goto("/hears.html");
    await ready(page);
    await beginIn(dialog(page), { party: "employee" });
    await expect.poll(() => said.filter((text) => text.startsWith("It is there.") || text.startsWith("Another step.")).length).toBeGreaterThan(1);
  });
});

test("two web parts of the guide on one page keep their own answers, whichever SharePoint renders first", async ({ page }) => {
  const [one, other] = ["2c8a1f5e-94b7-4f0e-8f7d-1d2b3c4d5e6f", "b7e3d9a0-0c1d-4e2f-9a3b-5c6d7e8f9a0b"];
  await listen(page);
  await page.goto(`/sharepoint.html?id=${one}&id=${other}`);
  await ready(page, 2);
  await expect(page.locator("foeling-dialog")).toHaveCount(2);
  for (const index of [0, 1]) {
    await beginIn(dialog(page, index), { party: "employee" });
    await dialog(page, index).getByRole("checkbox").nth(index).check();
    await dialog(page, index).getByRole("button", { name: "Fortsæt", exact: true }).click();
  }
  expect(Object.keys(await kept(page)).sort()).toEqual([`foeling-session-${one}`, `foeling-session-${other}`].sort());
  await page.goto(`/sharepoint.html?id=${other}&id=${one}`);
  await ready(page, 2);
  for (const [index, wasTicked] of [[0, 1], [1, 0]]) {
    for (const name of ["Fortsæt, hvor du slap", "Tilbage"]) await dialog(page, index).getByRole("button", { name }).click();
    const ticked = await dialog(page, index).getByRole("checkbox").evaluateAll((all) => all.map((box) => box.checked).indexOf(true));
    expect(ticked).toBe(wasTicked);
  }
});
