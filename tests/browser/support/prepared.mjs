// Answers that were given before: as a kept session and as files, for tests that are not about answering.
import { open } from "./test.mjs";
import { write } from "./half.mjs";

export const TALK_NUMBER = "K7P2-9QXM";
export const CODE = "kaffe lampe hest guitar tiger vinter";

/** What an employee answers on the short route. The words in it stand nowhere else. */
export const EMPLOYEE = [
  ["task-types", "tasks", "deep-work", "more-than-a-day", "casework-alone", "more-than-a-day", "decisions", "about-a-day"],
  ["task-places", "places", "deep-work", "home", "", "casework-alone", "home", "", "decisions", "depends", "Når kvæstoren kigger forbi"],
  ["quiet-at-workplace", "one", "rarely"],
  ["clear-expectations", "scale", "4"],
  ["exempt-tasks", "many", "other"],
  ["exempt-other", "words", "Kagebagerens kartotek"],
  ["help-need", "one", "weekly"],
  ["help-channel", "many", "chat"],
  ["experience", "one", "experienced"],
  ["follow-up", "one", "monthly"],
  ["same-day-support", "one", "yes"],
  ["meet-days", "weekdays", "tue"],
  ["presence-purpose", "many", "chance-talk"],
  ["colleagues-asked", "one", "partly"],
  ["voluntary", "one", "yes"],
  ["pattern", "one", "fixed"],
  ["home-days", "number", "300"],
  ["home-weekdays", "weekdays", "wed", "fri"],
  ["weekly-hours", "number", "3700"],
  ["working-days", "number", "500"],
  ["screen-days-on-site", "number", "200"],
  ["start-date", "date", "2027-04-12"],
  ["review", "one", "3"],
  ["success-signs", "many", "on-time"],
  ["notice-kind", "one", "weeks"],
  ["notice-weeks", "number", "400"],
  ["reach", "one", "set-times"],
  ["reach-times", "times", "09:00", "14:00"],
  ["split-day", "one", "no"],
  ["work-place", "one", "own-home"],
  ["come-in", "one", "always"],
  ["moved-day", "one", "same-week"],
  ["move-for-work", "one", "day-before"],
  ["move-for-employee", "one", "day-before"],
  ["setup-screen", "one", "yes"],
  ["setup-chair", "one", "no"],
  ["equipment-needed", "many", "screen"],
  ["data-kind", "one", "ordinary"],
  ["overheard", "one", "no"],
  ["approved-devices", "one", "yes"],
  ["reasons", "many", "less-transport", "other"],
  ["reason-other", "words", "Havens høns"],
  ["energy", "one", "worse"],
  ["belonging", "scale", "2"],
  ["doubt", "one", "often"],
];

/** What the manager answers: of one mind in some things, and not in others. */
export const MANAGER = [
  ["task-types", "tasks", "deep-work", "about-a-day", "casework-alone", "more-than-a-day", "ideas-together", "more-than-a-day"],
  ["task-places", "places", "deep-work", "home", "", "casework-alone", "either", "", "ideas-together", "workplace", ""],
  ["clear-expectations", "scale", "2"],
  ["exempt-tasks", "many", "none"],
  ["help-channel", "many", "call"],
  ["experience", "one", "experienced"],
  ["follow-up", "one", "weekly"],
  ["manager-reach", "one", "seldom"],
  ["team-days", "weekdays", "wed"],
  ["meet-days", "weekdays", "tue"],
  ["presence-purpose", "many", "chance-talk"],
  ["local-agreement", "one", "yes"],
  ["written-limits", "one", "no"],
  ["pattern", "one", "case-by-case"],
  ["home-days", "number", "100"],
  ["home-weekdays", "weekdays", "fri"],
  ["start-date", "date", "2027-04-12"],
  ["review", "one", "3"],
  ["success-signs", "many", "on-time"],
  ["notice-kind", "one", "weeks"],
  ["notice-weeks", "number", "400"],
  ["reach", "one", "as-office"],
  ["work-place", "one", "own-home"],
  ["come-in", "one", "always"],
  ["moved-day", "one", "same-week"],
  ["move-for-work", "one", "day-before"],
  ["move-for-employee", "one", "day-before"],
  ["equipment-offered", "many", "nothing"],
  ["basis", "many", "tasks"],
  ["basis-words", "words", "Rådhusets rytme"],
  ["alternatives-offered", "many", "nothing"],
];

/** Questions whose answers are only for the person. */
const PRIVATE = ["energy", "belonging", "doubt"];

const ROW = "\u001e";
const WORD = "\u001f";

/**
 * The session of a tab as the program keeps it (`src/saved/session.rs`).
 *
 * @param {{ party: "employee" | "manager", lang?: "da" | "en", answers: string[][], talk?: string, closed?: boolean, full?: boolean }} work
 *   `closed` says that the half is closed, so that the other one can be opened; `full` that the thorough questions are asked
 */
export function session({ party, lang = "da", answers, talk = "", closed = false, full = false }) {
  const route = full ? "full" : "short";
  const head = [closed ? "foeling-session-2" : "foeling-session-1", lang, party, route, talk];
  const fixed = [["closed", party, route, ""], ...shared(answers).map((row) => ["closed-answer", party, ...row])];
  const rows = [head, ...answers.map((row) => [party, ...row]), ...(closed ? fixed : [])];
  return rows.map((row) => row.join(WORD)).join(ROW);
}

/**
 * Opens the site in a tab that has this session already.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} kept
 * @param {string} [fragment] the screen
 */
export async function openWith(page, kept, fragment = "") {
  await page.goto("");
  // What another walk left in the tab is not this one's.
  await page.evaluate((text) => {
    sessionStorage.clear();
    sessionStorage.setItem("foeling-session-1", text);
  }, kept);
  await page.goto("about:blank");
  await open(page, fragment);
}

const head = ({ party, talk = TALK_NUMBER, version = 1 }) => ({ format: "foeling-half", version, talk, party, made: "2026-11-25" });
const shared = (answers) => answers.filter(([id]) => !PRIVATE.includes(id));

/** A half that anybody can read, as the text of a file. */
export function openHalf({ answers, ...of }) {
  return JSON.stringify({ ...head(of), route: "short", answers: shared(answers) });
}

/** The same, sealed. */
export function sealedHalf({ answers, ...of }, code = CODE) {
  const random = (count) => Buffer.from(crypto.getRandomValues(new Uint8Array(count))).toString("base64");
  const seal = { iterations: 600_000, salt: random(16), iv: random(12) };
  return write(head(of), { route: "short", answers: shared(answers) }, code, seal);
}
