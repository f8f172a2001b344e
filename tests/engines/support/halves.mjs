// What each party brings to the talk: answers of their own, closed, and sealed in a file with a code.
import assert from "node:assert/strict";
import { person, SITE } from "./person.mjs";
import { begin, walk } from "./walk.mjs";

/** The address of the screen on which one says that one is done, and what is pressed there. */
const DONE = "#/faerdig";

/** Wishes for so many half days at home, on which the two are not of one mind, and limits that leave room for them. */
const wish = async (page, halves) => {
  for (const [question, chosen] of [["home-days", halves], ["frame-max-days", 6]]) {
    const days = { css: `input[id$=${question}-${chosen + 1}]` };
    if (await page.count(days)) await page.press(days);
  }
};

/**
 * All of a party's way, in a browser of their own: every question, the results, and the sealed half.
 *
 * @param {{ party: "employee" | "manager", halves: number, number?: string }} who
 *   `number` is the talk's, where the other party has told it
 * @returns {Promise<{ name: string, bytes: Buffer, code: string, number: string }>}
 */
export function prepare({ party, halves, number }) {
  return person(async (page) => {
    await page.open(SITE);
    await begin(page, party);
    const met = await walk(page, { each: () => wish(page, halves) });
    assert.ok(met.length > 12, `too few pages: ${met.join(" / ")}`);
    await seeResults(page, party);
    await page.goTo(DONE);
    await page.button("Gør mine svar færdige");
    await page.heading("Jeg er færdig");
    if (number) await agreeOn(page, number);
    const told = (await page.texts({ css: ".foeling-code__word" })).join(" ");
    assert.equal(told.split(" ").length, 6, told);
    const file = await page.save("Gem filen");
    await page.says("Filen er gemt. Du finder den blandt dine hentede filer.");
    return { ...file, code: told, number: /samtalenummer ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(await page.screen())[1] };
  });
}

/** The suggestion, the draft and the points are there. */
async function seeResults(page, party) {
  const screens = [["#/forslag", ".foeling-waterfall"], ["#/aftale", ".foeling-paper"], ["#/samtale", ".foeling-point, .foeling-points li"]];
  for (const [address, css] of screens) {
    await page.goTo(address);
    assert.ok((await page.count({ css })) > 0, `${party} sees ${css} at ${address}`);
  }
}

/** Both files of a talk have the same number: who is told it types it. */
async function agreeOn(page, number) {
  await page.fill({ css: "input", label: "Har du fået et nummer?" }, number);
  await page.button("Brug nummeret");
  await page.says(`Jeres fælles samtalenummer ${number}`);
}
