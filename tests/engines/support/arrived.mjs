// A file that a browser saves, and when all of it is there.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./until.mjs";

/** How many looks one after another a file has to be the same in. */
const LOOKS = 3;

/**
 * The one new file of a folder, with its size; null while a browser still writes. It writes to a name of its own, and beside
 * an empty file of the right name; Firefox has a name of random letters for a moment, which can be gone again before its size
 * is asked for.
 */
async function standing(folder, before) {
  const names = (await readdir(folder)).filter((name) => !before.includes(name));
  if (names.length !== 1 || /\.(part|wkdownload)$/.test(names[0])) return null;
  const found = await stat(join(folder, names[0])).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return found?.size > 0 ? { name: names[0], size: found.size } : null;
}

/** The name of the one file that has come into the folder, once it stands still. */
export async function arrived(folder, before, what) {
  let last = null;
  let times = 0;
  return until(what, async () => {
    const now = await standing(folder, before);
    const isSame = now !== null && now.name === last?.name && now.size === last?.size;
    times = isSame ? times + 1 : 1;
    last = now;
    return times >= LOOKS ? now.name : null;
  });
}
