/** The portal's consumer: writes its site as plain HTML files. `--help` says what it takes. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { runProgram } from "../run-program.ts";
import { readPages, readSite } from "./read-site.ts";
import { listColumnPaths, type Page } from "./site.ts";

interface Options {
  api: string;
  out: string;
  name: string;
  pageSize: string;
}

/** Marks a folder that this program made, which it may replace. */
const MARK = ".tongyuan-site";

const command = new Command("portal")
  .description("write the portal's site as HTML files: front page, columns with page numbers, contents")
  .option("--api <url>", "address of the API", "http://127.0.0.1:4000/graphql")
  .requiredOption("--out <folder>", "where to write it; a site that was written there before is replaced")
  .option("--name <name>", "name of the site", "门户网站")
  .option("--page-size <count>", "items on a page of a column, 1 to 100", "20")
  .action(writeSite);

await runProgram(async () => void (await command.parseAsync()));

async function writeSite({ api, out, name, pageSize }: Options): Promise<void> {
  await requireReplaceable(out);
  const site = await readSite(api, name);
  // A page of a content that was withdrawn must go: the new site replaces the old one as a whole.
  const draft = `${out}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const file of ["site.css", "search.js"]) await copyFile(new URL(file, import.meta.url), join(draft, file));
  await writeFile(join(draft, MARK), "");

  const bar = new SingleBar({ format: "{bar} {value} pages", clearOnComplete: true, stream: process.stderr });
  bar.start(2 + listColumnPaths(site).length + site.slugs.size, 0);
  let count = 0;
  try {
    for await (const page of readPages(api, site, Number(pageSize))) {
      await writePage(draft, page);
      bar.setTotal(Math.max(bar.getTotal(), ++count));
      bar.update(count);
    }
  } finally {
    bar.stop();
  }
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  process.stdout.write(`${count} pages, ${site.slugs.size} of them contents: ${join(out, "index.html")}\n`);
}

async function writePage(folder: string, { path, html }: Page): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** @throws Error when `out` holds something that this program did not write */
async function requireReplaceable(out: string): Promise<void> {
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length > 0 && !names.includes(MARK))
    throw new Error(`${out} holds other files: name a new folder, or one that this program has written before.`);
}
