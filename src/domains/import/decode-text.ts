import { ItemFault } from "./unexpected.ts";

/** What a text may be written in; GB18030 holds the older Chinese charsets. */
export type Encoding = "utf-8" | "gb18030";

/** Thrown where bytes are no text of the encoding; read on, they would come in with characters lost. */
export class EncodingFault extends ItemFault {
  constructor(encoding: Encoding) {
    const cure = encoding === "utf-8" ? " Convert it, or declare the encoding where its format can." : "";
    super("encoding-wrong", `It is not ${encoding === "utf-8" ? "UTF-8" : "GB18030"}.${cure}`);
  }
}

/** The text that bytes hold, a byte order mark left out. Throws an EncodingFault. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = "utf-8"): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingFault(encoding);
  }
}
