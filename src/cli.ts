import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { checkCommand } from "./cli/check.ts";
import { demoCommand } from "./cli/demo.ts";
import { duplicatesCommand } from "./cli/duplicates.ts";
import { importCommand } from "./cli/import.ts";
import { migrateCommand } from "./cli/migrate.ts";
import { outsidePostsCommand } from "./cli/outside-posts.ts";
import { serveCommand } from "./cli/serve.ts";
import { tokenCommand } from "./cli/token.ts";
import { OperatorError } from "./platform/operator-error.ts";

/** The commands of `tongyuan`. A command loads what it works with when it runs, so that each starts at once. */
const commands = [
  serveCommand,
  migrateCommand,
  importCommand,
  checkCommand,
  duplicatesCommand,
  outsidePostsCommand,
  tokenCommand,
  demoCommand,
];

/**
 * Runs the command that `argv` names (Node's own form). Sets the exit code: a fault that the operator can cure is one line
 * on standard error and its code, any other is a stack and 1.
 */
export async function runCli(argv: readonly string[]): Promise<void> {
  const program = new Command("tongyuan").description(packageJson.description).version(packageJson.version);
  for (const command of commands) program.addCommand(command);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const expected = error instanceof OperatorError;
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
    process.exitCode = expected ? error.exitCode : 1;
  }
}
