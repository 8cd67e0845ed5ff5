import { z } from "zod";
import { parser } from "../content/index.ts";

const FIELDS = [
  "id",
  "url",
  "type",
  "title",
  "summary",
  "body",
  "keywords",
  "source",
  "publisher",
  "issuers",
  "publishedAt",
  "site",
  "column",
  "topic",
  "documentNumber",
  "indexNumber",
  "writtenOn",
  "effectiveOn",
  "validity",
] as const;
const byField = z.record(z.string(), z.string()).superRefine((stated, context) => {
  for (const name of Object.keys(stated)) {
    if ((FIELDS as readonly string[]).includes(name) || /^details\.[a-z]\w*$/i.test(name)) continue;
    context.addIssue({
      code: "custom",
      path: [name],
      message: `Is no field; there are ${FIELDS.join(", ")} and details.….`,
    });
  }
});

const csvMapping = z.strictObject({
  /** Names the set of rows; with the id it is the key by which an item is known again. */
  origin: z.string().min(1),
  encoding: z.enum(["utf-8", "gb18030"]).default("utf-8"),
  delimiter: z.string().length(1).default(","),
  /** Field to column heading. */
  fields: byField,
  /** Field to the value that every row has where its column is empty or there is none. */
  constants: byField.default({}),
});

/** What the columns of a CSV file mean. */
export type CsvMapping = z.output<typeof csvMapping>;

/** Checks a mapping; a sentence with all faults where it is wrong. */
export function parseCsvMapping(value: unknown): CsvMapping | string {
  const parsed = parser(csvMapping)(value);
  if (!parsed.ok)
    return `The mapping is wrong: ${parsed.problems.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`).join("; ")}`;
  const { fields, constants } = parsed.value;
  const missing = ["title", "id"].filter((name) => !(name in fields) && !(name in constants));
  if (missing.includes("id") && "url" in fields) missing.pop();
  return missing.length === 0
    ? parsed.value
    : `The mapping is wrong: fields names no column for ${missing.join(" and ")}.`;
}
