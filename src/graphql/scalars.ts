import { GraphQLError } from "graphql";
import { isDay } from "../platform/day.ts";
import { builder } from "./builder.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

builder.scalarType("DateTime", {
  description: "An instant, RFC 3339 with a zone, to the millisecond. Answers are in UTC.",
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    if (
      typeof value !== "string" ||
      !INSTANT.test(value) ||
      !isDay(value.slice(0, 10)) ||
      !isWithinYears(new Date(value))
    ) {
      throw new GraphQLError('A DateTime is an RFC 3339 instant with a zone, such as "2026-03-31T09:00:00+08:00".');
    }
    return new Date(value);
  },
});

builder.scalarType("Date", {
  description: "A day in Asia/Shanghai, `YYYY-MM-DD`.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== "string" || !isDay(value))
      throw new GraphQLError('A Date is a day that exists, such as "2026-03-31".');
    return value;
  },
});

builder.scalarType("URL", {
  description: "An absolute address, http or https.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== "string" || !/^https?:\/\//i.test(value) || !URL.canParse(value)) {
      throw new GraphQLError(
        'A URL is an absolute http or https address, such as "https://www.example.gov.cn/a.html".',
      );
    }
    return value;
  },
});

builder.scalarType("Fen", {
  description: "An amount of money in fen (1/100 yuan): a whole number, exact up to 9,007,199,254,740,991.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (!Number.isSafeInteger(value)) throw new GraphQLError("A Fen is a whole number of fen.");
    return value as number;
  },
});

builder.scalarType("RichText", {
  description:
    'Nodes for the `nodes` of a mini-program\'s `rich-text`, as a JSON list: elements `{ name, attrs, children }`, of which `attrs` and `children` may be absent, and texts `{ type: "text", text }`.',
  serialize: (value) => value,
});

builder.scalarType("ChannelKey", {
  description: "Key of a channel, such as `portal`: lower-case letters, digits and hyphens. `channels` lists them.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== "string" || !/^[a-z0-9-]{1,64}$/.test(value))
      throw new GraphQLError('A ChannelKey is lower-case letters, digits and hyphens, such as "portal".');
    return value;
  },
});

/** Whether an instant has a year of four digits in UTC too: others are written in a way that the database does not read. */
function isWithinYears(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999;
}
