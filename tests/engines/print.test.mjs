// Agreements that are ready to be signed come on two A4 pages at the most, with their lines to sign on.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { person, SITE } from "./support/person.mjs";
import { seePrint } from "./support/print.mjs";

/** The same twelve that are opened in Chromium and in LibreOffice; every third stands for those beside it. */
const FOLDER = fileURLToPath(new URL("../browser/data/twelve/", import.meta.url));
const NAMES = readdirSync(FOLDER).sort().filter((_, index) => index % 3 === 0);

test("agreements that are ready to be signed print on two pages", async () => {
  assert.ok(NAMES.length > 3, NAMES.join());
  await person(async (first, { openTab }) => {
    for (const name of NAMES) {
      // A tab of its own, in which nothing is kept yet.
      const page = await openTab();
      await page.show();
      await page.open(SITE);
      await page.pick("Åbn en gemt fil", FOLDER + name);
      await page.button("Fortsæt samtalen");
      await page.heading("Du har åbnet en fil");
      await page.goTo("#/gem");
      await page.says("Alt, hvad der skal med, er på plads.");
      assert.equal(await page.count({ css: ".foeling-print__signature", hidden: true }), 2, name);
      await seePrint(page, { most: 2, holds: ["Aftale om hjemmearbejde", "dato"], not: ["Gem og udskriv", "Udkast"] });
    }
  });
});
