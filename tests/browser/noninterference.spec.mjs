// Two people who differ in one private answer: whatever leaves the browser, or can be seen from outside of the widget, is the same
// to the byte.
import { readFile } from "node:fs/promises";
import { dialog, hostPage, listen, serving, tag } from "./support/element.mjs";
import { EMPLOYEE, MANAGER, openHalf, openWith, session, TALK_NUMBER } from "./support/prepared.mjs";
import { test as served } from "./support/served.mjs";
import { button, goTo, pick, SAYS } from "./support/talk.mjs";
import { download, expect, pasted, test } from "./support/test.mjs";
import { headingInFocus } from "./support/walk.mjs";

const says = SAYS.da;

/** Rows of a session with an answer that is kept back. */
const keptBack = (...row) => [["employee", ...row], ["kept-back", "employee", row[0]]].map((words) => `\u001e${words.join("\u001f")}`).join("");

const said = (id, answer) => ({ answers: [...EMPLOYEE.filter(([other]) => other !== id), ...(answer ? [[id, ...answer]] : [])], more: "" });

const WITHOUT_REASONS = EMPLOYEE.filter(([id]) => !["reasons", "reason-other"].includes(id));

/** What differs, and what the two say: private by its question, or kept back by choice. */
const PAIRS = [
  ["energy", said("energy", ["one", "worse"]), said("energy", ["one", "better"])],
  ["belonging", said("belonging", ["scale", "1"]), said("belonging", ["scale", "5"])],
  ["doubt", said("doubt", ["one", "often"]), said("doubt", ["one", "never"])],
  ["a private answer or none", said("energy", ["one", "worse"]), said("energy")],
  [
    "reasons that are kept back",
    { answers: WITHOUT_REASONS, more: keptBack("reasons", "many", "less-transport") },
    { answers: WITHOUT_REASONS, more: keptBack("reasons", "many", "quiet", "family-and-leisure") },
  ],
];

/** The same numbers for everyone, and the same time: only what is said differs. */
async function levelled(page) {
  await page.addInitScript(() => {
    const now = Date.UTC(2026, 11, 1, 8);
    window.Date = class extends Date {
      constructor(...when) {
        super(...(when.length ? when : [now]));
      }

      static now() {
        return now;
      }
    };
    Crypto.prototype.getRandomValues = function (bytes) {
      new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).fill(7);
      return bytes;
    };
  });
}

const bytes = async (file) => (await readFile(await file.path())).toString("base64");
const paper = (page) => page.locator(".foeling-print").evaluateAll((all) => all.map((one) => one.outerHTML));

/** Prepares alone, and takes along everything there is. */
async function prepares(page, { answers, more }) {
  const kept = session({ party: "employee", answers, talk: TALK_NUMBER, closed: true }) + more;
  const leaves = {};
  await openWith(page, kept, "#/tag-med");
  const sealed = await download(button(page, says.save));
  leaves.sealed = [sealed.suggestedFilename(), await bytes(sealed)];
  await page.getByRole("radio", { name: says.unsealed }).check();
  leaves.open = await bytes(await download(button(page, says.save)));
  for (const address of ["forslag", "aftale", "samtale", "tjek", "faerdig", "tag-med", "hjaelp"]) {
    await goTo(page, `#/${address}`);
    leaves[`the title and the address of ${address}`] = [await page.title(), page.url()];
  }
  await goTo(page, "#/aftale");
  leaves["the printed agreement"] = await paper(page);
  leaves["the Word file"] = await bytes(await download(button(page, "Gem som Word")));
  await button(page, says.copy).click();
  await expect(page.getByRole("main").getByText(says.copied)).toBeVisible();
  leaves["the clipboard"] = await pasted(page);
  await goTo(page, "#/samtale");
  leaves["the printed talking points, without one's own notes"] = (await paper(page)).join("").replaceAll(/<[^>]*>/g, " ");

  // The talk, from the same half of the manager.
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), { name: "halvdel.json", mimeType: "application/json", buffer: Buffer.from(openHalf({ party: "manager", answers: MANAGER })) });
  await headingInFocus(page);
  await button(page, says.use).click();
  await headingInFocus(page);
  for (const address of ["samtalen", "side-om-side", "jeres-aftale", "gem"]) {
    await goTo(page, `#/${address}`);
    leaves[`the talk at ${address}`] = [await page.title(), await page.getByRole("main").innerHTML(), await paper(page)];
  }
  leaves["the Word file of the talk"] = await bytes(await download(button(page, says.word)));
  const entry = page.getByRole("button", { name: says.calendar });
  if (await entry.count()) leaves["the calendar"] = await bytes(await download(entry));
  return leaves;
}

test("nothing that leaves the browser", async ({ page }) => {
  test.setTimeout(240_000);
  await levelled(page);
  for (const [what, one, other] of PAIRS) {
    const [first, second] = [await prepares(page, one), await prepares(page, other)];
    expect(Object.keys(first).length).toBeGreaterThan(15);
    for (const [name, left] of Object.entries(first)) expect(second[name], `${name}, where they differ in ${what}`).toEqual(left);
  }
  // The walk would notice: an answer that is shared is in all of it.
  const [shared, otherwise] = [await prepares(page, said("help-need", ["one", "weekly"])), await prepares(page, said("help-need", ["one", "daily"]))];
  expect(otherwise.sealed).not.toEqual(shared.sealed);
  expect(otherwise.open).not.toEqual(shared.open);
});

served.describe("at the host's", () => {
  served.use({ serving: serving({ "/host.html": hostPage(tag()) }) });

  served("no event and no attribute of the element", async ({ page }) => {
    served.slow();
    await levelled(page);
    await listen(page);
    const seen = [];
    for (const { answers, more } of PAIRS.slice(0, 3).flatMap(([, one, other]) => [one, other])) {
      await page.goto("/host.html");
      await page.evaluate((text) => {
        sessionStorage.clear();
        sessionStorage.setItem("foeling-session-1", text);
      }, session({ party: "employee", answers }) + more);
      await page.goto("about:blank");
      await page.goto("/host.html");
      const within = dialog(page);
      const result = within.getByRole("navigation").getByRole("button", { name: "Forslag", exact: true });
      for (let steps = 0; steps < 60 && !(await result.count()); steps += 1) {
        await within.locator(".foeling-button--primary").click();
        await headingInFocus(within);
      }
      for (const name of ["Forslag", "Aftaleudkast", "Samtalepunkter", says.share]) {
        await within.getByRole("navigation").getByRole("button", { name, exact: true }).click();
        await headingInFocus(within);
      }
      const said = await page.evaluate(() => ({
        events: window.heard,
        // What a page around it can read without opening the widget.
        around: document.documentElement.outerHTML,
        title: document.title,
        address: location.href,
        history: history.length,
      }));
      expect(said.events.length).toBeGreaterThan(3);
      seen.push(said);
    }
    for (const other of seen) expect({ ...other, history: 0 }).toEqual({ ...seen[0], history: 0 });
  });
});
