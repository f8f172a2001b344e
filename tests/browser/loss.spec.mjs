// The ways in which something could be lost, each as it was met: twenty-five cases. Those that have a room of their own are
// tested there:
//
//  1-6   two tabs, a deletion in one of them, the talk of another tab, a page that comes back: keeping.spec.mjs (and 3 here)
//  7-9   a place that keeps for less or more, a full store, a frame that can't be had for once: keeping.spec.mjs
// 10-12  what this version can't read, the age of a tab, a clock that was wrong: keeping.spec.mjs
//    13  a deletion that the next person could take back: keeping.spec.mjs
//    14  leaving where something is on this page alone: keeping.spec.mjs, and the talk and the names here
// 15-16  a number that can't be read, a year that is none: here
//    17  files that would freeze the page: here; every limit in tests/limits.rs
//    18  letters of another encoding: here; every reader in tests/other_programs.rs
//    19  Word files of other programs and copies that lost their data: here; each cause in tests/other_programs.rs
//    20  line breaks of a clause: here; every output in tests/written_lines.rs
// 21-22  a file that is dropped, or renamed: entering.spec.mjs
//    23  a seal that opens too late: here
//    24  the length of a sealed half: here; the longest half in tests/half_files.rs
//    25  parts of the program that are gone after an update: missing-parts.spec.mjs
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { serving } from "./support/element.mjs";
import { CODE, EMPLOYEE, MANAGER, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { test as served } from "./support/served.mjs";
import { button, chooseOutcome, clauseField, goTo, openTalk, pick, SAYS } from "./support/talk.mjs";
import { asks, download, expect, reload, test } from "./support/test.mjs";
import { mayFetchWriter } from "./support/watch.mjs";
import { begin, headingInFocus } from "./support/walk.mjs";

const says = SAYS.da;
const data = (name) => readFileSync(new URL(`../data/formats/${name}`, import.meta.url));

/** Opens bytes as a file on the start screen. */
async function opens(page, bytes, name = "fil.json") {
  mayFetchWriter(page);
  await goTo(page, "#/start");
  await pick(button(page, says.openFile), { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await headingInFocus(page);
}

const prepared = (page) => openWith(page, session({ party: "employee", answers: EMPLOYEE, talk: TALK_NUMBER, closed: true }));

/** The answers are as they were. */
async function areThere(page) {
  await goTo(page, "#/tjek");
  await expect(page.getByRole("main")).toContainText("Kagebagerens kartotek");
}

served.describe("3. the talk of another tab", () => {
  const frame = JSON.stringify({ format: "foeling-frame", version: 1, retention: { days: 20 } });
  served.use({ serving: serving({ "/dist/foeling-frame.json": frame }) });

  served("is not deleted by a click in a tab that has none", async ({ page }) => {
    await begin(page, { party: "employee" }, "dist/");
    const talk = data("talk-1.json").toString();
    await page.evaluate((text) => localStorage.setItem("foeling-talk-1", text), talk);
    await page.locator("#foeling input[type=checkbox]").first().click();
    await expect(page.getByText("Svarene er ændret i en anden fane.").first()).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("foeling-talk-1"))).toBe(talk);
  });
});

test("14. a talk that has changed since its last file, and names for the paper, are asked about", async ({ page }) => {
  test.slow();
  await openTalk(page);
  expect(await asks(page)).toBe(false);
  await goTo(page, "#/emne/extent");
  await chooseOutcome(page, 0);
  expect(await asks(page)).toBe(true);
  await goTo(page, "#/gem");
  await download(page.getByRole("button", { name: /^(Gem samtalen til senere|Gem aftalefilen)$/ }).first());
  expect(await asks(page)).toBe(false);
  await page.getByRole("textbox").first().fill("Anna");
  expect(await asks(page)).toBe(true);
});

test("15. a number that can't be read is in its field after a reload", async ({ page }) => {
  await begin(page, { party: "employee" });
  await goTo(page, "#/trin/hours");
  const field = page.locator("input[type=text]").first();
  await field.fill("37,5 eller så");
  await reload(page);
  await expect(field).toHaveValue("37,5 eller så");
  await button(page, "Fortsæt").click();
  await expect(page.locator(".foeling-errors")).toBeFocused();
});

test("16. a year that is none loses nothing", async ({ page }) => {
  await prepared(page);
  await page.evaluate(() => sessionStorage.setItem("foeling-session-1", sessionStorage.getItem("foeling-session-1").replace("2027-04-12", "9999-12-31")));
  await reload(page);
  await areThere(page);
  await goTo(page, "#/aftale");
  await expect(page.getByRole("main")).toContainText("9999");
});

test("17. no file freezes the page: it is opened, or refused with the reason", async ({ page }) => {
  test.slow();
  await prepared(page);
  const rows = Array.from({ length: 10_000 }, (_, at) => [`ukendt-${at}`, "one", "ja"]);
  const half = JSON.parse(openHalf({ party: "manager", answers: MANAGER }));
  const zip = await JSZip.loadAsync(data("word-1.docx"));
  const names = Array.from({ length: 1_000 }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(" ");
  zip.file("word/document.xml", `<w:document xmlns:w="w" ${names}>${'<b xmlns:b="b"/>'.repeat(1_000)}</w:document>`);
  for (const [name, bytes] of [
    ["rækker", JSON.stringify({ ...half, answers: rows })],
    ["dybde", `{"format":"foeling-agreement","version":1,"x":${"[".repeat(100_000)}`],
    ["bred", JSON.stringify({ ...half, more: Array.from({ length: 60_000 }, () => 1) })],
    ["navnerum", await zip.generateAsync({ type: "nodebuffer" })],
    ["stor", Buffer.alloc(6_000_000, 32)],
  ]) {
    await opens(page, bytes, name);
    await expect(page.getByRole("alert"), name).toContainText("uændrede");
  }
  await areThere(page);
});

test("18. letters of another encoding are named, and nothing is changed", async ({ page }) => {
  await prepared(page);
  for (const name of ["agreement-1.json", "half-1.json"]) {
    const text = data(name).toString();
    expect(text).toMatch(/[æøå]/);
    await opens(page, Buffer.from(text, "latin1"));
    await expect(page.getByRole("alert"), name).toContainText("UTF-8");
  }
  await areThere(page);
});

test("19. a Word file of ours is known by its main part whatever its name, and a copy that lost its data is told as one", async ({ page }) => {
  test.slow();
  await openWith(page, "");
  const renamed = await JSZip.loadAsync(data("word-1.docx"));
  for (const list of ["_rels/.rels", "[Content_Types].xml"]) {
    renamed.file(list, (await renamed.file(list).async("string")).replaceAll("word/document.xml", "word/document2.xml"));
  }
  renamed.file("word/document2.xml", await renamed.file("word/document.xml").async("nodebuffer"));
  renamed.file("word/_rels/document2.xml.rels", await renamed.file("word/_rels/document.xml.rels").async("nodebuffer"));
  renamed.remove("word/document.xml").remove("word/_rels/document.xml.rels");
  await opens(page, await renamed.generateAsync({ type: "nodebuffer" }), "aftale.docx");
  await expect(page.getByRole("alert")).toHaveCount(0);
  const lost = await JSZip.loadAsync(data("word-1.docx"));
  for (const name of Object.keys(lost.files).filter((name) => name.startsWith("customXml"))) lost.remove(name);
  await opens(page, await lost.generateAsync({ type: "nodebuffer" }), "aftale.docx");
  await expect(page.getByRole("alert")).toContainText("Teksten er fra Føling, men filen har ikke de data");
});

test("20. the lines of a clause stay lines on the screen and on paper", async ({ page }) => {
  await openTalk(page);
  await goTo(page, "#/emne/extent");
  await (await clauseField(page)).fill("Første linje\nAnden linje");
  await goTo(page, "#/jeres-aftale");
  expect(await page.getByRole("main").innerText()).toContain("Første linje\nAnden linje");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".foeling-print").first().innerText()).toContain("Første linje\nAnden linje");
});

