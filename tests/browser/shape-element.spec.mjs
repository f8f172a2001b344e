// The element on a page of somebody else's: all of Føling under its policy, and the page as it was.
import mammoth from "mammoth";
import { dialog, heard, hostPage, INSTEAD, MODULE, openHost, serving, tag } from "./support/element.mjs";
import { test } from "./support/served.mjs";
import { axe, download, expect, noSidewaysScroll } from "./support/test.mjs";
import { beginIn, headingInFocus, walk } from "./support/walk.mjs";

const ROUGH = `
  html { font-size: 62.5%; }
  * { color: red !important; background: yellow !important; font-size: 7px !important; border: 3px dotted red !important; }
  body { letter-spacing: .4em; word-spacing: 1em; text-transform: uppercase; text-indent: 3em; text-align: right;
    white-space: pre; font-style: italic; font-weight: 900; line-height: 4; text-shadow: 0 0 3px red; cursor: crosshair; }
  button, input, label, fieldset, h1, h2, p, ul { display: inline; padding: 40px; float: right; }
`;

const OWN = `
  foeling-dialog { --foeling-font: "Courier New", monospace; --foeling-accent: rgb(90, 20, 110); --foeling-radius: 0px; }
  foeling-dialog::part(widget) { outline: 2px solid rgb(1, 2, 3); }
  foeling-dialog::part(top) { outline: 2px solid rgb(4, 5, 6); }
  foeling-dialog::part(screen) { outline: 2px solid rgb(7, 8, 9); }
  foeling-dialog::part(button) { outline: 2px solid rgb(10, 11, 12); }
`;

test.use({
  serving: serving({
    "/plain.html": hostPage(tag()),
    "/rough.html": hostPage(tag(), `<link rel="stylesheet" href="/rough.css"><script type="module" src="${MODULE}"></script>`),
    "/rough.css": ROUGH,
    "/own.html": hostPage(tag(), `<link rel="stylesheet" href="/own.css"><script type="module" src="${MODULE}"></script>`),
    "/own.css": OWN,
    "/twice.html": hostPage(tag(), `<script type="module" src="${MODULE}"></script><script type="module" src="${MODULE}?again"></script>`),
    "/undefined.html": hostPage(tag(), ""),
  }),
});

const press = (page, name) => dialog(page).getByRole("button", { name, exact: true }).click();

test("the whole way of an employee, Word and print included, and the page around it stays as it was", async ({ page, server }) => {
  test.slow();
  // What the printer would get; the browser of a test has none.
  await page.addInitScript(() => {
    window.print = () => {
      const shown = [...document.body.querySelectorAll(".foeling")];
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).length;
      top.printed = { title: document.title, lang: document.documentElement.lang, widgets: shown.length, rules, isHost: self === top, text: document.body.textContent };
      dispatchEvent(new Event("afterprint"));
    };
  });
  await openHost(page, "/plain.html");
  await beginIn(dialog(page), { party: "employee" });
  const met = await walk(dialog(page));
  expect(met.length).toBeGreaterThan(12);
  await dialog(page).locator(".foeling-button--primary").click();
  await headingInFocus(dialog(page));
  await expect(dialog(page).locator(".foeling-waterfall")).toBeVisible();
  await press(page, "Aftaleudkast");
  await headingInFocus(dialog(page));

  const file = await download(dialog(page).getByRole("button", { name: "Gem som Word" }));
  const { value: text } = await mammoth.extractRawText({ path: await file.path() });
  expect(text).toContain("Aftale om hjemmearbejde");

  await press(page, "Udskriv");
  const printed = await page.evaluate(() => window.printed);
  expect(printed).toMatchObject({ title: "Aftale om hjemmearbejde", lang: "da", widgets: 1, isHost: false });
  expect(printed.rules).toBeGreaterThan(100);
  expect(printed.text).toContain(await dialog(page).locator(".foeling-print").textContent());
  expect(printed.text).not.toContain("The intranet");
  await expect(dialog(page).locator("iframe")).toHaveCount(0);

  await expect(page).toHaveTitle("The intranet");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(`${server.origin}/plain.html`);
  expect(await page.evaluate(() => history.length)).toBe(2);

  // What the page heard names kinds of screens and nothing else.
  const events = await heard(page);
  const screens = ["start", "question", "check", "suggestion", "draft"];
  for (const { name, detail } of events) {
    if (name === "ready") expect(detail).toEqual({});
    else expect({ name, detail }).toEqual({ name: "step", detail: { screen: expect.stringMatching(new RegExp(`^(${screens.join("|")})$`)) } });
  }
  expect(events.map(({ detail }) => detail.screen).filter(Boolean)).toEqual(screens.slice(1));
});

