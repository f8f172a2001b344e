// Serves folders as a web server of somebody else's would: with whatever headers and types a test wants to try.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, in which `dist/` and `examples/` lie. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The policy that every shape runs under. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder on a free port until it is closed.
 *
 * @param {{ root?: string, headers?: Record<string, string> | ((path: string) => Record<string, string>), types?: Record<string, string>, pages?: Record<string, string> }} how
 *   `types` by the end of a name; `pages` are texts in the place of files, by path
 * @returns {Promise<{ origin: string, close: () => Promise<void>, asked: string[] }>}
 */
export async function serve({ root = ROOT, headers = {}, types = {}, pages = {} } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    asked.push(path);
    const own = typeof headers === "function" ? headers(path) : headers;
    const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
    const type = { ...TYPES, ...types }[extname(name)] ?? "application/octet-stream";
    try {
      const body = pages[path] ?? (await readFile(join(root, name)));
      response.writeHead(200, { "Content-Type": type, "X-Content-Type-Options": "nosniff", ...own });
      response.end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain", ...own });
      response.end("There is no such file.\n");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
