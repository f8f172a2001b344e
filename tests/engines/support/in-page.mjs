// What runs inside the page. Each function is handed over as text, so it knows only what is in this file's `toolbox`.

/** Notes everything that must never happen on a page, and keeps the browser's own file picker shut: no driver can use it. */
export function watch() {
  if (window.problems) return;
  window.problems = [];
  const note = (problem) => window.problems.push(problem);
  addEventListener("error", ({ message, filename }) => note(`uncaught: ${message} ${filename}`));
  addEventListener("unhandledrejection", ({ reason }) => note(`unhandled: ${reason?.stack ?? reason}`));
  addEventListener("securitypolicyviolation", (breach) => note(`policy breach: ${breach.violatedDirective} ${breach.blockedURI}`));
  for (const name of ["error", "warn"]) {
    const log = console[name].bind(console);
    console[name] = (...words) => {
      note(`console ${name}: ${words.join(" ")}`);
      log(...words);
    };
  }
  addEventListener("click", (event) => event.target.type === "file" && event.preventDefault());
  // What Føling asks the printer for is looked at; what the printer then does is not Føling's.
  window.prints = 0;
  window.print = () => (window.prints += 1);
}

/** Where the widget is: in an element's own tree, or in the page. */
function widget() {
  return document.querySelector("foeling-dialog")?.shadowRoot ?? document;
}

/** The text that a person reads of an element, in one line. */
function words(element) {
  return (element.innerText ?? element.textContent).replace(/\s+/g, " ").trim();
}

/**
 * The elements that fit a description and can be seen.
 *
 * @param {{ css: string, text?: string, starts?: string, has?: string, label?: string, nth?: number, within?: object, hidden?: boolean }} what
 *   `text` is all of its words, `starts` how they or its label's begin, `has` some of them; `label` is all of its label's
 */
function seek({ css, text, starts, has, label, nth, within, hidden = false }) {
  const root = within ? seek(within)[0] : widget();
  const named = (element) => (element.labels?.[0] ? words(element.labels[0]) : (element.getAttribute("aria-label") ?? ""));
  const fitting = [...(root?.querySelectorAll(css) ?? [])].filter(
    (element) =>
      (hidden || element.checkVisibility() || element.labels?.[0]?.checkVisibility()) &&
      (text === undefined || words(element) === text) &&
      (starts === undefined || (element.labels ? named(element) || words(element) : words(element)).startsWith(starts)) &&
      (has === undefined || words(element).includes(has)) &&
      (label === undefined || named(element) === label),
  );
  return nth === undefined ? fitting : [fitting.at(nth)].filter(Boolean);
}

/** What a person would press to reach a control: a radio or check box is pressed on its label. */
function handle(element) {
  return ["radio", "checkbox"].includes(element.type) ? (element.labels?.[0] ?? element) : element;
}

/** Where the frame stands in the page around it, if that can be known: one that grows moves what is in it. */
function framed() {
  try {
    const { left, top } = window.frameElement.getBoundingClientRect();
    return [left, top];
  } catch {
    // There is no frame, or it stands on a page of somebody else's.
    return [];
  }
}

/** Brings an element into view and tells where it then is, and what lies over it, if anything does. */
function reach(element) {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = [left, top, width, height, innerHeight, ...framed()];
  const above = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  const isFree = above && (element.contains(above) || above.contains(element));
  return { at, over: isFree ? null : (above?.outerHTML.slice(0, 200) ?? "nothing at all") };
}

const toolbox = [widget, words, seek, handle, framed, reach].map(String).join("\n");

/**
 * A function with its tools, as a text that takes its arguments as JSON and gives its result as JSON.
 *
 * @param {Function} job
 */
export const told = (job) => `(...args) => { ${toolbox}\n return JSON.stringify((${job})(...args.map((arg) => JSON.parse(arg)))); }`;

/** The same for one that gives an element or a window. */
export const shown = (job) => `(...args) => { ${toolbox}\n return (${job})(...args.map((arg) => JSON.parse(arg))); }`;
