// The site in two tabs of one browser: each with answers of its own, and both with what the browser keeps.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { POLICY, serve } from "../browser/support/serve.mjs";
import { person, SITE } from "./support/person.mjs";
import { answerPage, begin } from "./support/walk.mjs";

/** A site whose local frame lets the browser keep the answers for some days. */
const FRAME = JSON.stringify({ format: "foeling-frame", version: 1, retention: { days: 20 } });
const READS = "Føling er åben i en anden fane.";

let server;
before(async () => {
  server = await serve({ headers: () => ({ "Content-Security-Policy": POLICY }), pages: { "/dist/foeling-frame.json": FRAME } });
});
after(() => server.close());

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

test("the second tab reads what the first writes, and takes over", async () => {
  await person(async (page, { openTab }) => {
    const site = `${server.origin}/dist/`;
    await page.open(site);
    await begin(page, "employee");
    await answerPage(page);
    const answers = await chosen(page);
    assert.ok(answers.length > 0, "the first page is answered");

    const other = await openTab();
    await other.open(`${site}#/trin/tasks`);
    await other.says(READS);
    assert.deepEqual(await chosen(other), answers);
    await other.button("Fortsæt i denne fane");
    await other.press({ css: "input[type=checkbox]", nth: 0 });
    const more = await chosen(other);
    assert.notDeepEqual(more, answers, "the second tab writes");

    await page.show();
    await page.says(READS);
    assert.deepEqual(await chosen(page), more);
  });
});
