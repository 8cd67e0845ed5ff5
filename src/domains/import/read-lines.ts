import { createReadStream } from "node:fs";

/** Lines longer than this are refused: no item is that large, and a file without line ends must not fill the memory. */
export const MAX_LINE_BYTES = 8_000_000;

/** One line of a file. `text` is null where the line is longer than MAX_LINE_BYTES. */
export interface Line {
  number: number;
  text: string | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 file, one at a time, holding at most one in memory. A byte order mark and carriage returns are dropped.
 * Throws what the file system throws.
 * @param advance told how many bytes were read since it was told last.
 */
export async function* readLines(file: string, advance?: (bytes: number) => void): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const finish = (): Line => {
    const text = length > MAX_LINE_BYTES ? null : decode(Buffer.concat(parts), number);
    parts = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    advance?.(chunk.length);
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();

  function take(part: Buffer): void {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  }
}

function decode(bytes: Buffer, number: number): string {
  const text = bytes.toString("utf8").replace(/\r$/, "");
  return number === 1 ? text.replace(/^\uFEFF/, "") : text;
}
