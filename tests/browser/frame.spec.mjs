// The local frame: where it comes from, what a bad one says, where answers are kept by it, and the editor for HR.
import { readFileSync } from "node:fs";
import { dialog, heard, hostPage, openHost, serving, tag } from "./support/element.mjs";
import { ROOT } from "./support/serve.mjs";
import { test } from "./support/served.mjs";
import { axeInBothLooks, download, expect, noSidewaysScroll, open } from "./support/test.mjs";
import { beginIn } from "./support/walk.mjs";

const EXAMPLE = readFileSync(`${ROOT}/examples/frames/kommune-to-faste-dage.json`, "utf8");
const { organisation, unit, contacts } = JSON.parse(EXAMPLE);
const frame = (fields) => JSON.stringify({ format: "foeling-frame", version: 1, ...fields });

const serve = (file, more = {}) =>
  test.use({ serving: serving({ ...(file === undefined ? {} : { "/dist/foeling-frame.json": file }), ...more }) });

/** Begins as an employee; the frame may have changed nothing that a person sees until then. */
const begin = (page) => beginIn(page.locator("body"), { party: "employee" });

test.describe("a frame beside the page", () => {
  serve(EXAMPLE);

  test("counts, and the help screen has its contacts", async ({ page }) => {
    await open(page, "dist/");
    await page.getByRole("button", { name: "Hjælp og kontakt" }).click();
    await expect(page.getByText(contacts.it)).toBeVisible();
    await expect(page.locator(".foeling-notice")).toHaveCount(0);
  });

  test("is where HR begins in the editor", async ({ page }) => {
    await open(page, "dist/#ramme");
    await expect(page.getByLabel("Organisation")).toHaveValue(organisation);
    await expect(page.getByLabel("Enhed", { exact: true })).toHaveValue(unit);
  });
});

test.describe("a frame in two bytes a letter", () => {
  const little = Buffer.from(`\ufeff${EXAMPLE}`, "utf16le");
  serve(little, { "/dist/big.json": Buffer.from(little).swap16() });

  test("is read by its mark, whichever byte comes first", async ({ page }) => {
    for (const path of ["dist/", "dist/?big"]) {
      if (path.endsWith("big")) await page.route("**/foeling-frame.json", (route) => route.continue({ url: route.request().url().replace("foeling-frame", "big") }));
      await open(page, path);
      await page.getByRole("button", { name: "Hjælp og kontakt" }).click();
      await expect(page.getByText(contacts.it)).toBeVisible();
      await expect(page.locator(".foeling-notice")).toHaveCount(0);
    }
  });
});

test.describe("a frame with faults", () => {
  serve(frame({ limits: { max_days: 7, fixed_dayz: true }, team_days: ["onsdag"] }));

  test("is not used, and every fault is named with its place", async ({ page }) => {
    await open(page, "dist/");
    const notice = page.locator(".foeling-notice");
    await expect(notice).toContainText("Den lokale ramme kunne ikke bruges");
    for (const place of ["limits.max_days: her står 7", "limits.fixed_dayz", "»fixed_days«", "team_days[0]: her står »onsdag«"]) {
      await expect(notice).toContainText(place);
    }
    await page.getByRole("button", { name: "English" }).click();
    await expect(notice).toContainText("limits.max_days: here is 7");
    await axeInBothLooks(page);
  });
});

test.describe("a frame that is not there", () => {
  test.use({ expectedProblems: [/404/] });
  serve(undefined, { "/host.html": hostPage(tag('frame="/nowhere.json"')) });

  test("is told with its address, and the widget starts all the same", async ({ page, server }) => {
    await openHost(page, "/host.html");
    await expect(dialog(page).locator(".foeling-notice")).toContainText(`${server.origin}/nowhere.json`);
    await beginIn(dialog(page), { party: "employee" });
    expect((await heard(page, "error")).map((event) => event.detail)).toEqual([{ what: "frame" }]);
  });
});

test.describe("a frame of an element", () => {
  serve(undefined, {
    "/host.html": hostPage(tag('frame="/one.json"')),
    "/one.json": frame({ contacts: { hr: "HR, lokal 1" } }),
    "/two.json": frame({ contacts: { hr: "HR, lokal 2" } }),
  });

  test("follows the attribute", async ({ page }) => {
    await openHost(page, "/host.html");
    await dialog(page).getByRole("button", { name: "Hjælp og kontakt" }).click();
    await expect(dialog(page).getByText("HR, lokal 1")).toBeVisible();
  });
});

