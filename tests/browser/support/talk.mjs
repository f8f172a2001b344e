// Through a talk: what each party brings, the files, and the topics.
import { expect } from "./test.mjs";
import { EMPLOYEE, MANAGER, openHalf, openWith, session, TALK_NUMBER } from "./prepared.mjs";
import { headingInFocus, readAll } from "./walk.mjs";

/** The words of the talk that the tests need, in both languages. */
export const SAYS = {
  da: {
    share: "Til samtalen",
    goes: "Det deler du",
    stays: "Det bliver hos dig",
    keep: /Vis ikke svaret/,
    save: "Gem filen",
    saved: "Filen er gemt. Du finder den blandt dine hentede filer. Svarene her er uændrede.",
    unsealed: /Uden kode/,
    openFile: "Åbn en gemt fil",
    otherFile: "Åbn en anden fil",
    toClose: "Jeg er færdig",
    closeHalf: "Gør mine svar færdige",
    reopen: "Ret mine svar",
    closeFirst: "Gør først dine egne svar færdige.",
    pickAgain: "Vælg filen igen",
    resume: "Fortsæt med dine svar",
    noted: "Jeg har skrevet koden ned",
    code: "Koden til filen",
    unseal: "Åbn",
    use: "Brug den i samtalen",
    leave: "Luk filen",
    handOver: "Giv skærmen videre",
    turn: "Begynd",
    bothReady: "Åbn samtalen",
    overview: "Jeres samtale",
    begin: "Begynd med første emne",
    next: "Næste emne",
    toPaper: "Læs aftalen sammen",
    toOverview: "Til overblikket",
    goOn: "Fortsæt med næste emne",
    editClause: "Ret teksten i aftalen",
    outcomes: ["Aftalt", "Aftalt med betingelser", "Det taler vi om senere", "Det afgør andre"],
    conditions: "Hvilke betingelser?",
    decides: "Hvem afgør det?",
    later: "Hvornår taler I om det igen?",
    clause: "Teksten i aftalen",
    suggested: "Føling foreslår teksten",
    written: "Rettet af jer.",
    restore: "Brug forslaget igen",
    sideBySide: "Side om side",
    paper: "Aftalen",
    edited: "Rettet af jer",
    why: "Hvorfor?",
    finish: "Gem og udskriv",
    word: "Gem som Word til journalen",
    calendar: "Gem kalenderfilen",
    copy: "Kopiér som tekst",
    copied: "Teksten er kopieret.",
    minutes: "30 minutter",
    check: "Tjek dine svar",
    parts: "Samtalens sider",
    result: "Svar",
  },
  en: {
    share: "For the conversation",
    goes: "You share this",
    stays: "This stays with you",
    keep: /Keep this private/,
    save: "Save the file",
    saved: "The file is saved. You will find it in your downloads. The answers here are unchanged.",
    unsealed: /Without a code/,
    openFile: "Open a saved file",
    otherFile: "Open another file",
    toClose: "I am finished",
    closeHalf: "Finish my answers",
    reopen: "Change my answers",
    closeFirst: "Finish your own answers first.",
    pickAgain: "Choose the file again",
    resume: "Continue with your answers",
    noted: "I have written the code down",
    code: "The code for the file",
    unseal: "Open",
    use: "Use it in the conversation",
    leave: "Close the file",
    handOver: "Hand over the screen",
    turn: "Start",
    bothReady: "Open the conversation",
    overview: "Your conversation",
    begin: "Begin with the first topic",
    next: "Next topic",
    toPaper: "Read the agreement together",
    toOverview: "To the overview",
    goOn: "Go on with the next topic",
    editClause: "Edit the text in the agreement",
    outcomes: ["Agreed", "Agreed with conditions", "We will talk about it later", "Others decide"],
    conditions: "Which conditions?",
    decides: "Who decides?",
    later: "When will you talk about it again?",
    clause: "The text in the agreement",
    suggested: "Føling suggests the text",
    written: "Edited by you.",
    restore: "Use the suggestion again",
    sideBySide: "Side by side",
    paper: "The agreement",
    edited: "Edited by you",
    why: "Why?",
    finish: "Save and print",
    word: "Save as Word for the record",
    calendar: "Save the calendar file",
    copy: "Copy as text",
    copied: "The text has been copied.",
    minutes: "30 minutes",
    check: "Check your answers",
    parts: "Pages of the conversation",
  },
};

/** A button by its whole name. */
export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** An entry of the way between screens. */
export const tab = (page, name) => page.getByRole("navigation").getByRole("button", { name, exact: true });

/** What stands in a notice of the current screen. */
export const notice = (page) => page.getByRole("main").locator(".foeling-notice");

