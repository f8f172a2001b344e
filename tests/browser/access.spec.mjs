// Every type of screen and its states, in both languages: axe light and dark, what is heard, the focus, narrow and spaced out,
// forced colours, no motion. Each is visited once, and everything is looked at there (`support/looks.mjs`).
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CODE, EMPLOYEE, MANAGER, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { look as lookAt } from "./support/looks.mjs";
import { ROOT } from "./support/serve.mjs";
import { download, expect, open, test } from "./support/test.mjs";
import { button, chooseOutcome, file, goTo, openTalk, pick, SAYS, takeOver } from "./support/talk.mjs";
import { headingInFocus, WORDS } from "./support/walk.mjs";

/** A page on a day and with a chance that are always the same: what is kept of it names both. */
async function settled(page) {
  await page.addInitScript(() => {
    const at = Date.parse("2026-11-25T10:00:00Z");
    window.Date = class extends Date {
      constructor(...given) {
        super(...(given.length ? given : [at]));
      }

      static now() {
        return at;
      }
    };
    crypto.getRandomValues = (bytes) => bytes.fill(7);
  });
}

const AGREEMENT = await readFile(join(ROOT, "tests", "data", "formats", "agreement-1.json"));
const HALF = openHalf({ party: "employee", answers: EMPLOYEE });

test.describe.configure({ timeout: 240_000 });
test.beforeEach(async ({ page }) => settled(page));

