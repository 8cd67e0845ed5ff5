import type { TopicScheme, Tx } from "../../platform/db/index.ts";
import { nameTail, newId } from "../../platform/ids.ts";
import { Organs } from "../organ/index.ts";
import { OrganFinder } from "./organ-finder.ts";
import { isRelativeName, type PlacedName, parsePlacedName, placeRelativeName } from "./organ-place.ts";
import type { ImportRecord } from "./record.ts";

/** What a record names of the registries, as ids. */
export interface NamedIds {
  publisherId: string | null;
  issuerIds: string[];
  drafterIds: string[];
  topicIds: string[];
  columnIds: string[];
}

interface ColumnRow {
  id: string;
  path: string;
  names: string[];
}

/**
 * Organs, topics and columns by name, and the making of those that are not here yet. What it made belongs to the transaction that
 * made it: where that rolls back, begin with a new one.
 */
export class RegistryNames {
  /** How many changes of registries these names know of. */
  #changes = -1;
  #channelId = "";
  #organs = new Organs([]);
  /** The ids of the organs made here, by name. */
  readonly #organsMade = new Map<string, string>();
  #finder = new OrganFinder();
  readonly #topics = new Map<string, string>();
  readonly #columns = new Map<string, ColumnRow>();

  /**
   * Reads all three registries, where others changed them since they were read last: before `createMissing`, and where no other
   * import can make the same rows meanwhile. Columns are those of the portal; each site that was imported is a root of its own.
   */
  async refresh(tx: Tx): Promise<void> {
    const changes = await tx.change.count({ where: { type: "registry.changed" } });
    if (changes === this.#changes) return;
    this.#changes = changes;
    for (const names of [this.#organsMade, this.#topics, this.#columns]) names.clear();
    const { id: channelId } = await tx.channel.findUniqueOrThrow({ where: { key: "portal" }, select: { id: true } });
    this.#channelId = channelId;
    this.#organs = new Organs(await tx.organ.findMany());
    this.#finder = new OrganFinder();
    for (const { id, name, shortName, aliases } of this.#organs.all())
      this.#finder.add(id, name, [...aliases, ...(shortName === null ? [] : [shortName])]);
    const topics = await tx.topic.findMany();
    for (const topic of topics) this.#topics.set(pathKey([topic.scheme, ...wayTo(topic, topics)]), topic.id);
    const columns = await tx.column.findMany({ where: { channelId } });
    for (const column of columns) this.#rememberColumn({ ...column, names: wayTo(column, columns) });
  }

  /**
   * Makes the rows that these records name and that are not here. @returns the names of organs made, which nobody has verified.
   * @param tx null: only pretends to make them, for a dry run.
   */
  async createMissing(tx: Tx | null, records: readonly ImportRecord[], at: Date): Promise<string[]> {
    const organs = await this.#createOrgans(tx, records);
    let made = organs.length;
    for (const record of records) {
      for (const { scheme, names } of record.topics) made += await this.#createTopics(tx, scheme, names);
      if (record.columns) made += await this.#createColumns(tx, record.columns.site, record.columns.names);
    }
    if (made === 0 || tx === null) return organs;
    await tx.change.create({ data: { type: "registry.changed", occurredAt: at, payload: { made } } });
    this.#changes++;
    return organs;
  }

  /** The ids of what a record names; what is not here is left out. */
  idsOf(record: ImportRecord): NamedIds {
    const organs = (names: readonly string[]) => names.flatMap((name) => this.#organId(name, record.place) ?? []);
    return {
      publisherId: record.publisher ? this.#organId(record.publisher, record.place) : null,
      issuerIds: organs(record.issuers),
      drafterIds: organs(record.drafters),
      topicIds: record.topics.flatMap(({ scheme, names }) => this.#topics.get(pathKey([scheme, ...names])) ?? []),
      columnIds: this.#columnIds(record.columns),
    };
  }

  /** The names that a record gives to organs and that stand for none, because they do not say of which place. */
  namesLeftOut(record: ImportRecord): string[] {
    return organNames(record).filter((name) => isRelativeName(name) && !this.#organId(name, record.place));
  }

  /** As it is written; else made from this name before; else by what it leaves out. One that leaves out its place is of the record's. */
  #organId(name: string, place: string | null): string | null {
    if (isRelativeName(name) && place !== null) return this.#findPlaced(placeRelativeName(name, place));
    const written =
      this.#organsMade.get(name) ?? (this.#organs.findByName(name) ?? this.#organs.findByKey(keyOfName(name)))?.id;
    return written ?? this.#findPlaced(parsePlacedName(name));
  }

  #findPlaced(name: PlacedName | null): string | null {
    return name && this.#finder.find(name);
  }

  async #createOrgans(tx: Tx | null, records: readonly ImportRecord[]): Promise<string[]> {
    const made: string[] = [];
    const rows = [];
    for (const record of records) {
      for (const name of organNames(record)) {
        if (isRelativeName(name) || this.#organId(name, record.place)) continue;
        const id = newId();
        const position = this.#organs.all().length + this.#organsMade.size;
        rows.push({ id, key: keyOfName(name), name, position, verified: false });
        this.#organsMade.set(name, id);
        this.#finder.add(id, name);
        made.push(name);
      }
    }
    await tx?.organ.createMany({ data: rows });
    return made;
  }

  async #createTopics(tx: Tx | null, scheme: TopicScheme, names: readonly string[]): Promise<number> {
    let made = 0;
    for (let length = 1; length <= names.length; length++) {
      const key = pathKey([scheme, ...names.slice(0, length)]);
      if (this.#topics.has(key)) continue;
      const parentId = this.#topics.get(pathKey([scheme, ...names.slice(0, length - 1)])) ?? null;
      const id = newId();
      const data = {
        id,
        scheme,
        key: keyOfName(key),
        name: names[length - 1]!,
        parentId,
        position: this.#topics.size,
      };
      await tx?.topic.create({ data });
      this.#topics.set(key, id);
      made++;
    }
    return made;
  }

  async #createColumns(tx: Tx | null, site: string, names: readonly string[]): Promise<number> {
    if (this.#findColumn(site, names)) return 0;
    let made = 0;
    const way = [site, ...names];
    for (let length = 1; length <= way.length; length++) {
      const isLast = length === way.length;
      if (this.#columns.has(pathKey(way.slice(0, length)))) continue;
      const parent = this.#columns.get(pathKey(way.slice(0, length - 1))) ?? null;
      const loose = isLast ? this.#columns.get(pathKey([site, way[length - 1]!])) : undefined;
      await (loose ? this.#moveColumn(tx, loose, parent!) : this.#createColumn(tx, way.slice(0, length), parent));
      made++;
    }
    return made;
  }

  async #createColumn(tx: Tx | null, names: string[], parent: ColumnRow | null): Promise<void> {
    const id = newId();
    const segment = nameTail(names.at(-1)!);
    const path = parent ? `${parent.path}/${segment}` : segment;
    const data = {
      id,
      channelId: this.#channelId,
      parentId: parent?.id ?? null,
      path,
      name: names.at(-1)!,
      position: this.#columns.size,
    };
    await tx?.column.create({ data });
    this.#rememberColumn({ id, path, names });
  }

  /** A column that a row named without the way to it goes to its place when a page tells the way. */
  async #moveColumn(tx: Tx | null, column: ColumnRow, parent: ColumnRow): Promise<void> {
    const path = `${parent.path}/${column.path.split("/").at(-1)}`;
    await tx?.column.update({ where: { id: column.id }, data: { parentId: parent.id, path } });
    this.#columns.delete(pathKey(column.names));
    this.#rememberColumn({ id: column.id, path, names: [...parent.names, column.names.at(-1)!] });
  }

  /** By the way to it; a name alone also means the one column of the site that has it further down. */
  #findColumn(site: string, names: readonly string[]): ColumnRow | null {
    const exact = this.#columns.get(pathKey([site, ...names]));
    if (exact || names.length > 1) return exact ?? null;
    const below = [...this.#columns.values()].filter(
      (row) => row.names[0] === site && row.names.length > 1 && row.names.at(-1) === names[0],
    );
    return below.length === 1 ? below[0]! : null;
  }

  #columnIds(columns: ImportRecord["columns"]): string[] {
    const column = columns && this.#findColumn(columns.site, columns.names);
    return column ? [column.id] : [];
  }

  #rememberColumn({ id, path, names }: ColumnRow): void {
    this.#columns.set(pathKey(names), { id, path, names });
  }

  /** How many steps below the site's root a column stands. */
  depthOf(columnId: string): number {
    const row = [...this.#columns.values()].find((column) => column.id === columnId);
    return row ? row.names.length - 1 : 0;
  }
}

function organNames({ publisher, issuers, drafters }: ImportRecord): string[] {
  return [publisher, ...issuers, ...drafters].filter((name) => name !== null);
}

/** One name has one key in every installation. */
function keyOfName(name: string): string {
  return `imported-${nameTail(name)}`;
}

function pathKey(names: readonly string[]): string {
  return names.join("\n");
}

interface NamedRow {
  id: string;
  name: string;
  parentId: string | null;
}

/** The names from the root to a row. */
function wayTo(row: NamedRow, rows: readonly NamedRow[]): string[] {
  const parent = row.parentId === null ? undefined : rows.find(({ id }) => id === row.parentId);
  return parent ? [...wayTo(parent, rows), row.name] : [row.name];
}
