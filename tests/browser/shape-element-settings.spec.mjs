// What a page can set on the element, before and after, as attributes and as properties; and what it hears.
import { dialog, heard, hostPage, kept, listen, MODULE, openHost, ready, serving, tag } from "./support/element.mjs";
import { EMPLOYEE } from "./support/prepared.mjs";
import { test } from "./support/served.mjs";
import { download, expect } from "./support/test.mjs";
import { beginIn, headingInFocus, walk } from "./support/walk.mjs";

const SETTINGS = { lang: "en", start: "manager", instance: "7", storage: "none", frame: "/frame.json", theme: "dark" };
const FRAME = JSON.stringify({ format: "foeling-frame", version: 1 });

test.use({
  serving: serving({
    "/none.html": hostPage(""),
    "/unknown.html": hostPage("", ""),
    "/plain.html": hostPage(tag()),
    "/inherits.html": hostPage('<section lang="da"><foeling-dialog></foeling-dialog></section>'),
    "/set.html": hostPage(tag('start="manager" instance="7" storage="local" theme="dark" frame="/frame.json"')),
    "/wrong.html": hostPage(tag('start="nobody" instance="-3" storage="cloud" theme="pink"')),
    "/together.html": hostPage(tag('start="together"')),
    "/follow-up.html": hostPage(tag('start="follow-up"')),
    "/frame.json": FRAME,
  }),
});

const set = (page, name, value) => dialog(page).evaluate((element, [name, value]) => (element[name] = value), [name, value]);
const widget = (page) => dialog(page).locator(".foeling");
const heading = (page) => dialog(page).getByRole("heading", { level: 1 });
const radio = (page, name) => dialog(page).getByRole("radio", { name: new RegExp(`^${name}`) });
const tick = (page) => dialog(page).getByRole("checkbox").first().check();

test("each property shows in its attribute, and each attribute in its property", async ({ page }) => {
  await page.goto("/none.html");
  const seen = await page.evaluate(async (settings) => {
    await customElements.whenDefined("foeling-dialog");
    const read = (element, name) => [element[name] || undefined, element.getAttribute(name) ?? undefined];
    return Object.entries(settings).map(([name, value]) => {
      const element = document.createElement("foeling-dialog");
      const before = read(element, name);
      element[name] = value;
      const byProperty = read(element, name);
      element.setAttribute(name, `${value}-x`);
      const byAttribute = read(element, name);
      if (name === "lang") element.removeAttribute(name);
      else element[name] = undefined;
      return { name, before, byProperty, byAttribute, after: read(element, name) };
    });
  }, SETTINGS);
  for (const { name, before, byProperty, byAttribute, after } of seen) {
    const value = SETTINGS[name];
    expect({ name, before, byProperty, byAttribute, after }).toEqual({
      name,
      before: [undefined, undefined],
      byProperty: [value, value],
      byAttribute: [`${value}-x`, `${value}-x`],
      after: [undefined, undefined],
    });
  }
});

test("what is set in the tag counts from the start", async ({ page, server }) => {
  await openHost(page, "/set.html");
  await expect(radio(page, "Leder")).toBeChecked();
  await expect(widget(page)).toHaveAttribute("data-theme", "dark");
  expect(server.asked.filter((path) => path === "/frame.json")).toHaveLength(1);
  await beginIn(dialog(page), { party: "manager" });
  await tick(page);
  expect(await kept(page)).toEqual({});
  expect(Object.keys(await kept(page, "localStorage")).sort()).toEqual(["foeling-session-7", "foeling-until-7"]);
});

test("what nobody knows leaves what is usual", async ({ page }) => {
  await openHost(page, "/wrong.html");
  await expect(radio(page, "Leder")).not.toBeChecked();
  await expect(widget(page)).toHaveAttribute("data-theme", "auto");
  await beginIn(dialog(page), { party: "employee" });
  await tick(page);
  // Any text is a name, this one too.
  expect(Object.keys(await kept(page))).toEqual(["foeling-session--3"]);
});

for (const [start, words] of [["together", /tale sammen/i], ["follow-up", /aftale|går/i]]) {
  test(`start="${start}" begins with opening a file`, async ({ page }) => {
    await openHost(page, `/${start}.html`);
    await expect(heading(page)).toHaveText(words);
    await expect(dialog(page).locator(".foeling-button--primary")).toHaveText("Åbn en gemt fil");
  });
}

