import { setTimeout as sleep } from "node:timers/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { httpPlatform } from "./http-platform.ts";
import { openLedger } from "./ledger.ts";
import { type Refused, workAccount } from "./work-account.ts";

interface Options {
  api: string;
  account: string;
  token: string;
  platform: string;
  once?: boolean;
  interval: number;
}

/** `new-media work`: posts, updates and takes down what an account has to, and reports it. */
export const workCommand = new Command("work")
  .description("work through the to-do of an account: post, update, take down, and report")
  .requiredOption("--account <key>", "key of the account")
  .requiredOption("--platform <url>", "address of the platform, as docs/guide/channel.md says")
  .addOption(
    new Option("--token <token>", "token with the scope syndicate:<account>")
      .env("TONGYUAN_TOKEN")
      .makeOptionMandatory(),
  )
  .option("--api <url>", "address of the API", "http://127.0.0.1:4000/graphql")
  .option("--once", "work through it once; exit code 1: the platform left something unanswered")
  .option("--interval <seconds>", "else again after so many seconds", parseSeconds, 60)
  .action(work);

async function work({ api, account, token, platform: base, once, interval }: Options): Promise<void> {
  const ledger = openLedger(api, account, token);
  const platform = httpPlatform(base);
  const refused: Refused = new Map();
  const pass = () => workAccount(ledger, platform, refused, (line) => process.stdout.write(`${line}\n`));
  // What is wrong from the beginning, such as the token, ends the program; what goes wrong later may pass.
  const silentCount = await pass();
  if (once) {
    if (silentCount > 0) process.exitCode = 1;
    return;
  }
  for (;;) {
    await sleep(interval * 1_000);
    await pass().catch((error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : error}\n`));
  }
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= 86_400)) throw new InvalidArgumentError("1 to 86400.");
  return seconds;
}
