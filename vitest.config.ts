import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vite would load graphql's ES modules for our files while Yoga and Pothos load its CommonJS, and graphql refuses to
    // work with two copies of itself.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
});
