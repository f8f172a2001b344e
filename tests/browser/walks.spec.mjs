// Whole walks, by mouse and by keyboard alone, for both parties.
import { axe, axeInBothLooks, expect, noSidewaysScroll, open, spaceOut, test, tooSmall } from "./support/test.mjs";
import { begin, headingInFocus, walk, walkByKeyboard } from "./support/walk.mjs";

const RESULTS = {
  da: ["Forslag", "Aftaleudkast", "Samtalepunkter"],
  en: ["Suggestion", "Draft agreement", "Talking points"],
};

/** Looks at the three results and back at the answers. */
async function seeResults(page, lang, each = async () => {}) {
  for (const name of RESULTS[lang]) {
    await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await headingInFocus(page);
    await expect(page.getByRole("navigation").getByRole("button", { name, exact: true })).toHaveAttribute("aria-current", "page");
    await each(page);
  }
}

for (const party of ["employee", "manager"]) {
  test(`a whole ${party} walk by mouse, thoroughly, in Danish`, async ({ page }) => {
    test.slow();
    await begin(page, { party, full: true });
    const met = await walk(page);
    expect(met.length).toBeGreaterThan(15);
    expect(new Set(met).size).toBe(met.length);
    await seeResults(page, "da");
  });

  test(`a whole ${party} walk by keyboard alone`, async ({ page }) => {
    test.slow();
    await begin(page, { party });
    const met = await walkByKeyboard(page);
    expect(met.length).toBeGreaterThan(12);
    // From the check page on to the suggestion, still by keyboard.
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement.classList.contains("foeling-button--primary"))) break;
    }
    await page.keyboard.press("Enter");
    await headingInFocus(page);
    await expect(page.locator(".foeling-waterfall")).toBeVisible();
  });

  for (const lang of ["da", "en"]) {
    test(`axe finds nothing on any ${party} screen in ${lang}, light and dark`, async ({ page }) => {
      test.slow();
      test.setTimeout(600_000);
      await begin(page, { party, lang, full: true });
      await walk(page, { lang, each: axeInBothLooks });
      await axeInBothLooks(page);
      await seeResults(page, lang, axeInBothLooks);
      await page.getByRole("button", { name: lang === "da" ? "Hjælp og kontakt" : "Help and contact" }).click();
      await axeInBothLooks(page);
    });
  }

  test(`nothing sticks out at 320 pixels on any ${party} screen`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await begin(page, { party, full: true });
    await walk(page, { each: noSidewaysScroll });
    await noSidewaysScroll(page);
    await seeResults(page, "da", noSidewaysScroll);
  });
}

test("every control can be hit: none is smaller than 24 pixels", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 700 });
  const small = [];
  const look = async () => {
    small.push(...(await tooSmall(page)));
  };
  await begin(page, { party: "employee", full: true });
  await walk(page, { each: look });
  await look();
  await seeResults(page, "da", look);
  expect([...new Set(small)]).toEqual([]);
});

test("text can be spaced out without being cut", async ({ page }) => {
  await begin(page, { party: "employee" });
  await spaceOut(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await walk(page, { each: noSidewaysScroll });
});

for (const lang of ["da", "en"]) {
  test(`axe finds nothing on the start and the fault page in ${lang}, light, dark and in forced colours`, async ({ page }) => {
    const inAll = async () => {
      for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
        await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none", colorScheme: "light", ...look });
        await axe(page);
      }
      await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none", colorScheme: "light" });
    };
    await open(page);
    if (lang === "en") await page.getByRole("button", { name: "English" }).click();
    await inAll();
    await begin(page, { party: "employee", lang });
    await page.evaluate(() => {
      location.hash = "#/trin/hours";
    });
    await page.locator("input[type=text]").first().fill("x");
    await page.locator(".foeling-button--primary").click();
    await expect(page.locator(".foeling-errors")).toBeFocused();
    await inAll();
  });
}

test("in forced colours a chosen answer differs by more than its colour", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await begin(page, { party: "employee" });
  const cards = page.locator(".foeling-choice");
  await cards.first().getByRole("checkbox").check();
  const outline = (card) => card.evaluate((element) => getComputedStyle(element).outlineStyle + getComputedStyle(element).borderStyle);
  expect(await outline(cards.nth(0))).not.toBe(await outline(cards.nth(1)));
});
