// Faults, privacy marks and the growing draft.
import { axe, expect, open, test } from "./support/test.mjs";
import { begin, headingInFocus, walk } from "./support/walk.mjs";

async function goTo(page, fragment) {
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

test("beginning without saying who one is asks for it", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Begynd" }).click();
  await expect(page.getByText("Vælg, om du er medarbejder eller leder").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Medarbejder" })).toBeFocused();
});

test("a fault is said when one goes on, keeps what was typed, and leads to its field", async ({ page }) => {
  await begin(page, { party: "employee" });
  await goTo(page, "#/trin/hours");
  const field = page.locator("input[type=text]").first();
  await field.fill("mange");
  await expect(page.locator(".foeling-errors")).toHaveCount(0);
  await page.getByRole("button", { name: "Fortsæt", exact: true }).click();
  const summary = page.locator(".foeling-errors");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fejl: /);
  await axe(page);
  await summary.getByRole("button").click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("mange");
  await field.fill("37,5");
  await page.getByRole("button", { name: "Fortsæt", exact: true }).click();
  await headingInFocus(page);
  await expect(page.locator(".foeling-errors")).toHaveCount(0);
});

test("an answer of one's own choice can be kept back and shared again, and this is said", async ({ page }) => {
  await begin(page, { party: "employee" });
  await goTo(page, "#/trin/reasons");
  await page.getByRole("checkbox").first().check();
  const keep = page.getByRole("button", { name: /Vis ikke svaret/ }).first();
  await keep.click();
  await expect(page.locator("[role=status]")).toContainText("Svaret er nu kun for dig");
  await page.getByRole("button", { name: /Del det i samtalen/ }).first().click();
  await expect(page.locator("[role=status]")).toContainText("Svaret deles nu i samtalen");
});

test("a changed answer says what it sets aside", async ({ page }) => {
  await begin(page, { party: "employee" });
  await goTo(page, "#/trin/split");
  await page.getByRole("radio", { name: "Jævnligt" }).check();
  await page.locator("input[type=time]").first().fill("22:00");
  await page.getByRole("radio", { name: "Nej" }).check();
  await expect(page.locator(".foeling-notice")).toContainText("bruges ikke nu");
});

test("private answers are not in the draft, and the talk's points are apart from one's own", async ({ page }) => {
  await begin(page, { party: "employee" });
  await goTo(page, "#/trin/tasks");
  await page.getByRole("checkbox", { name: /gå i dybden/ }).check();
  const draft = page.locator(".foeling-paper");
  const before = await draft.innerText();
  await goTo(page, "#/trin/wellbeing");
  await page.locator("fieldset.foeling-question").first().getByRole("radio").nth(2).check();
  await goTo(page, "#/trin/tasks");
  expect(await draft.innerText()).toBe(before);
  await goTo(page, "#/samtale");
  await expect(page.locator(".foeling-own")).toBeVisible();
});

test("the agreement prints on one or two pages, and nothing private is in any print", async ({ page }) => {
  test.slow();
  await begin(page, { party: "employee", full: true });
  await walk(page);
  for (const [fragment, least, most] of [
    ["#/aftale", 1, 2],
    // Each step says its sum, so a long way down takes a third page.
    ["#/forslag", 1, 3],
    ["#/samtale", 1, 3],
  ]) {
    await goTo(page, fragment);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
    expect(pages, fragment).toBeGreaterThanOrEqual(least);
    expect(pages, fragment).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".foeling-print")).toBeVisible();
    await expect(page.locator("#foeling .foeling-app")).toBeHidden();
    await expect(page.locator(".foeling-print")).not.toContainText("Kun for dig");
    await page.emulateMedia({ media: "screen" });
  }
});
