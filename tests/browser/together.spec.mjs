// Two on one device: what the first one answered can't be found while the other answers, and what is private never again.
import { open as unseal } from "./support/half.mjs";
import { EMPLOYEE, MANAGER, openWith, session } from "./support/prepared.mjs";
import { axe, expect, reload, test } from "./support/test.mjs";
import { button, closeHalf, file, goTo, pick, SAYS, takeOver, topicsOf, traces } from "./support/talk.mjs";
import { answerPage, headingInFocus } from "./support/walk.mjs";

const says = SAYS.da;

/** Words and days of the employee that no text of the program has. */
const DISTINCT = ["Kagebagerens", "kvæstoren", "Havens høns", "12. april 2027", "2027-04-12"];

/** Rows of the employee as they are kept (and not the question `move-for-employee`), and ids that only the employee's have. */
const ROWS = /(?<!-)employee(\u001f|\\u001f)|less-transport|reason-other|exempt-other|weekly-hours|screen-days-on-site/;

/** The employee keeps one thing back, changes another, and hands over; gives the code. */
async function handOver(page) {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE }), "#/tag-med");
  const reason = page.locator(".foeling-summary__row", { hasText: "Havens høns" });
  await reason.getByRole("button", { name: says.keep }).click();
  await expect(page.getByRole("main")).not.toContainText("Havens høns");
  // Something is said of the suggestion, from all answers of the first one.
  await goTo(page, "#/trin/extent");
  await page.getByRole("radio", { name: "1 dag", exact: true }).check();
  await expect(page.locator("[role=status][aria-live]")).not.toBeEmpty();
  await closeHalf(page);
  await button(page, says.handOver).click();
  await headingInFocus(page);
  const words = page.locator(".foeling-code__word");
  await expect(words).toHaveCount(6);
  await expect(words.first()).toBeVisible();
  return (await words.allInnerTexts()).join(" ");
}

/** Nothing of the first one's is to be read anywhere in the browser. */
async function noTrace(page) {
  const all = await traces(page);
  expect(DISTINCT.filter((words) => all.includes(words))).toEqual([]);
  expect(all.match(ROWS)).toBeNull();
  expect(all).not.toMatch(/^database /m);
  const kept = await page.evaluate(() => {
    // The minute in which something was kept tells nothing of it.
    const here = Object.keys(sessionStorage).filter((key) => key !== "foeling-at-1");
    return { here: here.sort(), longer: localStorage.length };
  });
  expect(kept.longer).toBe(0);
  return kept.here;
}

/** All that the page consists of, but for the notice that the other is done. */
const content = (page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    copy.querySelectorAll(".foeling-app > .foeling-notices, script").forEach((element) => element.remove());
    return copy.innerHTML.replaceAll("><", ">\n<");
  });

/** Walks through the manager's pages and gives what each consists of, as it is met and once it is answered. */
async function pagesOfManager(page, each = async () => {}) {
  const met = [];
  for (let step = 0; step < 40; step += 1) {
    const heading = await headingInFocus(page);
    met.push(await content(page));
    if (heading === says.check) return met;
    await answerPage(page);
    met.push(await content(page));
    await each(page, step);
    await button(page, "Fortsæt").click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
  }
  throw new Error("the walk did not end");
}

test("what the first one answered is nowhere while the other answers, and not a letter on the screen depends on it", async ({ page, other }) => {
  test.slow();
  const code = await handOver(page);
  await axe(page);
  expect(await noTrace(page)).toEqual(["foeling-session-1", "foeling-waiting-1"]);

  // What is kept is sealed; the code opens it, and nothing private is in it even then.
  const waiting = await page.evaluate(() => sessionStorage.getItem("foeling-waiting-1"));
  expect(Object.keys(JSON.parse(waiting))).toEqual(["format", "version", "talk", "party", "made", "sealed"]);
  const { answers } = await unseal(waiting, code);
  const ids = answers.map(([id]) => id);
  expect(ids).toContain("exempt-other");
  for (const id of ["energy", "belonging", "doubt", "reason-other"]) expect(ids).not.toContain(id);

  // Nor is it a step back in the browser's history.
  await page.goBack();
  await noTrace(page);
  await page.goForward();

  await takeOver(page);
  const seen = await pagesOfManager(page, () => noTrace(page));
  await openWith(other, session({ party: "manager", answers: [] }));
  await button(other, says.turn).click();
  const alone = await pagesOfManager(other);
  expect(seen).toEqual(alone);
});

