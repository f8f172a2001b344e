// Every screen of sharing, opening and the talk: for everybody, in both languages, light and dark, narrow and spaced out.
import { CODE, EMPLOYEE, MANAGER, openHalf, openWith, sealedHalf, session, TALK_NUMBER } from "./support/prepared.mjs";
import { axe, axeInBothLooks, download, expect, noSidewaysScroll, reload, spaceOut, test, tooSmall } from "./support/test.mjs";
import { button, chooseOutcome, clauseField, closeHalf, file, goTo, openTalk, pick, SAYS, takeOver, topicsOf } from "./support/talk.mjs";
import { headingInFocus } from "./support/walk.mjs";

/** Opens all that can be opened on the screen, so that it is looked at too. */
const unfold = (page) =>
  page.evaluate(() => {
    document.querySelectorAll("details").forEach((element) => (element.open = true));
    document.querySelector(".foeling-aside__toggle[aria-expanded=false]")?.click();
  });

/** Looks at every screen before the talk, as it is met: what goes along, the change of hands, and what is opened. */
async function seeMeeting(page, lang, look) {
  const says = SAYS[lang];
  await openWith(page, session({ party: "employee", lang, answers: EMPLOYEE }), "#/tag-med");
  await expect(page.locator(".foeling-code__word")).toHaveCount(6);
  await look(page);
  await goTo(page, "#/faerdig");
  await look(page);
  await closeHalf(page, lang);
  await page.locator("input[id$=-number]").fill("K7");
  await page.locator(".foeling-number").getByRole("button").click();
  await look(page);
  await page.getByRole("radio", { name: says.unsealed }).check();
  await download(button(page, says.save));
  await look(page);
  await button(page, says.handOver).click();
  await headingInFocus(page);
  await expect(page.locator(".foeling-code__word")).toHaveCount(6);
  await look(page);
  // While the other answers, and after a reload.
  await takeOver(page, lang);
  await headingInFocus(page);
  await look(page);
  await reload(page);
  await goTo(page, "#/start");
  await look(page);

  const other = session({ party: "manager", lang, answers: MANAGER, talk: "ABCD-1234" });
  await openWith(page, other);
  await pick(button(page, says.openFile), file(openHalf({ party: "employee", answers: EMPLOYEE })));
  await headingInFocus(page);
  await look(page);
  await openWith(page, session({ party: "manager", lang, answers: MANAGER, talk: "ABCD-1234", closed: true }));
  await pick(button(page, says.openFile), file("Hej"));
  await headingInFocus(page);
  await look(page);
  await pick(button(page, says.otherFile), file(await sealedHalf({ party: "employee", answers: EMPLOYEE })));
  await page.getByLabel(says.code).fill(CODE.replace("kaffe", "kafe"));
  await button(page, says.unseal).click();
  await look(page);
  await pick(button(page, says.otherFile), file(openHalf({ party: "employee", answers: [...EMPLOYEE, ["volunteer", "one", "yes"]] })));
  await headingInFocus(page);
  await button(page, says.use).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await openWith(page, session({ party: "manager", lang, answers: MANAGER.slice(0, 1), talk: TALK_NUMBER, closed: true }));
  await pick(button(page, says.openFile), file(openHalf({ party: "employee", answers: EMPLOYEE })));
  await button(page, says.use).click();
  await headingInFocus(page);
  await look(page);
}

/** Looks at every screen of the talk: each topic before and after it ended, the paper, and the end. */
async function seeTalk(page, lang, look, lookAtTopic = look) {
  const says = SAYS[lang];
  await openTalk(page, { lang });
  await look(page);
  const topics = await topicsOf(page);
  expect(topics.length).toBeGreaterThan(15);
  for (const [nth, topic] of topics.entries()) {
    await goTo(page, "#/samtalen");
    await button(page, topic).click();
    expect(await headingInFocus(page)).toBe(topic);
    // What each way of ending asks for, on some of them.
    if (nth < 8) await chooseOutcome(page, nth % 4, lang);
    if (nth === 2) await (await clauseField(page, lang)).fill("Ord fra os selv, CPR 010190-1234");
    await unfold(page);
    await lookAtTopic(page);
  }
  for (const address of ["#/samtalen", "#/side-om-side", "#/jeres-aftale", "#/gem"]) {
    await goTo(page, address);
    await unfold(page);
    await look(page);
  }
  await page.locator("input[id$=name-manager]").fill("010190-1234");
  await download(button(page, says.word));
  await look(page);
  await goTo(page, "#/start");
  await look(page);
  await pick(button(page, says.openFile), file(openHalf({ party: "employee", answers: EMPLOYEE })));
  await headingInFocus(page);
  await look(page);
}

for (const lang of ["da", "en"]) {
  test(`axe finds nothing on any screen of the talk in ${lang}, light and dark`, async ({ page }) => {
    test.slow();
    test.setTimeout(300_000);
    // A topic is looked at in one of the looks, and in the other language in the other one.
    let isDark = lang === "en";
    await seeTalk(page, lang, axeInBothLooks, async () => {
      isDark = !isDark;
      await page.emulateMedia({ colorScheme: isDark ? "dark" : "light", reducedMotion: "reduce" });
      await axe(page);
    });
  });
}

test("nothing sticks out at 320 pixels, and everything can be hit", async ({ page }) => {
  test.slow();
  const small = [];
  const look = async () => {
    await noSidewaysScroll(page);
    small.push(...(await tooSmall(page)));
  };
  await page.setViewportSize({ width: 320, height: 700 });
  await seeMeeting(page, "da", look);
  await seeTalk(page, "da", look);
  expect([...new Set(small)]).toEqual([]);
});

test("text can be spaced out without being cut", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  const look = async () => {
    await spaceOut(page);
    await noSidewaysScroll(page);
  };
  await seeMeeting(page, "en", look);
  await seeTalk(page, "en", look);
});

test("in forced colours the talk is whole, and a chosen ending differs by more than its colour", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openTalk(page);
  await axe(page);
  await button(page, SAYS.da.begin).click();
  await headingInFocus(page);
  await chooseOutcome(page, 1);
  await axe(page);
  const cards = page.locator(".foeling-choice", { has: page.locator("input[name$=outcome]") });
  const look = (card) => card.evaluate((element) => getComputedStyle(element).outlineStyle + getComputedStyle(element).borderStyle);
  expect(await look(cards.nth(1))).not.toBe(await look(cards.nth(0)));
});

test("the talk says itself in the other language without losing anything", async ({ page }) => {
  await openTalk(page);
  await button(page, SAYS.da.begin).click();
  await headingInFocus(page);
  await chooseOutcome(page, 3);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: SAYS.en.outcomes[3], exact: true })).toBeChecked();
  await expect(page.getByLabel(SAYS.en.decides)).toHaveValue("Tillidsrepræsentanten");
  await expect(page.getByRole("navigation", { name: "Pages of the conversation" })).toBeVisible();
});
