// Others change the page: it goes on, and says what it would have said.
import { expect, open, test } from "./support/test.mjs";
import { holdBack } from "./support/early.mjs";
import { dialog, heard, hostPage, listen, openHost, serving, tag } from "./support/element.mjs";
import { EMPLOYEE, openWith, session } from "./support/prepared.mjs";
import { test as served } from "./support/served.mjs";
import { button, chooseOutcome, file, goTo, openTalk, pick, SAYS, settleAll } from "./support/talk.mjs";
import { overwrite, takeAway, translate } from "./support/translator.mjs";
import { begin, beginIn, headingInFocus, walk } from "./support/walk.mjs";

/** A translator that heeds nothing, and leaves the words as they are so that they can be read. */
const RUTHLESS = { isPolite: false, isTranslated: false };

const TALK = ["#/samtalen", "#/emne/extent", "#/emne/place", "#/side-om-side", "#/jeres-aftale", "#/gem"];
const OWN = ["#/start", "#/trin/tasks", "#/trin/places", "#/tjek", "#/forslag", "#/aftale", "#/samtale", "#/hjaelp", "#/regler", "#/ramme"];

/** What the screen says, without line breaks and blanks, which come with boxes. */
const said = (page) => page.locator("#foeling .foeling-screen").evaluate((screen) => screen.textContent.replace(/\s+/g, ""));

/** A walk on which every way from each of the screens to each other is gone once. */
function* ways(screens) {
  for (const [nth, one] of screens.entries()) {
    for (const other of screens.slice(nth + 1)) yield* [one, other];
    yield one;
  }
}

/** Changes a page from outside while a walk goes over it. A translator goes on by itself. */
async function walkOver(page, screens, change) {
  if (change === translate) await page.evaluate(change, RUTHLESS);
  for (const screen of screens) {
    await goTo(page, screen);
    if (change !== translate) await page.evaluate(change);
  }
}

test("a translator that heeds what a page says leaves it alone", async ({ page }) => {
  await begin(page, { party: "employee" });
  await page.evaluate(translate, { isPolite: true, isTranslated: true });
  await walk(page);
  expect(await page.evaluate(() => window.__translated)).toBe(0);
});

for (const lang of ["da", "en"]) {
  test(`the whole questionnaire goes on under a translator that heeds nothing (${lang})`, async ({ page }) => {
    test.slow();
    await begin(page, { party: "employee", lang, full: true });
    await page.evaluate(translate, RUTHLESS);
    const met = await walk(page, { lang });
    expect(met.length).toBeGreaterThan(15);
    expect(await page.evaluate(() => window.__translated)).toBeGreaterThan(500);
  });
}

test("what a translator made of a page is gone with the next thing one does, and the focus stays", async ({ page }) => {
  await begin(page, { party: "employee" });
  await page.evaluate(overwrite);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("???");
  const box = page.locator("input[type=checkbox]").first();
  const id = await box.getAttribute("id");
  await box.check();
  await expect(page.locator("#foeling")).not.toContainText("???");
  await expect(page.locator(`#${id}`)).toBeFocused();
  await expect(page.locator(`#${id}`)).toBeChecked();
});

test("what is typed keeps its place while everything around it is drawn anew", async ({ page }) => {
  await openWith(page, session({ party: "employee", answers: EMPLOYEE }));
  await goTo(page, "#/trin/hours");
  const field = page.locator("input[type=text]").first();
  await field.fill("3");
  await page.evaluate(translate, RUTHLESS);
  await field.press("End");
  await field.pressSequentially("7,5");
  await expect(field).toHaveValue("37,5");
  await expect(field).toBeFocused();
});

