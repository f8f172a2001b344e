// A part of the program that does not come: why, and how one goes on without losing anything.
import { holdBack } from "./support/early.mjs";
import { EMPLOYEE, openWith, session } from "./support/prepared.mjs";
import { axe, download, expect, reload, test } from "./support/test.mjs";

const LOGIN = { status: 200, contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Log ind</title>" };

/** What may stand in a part's way, and what it is then called. */
const WAYS = {
  "the browser is offline": { does: (route) => route.abort("internetdisconnected"), is: "unreached" },
  "the server has a fault": { does: (route) => route.fulfill({ status: 503, body: "" }), is: "unreached" },
  "the site was updated and the file is gone": { does: (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>404" }), is: "replaced" },
  "the file was cut short": { does: async (route) => fulfilled(route, (bytes) => bytes.subarray(0, bytes.length / 2)), is: "replaced" },
  "another file lies there": { does: async (route) => fulfilled(route, () => Buffer.from("\0asm\x01\0\0\0", "latin1")), is: "replaced" },
  "a login page answers": { does: (route) => route.fulfill(LOGIN), is: "other" },
  "the server asks for a login": { does: (route) => route.fulfill({ ...LOGIN, status: 401 }), is: "other" },
  "a login on another site is led to": {
    does: (route) => route.fulfill({ status: 302, headers: { location: "https://login.kommune.example/" }, body: "" }),
    is: "other",
  },
};

const QUESTIONS = {
  da: { unreached: "Se, om du er på nettet", replaced: "blevet opdateret. Genindlæs siden", other: "måske en loginside" },
  en: { unreached: "Check that you are online", replaced: "been updated. Reload the page", other: "perhaps a login page" },
};
const FILES = {
  da: { unreached: "Se, om du er på nettet", replaced: "Føling er nok blevet opdateret", other: "måske en loginside" },
  en: { unreached: "Check that you are online", replaced: "Føling has probably been updated", other: "perhaps a login page" },
};
const AGAIN = { da: "Prøv igen", en: "Try again" };

async function fulfilled(route, change) {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
}

/** Lets a part fail for as long as it is told to. */
async function failing(page, pattern, does) {
  let fails = true;
  await page.route(pattern, (route) => (fails ? does(route) : route.continue()));
  return () => (fails = false);
}

test.use({ expectedProblems: [/later\.|documents\.|integrity|failed to (fetch|load)|net::ERR|status of|login\.kommune|CORS|Content Security Policy|policy breach/i] });

test("one who has begun before the program is here is told too", async ({ page }) => {
  const letGo = await holdBack(page);
  const heal = await failing(page, "**/later.*.wasm", WAYS["a login page answers"].does);
  await page.goto("");
  await page.getByRole("radio", { name: /^Leder/ }).check();
  await page.getByRole("button", { name: "Begynd", exact: true }).click();
  await expect(page.locator("#foeling-early .foeling-head__step")).toBeVisible();
  letGo();
  await expect(page.getByRole("main").getByText(QUESTIONS.da.other)).toBeVisible({ timeout: 20_000 });
  heal();
  await page.getByRole("button", { name: AGAIN.da }).click();
  await expect(page.locator("#foeling .foeling-head__step")).toBeVisible();
});

for (const lang of ["da", "en"]) {
  for (const [name, { does, is }] of Object.entries(WAYS)) {
    test(`the questions, as ${name}: the page in ${lang} says so, and one goes on`, async ({ page }) => {
      const heal = await failing(page, "**/later.*.wasm", does);
      await page.goto(lang === "en" ? "en/" : "");
      await page.getByRole("radio", { name: lang === "en" ? /^Manager/ : /^Leder/ }).check();
      await page.getByRole("button", { name: lang === "en" ? "Start" : "Begynd", exact: true }).click();
      await expect(page.getByRole("main").getByText(QUESTIONS[lang][is])).toBeVisible();
      await axe(page);
      heal();
      const again = page.getByRole("button", { name: AGAIN[lang] });
      if (is === "replaced") {
        // Trying again would never help, so it is not offered. The page is new, and what was chosen on it is chosen anew.
        await expect(again).toHaveCount(0);
        await page.reload();
        await page.getByRole("radio", { name: lang === "en" ? /^Manager/ : /^Leder/ }).check();
        await page.getByRole("button", { name: lang === "en" ? "Start" : "Begynd", exact: true }).click();
      } else {
        await again.click();
      }
      await expect(page.locator(".foeling-head__step")).toBeVisible();
    });

    test(`what writes files, as ${name}: the page in ${lang} says so, and one goes on without loss`, async ({ page }) => {
      test.slow();
      const heal = await failing(page, "**/documents.*.wasm", does);
      await openWith(page, session({ party: "employee", lang, answers: EMPLOYEE }), "#/aftale");
      const word = page.getByRole("button", { name: lang === "en" ? "Save as Word" : "Gem som Word" });
      await word.click();
      const notice = page.getByRole("main").locator(".foeling-notice", { hasText: FILES[lang][is] });
      await expect(notice).toBeVisible();
      await axe(page);
      const again = page.getByRole("button", { name: AGAIN[lang] });
      if (is === "replaced") {
        // Trying again would never help, so it is not offered.
        await expect(again).toHaveCount(0);
        await expect(notice).toContainText(lang === "en" ? "is kept in the browser" : "er gemt i browseren");
        heal();
        await reload(page);
        await download(word);
      } else {
        heal();
        await download(again);
      }
    });
  }
}

test("where nothing is kept, it is said what to save before the page is loaded again", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await failing(page, "**/documents.*.wasm", WAYS["the site was updated and the file is gone"].does);
  await page.goto("");
  await page.waitForFunction(() => performance.getEntriesByName("foeling-complete").length > 0);
  await page.getByRole("radio", { name: /^Medarbejder/ }).check();
  await page.getByRole("button", { name: "Begynd", exact: true }).click();
  await page.getByRole("checkbox").first().check();
  await page.evaluate(() => (location.hash = "#/aftale"));
  await page.getByRole("button", { name: "Gem som Word" }).click();
  await expect(page.getByRole("main").locator(".foeling-notice", { hasText: "forsvinder, når siden genindlæses" })).toBeVisible();
});

test("a file that was only broken on its way is asked for once more by itself", async ({ page }) => {
  let asked = 0;
  await page.route("**/later.*.wasm", async (route) => {
    asked += 1;
    await (asked === 1 ? fulfilled(route, (bytes) => bytes.subarray(1)) : route.continue());
  });
  await page.goto("");
  await page.waitForFunction(() => performance.getEntriesByName("foeling-complete").length > 0);
  expect(asked).toBeGreaterThan(1);
});
