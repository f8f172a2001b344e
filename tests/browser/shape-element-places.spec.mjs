// Two elements on one page, and elements that are moved, taken away and put back.
import { dialog, heard, hostPage, kept, openHost, ready, serving, tag } from "./support/element.mjs";
import { test } from "./support/served.mjs";
import { expect } from "./support/test.mjs";
import { beginIn, headingInFocus } from "./support/walk.mjs";

test.use({
  serving: serving({
    "/one.html": hostPage(`<div class="here">${tag('storage="none"')}</div><div class="there"></div>`),
    "/two.html": hostPage(`${tag()}${tag()}`),
    "/same.html": hostPage(`${tag('instance="5"')}${tag('instance="5"')}`),
  }),
});

const boxes = (page, index = 0) => dialog(page, index).getByRole("checkbox");
const ticked = (page, index = 0) => boxes(page, index).evaluateAll((all) => all.map((box) => box.checked));
const frame = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** Takes the element off the page and keeps it aside. */
const takeAway = (page) =>
  dialog(page).evaluate((element) => {
    window.aside = element;
    element.remove();
  });
/** Puts it back. */
const putBack = (page, where = ".here") => page.evaluate((where) => document.querySelector(where).append(window.aside), where);

test("two on a page know nothing of each other", async ({ page }) => {
  await openHost(page, "/two.html", 2);
  await beginIn(dialog(page, 0), { party: "employee" });
  await expect(dialog(page, 1).getByRole("radio", { name: /^Medarbejder/ })).not.toBeChecked();
  await beginIn(dialog(page, 1), { party: "manager" });
  await headingInFocus(dialog(page, 1));
  await boxes(page, 0).nth(1).check();
  await boxes(page, 1).nth(2).check();
  expect((await ticked(page, 0)).indexOf(true)).toBe(1);
  expect((await ticked(page, 1)).indexOf(true)).toBe(2);
  // What is pressed in one moves the focus in it, and leaves the other where it was.
  const other = await dialog(page, 1).getByRole("heading", { level: 1 }).innerText();
  await dialog(page, 0).getByRole("button", { name: "Fortsæt", exact: true }).click();
  await headingInFocus(dialog(page, 0));
  await expect(dialog(page, 1).getByRole("heading", { level: 1 })).toHaveText(other);

  const ids = (index) => dialog(page, index).evaluate((element) => [...element.shadowRoot.querySelectorAll("[id]")].map(({ id }) => id));
  const [first, second] = [await ids(0), await ids(1)];
  expect(first.length).toBeGreaterThan(5);
  expect(first.filter((id) => second.includes(id))).toEqual([]);
  const held = await kept(page);
  expect(Object.keys(held).sort()).toEqual(["foeling-session-1", "foeling-session-2"]);
  expect(held["foeling-session-1"]).not.toContain("manager");
  expect(held["foeling-session-2"]).not.toContain("employee");

  await page.reload();
  await ready(page, 2);
  // Without an address of its own it is back at the start, and from there goes on to what is not answered yet.
  await dialog(page, 1).getByRole("button", { name: "Fortsæt, hvor du slap" }).click();
  await headingInFocus(dialog(page, 1));
  await dialog(page, 1).getByRole("button", { name: "Tilbage" }).click();
  await expect(dialog(page, 1).getByRole("heading", { level: 1 })).toHaveText(other);
  expect((await ticked(page, 1)).indexOf(true)).toBe(2);
  await dialog(page, 1).getByRole("button", { name: "Slet alt" }).click();
  await expect.poll(async () => Object.keys(await kept(page))).toEqual(["foeling-session-1"]);
});

test("two that ask for the same number keep apart", async ({ page }) => {
  await openHost(page, "/same.html", 2);
  for (const index of [0, 1]) {
    await beginIn(dialog(page, index), { party: "employee" });
    await boxes(page, index).first().check();
  }
  expect(Object.keys(await kept(page)).sort()).toEqual(["foeling-session-5", "foeling-session-5~2"]);
});

