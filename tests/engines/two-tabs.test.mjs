// The site in two tabs of one browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { person, SITE } from "./support/person.mjs";
import { answerPage, begin } from "./support/walk.mjs";

const chosen = (page) => page.run(() => seek({ css: "input" }).filter((one) => one.checked).map(({ id }) => id));

test("a second tab opens, and the answers of the first are kept", async () => {
  await person(async (page, { openTab }) => {
    await page.open(SITE);
    await begin(page, "employee");
    await answerPage(page);
    const answers = await chosen(page);
    assert.ok(answers.length > 0, "the first page is answered");

    const other = await openTab();
    await other.open(SITE);
    assert.equal(await other.count({ css: "h1" }), 1);

    await page.show();
    assert.deepEqual(await chosen(page), answers);
    await page.reload();
    await page.says("Trin 1");
    assert.deepEqual(await chosen(page), answers);
  });
});
