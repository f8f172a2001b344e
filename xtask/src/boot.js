// Starts the program, and says so on the page when that is not possible.

const mount = document.getElementById("foeling");
const loading = document.getElementById("foeling-loading");
const failed = document.getElementById("foeling-failed");
// Kept, because a program that fails half-way may have emptied the mount already.
const [...waiting] = mount.children;

try {
  // Asked for together. The browser refuses a wasm file other than the one this module was built with.
  const [{ default: start }, wasm] = await Promise.all([
    import("./{{glue}}"),
    fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{wasm.integrity}}" }),
  ]);
  await start({ module_or_path: wasm });
  performance.mark("foeling-ready");
} catch (error) {
  console.error(error);
  loading.hidden = true;
  failed.hidden = false;
  mount.replaceChildren(...waiting);
}
