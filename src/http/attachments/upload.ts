import type { IncomingMessage } from "node:http";
import type { Authenticate } from "../../domains/access/authenticate.ts";
import { holdsSomewhere, ISSUER_UNAVAILABLE, isAnyone, UNKNOWN_TOKEN } from "../../domains/access/index.ts";
import {
  type StoreDeps,
  type StoredAttachment,
  storeAttachment,
} from "../../domains/attachment/commands/store-attachment.ts";
import type { AttachmentUrls } from "../../domains/attachment/index.ts";
import { type FileRefusal, MAX_ATTACHMENT_BYTES } from "../../domains/attachment/rules.ts";
import { StorageError } from "../../domains/attachment/storage.ts";
import { Refusal } from "../../graphql/admission/refusal.ts";
import { answerPreflight, type CorsOrigins } from "../cors.ts";
import type { Exchange, Route } from "../exchange.ts";
import { respond, respondRefusal } from "../respond.ts";
import { FormError, readUpload } from "./read-upload.ts";
import { storageRefusal } from "./storage-refusal.ts";

/** What `POST /attachments` needs. */
export interface UploadOptions {
  store: StoreDeps;
  authenticate: Authenticate;
  urls: AttachmentUrls;
  corsOrigins: CorsOrigins;
  /** How long a peer may send nothing. */
  stallMs?: number;
}

const DEFAULT_STALL_MS = 30_000;
/** A form's own lines around its file. */
const MAX_FORM_BYTES = MAX_ATTACHMENT_BYTES + 65_536;
/** What is read and thrown away after a refusal: a peer that is still writing when the socket closes would lose the answer. */
const MAX_DISCARDED_BYTES = 2 * MAX_ATTACHMENT_BYTES;

/** Makes the route `POST /attachments`: one file of a form, for those who may write. */
export function createUploadRoute({ stallMs = DEFAULT_STALL_MS, ...options }: UploadOptions): Route {
  return async (exchange) => {
    if (answerPreflight(exchange, options.corsOrigins)) return;
    const authorId = await findAuthor(exchange, options.authenticate);
    const refusal = authorId instanceof Refusal ? authorId : refuseForm(exchange.req);
    if (authorId instanceof Refusal || refusal) return refuse(exchange, refusal as Refusal);
    const stall = watchStall(exchange.req, stallMs);
    try {
      const file = await readUpload(exchange.req, stall.signal);
      const stored = await storeAttachment(options.store, authorId, file);
      if ("reason" in stored) return refuse(exchange, fileRefusal(stored));
      if (stored.isNew) exchange.facts.storedBytes = stored.byteCount;
      answer(exchange, stored, options.urls);
    } catch (error) {
      refuse(exchange, refusalOf(error, exchange));
    } finally {
      stall.clear();
    }
  };
}

/** The person who may store a file. */
async function findAuthor({ req }: Exchange, authenticate: Authenticate): Promise<string | Refusal> {
  if (req.method !== "POST") {
    return new Refusal("METHOD_NOT_ALLOWED", "Send a file by POST.", { headers: { allow: "POST, OPTIONS" } });
  }
  const viewer = await authenticate(req.headers.authorization);
  if (viewer === "UNAVAILABLE") return new Refusal("UNAVAILABLE", ISSUER_UNAVAILABLE);
  if (!viewer) return new Refusal("UNAUTHENTICATED", UNKNOWN_TOKEN);
  if (isAnyone(viewer)) return new Refusal("UNAUTHENTICATED", "Storing a file needs a token.");
  // A file belongs to no organ: what names it does.
  if (!holdsSomewhere(viewer, "author") || viewer.personId === null)
    return new Refusal("FORBIDDEN", "Storing a file needs the scope author.");
  return viewer.personId;
}

function refuseForm({ headers }: IncomingMessage): Refusal | null {
  if (!/^multipart\/form-data\s*(;|$)/i.test(headers["content-type"] ?? ""))
    return new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the file as multipart/form-data.");
  return Number(headers["content-length"] ?? 0) > MAX_FORM_BYTES ? tooLarge() : null;
}

function fileRefusal({ reason, message }: FileRefusal): Refusal {
  return reason === "TOO_LARGE" ? tooLarge() : new Refusal("FILE_REFUSED", message, { extensions: { reason } });
}

function tooLarge(): Refusal {
  const message = `The file is larger than ${MAX_ATTACHMENT_BYTES} bytes (limit "attachmentBytes").`;
  const extensions = { limit: "attachmentBytes", maximum: MAX_ATTACHMENT_BYTES };
  return new Refusal("LIMIT_EXCEEDED", message, { status: 413, extensions });
}

function refusalOf(error: unknown, { log }: Exchange): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof FormError) return new Refusal("BAD_REQUEST", error.message);
  if (!(error instanceof StorageError)) throw error;
  log.error({ err: error }, "attachment was not stored");
  return storageRefusal(error);
}

/** Answers a refusal, and takes in for a while what the peer is still sending. */
function refuse(exchange: Exchange, refusal: Refusal): void {
  const { req } = exchange;
  let discarded = 0;
  req.on("data", (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > MAX_DISCARDED_BYTES) req.destroy();
  });
  req.unpipe();
  req.resume();
  respondRefusal(exchange, refusal);
}

function answer(exchange: Exchange, { isNew, ...attachment }: StoredAttachment, urls: AttachmentUrls): void {
  const url = urls.of(attachment.sha256, attachment.name);
  respond(exchange, {
    status: isNew ? 201 : 200,
    contentType: "application/json",
    body: JSON.stringify({ ...attachment, url }),
    headers: { "cache-control": "private, no-store", ...(isNew && { location: url }) },
  });
}

/** Aborts with a Refusal when a request brings nothing for so long. */
function watchStall(req: IncomingMessage, stallMs: number): { signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const message = `Nothing of the file came for ${stallMs} ms.`;
    controller.abort(new Refusal("TIMEOUT", message, { status: 408, headers: { connection: "close" } }));
  }, stallMs);
  const onData = () => timer.refresh();
  req.on("data", onData);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      req.off("data", onData);
    },
  };
}