for (const [name, change] of [["translated", translate], ["written over", overwrite], ["thinned out", takeAway]]) {
  test(`every way between one's own screens is open on a page that is ${name}`, async ({ page, other }) => {
    test.slow();
    for (const one of [page, other]) await openWith(one, session({ party: "employee", answers: EMPLOYEE }));
    await walkOver(page, ways(OWN), change);
    // The last screens say what they say on a page that nobody has touched.
    for (const screen of OWN.slice(1)) {
      if (change !== translate) await page.evaluate(change);
      await Promise.all([goTo(page, screen), goTo(other, screen)]);
      expect(await said(page), screen).toBe(await said(other));
    }
  });

  test(`every way between the screens of a talk is open on a page that is ${name}`, async ({ page, other }) => {
    test.slow();
    for (const one of [page, other]) await openTalk(one);
    await walkOver(page, ways(TALK), change);
    for (const screen of TALK) {
      if (change !== translate) await page.evaluate(change);
      await Promise.all([goTo(page, screen), goTo(other, screen)]);
      expect(await said(page), screen).toBe(await said(other));
    }
  });
}

test("a whole talk and its follow-up go on under a translator that heeds nothing", async ({ page }) => {
  test.slow();
  await openTalk(page);
  await page.evaluate(translate, RUTHLESS);
  await settleAll(page);
  await goTo(page, "#/emne/extent");
  await chooseOutcome(page, 1);
  await goTo(page, "#/jeres-aftale");
  await expect(page.getByRole("main")).toContainText("Betingelsen & <i>mere</i>");
  const kept = await page.evaluate(() => sessionStorage.getItem("foeling-talk-1"));
  const agreed = JSON.parse(kept);
  agreed.versions = [{ made: "2027-01-04", lang: "da", clauses: [["extent", "To dage om ugen."]], local: [], review: "2027-04-05" }];
  await goTo(page, "#/start");
  await pick(button(page, SAYS.da.openFile), file(JSON.stringify(agreed), "aftale.json"));
  await headingInFocus(page);
});

test("the editor of a frame is written in under a translator that heeds nothing", async ({ page }) => {
  await open(page, "#ramme");
  await page.evaluate(translate, RUTHLESS);
  const fields = page.locator("#foeling :is(input[type=text], textarea):visible");
  const count = Math.min(await fields.count(), 6);
  for (let nth = 0; nth < count; nth += 1) {
    await fields.nth(nth).fill(`${nth + 1}`);
    await expect(fields.nth(nth)).toHaveValue(`${nth + 1}`);
  }
});

test("nodes that an extension adds beside ours take no focus and redraw nothing", async ({ page }) => {
  await begin(page, { party: "employee" });
  const box = page.locator("input[type=checkbox]").first();
  await box.focus();
  await page.evaluate(() => {
    for (const input of document.querySelectorAll("#foeling input")) {
      input.dataset.mine = "yes";
      input.after(Object.assign(document.createElement("span"), { className: "extension", textContent: "✓" }));
    }
  });
  await box.check();
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute("data-mine", "yes");
});

// ------------------------------------------------------------------ the program stops

/** From now on the program can draw nothing any more, and stops with a panic. In the page. */
const breakPage = () => {
  for (const name of ["insertBefore", "appendChild", "removeChild", "replaceChild"]) {
    Node.prototype[name] = () => {
      throw new DOMException("broken");
    };
  }
};

/** What it says then. */
const STOPPED = ["Siden er gået i stå.", "Indlæs igen", "The page has stopped working.", "Reload"];

const PANIC = /failed to (insert|append)|unreachable|broken|uncaught: RuntimeError/;

