// Watches a page for everything that must never happen on it.

/** What writes files and unpacks Word's. It is fetched when that is first asked for, and nothing else ever is. */
const WRITER = /^([\w/]+\/)?documents\.[0-9a-f]{12}\.wasm$/;

/**
 * Runs in the page before anything else: tells when all of the program is here, and about each
 * breach of the security policy.
 */
function report() {
  addEventListener("securitypolicyviolation", (event) => {
    window.__reportProblem(
      `policy breach: ${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
  const loaded = new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  const started = new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName("foeling-complete").length > 0) {
        observer.disconnect();
        resolve();
      }
    }).observe({ type: "mark", buffered: true });
  });
  const document = `${performance.timeOrigin} ${Math.random()}`;
  window.__reportOpened(document);
  Promise.all([loaded, started]).then(() => window.__reportStarted(document));
}

/** Pages on which what writes files may be fetched now: the one time, after somebody asked. */
const allowed = new WeakSet();

/**
 * Says that somebody asks for a file on this page now: what writes files may be fetched, once.
 *
 * @param {import("@playwright/test").Page} page
 */
export function mayFetchWriter(page) {
  allowed.add(page);
}

/**
 * Collects what goes wrong on a page from now on: errors and warnings on the console, uncaught
 * errors, policy breaches, requests to elsewhere, and any request once all of the program is here
 * that nobody asked for.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} baseURL
 * @returns {Promise<string[]>} the problems, added to as they appear
 */
export async function watch(page, baseURL) {
  const problems = [];
  let started = false;
  // What a document tells can arrive when the page has gone on to the next: then it says nothing of that one.
  const documents = new Set();
  let isWriterHere = false;

  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error}`));
  page.on("websocket", (socket) => problems.push(`web socket: ${socket.url()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (/^(blob|data):/.test(url)) return;
    if (!url.startsWith(baseURL)) problems.push(`request to elsewhere: ${url}`);
    // A test that opens or reloads a page starts afresh.
    const opens = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (opens) {
      started = false;
      documents.clear();
      isWriterHere = false;
      allowed.delete(page);
    }
    if (WRITER.test(url.slice(baseURL.length))) {
      if (isWriterHere || !allowed.has(page)) problems.push(`request that nobody asked for: ${url}`);
      isWriterHere = true;
    } else if (started) {
      problems.push(`request after the start: ${url}`);
    }
  });

  await page.exposeFunction("__reportProblem", (problem) => problems.push(problem));
  await page.exposeFunction("__reportOpened", (document) => void documents.add(document));
  await page.exposeFunction("__reportStarted", (document) => {
    if (documents.has(document)) started = true;
  });
  await page.addInitScript(report);
  return problems;
}
