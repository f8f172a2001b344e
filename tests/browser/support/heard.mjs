// What a screen reader is given: the accessibility tree of the browser as readable text, and what the live regions say.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "./test.mjs";

/** Set to write the kept texts anew, in the place of comparing with them: `HEARD=write cargo xtask test …`. */
const WRITES = process.env.HEARD === "write";
const DATA = fileURLToPath(new URL("../data/heard/", import.meta.url));

/** What is heard by its name alone, whatever stands within it. */
const WHOLE = new Set([
  "button", "checkbox", "combobox", "DisclosureTriangle", "heading", "link", "option", "radio", "searchbox", "textbox", "Date", "InputTime", "img", "image",
]);
/** What is no more than the place of what stands within it. */
const PASSED = new Set(["RootWebArea", "generic", "none", "Legend", "ListMarker", "strong", "emphasis", "mark", "Iframe", "IframePresentational", "sectionheader", "sectionfooter", "DescriptionList", "listitem", "list"]);
/** Text in one piece. */
const TEXT = new Set(["paragraph", "listitem", "term", "definition", "caption", "cell", "columnheader", "rowheader"]);
const STATES = { checked: "chosen", pressed: "pressed", expanded: "open", invalid: "invalid", required: "required", disabled: "disabled" };

/** A line of what is heard, and what stands within it. */
class Heard {
  constructor(role, name, more = {}) {
    Object.assign(this, { role, name, description: "", states: [], level: 0, value: "", within: [] }, more);
  }

  get line() {
    const name = this.role === "text" ? this.name : [this.role, this.level || "", this.name && `“${this.name}”`].filter(Boolean).join(" ");
    const value = this.value && ` = “${this.value}”`;
    const states = this.states.length ? ` [${this.states.join(", ")}]` : "";
    return `${name}${value || ""}${states}${this.description && ` (${this.description})`}`;
  }

  /** This and everything within it. */
  *all() {
    yield this;
    for (const one of this.within) yield* one.all();
  }
}

const level = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/**
 * The tree of a page, as it is given to a screen reader.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ within?: boolean }} [how] whether the first frame in the page is meant
 */
export async function tree(page, { within = false } = {}) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const frameId = within ? frameTree.childFrames[0].frame.id : frameTree.frame.id;
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  const text = (node) => (node.role?.value === "StaticText" && !node.ignored ? node.name.value : children(node).map(text).join(" "));
  const isControl = (node) => !node.ignored && (WHOLE.has(node.role?.value) || node.role?.value === "list");
  const holdsControl = (node) => children(node).some((child) => isControl(child) || holdsControl(child));

  function heard(node) {
    const role = node.role?.value;
    // A label is heard with its control.
    if (role === "LabelText") return children(node).flatMap(heard).filter((one) => one.role !== "text");
    if (TEXT.has(role) && !node.ignored && !holdsControl(node)) return piece(role, level(text(node)));
    if (node.ignored || PASSED.has(role)) return children(node).flatMap(heard);
    if (role === "StaticText") return level(node.name.value) ? [new Heard("text", level(node.name.value))] : [];
    if (role === "InlineTextBox" || role === "LineBreak") return [];
    const said = new Heard(role, level(node.name?.value), { description: level(node.description?.value) });
    for (const { name, value } of node.properties ?? []) {
      if (name === "level") said.level = value.value;
      else if (name === "invalid" && value.value === "false") continue;
      else if (STATES[name] && value.value !== false && value.value !== "false") said.states.push(STATES[name]);
    }
    if (["textbox", "combobox", "searchbox", "Date", "InputTime"].includes(role)) said.value = level(node.value?.value);
    if (!WHOLE.has(role)) said.within = children(node).flatMap(heard);
    if (role === "status" && !said.within.length) return [];
    return role === "group" ? group(said) : [said];
  }
  /** A disclosure is its summary and what that opens; of a group, its legend and what describes it are heard with its name. */
  function group(said) {
    const [first] = said.within;
    if (!said.name && first?.role === "DisclosureTriangle") return said.within;
    if (first?.role === "heading" && first.name === said.name) {
      said.level = `heading ${first.level}`;
      said.within.shift();
    }
    const told = [said.name, said.description].join(" ");
    said.within = said.within.filter((one) => one.role !== "text" || !told.includes(one.name));
    return [said];
  }
  function piece(role, words) {
    const mark = role === "listitem" ? "• " : role === "term" ? "term: " : "";
    return words ? [new Heard("text", mark + words)] : [];
  }
  return heard(nodes.find((node) => !node.parentId));
}

/** The tree as text. */
export const written = (heards, depth = 0) =>
  heards.map((one) => `${"  ".repeat(depth)}${one.line}\n${written(one.within, depth + 1)}`).join("");

