// Whole talks: each party answers in a browser of their own, a file goes between them, and an agreement comes of it.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { axe, download, expect, pasted, reload, test } from "./support/test.mjs";
import { mayFetchWriter } from "./support/watch.mjs";
import { activate, tabTo } from "./support/keyboard.mjs";
import { button, chooseOutcome, clauseField, closeHalf, goTo, meetFile, notice, openTalk, pick, SAYS, settleAll, tab, topicsOf } from "./support/talk.mjs";
import { begin, headingInFocus, readAll, walk, walkByKeyboard } from "./support/walk.mjs";

/** Chooses so many half days at home, on which the two are not of one mind, and limits that leave room for them. */
const wishing = (halves) => async (page) => {
  for (const [question, chosen] of [["home-days", halves], ["frame-max-days", 6]]) {
    const days = page.locator(`input[id$=${question}-${chosen + 1}]`);
    if (await days.count()) await days.check();
  }
};

/** What stands under a heading. */
const under = (page, name) => page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** The half of the employee as a file, and its code where it is sealed. */
async function takeAlong(page, lang, isSealed) {
  const says = SAYS[lang];
  await begin(page, { party: "employee", lang });
  await walk(page, { lang, each: wishing(4) });
  await tab(page, says.share).click();
  await headingInFocus(page);

  // What goes along is what stands there, and one answer is taken out.
  const goes = under(page, says.goes).locator(".foeling-summary__row");
  const stays = under(page, says.stays).locator(".foeling-summary__row");
  // The heading before this one can have the focus still: what stands there is read once it does.
  await goes.first().waitFor();
  const before = await goes.count();
  const mine = goes.filter({ has: page.getByRole("button", { name: says.keep }) }).last();
  const [name, said] = [await mine.getByRole("term").innerText(), await mine.getByRole("definition").first().innerText()];
  const staysBefore = await stays.allInnerTexts();
  await mine.getByRole("button", { name: says.keep }).click();
  await expect(goes).toHaveCount(before - 1);
  await expect(stays).toHaveCount(staysBefore.length + 1);
  await expect(stays.filter({ hasText: name })).toHaveCount(1);
  // The button went with its row; the focus did not go with it.
  await expect(page.getByRole("heading", { name: says.goes, exact: true })).toBeFocused();
  const listed = await goes.getByRole("term").allInnerTexts();
  expect(listed).not.toContain(name);
  await closeHalf(page, lang);

  let code = "";
  if (isSealed) {
    await expect(page.locator(".foeling-code__word")).toHaveCount(6);
    code = (await readAll(page.locator(".foeling-code__word"))).join(" ");
  } else {
    await page.getByRole("radio", { name: says.unsealed }).check();
    await expect(page.locator(".foeling-code__word")).toHaveCount(0);
  }
  const file = await download(button(page, says.save));
  await expect(page.getByText(says.saved).first()).toBeVisible();
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const path = await file.path();
  const half = JSON.parse(await readFile(path, "utf8"));
  expect(half).toMatchObject({ format: "foeling-half", version: 1, party: "employee" });
  if (isSealed) expect(half).not.toHaveProperty("answers");
  // As many answers as stand on the screen are in the file, and that is all.
  else expect(half.answers).toHaveLength(listed.length);
  return { path, code, name, said };
}

/** The manager answers, opens the employee's file, and the talk opens. */
async function meet(page, lang, { path, code }) {
  await begin(page, { party: "manager", lang });
  await walk(page, { lang, each: wishing(2) });
  await goTo(page, "#/start");
  await meetFile(page, { picked: path, code, lang });
}

/** Counts, agenda and its length. */
async function seeOverview(page, lang) {
  const says = SAYS[lang];
  const counts = (await readAll(page.locator(".foeling-counts__number"))).map(Number);
  // Only what there is: a status that no topic has is not counted up.
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts.reduce((all, count) => all + count)).toBe((await topicsOf(page)).length);
  const planned = async () => {
    const minutes = await page.locator("ol.foeling-agenda .foeling-agenda__minutes").allInnerTexts();
    return minutes.map(Number.parseFloat).reduce((all, count) => all + count);
  };
  expect(await planned()).toBeLessThanOrEqual(45);
  await page.getByRole("radio", { name: says.minutes }).check();
  await expect.poll(planned).toBeLessThanOrEqual(30);
  await page.getByRole("radio", { name: says.minutes.replace("30", "60") }).check();
  await expect.poll(planned).toBeGreaterThan(30);
  expect(await planned()).toBeLessThanOrEqual(60);
}

