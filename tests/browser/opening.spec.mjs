// Files that are opened: whatever is amiss with one, it is said what to do, and what is open stays as it is.
import { writeFile } from "node:fs/promises";
import { axe, expect, open, test } from "./support/test.mjs";
import { mayFetchWriter } from "./support/watch.mjs";
import { headingInFocus } from "./support/walk.mjs";
import { CODE, EMPLOYEE, MANAGER, TALK_NUMBER, openHalf, openWith, sealedHalf, session } from "./support/prepared.mjs";
import { button, file, goTo, notice, openTalk, pick, SAYS } from "./support/talk.mjs";

const says = SAYS.da;
const half = openHalf({ party: "employee", answers: EMPLOYEE });
const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const zip = Buffer.from(
  "UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAAAAAAAAAAhAIMW3IwBAAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAA",
  "base64",
);

/** What is picked, and what is said to do about it. */
const REFUSED = [
  ["a half of which the end is missing", half.slice(0, 700), "Bed om at få den sendt igen."],
  ["a half of a newer version", half.replace('"version":1', '"version":2'), "Genindlæs siden, og åbn så filen."],
  ["a half whose answers are no list", half.replace(/"answers":.*/, '"answers":7}'), "Bed om at få den sendt igen."],
  ["an empty file", "", "Filen er tom. Bed om at få den sendt igen."],
  ["a picture", png, "Filen er et billede, uanset hvad den hedder. Vælg en fil, der er gemt i Føling."],
  ["an archive", zip, "Vælg en fil, der er gemt i Føling."],
  ["a text", "Hej", "Filen er ikke lavet i Føling. Vælg en fil, der er gemt i Føling."],
  ["somebody else's JSON", '{"format":"theirs","version":1}', "Vælg en fil, der er gemt i Føling."],
];

/** A file bigger than a test can hold in its hand. */
async function big(testInfo) {
  const path = testInfo.outputPath("halvdel.json");
  await writeFile(path, Buffer.alloc(50_000_000, " "));
  return path;
}

/** Picks each file in turn, and has a look at what is open after each. */
async function refuseAll(page, testInfo, unchanged) {
  const all = [...REFUSED.map(([what, contents, todo]) => [what, file(contents), todo]),
    ["a film", await big(testInfo), "Filen fylder 50 MB. Filer fra Føling fylder højst 5 MB. Vælg en fil"]];
  for (const [what, picked, todo] of all) {
    await test.step(what, async () => {
      await goTo(page, "#/start");
      // It could be one of Word's, and what unpacks those is fetched to see.
      if (what === "an archive") mayFetchWriter(page);
      await pick(button(page, says.openFile), picked);
      await expect(page.getByRole("alert")).toContainText(todo);
      await expect(page.getByRole("alert")).toContainText("Dine svar her er uændrede.");
      await headingInFocus(page);
      await expect(button(page, says.use)).toHaveCount(0);
      await unchanged();
    });
  }
}

/** What the check page says: every answer. */
async function answers(page) {
  await goTo(page, "#/tjek");
  return page.getByRole("main").innerText();
}

test("no file that is none, and none that is damaged, touches the answers", async ({ page }, testInfo) => {
  test.slow();
  await openWith(page, session({ party: "manager", answers: MANAGER }));
  const before = await answers(page);
  expect(before).toContain("Rådhusets rytme");
  await refuseAll(page, testInfo, async () => expect(await answers(page)).toBe(before));
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), file(zip));
  await axe(page);
});

test("nor an open talk", async ({ page }, testInfo) => {
  test.slow();
  await openTalk(page);
  await button(page, says.begin).click();
  await page.getByRole("radio", { name: says.outcomes[2], exact: true }).check();
  const talk = async () => {
    await goTo(page, "#/samtalen");
    return page.getByRole("main").innerText();
  };
  const before = await talk();
  expect(before).toContain(says.outcomes[2]);
  await refuseAll(page, testInfo, async () => expect(await talk()).toBe(before));
});

test("a half from before there were versions opens as any other", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, closed: true }));
  const { route, ...old } = JSON.parse(half);
  await pick(button(page, says.openFile), file(JSON.stringify({ ...old, version: 0 })));
  await expect(page.getByRole("main")).toContainText(`Lavet 25. november 2026 · samtalenummer ${TALK_NUMBER}`);
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
});

