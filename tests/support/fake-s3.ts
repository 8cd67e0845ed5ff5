import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listenFor, type TestListener } from "./http-listener.ts";

/** Keys that the fake takes. */
export const S3_KEYS = { accessKeyId: "AKTEST", secretAccessKey: "secret" };

/** A small S3: PUT, GET with ranges and HEAD by path, signatures (version 4) checked. */
export interface FakeS3 extends TestListener {
  /** Objects by path, as `bucket/key`. */
  readonly objects: Map<string, Buffer>;
  /** What was asked, as `GET bucket/key 200`. */
  readonly requests: string[];
  /** Answers the next requests with this status. */
  failWith(status: number | null): void;
}

export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  let failure: number | null = null;
  const listener = await listenFor(async (req, res) => {
    const body = await buffer(req);
    const path = decodeURIComponent((req.url ?? "").split("?")[0] ?? "").slice(1);
    if (failure !== null) answerError(res, failure, "SlowDown");
    else if (!isSigned(req, body)) answerError(res, 403, "SignatureDoesNotMatch");
    else answer(req, res, path, body);
    requests.push(`${req.method} ${path} ${res.statusCode}`);
  });
  return { ...listener, objects, requests, failWith: (status) => (failure = status) };

  function answer(req: IncomingMessage, res: ServerResponse, path: string, body: Buffer): void {
    if (req.method === "PUT") {
      objects.set(path, body);
      res.writeHead(200, { etag: '"x"' }).end();
      return;
    }
    const found = objects.get(path);
    if (!found) {
      answerError(res, 404, req.method === "HEAD" ? null : "NoSuchKey");
      return;
    }
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? "") ?? [];
    const part = start && end ? found.subarray(Number(start), Number(end) + 1) : found;
    res.writeHead(start ? 206 : 200, { "content-length": part.length }).end(req.method === "HEAD" ? undefined : part);
  }
}

function answerError(res: ServerResponse, status: number, code: string | null): void {
  res.writeHead(status, { "content-type": "application/xml" });
  res.end(code ? `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>` : undefined);
}

/** Whether a request bears the signature that its parts and the secret give, and the hash of the body that came. */
function isSigned(req: IncomingMessage, body: Buffer): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=AKTEST\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      req.headers.authorization ?? "",
    );
  const [, day = "", region = "", names = "", signature] = given ?? [];
  const bodyHash = String(req.headers["x-amz-content-sha256"]);
  if (bodyHash !== sha256(body)) return false;
  const [path = "", query = ""] = (req.url ?? "").split("?");
  const sortedQuery = query
    .split("&")
    .sort()
    .map((part) => (part.includes("=") || part === "" ? part : `${part}=`))
    .join("&");
  const headers = names
    .split(";")
    .map((name) => `${name}:${String(req.headers[name]).trim()}\n`)
    .join("");
  const canonical = [req.method, path, sortedQuery, headers, names, bodyHash].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", req.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer | string>(hmac, `AWS4${S3_KEYS.secretAccessKey}`);
  return hmac(key, toSign).toString("hex") === signature;
}

function sha256(data: Buffer | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function hmac(key: Buffer | string, data: string): Buffer {
  return createHmac("sha256", key).update(data).digest();
}
