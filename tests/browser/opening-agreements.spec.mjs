// An agreement that lives: opened again from its own file and from Word, followed up, and made new.
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { axe, download, expect, noSidewaysScroll, open, test } from "./support/test.mjs";
import { button, file, openTalk, pick, SAYS } from "./support/talk.mjs";
import { headingInFocus } from "./support/walk.mjs";

const TITLES = {
  da: ["Jeres aftale", "Hvad har I fået ud af det?", "Kun for dig", "Siden sidst", "Hvad gør I nu?", "Ny version"],
  en: ["Your agreement", "What have you got out of it?", "Only for you", "Since last time", "What will you do now?", "New version"],
};
/** What is asked of one who follows up alone, in the place of what is asked of two. */
const ALONE = {
  da: { 1: "Hvad har du fået ud af det?", 4: "Dit forslag" },
  en: { 4: "Your proposal" },
};
const RESULTS = ["Fortsæt som nu", "Justér aftalen", "Mere fremmøde i en periode", "Stop aftalen"];

/** The last screen of a talk with one clause written by hand. */
async function finish(page, clause = "Op til en dag om ugen, som vi plejer.") {
  await openTalk(page);
  await button(page, SAYS.da.begin).click();
  await headingInFocus(page);
  await page.getByRole("navigation").getByRole("button", { name: SAYS.da.paper, exact: true }).click();
  await headingInFocus(page);
  const part = page.locator(".foeling-clause__part", { has: page.getByRole("heading", { name: /^Omfang/ }) });
  await part.locator(".foeling-clause__edit summary").click();
  await part.getByLabel(SAYS.da.clause).fill(clause);
  await page.getByRole("navigation").getByRole("button", { name: SAYS.da.finish, exact: true }).click();
  await headingInFocus(page);
}

async function saved(page, name) {
  const made = await download(button(page, name));
  return readFile(await made.path());
}

/** Opens a file on a fresh page, as weeks later. */
async function openLater(browser, picked) {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await open(page);
  await pick(button(page, SAYS.da.openFile), picked);
  await headingInFocus(page);
  return page;
}

/** From the agreement to the choice of what to do now, as two who sit together. */
async function toResults(page) {
  await page.getByRole("radio", { name: "Vi sidder her sammen" }).check();
  await button(page, "Følg op").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES.da[1]);
  await page.getByLabel("Hvad savner I?").fill("At ses til kaffe.");
  await button(page, "Fortsæt").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES.da[3]);
  await button(page, "Fortsæt").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES.da[4]);
}

test("an agreement is opened again from its file, with its words, its age and its review date", async ({ page, browser }) => {
  await finish(page);
  const bytes = await saved(page, "Gem aftalefilen");
  const record = JSON.parse(bytes.toString("utf8"));
  expect(record.format).toBe("foeling-agreement");
  expect(record.versions).toHaveLength(1);
  const later = await openLater(browser, file(bytes, "hvad som helst.txt"));
  await expect(later.getByText("En aftale om hjemmearbejde")).toBeVisible();
  await button(later, "Åbn aftalen").click();
  expect(await headingInFocus(later)).toBe(TITLES.da[0]);
  await expect(later.getByRole("main")).toContainText("Op til en dag om ugen, som vi plejer.");
  await expect(later.getByRole("main")).toContainText("12. juli 2027");
  await expect(later.getByText("Sådan er aftalen blevet til")).toBeVisible();
});

test("a talk that was saved for later goes on where it was", async ({ page, browser }) => {
  await openTalk(page);
  await button(page, SAYS.da.begin).click();
  const topic = await headingInFocus(page);
  await page.getByRole("radio", { name: "Aftalt", exact: true }).check();
  await button(page, "Til overblikket").click();
  const bytes = await saved(page, "Gem samtalen til senere");
  expect(JSON.parse(bytes.toString("utf8")).versions ?? []).toEqual([]);
  const later = await openLater(browser, file(bytes));
  await button(later, "Fortsæt samtalen").click();
  expect(await headingInFocus(later)).toBe(SAYS.da.overview);
  const line = later.locator(".foeling-agenda__item", { has: later.getByRole("button", { name: topic, exact: true }) });
  await expect(line).toContainText("Aftalt");
});

