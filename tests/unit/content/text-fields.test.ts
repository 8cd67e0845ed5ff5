import { expect, test } from "vitest";
import type { z } from "zod";
import { CONTENT_TYPES } from "../../../src/domains/content/content-type.ts";
import { parseDraft } from "../../../src/domains/content/draft.ts";
import type { JudgedEdition } from "../../../src/domains/content/rules/rule.ts";
import { textFields } from "../../../src/domains/content/text-fields.ts";
import "../../../src/schema.ts";
import { ContentType } from "../../../src/platform/db/index.ts";

/** Fields of a draft that hold no words: ids and hashes; numbers of documents that others bear; and what readers are not shown. */
const WITHOUT_WORDS =
  /^(?:\w+Ids?\.0|publisherId|attachments\.0\.sha256|links\.0\.\w+|originalPublishedAt|personalDataBasis)$/;

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** A value of a schema in which each text names its own path, of a union the option of that number; and the paths. */
function filled(schema: z.core.$ZodType, option: number, paths: string[], path = ""): unknown {
  const definition = schema._zod.def as unknown as Definition;
  const below = (part: z.core.$ZodType, key: string | number) =>
    filled(part, option, paths, path === "" ? String(key) : `${path}.${key}`);
  switch (definition.type) {
    case "string":
      paths.push(path);
      return `at ${path}`;
    case "object":
      return Object.fromEntries(Object.entries(definition.shape!).map(([key, part]) => [key, below(part, key)]));
    case "array":
      return [below(definition.element!, 0)];
    case "record":
      return { key: below(definition.valueType!, "key") };
    case "union":
      return filled(definition.options![option % definition.options!.length]!, option, paths, path);
    default: {
      const inner = definition.innerType ?? definition.in;
      return inner ? filled(inner, option, paths, path) : null;
    }
  }
}

const EMPTY: JudgedEdition = {
  ...{
    type: "ANNOUNCEMENT",
    slug: null,
    title: "",
    summary: null,
    body: null,
    keywords: [],
    attachments: [],
    links: [],
  },
  ...{ source: { name: null, url: null }, changeNote: null, personalDataBasis: null, channelForms: [], details: {} },
};

test.each(Object.values(ContentType))("every text that details of %s can hold is read", (type) => {
  for (const option of [0, 1, 2, 3, 4]) {
    const paths: string[] = [];
    const details = filled(CONTENT_TYPES.get(type)!.parseDetails.schema, option, paths);
    const read = textFields({ ...EMPTY, details });
    expect(paths).not.toEqual([]);
    expect(read.map(({ path }) => path.join("."))).toEqual(paths);
    expect(read.filter(({ path, text }) => text.trim() !== `at ${path.join(".")}`)).toEqual([]);
  }
});

test("so is every text of a draft that is the same of every type, or it is known to hold no words", () => {
  const paths: string[] = [];
  const draft = filled(parseDraft.schema, 0, paths) as JudgedEdition & { bodyHtml: string };
  const read = textFields({ ...draft, body: { html: "", text: draft.bodyHtml }, details: {} });
  const known = [...read.map(({ path }) => path.join(".").replace(/^html$/, "bodyHtml"))].sort();
  expect(paths.filter((path) => !WITHOUT_WORDS.test(path)).sort()).toEqual(known);
});