/** What must have a name to be understood. */
const NAMED = new Set([
  ...WHOLE, "group", "region", "navigation", "complementary", "table", "alertdialog", "dialog", "form", "radiogroup",
]);

/** What is amiss with what is heard: something without a name, or something twice. */
export function amiss(heards) {
  const found = [];
  const isAlone = heards.flatMap((one) => [...one.all()]).filter(({ role }) => role === "checkbox").length === 1;
  const visit = (one, around) => {
    if (NAMED.has(one.role) && !one.name) found.push(`without a name: ${one.line} in ${around.map((it) => it.line).join(" > ")}`);
    // A word of the question may well be its unit.
    const isSentence = one.description.split(" ").length > 2;
    if (one.name && (one.description === one.name || (isSentence && one.name.includes(one.description)))) {
      found.push(`described by its own name: ${one.line}`);
    }
    // A box may stand alone; a radio never does.
    if ((one.role === "radio" || (one.role === "checkbox" && !isAlone)) && !around.some((it) => it.role === "group" && it.name)) {
      found.push(`in no group with a name: ${one.line}`);
    }
    one.within.forEach((child, at) => {
      const before = one.within[at - 1];
      // Two cells of a table may well say the same.
      if (before && before.line === child.line && child.name && one.role !== "row") found.push(`twice: ${child.line}`);
      visit(child, [...around, one]);
    });
  };
  heards.forEach((one) => visit(one, []));
  return found;
}

/** The words that are heard before the first thing that one can do on the screen, after its heading. */
export function wordsBefore(heards) {
  const all = heards.flatMap((one) => [...one.all()]);
  const start = all.findIndex(({ role, level: of }) => role === "heading" && of === 1);
  let words = 0;
  for (const one of all.slice(start + 1)) {
    if (["radio", "checkbox", "textbox", "button", "Date", "InputTime", "combobox"].includes(one.role)) break;
    words += [one.name, one.description].join(" ").split(" ").filter(Boolean).length;
  }
  return words;
}

/**
 * Holds a text to the kept one, or keeps it anew.
 *
 * @param {string} name of the file, without its end
 * @param {string} text
 */
export async function isKept(name, text) {
  const path = `${DATA}${name}.txt`;
  if (WRITES) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return;
  }
  const kept = await readFile(path, "utf8").catch(() => "");
  expect.soft(text, `what is heard is as it was kept in data/heard/${name}.txt`).toBe(kept);
}

// ------------------------------------------------------------------ what is said

/** Notes what every live region of the page says from now on. In the page, before anything else. */
function listen() {
  window.__said = [];
  const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
  const words = (node) => node.textContent.replace(/\s+/g, " ").trim();
  const start = () =>
    new MutationObserver((records) => {
      const said = new Set();
      for (const { type, target, addedNodes } of records) {
        const changed = type === "characterData" ? [target] : [...addedNodes];
        for (const node of changed) {
          const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
          const region = element?.closest(LIVE);
          // Only what is new in it is read.
          if (region && element.isConnected) said.add(element === region ? words(region) : words(element));
          else for (const within of element?.querySelectorAll?.(LIVE) ?? []) said.add(words(within));
        }
      }
      window.__said.push(...[...said].filter(Boolean));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  start();
}

/** A walk of which is kept what was said and where the focus went, step by step. */
export class Walk {
  /** @param {import("@playwright/test").Page} page */
  static async on(page) {
    await page.addInitScript(listen);
    return new Walk(page);
  }

  constructor(page) {
    this.page = page;
    this.text = "";
  }

  /** Names a part of the walk. */
  part(name) {
    this.text += `${this.text && "\n"}${name}\n`;
  }

  /** Does something, and notes what is heard of it. */
  async step(what, act) {
    const { page } = this;
    await page.evaluate(() => (window.__said = []));
    await act(page);
    await page.waitForTimeout(120);
    const { said, focus } = await page.evaluate(() => {
      const now = document.activeElement;
      const name = (element) => element.labels?.[0]?.textContent || element.getAttribute("aria-label") || element.textContent;
      const focus = `${now.localName}: ${name(now).replace(/\s+/g, " ").trim().slice(0, 90)}`;
      return { said: window.__said ?? [], focus };
    });
    this.text += `  ${what}\n`;
    // Where a slow machine draws in between, the beginning of an announcement is noted by itself.
    const whole = said.filter((words, nth) => !said.slice(nth + 1).some((later) => later.startsWith(words)));
    for (const words of whole) this.text += `    says: ${words}\n`;
    this.text += `    focus: ${focus}\n`;
    return said;
  }
}
