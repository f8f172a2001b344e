// Started by `cargo xtask test`, which serves the site and says where it and the browser are.
import { defineConfig } from "@playwright/test";

const { BASE_URL, CHROME_PATH } = process.env;
if (!BASE_URL || !CHROME_PATH) {
  throw new Error("Start the browser tests with `cargo xtask test --only browser`.");
}

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./support/failed.mjs"]],
  use: {
    baseURL: BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: CHROME_PATH,
      // The browser shall work in a container, and ask for nothing on its own.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
