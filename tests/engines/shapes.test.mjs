// Every shape starts, is answered, keeps the answers when its page is opened again, and saves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { POLICY, ROOT, serve } from "../browser/support/serve.mjs";
import { person, SITE } from "./support/person.mjs";
import { begin, walk } from "./support/walk.mjs";
import { readWord } from "./support/word.mjs";

const host = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The intranet</title>${head}</head>
  <body><h2>The intranet</h2>${body}</body></html>`;
const frame = (more) => `<iframe src="/dist/" title="Føling" width="1000" height="700" ${more}></iframe>`;

/** The pages of an intranet that hold Føling. */
const PAGES = {
  "/element.html": host('<script type="module" src="/dist/element/foeling-dialog.js"></script>', '<foeling-dialog lang="da"></foeling-dialog>'),
  "/frame.html": host("", frame("")),
  "/grows.html": host('<script type="module" src="/dist/foeling-iframe.js"></script>', frame("data-foeling")),
  "/sandbox.html": host("", frame('sandbox="allow-scripts allow-downloads"')),
  "/favicon.ico": "",
};

/** A page with frames: without `blob:`, nothing is saved from a frame in Firefox and WebKit (`docs/embedding.md`). */
const HOST_POLICY = `${POLICY}; frame-src 'self' blob:`;

/** A site for sandboxed frames: in WebKit `'self'` is nobody in a frame that has no origin (`docs/embedding.md`). */
const SITE_POLICY = POLICY.replaceAll("'self'", "'self' http://127.0.0.1:*");

let server;
before(async () => {
  // A sandboxed frame has no origin: the files must be anybody's to read.
  const headers = (path) => ({
    "Content-Security-Policy": path.startsWith("/dist") ? SITE_POLICY : HOST_POLICY,
    "Access-Control-Allow-Origin": "*",
  });
  server = await serve({ headers, pages: PAGES });
});
after(() => server.close());

const inFrame = (path) => async (page) => {
  await page.openHost(server.origin + path);
  await page.enter("iframe");
};

const ONE_FILE = pathToFileURL(join(ROOT, "dist", "foeling.html")).href;

const SHAPES = [
  { shape: "the site", open: (page) => page.open(SITE) },
  { shape: "the element", open: (page) => page.open(`${server.origin}/element.html`) },
  { shape: "the one file, from a disk", open: (page) => page.open(ONE_FILE) },
  { shape: "a frame", open: inFrame("/frame.html") },
  { shape: "a frame that grows", open: inFrame("/grows.html") },
  { shape: "a sandboxed frame", open: inFrame("/sandbox.html"), isForgetful: true },
];

/** Presses an entry of the way between screens, which is there where an address is the page's own as well. */
const tab = async (page, name) => {
  const [before] = await page.texts({ css: "h1" });
  await page.button(name);
  return page.heading(before);
};

for (const { shape, open, isForgetful = false } of SHAPES) {
  test(`${shape} starts, answers, ${isForgetful ? "says that it keeps nothing" : "keeps its answers"} and saves`, async () => {
    await person(async (page) => {
      await open(page);
      await begin(page, "employee");
      // Two pages are answered: another test answers all of them.
      const met = await walk(page, { answers: (heading, step) => step < 2 });
      assert.ok(met.length > 5, met.join(" / "));
      const answered = await page.texts({ css: ".foeling-summary__row" });
      assert.match(answered.join("\n"), /Fast teammøde/);
      await open(page);
      if (isForgetful) {
        // It has nowhere to keep anything, says so, and is answered anew.
        await page.says("Føling kan ikke gemme noget på denne side");
        await begin(page, "employee");
        await walk(page, { answers: (heading, step) => step < 2 });
      } else {
        await page.button("Fortsæt, hvor du slap");
        await walk(page, { answers: () => false });
      }
      assert.deepEqual(await page.texts({ css: ".foeling-summary__row" }), answered);

      await page.button("Se forslaget");
      await page.heading("Tjek dine svar");
      assert.equal(await page.count({ css: ".foeling-waterfall" }), 1);
      await tab(page, "Aftaleudkast");
      const word = await page.save("Gem som Word");
      assert.match(word.name, /^aftale-om-hjemmearbejde-[\d-]+\.docx$/);
      assert.match(await readWord(word.bytes), /Aftale om hjemmearbejde/);
      await tab(page, "Til samtalen");
      await page.button("Jeg er færdig");
      await page.button("Gør mine svar færdige");
      const half = await page.save("Gem filen");
      assert.ok(JSON.parse(half.bytes.toString("utf8")).sealed, "the half is sealed");
    });
  });
}

test("the one file, from a disk, says so when its program has stopped", async () => {
  await person(
    async (page) => {
      await page.open(ONE_FILE);
      await begin(page, "employee");
      // A program that does nothing but trap. An engine tells no more of it from a disk than that something went wrong.
      await page.run(() => {
        const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
        setTimeout(exports.f);
      });
      await page.says("Siden er gået i stå.");
      await page.says("The page has stopped working.");
    },
    { expected: /^uncaught/ },
  );
});
