import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeGlobalId } from "../../../../src/graphql/global-id.ts";
import { ask, type CanaryWorld, openCanaryWorld } from "./canary-world.ts";
import type { GivenValue, GivenValues } from "./given-values.ts";
import { mutationCalls } from "./mutation-calls.ts";
import { type Operation, operationsOf } from "./operations.ts";
import { pathsOf, request, waysOf } from "./requests.ts";
import { HIDDEN, SHARED, SHOWN, UNKNOWN } from "./secrets.ts";
import { fieldsThatSay, silentFields } from "./seen-fields.ts";

/**
 * In one world whatever is not public says a marker. Operations on every root field with every argument, made from the schema, and
 * requests to every path that is served find none. A new field, argument or path is walked by itself, or fails until something is known
 * to give to it.
 */
let canary: CanaryWorld;
beforeAll(async () => {
  canary = await openCanaryWorld();
});
afterAll(() => canary.close());

/** An operation and what is wrong with its answer, short enough to be read. */
const told = (root: string, variables: object, what: unknown) =>
  `${root} ${JSON.stringify(variables).slice(0, 200)}: ${what}`;

/** Of the operations that select leaves, one with each set of arguments. */
function ofEachForm(values: GivenValues, varied = values): Operation[] {
  const all = operationsOf(values, varied, "LEAVES");
  return [...new Map(all.map((each) => [each.source, each])).values()];
}

describe("what is not public", () => {
  it("is in no answer, and changes none: no count, no facet, no order, no cursor", async () => {
    const { world, before, findSecrets } = canary;
    const found = [];
    for (const { root, document, variables, answer } of before) {
      const now = await ask(world, document, variables);
      const secrets = findSecrets(now);
      if (secrets.length > 0) found.push(told(root, variables, secrets));
      if (now !== answer) found.push(told(root, variables, "is not what it was"));
    }
    expect(found).toEqual([]);
    expect(before.length).toBeGreaterThan(700);
  });

  it("is answered for as what does not exist, however it is asked for", async () => {
    const { world, values, hidden, findSecrets } = canary;
    const found = [];
    const asked = [...operationsOf(values, hidden), ...operationsOf(values).filter(({ unknown }) => unknown)];
    for (const { root, document, variables, unknown } of asked) {
      const answer = await ask(world, document, variables);
      if (findSecrets(answer).length > 0) found.push(told(root, variables, findSecrets(answer)));
      if (answer !== (await ask(world, document, unknown!)))
        found.push(told(root, variables, "is not what nothing is"));
    }
    expect(found).toEqual([]);
    expect(asked.length).toBeGreaterThan(700);
  });

  it("is not hinted at by what is said of faulty arguments, which echoes no more than was sent", async () => {
    const { world, values, findSecrets } = canary;
    const found = [];
    for (const { root, document, variables } of ofEachForm(values))
      for (const name of Object.keys(variables)) {
        const answer = await ask(world, document, { ...variables, [name]: HIDDEN });
        const nothing = await ask(world, document, { ...variables, [name]: UNKNOWN });
        if (answer !== nothing.replaceAll(UNKNOWN, HIDDEN)) found.push(told(root, { name }, "is not what nothing is"));
        if (findSecrets(nothing).length > 0) found.push(told(root, { name }, findSecrets(nothing)));
      }
    expect(found).toEqual([]);
  });

  it("is refused to whoever calls a mutation without a token as what does not exist is", async () => {
    const { world, hidden, findSecrets } = canary;
    const isEdition = ({ value }: GivenValue) => decodeGlobalId(value as string).typename.endsWith("Edition");
    const targets = [hidden.ID![0]!, hidden.ID!.find(isEdition)!];
    for (const { value, unknown } of targets) {
      const nothing = mutationCalls(unknown as string);
      for (const [index, { name, source, variables }] of mutationCalls(value as string).entries()) {
        const answer = await world.query(source, variables);
        expect(answer.errors, name).toMatchObject([{ code: "UNAUTHENTICATED" }]);
        expect(findSecrets(JSON.stringify(answer)), name).toEqual([]);
        expect(await world.query(source, nothing[index]!.variables), name).toEqual(answer);
      }
    }
  });

  it("is not read of the past either, where it was taken down or redacted: that only auditors do", async () => {
    const { world, stage, values, findSecrets } = canary;
    const [reader, auditor] = [await world.person("reader", "read:drafts"), await world.person("auditor", "audit")];
    const source = `query ($id: ID!, $asOf: DateTime) {
      content(id: $id, asOf: $asOf) { __typename ... on Content { title summary body { text } changeNote attachments { name } } }
    }`;
    const read: Record<string, number> = { reader: 0, auditor: 0 };
    const formerly = stage.contents.filter(({ role, type }) => !role.startsWith("shown-") && type === "ANNOUNCEMENT");
    for (const { globalId } of formerly)
      for (const { value: asOf } of values.DateTime!)
        for (const viewer of [reader, auditor]) {
          const answer = await world.read(source, { id: globalId, asOf }, viewer);
          if (findSecrets(JSON.stringify(answer)).length > 0) read[viewer.name!]! += 1;
        }
    expect(read).toEqual({ reader: 0, auditor: expect.toSatisfy((count: number) => count > 0) });
  });

  it("is at no path, whatever the way of asking, and its paths are as those at which nothing is", async () => {
    const { url, findSecrets } = canary;
    const found: string[] = [];
    const statuses = new Set<string>();
    const nothings = new Map<string, string>();
    for (const asked of await pathsOf(canary))
      for (const [name, way] of waysOf(asked)) {
        const { path, unknown } = asked;
        const answer = await request(url, path, way);
        statuses.add(answer.slice(0, 3));
        if (findSecrets(answer).length > 0) found.push(told(name, { path }, findSecrets(answer)));
        if (unknown === undefined) continue;
        const nothing = nothings.get(unknown + name) ?? (await request(url, unknown, way));
        nothings.set(unknown + name, nothing);
        if (answer !== nothing) found.push(told(name, { path }, "is not what nothing is"));
      }
    expect(found).toEqual([]);
    expect([...statuses].sort()).toEqual(["200", "206", "301", "304", "400", "401", "404", "405", "410", "415", "416"]);
  });

  it("is in no header of an answer to an operation", async () => {
    const { url, values, hidden, findSecrets } = canary;
    const found = [];
    for (const { root, source, variables } of [...ofEachForm(values), ...ofEachForm(values, hidden)]) {
      const page = "first" in variables ? { first: 20 } : {};
      const body = JSON.stringify({ query: source, variables: { ...variables, ...page } });
      const headers = { "content-type": "application/json" };
      const answer = await request(url, "/graphql", { method: "POST", headers, body });
      if (!answer.startsWith("200")) found.push(told(root, variables, answer));
      if (findSecrets(answer).length > 0) found.push(told(root, variables, findSecrets(answer)));
    }
    expect(found).toEqual([]);
  });

  it("is not counted, also by what it has in common with what is public", async () => {
    const source = `{ contents { totalCount } search(query: "${SHARED}") { totalCount facets { types { count } } } }`;
    const { contents, search } = await canary.world.read(source);
    expect(contents.totalCount).toBe(24);
    // A redaction took the word out of six of them.
    expect(search.totalCount).toBe(18);
    expect(search.facets.types.map(({ count }: { count: number }) => count)).toEqual([3, 3, 3, 3, 3, 3]);
  });
});

