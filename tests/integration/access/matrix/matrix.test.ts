import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { schema } from "../../../../src/schema.ts";
import type { Answer } from "../../../support/ask.ts";
import { CALLERS, type CallerName, callersOf } from "./callers.ts";
import { MUTATIONS, type MutationRow } from "./mutations.ts";
import { QUERIES, type QueryRow } from "./queries.ts";
import { PUBLIC, Scene, SECRET } from "./scene.ts";

/**
 * Who is answered what, field by field. A new root field needs a row in queries.ts or mutations.ts: one line with a letter for each
 * caller, and what to ask.
 */
let scene: Scene;
let callers: Record<CallerName, Viewer>;

beforeAll(async () => {
  scene = await Scene.open();
  callers = await callersOf(scene.world);
});
afterAll(() => scene.world.close());

const CODES: Record<string, string> = { UNAUTHENTICATED: "U", FORBIDDEN: "F" };

/** The letter of an error; an error that no caller should get fails with its message. */
function letterOfError({ errors: [error] }: Answer): string | null {
  return error ? (CODES[String(error.code)] ?? `${error.code}: ${error.message}`) : null;
}

describe("the matrix", () => {
  it.each([
    ["Query", schema.getQueryType(), QUERIES],
    ["Mutation", schema.getMutationType(), MUTATIONS],
  ])("has a row for every field of %s, and a cell for every caller", (_, type, rows) => {
    expect(Object.keys(rows).sort()).toEqual(Object.keys(type?.getFields() ?? {}).sort());
    for (const { cells } of Object.values(rows)) expect(cells.split(" ")).toHaveLength(CALLERS.length);
  });
});

describe("reading", () => {
  test.each(Object.entries(QUERIES))("%s", async (field, row) => {
    const variables = await row.variables?.(scene);
    const before = await scene.stored();
    const anyone = await answerTo(row, "anonymous");
    const letters: string[] = [];
    for (const name of CALLERS) letters.push(letterOf(await answerTo(row, name)));
    expect(letters.join(" ")).toBe(row.cells);
    expect(await scene.stored()).toBe(before);

    function answerTo({ source }: QueryRow, name: CallerName) {
      return scene.world.query(source, { ...variables }, callers[name]);
    }

    function letterOf(answer: Answer): string {
      const refused = letterOfError(answer);
      if (refused) return refused;
      if (answer.data[field] === null) return "-";
      const json = JSON.stringify(answer.data);
      if (json.includes(SECRET)) return "S";
      // An answer that holds nothing would be the same to everybody.
      if (row.source.includes("title")) expect(json).toContain(PUBLIC);
      return json === JSON.stringify(anyone.data) ? "P" : "O";
    }
  });
});

describe("writing", () => {
  test.each(Object.entries(MUTATIONS))("%s", async (field, row) => {
    const refused = await row.input(scene);
    const found: Record<string, unknown> = {};
    let stored = await scene.stored();
    for (const [index, name] of CALLERS.entries()) {
      const isDone = row.cells.split(" ")[index] === "D";
      const input = isDone ? await row.input(scene) : refused;
      if (isDone) stored = await scene.stored();
      const { after, ...effect } = await call(field, input, callers[name], stored);
      found[name] = effect;
      stored = after;
    }
    const expected = CALLERS.map((name, index) => [
      name,
      effectOf(row, row.cells.split(" ")[index] as string, callers[name]),
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  interface Effect {
    readonly answer: string;
    readonly wrote: boolean;
    readonly audited: readonly { personId: string | null; command: string }[];
  }

  /** What the letter of a cell says of the answer, of what is stored and of the audit trail. */
  function effectOf({ command }: MutationRow, letter: string, { personId }: Viewer): Effect {
    const commands = { D: [command], F: ["access.forbidden"] }[letter] ?? [];
    return { answer: letter, wrote: letter === "D", audited: commands.map((each) => ({ personId, command: each })) };
  }

  async function call(
    field: string,
    input: object,
    viewer: Viewer,
    before: string,
  ): Promise<Effect & { after: string }> {
    const typename = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const source = `mutation ($input: ${typename}Input!) { ${field}(input: $input) { __typename ... on Error { message } } }`;
    const lastAudited = await scene.lastAudited();
    const answer = await scene.world.query(source, { input }, viewer);
    const rows = await scene.auditedAfter(lastAudited);
    const after = await scene.stored();
    return {
      answer: letterOfError(answer) ?? letterOfResult(answer.data[field], typename),
      wrote: after !== before,
      audited: rows.map(({ personId, command }) => ({ personId, command })),
      after,
    };
  }

  function letterOfResult(result: { __typename: string; message?: string }, typename: string): string {
    if (result.__typename === "NotFoundError") return "N";
    return result.__typename === `${typename}Success` ? "D" : `${result.__typename}: ${result.message}`;
  }
});
