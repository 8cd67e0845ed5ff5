import type { CanaryWorld } from "./canary-world.ts";
import { formerAddressOf } from "./given-values.ts";
import { HIDDEN, UNKNOWN } from "./secrets.ts";

/** A path to ask for; `unknown`: one at which nothing is, which must be answered alike. */
export interface Path {
  readonly path: string;
  readonly unknown?: string;
  /** True: asked for by GET only, since something of its kind is asked for in all ways. */
  readonly plainly?: boolean;
}

/** Ways of asking for a path. */
const WAYS: Readonly<Record<string, RequestInit>> = {
  GET: {},
  HEAD: { method: "HEAD" },
  POST: { method: "POST", body: HIDDEN },
  "of a part": { headers: { range: "bytes=0-20", "if-none-match": '"x"' } },
  "of what is not there": { headers: { range: "bytes=9999999-", accept: "image/webp,*/*" } },
  "of what is known": { headers: { "if-none-match": "*" } },
};

/**
 * Every path that the application serves, and of those that stand for all below them every content, file and secret that there is.
 * @throws Error for such a path of which nothing is known here
 */
export async function pathsOf(canary: CanaryWorld): Promise<Path[]> {
  const below: Record<string, readonly Path[]> = {
    "/c/": await contentPaths(canary),
    "/attachments/": filePaths(canary),
    "/preview/": await previewPaths(canary),
    "/post/": ["wx", "portal", "nothing"].map((account) => ({ path: `/post/${account}` })),
  };
  const served = canary.world.app.paths.flatMap((path): readonly Path[] => {
    if (!path.endsWith("/") || path === "/") return [{ path }];
    if (!below[path]) throw new Error(`nothing to ask for below ${path}`);
    return [{ path }, ...below[path]];
  });
  const others = [
    "/sitemap.xml?page=1",
    "/sitemap.xml?page=9",
    "/graphql?query={contents{nodes{title}}}",
    "/robots.txt",
    "/nothing",
  ];
  return [...served, ...others.map((path) => ({ path })), ...(await formerPaths(canary))];
}

async function contentPaths({ world }: CanaryWorld): Promise<Path[]> {
  const contents = await world.db.prisma.content.findMany();
  return contents.map(({ slug, state, type }) => ({
    path: `/c/${slug}`,
    plainly: type !== "ANNOUNCEMENT",
    ...(state === "UNPUBLISHED" && { unknown: "/c/nothing" }),
  }));
}

async function formerPaths({ world }: CanaryWorld): Promise<Path[]> {
  const pathOf = (contentId: string) => new URL(`https://${formerAddressOf(contentId)}`).pathname;
  const contents = await world.db.prisma.content.findMany({ where: { type: "ANNOUNCEMENT" } });
  return contents.map(({ id, state }) => ({
    path: pathOf(id),
    ...(state === "UNPUBLISHED" && { unknown: "/art/nothing.html" }),
  }));
}

function filePaths({ files }: CanaryWorld): Path[] {
  const { shown, draft, draftPicture, unnamed, ...formerly } = files;
  const pathOf = (sha256: string, name: string) => `/attachments/${sha256}/${encodeURIComponent(name)}`;
  const hidden = [draft, draftPicture, unnamed].flatMap(({ sha256, named: { name } }) =>
    ["", "?w=320"].map((size) => ({ path: pathOf(sha256, name) + size, unknown: pathOf("0".repeat(64), name) + size })),
  );
  return [
    { path: pathOf(shown.sha256, shown.named.name) },
    // Drafts name the file that is public by another name too.
    { path: pathOf(shown.sha256, HIDDEN), unknown: pathOf(shown.sha256, UNKNOWN) },
    ...Object.values(formerly).map(({ sha256, named: { name } }) => ({ path: pathOf(sha256, name) })),
    ...hidden,
  ];
}

async function previewPaths({ world, previewUrl }: CanaryWorld): Promise<Path[]> {
  const links = await world.db.prisma.shareLink.findMany();
  const secret = new URL(previewUrl).pathname.split("/").at(-1)!;
  const wrong = [...links.flatMap(({ id, hash, editionId }) => [id, hash, editionId]), `${secret}x`, secret.slice(1)];
  return wrong.map((each) => ({ path: `/preview/${each}`, unknown: "/preview/nothing" }));
}

/** The ways in which a path is asked for, by name. */
export function waysOf({ plainly }: Path): [name: string, way: RequestInit][] {
  return Object.entries(WAYS).filter(([name]) => name === "GET" || !plainly);
}

/** What anyone is answered: status, headers and body, but for what differs from request to request. */
export async function request(url: string, path: string, way: RequestInit): Promise<string> {
  const response = await fetch(url + path, { redirect: "manual", ...way });
  const headers = [...response.headers].filter(([name]) => name !== "date");
  const requestId = response.headers.get("x-request-id")!;
  const body = Buffer.from(await response.arrayBuffer()).toString("utf8");
  return `${response.status}\n${JSON.stringify(headers)}\n${body}`.replaceAll(requestId, "");
}
