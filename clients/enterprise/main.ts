/** The enterprise platform's consumer: prints what an enterprise can apply for today. `--help` says what it takes. */
import { Command, Option } from "commander";
import { ask } from "../ask.ts";
import { eachNode } from "../each-node.ts";
import { runProgram } from "../run-program.ts";
import { noticeText, SCALE_LABELS } from "./notice-text.ts";
import { type EnterpriseScale, OpenNoticesDocument } from "./operations/documents.generated.ts";

interface Options {
  api: string;
  industry?: string;
  region?: string;
  scale?: EnterpriseScale;
}

/** Small enough that a page of notices with all their items, materials and contacts stays below the limit of cost. */
const PAGE_SIZE = 10;

const command = new Command("enterprise")
  .description("print the enterprise notices that are open today, with what is granted, to whom, until when and how")
  .option("--api <url>", "address of the API", "http://127.0.0.1:4000/graphql")
  .option("--industry <code>", "code of GB/T 4754 of the enterprise, such as C or 3412")
  .option("--region <code>", "code of GB/T 2260 of the enterprise, such as 330802")
  .addOption(new Option("--scale <scale>", "its size").choices(Object.keys(SCALE_LABELS)))
  .action(printNotices);

await runProgram(async () => void (await command.parseAsync()));

async function printNotices({ api, ...enterprise }: Options): Promise<void> {
  let count = 0;
  const notices = eachNode(async (after) => {
    const variables = { ...enterprise, first: PAGE_SIZE, after };
    return (await ask(api, OpenNoticesDocument, variables)).enterpriseNotices;
  });
  for await (const notice of notices) {
    process.stdout.write(`${noticeText(notice, enterprise.scale)}\n\n`);
    count++;
  }
  process.stdout.write(count > 0 ? `共${count}条通知在受理期内。\n` : "今天没有可以申报的通知。\n");
}
