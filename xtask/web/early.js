// What a person does before the program is here: it is kept, and done once the program can.

/** The widget's number in the page as it was prepared, and once it lives. */
const EARLY = "foeling-0-";
const LIVE = "foeling-1-";

/** How long something may take to appear once the program is here, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Looks after the prepared page until the program takes over.
 *
 * @param {HTMLElement} early holds the prepared start screen
 * @param {(name: string) => DocumentFragment | undefined} page the prepared first page of a party
 */
function keepEarly(early, page) {
  /** What was pressed or chosen, in order: a choice by its id, a button by what it says. @type {{ id?: string, text?: string }[]} */
  const done = [];
  let begun = false;

  // The prepared pages have nothing to type into.
  const choose = (event) => done.push({ id: event.target.id });
  const press = (event) => {
    const button = event.target.closest("button");
    if (!button || waits()) return;
    done.push({ text: button.textContent });
    const chosen = early.querySelector("input[name$=party]:checked");
    const first = !begun && button.matches(".foeling-button--primary") && chosen && page(chosen.value);
    if (first) {
      begun = true;
      early.replaceChildren(first);
      early.querySelector("h1")?.focus();
    } else {
      wait();
    }
  };

  // From here on the person waits: what is pressed once shall not happen twice.
  const wait = () => early.querySelector("[role=main]")?.setAttribute("aria-busy", "true");
  const waits = () => early.querySelector("[role=main]")?.getAttribute("aria-busy") === "true";

  early.addEventListener("change", choose);
  early.addEventListener("click", press);

  return {
    /**
     * Does in the live widget what was done before, and gives a function that puts the focus to what has it now; after a
     * step to another screen that is its heading, as after every step.
     */
    async handOver(live) {
      const heading = (widget) => widget.querySelector("h1");
      const left = heading(early)?.textContent;
      const focused = early.contains(document.activeElement) ? document.activeElement : undefined;
      const at = focused && (focused.id ? { id: focused.id } : { text: focused.textContent });
      const acted = done.length > 0;
      while (done.length > 0) await redo(live, done.shift());
      return () => {
        if (acted && heading(live)?.textContent !== left) {
          live.scrollIntoView();
          heading(live)?.focus({ preventScroll: true });
        } else if (at) {
          find(live, at)?.focus({ preventScroll: true });
        }
      };
    },
    /** Whether something was done that only the whole program can go on with. */
    get needsAll() {
      return begun || waits();
    },
  };
}

/** The control in the live widget that the same one in the prepared page stands for. */
function find(live, { id, text }) {
  if (id) return live.querySelector(`#${CSS.escape(id.replace(EARLY, LIVE))}`);
  return [...live.querySelectorAll("button")].find((button) => button.textContent === text);
}

async function redo(live, step) {
  const control = await appears(() => find(live, step));
  control?.click();
  await drawn();
}

/** Waits until there is something, in vain after a while. */
async function appears(look) {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await drawn()) {
    const found = look();
    if (found) return found;
  }
}

/** Waits until the widget has been drawn anew; without a picture on the screen, for a moment. */
const drawn = () =>
  new Promise((resolve) => {
    const next = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(next, 50);
    requestAnimationFrame(() => setTimeout(next));
  });
