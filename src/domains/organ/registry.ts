import type { Sql } from "../../platform/db/index.ts";
import { Registry } from "../../platform/registry.ts";
import { Tree } from "../../platform/tree.ts";

/** An organ (机关): a government, a department, a town or a street of the district, or a body outside that content names. */
export interface Organ {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  readonly position: number;
  /** False: taken from imported content as stated, confirmed by nobody yet. */
  readonly verified: boolean;
}

/** All organs, in memory. */
export class Organs extends Tree<Organ> {
  readonly #byKey: ReadonlyMap<string, Organ>;
  readonly #byName: ReadonlyMap<string, Organ>;

  constructor(rows: readonly Organ[]) {
    super(rows);
    this.#byKey = new Map(rows.map((row) => [row.key, row]));
    // Of two organs that one name may mean, its own full name counts before another's short name, that before an alias.
    this.#byName = new Map([
      ...rows.flatMap((row) => row.aliases.map((alias) => [alias, row] as const)),
      ...rows.flatMap((row) => (row.shortName === null ? [] : [[row.shortName, row] as const])),
      ...rows.map((row) => [row.name, row] as const),
    ]);
  }

  findByKey(key: string): Organ | null {
    return this.#byKey.get(key) ?? null;
  }

  /** By full name, short name or alias, exactly as written. */
  findByName(name: string): Organ | null {
    return this.#byName.get(name) ?? null;
  }
}

/** The registry of organs over public reads. */
export function organRegistry(sql: Sql): Registry<Organs> {
  return new Registry(async () => new Organs(await sql.query<Organ>(ORGANS)));
}

const ORGANS = `
  select id, key, name, short_name as "shortName", coalesce(aliases, '{}') as aliases, parent_id as "parentId", position, verified
  from public_read.organ order by position, name`;
