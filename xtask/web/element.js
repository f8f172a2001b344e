// The element <foeling-dialog>. It looks after its place on the page; everything else is the program's.

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** The attributes, each with a property of the same name. `lang` has one in every element. */
const SETTINGS = ["start", "instance", "storage", "frame", "theme"];

/** The program, brought once for all elements on the page. After a failure it is tried anew. */
let program;
const bring = () =>
  (program ??= bringProgram()
    .then((bytes) => __wbg_init({ module_or_path: bytes }))
    .catch((error) => {
      program = undefined;
      throw error;
    }));

/** The widgets on this page, to be told when the program has stopped. */
const open = new Set();
let hasStopped = false;

/** Where this module is, whatever a bundler has made of it. */
const HERE = /(?:https?|file|blob):[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack)?.[0];

// Somebody else's program on the page may stop too: that is no matter of ours.
onHalt(
  () => {
    hasStopped = true;
    for (const one of open) one.stopped();
  },
  ({ stack }) => HERE !== undefined && stack?.includes(HERE),
);

/** The numbers and the names of the widgets on this page, so that two never have the same. */
const taken = new Set();

/** The first of these that no widget has, and that it has from now on. */
function take(candidates) {
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

function* numbers(from) {
  for (let next = from; ; next += 1) yield next;
}

/** What tells the widget's elements apart: the number that is asked for, or the next one. */
const number = (wanted) => take(numbers(/^[1-9]\d{0,3}$/.test(wanted) ? Number(wanted) : 1));

/**
 * What the widget keeps its things under. Any text is a name, and every other text another one: what could be misread is
 * written as the number of its letter. What is asked for without a name leaves those alone that the page asks for by name.
 */
function* names(wanted) {
  if (wanted.trim()) {
    const name = wanted.replace(/[^\w.-]/g, (letter) => `%${letter.charCodeAt().toString(16).padStart(4, "0")}`);
    yield name;
    // The same text once more on this page: `~` is in no name.
    for (const next of numbers(2)) yield `${name}~${next}`;
  }
  const asked = [...document.querySelectorAll("foeling-dialog[instance]")].map((element) => element.getAttribute("instance"));
  for (const next of numbers(1)) if (!asked.includes(`${next}`)) yield `${next}`;
}

class FoelingDialog extends HTMLElement {
  static observedAttributes = ["lang", ...SETTINGS];

  /** The program's hold on the widget, while it is on the page. */
  #mounted;
  /** Its state, while it is not. */
  #parked;
  #number;
  #keptAs;
  /** The text of the frame, or its address where it could not be fetched; asked for once for each address. */
  #frame;
  /** Counts up with everything that makes an answer that is still on its way too late. */
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    // Until the widget is here, and where it can't be, what stands within the tag is shown.
    root.append(document.createElement("slot"));
  }

  connectedCallback() {
    // A framework may have set a property before the element was known.
    for (const name of SETTINGS) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        try {
          this[name] = value;
        } catch (error) {
          // No text can be made of it: as if it had not been set.
          console.warn(error);
        }
      }
    }
    this.#number ??= number(this.instance ?? "");
    this.#keptAs ??= take(names(this.instance ?? ""));
    if (!this.#mounted) this.#open();
  }

  // A move takes the element away and puts it back in one go: only what stays away is parked.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#park();
    });
  }

  // Moved with its state: nothing to do, and without this the two above would be called.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === "frame") this.#frame = undefined;
    if (name === "instance" || name === "start" || !this.#mounted) return;
    if (name === "frame") this.#open();
    else this.#mounted.change(this.#settings());
  }

  #settings() {
    const { start, storage, theme } = this;
    const lang = (this.lang || this.closest("[lang]")?.lang || document.documentElement.lang || "da").toLowerCase();
    const confined = self.origin === "null" && location.protocol !== "file:";
    return { ...this.#frame, lang, start, storage, theme, confined, instance: this.#number, keptAs: this.#keptAs };
  }

  /** Brings what is needed and shows the widget, or gives it a frame that came later. */
  async #open() {
    const turn = ++this.#turn;
    try {
      const address = this.frame?.trim();
      const [frame] = await Promise.all([this.#frame ?? withFrame(address ? {} : bakedFrame, address), bring()]);
      if (turn !== this.#turn || !this.isConnected) return;
      this.#frame = frame;
      if (this.#mounted) this.#mounted.change(this.#settings());
      else this.#mount();
    } catch (error) {
      console.error(error);
      this.#tell("error", "program");
    }
  }

  /** Shows that the program has stopped, in the place of the widget. */
  stopped() {
    this.#mounted = undefined;
    this.shadowRoot.replaceChildren(haltedView());
    this.#tell("error", "stopped");
  }

  #mount() {
    if (hasStopped) return this.stopped();
    open.add(this);
    const place = document.createElement("div");
    this.shadowRoot.replaceChildren(place);
    const parked = this.#parked;
    this.#parked = undefined;
    this.#mounted = mount(place, this.#settings(), (name, says) => this.#tell(name, says), parked);
  }

  /** Prints the widget alone, in a page of its own that nobody sees: the page around it stays off the paper. */
  #print() {
    const frame = document.createElement("iframe");
    frame.className = "foeling-paper-frame";
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    this.shadowRoot.append(frame);
    const { contentWindow: view, contentDocument: page } = frame;
    const own = new view.CSSStyleSheet();
    own.replaceSync(styles);
    page.adoptedStyleSheets = [own];
    const widget = page.importNode(this.shadowRoot.querySelector(".foeling"), true);
    widget.classList.add("foeling--page");
    page.documentElement.lang = widget.lang;
    // What the printer calls the file.
    page.title = widget.querySelector(".foeling-print__title")?.textContent ?? "Føling";
    page.body.append(widget);
    view.addEventListener("afterprint", () => frame.remove(), { once: true });
    view.print();
  }

  #park() {
    open.delete(this);
    this.#turn += 1;
    taken.delete(this.#number);
    taken.delete(this.#keptAs);
    this.#number = this.#keptAs = undefined;
    this.#parked = this.#mounted?.park() ?? this.#parked;
    this.#mounted = undefined;
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  #tell(name, says) {
    if (name === "print") return this.#print();
    const detail = says ? { [name === "step" ? "screen" : "what"]: says } : {};
    this.dispatchEvent(new CustomEvent(`foeling-${name}`, { detail, bubbles: true, composed: true }));
  }
}

for (const name of SETTINGS) {
  Object.defineProperty(FoelingDialog.prototype, name, {
    get() {
      return this.getAttribute(name) ?? undefined;
    },
    set(value) {
      if (value === undefined || value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    enumerable: true,
    configurable: true,
  });
}

// Loaded twice, the first one stays.
if (!customElements.get("foeling-dialog")) customElements.define("foeling-dialog", FoelingDialog);
