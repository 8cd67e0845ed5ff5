/** The new-media accounts' consumer: prints the posts to take, as plain text; `work` posts what an account has to. `--help` says what it takes. */
import { Command, Option } from "commander";
import { ask } from "../ask.ts";
import { chineseMoment } from "../chinese-date.ts";
import { TYPE_LABELS } from "../labels.ts";
import { runProgram } from "../run-program.ts";
import { formText } from "./form-text.ts";
import {
  type ContentType,
  FormsToTakeDocument,
  type PostingManner,
  PostOfDocument,
  PostsToTakeDocument,
} from "./operations/documents.generated.ts";
import { postText } from "./post-text.ts";
import { workCommand } from "./to-do/command.ts";

interface Options {
  api: string;
  types?: ContentType[];
  topic?: string;
  organ?: string;
  since?: string;
  first: string;
  slug?: string;
  channel?: string;
  manner?: PostingManner;
}

const command = new Command("new-media")
  .enablePositionalOptions()
  .addCommand(workCommand)
  .description("print the posts that an account could take, the newest first")
  .option("--api <url>", "address of the API", "http://127.0.0.1:4000/graphql")
  .addOption(new Option("--types <types...>", "only these types").choices(Object.keys(TYPE_LABELS)))
  .option("--topic <key>", "only this topic and those below it")
  .option("--organ <key>", "only what this organ or one below it publishes")
  .option("--since <day>", "only what was issued on this day (YYYY-MM-DD) or later")
  .option("--first <count>", "how many, 1 to 100; with --channel 1 to 90", "10")
  .option("--slug <slug>", "this content alone")
  .option("--channel <key>", "in the form that this channel takes")
  .addOption(new Option("--manner <manner>", "way of posting on the channel").choices(["HAND", "INTERFACE"]))
  .action((options: Options) => {
    if (options.slug !== undefined) return printPost(options.api, options.slug);
    return options.channel === undefined ? printPosts(options) : printForms(options, options.channel);
  });

await runProgram(async () => void (await command.parseAsync()));

async function printForms({ api, first, manner, ...narrowed }: Options, channel: string): Promise<void> {
  const { contents } = await ask(api, FormsToTakeDocument, {
    filter: filterOf(narrowed),
    first: Number(first),
    channel,
    manner,
  });
  for (const [index, { slug, rendition }] of contents.nodes.entries()) {
    print(`── ${index + 1}/${contents.nodes.length} ── ${slug}`);
    print(`${formText(rendition)}\n`);
  }
  print(`共${contents.totalCount}条，以上${contents.nodes.length}条。`);
}

function filterOf({ types, topic, organ, since }: Pick<Options, "types" | "topic" | "organ" | "since">) {
  return { types, topic, organ, issuedFrom: since };
}

async function printPosts({ api, first, ...narrowed }: Options): Promise<void> {
  const filter = filterOf(narrowed);
  const { contents } = await ask(api, PostsToTakeDocument, { filter, first: Number(first) });
  for (const [index, post] of contents.nodes.entries()) {
    const text = postText(post);
    print(
      `── ${index + 1}/${contents.nodes.length} ── ${countCharacters(text)}字 ── 第${post.edition}版 ── ${post.slug}`,
    );
    print(`${text}\n`);
  }
  print(`共${contents.totalCount}条，以上${contents.nodes.length}条。`);
  print("以上为全文。加 --channel wechat（weibo、toutiao 等）打印该渠道的渠道稿。");
}

async function printPost(api: string, slug: string): Promise<void> {
  const { content } = await ask(api, PostOfDocument, { slug });
  if (content === null) throw new Error(`There is no public content with the slug ${slug}.`);
  if (content.__typename === "Redirected")
    return print(
      `已由${content.to ? `《${content.to.title}》（${content.to.url}）` : "另一条内容"}取代，请删除已发推文。`,
    );
  if (content.__typename !== "Withdrawn" && content.__typename !== "Gone") return print(postText(content));
  const at = content.__typename === "Gone" ? content.goneAt : content.withdrawnAt;
  print(`已于${chineseMoment(at)}撤回，请删除已发推文。${content.reason ? `原因：${content.reason}` : ""}`);
}

/** As readers count: graphemes, white space not counted. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter("zh").segment(text)].filter(({ segment }) => segment.trim() !== "").length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