test("the styles of the page stay outside, and its looks are the same as on a plain one", async ({ page }) => {
  const looks = () =>
    dialog(page).evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("h1, h2, p, button, label, input, fieldset, li")].map((one) => {
        const style = getComputedStyle(one);
        const asked = ["color", "backgroundColor", "fontSize", "fontStyle", "fontWeight", "lineHeight", "letterSpacing", "wordSpacing",
          "textTransform", "textIndent", "textAlign", "whiteSpace", "textShadow", "cursor", "display", "float", "paddingTop", "borderTopWidth"];
        return [one.outerHTML.slice(0, 60), ...asked.map((name) => `${name}: ${style[name]}`)].join("\n");
      }),
    );
  await openHost(page, "/plain.html");
  const plain = await looks();
  expect(plain.length).toBeGreaterThan(15);
  await page.goto("/rough.html");
  await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  expect(await looks()).toEqual(plain);
});

test("what the page may set of the looks, it can", async ({ page }) => {
  await openHost(page, "/own.html");
  const style = (selector, name) => dialog(page).locator(selector).first().evaluate((one, name) => getComputedStyle(one)[name], name);
  const primary = ".foeling-button--primary";
  expect(await style("h1", "fontFamily")).toContain("Courier New");
  expect(await style(primary, "backgroundColor")).toBe("rgb(90, 20, 110)");
  expect(await style(primary, "borderTopLeftRadius")).toBe("0px");
  const parts = [[".foeling", "1, 2, 3"], [".foeling-top", "4, 5, 6"], [".foeling-screen", "7, 8, 9"], [primary, "10, 11, 12"]];
  for (const [selector, colour] of parts) expect(await style(selector, "outlineColor"), selector).toBe(`rgb(${colour})`);
});

test("axe finds nothing on a page with it, and nothing sticks out at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openHost(page, "/plain.html");
  await axe(page);
  await noSidewaysScroll(page);
  await beginIn(dialog(page), { party: "manager" });
  await axe(page);
  await noSidewaysScroll(page);
});

test("the main part of the page stays the page's own, and it is a region with a name", async ({ page }) => {
  await openHost(page, "/plain.html");
  await expect(page.getByRole("main")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Føling" })).toBeVisible();
});

test("the page sees none of its ids", async ({ page }) => {
  await openHost(page, "/plain.html");
  expect(await page.evaluate(() => document.querySelectorAll("[id]").length)).toBe(0);
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /foeling|wasm|wbg/i.test(name)))).toEqual([]);
});

test("defined twice, the first one stays", async ({ page }) => {
  await openHost(page, "/twice.html");
  await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  const same = await page.evaluate(async (module) => {
    const [first, second] = await Promise.all([import(module), import(`${module}?again`)]);
    return first.FoelingDialog === second.FoelingDialog && first.FoelingDialog === customElements.get("foeling-dialog");
  }, MODULE);
  expect(same).toBe(true);
});

test("before the element is known, what stands within the tag is shown", async ({ page }) => {
  await page.goto("/undefined.html");
  await expect(page.getByText(INSTEAD)).toBeVisible();
  await page.evaluate((module) => import(module), MODULE);
  await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(INSTEAD)).toBeHidden();
});

test.describe("where the program can't be fetched", () => {
  test.use({ expectedProblems: [/failed to fetch|net::ERR/i] });

  test("what stands within the tag stays, the page hears of it, and it is tried anew when the element comes back", async ({ page }) => {
    await page.route("**/app.*.wasm", (route) => route.abort());
    await openHost(page, "/plain.html", 0);
    await expect.poll(async () => heard(page)).toEqual([{ name: "error", detail: { what: "program" }, from: "foeling-dialog" }]);
    await expect(page.getByText(INSTEAD)).toBeVisible();
    await page.unroute("**/app.*.wasm");
    await dialog(page).evaluate(async (element) => {
      element.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(element);
    });
    await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  });
});
