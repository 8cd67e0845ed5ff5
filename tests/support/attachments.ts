import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import sharp, { type Sharp } from "sharp";
import type { World } from "./world.ts";

/** What an upload was answered. */
export interface UploadAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test asks for.
  body: any;
}

/** Sends one file as a form does. */
export async function upload(
  url: string,
  name: string,
  bytes: Uint8Array | string,
  authorization?: string,
): Promise<UploadAnswer> {
  const form = new FormData();
  form.set("file", new Blob([bytes as BlobPart]), name);
  const headers: Record<string, string> = authorization ? { authorization } : {};
  const response = await fetch(`${url}/attachments`, { method: "POST", headers, body: form });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The bytes of a form with one file, for what `upload` cannot send. */
export function formBytes(name: string, content: string | Buffer, boundary = "b0undary"): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** Every file below a world's directory of attachments, by path. */
export function filesOf({ filesDir }: World): string[] {
  if (!existsSync(filesDir)) return [];
  const entries = readdirSync(filesDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(filesDir.length + 1))
    .sort();
}

/** A picture of a slope of colours, so that its sizes have something to lose. */
export function picture(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 7 + Math.floor(at / (width * 3)) * 13) % 251;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