const MOVES = {
  "appended elsewhere": (page) => dialog(page).evaluate((element) => document.querySelector(".there").append(element)),
  "moved with its state": (page) =>
    dialog(page).evaluate((element) => {
      const there = document.querySelector(".there");
      if (there.moveBefore) there.moveBefore(element, null);
      else there.append(element);
    }),
  "taken away and put back at once": async (page) => {
    await dialog(page).evaluate((element) => {
      element.remove();
      document.querySelector(".there").append(element);
    });
  },
  "taken away, and put back later": async (page) => {
    await takeAway(page);
    await frame(page);
    await putBack(page, ".there");
  },
};

for (const [name, move] of Object.entries(MOVES)) {
  test(`${name}, it goes on where it was, though nothing is stored`, async ({ page }) => {
    await openHost(page, "/one.html");
    await beginIn(dialog(page), { party: "employee" });
    await boxes(page).nth(1).check();
    await dialog(page).getByRole("button", { name: "Fortsæt", exact: true }).click();
    const there = await headingInFocus(dialog(page));
    await move(page);
    await expect(page.locator(".there > foeling-dialog").getByRole("heading", { level: 1 })).toHaveText(there);
    await dialog(page).getByRole("button", { name: "Tilbage" }).click();
    await headingInFocus(dialog(page));
    expect((await ticked(page)).indexOf(true)).toBe(1);
    await boxes(page).nth(2).check();
    expect((await ticked(page)).filter(Boolean)).toHaveLength(2);
    expect(await kept(page)).toEqual({});
    // Moved or not, it is one widget.
    await expect(dialog(page).locator(".foeling")).toHaveCount(1);
  });
}

test("what is set while it is away counts when it comes back", async ({ page }) => {
  await openHost(page, "/one.html");
  await beginIn(dialog(page), { party: "employee" });
  await boxes(page).nth(1).check();
  await takeAway(page);
  await frame(page);
  await page.evaluate(() => {
    window.aside.theme = "dark";
    window.aside.lang = "en";
  });
  await putBack(page);
  await expect(dialog(page).locator(".foeling")).toHaveAttribute("data-theme", "dark");
  await expect(dialog(page).locator(".foeling")).toHaveAttribute("lang", "en");
  await expect.poll(async () => (await ticked(page)).indexOf(true)).toBe(1);
});

test("gone before the program is there, nothing comes of it; back again, it starts", async ({ page }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route("**/app.*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await openHost(page, "/one.html", 0);
  await takeAway(page);
  letGo();
  await page.waitForResponse("**/app.*.wasm");
  await frame(page);
  expect(await heard(page)).toEqual([]);
  await putBack(page);
  await ready(page);
  await beginIn(dialog(page), { party: "employee" });
});

test("coming and going twenty times leaves nothing behind, and what nobody holds is freed", async ({ page }) => {
  await openHost(page, "/one.html");
  const traces = () => page.evaluate(() => [document.documentElement.querySelectorAll("*:not(.here *)").length, frames.length]);
  const before = await traces();
  for (let time = 0; time < 20; time += 1) {
    await takeAway(page);
    await frame(page);
    await putBack(page);
    await expect(dialog(page).getByRole("heading", { level: 1 })).toBeVisible();
  }
  await ready(page, 21);
  expect(await traces()).toEqual(before);
  // One that is taken away with answers in it, and one that is thrown away before it has started.
  await page.evaluate(() => {
    const early = document.createElement("foeling-dialog");
    document.body.append(early);
    early.remove();
    window.gone = [new WeakRef(window.aside), new WeakRef(early)];
    window.aside.remove();
    window.aside = undefined;
  });
  await frame(page);
  const browser = await page.context().newCDPSession(page);
  const left = async () => {
    await browser.send("HeapProfiler.collectGarbage");
    return page.evaluate(() => window.gone.filter((ref) => ref.deref()).length);
  };
  await expect.poll(left).toBe(0);
});