/** A clause written by hand stays until the suggestion is wanted again; then another word for good. */
async function write(page, lang) {
  const says = SAYS[lang];
  const clause = await clauseField(page, lang);
  const suggested = await clause.inputValue();
  await clause.fill("Fredag er <b>fri for</b> møder & kager.");
  await expect(page.getByText(says.written)).toBeVisible();
  await button(page, says.restore).click();
  await expect(clause).toHaveValue(suggested);
  await expect(page.getByText(says.written)).toHaveCount(0);
  await clause.fill("Fredag er <b>fri for</b> møder & kager.");
}

/** One question answered together, and what comes of it. */
async function answerTogether(page, lang) {
  await goTo(page, "#/emne/extent");
  const days = page.locator(".foeling-section--agree input[id$=-home-days-2]");
  await expect(await clauseField(page, lang)).not.toHaveValue(/en halv dag|half a day/);
  await days.check();
  await expect(page.getByRole("button", { name: lang === "da" ? "Tag det fælles svar tilbage" : "Take the shared answer back" }).first()).toBeVisible();
  await expect(await clauseField(page, lang)).toHaveValue(/en halv dag|half a day/);
}

/** Both side by side, then the paper, where each clause says whose answers it rests on. */
async function readPaper(page, lang) {
  const says = SAYS[lang];
  await tab(page, says.sideBySide).click();
  await headingInFocus(page);
  await expect(page.locator(".foeling-screen table")).not.toHaveCount(0);
  await tab(page, says.paper).click();
  await headingInFocus(page);
  const paper = page.locator(".foeling-paper");
  await expect(paper.locator(".foeling-clause__edited", { hasText: says.edited })).toHaveCount(1);
  await expect(paper).toContainText("Fredag er <b>fri for</b> møder & kager.");
  await expect(paper.locator("b", { hasText: "fri for" })).toHaveCount(0);
  await expect(paper).toContainText("Betingelsen & <i>mere</i>");
  const part = paper.locator(".foeling-clause__part", { has: page.getByRole("img").or(page.locator(".foeling-week")) }).first();
  await expect(part).toBeVisible();
  const why = part.locator("details", { hasText: says.why });
  await why.locator("summary").click();
  await expect(why).toContainText(lang === "da" ? "I svarede sammen" : "You answered together");
  await expect(why).toContainText(lang === "da" ? "Medarbejder svarede" : "Employee answered");
}

/** Names, and what looks like a personal number. */
async function sign(page, lang) {
  const da = lang === "da";
  await tab(page, SAYS[lang].finish).click();
  await headingInFocus(page);
  const names = under(page, da ? "Navne i aftalen" : "Names in the agreement");
  const warning = names.getByRole("status").filter({ hasText: "CPR" });
  await names.getByLabel(da ? "Medarbejder" : "Employee").fill("Åse <script>alert(1)</script> Øst");
  await names.getByLabel(da ? "Nærmeste leder" : "Nearest manager").fill("Bo 010190-1234");
  await expect(warning).toHaveCount(1);
  await names.getByLabel(da ? "Nærmeste leder" : "Nearest manager").fill("Bo Vest");
  await expect(warning).toHaveCount(0);
}

/** The Word file, as another program reads it. */
async function readWord(page, lang) {
  const file = await download(button(page, SAYS[lang].word));
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const path = await file.path();
  const { value: text } = await mammoth.extractRawText({ path });
  for (const words of ["Åse <script>alert(1)</script> Øst", "Bo Vest", "Fredag er <b>fri for</b> møder & kager.", "Betingelsen & <i>mere</i>", "Tillidsrepræsentanten"]) {
    expect(text).toContain(words);
  }
  const { value: html } = await mammoth.convertToHtml({ path });
  const cells = [...html.matchAll(/<t[hd]><p>([^<]*)<\/p><\/t[hd]>/g)].map(([, cell]) => cell);
  const week = await page.locator(".foeling-print__week .foeling-print__cell").allTextContents();
  expect(week.length).toBeGreaterThan(8);
  expect(cells.slice(0, week.length)).toEqual(week);
}

