import { createReadStream } from "node:fs";

/** Lines longer than this are refused: no item is that large, and a file without line ends must not fill the memory. */
export const MAX_LINE_BYTES = 8_000_000;

/** One line of a file. `bytes` is null where the line is longer than MAX_LINE_BYTES. */
export interface Line {
  number: number;
  bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file in UTF-8 or another encoding whose line feeds are bytes, one at a time, holding at most one in memory. Throws what the file system throws.
 * @param advance told how many bytes were read since it was told last.
 */
export async function* readLines(file: string, advance?: (bytes: number) => void): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const finish = (): Line => {
    const bytes = length > MAX_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
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
