// Fetches a part of the program that is not needed at once, and says when it is there.
function part(name, integrity) {
  return async (told, data) => {
    let came = false;
    try {
      const response = await fetch(new URL(name, import.meta.url), { integrity });
      // Not as it streams in: that would ask of the server that it knows the type of the file.
      await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
      came = true;
    } catch (error) {
      console.error(error);
    }
    wasm.__indirect_function_table.get(told)(data, came);
    if (came) performance.mark("foeling-complete");
  };
}
