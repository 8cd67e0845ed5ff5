import { describe, expect, it } from "vitest";
import type { Tx } from "../../../../src/platform/db/index.ts";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

const CHANGE = /was published and cannot change/;

/** Tries what a redaction may and may not do to a published edition with a file. */
export function describeRedactionGuards(world: () => World, editionId: () => string, refuses: Refuses): void {
  /** Runs work after a redaction was written down, in its transaction, and undoes everything. */
  async function redacting<T>(work: (tx: Tx, id: string) => Promise<T>): Promise<T> {
    let answer: { value: T } | undefined;
    const undone = world().db.transaction(async (tx) => {
      await tx.$executeRaw`insert into edition_redaction (edition_id, number, reason, person_id, redacted_at)
        select ${editionId()}::uuid, 1, 'x', id, now() from person where key = 'editor'`;
      answer = { value: await work(tx, editionId()) };
      throw new Error("undo");
    });
    await undone.catch((error: Error) => {
      if (error.message !== "undo") throw error;
    });
    return answer!.value;
  }

  const update = (tx: Tx, id: string, change: string) =>
    tx.$executeRawUnsafe(`update edition set redaction = 1, ${change} where id = $1::uuid`, id);

  describe("by a redaction that is written down in the same transaction", () => {
    it("loses words, for the mark, and a file", async () => {
      const left = await redacting(async (tx, id) => {
        const { title } = await tx.edition.findUniqueOrThrow({ where: { id } });
        await update(tx, id, `title = '〔已隐去〕${title.slice(1)}', version = version + 1`);
        await tx.editionAttachment.deleteMany({ where: { editionId: id } });
        return await tx.edition.findUniqueOrThrow({ where: { id }, include: { attachments: true } });
      });
      expect(left).toMatchObject({ redaction: 1, state: "PUBLISHED", attachments: [] });
      expect(left.title).toMatch(/^〔已隐去〕/);
    });

    it.each([
      ["gets no other words", "title = '〔已隐去〕x'"],
      ["gets no words where there were none", "summary = '〔已隐去〕'"],
      ["gets no other text", "body_html = '<p>x</p>', body_text = 'x'"],
      ["gets no legal basis", "personal_data_basis = 'x'"],
      ["gets no keyword", "keywords = '{x}'"],
      ["moves by one version at most", "version = version + 2"],
      ["stays as public as it is", "state = 'SUPERSEDED', public_until = now()"],
    ])("%s", async (_, change) => {
      await expect(redacting((tx, id) => update(tx, id, change))).rejects.toThrow(CHANGE);
    });

    it("has a file lose words of its name, and nothing else of it change", async () => {
      const rename = (tx: Tx, change: string) =>
        tx.$executeRawUnsafe(`update edition_attachment set ${change} where edition_id = $1::uuid`, editionId());
      const redactFile = (change: string) =>
        redacting(async (tx, id) => {
          await update(tx, id, "title = title");
          return await rename(tx, change);
        });
      expect(await redactFile("name = '〔已隐去〕', alt_text = null")).toBe(1);
      for (const change of ["name = 'x'", "alt_text = 'x'", "role = 'COVER'", "position = 9"])
        await expect(redactFile(change)).rejects.toThrow("of a published edition cannot change");
    });

    it("gets no file", async () => {
      const insert = `insert into edition_attachment (edition_id, position, role, name) values ($1::uuid, 9, 'FILE', 'x')`;
      const attempt = redacting(async (tx, id) => {
        await update(tx, id, "title = title");
        await tx.$executeRawUnsafe(insert, id);
      });
      await expect(attempt).rejects.toThrow("of a published edition cannot change");
    });
  });

  it("is redacted in turn, and what was written down of it stays", async () => {
    const insert = `insert into edition_redaction (edition_id, number, reason, person_id, redacted_at)
      select $1, 2, 'x', id, now() from person where key = 'editor'`;
    await refuses("edition_redaction_is_kept", insert, [editionId()], "is not the next one");
    for (const change of ["update edition_redaction set reason = 'y'", "delete from edition_redaction"])
      await expect(redacting((tx) => tx.$executeRawUnsafe(change))).rejects.toThrow("a redaction is never changed");
  });

  it("has an end exactly when it is public no more", async () => {
    const guard = "edition_end_is_stated";
    await refuses(guard, "update edition set state = 'SUPERSEDED' where id = $1", [editionId()]);
    const draft = "update edition set public_until = now() where published_at is null";
    await refuses(guard, draft);
  });
}
