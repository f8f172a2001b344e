// Writes the names of the tests that failed, one a line, for the summary of `cargo xtask test`: a report of hundreds of lines is
// not always at hand where something failed.
import { appendFileSync, writeFileSync } from "node:fs";

const { FAILED_TESTS } = process.env;

export default class {
  onBegin() {
    if (FAILED_TESTS) writeFileSync(FAILED_TESTS, "");
  }

  onTestEnd(test, { error }) {
    if (!FAILED_TESTS || test.outcome() !== "unexpected") return;
    const [, , ...names] = test.titlePath();
    // Without the colours of a terminal.
    const [why] = (error?.message ?? "").replaceAll(/\u001b\[\d+m/g, "").split("\n");
    appendFileSync(FAILED_TESTS, `${names.join(" › ")}: ${why}\n`);
  }

  printsToStdio() {
    return false;
  }
}
