import { z } from "zod";
import { text } from "./parse.ts";

/** Whom to ask or where to hand something in. Every part may be unstated. */
export const contact = z.strictObject({
  /** The organ or office as named. */
  organ: text.nullable(),
  name: text.nullable(),
  phone: text.nullable(),
  email: text.nullable(),
  address: text.nullable(),
});

/** Whom to ask; null: not stated. */
export type Contact = z.output<typeof contact>;