test("a reload on the way keeps the first half sealed, and the code that was shown opens it", async ({ page }) => {
  test.slow();
  const code = await handOver(page);
  await takeOver(page);
  for (let step = 0; step < 4; step += 1) {
    const heading = await headingInFocus(page);
    await answerPage(page);
    await button(page, "Fortsæt").click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
  }
  const heading = await headingInFocus(page);
  await reload(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  expect(await noTrace(page)).toEqual(["foeling-session-1", "foeling-waiting-1"]);
  await expect(page.locator(".foeling-notice", { hasText: "svar er låst i denne fane" })).toBeVisible();
  await expect(button(page, "Skriv koden")).toHaveCount(0);
  await axe(page);

  // Once the second half is closed the way leads to the code. Another file that is left does not push it out.
  await closeHalf(page);
  await pick(button(page, says.otherFile), file("Hej"));
  await expect(page.getByRole("alert")).toContainText("Filen er ikke lavet i Føling.");
  await button(page, says.leave).click();

  await button(page, "Skriv koden").click();
  await headingInFocus(page);
  await page.getByLabel(says.code).fill(code);
  await button(page, says.unseal).click();
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
  await goTo(page, "#/emne/exempt-tasks");
  await expect(page.locator(".foeling-said")).toContainText("Kagebagerens kartotek");
});

/** Nothing private of the employee's stands on any screen of the talk, in what is kept, or in the address. */
async function nothingPrivate(page) {
  const addresses = ["#/samtalen", "#/side-om-side", "#/jeres-aftale", "#/gem", "#/start"];
  await goTo(page, "#/samtalen");
  const topics = await topicsOf(page);
  expect(topics.length).toBeGreaterThan(15);
  const look = async () => {
    const all = await traces(page);
    const words = ["Energi", "At høre til", "Hvad der er nok", "Havens høns"];
    expect(words.filter((word) => all.includes(word))).toEqual([]);
    expect(all.match(/.{60}\b(energy|belonging|doubt)\b.{60}/)?.[0]).toBeUndefined();
  };
  for (const address of addresses) {
    await goTo(page, address);
    await look();
  }
  for (const topic of topics) {
    await goTo(page, "#/samtalen");
    await button(page, topic).click();
    await headingInFocus(page);
    await look();
  }
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  expect(kept).not.toHaveProperty("foeling-waiting-1");
  // Its head says who reads it and in which language; there is no row of an answer under it.
  expect(kept["foeling-session-1"].split("\u001e")).toHaveLength(1);
}

for (const first of ["employee", "manager"]) {
  test(`when both are done the talk opens, and nothing private is left of either, the ${first} first`, async ({ page }) => {
    test.slow();
    // Both have answered in this tab before; the one who hands over is done.
    const both = [session({ party: first, answers: EMPLOYEE }), session({ party: first, answers: MANAGER })];
    const rows = (text, party) => text.split("\u001e").slice(1).map((row) => row.replace(/^[a-z]+/, party));
    const kept = [both[0].split("\u001e")[0], ...rows(both[0], "employee"), ...rows(both[1], "manager"), "kept-back\u001femployee\u001freason-other"];
    await openWith(page, kept.join("\u001e"), "#/tag-med");
    await closeHalf(page);
    await button(page, says.handOver).click();
    await headingInFocus(page);
    await expect(page.locator(".foeling-code__word")).toHaveCount(6);
    await takeOver(page);
    await headingInFocus(page);
    await expect(page.locator(".foeling-notice", { hasText: "ligger klar til samtalen" })).toBeVisible();
    await goTo(page, "#/tag-med");
    await expect(button(page, says.bothReady)).toHaveCount(0);
    await axe(page);
    await closeHalf(page);
    await axe(page);
    await button(page, says.bothReady).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
    await headingInFocus(page);
    // A step back leads to nobody's own answers.
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
    await nothingPrivate(page);
    await goTo(page, "#/emne/exempt-tasks");
    await expect(page.locator(".foeling-said")).toContainText("Kagebagerens kartotek");
  });
}