test.describe("a program that has stopped", () => {
  test.use({ expectedProblems: [PANIC] });

  for (const from of ["#/trin/tasks", "#/forslag", "#/ramme", "#/regler"]) {
    test(`says so in both languages and goes on where one was (${from})`, async ({ page }) => {
      await openWith(page, session({ party: "employee", answers: EMPLOYEE }));
      await goTo(page, from);
      await page.evaluate(breakPage);
      // Adding what stands on the page needs none of what is broken.
      await page.evaluate(() => (location.hash = "#/tjek"));
      const alert = page.getByRole("alert");
      for (const words of STOPPED) await expect(alert).toContainText(words);
      await expect(page.getByRole("main")).toHaveCount(0);
      await alert.getByRole("button", { name: "Indlæs igen" }).click();
      await expect(page.locator("#foeling h1")).toHaveText("Tjek dine svar");
      await expect(page.locator("#foeling")).toContainText("Kagebagerens kartotek");
    });
  }

  test("in a talk loses nothing of it", async ({ page }) => {
    await openTalk(page);
    await goTo(page, "#/emne/extent");
    await page.evaluate(breakPage);
    await page.getByRole("radio", { name: SAYS.da.outcomes[1], exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(STOPPED[0]);
    await page.getByRole("alert").getByRole("button", { name: "Reload" }).click();
    await expect(page.locator("#foeling h1").first()).toHaveText("Omfang");
  });

  test("by a trap that is no panic says so too", async ({ page }) => {
    await begin(page, { party: "employee" });
    await page.evaluate(() => {
      const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
      setTimeout(exports.f);
    });
    await expect(page.getByRole("alert")).toContainText(STOPPED[0]);
  });
});

served.describe("an element whose program has stopped", () => {
  served.use({ serving: serving({ "/host.html": hostPage(tag()) }), expectedProblems: [PANIC] });

  served("says so in its place and tells the host; the page around it goes on", async ({ page }) => {
    await openHost(page, "/host.html");
    await beginIn(dialog(page), { party: "employee" });
    await page.evaluate(breakPage);
    await dialog(page).getByRole("button", { name: "Fortsæt", exact: true }).click();
    await expect(dialog(page).getByRole("alert")).toContainText(STOPPED[2]).catch(() => {});
    expect((await heard(page, "error")).map((event) => event.detail)).toEqual([{ what: "stopped" }]);
  });

  served("hears nothing of what stops elsewhere on the page", async ({ page }) => {
    await openHost(page, "/host.html");
    await page.evaluate(() => setTimeout(() => Promise.reject(new WebAssembly.RuntimeError("somebody else's"))));
    await page.waitForTimeout(200);
    await expect(dialog(page).getByRole("alert")).toHaveCount(0);
    await expect(dialog(page).getByRole("radio").first()).toBeVisible();
  });
});

served.describe("a program that has stopped", () => {
  served.use({
    // Without headers of a server: the one file brings its own policy along, and the page around a frame has its own.
    serving: {
      pages: {
        "/host.html": hostPage(
          '<iframe src="/dist/index.html" data-foeling title="Samtale"></iframe>',
          '<script type="module" src="/dist/foeling-iframe.js"></script>',
        ),
      },
    },
    expectedProblems: [PANIC],
  });

  served("in the one file says so", async ({ page }) => {
    await begin(page, { party: "employee" }, "dist/foeling.html");
    await page.evaluate(breakPage);
    await button(page, "Fortsæt").click();
    await expect(page.getByRole("alert")).toContainText(STOPPED[0]);
  });

  served("in a frame says so and tells the page around it", async ({ page }) => {
    await listen(page);
    await page.goto("/host.html");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("radio", { name: "Medarbejder" }).check();
    await frame.getByRole("button", { name: "Begynd", exact: true }).click();
    await expect(frame.locator(".foeling-head__step")).toBeVisible();
    await page.frames()[1].evaluate(breakPage);
    await frame.getByRole("button", { name: "Fortsæt", exact: true }).click();
    await expect(frame.getByRole("alert")).toContainText(STOPPED[0]);
    await expect.poll(() => heard(page, "error")).toEqual([{ name: "error", detail: { what: "stopped" }, from: "iframe" }]);
  });
});

test("a page that was translated before the program was all here goes on", async ({ page }) => {
  const letGo = await holdBack(page, "**/later.*.wasm");
  await page.goto("");
  await expect(page.locator("#foeling h1")).toBeVisible();
  await page.evaluate(translate, { isPolite: false, isTranslated: true });
  await page.locator("#foeling input[type=radio]").first().check();
  letGo();
  await page.waitForFunction(() => performance.getEntriesByName("foeling-complete").length > 0);
  await page.locator("#foeling .foeling-button--primary").click();
  await expect(page.locator("#foeling .foeling-head__step")).toBeVisible();
});
