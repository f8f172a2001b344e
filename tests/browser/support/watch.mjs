// Watches a page for everything that must never happen on it.

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
  Promise.all([loaded, started]).then(() => window.__reportStarted());
}

/**
 * Collects what goes wrong on a page from now on: errors and warnings on the console, uncaught
 * errors, policy breaches, requests to elsewhere, and any request once all of the program is here.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} baseURL
 * @returns {Promise<string[]>} the problems, added to as they appear
 */
export async function watch(page, baseURL) {
  const problems = [];
  let started = false;

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
    // A test that opens or reloads a page starts afresh.
    const opens = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (opens) started = false;
    if (started) problems.push(`request after the start: ${url}`);
    if (!url.startsWith(baseURL)) problems.push(`request to elsewhere: ${url}`);
  });

  await page.exposeFunction("__reportProblem", (problem) => problems.push(problem));
  await page.exposeFunction("__reportStarted", () => {
    started = true;
  });
  await page.addInitScript(report);
  return problems;
}
