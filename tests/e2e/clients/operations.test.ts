import { readdirSync } from "node:fs";
import { type DocumentNode, Kind } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as enterprise from "../../../clients/enterprise/operations/documents.generated.ts";
import * as newMedia from "../../../clients/new-media/operations/documents.generated.ts";
import * as portal from "../../../clients/portal/operations/documents.generated.ts";
import { type DemoServer, startDemoServer } from "../../support/demo-server.ts";
import { graphqlClients } from "../../support/graphql-clients.ts";
import { REASON, RUNS, type Run, WITHDRAWN } from "./operation-runs.ts";

/** Operations that need a token: tests/e2e/clients/new-media-work.test.ts runs the program that asks them. */
const WITH_TOKEN = ["ToDo", "ChannelForm", "Claim", "Release", "Report", "Fail", "Close"];

describe("the operations of the three consumers", () => {
  let server: DemoServer;
  let clients: ReturnType<typeof graphqlClients>;
  beforeAll(async () => {
    server = await startDemoServer();
    await server.withdraw(WITHDRAWN, REASON);
    clients = graphqlClients(server.api);
  });
  afterAll(() => server.close());

  async function askEach(document: Run["document"], variables: object) {
    const { fetch, urql, Apollo } = clients;
    const [byFetch, byUrql, byApollo] = await Promise.all([fetch, urql, Apollo].map((ask) => ask(document, variables)));
    return { fetch: byFetch, urql: byUrql, Apollo: byApollo };
  }

  it.each(RUNS)(
    "$client: $operation answers $with, alike to fetch, urql and Apollo",
    async ({ document, variables, answers }) => {
      const { fetch, ...libraries } = await askEach(document, variables);
      expect(fetch).toMatchObject(answers);
      for (const data of Object.values(libraries)) expect(withoutTypenames(data)).toEqual(withoutTypenames(fetch));
    },
  );

  it("reads a list to its end by cursor, alike through each client", async () => {
    for (const ask of Object.values(clients)) {
      const slugs = new Set<string>();
      for (let after: string | null = null, more = true; more; ) {
        const { contents } = (await ask(portal.PortalContentsDocument, {
          first: 50,
          after,
        })) as portal.PortalContentsQuery;
        for (const { slug } of contents.nodes) slugs.add(slug);
        expect(slugs.size).toBeLessThanOrEqual(contents.totalCount);
        ({ hasNextPage: more, endCursor: after } = contents.pageInfo);
        if (!more) expect(slugs.size).toBe(contents.totalCount);
      }
    }
  });

  it.each([
    ["portal", portal],
    ["new-media", newMedia],
    ["enterprise", enterprise],
  ])("runs every operation of %s, which stands in a file of its own", (client, documents) => {
    const operations = Object.values<DocumentNode>(documents).flatMap(({ definitions }) =>
      definitions.flatMap((part) => (part.kind === Kind.OPERATION_DEFINITION ? [part.name?.value] : [])),
    );
    const files = readdirSync(`clients/${client}/operations`).filter((name) => /(?<!\.fragment)\.graphql$/.test(name));
    expect(files.length).toBe(operations.length);
    const run = RUNS.filter((row) => row.client === client).map(({ operation }) => operation);
    expect([...new Set(run)].sort()).toEqual(operations.filter((name) => !WITH_TOKEN.includes(name ?? "")).sort());
  });
});

/** urql and Apollo ask every object for its type, for their caches. */
function withoutTypenames(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === "__typename" ? undefined : value)));
}
