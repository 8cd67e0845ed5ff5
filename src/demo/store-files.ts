import { createReadStream } from "node:fs";
import { type StoreDeps, storeAttachment } from "../domains/attachment/commands/store-attachment.ts";
import type { DemoItem } from "./demo-item.ts";

/**
 * Stores the files of items whose bytes are here.
 * @returns the hash of each
 * @throws StorageError
 */
export async function storeFiles(
  deps: StoreDeps,
  personId: string,
  items: readonly DemoItem[],
): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  // One after another: when one cannot be kept, no other is still being written.
  for (const { name, file } of items.flatMap((item) => item.attachments ?? [])) {
    if (file) stored.set(file, await storeFile(deps, personId, name, file));
  }
  return stored;
}

async function storeFile(deps: StoreDeps, personId: string, name: string, file: string): Promise<string> {
  const content = createReadStream(new URL(`pictures/${file}`, import.meta.url));
  const stored = await storeAttachment(deps, personId, { name, content, complete: Promise.resolve() });
  if ("reason" in stored) throw new Error(`the demo's file ${file} is refused: ${stored.message}`);
  return stored.sha256;
}
