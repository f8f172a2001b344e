// Twelve agreements as they are signed (`tests/support/agreements.rs`): each prints on two A4 pages at the most.
import { readdirSync, readFileSync } from "node:fs";
import { expect, open, test } from "./support/test.mjs";
import { goTo, pick } from "./support/talk.mjs";
import { headingInFocus } from "./support/walk.mjs";

const FOLDER = new URL("./data/twelve/", import.meta.url);

for (const name of readdirSync(FOLDER)) {
  test(`the agreement of ${name.replace(".json", "")} is ready to be signed and prints on two pages`, async ({ page }) => {
    await open(page);
    const file = { name, mimeType: "application/json", buffer: readFileSync(new URL(name, FOLDER)) };
    await pick(page.getByRole("button", { name: "Åbn en gemt fil" }), file);
    await headingInFocus(page);
    await page.getByRole("button", { name: "Fortsæt samtalen" }).click();
    await headingInFocus(page);
    await goTo(page, "#/gem");
    await expect(page.getByRole("main")).toContainText("Alt, hvad der skal med, er på plads.");
    await expect(page.locator(".foeling-print__signature")).toHaveCount(2);
    await expect(page.locator(".foeling-print")).not.toContainText("Udkast");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length).toBeLessThanOrEqual(2);
  });
}
