// What is looked at on every screen, whichever it is: in both looks, narrow and spaced out, in forced colours, and by keyboard.
import AxeBuilder from "@axe-core/playwright";
import { amiss, isKept, tree, wordsBefore, written } from "./heard.mjs";
import { axe, expect, noSidewaysScroll, spaceOut } from "./test.mjs";

const CALM = { reducedMotion: "reduce", colorScheme: "light", forcedColors: "none" };
const WIDE = { width: 1280, height: 1024 };
/** 1280 by 1024 pixels at 400 %. */
const NARROW = { width: 320, height: 256 };

/** How many words may stand between the heading of a question and the first thing to choose. */
const MOST_WORDS = 75;

/** Opens all that can be opened on the screen. In the page. */
function unfold() {
  document.querySelectorAll("details").forEach((element) => (element.open = true));
  document.querySelector(".foeling-aside__toggle[aria-expanded=false]")?.click();
}

/** What moves although nothing should. In the page. */
function moving() {
  const has = (style) => [style.animationDuration, style.transitionDuration].some((all) => all.split(", ").some((one) => parseFloat(one) > 0.01));
  return [...document.querySelectorAll("body *")].filter((element) => has(getComputedStyle(element))).map((element) => element.className);
}

/** Text that is cut off, and text that lies over other text. In the page. */
function clashes() {
  const found = [];
  const seen = (element) => element.checkVisibility() && !element.closest(".foeling-hidden, svg, .foeling-chip__input");
  for (const element of document.querySelectorAll("body *")) {
    if (!seen(element) || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX !== "visible" && overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${element.className}`);
    if (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1) found.push(`cut: ${element.className}`);
  }
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.data.trim() || !seen(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
  }
  // Lines are as high as their letters need: what overlaps by a third of that is not read any more.
  const clash = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 3;
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [at, { text, box }] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].box.top < box.bottom; next += 1) {
      if (lines[next].text !== text && clash(box, lines[next].box)) {
        found.push(`over each other: ${text.data.trim().slice(0, 40)} / ${lines[next].text.data.trim().slice(0, 40)}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Gives the focus to each stop of Tab, and names those that are not seen with it. In the page, after a key was pressed. */
function unseenStops() {
  const found = [];
  const stops = [...document.querySelectorAll("button, a[href], summary, input, select, textarea")].filter(
    (element) => element.checkVisibility() && !element.disabled && element.tabIndex >= 0,
  );
  for (const stop of stops) {
    if (stop.type === "radio" && !stop.checked && document.querySelector(`input[name="${stop.name}"]:checked`)) continue;
    stop.focus();
    const name = (stop.labels?.[0] ?? stop).textContent.trim().slice(0, 50) || stop.id;
    if (document.activeElement !== stop) {
      found.push(`takes no focus: ${name}`);
      continue;
    }
    const shown = [stop, stop.closest("label"), stop.parentElement, stop.closest(".foeling-choice")].filter(Boolean);
    const isMarked = shown.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    if (!isMarked) found.push(`no mark of the focus: ${name}`);
    const box = (stop.closest("label") ?? stop).getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right <= left || bottom <= top) {
      found.push(`out of view: ${name}`);
      continue;
    }
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const around = stop.closest("label") ?? stop;
    if (over && !around.contains(over) && !over.contains(around)) found.push(`covered by ${over.className}: ${name}`);
  }
  return found;
}

/** Chosen answers that look in forced colours as those that are not. In the page. */
function alike() {
  const look = (input) => {
    const label = input.closest(".foeling-choice, label");
    const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, backgroundColor, color } = getComputedStyle(label);
    const own = getComputedStyle(input);
    const native = own.opacity !== "0" && own.appearance !== "none" ? input.checked : "";
    return [borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, backgroundColor, color, own.borderTopColor, own.backgroundColor, own.boxShadow, native].join();
  };
  return [...document.querySelectorAll("input:checked")].filter((chosen) => {
    const other = [...document.querySelectorAll(`input[name="${chosen.name}"]`)].find((input) => !input.checked && input.checkVisibility());
    return chosen.checkVisibility() && other && look(chosen) === look(other);
  }).map((input) => input.id);
}

/**
 * Looks at a screen as it is now. Disclosures are open afterwards.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} name
 * @param {{ lang?: "da" | "en", keeps?: boolean, asks?: boolean }} [how] whether its tree is kept, and whether it asks something
 */
export async function look(page, name, { lang = "da", keeps = lang === "da", asks = false } = {}) {
  await page.emulateMedia(CALM);
  const heard = await tree(page);
  if (keeps) await isKept(name, written(heard));
  expect.soft(amiss(heard), `${name}: heard once, and by name`).toEqual([]);
  if (asks) expect.soft(wordsBefore(heard), `${name}: words before the first answer`).toBeLessThan(MOST_WORDS);

  await page.evaluate(unfold);
  await axe(page);
  expect.soft(await page.evaluate(moving), `${name}: nothing moves`).toEqual([]);
  await page.setViewportSize(NARROW);
  await spaceOut(page);
  await noSidewaysScroll(page);
  expect.soft(await page.evaluate(clashes), `${name}: narrow and spaced out`).toEqual([]);
  await lookAtColoursAndFocus(page, name);
  await page.emulateMedia(CALM);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await page.setViewportSize(WIDE);
}

/** In the dark, in forced colours, and by keyboard; while it is narrow. */
async function lookAtColoursAndFocus(page, name) {
  await page.emulateMedia({ ...CALM, colorScheme: "dark" });
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  expect.soft(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)), `${name}: contrast in the dark`).toEqual([]);

  await page.emulateMedia({ ...CALM, forcedColors: "active" });
  expect.soft(await page.evaluate(alike), `${name}: chosen differs in forced colours`).toEqual([]);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Tab");
  expect.soft(await page.evaluate(unseenStops), `${name}: the focus is seen`).toEqual([]);
}
