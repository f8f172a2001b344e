// What leaves the browser: a Word file, a text on the clipboard, a calendar entry. Read by programs that are not ours.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { EMPLOYEE, openWith, session } from "./support/prepared.mjs";
import { axe, download, expect, pasted, test } from "./support/test.mjs";

/** What writes files is asked for twice where it fails. */
const FAILING_FETCH = /^request that nobody asked for: \S+\/documents\.\w+\.wasm$|failed to (fetch|load)|net::ERR/i;

/** Opens the draft of an employee who wishes for days at home. */
async function toAgreement(page) {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE }), "#/aftale");
}

const word = (page) => page.getByRole("button", { name: "Gem som Word" });
const note = (page) => page.getByRole("main").locator(".foeling-notice__title");
const copy = (page) => page.getByRole("button", { name: "Kopiér som tekst" });

test("a Word file is written here, and another program reads in it what the screen says", async ({ page }) => {
  test.slow();
  let fetched = 0;
  await page.route("**/documents.*.wasm", (route) => {
    fetched += 1;
    return route.continue();
  });
  await toAgreement(page);
  expect(fetched).toBe(0);
  const file = await download(word(page));
  await expect(note(page)).toHaveText("Filen er gemt. Du finder den blandt dine hentede filer.");
  await axe(page);
  expect(file.suggestedFilename()).toMatch(/^aftale-om-hjemmearbejde-\d{4}-\d{2}-\d{2}\.docx$/);

  const path = await file.path();
  const { value: html, messages } = await mammoth.convertToHtml({ path }, { styleMap: "p[style-name='Title'] => h1.title" });
  const unknown = messages.filter(({ message }) => !/Foeling|Subtitle|Caption/i.test(message));
  expect(unknown).toEqual([]);
  const chapters = [...html.matchAll(/<h1>(\d+)\.\s*([^<]+)<\/h1>/g)];
  const onScreen = await page.locator(".foeling-paper h2, .foeling-paper h3").allInnerTexts();
  expect(chapters.length).toBeGreaterThan(5);
  // A chapter keeps its number; one with nothing of its own is left out.
  const numbers = chapters.map(([, number]) => Number(number));
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  for (const [, , name] of chapters) expect(onScreen.join("\n")).toContain(name);
  expect(html).toContain('<h1 class="title">Aftale om hjemmearbejde</h1>');
  // The week and its words, as they are printed.
  const week = await page.locator(".foeling-print__week .foeling-print__cell").allTextContents();
  expect(week.length).toBeGreaterThan(8);
  const cells = [...html.matchAll(/<t[hd]><p>([^<]*)<\/p><\/t[hd]>/g)].map(([, cell]) => cell);
  expect(cells.slice(0, week.length)).toEqual(week);
  const { value: text } = await mammoth.extractRawText({ path });
  // One alone signs nothing.
  expect(text).not.toContain("Medarbejder · dato");

  // It is here now: another file needs no other request.
  await download(word(page));
  expect(fetched).toBe(1);
});

test.describe("a Word file whose writer can't be fetched", () => {
  test.use({ expectedProblems: [FAILING_FETCH] });

  test("can be asked for again", async ({ page }) => {
    test.slow();
    let lets;
    let asked = 0;
    await page.route("**/documents.*.wasm", async (route) => {
      asked += 1;
      await new Promise((resolve) => (lets = resolve));
      await (asked === 1 ? route.abort() : route.continue());
    });
    await toAgreement(page);
    await word(page).click();
    await expect(note(page)).toHaveText("Gøres klar …");
    await axe(page);
    lets();
    await expect(note(page)).toContainText("Se, om du er på nettet");
    await axe(page);
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await expect.poll(() => asked).toBe(2);
    const file = page.waitForEvent("download");
    lets();
    await file;
    await expect(note(page)).toHaveText("Filen er gemt. Du finder den blandt dine hentede filer.");
  });
});

test("a text is copied, and it is the document", async ({ page }) => {
  test.slow();
  await toAgreement(page);
  await copy(page).click();
  await expect(note(page)).toHaveText("Teksten er kopieret.");
  const text = await pasted(page);
  expect(text).toMatch(/^Aftale om hjemmearbejde\n=+\n/);
  expect(text).toContain("\n1. ");
});

test("a browser that does not let us copy is believed, and the person is told", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }));
  await toAgreement(page);
  await copy(page).click();
  await expect(note(page)).toContainText("gav ikke lov til at kopiere");
});

test("another calendar reads the day, the reminder and the words", async () => {
  const file = await readFile(new URL("../samples/review.ics", import.meta.url), "utf8");
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [entry, ...others] = calendar.getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const event = new ICAL.Event(entry);
  expect(event.uid).toBe("1f2e@foeling");
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe("2026-12-31");
  expect(event.endDate.toString()).toBe("2027-01-01");
  expect(event.summary).toBe("Tal om hjemmearbejdet igen, æøå; og så videre");
  expect(event.description).toBe("Se på aftalen sammen.\nHvad virker, og hvad skal være anderledes? Tag udkastet frem igen \\ kopien.");
  const [alarm] = entry.getAllSubcomponents("valarm");
  expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
  expect(alarm.getFirstPropertyValue("trigger").toString()).toMatch(/^-P(14D|2W)$/);
});
