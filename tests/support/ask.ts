import { graphql } from "graphql";
import type { App } from "../../src/app.ts";
import type { Viewer } from "../../src/domains/access/rules.ts";
import { publicError } from "../../src/graphql/errors.ts";
import type { Database } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";
import { schema } from "../../src/schema.ts";

/** An answer of the API, with the statements that public reads needed for it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test asked for.
  data: any;
  errors: { code: unknown; message: string; path: string }[];
  statements: number;
}

/** Whom a question is put to, and the database behind it. */
export interface Asked {
  readonly app: App;
  readonly db: Database;
}

/** Asks the API as an anonymous caller does, or as the viewer given; errors are as they leave the process. */
export async function ask(
  { app, db }: Asked,
  source: string,
  variableValues?: Record<string, unknown>,
  viewer?: Viewer,
): Promise<Answer> {
  const before = db.publicRead.statementCount;
  const contextValue = app.contextFor({ requestId: "test", viewer });
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  const masked = errors.map((error) => publicError(error, { requestId: "test", log: silentLog, strict: true }));
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: masked.map(({ message, extensions, path }) => ({
      code: extensions.code,
      message,
      path: path?.join(".") ?? "",
    })),
    statements: db.publicRead.statementCount - before,
  };
}
