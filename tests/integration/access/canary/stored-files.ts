import { picture, upload } from "../../../support/attachments.ts";
import { editorToken } from "../../../support/editor-token.ts";
import type { World } from "../../../support/world.ts";
import { HIDDEN, SHOWN } from "./secrets.ts";

/** A file whose bytes are here, and as an edition names it. */
export interface StoredFile {
  readonly sha256: string;
  readonly named: { role: "FILE"; name: string; url: null; sha256: string; altText: string };
}

/** By what names them: an edition that is public, ones that were, drafts, or nothing at all. */
export type StoredFiles = Readonly<Record<(typeof KINDS)[number], StoredFile>>;

const KINDS = ["shown", "superseded", "withdrawn", "redacted", "draft", "draftPicture", "unnamed"] as const;

/** Uploads a file for each. All but what is shown say the marker in their names and their bytes. */
export async function storeFiles(world: World, url: string): Promise<StoredFiles> {
  const { token } = await editorToken(world, "author");
  const stored = await Promise.all(KINDS.map(async (kind) => [kind, await store(kind, url, `Bearer ${token}`)]));
  return Object.fromEntries(stored) as StoredFiles;
}

async function store(kind: (typeof KINDS)[number], url: string, authorization: string): Promise<StoredFile> {
  const word = kind === "shown" ? SHOWN : HIDDEN;
  const isPicture = kind === "draftPicture";
  const name = `${word}-${kind}.${isPicture ? "png" : "txt"}`;
  const bytes = isPicture ? await picture(400, 300).png().toBuffer() : `${word} ${kind}`;
  const { body, status } = await upload(url, name, bytes, authorization);
  if (status >= 300) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
  return { sha256: body.sha256, named: { role: "FILE", name, url: null, sha256: body.sha256, altText: word } };
}
