// One work, one writer; and nothing that is kept is lost, left behind or written over.
import { readFileSync } from "node:fs";
import { dialog, hostPage, openHost, serving, tag } from "./support/element.mjs";
import { EMPLOYEE, session } from "./support/prepared.mjs";
import { test } from "./support/served.mjs";
import { button } from "./support/talk.mjs";
import { asks, download, expect, open } from "./support/test.mjs";
import { begin, beginIn } from "./support/walk.mjs";

const SESSION = "foeling-session-1";
const frame = (fields) => JSON.stringify({ format: "foeling-frame", version: 1, ...fields });
const TWENTY_DAYS = frame({ retention: { days: 20 } });
const kept = (page, store = "localStorage") => page.evaluate(([name, key]) => window[name].getItem(key), [store, SESSION]);
const keys = (page) =>
  page.evaluate(() => [sessionStorage, localStorage].map((store) => Object.keys(store).filter((key) => key.startsWith("foeling")).sort()));
const boxes = (page) => page.locator("#foeling input[type=checkbox]");

/** Puts a text into a store before the page is opened. */
const keep = (page, store, texts) =>
  page.addInitScript(
    ([name, entries]) => {
      if (window.top !== window || window.name === "kept") return;
      window.name = "kept";
      for (const [key, text] of entries) window[name].setItem(key, text);
    },
    [store, Object.entries(texts)],
  );
const soon = () => new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

test.describe("two tabs with one work", () => {
  test.use({ serving: serving({ "/dist/foeling-frame.json": TWENTY_DAYS }) });

  const READS = "Føling er åben i en anden fane.";

  async function two(page, context) {
    await begin(page, { party: "employee" }, "dist/");
    await boxes(page).first().check();
    const other = await context.newPage();
    await open(other, "dist/#/trin/tasks");
    return other;
  }

  test("the second says so, reads along, and can take over", async ({ page, context }) => {
    const other = await two(page, context);
    await expect(other.getByText(READS).first()).toBeVisible();
    await expect(boxes(other).first()).toBeChecked();
    await boxes(page).nth(1).check();
    await expect(boxes(other).nth(1)).toBeChecked();
    // What is done there changes nothing, and the way on has the focus.
    const before = await kept(page);
    await boxes(other).nth(2).click();
    await expect(boxes(other).nth(2)).not.toBeChecked();
    expect(await kept(page)).toBe(before);
    await button(other, "Fortsæt i denne fane").click();
    await expect(page.getByText(READS).first()).toBeVisible();
    await boxes(other).nth(2).check();
    await expect(boxes(page).nth(2)).toBeChecked();
    await boxes(page).nth(3).click();
    await expect(boxes(page).nth(3)).not.toBeChecked();
  });

  test("the second writes when the first is closed", async ({ page, context }) => {
    const other = await two(page, context);
    await expect(other.getByText(READS).first()).toBeVisible();
    await page.close();
    await expect(other.getByText(READS)).toHaveCount(0);
    await boxes(other).nth(2).check();
    expect(await kept(other)).toContain("deep-work");
  });

  test("a deletion ends the copy of every tab, and no click brings it back", async ({ page, context }) => {
    const other = await two(page, context);
    await button(page, "Slet alt").click();
    await expect(other.getByText("Svarene er slettet i en anden fane.").first()).toBeVisible();
    await other.locator("#foeling input").first().click();
    expect(await keys(page)).toEqual([[], []]);
  });

  test("a value that somebody else has written is shown and not written over", async ({ page }) => {
    await begin(page, { party: "employee" }, "dist/");
    await boxes(page).first().check();
    const theirs = session({ party: "employee", answers: EMPLOYEE });
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [SESSION, theirs]);
    await boxes(page).nth(1).click();
    await expect(page.getByText("Svarene er ændret i en anden fane.").first()).toBeVisible();
    expect(await kept(page)).toBe(theirs);
    await boxes(page).last().click();
    expect(await kept(page)).not.toBe(theirs);
    expect(await kept(page)).toContain("Kagebagerens kartotek");
  });

  test("a page that comes back as it was looks at what has been kept since", async ({ page }) => {
    await begin(page, { party: "employee" }, "dist/");
    const theirs = session({ party: "employee", answers: EMPLOYEE });
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      },
      [SESSION, theirs],
    );
    await expect(boxes(page).first()).toBeChecked();
    expect(await kept(page)).toBe(theirs);
  });

  test("without locks the last word of another tab is shown before anything is written", async ({ page, context }) => {
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
    const other = await two(page, context);
    await boxes(other).nth(1).check();
    await expect(boxes(page).nth(1)).toBeChecked();
    await boxes(page).nth(2).check();
    await expect(boxes(other).nth(2)).toBeChecked();
    expect(await kept(page)).toBe(await kept(other));
  });
});

