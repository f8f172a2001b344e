// What a page may call a widget, and that nothing a page writes into the tag keeps the widget from coming.
import { dialog, heard, hostPage, kept, listen, openHost, ready, serving, tag } from "./support/element.mjs";
import { test } from "./support/served.mjs";
import { expect } from "./support/test.mjs";
import { beginIn } from "./support/walk.mjs";

const [ONE, OTHER] = ["0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7"];

/** Names that something careless would take for one another, or for none. */
const NAMES = [ONE, OTHER, ONE.toUpperCase(), "7", "07", "7 ", "70000", "-3", "1e3", "løn", "lon", "løn/1", "løn%2f1", "l%00f8n", "7~2", "🏠", "🏡", "x".repeat(5000), `${"x".repeat(5000)}y`, "__proto__"];

const named = (...names) => hostPage(names.map((name) => tag(`instance="${name}"`)).join("\n"));

test.use({
  serving: serving({
    "/none.html": hostPage(""),
    "/one-way.html": named(ONE, OTHER),
    "/other-way.html": named(OTHER, ONE),
    "/twice.html": named(ONE, ONE),
    "/unnamed-first.html": hostPage(`${tag()}${tag('instance="1"')}${tag('instance=" "')}`),
    "/seven.html": named("7"),
  }),
});

const boxes = (page, index) => dialog(page, index).getByRole("checkbox");
const ticked = (page, index) => boxes(page, index).evaluateAll((all) => all.map((box) => box.checked).indexOf(true));

/** Goes on with what is kept, to the first question. */
async function goOn(page, index) {
  for (const name of ["Fortsæt, hvor du slap", "Tilbage"]) await dialog(page, index).getByRole("button", { name }).click();
}

test("two web parts with the names that SharePoint gives keep their own, in whichever order they come", async ({ page }) => {
  await openHost(page, "/one-way.html", 2);
  for (const index of [0, 1]) {
    await beginIn(dialog(page, index), { party: "employee" });
    await boxes(page, index).nth(index).check();
    await dialog(page, index).getByRole("button", { name: "Fortsæt", exact: true }).click();
  }
  expect(Object.keys(await kept(page)).sort()).toEqual([`foeling-session-${ONE}`, `foeling-session-${OTHER}`].sort());
  await page.goto("/other-way.html");
  await ready(page, 2);
  for (const [index, wasTicked] of [[0, 1], [1, 0]]) {
    await goOn(page, index);
    expect(await ticked(page, index)).toBe(wasTicked);
  }
});

test("two of one name keep apart as well", async ({ page }) => {
  await openHost(page, "/twice.html", 2);
  for (const index of [0, 1]) {
    await beginIn(dialog(page, index), { party: "employee" });
    await boxes(page, index).first().check();
  }
  expect(Object.keys(await kept(page)).sort()).toEqual([`foeling-session-${ONE}`, `foeling-session-${ONE}~2`]);
});

test("one without a name leaves a number to the one that is called so", async ({ page }) => {
  await openHost(page, "/unnamed-first.html", 3);
  for (const index of [0, 1, 2]) {
    await beginIn(dialog(page, index), { party: "employee" });
    await boxes(page, index).nth(index).check();
  }
  const of = (number) => kept(page).then((all) => all[`foeling-session-${number}`]);
  expect(Object.keys(await kept(page)).sort()).toEqual(["foeling-session-1", "foeling-session-2", "foeling-session-3"]);
  await page.reload();
  await ready(page, 3);
  await goOn(page, 1);
  expect(await ticked(page, 1)).toBe(1);
  expect(await of(1)).toBeTruthy();
});

test("what was kept under a number is still found", async ({ page }) => {
  await openHost(page, "/seven.html");
  await beginIn(dialog(page), { party: "employee" });
  await boxes(page, 0).nth(2).check();
  expect(Object.keys(await kept(page))).toEqual(["foeling-session-7"]);
});

test("any text is a name, and no two texts are the same one", async ({ page }) => {
  test.slow();
  await listen(page);
  await page.goto("/none.html");
  await page.evaluate((names) => {
    // A letter that is only half of one is a text as well.
    for (const name of [...names, "\ud800", "\ud801"]) {
      const element = document.createElement("foeling-dialog");
      element.lang = "da";
      element.setAttribute("instance", name);
      document.body.append(element);
    }
  }, NAMES);
  const count = NAMES.length + 2;
  await ready(page, count);
  for (let index = 0; index < count; index += 1) {
    await dialog(page, index).getByRole("button", { name: "English" }).click();
    await expect.poll(async () => Object.keys(await kept(page)).length).toBe(index + 1);
  }
  expect(Object.keys(await kept(page)).filter((key) => key.includes("~"))).toEqual([]);
});

test.describe("whatever stands in the tag", () => {
  test.use({ expectedProblems: [/frame|URL|fetch|status of|timed out|net::ERR|404|Symbol|request to elsewhere|policy breach|Content Security Policy|TypeError|scheme/i] });

  const BAD = ["http://[", "http://", "//", "::", "http://a b", "javascript:1", "data:,x", "ftp://x/y", "http://u:p@127.0.0.1/x", "ø".repeat(3000), "/no-such.json"];

  test("an address of a frame that is none is told on the screen, and the widget is there", async ({ page }) => {
    test.slow();
    await listen(page);
    for (const [index, frame] of BAD.entries()) {
      await page.goto("/none.html");
      await page.evaluate((frame) => {
        const element = document.createElement("foeling-dialog");
        element.lang = "da";
        element.setAttribute("frame", frame);
        document.body.append(element);
      }, frame);
      await ready(page);
      await expect(dialog(page).getByRole("heading", { level: 1 }), frame).toBeVisible();
      await expect(dialog(page).getByText(/kunne ikke hentes fra/).first(), `${index}: ${frame}`).toBeVisible();
      expect((await heard(page, "error")).map(({ detail }) => detail.what)).toEqual(["frame"]);
    }
  });

  test("no other value keeps it from coming either, set before or after", async ({ page }) => {
    await listen(page);
    await page.goto("/none.html");
    await page.evaluate(() => {
      const wrong = ["", " ", "\u0000", "<b>", "null", "-1", "da-", "--", "x".repeat(10_000)];
      for (const value of wrong) {
        const element = document.createElement("foeling-dialog");
        for (const name of ["lang", "start", "instance", "storage", "theme"]) element.setAttribute(name, value);
        document.body.append(element);
      }
      // What is no text at all, set before the element is known.
      const element = document.createElement("foeling-dialog");
      Object.defineProperty(element, "theme", { value: Symbol("dark"), configurable: true, writable: true });
      Object.defineProperty(element, "storage", { value: Object.create(null), configurable: true, writable: true });
      document.body.append(element);
    });
    await ready(page, 10);
    for (let index = 0; index < 10; index += 1) await expect(dialog(page, index).getByRole("heading", { level: 1 })).toBeVisible();
    await dialog(page).evaluate((element) => {
      for (const name of ["lang", "start", "instance", "storage", "theme"]) element.setAttribute(name, "\ud800%");
    });
    await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("a server that never sends the frame holds up nothing for long", async ({ page }) => {
    test.slow();
    await page.route("**/slow.json", () => {});
    await listen(page);
    await page.goto("/none.html");
    await page.evaluate(() => {
      const element = document.createElement("foeling-dialog");
      element.setAttribute("frame", "/slow.json");
      document.body.append(element);
    });
    await expect.poll(async () => (await heard(page, "ready")).length, { timeout: 30_000 }).toBe(1);
    await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  });
});
