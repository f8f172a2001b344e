// The site as a whole: it starts, it is guarded, and it says so when it cannot start.
import { readFile } from "node:fs/promises";
import { axe, expect, noSidewaysScroll, open, test } from "./support/test.mjs";
import { watch } from "./support/watch.mjs";

test("the program starts in the page", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/Føling/);
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await axe(page);
});

for (const width of [320, 1280]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await noSidewaysScroll(page);
  });
}

test("every answer carries the headers of production", async ({ request }) => {
  for (const path of ["", "no-such-file"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("trusted-types 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    // For the element on another site, and for a frame that has no place of its own.
    expect(headers["access-control-allow-origin"]).toBe("*");
  }
});

test("the site is these eight files, compressed, and only the page and its frame are asked for anew", async ({ page }) => {
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await open(page);
  const kinds = responses.map((response) => new URL(response.url()).pathname.replace(/\.[0-9a-f]{12}\./, ".")).sort();
  const files = ["app.css", "app.js", "app.wasm", "boot.js", "foeling-frame.json", "later.wasm", "shared-3.wasm"];
  expect(kinds).toEqual(["/", ...files.map((name) => `/${name}`)]);
  for (const response of responses) {
    const headers = response.headers();
    expect(headers["content-encoding"]).toBe("br");
    const mayChange = /^(text\/html|application\/json)/.test(headers["content-type"]);
    expect(headers["cache-control"]).toContain(mayChange ? "no-cache" : "immutable");
  }
});

test("any folder of any site can host it", async ({ page, baseURL }) => {
  await page.route("**/some/folder/**", async (route) => {
    const url = route.request().url().replace("some/folder/", "");
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await open(page, "some/folder/");
  await expect(page).toHaveURL(`${baseURL}some/folder/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("the page vouches for every file that it loads", async ({ page }) => {
  await open(page);
  const loaders = page.locator("script, link[rel=stylesheet], link[rel=modulepreload]");
  await expect(loaders).toHaveCount(3);
  for (const loader of await loaders.all()) {
    await expect(loader).toHaveAttribute("integrity", /^sha256-/);
  }
});

test.describe("while the questions are on their way", () => {
  test.use({ expectedProblems: [/failed to (fetch|load)|net::ERR/i] });

  test("what a person chooses counts, and beginning waits, even over a failure", async ({ page }) => {
    let lets;
    let asked = 0;
    await page.route("**/later.*.wasm", async (route) => {
      asked += 1;
      await new Promise((resolve) => (lets = resolve));
      await (asked === 1 ? route.abort() : route.continue());
    });
    await page.goto("");
    const main = page.getByRole("main");
    await page.getByRole("radio", { name: /^Leder/ }).check();
    await expect(main).not.toHaveAttribute("aria-busy");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(main).toHaveAttribute("aria-busy", "true");
    await expect(page.getByText("Loading …")).toBeVisible();
    await axe(page);
    lets();
    await expect(page.getByText("could not be loaded")).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("Loading …")).toBeVisible();
    await expect.poll(() => asked).toBe(2);
    lets();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("the employee’s week");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(main).not.toHaveAttribute("aria-busy");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("a file that was tampered with", () => {
  test.use({ expectedProblems: [/integrity|failed to fetch|net::ERR|importing a module/i] });

  for (const [name, pattern, folder, says] of [
    ["program", "**/app.*.wasm", "", "kunne ikke starte"],
    ["glue", "**/app.*.js", "en/", "could not start"],
  ]) {
    test(`the ${name} does not run, and the page says so`, async ({ page }) => {
      await page.route(pattern, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      });
      await page.goto(folder);
      await expect(page.getByRole("alert")).toContainText(says);
      await expect(page.locator("#foeling-opening, #foeling-early, #foeling").filter({ visible: true })).toHaveCount(0);
      await axe(page);
    });
  }
});

test("the bundled style sheet means what the sources mean", async ({ page, request }) => {
  const sources = await Promise.all(
    ["tokens", "base", "parts", "screens", "talk", "print"].map((name) =>
      readFile(new URL(`../../styles/${name}.css`, import.meta.url), "utf8").catch(() => ""),
    ),
  );
  await open(page);
  const bundle = await page.locator("link[rel=stylesheet]").getAttribute("href");
  const bundled = await (await request.get(bundle)).text();
  const [meant, got] = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        // Custom properties keep white space that means nothing: only that is levelled out.
        const level = (rule) => rule.replace(/\s+/g, " ").replace(/ ?([,;{}]) ?|([(:]) | (\))/g, "$1$2$3");
        return [...sheet.cssRules].map((rule) => level(rule.cssText));
      }),
    [sources.join("\n"), bundled],
  );
  expect(got).toEqual(meant);
});

test("the watch over every test notices a request after the start", async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const problems = await watch(page, baseURL);
  await page.goto(baseURL);
  const asks = () => page.evaluate(() => fetch("foeling-frame.json").then(() => {}));
  await expect(async () => {
    await asks();
    expect(problems).toContainEqual(expect.stringMatching(/^request after the start: \S+foeling-frame\.json$/));
  }).toPass({ timeout: 15_000 });
  await page.close();
});
