// Not run, only checked: what the types allow, and what they do not.
import { FoelingDialog, type FoelingListeners, type FoelingScreen, type FoelingTheme } from "foeling";

const element: FoelingDialog = document.createElement("foeling-dialog");
const made: FoelingDialog = new FoelingDialog();
const found: FoelingTheme | undefined = document.querySelector("foeling-dialog")?.theme;

element.start = "follow-up";
element.start = undefined;
element.storage = "none";
element.instance = 2;
const instance: string | undefined = element.instance;
element.frame = "foeling-frame.json";
element.lang = "en";
// @ts-expect-error: no such way in
element.start = "boss";
// @ts-expect-error: nothing is kept in a cookie
element.storage = "cookie";
// @ts-expect-error: no such looks
element.theme = "blue";

element.addEventListener("foeling-step", (event) => {
  const screen: FoelingScreen = event.detail.screen;
  // @ts-expect-error: no event carries an answer
  console.log(screen, event.detail.answer);
});
element.addEventListener("foeling-ready", function (event) {
  // @ts-expect-error: it says nothing but that it happened
  const detail: string = event.detail.what;
  console.log(this.theme, detail);
});
element.addEventListener("foeling-complete", ({ detail }) => {
  const what: "half" | "agreement" = detail.what;
  // @ts-expect-error: a talk is not completed
  console.log(what === "talk");
});
element.addEventListener("click", (event) => console.log(event.clientX));

const onError: NonNullable<FoelingListeners["onfoeling-error"]> = ({ detail }) => {
  const what: "program" | "stopped" | "frame" | "storage" | "file" = detail.what;
  console.log(what);
};
element.addEventListener("foeling-error", onError, { once: true });
element.removeEventListener("foeling-error", onError);

console.log(made, found, instance);
