import { CORPUS_QUERIES } from "../../tests/support/corpus-queries.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { startChild } from "../child.ts";
import { bodyOf, HttpConnection, postRequest } from "../load/http-connection.ts";

/** Where the title looked for stands among the first ten hits, from 1; null: not there. */
export interface CorpusRank {
  readonly query: string;
  readonly title: string;
  readonly rank: number | null;
}

/** What the process that brings the corpus in is told. */
export interface CorpusOrder {
  readonly url: string;
  readonly paths: readonly string[];
  /** How often each item comes in, each time as another one. */
  readonly copies: number;
}

const DOCUMENT = "query ($query: String!) { search(query: $query, first: 10) { nodes { title } } }";

/** Imports files, each item `copies` times. */
export async function importCorpus(database: BenchDatabase, paths: readonly string[], copies: number): Promise<void> {
  const order: CorpusOrder = { url: database.url, paths, copies };
  const importer = startChild("search/import-corpus.ts", [JSON.stringify(order)]);
  await importer.next();
  await importer.end();
  await database.settle();
}

/** Asks the forty queries of an imported corpus. */
export async function measureCorpusRanks(database: BenchDatabase): Promise<CorpusRank[]> {
  const server = startChild("servers/product.ts", [database.url]);
  const connection = await HttpConnection.open(await server.next<string>());
  const ranks: CorpusRank[] = [];
  for (const [query, title] of CORPUS_QUERIES) {
    const request = postRequest("/graphql", { query: DOCUMENT, variables: { query } });
    const answer = JSON.parse(bodyOf(await connection.send(request))) as {
      data: { search: { nodes: { title: string }[] } };
    };
    const found = answer.data.search.nodes.findIndex((node) => compact(node.title) === compact(title));
    ranks.push({ query, title, rank: found === -1 ? null : found + 1 });
  }
  connection.close();
  await server.end();
  return ranks;
}

function compact(title: string): string {
  return title.replace(/\s+/g, "");
}
