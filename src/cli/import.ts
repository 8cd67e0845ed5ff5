import { Console } from "node:console";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { loadConfig } from "../config.ts";
import type { ImportSummary } from "../domains/import/import-summary.ts";
import { systemClock } from "../platform/clock.ts";
import { createLog } from "../platform/log.ts";
import { createProgressLine } from "./progress-line.ts";

const out = new Console(process.stdout, process.stderr);

interface ImportCommandOptions {
  dryRun?: boolean;
  withdrawVanished?: boolean;
  json?: boolean;
}

/** `tongyuan import`: brings in files and directories. Exit code 0: all items came in, 1: some did not, 2: none could be read. */
export const importCommand = new Command("import")
  .description("bring in JSON Lines, pages, CSV with a mapping, feeds and crawled annual reports")
  .argument("<path...>", "files, or directories of files")
  .option("--dry-run", "read and judge everything, write nothing")
  .option("--withdraw-vanished", "take down what a file told of in an earlier import and does not any more")
  .option("--json", "answer as JSON")
  .action(runImport);

async function runImport(paths: string[], { dryRun, withdrawVanished, json }: ImportCommandOptions): Promise<void> {
  const config = loadConfig();
  const log = createLog({ level: config.logLevel, readable: !config.production, to: process.stderr });
  const progress = createProgressLine(process.stderr, (step) => log.debug(step));
  const { openPrepared } = await import("./open-configured.ts");
  const { commandDeps } = await import("../app.ts");
  const { findImportCaller } = await import("../seed.ts");
  const { importFiles } = await import("../domains/import/import-files.ts");
  const db = await openPrepared({ config, log, progress });
  progress.clear();
  const bar = new SingleBar({
    format: "{bar} {percentage} %  {items} items",
    clearOnComplete: true,
    noTTYOutput: false,
  });
  try {
    bar.start(1, 0, { items: 0 });
    const summary = await importFiles({ ...commandDeps(systemClock), db }, await findImportCaller(db), paths, {
      isDryRun: dryRun ?? false,
      withdrawVanished: withdrawVanished ?? false,
      onProgress: ({ bytes, totalBytes, items }) => {
        bar.setTotal(totalBytes);
        bar.update(bytes, { items });
      },
    });
    bar.stop();
    if (json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else printSummary(summary);
    process.exitCode = exitCodeOf(summary);
  } finally {
    bar.stop();
    await db.close();
  }
}

function exitCodeOf({ totals: { failed, ...done } }: ImportSummary): number {
  if (failed === 0) return 0;
  return Object.values(done).some((count) => count > 0) ? 1 : 2;
}

function printSummary(summary: ImportSummary): void {
  const { byType, totals, problems, failures, unverifiedOrgans, vanished, skippedFiles } = summary;
  out.log(summary.isDryRun ? "What an import would do:" : "Imported:");
  out.table({ ...byType, total: totals });
  if (Object.keys(problems).length > 0)
    out.table(Object.entries(problems).map(([problem, items]) => ({ problem, items })));
  if (unverifiedOrgans.length > 0) out.log(`Organs made, to be verified: ${unverifiedOrgans.join("、")}`);
  for (const { fileName, title, wasHandled } of vanished) {
    out.log(`${fileName} tells no more of "${title}"${wasHandled ? "" : "; --withdraw-vanished takes it down"}`);
  }
  for (const file of skippedFiles) out.log(`${file}: its format is not read`);
  for (const { at, reason } of failures) out.error(`${at.file}${at.line === null ? "" : `:${at.line}`}: ${reason}`);
}
