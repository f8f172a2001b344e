// "Jeg er færdig": before one's own half is closed, nothing of the other's is in the page, in what is kept, or in the address.
import { EMPLOYEE, MANAGER, CODE, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { axe, download, expect, reload, test } from "./support/test.mjs";
import { button, closeHalf, file, goTo, pick, SAYS, takeOver, traces } from "./support/talk.mjs";
import { headingInFocus, readAll } from "./support/walk.mjs";

const says = SAYS.da;
const MARK = "HEMMELIG-7f3a";
const marked = [...EMPLOYEE.filter(([id]) => id !== "exempt-other"), ["exempt-other", "words", MARK]];

/** Every address that is no page of the questionnaire, some pages, and some topics. */
const ADDRESSES = [
  "start", "tjek", "forslag", "aftale", "samtale", "faerdig", "tag-med", "skift", "aabnet", "samtalen", "side-om-side", "jeres-aftale",
  "gem", "hjaelp", "ramme", "trin/tasks", "trin/places", "emne/exempt-tasks", "emne/extent", "opfoelgning/agreement", "opfoelgning/since",
];

async function nowhere(page) {
  expect(await traces(page)).not.toContain(MARK);
  // A file is kept as it is only where it is sealed: its bytes as text or as base64 tell nothing either.
  expect(await traces(page)).not.toContain(Buffer.from(MARK).toString("base64").slice(0, 12));
}

/** By address, by every tab, back and forward, and by a reload. */
async function lookEverywhere(page) {
  for (const address of ADDRESSES) {
    await goTo(page, `#/${address}`);
    await nowhere(page);
    await expect(button(page, says.bothReady)).toHaveCount(0);
    await expect(page.getByLabel(says.code)).toHaveCount(0);
  }
  await goTo(page, "#/tjek");
  for (const name of ["Forslag", "Aftaleudkast", "Samtalepunkter", "Til samtalen"]) {
    await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await headingInFocus(page);
    await nowhere(page);
  }
  await page.goBack();
  await nowhere(page);
  await page.goForward();
  await nowhere(page);
  await reload(page);
  await nowhere(page);
}

for (const [kind, contents] of [["an open", openHalf({ party: "employee", answers: marked })], ["a sealed", sealedHalf({ party: "employee", answers: marked })]]) {
  test(`with ${kind} file nothing of it is anywhere before one's own half is closed`, async ({ page }) => {
    test.slow();
    await openWith(page, session({ party: "manager", answers: MANAGER.slice(0, 3), talk: TALK_NUMBER }));
    const picked = file(await contents);
    await pick(button(page, says.openFile), picked);
    await headingInFocus(page);
    await expect(page.getByRole("main")).toContainText(TALK_NUMBER);
    await expect(page.getByRole("alert")).toContainText(says.closeFirst);
    await axe(page);
    await nowhere(page);
    await lookEverywhere(page);

    await goTo(page, "#/start");
    await pick(button(page, says.openFile), picked);
    await button(page, says.toClose).click();
    await headingInFocus(page);
    await axe(page);
    await nowhere(page);
    await button(page, says.closeHalf).click();
    await headingInFocus(page);
    if (kind === "an open") {
      await pick(button(page, says.pickAgain), picked);
    } else {
      await page.getByLabel(says.code).fill(CODE);
      await button(page, says.unseal).click();
    }
    await button(page, says.use).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
    await goTo(page, "#/emne/exempt-tasks");
    await expect(page.locator(".foeling-said")).toContainText(MARK);
  });
}

test("on one device nothing of the first half is anywhere before the second is closed", async ({ page }) => {
  test.slow();
  await openWith(page, session({ party: "employee", answers: marked }), "#/tag-med");
  await closeHalf(page);
  await button(page, says.handOver).click();
  await headingInFocus(page);
  await expect(page.locator(".foeling-code__word")).toHaveCount(6);
  await takeOver(page);
  await headingInFocus(page);
  await page.locator("input[type=checkbox]").first().check();
  await lookEverywhere(page);
});

test("what is closed is opened again by its owner, and a change after the opening is shown", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, talk: TALK_NUMBER, closed: true }));
  const picked = file(openHalf({ party: "employee", answers: EMPLOYEE }));
  await pick(button(page, says.openFile), picked);
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
  await expect(page.getByText("Ændret efter åbningen")).toHaveCount(0);
  await button(page, "Luk samtalen").click();
  await goTo(page, "#/faerdig");
  await expect(page.getByRole("main")).toContainText("Samtalen har været åbnet.");
  await button(page, says.reopen).click();
  await goTo(page, "#/trin/extent");
  await page.getByRole("radio", { name: "½ dag", exact: true }).check();
  await closeHalf(page);
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), picked);
  await button(page, says.use).click();
  await expect(page.getByRole("main")).toContainText("Ændret efter åbningen");
  await expect(page.getByRole("main")).toContainText("Før: en dag. Nu: en halv dag.");
  await axe(page);
});

test("a half is saved on the way, and its owner goes on with it in another tab", async ({ page, other }) => {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE }), "#/tag-med");
  const code = (await readAll(page.locator(".foeling-code__word"))).join(" ");
  const saved = await download(button(page, says.save));
  await expect(page.getByRole("main")).toContainText("når du vil svare videre");
  await openWith(other, "");
  await pick(button(other, says.openFile), await saved.path());
  await headingInFocus(other);
  await other.getByLabel(says.code).fill(code);
  await button(other, says.unseal).click();
  await expect(button(other, says.use)).toHaveCount(0);
  await button(other, says.resume).click();
  await headingInFocus(other);
  await goTo(other, "#/tjek");
  await expect(other.getByRole("main")).toContainText("Kagebagerens kartotek");
});
