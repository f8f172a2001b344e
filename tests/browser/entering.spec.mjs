// How things come in: a file that is dropped, and Enter in a field of one line.
import { dialog, hostPage, openHost, serving, tag } from "./support/element.mjs";
import { CODE, EMPLOYEE, MANAGER, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { test as served } from "./support/served.mjs";
import { button, chooseOutcome, clauseField, closeHalf, goTo, openTalk, SAYS } from "./support/talk.mjs";
import { expect, open, test } from "./support/test.mjs";
import { headingInFocus } from "./support/walk.mjs";

const heading = (within) => within.getByRole("heading", { level: 1 });

/**
 * Drags files, or words, over an element and lets them fall. Gives what was kept from the browser: the way over, and the fall.
 *
 * @param {import("@playwright/test").Locator} place
 * @param {{ files?: string[], words?: string }} dragged
 */
const drop = (place, { files = [], words }) =>
  place.evaluate(
    (element, { files, words }) => {
      const carried = new DataTransfer();
      for (const [at, text] of files.entries()) carried.items.add(new File([text], `fil ${at}.txt`, { type: "text/plain" }));
      if (words) carried.setData("text/plain", words);
      const kept = (name) => {
        const event = new DragEvent(name, { bubbles: true, composed: true, cancelable: true, dataTransfer: carried });
        element.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return [kept("dragover"), kept("drop")];
    },
    { files, words },
  );

const half = openHalf({ party: "manager", answers: MANAGER });

test("a file that is dropped anywhere on our page is opened as if it was picked", async ({ page }) => {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE, talk: TALK_NUMBER, closed: true }));
  // On a heading, on the page around, and on a field: a browser would show the file in the place of the page.
  for (const place of [heading(page), page.locator("html"), page.getByRole("button").first()]) {
    await goTo(page, "#/start");
    expect(await drop(place, { files: [half] })).toEqual([true, true]);
    await expect(button(page, SAYS.da.use)).toBeVisible();
    await headingInFocus(page);
  }
  await button(page, SAYS.da.use).click();
  await expect(heading(page)).toHaveText(SAYS.da.overview);
  // What is no file of ours says so, and the talk is still open.
  expect(await drop(heading(page), { files: ["hej"] })).toEqual([true, true]);
  await expect(page.getByRole("alert")).toContainText("uændrede");
  expect(await drop(heading(page), { files: [half, half] })).toEqual([true, true]);
  await expect(page.getByRole("alert")).toContainText("én fil ad gangen");
  await goTo(page, "#/samtalen");
  await expect(heading(page)).toHaveText(SAYS.da.overview);
});

test("words that are dragged are left to the browser", async ({ page }) => {
  await open(page);
  expect(await drop(heading(page), { words: "noget" })).toEqual([false, false]);
});

served.describe("on somebody else's page", () => {
  served.use({ serving: serving({ "/host.html": hostPage(tag()) }) });

  served("a file is taken on the widget and nowhere else", async ({ page }) => {
    await openHost(page, "/host.html");
    expect(await drop(page.getByRole("heading", { name: "The intranet" }), { files: [half] })).toEqual([false, false]);
    expect(await drop(heading(dialog(page)), { files: [half] })).toEqual([true, true]);
    await expect(dialog(page).getByRole("button", { name: SAYS.da.use })).toBeVisible();
  });
});

test("Enter in a field of one line does what the button that leads on does", async ({ page }) => {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE, talk: TALK_NUMBER }));
  await goTo(page, "#/trin/hours");
  const hours = page.locator("input[type=text]").first();
  await hours.fill("mange");
  await hours.press("Enter");
  await expect(page.locator(".foeling-errors")).toBeFocused();
  await hours.fill("37,5");
  // Enter that ends the writing of a letter, or comes with another key, is not ours.
  await hours.press("Shift+Enter");
  await hours.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
  await expect(hours).toBeVisible();
  await hours.press("Enter");
  await headingInFocus(page);
  await expect(page.locator(".foeling-errors")).toHaveCount(0);
  await expect(hours).toHaveCount(0);

  // The code of a seal.
  await closeHalf(page);
  await goTo(page, "#/start");
  await drop(heading(page), { files: [await sealedHalf({ party: "manager", answers: MANAGER })] });
  await page.getByLabel(SAYS.da.code).fill(CODE);
  await page.getByLabel(SAYS.da.code).press("Enter");
  await expect(button(page, SAYS.da.use)).toBeVisible();
});

test("Enter in a text of several lines is a line break, and on a choice nothing", async ({ page }) => {
  await openTalk(page);
  await goTo(page, "#/emne/extent");
  const title = await heading(page).innerText();
  const field = await clauseField(page);
  await field.fill("En");
  await field.press("Enter");
  await field.pressSequentially("to");
  await expect(field).toHaveValue("En\nto");
  await page.getByRole("radio").first().press("Enter");
  await expect(heading(page)).toHaveText(title);
  // A day leads on to the next topic.
  await goTo(page, "#/emne/start-and-review");
  await chooseOutcome(page, 0);
  const other = await heading(page).innerText();
  await page.locator("input[type=date]").first().press("Enter");
  await expect(heading(page)).not.toHaveText(other);
});
