// The talk itself: both files are opened, every topic is settled, and the agreement is read.
import assert from "node:assert/strict";
import { until } from "./until.mjs";

export const CLAUSE = "Fredag er <b>fri for</b> møder & kager.";
const OUTCOMES = ["Aftalt", "Aftalt med betingelser", "Det taler vi om senere", "Det afgør andre"];
const OVERVIEW = "Jeres samtale";

/** Opens the sealed half of each party with its code, on a device on which nobody has answered. */
export async function openBoth(page, halves) {
  for (const [index, { path, code }] of halves.entries()) {
    await page.pick(index ? "Åbn en anden fil" : "Åbn en gemt fil", path);
    await page.fill({ css: "input", label: "Koden til filen" }, code);
    await page.button("Åbn");
    await page.button("Brug den i samtalen");
  }
  await until("the overview of the talk", async () => (await page.heading()) === OVERVIEW);
}

/** Goes through the agenda, ending the topics in the four ways by turns. */
export async function settleAll(page) {
  const agenda = await page.texts({ css: "ol.foeling-agenda .foeling-agenda__link" });
  await page.button("Begynd med første emne");
  const met = [];
  for (const topic of agenda) {
    met.push(await page.heading(met.at(-1) ?? OVERVIEW));
    // Begun so that the number of days is agreed: a week that was put off does not stand on the paper.
    await conclude(page, (met.length + 1) % OUTCOMES.length);
    await page.button(topic === agenda.at(-1) ? "Til overblikket" : "Næste emne");
  }
  assert.deepEqual(met, agenda, "each topic is met once, in the order of the agenda");
  assert.ok(met.length > 3, met.join(" / "));
  assert.equal(await page.heading(met.at(-1)), OVERVIEW);
}

async function conclude(page, which) {
  const radio = { css: "input[type=radio]", label: OUTCOMES[which] };
  await page.press(radio);
  await until(`the outcome “${OUTCOMES[which]}”`, () => page.run((radio) => seek(radio)[0]?.checked, radio));
  if (which === 1) await page.fill({ css: "input, textarea", label: "Hvilke betingelser?" }, "Betingelsen & <i>mere</i>");
  if (which === 2) await page.fill({ css: "input", label: "Hvornår taler I om det igen?" }, "2027-06-15");
  if (which === 3) await page.fill({ css: "input, textarea", label: "Hvem afgør det?" }, "Tillidsrepræsentanten");
}

/** Writes one clause by hand. */
export async function writeClause(page) {
  await page.goTo("#/emne/presence-days");
  const field = { css: "textarea", label: "Teksten i aftalen" };
  if (!(await page.count(field))) await page.press({ css: "summary", has: "Ret teksten i aftalen" });
  await page.fill(field, CLAUSE);
  await page.says("Rettet af jer.");
}

/** The paper, where it is on the screen, says what was agreed, and how. */
export async function readPaper(page) {
  for (const words of [CLAUSE, "Betingelsen & <i>mere</i>", "Tillidsrepræsentanten"]) await page.says(words);
}

/** Both names, as they are to stand on the paper. */
export async function sign(page) {
  await page.goTo("#/gem");
  await page.fill({ css: "input[id$=name-employee]" }, "Åse Øst");
  await page.fill({ css: "input[id$=name-manager]" }, "Bo Vest");
}
