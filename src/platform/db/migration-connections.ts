import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import { type Pool, type QueryConfig, types } from "pg";

/**
 * Connections for Prisma's schema engine: the adapter for pg, with two gaps closed. `pool` must have one connection.
 *
 * A script is sent whole, in one message, which the database runs as one transaction. The adapter would cut it at every
 * semicolon, also inside a function's body, and commit it part by part.
 */
export class MigrationConnections implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  /** Why the last script failed, in the database's words; the engine's own message buries it in a trace. */
  scriptError: Error | undefined;
  readonly #pool: Pool;
  #charColumns: number[] = [];

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async connect() {
    const adapter = await new PrismaPg(this.#poolWithoutChar()).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query: SqlQuery) => {
      const result = await queryRaw(query);
      for (const column of this.#charColumns) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    adapter.executeScript = (script) => this.#runScript(script);
    return adapter;
  }

  /** The engine tries migrations here before it compares schemas: only on a database in memory, see schema-difference.ts. */
  connectToShadowDb() {
    return this.connect();
  }

  // The adapter refuses the catalogue's one-letter type "char", which the engine reads when it describes a schema.
  #poolWithoutChar(): Pool {
    const query = async (config: QueryConfig) => {
      const result = await this.#pool.query(config);
      this.#charColumns = [];
      result.fields.forEach((field, column) => {
        if (field.dataTypeID !== types.builtins.CHAR) return;
        field.dataTypeID = types.builtins.TEXT;
        this.#charColumns.push(column);
      });
      return result;
    };
    return Object.create(this.#pool, { query: { value: query } });
  }

  async #runScript(script: string): Promise<void> {
    try {
      await this.#pool.query(script);
    } catch (error) {
      this.scriptError = error as Error;
      throw new DriverAdapterError({
        kind: "postgres",
        code: "",
        severity: "ERROR",
        message: this.scriptError.message,
        detail: undefined,
        column: undefined,
        hint: undefined,
      });
    }
  }
}
