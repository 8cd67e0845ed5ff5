import { createHash } from "node:crypto";
import type { Pool } from "pg";
import pg from "pg";

/**
 * Runs one SQL statement at a time. `query` takes `$1` parameters and answers rows whose values are the same on both
 * databases: int8 is a number, numeric and uuid and date (`YYYY-MM-DD`) are strings, timestamptz is a Date, json and
 * arrays are parsed, null is null. Pass JSON as text (`JSON.stringify`), because an array parameter means a SQL array.
 * Throws pg's DatabaseError, whose `code` is the SQLSTATE.
 */
export interface Sql {
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** How many statements were sent since the start, so that tests can assert the statements of one operation. */
  readonly statementCount: number;
}

/** Refuses a statement by throwing, before it is sent. */
export type StatementCheck = (text: string, params: readonly unknown[]) => Promise<void>;

/** How an Sql sends its statements. */
export interface SqlOptions {
  /** Judges each statement; what it runs itself is not counted. */
  check?: StatementCheck;
  /** True: each connection keeps the plans of the texts that it was sent. For reads that take longer to plan than to run. */
  prepared?: boolean;
}

/** An Sql over a pool. */
export function createSql(pool: Pool, { check, prepared = false }: SqlOptions = {}): Sql {
  const nameOf = prepared ? statementNames() : () => undefined;
  let statementCount = 0;
  return {
    get statementCount() {
      return statementCount;
    },
    async query<Row extends object>(text: string, params: readonly unknown[] = []) {
      await check?.(text, params);
      statementCount += 1;
      return (await pool.query<Row>({ name: nameOf(text), text, values: params as unknown[], types })).rows;
    },
  };
}

// A plan takes each connection about 150 kB, and a caller can make new texts without end (page sizes, sets of filters):
// those past the first hundred are planned each time.
const MOST_PREPARED = 100;

function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known || names.size === MOST_PREPARED) return known;
    const name = createHash("sha256").update(text).digest("base64url");
    names.set(text, name);
    return name;
  };
}

// A count that left the exact range of a JavaScript number would be wrong in silence.
function parseInt8(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 ${value} is not exact as a number: select it as text`);
  return number;
}

// By itself pg answers int8 as text, numeric[] as floats, and days and zoneless times as Dates in the zone of this machine.
const types = new pg.TypeOverrides();
const { INT8, NUMERIC, DATE, TIMESTAMP } = pg.types.builtins;
const asText = (value: string) => value;
const parseTextArray = types.getTypeParser(1009) as unknown as (value: string) => (string | null)[];
const parsers: [type: number, arrayType: number, parse: (value: string) => unknown][] = [
  [INT8, 1016, parseInt8],
  [NUMERIC, 1231, asText],
  [DATE, 1182, asText],
  [TIMESTAMP, 1115, asText],
];
for (const [type, arrayType, parse] of parsers) {
  types.setTypeParser<unknown>(type, parse);
  types.setTypeParser<unknown>(arrayType, (value) =>
    parseTextArray(value).map((item) => (item === null ? null : parse(item))),
  );
}
