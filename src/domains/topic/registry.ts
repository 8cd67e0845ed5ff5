import type { Sql, TopicScheme } from "../../platform/db/index.ts";
import { Registry } from "../../platform/registry.ts";
import { Tree } from "../../platform/tree.ts";

/** A controlled subject of one scheme. */
export interface Topic {
  readonly id: string;
  readonly scheme: TopicScheme;
  readonly key: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly position: number;
}

/** All topics, in memory. */
export class Topics extends Tree<Topic> {
  readonly #byKey: ReadonlyMap<string, Topic>;

  constructor(rows: readonly Topic[]) {
    super(rows);
    this.#byKey = new Map(rows.map((row) => [row.key, row]));
  }

  findByKey(key: string): Topic | null {
    return this.#byKey.get(key) ?? null;
  }
}

/** The registry of topics over public reads. */
export function topicRegistry(sql: Sql): Registry<Topics> {
  return new Registry(async () => new Topics(await sql.query<Topic>(TOPICS)));
}

const TOPICS = `
  select id, scheme::text as scheme, key, name, parent_id as "parentId", position
  from public_read.topic order by scheme, position, name`;
