/** Where the start screen leads. */
export type FoelingStart = "employee" | "manager" | "together" | "follow-up";
/** Where answers are kept: nowhere, for as long as the tab is open, or in this browser for some weeks. */
export type FoelingStorage = "none" | "session" | "local";
/** The looks: as the reader's system has them, light or dark. */
export type FoelingTheme = "auto" | "light" | "dark";
/** The kind of a screen. It never tells which question or topic. */
export type FoelingScreen =
  | "start"
  | "question"
  | "check"
  | "suggestion"
  | "draft"
  | "talking-points"
  | "share"
  | "opened"
  | "talk"
  | "agreement"
  | "follow-up"
  | "frame"
  | "help";

/**
 * `<foeling-dialog>`: the talk about working from home. No event carries an answer.
 *
 * Every property is an attribute as well; `undefined` takes the attribute away.
 */
export interface FoelingDialog extends HTMLElement {
  /** Where the start screen leads; read when the element comes to the page. */
  get start(): FoelingStart | undefined;
  set start(value: FoelingStart | null | undefined);
  /** Any text: the name of what is kept. Two names never share; read when the element comes to the page. */
  get instance(): string | undefined;
  set instance(value: string | number | null | undefined);
  /** Where answers are kept. Without it the local frame decides, or else it is `session`. */
  get storage(): FoelingStorage | undefined;
  set storage(value: FoelingStorage | null | undefined);
  /** The address of the local frame, relative to the page. */
  get frame(): string | undefined;
  set frame(value: string | null | undefined);
  /** The looks. */
  get theme(): FoelingTheme | undefined;
  set theme(value: FoelingTheme | null | undefined);

  addEventListener<K extends keyof FoelingEventMap>(
    type: K,
    listener: (this: FoelingDialog, event: FoelingEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof FoelingEventMap>(
    type: K,
    listener: (this: FoelingDialog, event: FoelingEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The events of the element, with those of any other. */
export interface FoelingEventMap extends HTMLElementEventMap {
  /** All of the program is here. */
  "foeling-ready": CustomEvent<object>;
  /** A screen of another kind is shown. */
  "foeling-step": CustomEvent<{ screen: FoelingScreen }>;
  /** A half or an agreement was saved or printed. */
  "foeling-complete": CustomEvent<{ what: "half" | "agreement" }>;
  /** Something went wrong; the person is told on the screen. */
  "foeling-error": CustomEvent<{ what: "program" | "stopped" | "frame" | "storage" | "file" }>;
}

/** What the tag takes in a template, beside what every tag takes. */
export interface FoelingAttributes {
  start?: FoelingStart | undefined;
  instance?: string | number | undefined;
  storage?: FoelingStorage | undefined;
  frame?: string | undefined;
  theme?: FoelingTheme | undefined;
}

/** Listeners by the names that React has for them: `onfoeling-ready` and so on. */
export type FoelingListeners = {
  [K in Exclude<keyof FoelingEventMap, keyof HTMLElementEventMap> as `on${K}`]?:
    | ((event: FoelingEventMap[K]) => void)
    | undefined;
};

/** The class of the element, which this module defines as `<foeling-dialog>`. Without a browser, as on a server, it is `undefined`. */
export declare const FoelingDialog: { new (): FoelingDialog; prototype: FoelingDialog };

declare global {
  interface HTMLElementTagNameMap {
    "foeling-dialog": FoelingDialog;
  }
}
