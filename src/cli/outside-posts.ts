import { stat } from "node:fs/promises";
import { Command } from "commander";
import type { PostsSummary } from "../domains/outside-post/import-posts.ts";
import { systemClock } from "../platform/clock.ts";
import { OperatorError } from "../platform/operator-error.ts";
import { answeringSession } from "./answering-session.ts";
import { createProgressBar } from "./progress-bar.ts";

const importPostsCommand = new Command("import")
  .description("record what accounts posted that is not in the ledger; the same list again changes nothing")
  .argument("<file>", ".jsonl, or .csv with a head: account, url, title, postedAt, and where known outsideId and text")
  .option("--json", "answer as JSON")
  .action(runImport);

/** `tongyuan outside-posts`: records outside posts by the list. Exit code 1 where some of them could not be recorded. */
export const outsidePostsCommand = new Command("outside-posts")
  .description("record what accounts posted that is not in the ledger")
  .addCommand(importPostsCommand);

async function runImport(file: string, { json }: { json?: boolean }): Promise<void> {
  const size = await sizeOf(file);
  const session = answeringSession();
  const { openPrepared } = await import("./open-configured.ts");
  const { findImportCaller } = await import("../seed.ts");
  const { importPosts } = await import("../domains/outside-post/import-posts.ts");
  const db = await openPrepared(session);
  session.progress.clear();
  const bar = await createProgressBar("{bar} {percentage} %  {posts} posts");
  try {
    const caller = await findImportCaller(db);
    const summary = await importPosts({ db, clock: systemClock }, caller, file, (bytes, posts) =>
      bar.update(bytes, size, { posts }),
    );
    bar.stop();
    process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : describe(summary));
    if (summary.failed > 0) process.exitCode = 1;
  } finally {
    bar.stop();
    await db.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function describe({ added, changed, unchanged, failed, faults }: PostsSummary): string {
  const lines = faults.map(({ line, problems }) => `  line ${line}: ${problems.join("; ")}`);
  return [`${added} added, ${changed} changed, ${unchanged} unchanged, ${failed} failed`, ...lines, ""].join("\n");
}
