import type { IncomingMessage } from "node:http";

/** A body that is past this many times the maximum is not even read to be thrown away. */
const DISCARD_FACTOR = 8;

/** How reading ended: the bytes, a size over the maximum (what is known of it so far), or a peer that left. */
export type BodyReading = { bytes: Uint8Array } | { tooLargeBytes: number } | "aborted";

/**
 * Reads a request's body up to a maximum and settles as soon as it is known to be larger. The rest is then discarded for a
 * while, because a peer that is still writing when the socket closes would lose the answer.
 */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<BodyReading> {
  return new Promise((resolve) => {
    const declared = Number(req.headers["content-length"] ?? 0);
    const chunks: Buffer[] = [];
    let size = 0;
    if (declared > maxBytes) resolve({ tooLargeBytes: declared });
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes && declared <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve({ tooLargeBytes: Math.max(size, declared) });
      if (size > maxBytes * DISCARD_FACTOR) req.destroy();
    });
    req.on("end", () => resolve({ bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) }));
    req.on("close", () => resolve("aborted"));
    req.on("error", () => resolve("aborted"));
  });
}
