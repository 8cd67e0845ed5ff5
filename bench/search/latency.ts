import { performance } from "node:perf_hooks";
import { type BenchDatabase, usedBetween } from "../bench-database.ts";
import { startChild } from "../child.ts";
import { latencyQuantiles } from "../latency-quantiles.ts";
import { bodyOf, HttpConnection, postRequest } from "../load/http-connection.ts";

/** How long searches of one kind took, from sending the request to the whole answer, one at a time. */
export interface SearchLatency {
  readonly title: string;
  readonly requests: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of PostgreSQL for each; null where its processes cannot be seen. */
  readonly databaseCpuMs: number | null;
}

const FIELDS = `totalCount totalCountIsExact match
  edges { score node { id title url issuedAt publisher { name } } highlights { field pieces { text isMatch } } }`;
const FACETS =
  "facets { types { type count } organs { organ { name } count } topics { topic { name } count } years { year count } }";

// Words of the generated set: most of them stand in nearly all its texts, more than a real word ever does.
const WORST_KINDS: readonly SearchKind[] = [
  { title: "a word of two characters", queries: ["补贴", "奖励", "手续", "房租", "贷款"], facets: false },
  { title: "a phrase", queries: ["小微企业", "高校毕业生", "个体工商户", "线上办理", "政务服务网"], facets: false },
  {
    title: "a phrase, with facets",
    queries: ["小微企业", "高校毕业生", "个体工商户", "线上办理", "政务服务网"],
    facets: true,
  },
  { title: "two words, with facets", queries: ["养老机构 用地", "困难家庭 补贴", "科技型企业 贷款贴息"], facets: true },
  { title: "a document number", queries: ["柯政发〔2019〕12号", "柯政发 2020 7", "〔2017〕3号"], facets: false },
  {
    title: "a title half remembered",
    queries: ["困难家庭怎么减免房租", "养老机构用地优先安排", "对农业经营主体给予奖励"],
    facets: true,
  },
  { title: "half of its words, with facets", queries: ["养老机构 滑雪", "困难家庭补贴滑雪场"], facets: true },
  { title: "what is nowhere", queries: ["滑雪场", "航天器回收"], facets: true },
];
const REQUESTS_A_ROUND = 60;

/** Searches of one kind. */
export interface SearchKind {
  readonly title: string;
  readonly queries: readonly string[];
  readonly facets: boolean;
}

/** Asks the product's own server, on a set that is filled. A first round warms up and is not kept. */
export async function measureSearchLatency(
  database: BenchDatabase,
  rounds: number,
  kinds: readonly SearchKind[] = WORST_KINDS,
): Promise<SearchLatency[]> {
  const server = startChild("servers/product.ts", [database.url]);
  const connection = await HttpConnection.open(await server.next<string>());
  const taken = kinds.map(() => ({ ms: [] as number[], databaseCpuMs: 0 as number | null }));
  for (let round = 0; round <= rounds; round++) {
    for (const [kind, { queries, facets }] of kinds.entries()) {
      const before = await database.sessionsCpuMs();
      for (let n = 0; n < REQUESTS_A_ROUND; n++) {
        const ms = await ask(connection, queries[n % queries.length] as string, facets);
        if (round > 0) taken[kind]?.ms.push(ms);
      }
      const used = usedBetween(before, await database.sessionsCpuMs());
      const kept = taken[kind];
      if (round > 0 && kept)
        kept.databaseCpuMs = used === null || kept.databaseCpuMs === null ? null : kept.databaseCpuMs + used;
    }
  }
  connection.close();
  await server.end();
  return kinds.map(({ title }, kind) => {
    const { ms = [], databaseCpuMs = null } = taken[kind] ?? {};
    return {
      title,
      requests: ms.length,
      ...latencyQuantiles(ms),
      databaseCpuMs: databaseCpuMs === null ? null : databaseCpuMs / ms.length,
    };
  });
}

async function ask(connection: HttpConnection, query: string, facets: boolean): Promise<number> {
  const document = `query ($query: String!) { search(query: $query, first: 20) { ${FIELDS} ${facets ? FACETS : ""} } }`;
  const request = postRequest("/graphql", { query: document, variables: { query } });
  const startedAt = performance.now();
  const answer = await connection.send(request);
  const ms = performance.now() - startedAt;
  const { errors } = JSON.parse(bodyOf(answer)) as { errors?: unknown };
  if (errors) throw new Error(`"${query}" was answered with errors: ${JSON.stringify(errors)}`);
  return ms;
}
