// The one file: from a disk, and from a server that knows nothing of it.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import mammoth from "mammoth";
import { ROOT } from "./support/serve.mjs";
import { test as served } from "./support/served.mjs";
import { axe, download, expect, noSidewaysScroll, open, reload, test as base } from "./support/test.mjs";
import { begin, headingInFocus, walk } from "./support/walk.mjs";

const WAYS = [
  { from: "a disk", test: base.extend({ baseURL: async ({}, use) => use(pathToFileURL(join(ROOT, "dist/")).href) }), path: "foeling.html" },
  { from: "a server without headers of its own", test: served, path: "dist/foeling.html" },
];

/** Every address that is asked for: the file and what is within it. */
function watchRequests(page) {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  return () => asked.filter((url) => !/^(data|blob):/.test(url));
}

for (const { from, test, path } of WAYS) {
  test.describe(`from ${from}`, () => {
    test("the whole way of an employee, Word and print included, asks for nothing but the file", async ({ page }) => {
      test.slow();
      await page.addInitScript(() => {
        window.prints = 0;
        window.print = () => (window.prints += 1);
      });
      const asked = watchRequests(page);
      await begin(page, { party: "employee" }, path);
      const met = await walk(page);
      expect(met.length).toBeGreaterThan(12);
      await page.locator(".foeling-button--primary").click();
      await headingInFocus(page);
      await page.getByRole("navigation").getByRole("button", { name: "Aftaleudkast", exact: true }).click();
      await headingInFocus(page);
      await axe(page);

      const file = await download(page.getByRole("button", { name: "Gem som Word" }));
      const { value: text } = await mammoth.extractRawText({ path: await file.path() });
      expect(text).toContain("Aftale om hjemmearbejde");
      await page.getByRole("button", { name: "Udskriv", exact: true }).click();
      expect(await page.evaluate(() => window.prints)).toBe(1);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length).toBeLessThanOrEqual(2);
      expect(asked().map((url) => url.split("#")[0].split("/").at(-1))).toEqual(["foeling.html"]);
    });

    test("nothing says that it can't remember, for it can", async ({ page }) => {
      await begin(page, { party: "employee" }, path);
      await expect(page.getByRole("main")).toBeVisible();
      await expect(page.locator("#foeling")).not.toContainText("kan ikke gemme");
    });

    test("a reload keeps the place and the answers", async ({ page }) => {
      await begin(page, { party: "manager" }, path);
      await page.getByRole("checkbox").nth(1).check();
      await page.getByRole("button", { name: "Fortsæt", exact: true }).click();
      const heading = await headingInFocus(page);
      await reload(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await page.getByRole("button", { name: "Tilbage" }).click();
      await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
    });

    test("it speaks English too, and nothing sticks out at 320 pixels", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await begin(page, { party: "employee", lang: "en" }, path);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await noSidewaysScroll(page);
    });

    test("without JavaScript it says what it needs, and leads to no page that is not there", async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator("noscript p").first()).toBeVisible();
      await expect(page.locator("noscript p").first()).toContainText("skal bruge JavaScript");
      await expect(page.locator("noscript a")).toHaveCount(0);
      await context.close();
    });

    test.describe("its policy", () => {
      test.use({ expectedProblems: [/connect-src|Content Security Policy|fetch|trusted/i] });

      test("forbids every connection and every script but its own", async ({ page, baseURL }) => {
        await open(page, path);
        const tried = await page.evaluate(async (elsewhere) => {
          try {
            const script = document.createElement("script");
            script.textContent = "window.intruder = true";
            document.body.append(script);
          } catch {
            // That a text becomes a script is refused even before it runs.
          }
          const fetched = await fetch(elsewhere).then(() => "came", () => "refused");
          return { fetched, ran: window.intruder ?? false };
        }, baseURL.startsWith("http") ? baseURL : "http://127.0.0.1:9/");
        expect(tried).toEqual({ fetched: "refused", ran: false });
      });
    });
  });
}