/** The day of the next look, as another calendar reads it. */
async function readCalendar(page, lang) {
  const file = await download(button(page, SAYS[lang].calendar));
  const text = await readFile(await file.path(), "utf8");
  const entry = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  const event = new ICAL.Event(entry);
  // The walk begins on 1 March and looks again after one month.
  expect(event.startDate.toString()).toBe("2027-04-01");
  expect(event.summary).toBe(lang === "da" ? "Opfølgning på aftale om hjemmearbejde" : "Follow-up on the agreement on working from home");
  expect(entry.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toString()).toMatch(/^-P(14D|2W)$/);
}

for (const [lang, isSealed] of [["da", true], ["en", false]]) {
  test(`two browsers, a ${isSealed ? "sealed" : "readable"} file and a whole talk in ${lang}`, async ({ page, other }) => {
    test.slow();
    test.setTimeout(240_000);
    const half = await takeAlong(page, lang, isSealed);
    await meet(other, lang, half);
    await seeOverview(other, lang);
    await settleAll(other, lang);
    await goTo(other, "#/emne/presence-days");
    await write(other, lang);
    await answerTogether(other, lang);
    await readPaper(other, lang);
    // What was taken out is nowhere in the talk.
    expect(await other.locator("body").textContent()).not.toContain(half.name);
    await sign(other, lang);
    await readWord(other, lang);
    await readCalendar(other, lang);
    await button(other, SAYS[lang].copy).click();
    await expect(other.getByText(SAYS[lang].copied).first()).toBeVisible();
    const copied = await pasted(other);
    expect(copied).toContain("Fredag er <b>fri for</b> møder & kager.");
    expect(copied).toContain("Bo Vest");
    // Names are for the paper and kept nowhere.
    const kept = await other.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).toContain("Fredag er");
    expect(kept).not.toContain("Bo Vest");
  });
}

test("a whole talk by keyboard alone, with a sealed file", async ({ page, other }) => {
  test.slow();
  test.setTimeout(240_000);
  const says = SAYS.da;
  await begin(page, { party: "employee" });
  await walkByKeyboard(page);
  await activate(page, says.share);
  await headingInFocus(page);
  await tabTo(page, ({ text }) => says.keep.test(text));
  await page.keyboard.press("Enter");
  await activate(page, says.toClose);
  await headingInFocus(page);
  await activate(page, says.closeHalf);
  await headingInFocus(page);
  const code = (await readAll(page.locator(".foeling-code__word"))).join(" ");
  const saved = page.waitForEvent("download");
  await activate(page, says.save);
  const path = await (await saved).path();

  await begin(other, { party: "manager" });
  await walkByKeyboard(other);
  await goTo(other, "#/start");
  const chooser = other.waitForEvent("filechooser");
  await activate(other, says.openFile);
  await (await chooser).setFiles(path);
  await headingInFocus(other);
  await activate(other, says.toClose);
  await headingInFocus(other);
  await activate(other, says.closeHalf);
  await headingInFocus(other);
  await tabTo(other, ({ id }) => id.endsWith("-code"));
  await other.keyboard.type(code);
  await activate(other, says.unseal);
  await expect(button(other, says.use)).toBeVisible();
  await activate(other, says.use);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(says.overview);

  const topics = await other.locator(".foeling-agenda").evaluateAll((lists) => lists[0].querySelectorAll("button").length);
  expect(topics).toBeGreaterThan(0);
  await activate(other, says.begin);
  for (let met = 1; ; met += 1) {
    const heading = await headingInFocus(other);
    if (heading === says.overview) break;
    expect(met).toBeLessThan(30);
    await tabTo(other, ({ id }) => /-outcome-/.test(id));
    await other.keyboard.press("Space");
    for (let step = 0; step < met % 4; step += 1) await other.keyboard.press("ArrowDown");
    await expect(other.getByRole("radio", { name: says.outcomes[met % 4], exact: true })).toBeChecked();
    if (met % 4) {
      await tabTo(other, ({ id }) => /-outcome-(words|day)$/.test(id));
      await other.keyboard.type(met % 4 === 2 ? "06062027" : "Det ser vi på");
    }
    await tabTo(other, ({ isPrimary }) => isPrimary);
    await other.keyboard.press("Enter");
    await expect(other.getByRole("heading", { level: 1 })).not.toHaveText(heading);
  }
  // What is put off is told on the overview; the paper leaves it out where no home days are agreed.
  await expect(other.getByRole("main")).toContainText("6. juni 2027");
  await activate(other, says.toPaper);
  expect(await headingInFocus(other)).toBe("Jeres aftale");
  await expect(other.locator(".foeling-paper")).toContainText("Det ser vi på");
  await activate(other, says.finish);
  await headingInFocus(other);
  await tabTo(other, ({ id }) => id.endsWith("name-employee"));
  await other.keyboard.type("Åse");
  mayFetchWriter(other);
  const word = other.waitForEvent("download");
  await activate(other, says.word);
  const { value: text } = await mammoth.extractRawText({ path: await (await word).path() });
  expect(text).toContain("Åse");
  expect(text).toContain("Det ser vi på");
});

