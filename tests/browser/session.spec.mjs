// Answers are kept over a reload, back and forward, and a change of language; and gone when they are deleted.
import { expect, open, test } from "./support/test.mjs";
import { begin, headingInFocus } from "./support/walk.mjs";

const on = (page) => page.getByRole("button", { name: "Fortsæt", exact: true }).click();
const deepWork = (page) => page.getByRole("checkbox", { name: /gå i dybden/ });

test("a reload keeps the place and the answers", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  await on(page);
  const heading = await headingInFocus(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await page.getByRole("button", { name: "Tilbage" }).click();
  await expect(deepWork(page)).toBeChecked();
});

test("back and forward of the browser move between the steps and lose nothing", async ({ page }) => {
  await begin(page, { party: "employee" });
  const first = await headingInFocus(page);
  await deepWork(page).check();
  await on(page);
  const second = await headingInFocus(page);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(deepWork(page)).toBeChecked();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
});

test("the address names the screen and never an answer", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  await on(page);
  expect(new URL(page.url()).hash).toBe("#/trin/places");
  expect(new URL(page.url()).search).toBe("");
});

test("the language can be switched in the middle of a page", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".foeling-head__step")).toContainText("Step 1 of 7");
  await expect(page.locator("input:checked").first()).toBeChecked();
  await page.reload();
  await expect(page.locator(".foeling-head__step")).toContainText("Step 1 of 7");
});

test("deleting everything empties the storage, and can be taken back", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(await kept()).toContain("deep-work");
  await page.getByRole("button", { name: "Slet alt" }).click();
  expect(await kept()).not.toContain("deep-work");
  await page.getByRole("button", { name: "Fortryd" }).click();
  expect(await kept()).toContain("deep-work");
});

test("nothing is stored beyond the tab", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test("a browser that refuses to store anything still works, and is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  await on(page);
  await expect(page.getByText("Føling kan ikke gemme i denne browser")).toBeVisible();
});

test("a damaged session is told about, and loses nothing else", async ({ page }) => {
  await begin(page, { party: "employee" });
  await deepWork(page).check();
  await page.evaluate(() => {
    const [key] = Object.keys(sessionStorage);
    const damaged = ["employee\u001fhome-days\u001fnumber\u001f999999", "employee\u001fno-such-question\u001fone\u001fx"];
    sessionStorage.setItem(key, [sessionStorage.getItem(key), ...damaged].join("\u001e"));
  });
  await page.reload();
  await expect(page.getByText("Nogle gemte svar kunne ikke læses")).toBeVisible();
  await expect(deepWork(page)).toBeChecked();
});

test("rubbish in the storage is as good as nothing", async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("foeling-session-1", "{{{ not ours"));
  await open(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
