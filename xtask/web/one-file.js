// Where the one file has the files of its program: within itself. So it has its frame.
const bringGlue = async () => ({ default: __wbg_init, mount });
const bringProgram = () => enclosed("foeling-app");
const frameAddress = () => undefined;

// From a disk an error of the page's own script can be told without what it was, so that nobody sees that it was a trap. There is
// no other script here. The words are the standard's.
addEventListener("error", ({ error, message }) => {
  if (!error && message === "Script error.") dispatchEvent(new Event("foeling-stopped"));
});
