import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: { rolldownOptions: { input: ["index.html", "late.html"] } },
  optimizeDeps: { exclude: ["foeling"] },
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "foeling-dialog" } } })],
});
