import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: { rolldownOptions: { input: ["index.html", "late.html"] } },
  optimizeDeps: { exclude: ["foeling"] },
});
