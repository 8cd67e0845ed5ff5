import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import type { IncomingFile } from "../../domains/attachment/commands/store-attachment.ts";

/** A form that is malformed, broke off, or does not hold one file. */
export class FormError extends Error {
  override readonly name = "FormError";
}

/**
 * The one file of a form (`multipart/form-data`), as it comes in; other fields are passed over. Where the form turns out to be
 * malformed, breaks off, or `signal` aborts, the content breaks off and `complete` rejects. The request itself is left open, for an
 * answer.
 * @throws FormError when that happens before a file begins; what `signal` aborts with
 */
export function readUpload(req: IncomingMessage, signal: AbortSignal): Promise<IncomingFile> {
  const form = openForm(req);
  const files: Readable[] = [];
  return new Promise((resolve, reject) => {
    const complete = new Promise<void>((succeed, fail) => {
      const breakOff = (error: unknown) => {
        req.unpipe(form);
        for (const content of files) content.destroy(error as Error);
        fail(error);
        reject(error);
      };
      form.once("finish", () => (files.length === 1 ? succeed() : breakOff(new FormError("A form holds one file."))));
      form.once("error", (cause) => breakOff(new FormError("The form is malformed.", { cause })));
      req.once("close", () => req.complete || breakOff(new FormError("The form broke off.")));
      signal.addEventListener("abort", () => breakOff(signal.reason), { once: true });
    });
    // Whoever stores the file looks at it when the content has ended, which may be after it has failed.
    complete.catch(() => {});
    form.on("file", (_field, content, name) => {
      files.push(content);
      content.on("error", () => {});
      if (files.length === 1) resolve({ name, content, complete });
      else content.resume();
    });
    req.pipe(form);
  });
}

function openForm(req: IncomingMessage): InstanceType<typeof Busboy> {
  try {
    const headers = { ...req.headers, "content-type": req.headers["content-type"] ?? "" };
    const limits = { files: 2, fields: 20, fieldSize: 1_000, parts: 22, headerPairs: 20, headerSize: 8_192 };
    // The whole path, so that a name with slashes is refused and not shortened to another.
    return new Busboy({ headers, preservePath: true, limits });
  } catch (cause) {
    throw new FormError("The form names no boundary.", { cause });
  }
}