test.describe("a place that keeps for less than before", () => {
  const before = { [SESSION]: session({ party: "employee", answers: EMPLOYEE }), "foeling-until-1": soon() };

  test.describe("for the tab", () => {
    test.use({ serving: serving({}) });
    test("takes what lay in the browser into the tab, and says so", async ({ page }) => {
      await keep(page, "localStorage", before);
      await open(page, "dist/");
      await expect(page.getByText("Svarene er nu kun i denne fane.").first()).toBeVisible();
      expect((await keys(page))[1]).toEqual([]);
      await open(page, "dist/#/tjek");
      await expect(page.locator("#foeling")).toContainText("Kagebagerens kartotek");
    });
  });

  test.describe("for nothing", () => {
    test.use({ serving: serving({ "/host.html": hostPage(tag('storage="none"')) }) });
    test("shows what lay there, deletes it, and says so", async ({ page }) => {
      await keep(page, "localStorage", before);
      await openHost(page, "/host.html");
      await expect(dialog(page).getByText("Her bliver svar ikke gemt længere.").first()).toBeVisible();
      expect(await keys(page)).toEqual([[], []]);
      await dialog(page).getByRole("button", { name: /^Fortsæt/ }).first().click();
      await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
    });
  });

  test.describe("in the browser", () => {
    test.use({ serving: serving({ "/dist/foeling-frame.json": TWENTY_DAYS }) });
    test("takes what lay in the tab along; a full browser leaves it where it is", async ({ page, browserName }) => {
      expect(browserName).toBe("chromium");
      await keep(page, "sessionStorage", { [SESSION]: before[SESSION] });
      await open(page, "dist/");
      await expect(page.getByText("bliver nu gemt i denne browser i 20 dage").first()).toBeVisible();
      expect((await keys(page))[0]).toEqual([]);
    });
    test("a full browser leaves everything in the tab, and says so", async ({ page }) => {
      await page.addInitScript(() => {
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
          if (this === localStorage) throw new DOMException("full", "QuotaExceededError");
          set.call(this, key, text);
        };
      });
      await keep(page, "sessionStorage", { [SESSION]: before[SESSION] });
      await open(page, "dist/");
      await expect(page.getByText("Svarene kunne ikke flyttes").first()).toBeVisible();
      expect(await kept(page, "sessionStorage")).toBe(before[SESSION]);
      await button(page, "Slet alt").click();
      expect(await keys(page)).toEqual([[], []]);
    });
  });
});

test.describe("a frame that can't be had for once", () => {
  test.use({ serving: serving({ "/dist/foeling-frame.json": undefined }), expectedProblems: [/foeling-frame|404|500/] });
  test("changes neither the place nor the answers", async ({ page }) => {
    const theirs = session({ party: "employee", answers: EMPLOYEE });
    await keep(page, "localStorage", { [SESSION]: theirs, "foeling-until-1": soon() });
    await page.route("**/foeling-frame.json", (route) => route.fulfill({ status: 500, body: "" }));
    await open(page, "dist/#/tjek");
    await expect(page.locator("#foeling")).toContainText("Kagebagerens kartotek");
    expect(await kept(page)).toBe(theirs);
    expect((await keys(page))[0]).toEqual([]);
  });
});

