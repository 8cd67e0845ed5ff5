import type { IncomingMessage, ServerResponse } from "node:http";
import type { PostStep } from "../../clients/new-media/to-do/platform.ts";
import { listenFor } from "./http-listener.ts";

interface FakePost {
  edition: number;
  form: { __typename: string; title: string; html?: string; text?: string };
  step: PostStep;
  postedAt: string | null;
}

const NEXT: Partial<Record<PostStep, PostStep>> = { DRAFTED: "SUBMITTED", SUBMITTED: "PUBLISHED" };

/** A platform that posts: how it behaves is set by a test, what it was asked and holds is there to read. */
export interface FakePlatform {
  readonly url: string;
  readonly posts: ReadonlyMap<string, FakePost>;
  /** Requests that changed something or were to, in order: method and, of a put, whether it was new. */
  readonly asked: string[];
  /** How far a post is as soon as it was taken. */
  firstStep: PostStep;
  /** Why it refuses whatever it is asked to post, edit or remove; null: it does not. */
  refusal: string | null;
  isEditable: boolean;
  /** Whether pages of removed posts still answer. */
  keepsPages: boolean;
  /** Has the next put done, and its answer held back: resolves once it is done; what it answers lets the answer go. */
  holdNextAnswer(): Promise<() => void>;
  /** Moves every post to its next step. */
  advance(): void;
  clear(): void;
  close(): Promise<void>;
}

/** Starts a platform as docs/guide/channel.md describes one. Its pages are at `/p/{id}`. */
export async function startFakePlatform(now: () => Date): Promise<FakePlatform> {
  const posts = new Map<string, FakePost>();
  const pages = new Set<string>();
  let onHeld: ((release: () => void) => void) | null = null;
  const listener = await listenFor((request, response) => void answer(request, response));
  const platform: FakePlatform = {
    url: listener.url,
    posts,
    asked: [],
    firstStep: "PUBLISHED",
    refusal: null,
    isEditable: true,
    keepsPages: false,
    holdNextAnswer: () => new Promise((resolve) => (onHeld = resolve)),
    advance() {
      for (const [id, post] of posts) move(id, post, NEXT[post.step] ?? post.step);
    },
    clear() {
      posts.clear();
      pages.clear();
      Object.assign(platform, { firstStep: "PUBLISHED", refusal: null, isEditable: true, keepsPages: false });
      platform.asked.length = 0;
    },
    close: listener.close,
  };

  function move(id: string, post: FakePost, step: PostStep): void {
    post.step = step;
    if (step !== "PUBLISHED") return;
    post.postedAt ??= now().toISOString();
    pages.add(id);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, encoded = ""] = (request.url ?? "").split("/");
    const id = decodeURIComponent(encoded);
    const send = (status: number, body?: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(body && JSON.stringify(body));
    if (kind === "p") return void send(pages.has(id) ? 200 : 404);
    const post = posts.get(id);
    const isNew = request.headers["if-none-match"] === "*";
    if (request.method !== "GET") platform.asked.push(request.method === "PUT" ? (isNew ? "POST" : "EDIT") : "REMOVE");
    if (request.method === "GET") return void (post ? send(200, seen(id, post)) : send(404));
    if (platform.refusal !== null) return void send(422, { reason: platform.refusal });
    if (request.method === "DELETE") {
      posts.delete(id);
      if (!platform.keepsPages) pages.delete(id);
      return void send(204);
    }
    if (isNew && post) return void send(412);
    if (!isNew && !platform.isEditable) return void send(405);
    const stated = JSON.parse(await textOf(request)) as Pick<FakePost, "edition" | "form">;
    const stored = { step: platform.firstStep, postedAt: null, ...post, ...stated };
    posts.set(id, stored);
    move(id, stored, stored.step);
    await letGo();
    send(200, seen(id, stored));
  }

  async function letGo(): Promise<void> {
    const held = onHeld;
    onHeld = null;
    if (held) await new Promise<void>((resolve) => held(resolve));
  }

  function seen(id: string, { step, edition, postedAt }: FakePost) {
    const address = step === "PUBLISHED" ? `${listener.url}/p/${encodeURIComponent(id)}` : null;
    return { step, edition, postedAt, address, reason: step === "REJECTED" ? "标题含敏感词" : null };
  }
  return platform;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
