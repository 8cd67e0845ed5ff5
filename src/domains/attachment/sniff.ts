import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

const ZIP = "application/zip";
/** As far as ZIP lets its list of files lie before the end, and more than such a list has here. */
const ZIP_TAIL_BYTES = 65_536;

/** What a file's bytes are: a media type, a container (see FileType), "text"; null: none that is known. */
export async function sniffContainer(path: string): Promise<string | null> {
  const { fileTypeFromFile } = await import("file-type");
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found?.mime === ZIP && (await tailIncludes(path, "OFD.xml"))) return "application/ofd";
  if (found) return found.mime;
  return (await isText(path)) ? "text" : null;
}

async function tailIncludes(path: string, word: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, ZIP_TAIL_BYTES);
    const { buffer } = await file.read({ buffer: Buffer.alloc(length), position: size - length });
    return buffer.includes(word);
  } finally {
    await file.close();
  }
}

/** Whether a file is text, in UTF-8 or in GB 18030, as Chinese office software still writes it. */
async function isText(path: string): Promise<boolean> {
  const decoders = ["utf-8", "gb18030"].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  let possible = decoders;
  for await (const chunk of createReadStream(path)) {
    possible = possible.filter((decoder) => readsAsText(decoder, chunk as Buffer, true));
    if (possible.length === 0) return false;
  }
  return possible.some((decoder) => readsAsText(decoder, Buffer.alloc(0), false));
}

function readsAsText(decoder: TextDecoder, chunk: Buffer, more: boolean): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text does not hold.
    return !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(decoder.decode(chunk, { stream: more }));
  } catch {
    return false;
  }
}
