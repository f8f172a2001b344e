// A page as a person has it before them: what can be read on it and what can be done. The same in every engine.
import assert from "node:assert/strict";
import { readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { arrived } from "./arrived.mjs";
import { shown, told } from "./in-page.mjs";
import { pause, until } from "./until.mjs";

export class Page {
  #tab;
  #downloads;
  #problems = [];

  /**
   * @param {object} tab of a driver
   * @param {string} downloads the folder in which the browser saves files
   */
  constructor(tab, downloads) {
    this.#tab = tab;
    this.#downloads = downloads;
  }

  /** Runs a function in the page, with the tools of `in-page.mjs`, and gives what it gives. */
  run(job, ...args) {
    return this.#tab.call(told(job), args);
  }

  /** Opens an address and waits until all of Føling is there. */
  async open(url) {
    await this.#keepProblems();
    await this.#tab.navigate(url);
    await this.#isComplete();
  }

  /** Opens an address on which Føling is within something. */
  async openHost(url) {
    await this.#keepProblems();
    await this.#tab.navigate(url);
  }

  async reload() {
    await this.#keepProblems();
    await this.#tab.reload();
    await this.#isComplete();
  }

  /** Turns to this tab, as one does before one uses it: a browser lets those behind it rest. */
  show() {
    return this.#tab.show();
  }

  /** Goes into a frame of the page; what is read and done is there from now on. */
  async enter(css) {
    await this.#tab.enter(shown((css) => document.querySelector(css)), [css]);
    await this.#isComplete();
  }

  #isComplete() {
    return until("all of Føling", () => this.run(() => performance.getEntriesByName("foeling-complete").length > 0));
  }

  /** Goes to a screen by an address, as from a bookmark. */
  async goTo(fragment) {
    await this.run((to) => void (location.hash = to), fragment);
    return this.heading();
  }

  /** How many such elements can be seen. */
  count(what) {
    return this.run((what) => seek(what).length, what);
  }

  /** The words of each of them. */
  texts(what) {
    return this.run((what) => seek(what).map(words), what);
  }

  /** What stands on the screen. */
  async screen() {
    return (await this.texts({ css: ".foeling-app, .foeling-screen", nth: 0 })).join("\n");
  }

  /** Waits until such words stand on the screen. */
  says(part) {
    return until(`the words “${part}”`, async () => (await this.screen()).includes(part));
  }

  /** The one heading of the screen, once it has the focus: every step must move it there. */
  async heading(other) {
    const look = () =>
      this.run((other) => {
        const all = seek({ css: "h1" });
        const isOne = all.length === 1 && all[0] === all[0].getRootNode().activeElement;
        return isOne && words(all[0]) !== other ? words(all[0]) : null;
      }, other ?? null);
    return until(`a heading in focus${other ? ` after “${other}”` : ""}`, look);
  }

  /** Presses an element as a mouse does, once it is there, stands still, and nothing lies over it. */
  async press(what) {
    const told = JSON.stringify(what);
    let before = [];
    const reached = await until(`${told}, standing still`, async () => {
      const { at, over } = (await this.run((what) => (seek(what)[0] ? reach(handle(seek(what)[0])) : {}), what)) ?? {};
      // Bringing the same thing into view twice may move it by half a pixel.
      const isStill = at?.every((place, index) => Math.abs(place - before[index]) <= 1);
      before = at ?? [];
      return isStill ? { over } : null;
    }).catch((error) => {
      throw new Error(`${error.message} (last seen: ${before})`);
    });
    assert.equal(reached.over, null, `nothing lies over ${told}, which is at ${before}`);
    await this.#tab.click(await this.#tab.find(shown((what) => handle(seek(what)[0])), [what]));
  }

  button(text) {
    return this.press({ css: "button", text });
  }

  /** Chooses a radio or a check box, by the beginning of its label. */
  async choose(starts) {
    const what = { css: "input[type=radio], input[type=checkbox]", starts };
    await this.press(what);
    await until(`${starts} is chosen`, () => this.run((what) => seek(what)[0]?.checked, what));
  }

  /** Fills a field in the place of what is in it: by keys, but for days and times, whose keys differ from country to country. */
  async fill(what, text) {
    const place = (what, text) => {
      const field = seek(what)[0];
      if (!field) return null;
      const isPicked = ["date", "time"].includes(field.type);
      if (!isPicked) {
        field.scrollIntoView({ block: "center", behavior: "instant" });
        field.focus();
        // What is typed takes the place of what is chosen.
        field.select();
        return { isPicked };
      }
      field.value = text;
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      return { isPicked };
    };
    const stands = async () => (await this.run((what) => seek(what)[0]?.value, what)) === text;
    const write = async () => {
      const { isPicked } = await until(JSON.stringify(what), () => this.run(place, what, text));
      if (!isPicked) await this.#tab.type(text);
    };
    await write();
    // A screen that has just come takes the focus to its heading. A driver can be quicker: whoever sees nothing written writes again.
    for (let looks = 0; looks < 50 && !(await stands()); looks += 1) await pause(40);
    if (!(await stands())) await write();
    await until(`“${text}” in ${JSON.stringify(what)}`, stands);
  }

  /** Presses what asks for a file, and hands one over. */
  async pick(button, path) {
    await this.button(button);
    const field = shown(() => [...document.querySelectorAll("input[type=file]")].at(-1) ?? null);
    const element = await until("a field for a file", () => this.#tab.find(field, []));
    await this.#tab.give(element, path);
  }

  /** Presses what saves a file, and reads what was saved. */
  async save(button) {
    const before = await readdir(this.#downloads);
    await this.button(button);
    const saved = await arrived(this.#downloads, before, `a file after “${button}”`);
    const path = join(this.#downloads, saved);
    const bytes = await readFile(path);
    // A second file of the same name gets another one in Firefox and none in WebKit's small browser: the place is made free.
    await unlink(path);
    return { name: saved, bytes };
  }

  /** What the browser prints, as a PDF; null where its driver has no word for that. */
  async print() {
    return this.#tab.print ? this.#tab.print() : null;
  }

  async #keepProblems() {
    this.#problems.push(...((await this.run(() => window.problems ?? [])) ?? []));
    await this.#tab.leave();
    this.#problems.push(...((await this.run(() => window.problems ?? [])) ?? []));
  }

  /** Everything that went wrong on the page since it was opened first. */
  async problems() {
    await this.#keepProblems();
    return [...new Set(this.#problems)];
  }
}
