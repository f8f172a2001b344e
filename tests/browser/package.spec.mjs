// The npm package in pages of other people's: a plain one, one of React's and one of Vue's, each built from the packed file.
// What is asked of them is what custom-elements-everywhere.com asks: to show, to hide, attributes, properties and events.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkTypes, develop, inNode, test } from "./support/packed.mjs";
import { EMPLOYEE, session } from "./support/prepared.mjs";
import { expect } from "./support/test.mjs";

// One after another, so that the hosts are built once.
test.describe.configure({ mode: "default" });

const TITLE = { da: "Forbered jeres samtale om hjemmearbejde", en: "Prepare your conversation about working from home" };

/** Added to a wasm file it changes nothing but the bytes: a section of a name that nobody reads. */
const EMPTY_SECTION = Buffer.from([0, 2, 1, 0x61]);

/** With nothing left to answer, one comes back to what one has answered. */
const ALL_OF_IT = [...EMPLOYEE, ["over-half-why", "words", "Sagerne kræver ro"]];

const first = (page) => page.locator("#first");
const second = (page) => page.locator("#second");
const press = (page, id) => page.locator(`#${id}`).click();
const heard = (page) => page.locator("#heard li").allInnerTexts();
const looks = (widget) => widget.locator("css=.foeling").getAttribute("data-theme");

async function ready(page) {
  await expect(page.locator("#heard")).toContainText("foeling-ready");
  for (const widget of [first(page), second(page)]) await expect(widget.locator("h1")).toBeVisible();
}

async function opened(page, home) {
  await page.goto(home);
  await ready(page);
}

/** What came of the button that changes the looks. */
async function looksFollow(page, id, attribute) {
  await press(page, "looks");
  await expect.poll(() => looks(first(page))).toBe(id);
  if (attribute) await expect(first(page)).toHaveAttribute("theme", attribute);
  else await expect(first(page)).not.toHaveAttribute("theme");
}

test("the package is the module, its types, the program, who made it and on whose work it rests, and nothing else", async ({ packed }) => {
  const module = await readFile(join(packed.element, "foeling-dialog.js"), "utf8");
  const program = [...new Set([...module.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)].map(([, name]) => name))];
  expect(program.length).toBeGreaterThan(2);
  expect((await readdir(packed.element)).sort()).toEqual(
    ["LICENSE", "README.md", "THIRD-PARTY-LICENCES.txt", "foeling-dialog.d.ts", "foeling-dialog.js", "package.json", ...program].sort(),
  );
});