for (const lang of ["da", "en"]) {
  const says = SAYS[lang];
  const words = WORDS[lang];
  const look = (page, name, how = {}) => lookAt(page, name, { lang, ...how });
  const heading = (page) => headingInFocus(page);
  const switched = async (page) => {
    if (lang === "en") await page.getByRole("button", { name: "English" }).click();
  };
  /** From here to the last page, with every page as it is asked. */
  async function pages(page, prefix, each) {
    for (let step = 0; step < 60; step += 1) {
      const now = await page.getByRole("heading", { level: 1 }).innerText();
      if (now === words.check) return;
      await each(`${prefix}-${await page.evaluate(() => location.hash.split("/").at(-1))}`);
      await button(page, words.on).click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(now);
    }
  }

  for (const party of ["employee", "manager"]) {
    test(`every question of the ${party} in ${lang}`, async ({ page }) => {
      const answers = party === "employee" ? EMPLOYEE : MANAGER;
      await openWith(page, session({ party, lang, answers, full: true }), "#/trin/tasks");
      await pages(page, party, (name) => look(page, name, { asks: true }));
    });
  }

  test(`the start, its fault, help, rules and what is deleted, in ${lang}`, async ({ page }) => {
    await open(page);
    await switched(page);
    await look(page, "start");
    await button(page, words.begin).click();
    await expect(page).toHaveTitle(/^(Fejl|Error): /);
    await look(page, "start-fault");
    await goTo(page, "#/hjaelp");
    await look(page, "help");
    await goTo(page, "#/regler");
    await look(page, "rules");
    await openWith(page, session({ party: "employee", lang, answers: EMPLOYEE }), "#/trin/hours");
    await page.locator("input[type=text]").first().fill("x");
    await button(page, words.on).click();
    await expect(page.locator(".foeling-errors")).toBeFocused();
    await look(page, "page-fault");
    await page.getByRole("button", { name: lang === "da" ? "Slet alt" : "Delete everything" }).click();
    await heading(page);
    await look(page, "start-deleted");
  });

  test(`what comes of the answers, and the way to the talk, in ${lang}`, async ({ page }) => {
    await openWith(page, session({ party: "employee", lang, answers: EMPLOYEE, talk: TALK_NUMBER }), "#/trin/hours");
    // Left behind with what can't be read.
    await page.locator("input[type=text]").first().fill("37 x");
    await page.getByRole("button", { name: lang === "da" ? "Tilbage" : "Back" }).click();
    for (const [address, name] of [
      ["#/tjek", "check"],
      ["#/forslag", "suggestion"],
      ["#/aftale", "draft"],
      ["#/samtale", "points"],
      ["#/tag-med", "share-open"],
      ["#/faerdig", "close"],
    ]) {
      await goTo(page, address);
      await look(page, name);
    }
    await button(page, says.closeHalf).click();
    await heading(page);
    await look(page, "share-closed");
    await page.locator("input[id$=-number]").fill("K7");
    await page.locator(".foeling-number").getByRole("button").click();
    await look(page, "share-fault");
    await button(page, says.handOver).click();
    await heading(page);
    await expect(page.locator(".foeling-code__word")).toHaveCount(6);
    await look(page, "handover");
    await takeOver(page, lang);
    await heading(page);
    await look(page, "second");
  });

  test(`files that are opened, in ${lang}`, async ({ page }) => {
    await openWith(page, session({ party: "manager", lang, answers: MANAGER, talk: "ABCD-1234" }));
    await pick(button(page, says.openFile), file(HALF));
    await heading(page);
    await look(page, "opened-too-early");
    await openWith(page, session({ party: "manager", lang, answers: MANAGER, talk: "ABCD-1234", closed: true }));
    await pick(button(page, says.openFile), file("Hej"));
    await heading(page);
    await look(page, "opened-nothing");
    await pick(button(page, says.otherFile), file(await sealedHalf({ party: "employee", answers: EMPLOYEE })));
    await page.getByLabel(says.code).fill(CODE.replace("kaffe", "kafe"));
    await button(page, says.unseal).click();
    await look(page, "opened-wrong-code");
    await pick(button(page, says.otherFile), file(HALF));
    await heading(page);
    await look(page, "opened-half");
    await button(page, says.use).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await look(page, "opened-other-talk");
  });

  test(`the talk in ${lang}`, async ({ page }) => {
    await openTalk(page, { lang });
    await look(page, "talk");
    await goTo(page, "#/emne/extent");
    await look(page, "topic");
    await chooseOutcome(page, 1, lang);
    await look(page, "topic-with-conditions");
    await goTo(page, "#/emne/presence-days");
    await look(page, "topic-other");
    for (const [address, name] of [
      ["#/samtalen", "talk-after"],
      ["#/side-om-side", "side-by-side"],
      ["#/jeres-aftale", "paper"],
      ["#/gem", "finish"],
    ]) {
      await goTo(page, address);
      await look(page, name);
    }
    await page.locator("input[id$=name-manager]").fill("010190-1234");
    await download(button(page, says.word));
    await look(page, "finish-saved");
    await goTo(page, "#/start");
    await look(page, "start-with-talk");
  });

  test(`the follow-up in ${lang}`, async ({ page }) => {
    await open(page);
    await switched(page);
    await pick(button(page, says.openFile), file(AGREEMENT));
    await heading(page);
    await look(page, "opened-agreement");
    await page.locator(".foeling-button--primary").click();
    await heading(page);
    await page.locator(".foeling-button--primary").click();
    await look(page, "agreement-fault");
    await page.getByRole("radio").first().check();
    await look(page, "agreement");
    const on = async (name) => {
      const before = await page.getByRole("heading", { level: 1 }).innerText();
      await page.locator(".foeling-button--primary").click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
      await look(page, name);
    };
    await on("follow-up-gained");
    await on("follow-up-own");
    await on("follow-up-since");
    await page.getByRole("radio").first().check();
    await on("follow-up-next");
    await page.locator(".foeling-button--primary").click();
    await look(page, "follow-up-next-fault");
    await page.getByRole("radio").first().check();
    await on("follow-up-version");
  });

  test(`the editor of a frame in ${lang}`, async ({ page }) => {
    await open(page);
    await switched(page);
    await goTo(page, "#/ramme");
    await look(page, "frame");
    await page.locator("input[id$='limits.max_days']").fill("7");
    await page.getByRole("button", { name: lang === "da" ? "Gem rammen som fil" : "Save the frame as a file" }).click();
    await expect(page.locator(".foeling-errors")).toBeFocused();
    await look(page, "frame-faults");
  });
}
