// The pages of `examples/`: each opens as it is, under the policy, and Føling starts in it.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { POLICY, ROOT } from "./support/serve.mjs";
import { test } from "./support/served.mjs";
import { axe, expect, noSidewaysScroll } from "./support/test.mjs";
import { beginIn } from "./support/walk.mjs";

const PAGES = (await readdir(join(ROOT, "examples"))).filter((name) => name.endsWith(".html"));

test.use({
  serving: {
    headers: (path) => ({
      "Content-Security-Policy": path.startsWith("/examples/") ? `${POLICY}; frame-src 'self'` : POLICY,
      "Access-Control-Allow-Origin": "*",
    }),
  },
});

/** Pages that only lead to Føling. */
const LINKS = ["one-file.html", "site.html"];

test("a page of links leads to the site, in both languages, and to the questions on paper", async ({ page }) => {
  for (const [link, heading] of [
    ["Forbered samtalen", "Forbered jeres samtale om hjemmearbejde"],
    ["Prepare the conversation, in English", "Prepare your conversation about working from home"],
  ]) {
    await page.goto("examples/site.html");
    await axe(page);
    await page.getByRole("link", { name: link, exact: true }).click();
    await expect(page.locator("#foeling").getByRole("heading", { level: 1, name: heading })).toBeVisible({ timeout: 15_000 });
  }
  await page.goto("examples/site.html");
  await page.getByRole("link", { name: "til lederen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Spørgsmål til samtalen");
});

test("a page gives the one file to take along", async ({ page }) => {
  await page.goto("examples/one-file.html");
  await axe(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Hent Føling" }).click()]);
  expect(file.suggestedFilename()).toBe("foeling.html");
});

for (const name of PAGES.filter((name) => !LINKS.includes(name))) {
  test(`${name} shows Føling`, async ({ page, request }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`examples/${name}`);
    const isFramed = (await page.locator("iframe").count()) > 0;
    const place = isFramed ? page.frameLocator("iframe") : page.locator("foeling-dialog");
    await expect(isFramed ? place.locator("#foeling") : place.locator(".foeling")).toBeVisible({ timeout: 15_000 });
    await noSidewaysScroll(page);
    await beginIn(place, { party: "employee" });
    await noSidewaysScroll(page);
    await axe(page);
    // Every way that the page itself names is there.
    const ways = await page.locator("a[href], [src], link").evaluateAll((all) => all.map((one) => one.href ?? one.src));
    for (const way of new Set(ways.map((way) => way.split("#")[0]))) expect((await request.get(way)).status(), way).toBe(200);
  });
}

test("the frame that listens grows to its content", async ({ page }) => {
  await page.goto("examples/iframe.html");
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
  await expect.poll(() => page.locator("iframe").evaluate((element) => element.style.height)).toMatch(/^\d+px$/);
});
