// A file that is saved is read once it is all there, whatever names a browser gives it on the way.
import assert from "node:assert/strict";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { arrived } from "./support/arrived.mjs";
import { pause } from "./support/until.mjs";

test("a file has arrived when it stands still under the name it keeps", async () => {
  const folder = await mkdtemp(join(tmpdir(), "foeling-arrived-"));
  const at = (name) => join(folder, name);
  try {
    await writeFile(at("old.json"), "old");
    const found = arrived(folder, ["old.json"], "a file");
    // As Firefox does it, with room between for a look: a name of random letters, a part of it, the name that stays.
    await writeFile(at("5b4aBIVS.json"), "{");
    await pause(50);
    await rename(at("5b4aBIVS.json"), at("half.json.part"));
    await writeFile(at("half.json"), "");
    await pause(100);
    await rename(at("half.json.part"), at("half.json"));
    assert.equal(await found, "half.json");
  } finally {
    await rm(folder, { recursive: true });
  }
});
