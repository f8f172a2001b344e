// Stock Firefox, driven over WebDriver BiDi. What a tab can do is told in `README.md` beside this file.
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "./bidi.mjs";
import { firstMatch, stop } from "./process.mjs";

/** What differs from a fresh profile: files are saved without a question, and nothing is fetched that a test did not ask for. */
const preferences = (downloads) => ({
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
  "intl.accept_languages": "da-DK,da",
  "ui.prefersReducedMotion": 1,
  "app.update.disabledForTesting": true,
  "app.normandy.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.region.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.server": "data:,",
});

/** The paper and the margins of `styles/`, in centimetres: the command goes by its own, and American ones unless told. */
const A4 = { width: 21, height: 29.7 };
const MARGIN = { top: 1.5, bottom: 1.5, left: 2, right: 2 };

/**
 * Starts a browser with a profile of its own.
 *
 * @param {{ folder: string, downloads: string, watch: string }} how `watch` is run in each page before anything else
 */
export async function launch({ folder, downloads, watch }) {
  const profile = join(folder, "profile");
  await mkdir(profile, { recursive: true });
  const lines = Object.entries(preferences(downloads)).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, "user.js"), lines.join(""));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const browser = spawn(process.env.FIREFOX_PATH, args, { env: { ...process.env, HOME: folder }, stdio: ["ignore", "ignore", "pipe"] });
  const [, address] = await firstMatch(browser, browser.stderr, /BiDi listening on (ws:\S+)/);
  const { command, close } = await connect(address);
  await command("script.addPreloadScript", { functionDeclaration: watch });
  const { contexts } = await command("browsingContext.getTree");
  return {
    first: await tab(command, contexts[0].context),
    open: async () => tab(command, (await command("browsingContext.create", { type: "tab" })).context),
    close: async () => {
      close();
      await stop(browser);
    },
  };
}

async function tab(command, top) {
  // The top of the page, or the frame that was entered.
  let context = top;
  await command("browsingContext.setViewport", { context, viewport: { width: 1280, height: 900 } });

  const evaluate = async (source, args) => {
    const told = await command("script.callFunction", {
      functionDeclaration: source,
      arguments: args.map((value) => ({ type: "string", value: JSON.stringify(value) })),
      awaitPromise: true,
      resultOwnership: "root",
      serializationOptions: { maxDomDepth: 0, maxObjectDepth: 0 },
      target: { context },
    });
    if (told.type === "exception") throw new Error(told.exceptionDetails.text);
    return told.result;
  };
  const act = (actions) => command("input.performActions", { context, actions });

  return {
    navigate: (url) => command("browsingContext.navigate", { context: top, url, wait: "complete" }),
    reload: () => command("browsingContext.reload", { context: top, wait: "complete" }),
    show: () => command("browsingContext.activate", { context: top }),
    call: async (source, args) => {
      const { value } = await evaluate(source, args);
      return value === undefined ? undefined : JSON.parse(value);
    },
    find: async (source, args) => {
      const found = await evaluate(source, args);
      return found.type === "node" ? { sharedId: found.sharedId } : null;
    },
    click: (element) =>
      act([
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element } },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ]),
    type: (text) => {
      const stroke = (value) => [{ type: "keyDown", value }, { type: "keyUp", value }];
      return act([{ type: "key", id: "keyboard", actions: [...text].flatMap(stroke) }]);
    },
    give: (element, path) => command("input.setFiles", { context, element, files: [path] }),
    enter: async (source, args) => {
      const { sharedId } = await evaluate(source, args);
      const within = { functionDeclaration: "(frame) => frame.contentWindow", arguments: [{ sharedId }], awaitPromise: false, target: { context } };
      context = (await command("script.callFunction", within)).result.value.context;
    },
    leave: async () => {
      context = top;
    },
    print: async () => {
      const { data } = await command("browsingContext.print", { context: top, page: A4, margin: MARGIN });
      return Buffer.from(data, "base64");
    },
  };
}