test("without a language of its own it speaks that of what is around it", async ({ page }) => {
  await openHost(page, "/inherits.html");
  await expect(widget(page)).toHaveAttribute("lang", "da");
});

test("language and looks can be changed later, and no answer is lost", async ({ page }) => {
  await openHost(page, "/plain.html");
  await beginIn(dialog(page), { party: "employee" });
  await tick(page);
  const danish = await heading(page).innerText();
  await set(page, "lang", "en");
  await expect(widget(page)).toHaveAttribute("lang", "en");
  await expect(heading(page)).not.toHaveText(danish);
  await set(page, "theme", "dark");
  await expect(widget(page)).toHaveAttribute("data-theme", "dark");
  await dialog(page).evaluate((element) => element.removeAttribute("theme"));
  await expect(widget(page)).toHaveAttribute("data-theme", "auto");
  await expect(dialog(page).getByRole("checkbox").first()).toBeChecked();
});

test("where answers are kept can be changed later, and they move along", async ({ page }) => {
  await openHost(page, "/plain.html");
  await beginIn(dialog(page), { party: "employee" });
  await tick(page);
  expect(Object.keys(await kept(page))).toEqual(["foeling-session-1"]);
  await set(page, "storage", "local");
  await expect.poll(async () => Object.keys(await kept(page, "localStorage")).sort()).toEqual(["foeling-session-1", "foeling-until-1"]);
  expect(await kept(page)).toEqual({});
  await set(page, "storage", "none");
  await expect.poll(() => kept(page, "localStorage")).toEqual({});
  await dialog(page).getByRole("checkbox").nth(1).check();
  expect([await kept(page), await kept(page, "localStorage")]).toEqual([{}, {}]);
  await expect(dialog(page).getByRole("checkbox").first()).toBeChecked();
});

test("what is set before the element is known counts", async ({ page }) => {
  await listen(page);
  await page.goto("/unknown.html");
  await page.evaluate((module) => {
    const element = document.createElement("foeling-dialog");
    Object.assign(element, { start: "manager", theme: "dark", storage: "none", lang: "da" });
    document.body.append(element);
    return import(module);
  }, MODULE);
  await ready(page);
  await expect(radio(page, "Leder")).toBeChecked();
  await expect(widget(page)).toHaveAttribute("data-theme", "dark");
  await expect(dialog(page)).toHaveAttribute("storage", "none");
});

test("the page hears of kinds of screens and of a saved half, and of no answer", async ({ page }) => {
  test.slow();
  await openHost(page, "/plain.html");
  await beginIn(dialog(page), { party: "employee", full: true });
  await walk(dialog(page));
  for (const name of ["Forslag", "Aftaleudkast", "Samtalepunkter", "Til samtalen"]) {
    await dialog(page).getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await headingInFocus(dialog(page));
  }
  await download(dialog(page).getByRole("button", { name: "Gem filen", exact: true }));
  await expect.poll(() => heard(page, "complete")).toEqual([{ name: "complete", detail: { what: "half" }, from: "foeling-dialog" }]);
  await dialog(page).getByRole("button", { name: "Hjælp og kontakt" }).click();
  await expect
    .poll(async () => (await heard(page, "step")).map(({ detail }) => detail.screen))
    .toEqual(["question", "check", "suggestion", "draft", "talking-points", "share", "help"]);
  // Neither a question, nor an answer, nor what was typed, whatever the events are called.
  const said = (await heard(page)).flatMap(({ detail }) => Object.values(detail));
  for (const word of ["Fast teammøde", "2027-03-01", ...EMPLOYEE.flat()]) expect(said).not.toContain(word);
  expect((await heard(page)).map(({ name }) => name)).not.toContain("error");
});

test.describe("where the browser stores nothing", () => {
  test("the page hears of it, and the person is told", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
      }
    });
    await openHost(page, "/plain.html");
    await beginIn(dialog(page), { party: "employee" });
    await tick(page);
    await expect(dialog(page).getByText("Føling kan ikke gemme i denne browser")).toBeVisible();
    expect((await heard(page, "error"))[0].detail).toEqual({ what: "storage" });
  });
});
