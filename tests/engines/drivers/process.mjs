// Programs that a driver starts: waited for until they say that they are ready, and ended with the test.

/** How long a browser may take to start, in milliseconds: the first time on a busy machine is slow. */
const START = 60_000;

/**
 * Waits until a program has said something, or says why it never will.
 *
 * @param {import("node:child_process").ChildProcess} program
 * @param {import("node:stream").Readable} stream
 * @param {RegExp} words
 * @returns {Promise<RegExpExecArray>}
 */
export function firstMatch(program, stream, words) {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`${program.spawnfile} was not ready in time: ${said}`)), START);
    stream.on("data", (more) => {
      said += more;
      const found = words.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
    program.once("error", reject);
    program.once("exit", (code) => reject(new Error(`${program.spawnfile} ended (${code}): ${said}`)));
  });
}

/** Ends a program and waits until it is gone. */
export async function stop(program) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once("exit", resolve));
  program.kill();
  const force = setTimeout(() => program.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(force);
}
