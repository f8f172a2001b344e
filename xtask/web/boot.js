// Starts the program on a page of its own, and says so on the page when that is not possible.

const early = document.getElementById("foeling-early");
const place = document.getElementById("foeling");
const opening = document.getElementById("foeling-opening");
const failed = document.getElementById("foeling-failed");
const { lang } = document.documentElement;
// A frame without a place of its own (a sandbox) can keep nothing. A file from a disk has no origin either, and can.
const confined = self.origin === "null" && location.protocol !== "file:";

/** Whether this tab has something to go on with, so that the start screen would only flicker by. */
function resumes() {
  if (location.hash.length > 1 && location.hash !== "#/start") return true;
  try {
    const kept = ["session", "talk", "waiting"].map((what) => `foeling-${what}-1`);
    return [sessionStorage, localStorage].some((store) => kept.some((key) => store.getItem(key) !== null));
  } catch {
    return false;
  }
}

/** The local frame that this page was built with, if it was. */
const baked = () => document.getElementById("foeling-baked-frame")?.textContent.trim() || undefined;

/** The mark by which the program says that all of it is here. */
const complete = () =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (!list.getEntries().some(({ name }) => name.startsWith("foeling-complete"))) return;
      observer.disconnect();
      resolve();
    }).observe({ type: "mark", buffered: true });
  });

onHalt(
  () => {
    for (const gone of [early, opening, place]) gone.remove();
    document.body.append(haltedView());
    // A page that shows this one in a frame may want to know.
    if (parent !== self) parent.postMessage({ type: "foeling-error", what: "stopped" }, "*");
  },
  () => true,
);

const prepared = keepEarly(early, (party) => document.getElementById(`foeling-first-${party}`)?.content.cloneNode(true));

try {
  if (resumes()) {
    early.hidden = true;
    opening.hidden = false;
  }
  // Asked for together.
  const [{ default: start, mount }, program, settings] = await Promise.all([
    bringGlue(),
    bringProgram(),
    withFrame({ instance: 1, keptAs: "1", page: true, confined, lang, frame: baked() }, frameAddress()),
  ]);
  await start({ module_or_path: program });
  mount(place, settings, () => {});
  performance.mark("foeling-ready");
  await drawn();
  if (prepared.needsAll) await complete();
  const focus = await prepared.handOver(place);
  // Now nothing can be done any more that would be lost.
  early.remove();
  opening.remove();
  place.hidden = false;
  focus();
} catch (error) {
  console.error(error);
  opening.hidden = true;
  early.hidden = true;
  place.hidden = true;
  failed.hidden = false;
}

// A page that shows this one in a frame may want to know how tall it is. Nothing else is told.
if (parent !== self) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) parent.postMessage({ type: "foeling-height", height: (told = height) }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}
