import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { MAX_ATTACHMENT_BYTES } from "../../src/domains/attachment/rules.ts";
import { DEFAULT_LIMITS } from "../../src/graphql/admission/limits.ts";
import { ERROR_CODES } from "../../src/graphql/error-codes.ts";

/** The first two cells of each row of the table under a heading of docs/errors.md. */
async function tableUnder(heading: string): Promise<[string, string][]> {
  const text = await readFile(new URL("../../docs/errors.md", import.meta.url), "utf8");
  const [, section = ""] = text.split(`## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm);
  return Array.from(rows, ([, name = "", value = ""]) => [name, value]);
}

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
});
