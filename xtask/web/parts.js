const files = {};

// A file comes once, however many parts share it. After a failure it is tried anew.
async function load(bytes) {
  // Not as it streams in: that would ask of the server that it knows the type of the file.
  await WebAssembly.instantiate(await bytes(), { __wasm_split: wasm });
}

// Fetches a part of the program that is not needed at once, what it shares with others first, and says when it is there.
function part(needs, mark) {
  return async (told, data) => {
    let came = false;
    try {
      for (const [name, bytes] of needs) {
        await (files[name] ??= load(bytes).catch((error) => {
          delete files[name];
          throw error;
        }));
      }
      came = true;
    } catch (error) {
      console.error(error);
      // Why, by the codes of `PartFault`: a file that came and can't be used is another than it should be.
      part_missing(error.cause ?? 1);
    }
    wasm.__indirect_function_table.get(told)(data, came);
    // Said either way: what waits for all of the program goes on then, and the program itself says what is missing.
    if (mark) performance.mark(came ? mark : `${mark}-not`);
  };
}
