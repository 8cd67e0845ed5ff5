import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { ApiError, publicError } from "../../../src/graphql/errors.ts";
import { captureLog } from "../../support/captured-log.ts";

function mask(error: unknown, strict = false) {
  const { log, entries } = captureLog();
  const masked = publicError(error, { requestId: "request-1", log: log.child({ requestId: "request-1" }), strict });
  return { masked: masked.toJSON(), entries };
}

describe("publicError", () => {
  it("lets an ApiError through with its place, and logs nothing", () => {
    const original = new ApiError("BAD_CURSOR", "The cursor belongs to another list.", { hint: "Start again." });
    const { masked, entries } = mask(
      new GraphQLError(original.message, { originalError: original, path: ["articles"] }),
    );
    expect(masked).toEqual({
      message: "The cursor belongs to another list.",
      path: ["articles"],
      extensions: { code: "BAD_CURSOR", hint: "Start again." },
    });
    expect(entries).toEqual([]);
  });

  it("masks any other error, and logs it with its stack under the request id", () => {
    const original = new Error('relation "content" does not exist at /srv/app/reads.sql');
    const { masked, entries } = mask(
      new GraphQLError(original.message, { originalError: original, path: ["a", 0, "b"] }),
    );
    expect(masked).toEqual({
      message: "Something failed on our side. The request id is request-1.",
      path: ["a", 0, "b"],
      extensions: { code: "INTERNAL", requestId: "request-1" },
    });
    expect(entries).toMatchObject([
      { requestId: "request-1", code: "INTERNAL", path: "a.0.b", err: { message: original.message } },
    ]);
    expect(entries).toMatchObject([{ err: { stack: expect.stringContaining("errors.test.ts") } }]);
  });

  it.each([
    ["a cancelled statement", { code: "57014" }, "TIMEOUT"],
    [
      "a cancelled statement that Prisma wraps",
      { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "57014" } } } },
      "TIMEOUT",
    ],
    ["a refused connection", { code: "ECONNREFUSED" }, "UNAVAILABLE"],
    ["a database that shuts down", { code: "57P01" }, "UNAVAILABLE"],
    ["too many connections", { code: "53300" }, "UNAVAILABLE"],
    ["a broken connection behind another error", { cause: { code: "08006" } }, "UNAVAILABLE"],
    ["a violated constraint", { code: "23505" }, "INTERNAL"],
  ])("answers %s by its code", (_, properties, code) => {
    const { masked, entries } = mask(Object.assign(new Error("select secret from t"), properties));
    expect(masked.extensions?.code).toBe(code);
    expect(masked.message).not.toContain("select");
    expect(entries).toHaveLength(1);
  });

  it.each([
    "Client has encountered a connection error and is not queryable",
    "Connection terminated unexpectedly",
    "Connection terminated",
    "Client was closed and is not queryable",
  ])("answers a connection that was lost by UNAVAILABLE, of which the driver says only: %s", (words) => {
    expect(mask(new Error(words)).masked.extensions?.code).toBe("UNAVAILABLE");
    expect(mask(new Error("query failed", { cause: new Error(words) })).masked.extensions?.code).toBe("UNAVAILABLE");
  });

  it.each([null, undefined, "text", 7, {}])("masks %j, thrown instead of an error", (thrown) => {
    expect(mask(thrown).masked.extensions?.code).toBe("INTERNAL");
  });

  it("masks a code outside the closed list in production", () => {
    const { masked } = mask(new GraphQLError("secret", { extensions: { code: "MADE_UP" } }));
    expect(masked.extensions?.code).toBe("INTERNAL");
    expect(masked.message).not.toContain("secret");
  });

  it("throws on a code outside the closed list in tests", () => {
    expect(() => mask(new GraphQLError("x", { extensions: { code: "MADE_UP" } }), true)).toThrow(
      'The error code "MADE_UP" is not in src/graphql/error-codes.ts.',
    );
  });
});
