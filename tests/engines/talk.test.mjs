// The whole way of two people, each in a browser of their own: two sealed halves, one talk, one agreement.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { prepare } from "./support/halves.mjs";
import { until } from "./support/until.mjs";
import { person, SITE } from "./support/person.mjs";
import { seePrint } from "./support/print.mjs";
import { CLAUSE, openBoth, readPaper, settleAll, sign, writeClause } from "./support/talk.mjs";
import { readWord } from "./support/word.mjs";

/** Where the files lie that go from one browser to another. */
let desk;
before(async () => (desk = await mkdtemp(join(tmpdir(), "foeling-desk-"))));
after(() => rm(desk, { recursive: true, force: true }));

/** Takes a file out of a browser that is then closed. */
async function carry(file) {
  const path = join(desk, file.name);
  await writeFile(path, file.bytes);
  return { ...file, path };
}

test("both answer alone, two sealed halves meet, and the agreement leaves as Word, on paper and as a file", async () => {
  const employee = await carry(await prepare({ party: "employee", halves: 4 }));
  const manager = await carry(await prepare({ party: "manager", halves: 2, number: employee.number }));
  for (const [party, { bytes }] of Object.entries({ employee, manager })) {
    const half = JSON.parse(bytes.toString("utf8"));
    assert.deepEqual([half.format, half.party, half.talk], ["foeling-half", party, employee.number]);
    assert.ok(half.sealed.data && !("answers" in half), "a sealed half tells no answer");
  }

  const { word, files } = await person(async (page) => {
    await page.open(SITE);
    await openBoth(page, [manager, employee]);
    await settleAll(page);
    await writeClause(page);
    await page.goTo("#/jeres-aftale");
    await readPaper(page);
    await page.reload();
    await readPaper(page);
    await sign(page);
    // Not ready to be signed yet: `print.test.mjs` holds those that are to two pages.
    await seePrint(page, { most: 3, holds: ["Aftale om hjemmearbejde", CLAUSE, "Åse Øst", "Bo Vest"], not: ["Gem og udskriv", "Slet alt"] });
    await page.button("Udskriv aftalen");
    await until("the printer to be asked", () => page.run(() => window.prints === 1));
    const word = await carry(await page.save("Gem som Word til journalen"));
    const calendar = await page.save("Gem kalenderfilen");
    // The walk begins on 1 March and looks again after one month.
    assert.match(calendar.bytes.toString("utf8"), /^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20270401/);
    await page.button("Kopiér som tekst");
    await page.says("Teksten er kopieret.");
    // The Word file for the record carries no data; the other one and the agreement file can be opened again.
    const files = [];
    for (const button of ["Gem som Word til at arbejde videre", "Gem aftalefilen"]) files.push(await carry(await page.save(button)));
    return { word, files };
  });

  const text = await readWord(word.bytes);
  for (const words of ["Aftale om hjemmearbejde", CLAUSE, "Betingelsen & <i>mere</i>", "Åse Øst", "Bo Vest"]) {
    assert.ok(text.includes(words), `“${words}” stands in the Word file`);
  }
  for (const file of files) {
    await person(async (page) => {
      await page.open(SITE);
      await page.pick("Åbn en gemt fil", file.path);
      await page.button("Åbn aftalen");
      assert.equal(await page.heading("Du har åbnet en fil"), "Jeres aftale", file.name);
      await page.says(CLAUSE);
    });
  }
});