test("23. a seal that opens after another file was opened does not take its place", async ({ page }) => {
  await prepared(page);
  await opens(page, await sealedHalf({ party: "manager", answers: MANAGER }));
  await page.getByLabel(says.code).fill(CODE);
  // Opening a seal takes its time; here it takes until another file lies open.
  await page.evaluate(() => {
    const derive = SubtleCrypto.prototype.deriveKey;
    window.waits = new Promise((go) => (window.go = go));
    SubtleCrypto.prototype.deriveKey = async function (...how) {
      await window.waits;
      const key = await derive.apply(this, how);
      setTimeout(() => (window.came = true), 50);
      return key;
    };
  });
  await button(page, says.unseal).click();
  await opens(page, data("agreement-1.json"));
  const shown = await page.getByRole("main").innerText();
  await page.evaluate(() => window.go());
  await page.waitForFunction(() => window.came);
  expect(await page.getByRole("main").innerText()).toBe(shown);
});

test("24. a sealed half is of one length, whatever is in it", async ({ page }) => {
  const lengths = [];
  for (const answers of [EMPLOYEE, EMPLOYEE.slice(0, 3), EMPLOYEE.map((row) => (row[1] === "words" ? [row[0], "words", "😀".repeat(120)] : row))]) {
    await openWith(page, session({ party: "employee", answers, talk: TALK_NUMBER, closed: true }), "#/tag-med");
    const file = await download(button(page, says.save));
    lengths.push((await readFile(await file.path())).length);
  }
  expect(new Set(lengths).size).toBe(1);
});
