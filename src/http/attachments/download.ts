import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { DerivedSizes } from "../../domains/attachment/derived-sizes.ts";
import { findAttachment, type PublishedAttachment } from "../../domains/attachment/reads.ts";
import { derivedFormat, IMAGE_WIDTHS } from "../../domains/attachment/rules.ts";
import type { SmallFiles } from "../../domains/attachment/small-files.ts";
import { type AttachmentStorage, keyOf, StorageError } from "../../domains/attachment/storage.ts";
import { Refusal } from "../../graphql/admission/refusal.ts";
import type { Sql } from "../../platform/db/index.ts";
import { answerPreflight, type CorsOrigins } from "../cors.ts";
import type { Exchange, Route } from "../exchange.ts";
import { respondRefusal } from "../respond.ts";
import { fileHeaders, isFresh, type Representation, rangeOf } from "./file-headers.ts";
import { storageRefusal } from "./storage-refusal.ts";

/** What `GET /attachments/{sha256}/{name}` needs. */
export interface DownloadOptions {
  sql: Sql;
  storage: AttachmentStorage;
  small: SmallFiles;
  sizes: DerivedSizes;
  corsOrigins: CorsOrigins;
}

interface Address {
  sha256: string;
  name: string;
}

/** Makes the route `/attachments/{sha256}/{name}`: the bytes of a file while a public edition names it. */
export function createDownloadRoute({ sql, storage, small, sizes, corsOrigins }: DownloadOptions): Route {
  return async (exchange) => {
    if (answerPreflight(exchange, corsOrigins)) return;
    try {
      const found = await find(exchange);
      if (found instanceof Refusal) respondRefusal(exchange, found);
      else await send(exchange, found);
    } catch (error) {
      // A peer that leaves in the middle has not met a fault of ours.
      if (exchange.res.destroyed) return;
      if (!(error instanceof StorageError) || exchange.res.headersSent) throw error;
      exchange.log.error({ err: error }, "attachment could not be read");
      respondRefusal(exchange, storageRefusal(error));
    }
  };

  async function find({ req, path, search }: Exchange): Promise<Representation | Refusal> {
    if (req.method !== "GET" && req.method !== "HEAD")
      return new Refusal("METHOD_NOT_ALLOWED", "Read a file by GET.", { headers: { allow: "GET, HEAD, OPTIONS" } });
    const address = parsePath(path);
    const width = parseWidth(search);
    if (width instanceof Refusal) return width;
    const found = address && (await findAttachment(sql, address.sha256, address.name));
    if (!found) return new Refusal("NOT_FOUND", "There is no such file.");
    if (!found.isPublic) return new Refusal("GONE", "The file was withdrawn.");
    return width === null ? original(address, found) : await derived(address, found, width, req.headers.accept ?? "");
  }

  async function derived(
    address: Address,
    found: PublishedAttachment,
    asked: number,
    accept: string,
  ): Promise<Representation | Refusal> {
    if (found.width === null) return new Refusal("BAD_USER_INPUT", "Only images have sizes: leave out w.");
    const format = derivedFormat(found.mediaType, accept);
    const mediaType = `image/${format}`;
    const width = Math.min(asked, found.width);
    // In its own format and width the picture itself is the best.
    if (width === found.width && mediaType === found.mediaType)
      return { ...original(address, found), isNegotiated: true };
    const size = await sizes.get(address.sha256, width, format);
    if (!size) return new Refusal("UNAVAILABLE", "Many pictures are being made at the moment. Try again shortly.");
    const etag = `"${address.sha256}.w${width}.${format}"`;
    return { ...original(address, found), ...size, mediaType, etag, isNegotiated: true };
  }

  async function send({ req, res }: Exchange, representation: Representation): Promise<void> {
    const { key, byteCount, isNegotiated } = representation;
    const headers = fileHeaders(representation);
    if (isNegotiated) res.appendHeader("vary", "Accept");
    if (isFresh(req, representation)) return void res.writeHead(304, headers).end();
    const range = rangeOf(req, representation);
    if (range === "unsatisfiable") {
      res.writeHead(416, { ...headers, "content-range": `bytes */${byteCount}`, "content-length": 0 }).end();
      return;
    }
    const length = range ? range.end - range.start + 1 : byteCount;
    const status = range ? 206 : 200;
    if (range) headers["content-range"] = `bytes ${range.start}-${range.end}/${byteCount}`;
    headers["content-length"] = length;
    if (req.method === "HEAD") return void res.writeHead(status, headers).end();
    const bytes = small.peek(key) ?? (await small.read(key, byteCount));
    if (bytes) res.writeHead(status, headers).end(range ? bytes.subarray(range.start, range.end + 1) : bytes);
    else await stream(await storage.read(key, range ?? undefined), res.writeHead(status, headers), length);
  }
}

/** Sends a file that is too large to be held. */
async function stream(content: Readable, res: ServerResponse, length: number): Promise<void> {
  let sent = 0;
  content.on("data", (chunk: Buffer) => (sent += chunk.length));
  await pipeline(content, res, { end: false });
  // Breaks the answer off; the peer would else wait for what does not come.
  if (sent !== length) throw new StorageError(`${sent} of ${length} bytes are there`);
  res.end();
}

const PATH = /^\/attachments\/([0-9a-f]{64})\/([^/]+)$/;

function parsePath(path: string): Address | null {
  const [, sha256, name] = PATH.exec(path) ?? [];
  if (!sha256 || !name) return null;
  try {
    return { sha256, name: decodeURIComponent(name) };
  } catch {
    return null;
  }
}

/** The width that is asked for; null: none. */
function parseWidth(search: string): number | null | Refusal {
  const asked = new URLSearchParams(search).get("w");
  if (asked === null) return null;
  const width = IMAGE_WIDTHS.find((offered) => String(offered) === asked);
  return width ?? new Refusal("BAD_USER_INPUT", `w is one of ${IMAGE_WIDTHS.join(", ")}.`);
}

function original({ sha256, name }: Address, { mediaType, byteCount, createdAt }: PublishedAttachment): Representation {
  const etag = `"${sha256}"`;
  return { key: keyOf(sha256), name, mediaType, byteCount, etag, lastModified: createdAt, isNegotiated: false };
}
