// Walks through the questionnaire as a person does: by mouse, or by keyboard alone.
//
// By mouse, a walk needs no whole page: a frame, or the element that the widget is in, will do.
import { expect, open } from "./test.mjs";

/** @typedef {Pick<import("@playwright/test").Page, "getByRole" | "locator">} Scope where the widget is, and only one */

/** The words of the interface that a walk needs, in both languages. */
export const WORDS = {
  da: { employee: "Medarbejder", manager: "Leder", full: "Grundigt", begin: "Begynd", on: "Fortsæt", check: "Tjek dine svar" },
  en: { employee: "Employee", manager: "Manager", full: "Thorough", begin: "Start", on: "Continue", check: "Check your answers" },
};

/** What is typed into fields, by the end of their id. */
const TYPED = [
  ["weekly-hours", "37"],
  ["working-days", "5"],
  ["notice-weeks", "4"],
];

const typedFor = (id) => TYPED.find(([part]) => id.includes(part))?.[1] ?? "Fast teammøde";

/**
 * Opens the site and begins as one of the parties.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ party: "employee" | "manager", lang?: "da" | "en", full?: boolean }} who
 * @param {string} [path] relative to the site
 */
export async function begin(page, who, path = "") {
  await open(page, path);
  await beginIn(page, who);
}

/**
 * Begins as one of the parties, where the start screen is.
 *
 * @param {Scope} scope
 * @param {{ party: "employee" | "manager", lang?: "da" | "en", full?: boolean }} who
 */
export async function beginIn(scope, { party, lang = "da", full = false }) {
  // The tab may have been switched before: it keeps its language.
  const toEnglish = scope.getByRole("button", { name: "English" });
  if (lang === "en" && (await toEnglish.count())) await toEnglish.click();
  const words = WORDS[lang];
  await scope.getByRole("radio", { name: words[party] }).check();
  if (full) await scope.getByRole("radio", { name: words.full }).check();
  await scope.getByRole("button", { name: words.begin, exact: true }).click();
  await expect(scope.locator(".foeling-head__step")).toBeVisible();
}

/** The texts of all that is found, once the first of them is there. */
export async function readAll(locator) {
  await locator.first().waitFor();
  return locator.allInnerTexts();
}

/** The heading the focus is on; every step must move it there. */
export async function headingInFocus(scope) {
  const heading = scope.getByRole("heading", { level: 1 });
  await expect(heading).toHaveCount(1);
  await expect(heading).toBeFocused();
  return heading.innerText();
}

/**
 * Answers everything on the page by mouse: the first real answer of each group.
 *
 * @param {Scope} scope
 */
export async function answerPage(scope) {
  const groups = scope.locator("fieldset.foeling-question, fieldset.foeling-row");
  for (let index = 0; index < (await groups.count()); index += 1) {
    await answerGroup(groups.nth(index));
  }
}

async function answerGroup(group) {
  const field = group.locator("input[type=date], input[type=time], input[type=text], textarea");
  const days = group.locator("button.foeling-day");
  const choices = group.locator("input[type=radio], input[type=checkbox]");
  if (await field.count()) {
    await fill(field);
  } else if (await days.count()) {
    await days.first().click();
  } else if (await choices.count()) {
    // In a matrix of tasks each task has its own radios; a chosen task opens its shares.
    const rows = group.locator("fieldset");
    if ((await rows.count()) && (await choices.first().getAttribute("type")) === "radio") {
      for (let row = 0; row < (await rows.count()); row += 1) await rows.nth(row).locator("input").first().check();
      return;
    }
    await choices.first().check();
    const shares = group.locator(".foeling-share input");
    if (await shares.count()) await shares.last().check();
  }
}

async function fill(fields) {
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    const type = await field.getAttribute("type");
    const id = await field.getAttribute("id");
    const value = { date: "2027-03-01", time: index ? "15:00" : "09:00" }[type] ?? typedFor(id);
    await field.fill(value);
  }
}

/**
 * Walks from the first page to the check page by mouse.
 *
 * @param {Scope} scope
 * @param {{ lang?: "da" | "en", each?: (scope: Scope) => Promise<void> }} [how]
 * @returns {Promise<string[]>} the headings that were met
 */
export async function walk(scope, { lang = "da", each = async () => {} } = {}) {
  const met = [];
  for (let step = 0; step < 60; step += 1) {
    const heading = await headingInFocus(scope);
    met.push(heading);
    if (heading === WORDS[lang].check) return met;
    await answerPage(scope);
    await each(scope);
    await scope.getByRole("button", { name: WORDS[lang].on, exact: true }).click();
    await expect(scope.getByRole("heading", { level: 1 })).not.toHaveText(heading);
  }
  throw new Error(`the walk did not end: ${met.join(" / ")}`);
}

/** What has the focus, as far as a walk by keyboard needs to know. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const group = element.name ? [...document.getElementsByName(element.name)] : [];
    // The radios of a chosen task's share stand within the boxes of the tasks, and are a choice of their own.
    const set = element.type === "radio" ? null : element.closest("fieldset");
    return {
      tag: element.tagName,
      type: element.getAttribute("type"),
      id: element.id,
      text: element.textContent.trim(),
      isPrimary: element.classList.contains("foeling-button--primary"),
      isDay: element.classList.contains("foeling-day"),
      isGroupAnswered:
        group.some((other) => other.checked) ||
        [...(set?.querySelectorAll("input, button[aria-pressed]") ?? [])].some(
          (other) => other.checked || (other.type === "text" && other.value !== "") || other.getAttribute("aria-pressed") === "true",
        ),
    };
  });

/**
 * Answers a page and goes on with the keyboard alone: Tab, Space, Enter and typing.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function answerPageByKeyboard(page) {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press("Tab");
    const { tag, type, id, isPrimary, isDay, isGroupAnswered } = await focused(page);
    if (isPrimary) {
      await page.keyboard.press("Enter");
      return;
    }
    if (isGroupAnswered) continue;
    if (type === "radio" || type === "checkbox" || isDay) await page.keyboard.press("Space");
    else if (type === "date") await page.keyboard.type("01032027");
    else if (type === "time") await page.keyboard.type(id.endsWith("2") ? "1500" : "0900");
    else if (tag === "TEXTAREA" || type === "text") await page.keyboard.type(typedFor(id));
  }
  throw new Error("no way on was found by keyboard");
}

/**
 * Walks from the first page to the check page with the keyboard alone.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ lang?: "da" | "en" }} [how]
 */
export async function walkByKeyboard(page, { lang = "da" } = {}) {
  const met = [];
  for (let step = 0; step < 60; step += 1) {
    const heading = await headingInFocus(page);
    met.push(heading);
    if (heading === WORDS[lang].check) return met;
    await answerPageByKeyboard(page);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
  }
  throw new Error(`the walk did not end: ${met.join(" / ")}`);
}
