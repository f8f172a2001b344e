// The same in every shape, on a shorter way: an element on a page of somebody else's, a frame, and the one file; and what stands
// around the screens: notices, the page before its program, and the page without one.
import { holdBack } from "./support/early.mjs";
import { dialog, hostPage, openHost, serving, tag } from "./support/element.mjs";
import { amiss, tree } from "./support/heard.mjs";
import { look } from "./support/looks.mjs";
import { test as served } from "./support/served.mjs";
import { axeInBothLooks, expect, open, test } from "./support/test.mjs";
import { begin, beginIn } from "./support/walk.mjs";

const FRAME = '<iframe src="/dist/" title="Føling" width="700" height="700"></iframe>';
const SHAPES = {
  site: { path: "dist/", scope: (page) => page.locator("body") },
  element: { path: "host.html", scope: (page) => dialog(page), opens: (page) => openHost(page, "/host.html") },
  iframe: { path: "frame.html", scope: (page) => page.frameLocator("iframe").locator("body"), opens: (page) => page.goto("/frame.html"), within: true },
  "one file": { path: "dist/foeling.html", scope: (page) => page.locator("body") },
};

served.describe("in every shape", () => {
  served.use({
    serving: {
      ...serving({
        "/host.html": hostPage(tag()),
        "/frame.html": hostPage(FRAME, ""),
      }),
      headers: {},
    },
  });

  for (const [name, { path, scope, opens, within }] of Object.entries(SHAPES)) {
    for (const lang of ["da", "en"]) {
      served(`${name}, in ${lang}: nothing is amiss from the start to a fault`, async ({ page }) => {
        await (opens ? opens(page) : open(page, path));
        const place = scope(page);
        const looked = async () => {
          await axeInBothLooks(page);
          expect(amiss(await tree(page, { within }))).toEqual([]);
        };
        await expect(place.getByRole("heading", { level: 1 }).first()).toBeVisible({ timeout: 15_000 });
        await beginIn(place, { party: "employee", lang });
        await place.getByRole("checkbox").first().check();
        await place.getByRole("radio").first().check();
        await looked();
        await place.getByRole("button", { name: lang === "da" ? "Hjælp og kontakt" : "Help and contact" }).click();
        await expect(place.getByRole("heading", { level: 1 })).toBeFocused();
        await looked();
      });
    }
  }
});

served.describe("what stands above the screens", () => {
  const frame = (fields) => JSON.stringify({ format: "foeling-frame", version: 1, ...fields });
  served.use({ serving: serving({ "/dist/foeling-frame.json": frame({ retention: { days: 20 } }) }) });

  served("that another tab writes", async ({ page, context }) => {
    await begin(page, { party: "employee" }, "dist/");
    await page.getByRole("checkbox").first().check();
    const other = await context.newPage();
    await open(other, "dist/#/trin/tasks");
    await expect(other.getByText("Føling er åben i en anden fane.").first()).toBeVisible();
    await look(other, "notice-reads-along");
  });

  served("what was put aside", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("foeling-session-1", "foeling-session-99"));
    await open(page, "dist/");
    await expect(page.locator(".foeling-notices")).toBeVisible();
    await look(page, "notice-put-aside");
  });
});

served.describe("a frame that is amiss", () => {
  served.use({ serving: serving({ "/dist/foeling-frame.json": '{ "format": "foeling-frame", "version": 1, "limits": { "max_days": 7 } }' }) });

  served("is told above the screen", async ({ page }) => {
    await open(page, "dist/");
    await expect(page.locator(".foeling-notices")).toBeVisible();
    await look(page, "notice-frame");
  });
});

test("the page before its program is there is heard as the program will be", async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto("");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look(page, "early");
  letGo();
});

test.describe("a page that has stopped", () => {
  test.use({ expectedProblems: [/failed to (insert|append)|unreachable|broken|uncaught: RuntimeError/] });

  test("is heard in both languages", async ({ page }) => {
    await begin(page, { party: "employee" });
    await page.evaluate(() => {
      const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
      setTimeout(exports.f);
    });
    await expect(page.getByRole("alert")).toBeVisible();
    await look(page, "stopped");
  });
});
