// The npm package as somebody else gets it: packed, installed from the packed file, and built into the hosts of
// `tests/packages/` with the tools that lie there.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { POLICY, ROOT, serve } from "./serve.mjs";
import { test as base } from "./test.mjs";

const HOSTS = join(ROOT, "tests", "packages");
const IS_WINDOWS = process.platform === "win32";
const run = promisify(execFile);

/** Runs npm, which on Windows is no program but a script. */
const npm = (cwd, ...args) => run(IS_WINDOWS ? "npm.cmd" : "npm", args, { cwd, shell: IS_WINDOWS });

/** The hosts, each with the folder of its pages; React's also as it is while somebody develops with it. */
const PAGES = { plain: "plain/", react: "react/dist/", vue: "vue/dist/", "react in strict mode": "react/dist-strict/" };

/** Vue makes itself a policy for trusted types when it is loaded, and so its page must allow it one. */
const POLICIES = { vue: POLICY.replace("trusted-types 'none'", "trusted-types vue") };

/** A folder with the hosts, and in it the package from its packed file. */
async function install() {
  const folder = await mkdtemp(join(tmpdir(), "foeling-package-"));
  const apps = join(folder, "apps");
  await mkdir(apps);
  const names = (await readdir(HOSTS)).filter((name) => !/^(\.|node_modules|package)/.test(name));
  await Promise.all(names.map((name) => cp(join(HOSTS, name), join(apps, name), { recursive: true })));
  // The tools are found above the hosts, the package beside them.
  await symlink(join(HOSTS, "node_modules"), join(folder, "node_modules"), "junction");
  await writeFile(join(apps, "package.json"), '{ "private": true, "type": "module" }\n');
  const { stdout } = await npm(join(ROOT, "dist", "element"), "pack", "--json", "--pack-destination", folder);
  const [{ filename }] = JSON.parse(stdout);
  await npm(apps, "install", "--offline", "--no-save", "--no-audit", "--no-fund", join(folder, filename));
  return { folder, apps };
}

/** The lines that the package's README gives those who write JSX in TypeScript. */
async function typesFromReadme(packed) {
  const readme = await readFile(join(packed, "README.md"), "utf8");
  return readme.match(/^```ts$(.*?)^```$/ms)[1];
}

async function build(folder, apps) {
  const vite = (host, mode, out) =>
    run(process.execPath, [join(folder, "node_modules/vite/bin/vite.js"), "build", host, "--outDir", out], {
      cwd: apps,
      env: { ...process.env, NODE_ENV: mode },
    });
  await Promise.all([
    vite("react", "production", "dist"),
    vite("react", "development", "dist-strict"),
    vite("vue", "production", "dist"),
  ]);
}

/**
 * The browser tests' `test`, on the pages of a host that uses the package: `test.use({ host: "react" })`; `home` is where
 * they are. `packed` are the folders: `apps` with the hosts, `element` with the package as it was installed.
 */
export const test = base.extend({
  host: ["plain", { option: true }],

  packed: [
    async ({}, use) => {
      const { folder, apps } = await install();
      const element = join(apps, "node_modules", "foeling");
      await writeFile(join(apps, "types", "foeling.d.ts"), await typesFromReadme(element));
      await build(folder, apps);
      await use({ folder, apps, element });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],

  home: async ({ host }, use) => use(PAGES[host]),

  baseURL: async ({ packed, host }, use) => {
    const headers = { "Content-Security-Policy": POLICIES[host] ?? POLICY };
    const server = await serve({ root: packed.apps, headers });
    await use(`${server.origin}/`);
    await server.close();
  },
});

/** Checks the types of every host, and gives what the compiler says. */
export async function checkTypes({ folder, apps }) {
  const compiler = join(folder, "node_modules", "typescript", "bin", "tsc");
  return run(process.execPath, [compiler, "--project", apps]).then(
    () => "",
    ({ stdout }) => stdout,
  );
}

/** Runs a line of JavaScript in Node, where the package is installed and no browser is, and gives what it writes. */
export const inNode = ({ apps }, program) => run(process.execPath, ["--input-type=commonjs", "--eval", program], { cwd: apps });

/** Serves a host as while somebody works on it. */
export async function develop({ folder, apps }, host) {
  const vite = await import(pathToFileURL(join(folder, "node_modules", "vite", "dist", "node", "index.js")).href);
  const server = await vite.createServer({ root: join(apps, host), server: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  await server.listen();
  return { origin: `http://127.0.0.1:${server.httpServer.address().port}/`, close: () => server.close() };
}