test.describe("what this version can't use", () => {
  test.use({ serving: serving({}) });
  for (const [what, texts] of [
    ["a session of a newer version", { [SESSION]: "foeling-session-99\u001fda\u001femployee\u001fshort\u001f" }],
    ["a session that is damaged", { [SESSION]: "foel" }],
    ["a talk of a newer version", { "foeling-talk-1": '{"format":"foeling-agreement","version":99}' }],
    ["a talk that is damaged", { "foeling-talk-1": "{" }],
    ["a half that is damaged", { "foeling-waiting-1": "{}" }],
  ]) {
    test(`${what} is put aside, told and not written over`, async ({ page }) => {
      await keep(page, "sessionStorage", texts);
      await open(page, "dist/");
      const notice = page.locator("#foeling .foeling-notice", { hasText: "lagt til side" });
      await expect(notice).toBeVisible();
      await beginIn(page, { party: "manager" });
      const [key, text] = Object.entries(texts)[0];
      const aside = key.replace("foeling-", "foeling-aside-").replace(/-1$/, "-1-1");
      expect(await page.evaluate((name) => sessionStorage.getItem(name), aside)).toBe(text);
      const file = await download(button(page, "Gem det som en fil"));
      expect(readFileSync(await file.path(), "utf8")).toBe(text);
      await button(page, "Slet det").click();
      await expect(notice).toHaveCount(0);
      expect(await page.evaluate((name) => sessionStorage.getItem(name), aside)).toBe(null);
    });
  }
});

test.describe("the time of what is kept", () => {
  test.use({ serving: serving({}) });
  const minute = (hours) => String(Math.floor(Date.now() / 60_000) - hours * 60);

  for (const [hours, stays] of [[11, true], [13, false]]) {
    test(`a tab that was brought back after ${hours} hours`, async ({ page }) => {
      await keep(page, "sessionStorage", { [SESSION]: session({ party: "employee", answers: EMPLOYEE }), "foeling-at-1": minute(hours) });
      await open(page, "dist/#/tjek");
      if (stays) return expect(page.locator("#foeling")).toContainText("Kagebagerens kartotek");
      await expect(page.getByText("tiden for dem er gået").first()).toBeVisible();
      expect(await keys(page)).toEqual([[], []]);
    });
  }

  test("a clock that is wrong by years puts aside and deletes nothing", async ({ page }) => {
    const theirs = session({ party: "employee", answers: EMPLOYEE });
    await keep(page, "localStorage", { [SESSION]: theirs, "foeling-until-1": "2021-01-01" });
    await open(page, "dist/");
    await expect(page.locator("#foeling .foeling-notice", { hasText: "lagt til side" })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("foeling-aside-session-1-1"))).toBe(theirs);
  });

  test("a deletion can be taken back for twenty seconds", async ({ page }) => {
    await begin(page, { party: "employee" }, "dist/");
    await boxes(page).first().check();
    await page.clock.install();
    await button(page, "Slet alt").click();
    await page.clock.runFor(15_000);
    await expect(button(page, "Fortryd")).toBeVisible();
    await page.clock.runFor(6_000);
    await expect(button(page, "Fortryd")).toHaveCount(0);
    expect(await keys(page)).toEqual([[], []]);
  });
});

test.describe("leaving", () => {
  test.use({ serving: serving({ "/none.html": hostPage(tag('storage="none"')), "/tab.html": hostPage(tag()) }) });

  test("is asked about where answers are on the page alone, until they are in a file", async ({ page }) => {
    await openHost(page, "/none.html");
    expect(await asks(page)).toBe(false);
    await beginIn(dialog(page), { party: "employee" });
    expect(await asks(page)).toBe(false);
    await dialog(page).getByRole("checkbox").first().check();
    expect(await asks(page)).toBe(true);
    await button(dialog(page), "Slet alt").click();
    expect(await asks(page)).toBe(false);
  });

  test("is not asked about where the tab keeps them over a reload", async ({ page }) => {
    await openHost(page, "/tab.html");
    await beginIn(dialog(page), { party: "employee" });
    await dialog(page).getByRole("checkbox").first().check();
    expect(await asks(page)).toBe(false);
  });
});
