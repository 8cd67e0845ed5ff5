import { expect } from "vitest";
import { Desk } from "../../../src/domains/desk/desk.ts";
import { createDraft } from "../../../src/domains/desk/drafts.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { onPostgres } from "../../support/database.ts";
import { useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const callOf = (name: string) => ({ personId: world.editor.personId, name, input: {}, idempotencyKey: null });

onPostgres(
  "a deadlock needs two connections",
  "a command that the database ends to break a deadlock is run again",
  async () => {
    const [one, two] = await world.publishAll([{}, {}]);
    const desk = new Desk(world.db, world.deps);
    const lock = (tx: Tx, id: string) => tx.$queryRaw`select id from content where id = ${id}::uuid for update`;
    let arrived = 0;
    let meet: () => void;
    const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
    let attempts = 0;
    const run = (name: string, first: string, second: string) =>
      desk.run(callOf(name), {
        confirm: null,
        command: async (tx) => {
          attempts++;
          await lock(tx, first);
          if (++arrived === 2) meet();
          await bothHoldOne;
          await lock(tx, second);
          return { ok: true, result: { name } };
        },
      });
    const answers = await Promise.all([
      run("one", one.contentId, two.contentId),
      run("two", two.contentId, one.contentId),
    ]);
    expect(answers).toEqual([
      { ok: true, result: { name: "one" } },
      { ok: true, result: { name: "two" } },
    ]);
    expect(attempts).toBe(3);
  },
);

onPostgres(
  "only PostgreSQL ends transactions so",
  "what is ended each time is a fault after three attempts",
  async () => {
    const desk = new Desk(world.db, world.deps);
    let attempts = 0;
    const call = desk.run(callOf("never"), {
      confirm: null,
      command: async (tx) => {
        attempts++;
        await tx.$executeRawUnsafe("do $$ begin raise exception 'x' using errcode = '40001'; end $$");
        return { ok: true, result: {} };
      },
    });
    await expect(call).rejects.toThrow();
    expect(attempts).toBe(3);
  },
);

onPostgres(
  "two transactions at once",
  "of two who take one slug at the same moment the second is told so",
  async () => {
    const desk = new Desk(world.db, world.deps);
    const draft = world.draft({ slug: "typhoon" });
    let arrived = 0;
    let meet: () => void;
    const bothLooked = new Promise<void>((resolve) => (meet = resolve));
    const create = (name: string) =>
      desk.run(callOf(name), {
        confirm: null,
        command: async (tx, deps, caller) => {
          await tx.content.findUnique({ where: { slug: "typhoon" } });
          if (++arrived === 2) meet();
          await bothLooked;
          return await createDraft(draft)(tx, deps, caller);
        },
      });
    const answers = await Promise.all([create("one"), create("two")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { problems: [{ rule: "slug-taken" }] } });
    expect(await world.db.prisma.content.count()).toBe(1);
  },
);
