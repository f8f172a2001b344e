// Answers stay over a reload of the tab, and back and forward of the browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { person, SITE } from "./support/person.mjs";
import { answerPage, begin } from "./support/walk.mjs";

/** Each chosen answer on the page, by its label. */
const chosen = (page) => page.run(() => seek({ css: "input" }).filter((one) => one.checked).map((one) => words(one.labels[0])));

test("a reload keeps the page and its answers, and so do back and forward", async () => {
  await person(async (page) => {
    await page.open(SITE);
    await begin(page, "employee");
    const first = await page.heading();
    await answerPage(page);
    const answers = await chosen(page);
    assert.ok(answers.length > 0, "the first page is answered");
    await page.button("Fortsæt");
    const second = await page.heading(first);
    await answerPage(page);
    const more = await chosen(page);

    await page.reload();
    assert.deepEqual(await page.texts({ css: "h1" }), [second]);
    assert.deepEqual(await chosen(page), more);
    await page.run(() => history.back());
    assert.equal(await page.heading(second), first);
    assert.deepEqual(await chosen(page), answers);
    await page.run(() => history.forward());
    assert.equal(await page.heading(first), second);
    assert.deepEqual(await chosen(page), more);
    assert.equal(new URL(await page.run(() => location.href)).search, "", "no answer stands in the address");
  });
});
