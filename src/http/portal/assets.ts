import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Exchange, Route } from "../exchange.ts";
import { respond } from "../respond.ts";

/** A file that pages load. */
export interface Asset {
  /** Where pages load it from; holds a digest of the text, so that it may be kept for ever. */
  readonly address: string;
  readonly route: Route;
}

/** Serves a file of this installation at a path. Read once, when called. */
export function serveAsset(path: string, file: URL, contentType: string): Asset {
  const body = readFileSync(file, "utf8");
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const headers = { "cache-control": "public, max-age=31536000, immutable" };
  return {
    address: `${path}?v=${version}`,
    route: (exchange: Exchange) => respond(exchange, { status: 200, contentType, body, headers }),
  };
}
