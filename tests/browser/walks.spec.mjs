// Whole walks, by mouse and by keyboard alone, for both parties. What is looked at on each screen is in `access.spec.mjs`.
import { expect, test, tooSmall } from "./support/test.mjs";
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

test("in forced colours a chosen answer differs by more than its colour", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await begin(page, { party: "employee" });
  const cards = page.locator(".foeling-choice");
  await cards.first().getByRole("checkbox").check();
  const outline = (card) => card.evaluate((element) => getComputedStyle(element).outlineStyle + getComputedStyle(element).borderStyle);
  expect(await outline(cards.nth(0))).not.toBe(await outline(cards.nth(1)));
});
