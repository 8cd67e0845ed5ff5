import { createHash } from "node:crypto";
import { v7 } from "uuid";

const tailAlphabet = "0123456789abcdefghijklmnopqrstuv";

/** A new row id: a uuid of version 7, so that ids made later sort later. */
export function newId(): string {
  return v7();
}

const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a row: the database would refuse any other as a fault. */
export function isRowId(text: string): boolean {
  return ROW_ID.test(text);
}

/**
 * The ten characters (0-9, a-v) that stand for an id in a slug when the editor gives none: the id's last 50 bits, which
 * differ even between ids of one millisecond. Throws when `id` is not a uuid.
 */
export function slugTail(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new TypeError(`not a uuid: ${id}`);
  return tailOf(BigInt(`0x${id.replaceAll("-", "").slice(-13)}`));
}

/** The ten characters (0-9, a-v) that stand for a name wherever it is: 50 bits of its SHA-256. */
export function nameTail(name: string): string {
  return tailOf(BigInt(`0x${createHash("sha256").update(name).digest("hex").slice(0, 13)}`));
}

function tailOf(number: bigint): string {
  let bits = number;
  let tail = "";
  for (let i = 0; i < 10; i++) {
    tail = tailAlphabet[Number(bits & 31n)] + tail;
    bits >>= 5n;
  }
  return tail;
}
