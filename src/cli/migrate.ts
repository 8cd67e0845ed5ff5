import { Command } from "commander";
import { answeringSession } from "./answering-session.ts";

interface MigrateOptions {
  roles?: boolean;
  json?: boolean;
}

/** `tongyuan migrate`: brings the database and the search index to this version; with --roles also makes the role of public reads. */
export const migrateCommand = new Command("migrate")
  .description("apply the migrations that the database has not had yet")
  .option("--roles", "make the role tongyuan_public, which public reads then run as")
  .option("--json", "answer as JSON")
  .action(runMigrate);

async function runMigrate({ roles, json }: MigrateOptions): Promise<void> {
  const session = answeringSession();
  const { log, progress } = session;
  const { completeIndex, openConfigured } = await import("./open-configured.ts");
  const { createPublicRole, migrate, PUBLIC_ROLE } = await import("../platform/db/index.ts");
  const db = await openConfigured(session);
  try {
    progress.show("applying the migrations");
    const { applied } = await migrate(db, { log });
    const indexed = await completeIndex(db, progress);
    if (roles) await createPublicRole(db.owner);
    progress.clear();
    const lines = applied.length > 0 ? applied.map((name) => `applied ${name}`) : ["nothing to apply"];
    if (indexed > 0) lines.push(`indexed ${indexed} contents for search`);
    if (roles) lines.push(`public reads run as ${PUBLIC_ROLE} from the next start on`);
    process.stdout.write(
      json ? `${JSON.stringify({ applied, indexed, roles: Boolean(roles) })}\n` : `${lines.join("\n")}\n`,
    );
  } finally {
    progress.clear();
    await db.close();
  }
}
