import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ColumnItems, setColumnItems } from "../../../../src/domains/column/commands.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { onPostgres } from "../../../support/database.ts";
import { runAtOnce } from "../../../support/run-at-once.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

describe("pinning and recommending in a column", () => {
  let world: World;
  let columnId: string;
  let [first, second]: PublishedContent[] = [];
  beforeAll(async () => {
    world = await World.open();
    columnId = await world.column("tzgg");
    await world.column("zwgk");
    [first, second] = await world.publishAll([{ title: "甲" }, { title: "乙" }]);
  });
  afterAll(() => world.close());

  const idOf = (content: PublishedContent | undefined) => (content as PublishedContent).contentId;
  const set = (items: Partial<ColumnItems>) =>
    world.db.transaction((tx) =>
      setColumnItems(tx, world.deps, world.editor, { columnId, kind: "PINNED", contentIds: [], ...items }),
    );
  const shown = async () =>
    (await world.read(`{ column(channel: "portal", path: "tzgg") { pinned { title } recommended { title } } }`)).column;
  const rows = async () => [
    await world.db.prisma.columnItem.findMany({ orderBy: [{ kind: "asc" }, { position: "asc" }] }),
    await world.stored(),
  ];

  it("shows the contents in the order given, each kind apart", async () => {
    expect(await set({ contentIds: [idOf(second), idOf(first)] })).toBeNull();
    expect(await set({ kind: "RECOMMENDED", contentIds: [idOf(first)] })).toBeNull();
    expect(await shown()).toEqual({ pinned: [{ title: "乙" }, { title: "甲" }], recommended: [{ title: "甲" }] });
  });

  it("replaces what was there, and writes who did it and what was before", async () => {
    await set({ contentIds: [idOf(first), idOf(second)] });
    expect(await set({ contentIds: [idOf(second)] })).toBeNull();
    expect((await shown()).pinned).toEqual([{ title: "乙" }]);
    const audit = await world.db.prisma.auditEntry.findFirst({
      where: { command: "column.setItems" },
      orderBy: { id: "desc" },
    });
    expect(audit).toMatchObject({
      personId: world.editor.personId,
      arguments: { columnId, kind: "PINNED", contentIds: [idOf(second)] },
      before: [idOf(first), idOf(second)],
      after: [idOf(second)],
    });
    const change = await world.db.prisma.change.findFirst({ orderBy: { id: "desc" } });
    expect(change).toMatchObject({ type: "registry.changed", payload: { columnId } });
  });

  it("shows a content from when it is published until it is withdrawn", async () => {
    const [draft] = await world.create({ title: "待发" });
    expect(await set({ contentIds: [draft.contentId, idOf(first)] })).toBeNull();
    expect((await shown()).pinned).toEqual([{ title: "甲" }]);
    const published = await world.publish({ title: "短期" });
    await set({ contentIds: [published.contentId] });
    expect((await shown()).pinned).toEqual([{ title: "短期" }]);
    await world.withdraw(published.contentId);
    expect((await shown()).pinned).toEqual([]);
  });

  it.each([
    ["an unknown column", "UNKNOWN_COLUMN", () => ({ columnId: newId(), contentIds: [idOf(first)] })],
    ["an unknown content", "UNKNOWN_CONTENT", () => ({ contentIds: [idOf(first), newId()] })],
    ["a content given twice", "REPEATED_CONTENT", () => ({ contentIds: [idOf(first), idOf(first)] })],
    ["more than twenty", "TOO_MANY", () => ({ contentIds: Array.from({ length: 21 }, newId) })],
  ])("refuses %s and changes nothing", async (_, problem, items) => {
    await set({ contentIds: [idOf(first)] });
    const before = await rows();
    expect(await set(items())).toBe(problem);
    expect(await rows()).toEqual(before);
  });

  it("costs all columns two statements from warm, one more from cold", async () => {
    await set({ contentIds: [idOf(first)] });
    const source = `{ columns(channel: "portal") { pinned { title } recommended { title } } }`;
    await world.restart();
    expect((await world.query(source)).statements).toBe(3);
    expect((await world.query(source)).statements).toBe(2);
  });

  onPostgres("two transactions at once", "takes turns with another editor", async () => {
    const items = { columnId, kind: "PINNED" as const, contentIds: [idOf(first), idOf(second)] };
    const run = (contentIds: string[]) => (tx: Parameters<typeof setColumnItems>[0]) =>
      setColumnItems(tx, world.deps, world.editor, { ...items, contentIds });
    expect(await runAtOnce(world.db, run(items.contentIds), run([idOf(second)]))).toEqual([null, null]);
    expect((await shown()).pinned).toEqual([{ title: "乙" }]);
  });
});
