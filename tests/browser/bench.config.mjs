// The benchmarks in the browser: started by hand with `cargo xtask opening`, one at a time so that they do not disturb each other.
import config from "./playwright.config.mjs";

export default { ...config, testDir: "bench", testMatch: "*.bench.mjs", fullyParallel: false, workers: 1, timeout: 1_800_000 };
