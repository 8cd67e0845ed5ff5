import { sanitiseBody } from "../../src/domains/content/index.ts";
import { limitsOf, render } from "../../src/domains/rendition/render.ts";
import { RenditionSource } from "../../src/domains/rendition/source.ts";
import { markdown, type Verdict } from "../report.ts";
import { bodyHtml } from "../set/chinese-text.ts";
import { Random } from "../set/random.ts";

const MOST_CPU_MS = 10;
const ITEM_BYTES = 20_000;
const ITEMS = 200;
const WARM_UP = 50;

const WAYS = [
  ["portal", "PORTAL", null],
  ["wechat", "WECHAT", "HAND"],
  ["wechat", "WECHAT", "INTERFACE"],
  ["weibo", "WEIBO", "HAND"],
  ["weibo", "WEIBO", "INTERFACE"],
  ["toutiao", "TOUTIAO", "HAND"],
  ["mini-program", "MINI_PROGRAM", null],
  ["enterprise", "ENTERPRISE_PLATFORM", null],
  ["reading-points", "READING_POINT", null],
  // Words of its own, whose figures are compared with the item's.
  ["own-words", "WECHAT", "HAND"],
] as const;

/** What ten forms of an item take. */
export interface FormsReport {
  readonly items: number;
  readonly forms: number;
  readonly cpuMs: number;
}

/** Makes every form of generated items of 20 KB, each item parsed once, and answers the CPU of an item. */
export function measureForms(seed: number): FormsReport {
  const random = new Random(seed);
  const bodies = Array.from({ length: ITEMS + WARM_UP }, () => sanitiseBody(bodyHtml(random, ITEM_BYTES)));
  for (const body of bodies.slice(0, WARM_UP)) formsOf(body);
  const before = process.cpuUsage();
  for (const body of bodies.slice(WARM_UP)) formsOf(body);
  const { user, system } = process.cpuUsage(before);
  return { items: ITEMS, forms: WAYS.length, cpuMs: (user + system) / 1_000 / ITEMS };
}

/** The table of forms. */
export function formsTable({ items, forms, cpuMs }: FormsReport): string {
  const row = [String(items), String(forms), cpuMs.toFixed(1)];
  return markdown("**channel forms of items of 20 KB**", ["items", "forms of each", "CPU ms an item"], [row]);
}

/** What forms promise. */
export function formsVerdict({ forms, cpuMs }: FormsReport): Verdict {
  const what = `${forms} channel forms of an item of 20 KB, CPU ms`;
  return { what, target: `≤ ${MOST_CPU_MS}`, measured: cpuMs.toFixed(1), met: cpuMs <= MOST_CPU_MS };
}

function formsOf(body: { html: string; text: string }): void {
  const form = { channel: "own-words", kind: "WECHAT" as const, title: "政策解读", digest: null, html: body.html };
  const source = new RenditionSource({
    title: "关于印发《柯城区促进市场主体发展若干措施》的通知",
    summary: null,
    body: { ...body, channelForms: [form] },
    told: { facts: [], before: [], after: [], ended: null },
    facts: [
      ["文号", "柯政发〔2020〕12号"],
      ["发布日期", "2020年3月5日"],
    ],
    ended: null,
    publisherNames: ["衢州市柯城区人民政府"],
    cover: null,
    files: [],
    subjects: ["市场主体"],
    url: "https://www.kecheng.example/c/scztcs",
    absolute: (address) => address,
  });
  for (const [channel, kind, manner] of WAYS) {
    const outcome = render(source, { channel, kind }, limitsOf(kind, manner));
    if (outcome.form === "REFUSED" && outcome.reason !== "BODY_TOO_LONG") throw new Error(outcome.messageEn);
  }
}
