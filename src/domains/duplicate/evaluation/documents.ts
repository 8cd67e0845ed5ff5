import { readFileSync } from "node:fs";
import { z } from "zod";
import { OperatorError } from "../../../platform/operator-error.ts";
import { findOwnNumber } from "../../policy-document/index.ts";
import { type Profile, profileOf, type Telling } from "../profile.ts";

/** A document that likeness is tried on. */
export interface Original extends Profile {
  readonly id: string;
  readonly telling: Telling;
}

const words = z.string().nullish();
const row = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  date: words,
  meta: z.looseObject({ docNo: words, indexNo: words }).nullish(),
});
const versionGroups = z.array(z.looseObject({ versions: z.array(z.looseObject({ id: z.string() })) }));

/**
 * Reads JSON Lines with `id`, `title`, `body`, `date` and `meta.docNo`, as documents that likeness is tried on.
 * @throws OperatorError which line of which file cannot be used, and why
 */
export function readDocuments(path: string): Original[] {
  const lines = readText(path).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const { id, title, body, date, meta } = parse(row, line, `${path}, line ${index + 1}`);
    const evidence = { title, body, stated: meta?.docNo ?? null, statedByCatalogue: Boolean(meta?.indexNo) };
    const telling = { title, text: body, number: findOwnNumber(evidence)?.value ?? null, day: date ?? null };
    return [{ id, telling, ...profileOf(telling) }];
  });
}

/**
 * Reads which documents are versions of one another: JSON, an array of objects with `versions`, an array of objects with `id`.
 * @throws OperatorError what is wrong with the file
 */
export function readVersions(path: string): string[][] {
  return parse(versionGroups, readText(path), path).map(({ versions }) => versions.map(({ id }) => id));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new OperatorError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function parse<T>(type: z.ZodType<T>, json: string, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new OperatorError(`${place}: is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const read = type.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new OperatorError(`${place}: ${issue?.path.join(".") || "the value"}: ${issue?.message}`);
}