test("an answer that can't be read is named, and the others count", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, closed: true }));
  await pick(button(page, says.openFile), file(half.replace('"300"', '"900"').replace('"voluntary"', '"volunteer"')));
  const card = page.locator(".foeling-card");
  await expect(card).toContainText("Nogle svar i filen kunne ikke læses");
  await expect(card.getByRole("listitem")).toHaveText(["volunteer", "Hjemmedage om ugen"]);
  await button(page, says.use).click();
  await goTo(page, "#/emne/exempt-tasks");
  await expect(page.locator(".foeling-said")).toContainText("Kagebagerens kartotek");
});

test("a wrong code says what is wrong with it, changes nothing, and the right one opens", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, closed: true }));
  const before = await answers(page);
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), file(await sealedHalf({ party: "employee", answers: EMPLOYEE })));
  await headingInFocus(page);
  const field = page.getByLabel(says.code);
  const write = async (code) => {
    await field.fill(code);
    await button(page, says.unseal).click();
  };
  for (const [code, words] of [
    ["", "Skriv de seks ord i koden."],
    ["kaffe lampe hest guitar tiger", "Koden er på seks ord. Du har skrevet 5."],
    [CODE.replace("guitar", "gutar"), "Ordet »gutar« er ikke med i nogen kode. Prøv med »guitar«."],
    [CODE.replace("kaffe", "kakao"), "Koden passer ikke til filen. Spørg efter de seks ord, og skriv dem igen."],
  ]) {
    await write(code);
    await expect(page.getByRole("main")).toContainText(words);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(words.slice(0, 20)));
    // What was typed stays, to be mended.
    await expect(field).toHaveValue(code);
  }
  await axe(page);
  expect(await answers(page)).toBe(before);
  await page.goBack();
  await write(` ${CODE.toUpperCase().replaceAll(" ", ", ")}.`);
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
});

test("a seal in which one letter was changed does not open, and what is open stays", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, closed: true }));
  const before = await answers(page);
  const sealed = await sealedHalf({ party: "employee", answers: EMPLOYEE });
  const changed = sealed.replace(/("data":".{3000})(.)/, (_, start, letter) => start + (letter === "A" ? "B" : "A"));
  expect(changed).not.toBe(sealed);
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), file(changed));
  await page.getByLabel(says.code).fill(CODE);
  await button(page, says.unseal).click();
  await expect(page.getByRole("main")).toContainText("Hvis de stadig ikke passer, så bed om at få filen igen.");
  expect(await answers(page)).toBe(before);
});

test("a half of another talk is said to be one, and can be said to belong here", async ({ page }) => {
  await openWith(page, session({ party: "manager", answers: MANAGER, talk: "ABCD-1234", closed: true }));
  await pick(button(page, says.openFile), file(half));
  await button(page, says.use).click();
  await expect(page.getByRole("alert")).toContainText("Filen har et andet samtalenummer.");
  await expect(page.getByRole("alert")).toContainText("Se, om den er fra den, du skal tale med.");
  await axe(page);
  const anyway = button(page, "Brug filen alligevel");
  await expect(anyway).toBeVisible();
  // Nothing has come of it yet.
  await goTo(page, "#/tjek");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.check);
  await page.goBack();
  await anyway.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
});

test("two halves of one party make no talk; the other's half does, on a third device too", async ({ page }) => {
  await open(page);
  await pick(button(page, says.openFile), file(half));
  await button(page, says.use).click();
  await expect(page.getByRole("main")).toContainText("medarbejderens svar ligger klar", { ignoreCase: true });
  await headingInFocus(page);
  await axe(page);
  await pick(button(page, says.otherFile), file(half));
  await button(page, says.use).click();
  await expect(page.getByRole("alert")).toContainText("Vælg den fil, som lederen har gemt.");
  await axe(page);
  await expect(button(page, "Brug filen alligevel")).toHaveCount(0);
  await pick(button(page, says.otherFile), file(openHalf({ party: "manager", answers: MANAGER })));
  await button(page, says.use).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
});

test("a file that is opened over an open talk asks first, and can be left", async ({ page }) => {
  await openTalk(page);
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), file(half));
  await expect(page.getByRole("main")).toContainText("En samtale er allerede åben. Gem den først");
  await expect(button(page, "Gem den åbne først")).toBeVisible();
  await axe(page);
  await button(page, says.leave).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says.overview);
  await headingInFocus(page);
});
