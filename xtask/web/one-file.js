// Where the one file has the files of its program: within itself. So it has its frame.
const bringGlue = async () => ({ default: __wbg_init, mount });
const bringProgram = () => enclosed("foeling-app");
const frameAddress = () => undefined;
