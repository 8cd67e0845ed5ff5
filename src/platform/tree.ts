/** What a row needs to stand in a tree. */
export interface TreeRow {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * A small tree, whole in memory and never changed: a change makes a new one. Rows stand in the order in which they come. Throws
 * when a row hangs on no root, because nothing that walks the tree would come to an end.
 */
export class Tree<Row extends TreeRow> {
  readonly #byId: ReadonlyMap<string, Row>;
  readonly #children = new Map<string | null, Row[]>();

  constructor(rows: readonly Row[]) {
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) {
      const siblings = this.#children.get(row.parentId);
      if (siblings) siblings.push(row);
      else this.#children.set(row.parentId, [row]);
    }
    if (this.below(null).length < rows.length) throw new Error("rows of a tree hang on no root");
  }

  find(id: string): Row | null {
    return this.#byId.get(id) ?? null;
  }

  /** The rows of these ids, in their order; ids that are not here are left out. */
  list(ids: readonly string[]): Row[] {
    return ids.map((id) => this.#byId.get(id)).filter((row) => row !== undefined);
  }

  all(): Row[] {
    return [...this.#byId.values()];
  }

  /** The children of a row, in order; of null: the roots. */
  children(id: string | null): Row[] {
    return this.#children.get(id) ?? [];
  }

  /** The way from the root to the row, both included. */
  pathTo(row: Row): Row[] {
    const path: Row[] = [];
    for (let at: Row | null = row; at; at = at.parentId === null ? null : this.find(at.parentId)) path.unshift(at);
    return path;
  }

  /** The ids of the row and of everything below it. */
  subtreeIds(id: string): string[] {
    return [id, ...this.below(id).map((row) => row.id)];
  }

  /** Everything below a row, each row before what is below it; of null: everything. */
  below(id: string | null): Row[] {
    return this.children(id).flatMap((child) => [child, ...this.below(child.id)]);
  }
}
