import { writeFileSync } from "node:fs";
import { Command } from "commander";
import type { Evaluation } from "../domains/duplicate/evaluation/evaluate.ts";
import { systemClock } from "../platform/clock.ts";
import { answeringSession } from "./answering-session.ts";
import { createProgressBar } from "./progress-bar.ts";

interface EvaluateOptions {
  versions?: string;
  seed: number;
  report: string;
  json?: boolean;
}

const evaluateCommand = new Command("evaluate")
  .description(
    "try duplicate control on documents: how many of their rewrites it finds, and what it takes for a duplicate",
  )
  .argument("<documents>", "JSON Lines with id, title, body, date, meta.docNo")
  .option("--versions <file>", "JSON: groups of documents that are versions of one another, [{ versions: [{ id }] }]")
  .option("--seed <n>", "seed of the rewrites", Number, 1)
  .option("--report <file>", "where the disputed pairs are written, as CSV", "duplicates-disputed.csv")
  .option("--json", "answer as JSON")
  .action(runEvaluation);

const reindexCommand = new Command("reindex")
  .description("make the likeness index and the duplicate cases anew; decisions stay")
  .action(runReindex);

/** `tongyuan duplicates`: tries duplicate control, and makes its index anew. */
export const duplicatesCommand = new Command("duplicates")
  .description("try duplicate control, and make its index anew")
  .addCommand(evaluateCommand)
  .addCommand(reindexCommand);

async function runReindex(): Promise<void> {
  const session = answeringSession();
  const { openPrepared } = await import("./open-configured.ts");
  const { rebuildLikeness } = await import("../domains/duplicate/commands/rebuild-index.ts");
  const db = await openPrepared(session);
  session.progress.clear();
  const bar = await createProgressBar("{bar} {percentage} %  {value} of {total} editions {step}");
  try {
    const onProgress = (step: string, done: number, total: number) => bar.update(done, total, { step });
    const count = await rebuildLikeness(db, { clock: systemClock, onProgress });
    bar.stop();
    process.stdout.write(`${count} editions indexed and compared\n`);
  } finally {
    bar.stop();
    await db.close();
  }
}

async function runEvaluation(documents: string, { versions, seed, report, json }: EvaluateOptions): Promise<void> {
  const { readDocuments, readVersions } = await import("../domains/duplicate/evaluation/documents.ts");
  const { evaluate } = await import("../domains/duplicate/evaluation/evaluate.ts");
  const { stringify } = await import("csv-stringify/sync");
  const originals = readDocuments(documents);
  const groups = versions === undefined ? [] : readVersions(versions);
  const bar = await createProgressBar("{bar} {percentage} %  {value} of {total} rewrites");
  try {
    const evaluation = await evaluate(originals, { versions: groups, seed, onProgress: bar.update });
    bar.stop();
    const { disputed, ...figures } = evaluation;
    writeFileSync(report, stringify([...disputed], { header: true, columns: COLUMNS }));
    const told = { ...figures, disputed: disputed.length, report };
    process.stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : describeEvaluation(evaluation, report));
  } finally {
    bar.stop();
  }
}

const COLUMNS = ["what", "rewrite", "one", "other", "verdict", "containment", "titles"];

function describeEvaluation({ rewrites, originals, disputed, ...figures }: Evaluation, report: string): string {
  const lines = rewrites.map(({ rewrite, recall, verdicts }) => {
    const kinds = Object.entries(verdicts).map(([verdict, count]) => `${verdict} ${count}`);
    return `  ${rewrite.padEnd(34)}${shareOf(recall)}  ${kinds.join(", ")}`;
  });
  return [
    `${figures.documents} documents, seed ${figures.seed}${figures.withoutText > 0 ? `; ${figures.withoutText} without text left out` : ""}`,
    "",
    `recall                      ${shareOf(figures.recall)}  (target ≥ 0.99)`,
    ...lines,
    `precision                   ${shareOf(figures.precision)}  (target ≥ 0.995)`,
    `versions called duplicates  ${shareOf(figures.versionsCalledDuplicates)}  (target ≤ 0.02)`,
    `siblings called duplicates  ${shareOf(figures.siblingsCalledDuplicates)}  (target ≤ 0.05)`,
    `versions of equal bodies    ${figures.versionsOfEqualBodies.map((pair) => pair.join(" = ")).join(", ") || "none"}`,
    `pairs of the documents      ${Object.entries(originals)
      .map(([verdict, count]) => `${verdict} ${count}`)
      .join(", ")}`,
    `${disputed.length} disputed pairs in ${report}`,
    "",
  ].join("\n");
}

function shareOf(share: number | null): string {
  return share === null ? "–     " : share.toFixed(4);
}
