import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { GraphQLEnumType, GraphQLInterfaceType } from "graphql";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/check/finding.ts";
import { FILE_REFUSAL_REASONS, MAX_ATTACHMENT_BYTES } from "../../src/domains/attachment/rules.ts";
import { DEFAULT_LIMITS } from "../../src/graphql/admission/limits.ts";
import { ERROR_CODES } from "../../src/graphql/error-codes.ts";
import { schema } from "../../src/schema.ts";

/** What stands under a heading of docs/errors.md. */
async function sectionUnder(heading: string): Promise<string> {
  const text = await readFile(new URL("../../docs/errors.md", import.meta.url), "utf8");
  const [, section = ""] = text.split(`## ${heading}\n`);
  return section.split("\n## ")[0] ?? "";
}

/** The first two cells of each row of the tables under a heading, those of the table whose head begins with `first`. */
async function tableUnder(heading: string, first?: string): Promise<[string, string][]> {
  const section = await sectionUnder(heading);
  const table = first === undefined ? section : (section.split(`| ${first} |`)[1]?.split("\n\n")[0] ?? "");
  const rows = table.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm);
  return Array.from(rows, ([, name = "", value = ""]) => [name, value]);
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe("docs/errors.md", () => {
  it("explains each code of the closed list, with its status, and no other", async () => {
    const documented = (await tableUnder("Codes")).map(([code, status]) => [code, Number.parseInt(status, 10)]);
    expect(documented).toEqual(Object.entries(ERROR_CODES));
  });

  it("gives each limit with its maximum, and no other", async () => {
    const documented = (await tableUnder("Limits")).map(([limit, maximum]) => [
      limit,
      Number(maximum.replaceAll(",", "")),
    ]);
    expect(Object.fromEntries(documented)).toEqual({ ...DEFAULT_LIMITS, attachmentBytes: MAX_ATTACHMENT_BYTES });
  });

  it("explains each failure that a mutation answers, with its code, and no other", async () => {
    const documented = await tableUnder("What a mutation answers", "type");
    const { objects } = schema.getImplementations(schema.getType("Error") as GraphQLInterfaceType);
    expect(sorted(documented.map(([type]) => type))).toEqual(sorted(objects.map(({ name }) => name)));
    expect(sorted(documented.map(([, code]) => code.replaceAll("`", "")))).toEqual(valuesOf("ErrorCode"));
  });

  it("explains what can be wrong with an input, and nothing else", async () => {
    const documented = (await tableUnder("What a mutation answers", "issue")).map(([code]) => code);
    expect(sorted(documented)).toEqual(valuesOf("IssueCode"));
  });

  it("names each rule of procedure, and no other", async () => {
    const [, paragraph = ""] = (await sectionUnder("What a mutation answers")).split("those of procedure here: ");
    const documented = Array.from(paragraph.split("**Idempotency")[0]?.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g) ?? []);
    const root = new URL("../../", import.meta.url).pathname;
    const inCode = filesBelow(root, "src", [".ts"]).flatMap((path) =>
      Array.from(readFileSync(`${root}${path}`, "utf8").matchAll(/\brule: "([a-z-]+)"/g), ([, id = ""]) => id),
    );
    expect(sorted(documented.map(([, id = ""]) => id))).toEqual(sorted(inCode));
  });

  it("explains why a file is refused, for each reason", async () => {
    const documented = (await tableUnder("Files")).map(([reason]) => reason);
    // What is too large is over a limit: LIMIT_EXCEEDED says so.
    expect(documented).toEqual(FILE_REFUSAL_REASONS.filter((reason) => reason !== "TOO_LARGE"));
  });
});

function valuesOf(enumName: string): string[] {
  return sorted((schema.getType(enumName) as GraphQLEnumType).getValues().map(({ name }) => name));
}
