import { defineConfig } from "prisma/config";

// Only `npm run generate` reads this. Migrations are written by `npm run migration` and applied by `tongyuan migrate`.
export default defineConfig({ schema: "schema.prisma", migrations: { path: "migrations" } });
