// For a page that shows Føling in a frame: gives the frame the height of what is in it.
// <iframe src="…" data-foeling title="…"></iframe>
// <script type="module" src="…/foeling-iframe.js"></script>

/** The least and the most that a frame is given, in pixels, whatever is asked for. */
const LEAST = 320;
const MOST = 20000;

addEventListener("message", ({ source, origin, data }) => {
  // Only a frame of this page is listened to, and only if it still shows the site it was given.
  const frame = [...document.querySelectorAll("iframe[data-foeling]")].find((one) => one.contentWindow === source);
  if (!frame) return;
  const sandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  if (origin !== (sandboxed ? "null" : new URL(frame.src, document.baseURI).origin)) return;
  // The program in the frame has stopped, and says there what to do.
  if (data?.type === "foeling-error") {
    frame.dispatchEvent(new CustomEvent("foeling-error", { detail: { what: "stopped" }, bubbles: true }));
  }
  if (data?.type !== "foeling-height" || !Number.isFinite(data.height)) return;
  // As a style, for the page's own styles may well set a height, which an attribute would lose against.
  frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), LEAST), MOST)}px`;
});
