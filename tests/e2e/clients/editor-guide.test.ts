import { afterAll, beforeAll, expect, it } from "vitest";
import type { Scope, Viewer } from "../../../src/domains/access/rules.ts";
import { readExamples } from "../../support/guide-examples.ts";
import { World } from "../../support/world.ts";

const GUIDE = "docs/guide/editor.md";
const EXAMPLES = readExamples(GUIDE).filter(({ language }) => language === "graphql");
/** Who each example is run as, by its first line, once the guide has made them. */
const PEOPLE: Record<string, { key: string; scopes: readonly Scope[] }> = {
  author: { key: "li.na", scopes: ["author"] },
  reviewer: { key: "wang.wei", scopes: ["review", "publish"] },
};

let world: World;
let admin: Viewer;
/** What the examples write as an example only, as it was answered last. */
const answered: { edition?: string; version?: number; content?: string } = {};
beforeAll(async () => {
  world = await World.open();
  await world.column("tzgg");
  admin = await world.person("admin", "admin");
});
afterAll(() => world.close());

it.each(EXAMPLES)(`${GUIDE}:$line does what it says, after those before it`, async ({ text, variables }) => {
  const role = /^# (\w+)\n/.exec(text)?.[1] ?? "";
  const given = Object.entries(variables).map(([name, value]) => [
    name,
    answered[name as keyof typeof answered] ?? value,
  ]);
  world.clock.advance(1_000);
  const { data, errors } = await world.query(text, Object.fromEntries(given), await viewerOf(role));
  expect(errors).toEqual([]);
  for (const result of Object.values<Record<string, unknown>>(data)) {
    expect(result).not.toHaveProperty("code");
    const { id, version, contentId } = (result.edition ?? {}) as { id?: string; version?: number; contentId?: string };
    if (id) Object.assign(answered, { edition: id, version });
    if (contentId) answered.content = contentId;
    // A discarded draft leaves the edition before it, whose version the reader has seen.
    if (text.includes("discardDraft")) answered.version = published;
    if (text.includes("mutation Publish(")) published = version as number;
  }
});

let published = 0;

async function viewerOf(role: string): Promise<Viewer> {
  const person = PEOPLE[role];
  if (!person) return admin;
  const { id, name } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: person.key } });
  return { kind: "PERSON", personId: id, name, scopes: person.scopes, organScopes: [], expiresAt: null };
}

it("the last example has taken down what the first has written", async () => {
  const contents = await world.db.prisma.content.findMany({ include: { editions: true } });
  expect(contents).toMatchObject([{ state: "WITHDRAWN", stateReason: "施工取消。", editions: [{ number: 1 }] }]);
});