describe("the walk", () => {
  it("sees every field that says words of a content, when they are public", async () => {
    const seen = new Set<string>();
    for (const { answer } of canary.before)
      for (const field of fieldsThatSay(SHOWN, JSON.parse(answer).data)) seen.add(field);
    // Addresses, which are made otherwise; codes; and what the forms of reports print.
    expect(silentFields(seen).filter((field) => !/\.(slug|url|key|industries|regions)$/.test(field))).toEqual([
      "Attachment.mediaType",
      "Attachment.sha256",
      "Image.mediaType",
      "PageMetaField.name",
      ...["RenditionPicture.placeholder", "WechatRendition.author", "WechatRendition.sourceUrl", "RenditionFact.label"],
      "ReportIndicator.value",
      "StatutoryRow.article",
      "StatutoryRow.block",
      "StatutoryRow.groups",
      "StatutoryRow.path",
      "StatutoryTable.title",
    ]);
  });

  it("finds the marker on the page of a draft to which its link leads", async () => {
    const { url, previewUrl } = canary;
    const page = await request(url, new URL(previewUrl).pathname, {});
    expect(page.slice(0, 3)).toBe("200");
    expect(page).toContain(HIDDEN);
  });

  it("finds the marker everywhere at the desk", async () => {
    const { world, values, hidden, desk, before } = canary;
    const roots = new Set<string>();
    const refused = before.filter(({ answer }) => answer.includes("UNAUTHENTICATED"));
    for (const { root, document, variables } of [...operationsOf(values, hidden, "LEAVES"), ...refused])
      if (!roots.has(root) && (await ask(world, document, variables, desk)).includes(HIDDEN)) roots.add(root);
    expect([...roots].sort()).toEqual([
      ...["auditTrail", "content", "duties", "edition", "editions", "node", "nodes"],
      ...["obligations", "outsidePosts", "placements", "statistics"],
    ]);
  });
});
