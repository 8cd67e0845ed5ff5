import type { Tx } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

type ModelName = Uncapitalize<Prisma.ModelName>;

/** A row of a model as its `createMany` takes it. */
type RowOf<Model extends ModelName> = Exclude<Prisma.Args<Tx[Model], "createMany">["data"], readonly unknown[]>;

/**
 * Inserts rows of one model in one statement: what `createMany` does, without its planning of each single value, which
 * takes most of the time of a batch. All rows give the same fields; a field that they leave out takes its default.
 */
export async function insertRows<Model extends ModelName>(
  tx: Tx,
  model: Model,
  rows: readonly RowOf<Model>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const table = `"${columnName(model)}"`;
  const columns = Object.keys(first)
    .map((field) => `"${columnName(field)}"`)
    .join(", ");
  await tx.$executeRawUnsafe(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    JSON.stringify(rows.map(toColumns)),
  );
}

function toColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]));
}

// schema.prisma maps every table and column in this one way.
function columnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