/** A text or bytes as a file to be picked. */
export const file = (contents, name = "halvdel.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(contents) });

/**
 * Picks a file where the program asks for one.
 *
 * @param {import("@playwright/test").Locator} opener the button that asks
 * @param {string | { name: string, mimeType: string, buffer: Buffer }} picked
 */
export async function pick(opener, picked) {
  const [chooser] = await Promise.all([opener.page().waitForEvent("filechooser"), opener.click()]);
  await chooser.setFiles(picked);
}

/** Goes to a screen by an address, as from a bookmark. */
export async function goTo(page, fragment) {
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
  return headingInFocus(page);
}

/** Closes one's own half, from wherever one is: what is unanswered is listed, and one says that one is done. */
export async function closeHalf(page, lang = "da") {
  await goTo(page, "#/faerdig");
  await button(page, SAYS[lang].closeHalf).click();
  return headingInFocus(page);
}

/**
 * Opens the other's half, closing one's own first, and begins the talk.
 *
 * @param {import("@playwright/test").Page} page on the start screen
 * @param {{ picked: Parameters<typeof pick>[1], code?: string, lang?: "da" | "en" }} how
 */
export async function meetFile(page, { picked, code, lang = "da" }) {
  const says = SAYS[lang];
  await pick(button(page, says.openFile), picked);
  await headingInFocus(page);
  await expect(page.getByRole("alert")).toContainText(says.closeFirst);
  await expect(page.getByLabel(says.code)).toHaveCount(0);
  await button(page, says.toClose).click();
  await headingInFocus(page);
  await button(page, says.closeHalf).click();
  await headingInFocus(page);
  if (code) {
    await page.getByLabel(says.code).fill(code);
    await button(page, says.unseal).click();
  } else {
    await pick(button(page, says.pickAgain), picked);
  }
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
  await headingInFocus(page);
}

/** The first one has written the code down and hands over; the other begins. */
export async function takeOver(page, lang = "da") {
  await button(page, SAYS[lang].noted).click();
  await expect(page.locator(".foeling-code__word")).toHaveCount(0);
  await button(page, SAYS[lang].turn).click();
}

/**
 * Opens a talk without answering anything: the manager's session, and the employee's half as a file.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ lang?: "da" | "en" }} [how]
 */
export async function openTalk(page, { lang = "da" } = {}) {
  const says = SAYS[lang];
  await openWith(page, session({ party: "manager", lang, answers: MANAGER, talk: TALK_NUMBER, closed: true }));
  await pick(button(page, says.openFile), file(openHalf({ party: "employee", answers: EMPLOYEE })));
  await headingInFocus(page);
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
  await headingInFocus(page);
}

/** The names of all topics on the overview: the agenda, those for another day, and the rest. */
export const topicsOf = (page) => page.getByRole("main").locator(".foeling-agenda__link").allInnerTexts();

/** Everything that a browser holds of a page, as one text: what is shown, what is kept, and the address. */
export const traces = (page) =>
  page.evaluate(async () => {
    const kept = [sessionStorage, localStorage].map((store) => JSON.stringify({ ...store }));
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const caches_ = await caches.keys();
    const typed = [...document.querySelectorAll("input, textarea")].map(({ value }) => value);
    return [document.documentElement.outerHTML, document.cookie, location.href, history.state, ...kept, ...databases, ...caches_, ...typed].join("\n");
  });

/**
 * Sets how the topic on the screen ends, with what that takes.
 *
 * @param {import("@playwright/test").Page} page
 * @param {0 | 1 | 2 | 3} which in the order in which they are offered
 */
export async function chooseOutcome(page, which, lang = "da") {
  const says = SAYS[lang];
  await page.getByRole("radio", { name: says.outcomes[which], exact: true }).check();
  if (which === 1) await page.getByLabel(says.conditions).fill("Betingelsen & <i>mere</i>");
  if (which === 2) await page.getByLabel(says.later).fill("2027-06-15");
  if (which === 3) await page.getByLabel(says.decides).fill("Tillidsrepræsentanten");
}

/** The field with the clause of the topic on the screen, opened. */
export async function clauseField(page, lang = "da") {
  const says = SAYS[lang];
  const field = page.getByLabel(says.clause, { exact: true });
  if (!(await field.isVisible())) await page.locator("summary", { hasText: says.editClause }).click();
  await expect(field).toBeVisible();
  return field;
}

/**
 * Goes through every topic that is planned, one after the other, ending them in the four ways by turns; then from the
 * overview, which comes after the last, to the paper.
 *
 * @returns {Promise<string[]>} the topics that were met
 */
export async function settleAll(page, lang = "da") {
  const says = SAYS[lang];
  const open = await readAll(page.locator("ol.foeling-agenda .foeling-agenda__link"));
  await button(page, says.begin).click();
  const met = [];
  for (;;) {
    met.push(await headingInFocus(page));
    // Begun so that the number of days is agreed: a week that was put off does not stand on the paper.
    await chooseOutcome(page, (met.length + 1) % 4, lang);
    const isLast = met.length === open.length;
    await button(page, isLast ? says.toOverview : says.next).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(met.at(-1));
    if (isLast) break;
  }
  expect(await headingInFocus(page)).toBe(says.overview);
  await expect(button(page, says.begin)).toHaveCount(0);
  await button(page, says.toPaper).click();
  await headingInFocus(page);
  // Each is met once, in the order of the agenda.
  expect(met).toEqual(open);
  expect(met.length).toBeGreaterThan(3);
  return met;
}