test("a browser that refuses the clipboard is believed, and the text stands there to be copied by hand", async ({ page, baseURL }) => {
  const browser = await page.context().newCDPSession(page);
  const { targetInfo } = await browser.send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  await browser.send("Browser.setPermission", {
    permission: { name: "clipboard-write" },
    setting: "denied",
    origin: new URL(baseURL).origin,
    browserContextId,
  });
  await openTalk(page);
  await goTo(page, "#/gem");
  await button(page, SAYS.da.copy).click();
  await expect(notice(page).last()).toContainText("Browseren gav ikke lov til at kopiere.");
  const text = page.getByLabel("Teksten", { exact: true });
  await expect(text).toHaveValue(/^Aftale om hjemmearbejde\n=+\n/);
  await expect(text).toHaveValue(/Kagebagerens kartotek/);
  await axe(page);
});

test.describe("what writes files", () => {
  // A file that is not what it should be is asked for once more, past what the browser has kept.
  test.use({ expectedProblems: [/integrity|failed to fetch|net::ERR|nobody asked for: \S+documents\./i] });

  test("is not run when it was tampered with, and the agreement is not lost", async ({ page }) => {
    await page.route("**/documents.*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0])]) });
    });
    await openTalk(page);
    await goTo(page, "#/gem");
    mayFetchWriter(page);
    await button(page, SAYS.da.word).click();
    await expect(notice(page).last()).toContainText("Filen kan ikke gøres klar nu");
    await goTo(page, "#/jeres-aftale");
    await expect(page.locator(".foeling-paper")).toContainText("Kagebagerens kartotek");
  });
});

test("a reload in the middle of a talk loses nothing of it", async ({ page }) => {
  await openTalk(page);
  await page.getByRole("radio", { name: "60 minutter" }).check();
  await button(page, SAYS.da.begin).click();
  const heading = await headingInFocus(page);
  await chooseOutcome(page, 1);
  await (await clauseField(page)).fill("Vi ses hver tirsdag.");
  await goTo(page, "#/emne/extent");
  const days = page.locator(".foeling-section--agree input[id$=-home-days-5]");
  await days.check();
  await reload(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Omfang");
  await expect(days).toBeChecked();
  await goTo(page, "#/samtalen");
  await expect(page.getByRole("radio", { name: "60 minutter" })).toBeChecked();
  await page.locator(".foeling-agenda__link", { hasText: heading }).click();
  await expect(page.getByRole("radio", { name: SAYS.da.outcomes[1], exact: true })).toBeChecked();
  await expect(page.getByLabel(SAYS.da.conditions)).toHaveValue("Betingelsen & <i>mere</i>");
  await expect(await clauseField(page)).toHaveValue("Vi ses hver tirsdag.");
  // Closing it asks nothing and can be taken back; after a reload it is gone.
  await goTo(page, "#/samtalen");
  await button(page, "Luk samtalen").click();
  await button(page, "Fortryd").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SAYS.da.overview);
  await button(page, "Luk samtalen").click();
  await reload(page);
  await expect(button(page, SAYS.da.openFile)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("Vi ses hver tirsdag.");
});
