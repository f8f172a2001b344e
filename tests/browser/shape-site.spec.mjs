// The site before its program is there, and where the program never comes.
import { drawing, holdBack } from "./support/early.mjs";
import { axe, expect, noSidewaysScroll, test } from "./support/test.mjs";
import { headingInFocus, walk, WORDS } from "./support/walk.mjs";

const FOLDERS = { da: "", en: "en/" };
const PAPER = { da: ["papir-medarbejder.html", "papir-leder.html"], en: ["paper-employee.html", "paper-manager.html"] };
const SAYS = {
  da: { noScript: "skal bruge JavaScript", failed: "kunne ikke starte" },
  en: { noScript: "needs JavaScript", failed: "could not start" },
};

const early = (page) => page.locator("#foeling-early");
const live = (page) => page.locator("#foeling");
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const choose = (page, name) => page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
const started = async (page) => {
  await expect(early(page)).toHaveCount(0);
  await expect(live(page)).toBeVisible();
};

for (const [lang, folder] of Object.entries(FOLDERS)) {
  const words = WORDS[lang];

  test.describe(`in ${lang}`, () => {
    test("the start and the first page of questions are there before the program, and axe finds nothing", async ({ page }) => {
      test.slow();
      const letGo = await holdBack(page);
      await page.goto(folder);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await axe(page);
      await choose(page, words.employee);
      await press(page, words.begin);
      await headingInFocus(page);
      await expect(early(page).getByRole("checkbox").first()).toBeVisible();
      await axe(page);
      letGo();
      await started(page);
      await walk(page, { lang });
    });

    test("the prepared pages are those that the program draws", async ({ page }) => {
      const letGo = await holdBack(page);
      await page.goto(folder);
      const start = await drawing(early(page));
      letGo();
      await started(page);
      expect(await drawing(live(page))).toBe(start);
      for (const [party, name] of [["employee", words.employee], ["manager", words.manager]]) {
        await page.goto("about:blank");
        const letGoAgain = await holdBack(page, "**/later.*.wasm");
        await page.goto(folder);
        const first = page.locator(`#foeling-first-${party}`);
        const prepared = await first.evaluateHandle((template) => {
          const place = document.createElement("div");
          place.append(template.content.cloneNode(true));
          return place;
        });
        const meant = await drawing(prepared);
        letGoAgain();
        await started(page);
        await choose(page, name);
        await press(page, words.begin);
        await headingInFocus(page);
        expect(await drawing(live(page))).toBe(meant);
      }
    });
  });
}

test("what is chosen, begun, answered and pressed before the program is there is done once it is", async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto("");
  await choose(page, "Leder");
  await choose(page, "Medarbejder");
  await choose(page, "Grundigt");
  await press(page, "Begynd");
  const first = await headingInFocus(page);
  const tasks = page.getByRole("checkbox");
  for (const index of [1, 3, 4]) await tasks.nth(index).click();
  await tasks.nth(3).click();
  await press(page, "Fortsæt");
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "true");
  letGo();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first);
  await headingInFocus(page);
  await press(page, "Tilbage");
  expect(await headingInFocus(page)).toBe(first);
  const ticked = await page.locator("input[name$=task-types]").evaluateAll((all) => all.flatMap((one, at) => (one.checked ? at : [])));
  expect(ticked).toEqual([1, 4]);
  await press(page, "Tilbage");
  await headingInFocus(page);
  for (const name of [/^Medarbejder/, /^Grundigt/]) await expect(page.getByRole("radio", { name })).toBeChecked();
});

test("the focus stays where it was when the program takes over", async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto("");
  await choose(page, "Leder");
  await press(page, "Begynd");
  const third = page.getByRole("checkbox").nth(2);
  await third.focus();
  await page.keyboard.press("Space");
  letGo();
  await started(page);
  await expect(third).toBeFocused();
  await expect(third).toBeChecked();
  await page.keyboard.press("Space");
  await expect(third).not.toBeChecked();
});

test("another language and help, asked for before the program is there, come with it", async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto("");
  await choose(page, "Leder");
  await press(page, "English");
  letGo();
  await started(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: /^Manager/ })).toBeChecked();
});

test("a tab with answers goes on where it was, in the language of its address where none was chosen", async ({ page }) => {
  await page.goto("en/");
  await choose(page, "Employee");
  await press(page, "Start");
  const heading = await headingInFocus(page);
  const letGo = await holdBack(page);
  await page.reload();
  await expect(early(page)).toBeHidden();
  await expect(page.getByText("Loading …")).toBeVisible();
  letGo();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
});

for (const type of ["application/octet-stream", "text/plain"]) {
  test(`a server that calls the program ${type} still starts it`, async ({ page }) => {
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-type": type, "x-content-type-options": "nosniff" };
      await route.fulfill({ response, headers });
    });
    await page.goto("");
    await started(page);
    await choose(page, "Medarbejder");
    await press(page, "Begynd");
    await headingInFocus(page);
  });
}

/** The ways to the questions on paper that a person sees, and that they lead there. */
async function leadsToPaper(page, lang) {
  const links = page.locator("a[href*=pap]").filter({ visible: true });
  await expect(links).toHaveCount(2);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.href));
  expect(addresses.map((address) => address.split("/").at(-1))).toEqual(PAPER[lang]);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
  }
}

for (const [lang, folder] of Object.entries(FOLDERS)) {
  test(`without JavaScript the page in ${lang} says so and leads to paper`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(folder);
    // Found by its element, for Playwright's own text search leaves `noscript` out.
    const words = page.locator("noscript p").first();
    await expect(words).toBeVisible();
    await expect(words).toContainText(SAYS[lang].noScript);
    await leadsToPaper(page, lang);
    await context.close();
  });

  test.describe("where the program can't start", () => {
    test.use({ expectedProblems: [/WebAssembly|net::ERR|failed to fetch/i] });

    test(`for want of WebAssembly, the page in ${lang} says so and leads to paper`, async ({ page }) => {
      await page.addInitScript(() => delete globalThis.WebAssembly);
      await page.goto(folder);
      await expect(page.getByRole("alert")).toContainText(SAYS[lang].failed);
      await axe(page);
      await leadsToPaper(page, lang);
    });

    test(`as its file does not come, the page in ${lang} says so and leads to paper`, async ({ page }) => {
      await page.route("**/app.*.wasm", (route) => route.abort());
      await page.goto(folder);
      await expect(page.getByRole("alert")).toContainText(SAYS[lang].failed);
      await leadsToPaper(page, lang);
    });
  });

  for (const name of PAPER[lang]) {
    test(`${folder}${name} can be read, and left again on every way`, async ({ page, request }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(folder + name);
      await axe(page);
      await noSidewaysScroll(page);
      const addresses = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.href));
      expect(addresses.length).toBe(3);
      for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
      // The way to Føling, which stands first, is gone last: nothing may be asked for once that has started.
      for (const index of [2, 1, 0]) {
        await page.goto(folder + name);
        await page.locator("nav a").nth(index).click();
        await expect(page).toHaveURL(addresses[index]);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      }
    });
  }
}