test.describe("where answers are kept", () => {
  serve(frame({ retention: { days: 20 } }), {
    "/none.html": hostPage(tag('storage="none"')),
    "/local.html": hostPage(tag('storage="local"')),
  });

  const stored = (page) =>
    page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)].map((keys) => keys.filter((key) => key.startsWith("foeling")).sort()));

  test("the frame can say: in this browser, for so many days", async ({ page }) => {
    await open(page, "dist/");
    await begin(page);
    await expect.poll(() => stored(page)).toEqual([[], ["foeling-at-1", "foeling-session-1", "foeling-until-1"]]);
    await page.evaluate(() => {
      // As if the last change had been a month ago.
      localStorage.setItem("foeling-until-1", new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10));
    });
    await open(page, "dist/");
    await expect(page.getByRole("button", { name: "Begynd" })).toBeVisible();
    expect(await stored(page)).toEqual([[], []]);
  });

  test("everything that was kept goes with »Slet alt«", async ({ page }) => {
    await open(page, "dist/");
    await begin(page);
    await page.getByRole("button", { name: "Slet alt" }).click();
    await expect.poll(() => stored(page)).toEqual([[], []]);
  });

  test("the page can say: nowhere", async ({ page }) => {
    await openHost(page, "/none.html");
    await beginIn(dialog(page), { party: "employee" });
    await expect(dialog(page).locator(".foeling-notice")).toContainText("så længe siden er åben");
    expect(await stored(page)).toEqual([[], []]);
  });

  test("the page can say: in this browser", async ({ page }) => {
    await openHost(page, "/local.html");
    await beginIn(dialog(page), { party: "employee" });
    await expect.poll(() => stored(page)).toEqual([[], ["foeling-at-1", "foeling-session-1", "foeling-until-1"]]);
  });
});

test.describe("the editor", () => {
  serve();

  test("shows what a limit does, saves the frame and opens it again", async ({ page }) => {
    await open(page, "dist/#ramme");
    const sample = page.locator("aside");
    await expect(sample).toContainText("Rammen ændrer ikke noget");
    await page.getByLabel("Organisation").fill("Birkesø Kommune");
    await page.getByLabel("Højeste antal hjemmedage om ugen").fill("1");
    await expect(sample).toContainText("1 dag");
    await expect(sample).not.toContainText("Rammen ændrer ikke noget");

    const file = await download(page.getByRole("button", { name: "Gem rammen som fil" }));
    expect(file.suggestedFilename()).toBe("foeling-frame.json");
    const path = await file.path();
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ organisation: "Birkesø Kommune", limits: { max_days: 1 } });

    await page.getByRole("button", { name: "Tøm alle felter" }).click();
    await expect(page.getByLabel("Organisation")).toHaveValue("");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Åbn en ramme" }).click()]);
    await chooser.setFiles(path);
    await expect(page.getByLabel("Organisation")).toHaveValue("Birkesø Kommune");
  });

  test("says what has to be put right before a frame can be used", async ({ page }) => {
    await open(page, "dist/#ramme");
    await page.getByLabel("Højeste antal hjemmedage om ugen").fill("9");
    await page.getByRole("button", { name: "Brug den nu" }).click();
    await expect(page.locator(".foeling-errors")).toBeFocused();
    await expect(page.locator(".foeling-errors")).toContainText("Ret det her, før rammen kan bruges");
    await page.getByLabel("Højeste antal hjemmedage om ugen").fill("1,5");
    await page.getByRole("button", { name: "Brug den nu" }).click();
    await expect(page.getByText("Rammen gælder nu i denne fane.").first()).toBeVisible();
  });

  test("keeps to WCAG, unfolded, in both looks and in a narrow window", async ({ page }) => {
    await open(page, "dist/#ramme");
    for (const section of await page.locator("main details").all()) await section.evaluate((details) => (details.open = true));
    await axeInBothLooks(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await noSidewaysScroll(page);
  });
});
