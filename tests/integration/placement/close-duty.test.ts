import { describe, expect, it } from "vitest";
import { close, report, statement, stored, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

const CHECK = { address: "https://mp.example/1", checkedAt: "2026-03-01T00:30:00Z", status: 404 };
const issue = (path: string[], code: string) => ({ __typename: "ValidationError", issues: [{ path, code }] });

/** A post that fell behind its content. */
async function stale() {
  const { contentId } = await world.publish();
  const { placement } = await report(contentId);
  await world.correct(contentId);
  return { contentId, placement: await current(placement.id) };
}

/** A post whose content was withdrawn. */
async function due() {
  const { contentId } = await world.publish();
  const { placement } = await report(contentId);
  await world.withdraw(contentId);
  return { contentId, placement: await current(placement.id) };
}

async function current(id: string) {
  const source = "query ($id: ID!) { node(id: $id) { ... on Placement { id version duty { id } posts { id } } } }";
  return (await world.read(source, { id }, await world.person("everywhere", "syndicate"))).node;
}

describe("closeDuty", () => {
  it.each(["EDITED_IN_PLACE", "CORRECTION_POSTED", "IMPOSSIBLE"])("by %s leaves the post live", async (how) => {
    const { contentId, placement } = await stale();
    const fields = how === "IMPOSSIBLE" ? { reason: "平台只允许修改一次" } : { statement };
    const { duty } = await close(placement, how, fields);
    expect(duty).toMatchObject({ closing: how, placement: { state: "LIVE", duty: null } });
    expect(duty.placement.shown).toBe(how === "EDITED_IN_PLACE" ? 2 : 1);
    expect(await stored(contentId)).toEqual(["wx LIVE 2"]);
    expect(duty.reason).toBe(how === "IMPOSSIBLE" ? "平台只允许修改一次" : null);
  });

  it("by another post ends the old one", async () => {
    const { contentId, placement } = await stale();
    const fields = { edition: 2, address: "https://mp.example/2", besideReason: "旧文待删" };
    const { post, placement: both } = await report(contentId, fields);
    expect(both).toMatchObject({ state: "STALE", posts: [{ state: "PUBLISHED" }, { state: "PUBLISHED" }] });
    const { duty } = await close(await current(placement.id), "REPOSTED", { post: post.id });
    expect(duty.placement).toMatchObject({
      ...{ state: "LIVE", shown: 2 },
      posts: [{ state: "REMOVED" }, { state: "PUBLISHED", besideReason: null }],
    });
  });

  it("by taking down ends every post, and what was to be posted", async () => {
    const { placement } = await due();
    const { duty } = await close(placement, "TAKEN_DOWN", { addressCheck: CHECK });
    expect(duty.placement).toMatchObject({ state: "WITHDRAWN", posts: [{ state: "REMOVED" }] });
    const kept = await world.db.prisma.duty.findFirstOrThrow();
    expect([kept.checkedAddress, kept.checkedStatus, kept.checkedAt?.toISOString()]).toEqual([
      ...["https://mp.example/1", 404, "2026-03-01T00:30:00.000Z"],
    ]);
  });

  it("of what cannot be taken down leaves it standing, and says so", async () => {
    const { contentId, placement } = await due();
    await close(placement, "IMPOSSIBLE", { reason: "账号主体已注销，无法登录" });
    expect(await stored(contentId)).toEqual(["wx LIVE 1"]);
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wx STALE 2 UPDATE 2"]);
  });

  it("is in the audit trail, without the words that people wrote", async () => {
    const { placement } = await due();
    await close(placement, "TAKEN_DOWN", { statement: { person: "赵小明", text: "赵小明已删" } });
    const entry = await world.db.prisma.auditEntry.findFirstOrThrow({ where: { command: "duty.close" } });
    expect(entry.arguments).toMatchObject({ kind: "TAKE_DOWN", how: "TAKEN_DOWN" });
    expect(JSON.stringify(entry.arguments)).not.toContain("赵小明");
  });

  it("is for the duty that is open, of the placement as it was seen", async () => {
    const { contentId, placement } = await stale();
    await world.correct(contentId);
    expect(await close(placement, "EDITED_IN_PLACE")).toMatchObject({ currentVersion: placement.version + 1 });
    await world.withdraw(contentId);
    expect(await close(placement, "TAKEN_DOWN")).toMatchObject({ problems: [{ rule: "duty-closed" }] });
  });

  it.each<[string, string, object, object]>([
    ["nothing shows it", "EDITED_IN_PLACE", {}, issue(["addressCheck"], "REQUIRED")],
    [
      "the check shows nothing",
      "EDITED_IN_PLACE",
      { addressCheck: { ...CHECK, status: null } },
      issue(["addressCheck", "status"], "REQUIRED"),
    ],
    [
      "the status is none",
      "EDITED_IN_PLACE",
      { addressCheck: { ...CHECK, status: 9 } },
      issue(["addressCheck", "status"], "OUT_OF_RANGE"),
    ],
    [
      "the check lies ahead",
      "EDITED_IN_PLACE",
      { addressCheck: { ...CHECK, checkedAt: "2026-03-03T00:00:00Z" } },
      issue(["evidence"], "OUT_OF_RANGE"),
    ],
    [
      "nobody states it",
      "EDITED_IN_PLACE",
      { statement: { person: " ", text: "已改" } },
      issue(["statement", "person"], "REQUIRED"),
    ],
    [
      "the statement is a novel",
      "EDITED_IN_PLACE",
      { statement: { person: "李娜", text: "长".repeat(1_001) } },
      issue(["statement", "text"], "OUT_OF_RANGE"),
    ],
    ["it gives no reason", "IMPOSSIBLE", { statement }, issue(["reason"], "REQUIRED")],
    ["it names no post", "REPOSTED", { statement }, issue(["post"], "REQUIRED")],
    [
      "its post is not here",
      "REPOSTED",
      { post: "00000000-0000-7000-8000-000000000000" },
      issue(["post"], "NOT_IN_LIST"),
    ],
    ["nobody says that it was overtaken", "OVERTAKEN", { statement }, issue(["how"], "NOT_IN_LIST")],
  ])("is refused because %s", async (_, how, fields, expected) => {
    const { contentId, placement } = await stale();
    expect(await close(placement, how, fields)).toMatchObject(expected);
    expect(await stored(contentId)).toEqual(["wx STALE 2 UPDATE 2"]);
  });

  it("is refused by a post that shows too little, by an edit where nothing is live, and by an edit of what is to go", async () => {
    const { contentId, placement } = await stale();
    const old = placement.posts[0].id;
    expect(await close(placement, "REPOSTED", { post: old })).toMatchObject({
      problems: [{ rule: "post-not-up-to-date" }],
    });
    await report(contentId, { state: "REMOVED" });
    expect(await close(await current(placement.id), "EDITED_IN_PLACE")).toMatchObject({
      problems: [{ rule: "no-live-post" }],
    });
    const { contentId: other } = await world.publish();
    const { placement: live } = await report(other, { address: "https://mp.example/3" });
    await world.withdraw(other);
    const going = await current(live.id);
    expect(await close(going, "EDITED_IN_PLACE")).toMatchObject(issue(["how"], "CONTRADICTION"));
  });
});
