import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vite would load graphql's ES modules for our files while Yoga and Pothos load its CommonJS, and graphql refuses to
    // work with two copies of itself.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/global-setup.ts",
    // Each embedded database is a PostgreSQL in memory: more workers than cores only make them wait for each other.
    maxWorkers: 2,
    // The files of a worker share its modules: loading Prisma, GraphQL and the schema anew for each took most of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
