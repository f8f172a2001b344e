// What is said on the way through everything, and where the focus goes: kept as a text that can be read.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isKept, Walk } from "./support/heard.mjs";
import { CODE, EMPLOYEE, MANAGER, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { ROOT } from "./support/serve.mjs";
import { download, expect, open, test } from "./support/test.mjs";
import { button, file, goTo, pick, SAYS } from "./support/talk.mjs";
import { headingInFocus } from "./support/walk.mjs";

const says = SAYS.da;
const AGREEMENT = await readFile(join(ROOT, "tests", "data", "formats", "agreement-1.json"));

test.describe.configure({ timeout: 120_000 });

/** Presses a button, by keyboard: what it leaves the focus on is what a person goes on from. */
const press = (page, name) => async () => {
  const it = button(page, name).first();
  await it.focus();
  await page.keyboard.press("Enter");
};

/** Whatever happened: the focus is somewhere. */
const isSomewhere = (page) => expect(page.locator("body")).not.toBeFocused();

test("answering, deleting and the language", async ({ page }) => {
  const walk = await Walk.on(page);
  const step = async (what, act) => {
    await walk.step(what, act);
    await isSomewhere(page);
  };
  walk.part("The questions");
  await open(page);
  await step("begins without saying who", press(page, "Begynd"));
  await step("says who", () => page.getByRole("radio", { name: "Medarbejder" }).check());
  await step("begins", press(page, "Begynd"));
  await step("chooses a task", () => page.getByRole("checkbox").first().check());
  await step("says its share", () => page.locator(".foeling-share input").last().check());
  await step("goes on", press(page, "Fortsæt"));
  await openWith(page, session({ party: "employee", answers: EMPLOYEE }), "#/trin/hours");
  await step("types what is no number", () => page.locator("input[type=text]").first().fill("37 x"));
  await step("tries to go on", press(page, "Fortsæt"));
  await step("follows the fault", () => page.locator(".foeling-errors__link").first().press("Enter"));
  await step("mends it", () => page.locator("input[type=text]").first().fill("37"));
  await goTo(page, "#/tjek");
  await step("keeps an answer back", () => page.getByRole("button", { name: says.keep }).first().press("Enter"));
  await step("shares it again", () => page.getByRole("button", { name: /Del det i samtalen/ }).first().press("Enter"));
  await step("switches to English", press(page, "English"));
  await step("and back", press(page, "Dansk"));
  await step("deletes everything", press(page, "Slet alt"));
  await step("takes that back", press(page, "Fortryd"));
  await isKept("said-answering", walk.text);
});

test("what is taken along, closing, handing over and files", async ({ page }) => {
  const walk = await Walk.on(page);
  const step = async (what, act) => {
    await walk.step(what, act);
    await isSomewhere(page);
  };
  await openWith(page, session({ party: "employee", answers: EMPLOYEE, talk: TALK_NUMBER }), "#/tag-med");
  walk.part("What is taken along");
  await step("keeps an answer back", () => page.getByRole("button", { name: says.keep }).last().press("Enter"));
  await step("makes a new code", press(page, "Lav en ny kode"));
  await step("saves the file", async () => {
    await download(button(page, says.save));
    await expect(page.getByText(says.saved).first()).toBeVisible();
  });
  await step("goes to the closing", press(page, says.toClose));
  await step("closes the half", press(page, says.closeHalf));
  await step("uses a number that is none", async () => {
    await page.locator("input[id$=-number]").fill("K7");
    await page.locator(".foeling-number").getByRole("button").press("Enter");
  });
  await step("opens the half again", press(page, says.reopen));
  await step("wants to change it", press(page, says.reopen));
  await goTo(page, "#/faerdig");
  await step("closes it", press(page, says.closeHalf));
  await step("hands the screen over", press(page, says.handOver));
  await expect(page.locator(".foeling-code__word")).toHaveCount(6);
  await step("has written the code down", press(page, says.noted));
  await step("the other begins", press(page, says.turn));

  await openWith(page, session({ party: "manager", answers: MANAGER, talk: TALK_NUMBER, closed: true }));
  walk.part("Files");
  await step("opens what is no file of ours", () => pick(button(page, says.openFile), file("Hej")));
  const sealed = await sealedHalf({ party: "employee", answers: EMPLOYEE });
  await step("opens a sealed half", () => pick(button(page, says.otherFile), file(sealed)));
  await step("types a code that is none", async () => {
    await page.getByLabel(says.code).fill("kaffe");
    await press(page, says.unseal)();
  });
  await step("types the code", async () => {
    await page.getByLabel(says.code).fill(CODE);
    await press(page, says.unseal)();
    await expect(button(page, says.use)).toBeVisible();
  });
  await step("uses it", press(page, says.use));
  await isKept("said-meeting", walk.text);
});

test("the talk, its agreement and the follow-up", async ({ page }) => {
  const walk = await Walk.on(page);
  const step = async (what, act) => {
    await walk.step(what, act);
    await isSomewhere(page);
  };
  await openWith(page, session({ party: "manager", answers: MANAGER, talk: TALK_NUMBER, closed: true }));
  await pick(button(page, says.openFile), file(openHalf({ party: "employee", answers: EMPLOYEE })));
  await headingInFocus(page);
  await button(page, says.use).click();
  await headingInFocus(page);
  walk.part("The talk");
  await step("chooses half an hour", () => page.getByRole("radio", { name: says.minutes }).check());
  await goTo(page, "#/emne/extent");
  const shared = page.locator(".foeling-section--agree fieldset").first();
  await step("answers together", () => shared.getByRole("radio").nth(2).check());
  await step("takes the answer back", () => shared.getByRole("button").press("Enter"));
  await expect(shared.getByRole("radio").first()).toBeFocused();
  await step("agrees", () => page.getByRole("radio", { name: says.outcomes[0], exact: true }).check());
  await step("opens the text", () => page.locator("summary", { hasText: says.editClause }).press("Enter"));
  await step("writes it", () => page.getByLabel(says.clause, { exact: true }).fill("Op til en dag om ugen."));
  await step("pastes far too much", () => page.getByLabel(says.clause, { exact: true }).fill("Ord ".repeat(900)));
  await step("takes the suggestion again", press(page, says.restore));
  await expect(page.getByLabel(says.clause, { exact: true })).toBeFocused();
  await goTo(page, "#/jeres-aftale");
  await step("agrees on what stands there", () => page.locator("section.foeling-notice button.foeling-button").first().press("Enter"));
  await goTo(page, "#/gem");
  await step("saves the Word file", () => download(button(page, says.word)));
  await step("copies the text", press(page, says.copy));
  await goTo(page, "#/samtalen");
  await step("closes the talk", press(page, "Luk samtalen"));
  await step("takes that back", press(page, "Fortryd"));

  await openWith(page, session({ party: "manager", answers: MANAGER.slice(0, 1) }));
  walk.part("The follow-up");
  await step("opens an agreement", () => pick(button(page, says.openFile), file(AGREEMENT)));
  await step("opens it here", () => page.locator(".foeling-button--primary").press("Enter"));
  await step("goes on without saying who", () => page.locator(".foeling-button--primary").press("Enter"));
  await step("says who", () => page.getByRole("radio").nth(2).check());
  for (const page_ of ["what came of it", "since then", "what now"]) {
    await step(`goes on to ${page_}`, () => page.locator(".foeling-button--primary").press("Enter"));
  }
  await step("goes on without a choice", () => page.locator(".foeling-button--primary").press("Enter"));
  await step("chooses to go on as now", () => page.getByRole("radio").first().check());
  await step("goes on", () => page.locator(".foeling-button--primary").press("Enter"));
  await step("agrees", () => download(page.locator(".foeling-button--primary")));
  await isKept("said-talk", walk.text);
});
