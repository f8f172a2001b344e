// WebKitGTK's own small browser, driven over the W3C's WebDriver. What a tab can do is told in `README.md` beside this file.
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { firstMatch, stop } from "./process.mjs";

/** The name under which WebDriver hands an element over, and takes it back. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/**
 * Starts a browser with a home of its own, on a screen that nobody sees.
 *
 * @param {{ folder: string, downloads: string, watch: string }} how `watch` is run in each page as soon as it is there
 */
export async function launch({ folder, downloads, watch }) {
  // GTK has no other word for where files are saved.
  await mkdir(join(folder, ".config"), { recursive: true });
  await writeFile(join(folder, ".config", "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = spawn(process.env.XVFB_PATH, ["-displayfd", "3", "-screen", "0", "1300x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [, display] = await firstMatch(screen, screen.stdio[3], /(\d+)\n/);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, ".config"),
    XDG_DATA_HOME: join(folder, ".data"),
    XDG_CACHE_HOME: join(folder, ".cache"),
    // There is no graphics card behind that screen.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
  };
  const driver = spawn(process.env.WEBKIT_DRIVER_PATH, ["--host=127.0.0.1", `--port=${port}`], { env, stdio: "ignore" });
  const request = caller(`http://127.0.0.1:${port}`);
  await isReady(request, driver);
  const options = { binary: process.env.WEBKIT_BROWSER_PATH, args: ["--automation"] };
  const { sessionId } = await request("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
  const command = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
  await command("POST", "/window/rect", { width: 1280, height: 950 });

  const session = { command, watch, window: await command("GET", "/window") };
  return {
    first: tab(session, session.window),
    open: async () => tab(session, (await command("POST", "/window/new", { type: "tab" })).handle),
    close: async () => {
      // Without this the browser would outlive its driver.
      await command("DELETE", "").catch(() => {});
      await stop(driver);
      await stop(screen);
    },
  };
}

function tab(session, handle) {
  const { watch } = session;
  // The driver talks to one window at a time.
  const command = async (...what) => {
    if (session.window !== handle) {
      await session.command("POST", "/window", { handle });
      session.window = handle;
    }
    return session.command(...what);
  };
  const evaluate = (source, args) =>
    command("POST", "/execute/sync", { script: `return (${source})(...arguments)`, args: args.map((value) => JSON.stringify(value)) });
  const top = () => command("POST", "/frame", { id: null });

  return {
    navigate: async (url) => {
      await top();
      await command("POST", "/url", { url });
      await evaluate(watch, []);
    },
    reload: async () => {
      await top();
      await command("POST", "/refresh", {});
      await evaluate(watch, []);
    },
    // Every command turns to the tab it is for.
    show: async () => {},
    call: async (source, args) => {
      const value = await evaluate(source, args);
      return value === null ? undefined : JSON.parse(value);
    },
    find: async (source, args) => (await evaluate(source, args))?.[ELEMENT] ?? null,
    click: (element) => command("POST", `/element/${element}/click`, {}),
    type: (text) => {
      const stroke = (value) => [{ type: "keyDown", value }, { type: "keyUp", value }];
      return command("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions: [...text].flatMap(stroke) }] });
    },
    give: (element, path) => command("POST", `/element/${element}/value`, { text: path }),
    enter: async (source, args) => {
      const frame = await evaluate(source, args);
      await command("POST", "/frame", { id: frame });
      await evaluate(watch, []);
    },
    leave: top,
    // The driver has no word for it.
    print: null,
  };
}

/** Sends commands; what the driver refuses is an error. */
const caller = (origin) => async (method, path, body) => {
  const answer = await fetch(origin + path, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message} (${method} ${path})`);
  return value;
};

async function isReady(request, driver) {
  for (let tries = 0; tries < 200 && driver.exitCode === null; tries += 1) {
    const status = await request("GET", "/status").catch(() => null);
    if (status?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${driver.spawnfile} did not start`);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
