import { describe, expect, it } from "vitest";
import { EditionStore } from "../../../src/domains/content/edition-store.ts";
import type { Sql } from "../../../src/platform/db/index.ts";

interface Row {
  id: string;
  redaction: number;
  title?: string;
  html?: string;
  text?: string;
}

/** A database of rows by id, and the ids that each statement asked for. */
class FakeSql implements Sql {
  readonly rows = new Map<string, Row>();
  readonly asked: string[][] = [];

  get statementCount() {
    return this.asked.length;
  }

  async query<T extends object>(_text: string, [ids]: readonly unknown[] = []): Promise<T[]> {
    this.asked.push(ids as string[]);
    // Rows of the driver are new objects each time.
    return (ids as string[]).flatMap((id) => (this.rows.has(id) ? [{ ...this.rows.get(id) } as T] : []));
  }
}

function setUp({ cardBytes = 1_000_000, bodyBytes = 1_000_000, count = 3 } = {}) {
  const sql = new FakeSql();
  for (let n = 1; n <= count; n++) sql.rows.set(`e${n}`, { id: `e${n}`, redaction: 0, title: "题" });
  return { sql, store: new EditionStore(sql, { cardBytes, bodyBytes }) };
}

const key = (editionId: string, redaction = 0) => ({ editionId, redaction });

describe("the edition store", () => {
  it("reads what is missing in one statement, and nothing that is there", async () => {
    const { sql, store } = setUp();
    await store.cards([key("e1")]);
    const cards = await store.cards([key("e2"), key("e1"), key("e3"), key("e2")]);
    expect(cards.map((card) => card?.id)).toEqual(["e2", "e1", "e3", "e2"]);
    await store.cards([key("e1"), key("e2"), key("e3")]);
    expect(sql.asked).toEqual([["e1"], ["e2", "e3"]]);
  });

  it("reads in one statement what several ask for at once", async () => {
    const { sql, store } = setUp();
    await Promise.all([store.cards([key("e1")]), store.cards([key("e2"), key("e1")]), store.cards([key("e3")])]);
    expect(sql.asked).toEqual([["e1", "e2", "e3"]]);
  });

  it("answers the same object each time", async () => {
    const { store } = setUp();
    const [first] = await store.cards([key("e1")]);
    const [second] = await store.cards([key("e1")]);
    expect(second).toBe(first);
  });

  it("answers null for an edition that is public no more, and asks again", async () => {
    const { sql, store } = setUp();
    expect(await store.cards([key("gone")])).toEqual([null]);
    sql.rows.set("gone", { id: "gone", redaction: 0 });
    expect((await store.cards([key("gone")]))[0]?.id).toBe("gone");
  });

  it("never answers a redacted edition's former words", async () => {
    const { sql, store } = setUp();
    expect(await store.cards([key("e1", 0)])).toMatchObject([{ title: "题" }]);
    sql.rows.set("e1", { id: "e1", redaction: 1, title: "" });
    expect(await store.cards([key("e1", 1)])).toMatchObject([{ title: "", redaction: 1 }]);
    expect(await store.cards([key("e1", 1)])).toMatchObject([{ title: "", redaction: 1 }]);
    expect(sql.asked).toEqual([["e1"], ["e1"]]);
  });

  it("keeps bodies apart from cards", async () => {
    const { sql, store } = setUp();
    await store.cards([key("e1")]);
    sql.rows.set("e1", { id: "e1", redaction: 0, html: "<p>文</p>", text: "文" });
    expect(await store.body(key("e1"))).toMatchObject({ html: "<p>文</p>", text: "文" });
    expect(await store.body(key("none"))).toBeNull();
    expect(sql.asked).toEqual([["e1"], ["e1"], ["none"]]);
  });

  it("lets go of what was used longest ago when its bytes are used up", async () => {
    // An entry counts its JSON twice and 500 bytes: three fit.
    const { sql, store } = setUp({ cardBytes: 2_000, count: 4 });
    for (const id of ["e1", "e2", "e3", "e1", "e4", "e1", "e3", "e4"]) await store.cards([key(id)]);
    expect(sql.asked).toEqual([["e1"], ["e2"], ["e3"], ["e4"]]);
    await store.cards([key("e2")]);
    expect(sql.asked.at(-1)).toEqual(["e2"]);
  });

  it("answers, and does not keep, an entry that is larger than all its room", async () => {
    const { sql, store } = setUp({ bodyBytes: 10_000 });
    sql.rows.set("big", { id: "big", redaction: 0, html: "长".repeat(20_000), text: "长" });
    for (let n = 0; n < 2; n++) expect((await store.body(key("big")))?.html).toHaveLength(20_000);
    expect(sql.asked).toEqual([["big"], ["big"]]);
  });

  it("fails for everybody who asked when the statement fails, and reads again", async () => {
    const { sql, store } = setUp();
    const query = sql.query;
    sql.query = () => Promise.reject(new Error("no database"));
    const asked = [store.cards([key("e1")]), store.cards([key("e2")])];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    sql.query = query;
    expect((await store.cards([key("e1")]))[0]?.id).toBe("e1");
  });
});
