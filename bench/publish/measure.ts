import { performance } from "node:perf_hooks";
import type { BenchDatabase } from "../bench-database.ts";
import { type Child, startChild } from "../child.ts";
import { latencyQuantiles } from "../latency-quantiles.ts";
import type { InstanceOrder } from "../log/instance.ts";
import { noticeText } from "../set/chinese-text.ts";
import { Random } from "../set/random.ts";
import type { DeskTokens } from "./desk.ts";

/** How long a mutation took over HTTP, from sending it to its answer, one after the other. */
export interface MutationLatency {
  readonly mutation: string;
  readonly database: string;
  readonly calls: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** From the acknowledged publication on one instance to its being seen in a query on another, while others commit. */
export interface Visibility {
  readonly publications: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const ITEMS = 150;
const WARM_UP = 20;
/** 20 KB in UTF-8. */
const BODY_CHARACTERS = 6_800;
const SAMPLES = 200;
const PER_SECOND = 100;
const SECONDS = 30;

/** Writes, reviews and publishes items of 20 KB, each step a mutation. */
export async function measureMutations(database: string, url: string, dataDir: string): Promise<MutationLatency[]> {
  const instance = await Instance.start(url, dataDir);
  const random = new Random(1);
  const taken = new Map<string, number[]>();
  for (let n = 0; n < WARM_UP + ITEMS; n++) {
    const html = noticeText(random, BODY_CHARACTERS).replace(/(.+)\n/g, "<p>$1</p>");
    for await (const [step, ms] of instance.live(`第${n}号通告`, html)) {
      if (n >= WARM_UP) taken.set(step, [...(taken.get(step) ?? []), ms]);
    }
  }
  await instance.end();
  return [...taken].map(([mutation, times]) => ({
    mutation,
    database,
    calls: times.length,
    ...latencyQuantiles(times),
  }));
}

/** Publishes on one instance and asks another until it shows, while a third process commits a hundred times a second. */
export async function measureVisibility({ url }: BenchDatabase): Promise<Visibility> {
  const [desk, reader] = [await Instance.start(url, ""), await Instance.start(url, "")];
  const writer = startChild("log/instance.ts", [url, "writes only"]);
  await writer.next();
  const load = writer.next();
  writer.send({ from: 1, count: PER_SECOND * SECONDS, perSecond: PER_SECOND } satisfies InstanceOrder);
  const times: number[] = [];
  for (let n = 0; n < SAMPLES; n++) {
    for await (const _ of desk.live(`第${n}号公告`, "<p>明日停水。</p>"));
    const publishedAt = performance.now();
    while (!(await reader.shows(desk.contentId)));
    times.push(performance.now() - publishedAt);
  }
  await load;
  for (const each of [desk, reader, writer]) await each.end();
  return { publications: times.length, ...latencyQuantiles(times) };
}

/** A served instance, and the item that is written there. */
class Instance {
  contentId = "";
  readonly #child: Child;
  readonly #tokens: DeskTokens;
  readonly #url: string;

  private constructor(child: Child, tokens: DeskTokens, url: string) {
    this.#child = child;
    this.#tokens = tokens;
    this.#url = `${url}/graphql`;
  }

  static async start(url: string, dataDir: string): Promise<Instance> {
    const child = startChild("publish/desk.ts", [url, dataDir]);
    const tokens = await child.next<DeskTokens>();
    return new Instance(child, tokens, await child.next<string>());
  }

  /** Writes an item and leads it to its publication; answers each step with the time that it took. */
  async *live(title: string, html: string): AsyncGenerator<[step: string, ms: number]> {
    const { author, reviewer } = this.#tokens;
    let edition = { id: "", version: 0 };
    const steps: [name: string, token: string, input: () => object][] = [
      ["createAnnouncement", author, () => ({ title, html, kind: "NOTICE", urgency: "NORMAL" })],
      ["submitForReview", author, () => seen(edition)],
      ["recordReview", reviewer, () => ({ ...seen(edition), step: "FRONT_REVIEW", decision: "APPROVED" })],
      ["recordReview", reviewer, () => ({ ...seen(edition), step: "SECRECY_REVIEW", decision: "APPROVED" })],
      ["publish", reviewer, () => seen(edition)],
    ];
    for (const [name, token, input] of steps) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: ${type}Input!) {
        ${name}(input: $input) { ... on ${type}Success { edition { id version contentId } } ... on Error { message } }
      }`;
      const startedAt = performance.now();
      const { [name]: answer } = await this.#ask(query, { input: input() }, token);
      const ms = performance.now() - startedAt;
      if (!answer?.edition) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
      edition = answer.edition;
      this.contentId = answer.edition.contentId;
      yield [name, ms];
    }
  }

  async shows(contentId: string): Promise<boolean> {
    const { node } = await this.#ask("query ($id: ID!) { node(id: $id) { id } }", { id: contentId });
    return node !== null;
  }

  async end(): Promise<void> {
    await this.#child.end();
  }

  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that was asked for.
  async #ask(query: string, variables: object, token?: string): Promise<any> {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(this.#url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}

function seen({ id, version }: { id: string; version: number }) {
  return { edition: id, expectedVersion: version };
}