// A server that renders a page for React, say, imports whatever the page imports.
for (const [how, program] of [
  ["import", 'import("foeling").then((all) => process.stdout.write(`${Object.keys(all)} ${all.FoelingDialog}`))'],
  ["require", 'const all = require("foeling"); process.stdout.write(`${Object.keys(all)} ${all.FoelingDialog}`)'],
]) {
  test(`${how} without a browser does nothing, and says nothing`, async ({ packed }) => {
    const { stdout, stderr } = await inNode(packed, program);
    expect({ stdout, stderr: stderr.replace(/^.*ExperimentalWarning.*\n(\(Use .*\n)?/m, "") }).toEqual({ stdout: "FoelingDialog undefined", stderr: "" });
  });
}

// What tests of others give their pages for a browser has elements, and not all that a widget needs.
test("import does nothing where there are elements and no styles of their own", async ({ packed }) => {
  const page = "globalThis.HTMLElement = class {}; globalThis.customElements = { get() {}, define() { throw new Error('defined') } };";
  const { stdout } = await inNode(packed, `${page} import("foeling").then((all) => process.stdout.write(String(all.FoelingDialog)))`);
  expect(stdout).toBe("undefined");
});

test("the types allow what the element takes and refuse the rest", async ({ packed }) => {
  expect(await checkTypes(packed)).toBe("");
});

for (const host of ["react", "vue"]) {
  test(`Vite takes every file of the program along for ${host}, as it is`, async ({ packed }) => {
    const assets = join(packed.apps, host, "dist", "assets");
    const built = (await readdir(assets)).filter((name) => name.endsWith(".wasm"));
    const program = (await readdir(packed.element)).filter((name) => name.endsWith(".wasm"));
    expect(built).toHaveLength(program.length);
    for (const name of program) {
      const copy = built.find((candidate) => candidate.startsWith(name.replace(/\.wasm$/, "-")));
      expect((await readFile(join(assets, copy))).equals(await readFile(join(packed.element, name))), name).toBe(true);
    }
  });
}

test("Vite's development server serves it, set as the README says", async ({ browser, packed }) => {
  const server = await develop(packed, "react");
  const page = await browser.newPage();
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  await opened(page, server.origin);
  expect(problems).toEqual([]);
  await page.close();
  await server.close();
});

for (const host of ["plain", "react", "vue", "react in strict mode"]) {
  test.describe(host, () => {
    test.use({ host });

    test("two widgets show, with children and without, and share one program", async ({ page, home }) => {
      const files = [];
      page.on("request", (request) => /\.wasm$/.test(request.url()) && files.push(request.url().split("/").pop()));
      await opened(page, home);
      for (const [widget, party] of [[first(page), "Medarbejder"], [second(page), "Leder"]]) {
        await expect(widget.locator("h1")).toHaveText(TITLE.da);
        await expect(widget.getByRole("radio", { name: party })).toBeChecked();
      }
      await expect(page.getByText("Kunne ikke åbne.")).toBeHidden();
      expect(files.map((name) => name.split(".")[0]).sort()).toEqual(["app", "later", expect.stringMatching(/^shared/)]);
    });

    test("attributes and properties arrive, as words and numbers, and follow what the page changes", async ({ page, home }) => {
      await opened(page, home);
      const properties = (widget) =>
        widget.evaluate(({ lang, start, instance, storage, frame, theme }) => [lang, start, instance, storage, frame, theme]);
      expect(await properties(first(page))).toEqual(["da", "employee", undefined, undefined, undefined, "light"]);
      expect(await properties(second(page))).toEqual(["", "manager", "7", undefined, undefined, undefined]);
      await expect(second(page).locator("h1")).toHaveId("foeling-7-heading");
      expect(await looks(first(page))).toBe("light");
      await press(page, "language");
      await expect(first(page).locator("h1")).toHaveText(TITLE.en);
      await expect(second(page).locator("h1")).toHaveText(TITLE.da);
      await looksFollow(page, "dark", "dark");
      await looksFollow(page, "auto", undefined);
      await looksFollow(page, "light", "light");
    });

    test("what is set before the element is known counts when it comes, and children are shown until then", async ({ page, home }) => {
      await page.goto(`${home}late.html`);
      await expect(page.getByText("Kunne ikke åbne.")).toBeVisible();
      await press(page, "words");
      await press(page, "language");
      await press(page, "looks");
      await expect(page.getByText("Prøv igen i morgen.")).toBeVisible();
      await press(page, "bring");
      await ready(page);
      await expect(page.getByText("Prøv igen i morgen.")).toBeHidden();
      await expect(first(page).locator("h1")).toHaveText(TITLE.en);
      await expect(second(page).getByRole("radio", { name: "Leder" })).toBeChecked();
      await expect(second(page).locator("h1")).toHaveId("foeling-7-heading");
      expect(await looks(first(page))).toBe("dark");
      await expect(first(page)).toHaveAttribute("theme", "dark");
      await looksFollow(page, "auto", undefined);
      await looksFollow(page, "light", "light");
    });

    test("a widget that is taken away and shown again goes on, and the other does not notice", async ({ page, home }) => {
      await opened(page, home);
      await second(page).getByRole("button", { name: "Begynd" }).click();
      await first(page).getByRole("button", { name: "Begynd" }).click();
      for (const widget of [first(page), second(page)]) await expect(widget.locator(".foeling-head__step")).toBeVisible();
      await first(page).getByRole("checkbox").first().check();
      await press(page, "presence");
      await expect(first(page)).toHaveCount(0);
      await expect(second(page).locator(".foeling-head__step")).toBeVisible();
      await press(page, "presence");
      await expect.poll(async () => (await heard(page)).filter((line) => line.startsWith("foeling-ready")).length).toBe(2);
      await expect(first(page).locator("h1")).toHaveId("foeling-1-heading");
      if (host !== "plain") {
        // The plain page puts the same element back. The others make a new one, which begins with what the tab has kept.
        for (const name of ["Fortsæt, hvor du slap", "Tilbage"]) await first(page).getByRole("button", { name }).click();
      }
      await expect(first(page).getByRole("checkbox").first()).toBeChecked();
    });

    // What follows is no matter of how React renders.
    if (host === "react in strict mode") return;

    test("the page hears that the widget is ready, moves on and completes a half, and no answer", async ({ page, home }) => {
      await opened(page, home);
      await page.evaluate((kept) => sessionStorage.setItem("foeling-session-1", kept), session({ party: "employee", answers: ALL_OF_IT }));
      await page.reload();
      await ready(page);
      for (const name of ["Fortsæt, hvor du slap", "Jeg er færdig", "Gør mine svar færdige", "Til samtalen"]) {
        await first(page).getByRole("button", { name }).click();
      }
      await Promise.all([page.waitForEvent("download"), first(page).getByRole("button", { name: "Gem filen" }).click()]);
      await expect
        .poll(() => heard(page))
        .toEqual([
          "foeling-ready {}",
          'foeling-step {"screen":"check"}',
          'foeling-step {"screen":"share"}',
          'foeling-complete {"what":"half"}',
        ]);
    });

    test.describe("a program that was tampered with", () => {
      test.use({ expectedProblems: [/integrity|failed to fetch|net::ERR/i] });

      test("does not run: the page hears it, and the children are shown", async ({ page, home }) => {
        await page.route("**/app.*.wasm", async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: Buffer.concat([await response.body(), EMPTY_SECTION]) });
        });
        await page.goto(home);
        await expect.poll(() => heard(page)).toEqual(['foeling-error {"what":"program"}']);
        await expect(page.getByText("Kunne ikke åbne.")).toBeVisible();
      });
    });
  });
}
