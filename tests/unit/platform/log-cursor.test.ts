import { expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "../../../src/platform/change-log/index.ts";

const head = { epoch: "f00dfeed", seq: 42 };

it("a cursor gives back its position, up to the head", () => {
  for (const seq of [0, 1, 42]) expect(decodeCursor(encodeCursor({ ...head, seq }), head)).toBe(seq);
});

it("a cursor can stand in a header and an address as it is", () => {
  expect(encodeCursor(head)).toMatch(/^[\w-]+$/);
});

it("a cursor beyond the head is too new", () => {
  expect(decodeCursor(encodeCursor({ ...head, seq: 43 }), head)).toBe("TOO_NEW");
});

it("a cursor of another log is known as such, also beyond the head", () => {
  for (const seq of [1, 43]) expect(decodeCursor(encodeCursor({ epoch: "other", seq }), head)).toBe("OTHER_EPOCH");
});

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

it.each([
  ["nothing", ""],
  ["a number", "42"],
  ["no base64url", "政策"],
  ["base64url of no JSON", Buffer.from("[1,").toString("base64url")],
  ["another version", written([2, head.epoch, 1])],
  ["a fraction", written([1, head.epoch, 1.5])],
  ["a number below zero", written([1, head.epoch, -1])],
  ["a number that is not exact", written([1, head.epoch, 2 ** 53])],
  ["a number as text", written([1, head.epoch, "1"])],
  ["no epoch", written([1, null, 1])],
  ["a part too many", written([1, head.epoch, 1, 1])],
  ["no list", written({ epoch: head.epoch, seq: 1 })],
  ["a cursor with something added", `${encodeCursor(head)}=`],
  ["a cursor cut short", encodeCursor(head).slice(0, -3)],
])("%s is garbled", (_, cursor) => {
  expect(decodeCursor(cursor, head)).toBe("GARBLED");
});
