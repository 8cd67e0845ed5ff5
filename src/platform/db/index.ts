export type { Database, DatabaseOptions, Tx } from "./database.ts";
export { openDatabase } from "./database.ts";
export { embeddedDatabaseExists } from "./embedded.ts";
export { Prisma, type PrismaClient } from "./generated/client.ts";
export * from "./generated/enums.ts";
export { findGuardFaults, GUARDS, type Guard, type GuardFault, listGuards } from "./guards.ts";
export { listPending, type MigrateResult, migrate } from "./migrate.ts";
export { createPublicRole, PUBLIC_ROLE } from "./public-role.ts";
export type { Sql } from "./sql.ts";
