// What is done when the program has stopped: it leaves a page that looks alive and does nothing.

/** What is said then, in each language: `lang`, `title`, `text` and `button`. */
const HALTED = {{halted}};

/**
 * Calls `stop` once the program has stopped. A panic says so itself; any other trap is an error of the page.
 *
 * @param {() => void} stop
 * @param {(error: Error) => boolean} isOurs whether an error of a WebAssembly program comes from this one
 */
function onHalt(stop, isOurs) {
  let halted = false;
  const halt = () => {
    if (!halted) {
      halted = true;
      stop();
    }
  };
  const look = (error) => {
    const isTrap = error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /wasm/.test(error.stack));
    if (isTrap && isOurs(error)) halt();
  };
  addEventListener("foeling-stopped", halt);
  addEventListener("error", ({ error }) => look(error));
  addEventListener("unhandledrejection", ({ reason }) => look(reason));
}

/** The words for it, with the way on. In every language, for nobody knows which is read. */
function haltedView() {
  const made = (name, className, ...children) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const inOne = ({ lang, title, text, button }) => {
    const press = made("button", "foeling-button foeling-button--primary", button);
    press.type = "button";
    press.addEventListener("click", () => location.reload());
    const words = made("div", "foeling-prose", made("p", "", made("strong", "", title)), made("p", "", text), press);
    words.lang = lang;
    return words;
  };
  const start = made("div", "foeling-start", ...HALTED.map(inOne));
  const view = made("div", "foeling notranslate", made("div", "foeling-app", made("div", "foeling-screen", start)));
  view.translate = false;
  view.dataset.theme = "auto";
  view.setAttribute("role", "alert");
  return view;
}
