import { isDeepStrictEqual } from "node:util";
import { type Child, startChild } from "./child.ts";
import { bodyOf, HttpConnection, postRequest } from "./load/http-connection.ts";
import type { Target } from "./load/window.ts";
import { makeScenarios, type Question, type Scenario } from "./scenarios.ts";
import type { BareAnswers } from "./servers/bare.ts";

/**
 * Who is compared. The others are limits: one hand-written statement a request, planned each time as `pool.query` does by
 * itself or prepared once per connection, and node:http alone.
 */
export type ContenderName = "product" | "raw" | "prepared" | "bare";

/** A server under test with its requests, by scenario. */
export interface Contender extends Target {
  readonly name: ContenderName;
  readonly requests: ReadonlyMap<Question, readonly Buffer[]>;
}

/** The running contenders, each a process of its own, and what to ask them. */
export interface Contenders {
  readonly scenarios: readonly Question[];
  readonly all: readonly Contender[];
  end(): Promise<void>;
}

/**
 * Starts the servers and makes sure that they answer the same: the raw server the same data as the product in every
 * variation, the bare server the product's own bytes.
 */
export async function startContenders(databaseUrl: string, productNodeOptions: readonly string[]): Promise<Contenders> {
  const product = startChild("servers/product.ts", [databaseUrl], productNodeOptions);
  const raw = startChild("servers/raw-sql.ts", [databaseUrl]);
  const prepared = startChild("servers/raw-sql.ts", [databaseUrl, "prepared"]);
  const bare = startChild("servers/bare.ts", []);
  const children: Record<ContenderName, Child> = { product, raw, prepared, bare };
  const urls = {
    product: await product.next<string>(),
    raw: await raw.next<string>(),
    prepared: await prepared.next<string>(),
    bare: await bare.next<string>(),
  };
  const connections = { product: await HttpConnection.open(urls.product), raw: await HttpConnection.open(urls.raw) };
  const scenarios = await makeScenarios(connections.product);
  const answers: BareAnswers = {};
  for (const scenario of scenarios) {
    const base64 = Buffer.from(await compareAnswers(scenario, connections)).toString("base64");
    answers[`/${scenario.name}`] = { contentType: "application/json; charset=utf-8", base64 };
  }
  bare.send(answers);
  await bare.next();
  for (const connection of Object.values(connections)) connection.close();
  const names: ContenderName[] = ["product", "raw", "prepared", "bare"];
  return {
    scenarios,
    all: names.map((name) => ({
      name,
      pid: children[name].pid,
      url: urls[name],
      requests: new Map<Question, Buffer[]>(scenarios.map((scenario) => [scenario, requestsOf(scenario, name)])),
    })),
    end: async () => void (await Promise.all(names.map((name) => children[name].end()))),
  };
}

function requestsOf({ name, statement, document, variations }: Scenario, contender: ContenderName): Buffer[] {
  return variations.map(({ variables, parameters }) => {
    if (contender === "raw" || contender === "prepared") return postRequest(`/${statement}`, { variables: parameters });
    return postRequest(contender === "bare" ? `/${name}` : "/graphql", { query: document, variables });
  });
}

/** @returns the product's answer to the first variation */
async function compareAnswers(
  scenario: Scenario,
  servers: { product: HttpConnection; raw: HttpConnection },
): Promise<string> {
  const requests = { product: requestsOf(scenario, "product"), raw: requestsOf(scenario, "raw") };
  const answers: string[] = [];
  for (const [index, request] of requests.product.entries()) {
    const answer = bodyOf(await servers.product.send(request));
    const limit = bodyOf(await servers.raw.send(requests.raw[index] as Buffer));
    answers.push(answer);
    if (!isDeepStrictEqual(comparable(answer), comparable(limit)))
      throw new Error(
        `"${scenario.title}", variation ${index}: the raw server answers something else\n${answer}\n${limit}`,
      );
  }
  return answers[0] as string;
}

/** The data without what only one side has or orders: cursors, page cursors, and the order of topics. */
function comparable(answer: string): unknown {
  const { data, errors } = JSON.parse(answer, (key, value: unknown) => {
    if (key === "endCursor" || key === "pageCursors") return undefined;
    if (key === "topics" && Array.isArray(value)) return value.map((topic) => JSON.stringify(topic)).sort();
    return value;
  }) as { data: unknown; errors?: unknown };
  return { data, errors };
}
