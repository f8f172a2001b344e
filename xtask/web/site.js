// Where a site has the files of its program: beside this module.
const bringGlue = () => import("./{{glue}}");
const bringProgram = () => fetched(new URL("{{wasm}}", import.meta.url), "{{wasm.integrity}}");
const frameAddress = () => new URL("foeling-frame.json", import.meta.url);
