import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrationsDirectory } from "../../src/platform/db/migration-files.ts";

/** A copy of the product's migrations that a test adds to. */
export class MigrationFolder {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), "tongyuan-migrations-"));
    cpSync(migrationsDirectory, this.path, { recursive: true });
  }

  /** Adds a migration, or replaces its text. */
  write(name: string, sql: string): void {
    mkdirSync(join(this.path, name), { recursive: true });
    writeFileSync(join(this.path, name, "migration.sql"), sql);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
