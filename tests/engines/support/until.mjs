// Waiting.

/** How long something may take to happen on a page, in milliseconds. A key from a code takes a slow machine seconds. */
const PATIENCE = 30_000;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; the last thing that was seen is told when it never is. */
export async function until(what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`this never came: ${what}`);
    await pause(40);
  }
}
