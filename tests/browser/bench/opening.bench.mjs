// How long the biggest files that are read take in a browser, until what came of them is shown: nothing is asserted here.
//
// The files come from `benches/readers.rs`. "Until shown" is from the file's pick to two frames after the screen said what it
// is; "frozen" is the longest time in which the page drew nothing. Each is opened as the machine is, and four times slower.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "@playwright/test";
import { button, SAYS } from "../support/talk.mjs";

const SPEEDS = [1, 4];
const RUNS = 3;

test("the biggest files of each kind", async ({ browser }) => {
  const folder = process.env.FOELING_FILES;
  const names = (await readdir(folder)).filter((name) => !name.startsWith("session"));
  console.log(`${"".padEnd(44)} ${"bytes".padStart(9)} ${SPEEDS.map((speed) => `   shown/frozen ms, ${speed}x`).join("")}`);
  for (const name of names.sort()) {
    const buffer = await readFile(join(folder, name));
    const cells = [];
    let became = "";
    for (const speed of SPEEDS) {
      const times = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await openOnce(browser, { name, buffer, speed }));
      const best = times.reduce((least, time) => (time.shown < least.shown ? time : least));
      cells.push(`${best.shown.toFixed(0).padStart(8)} /${best.frozen.toFixed(0).padStart(6)}      `);
      became = best.became;
    }
    console.log(`${name.padEnd(44)} ${String(buffer.length).padStart(9)}   ${cells.join("  ")} ${became}`);
  }
});

/** Opens one file in a fresh tab. */
async function openOnce(browser, { name, buffer, speed }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("");
  await page.waitForFunction(() => performance.getEntriesByName("foeling-complete").length > 0);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: speed });
  await page.evaluate(watch);
  const opener = button(page, SAYS.da.openFile);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), opener.click()]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  const time = await page.evaluate(() => globalThis.watched);
  await context.close();
  return time;
}

/** In the page: promises how long it took from the pick of a file until the screen that says what it is. */
function watch() {
  globalThis.watched = new Promise((done) => {
    const heading = () => document.querySelector("#foeling h1").textContent;
    let [begun, last, frozen, before, settled] = [0, 0, 0, heading(), 0];
    const frame = (now) => {
      frozen = Math.max(frozen, now - last);
      last = now;
      settled = heading() === before ? 0 : settled + 1;
      if (settled < 2 && now - begun < 30_000) return requestAnimationFrame(frame);
      const said = document.querySelector("#foeling [role=alert]")?.textContent ?? heading();
      return done({ shown: now - begun, frozen, became: said.slice(0, 60) });
    };
    addEventListener("change", () => {
      [begun, last] = [performance.now(), performance.now()];
      requestAnimationFrame(frame);
    }, { capture: true, once: true });
  });
}