test("a Word file opens as the agreement it carries, and what was changed in Word is shown and asked about", async ({ page, browser }) => {
  test.slow();
  await finish(page);
  const bytes = await saved(page, "Gem som Word til at arbejde videre");
  const docx = { name: "Aftale.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: bytes };

  const unchanged = await openLater(browser, docx);
  await button(unchanged, "Åbn aftalen").click();
  expect(await headingInFocus(unchanged)).toBe(TITLES.da[0]);

  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file("word/document.xml").async("string");
  expect(text).toContain("som vi plejer");
  zip.file("word/document.xml", text.replace("som vi plejer", "men kun i skoleferier"));
  const changed = { ...docx, buffer: await zip.generateAsync({ type: "nodebuffer" }) };
  for (const [kept, words, gone] of [
    ["Brug teksten fra Word", "men kun i skoleferier", "som vi plejer"],
    ["Brug teksten fra Føling", "som vi plejer", "men kun i skoleferier"],
  ]) {
    const later = await openLater(browser, changed);
    await expect(later.getByRole("heading", { name: "Teksten er blevet ændret i Word" })).toBeVisible();
    await expect(later.getByRole("main")).toContainText("men kun i skoleferier");
    await expect(later.getByRole("main")).toContainText("som vi plejer");
    await axe(later);
    await button(later, kept).click();
    expect(await headingInFocus(later)).toBe(TITLES.da[0]);
    await expect(later.getByRole("main")).toContainText(words);
    await expect(later.getByRole("main")).not.toContainText(gone);
  }
});

test("each of the four results leads to a version of its own, kept in the file with those before it", async ({ page, browser }) => {
  test.slow();
  await finish(page);
  const bytes = await saved(page, "Gem aftalefilen");
  for (const result of RESULTS) {
    const later = await openLater(browser, file(bytes));
    await button(later, "Åbn aftalen").click();
    await toResults(later);
    await later.getByRole("radio", { name: result }).check();
    if (result === RESULTS[2]) await later.getByLabel("Til og med den").fill("2027-12-01");
    await later.getByRole("main").locator(".foeling-button--primary").click();
    if (result === RESULTS[1]) {
      expect(await headingInFocus(later)).toBe("Jeres aftale");
      const part = later.locator(".foeling-clause__part", { has: later.getByRole("heading", { name: /^Omfang/ }) });
      await part.locator(".foeling-clause__edit summary").click();
      await part.getByLabel(SAYS.da.clause).fill("Op til to dage om ugen.");
      await button(later, "Se før og nu").click();
    }
    expect(await headingInFocus(later)).toBe(TITLES.da[5]);
    if (result === RESULTS[1]) {
      await expect(later.getByRole("main")).toContainText("som vi plejer");
      await expect(later.getByRole("main")).toContainText("Op til to dage om ugen.");
    }
    const made = await download(button(later, "Gem den nye version"));
    const record = JSON.parse((await readFile(await made.path())).toString("utf8"));
    expect(record.versions).toHaveLength(2);
    expect(record.versions[1].missed).toBe("At ses til kaffe.");
    expect(made.suggestedFilename()).toContain("version-2");
    expect(record.versions[0]).toEqual(JSON.parse(bytes.toString("utf8")).versions[0]);
    await later.context().close();
  }
});

test("what one notices oneself is in no file, no storage and no other screen", async ({ page, browser }) => {
  await finish(page);
  const bytes = await saved(page, "Gem aftalefilen");
  const files = [];
  for (const choice of [0, 2]) {
    const later = await openLater(browser, file(bytes));
    await button(later, "Åbn aftalen").click();
    await later.getByRole("radio", { name: "Jeg er medarbejder" }).check();
    await button(later, "Følg op").click();
    await headingInFocus(later);
    await button(later, "Fortsæt").click();
    await headingInFocus(later);
    const groups = later.locator("fieldset");
    expect(await groups.count()).toBe(5);
    for (let index = 0; index < 5; index += 1) await groups.nth(index).locator("input").nth(choice).check();
    await axe(later);
    await button(later, "Fortsæt").click();
    await button(later, "Fortsæt").click();
    const seen = await later.getByRole("main").innerText();
    await later.getByRole("radio", { name: RESULTS[0] }).check();
    await later.getByRole("main").locator(".foeling-button--primary").click();
    const made = await download(button(later, "Gem forslaget"));
    // The minute of the last change is another one where the clock moved on between the two.
    const kept = await later.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage, "foeling-at-1": "" }));
    files.push([seen, (await readFile(await made.path())).toString("utf8"), kept]);
  }
  expect(files[0]).toEqual(files[1]);
});

for (const lang of ["da", "en"]) {
  test(`every step of the follow-up is accessible and fits 320 px, in ${lang}`, async ({ page, browser }) => {
    test.slow();
    await finish(page);
    const later = await openLater(browser, file(await saved(page, "Gem aftalefilen")));
    await button(later, "Åbn aftalen").click();
    await headingInFocus(later);
    if (lang === "en") await button(later, "English").click();
    const primary = later.getByRole("main").locator(".foeling-button--primary").first();
    for (const [index, title] of TITLES[lang].entries()) {
      await expect(later.getByRole("heading", { level: 1 })).toHaveText(ALONE[lang][index] ?? title);
      await axe(later);
      await later.setViewportSize({ width: 320, height: 640 });
      await noSidewaysScroll(later);
      await later.setViewportSize({ width: 1280, height: 720 });
      if (index === 0 || index === 4) await later.getByRole("main").getByRole("radio").first().check();
      if (index < 5) {
        await primary.click();
        await headingInFocus(later);
      }
    }
  });
}
