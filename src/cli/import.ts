import { Command, InvalidArgumentError, Option } from "commander";
import type { ImportSummary } from "../domains/import/import-summary.ts";
import type { OnDuplicates } from "../domains/import/repeats.ts";
import { systemClock } from "../platform/clock.ts";
import { answeringSession } from "./answering-session.ts";
import { createProgressBar } from "./progress-bar.ts";

interface ImportCommandOptions {
  dryRun?: boolean;
  duplicates: OnDuplicates;
  withdrawVanished?: true | "all";
  json?: boolean;
}

const SOME_FAILED = 1;
const NOTHING_READ = 2;

/**
 * `tongyuan import`: brings in files and directories. Exit code 0: all items came in, 1: some did not, 2: none could be read or the
 * arguments are wrong.
 */
export const importCommand = new Command("import")
  .description("bring in JSON Lines, pages, CSV with a mapping, feeds and crawled annual reports")
  .argument("<path...>", "files, or directories of files")
  .option("--dry-run", "read and judge everything, write nothing")
  .addOption(
    new Option("--duplicates <what>", "what becomes of an item that repeats what is here or comes with it")
      .choices(["report", "skip", "link"])
      .default("link"),
  )
  .option(
    "--withdraw-vanished [all]",
    "take down what a file told of in an earlier import and does not any more; =all: also most of it",
    onlyAll,
  )
  .option("--json", "answer as JSON")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : NOTHING_READ))
  .action(runImport);

async function runImport(
  paths: string[],
  { dryRun, duplicates, withdrawVanished, json }: ImportCommandOptions,
): Promise<void> {
  const session = answeringSession();
  const { openPrepared } = await import("./open-configured.ts");
  const { commandDeps } = await import("../app.ts");
  const { loadConfig } = await import("../config.ts");
  const { findImportCaller } = await import("../seed.ts");
  const { importFiles } = await import("../domains/import/import-files.ts");
  const { describeImport } = await import("./describe-import.ts");
  const db = await openPrepared(session);
  session.progress.clear();
  const bar = await createProgressBar("{bar} {percentage} %  {items} items");
  try {
    const deps = { ...commandDeps(systemClock, loadConfig().rules), db };
    const summary = await importFiles(deps, await findImportCaller(db), paths, {
      isDryRun: dryRun,
      onDuplicates: duplicates,
      withdrawVanished: withdrawVanished === true ? "unless-most" : withdrawVanished,
      onFault: ({ at }, err) => session.log.debug({ at, err }, "an item could not be imported"),
      onProgress: ({ bytes, totalBytes, items }) => bar.update(bytes, totalBytes, { items }),
    });
    bar.stop();
    process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : describeImport(summary));
    process.exitCode = exitCodeOf(summary);
  } finally {
    bar.stop();
    await db.close();
  }
}

/** A path after the bare option would pass for its value. */
function onlyAll(value: string): "all" {
  if (value === "all") return value;
  throw new InvalidArgumentError("Write the paths in front of it, or --withdraw-vanished=all.");
}

function exitCodeOf({ totals: { failed, ...done } }: ImportSummary): number {
  if (failed === 0) return 0;
  return Object.values(done).some((count) => count > 0) ? SOME_FAILED : NOTHING_READ;
}
