// What a person does who has no mouse.

/** What has the focus, as far as one needs to know to find something. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return {
      id: element.id,
      text: element.textContent.trim(),
      isPrimary: element.classList.contains("foeling-button--primary"),
    };
  });

/**
 * Tabs on until the focus is on what is looked for.
 *
 * @param {import("@playwright/test").Page} page
 * @param {(what: { id: string, text: string, isPrimary: boolean }) => boolean} isIt
 */
export async function tabTo(page, isIt) {
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press("Tab");
    if (isIt(await focused(page))) return;
  }
  throw new Error(`not found by keyboard: ${isIt}`);
}

/** Tabs to a button with this name and presses it. */
export async function activate(page, name) {
  await tabTo(page, ({ text }) => text === name);
  await page.keyboard.press("Enter");
}
