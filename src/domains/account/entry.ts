import { z } from "zod";
import { parser, singleLine, text } from "../content/index.ts";

const line = (most: number) => text.overwrite(singleLine).max(most, `Has more than ${most} characters.`);
const address = z
  .string()
  .max(1_000, "Has more than 1000 characters.")
  .refine((value) => /^https?:\/\//i.test(value), "Is no http or https address.");

/** What people write into an entry of the register; null: not stated. */
export const parseEntryTexts = parser(
  z.object({
    name: line(100),
    filingNumber: line(50).nullable(),
    url: address.nullable(),
    responsible: line(50).nullable(),
    exceptionReason: line(500).nullable(),
  }),
);

/** The same, of what is to be changed; absent: stays. */
export const parseEntryChanges = parser(
  z.object({
    name: line(100).optional(),
    filingNumber: line(50).nullish(),
    url: address.nullish(),
    responsible: line(50).nullish(),
    exceptionReason: line(500).nullish(),
  }),
);

/** How a channel is called. */
export const parseChannelName = parser(z.object({ name: line(100) }));

/** Why something is done with an account; what the public is told of it. */
export const parseReasons = parser(z.object({ reason: line(500), notice: text.max(2_000).optional() }));

/** Keys of accounts and channels: they stand in addresses and in rights. */
export const REGISTRY_KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The longest. */
export const MOST_KEY_CHARACTERS = 64;
