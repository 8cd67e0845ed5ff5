import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { author, call, draft, interpretation, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

let admin: Viewer;
beforeEach(async () => {
  admin = await world.person("admin", "admin");
  await world.organ("局");
});
afterEach(() => world.db.owner.query("delete from review_chain"));

const CHAIN = "chain { organ { key } type steps }";
const set = (input: object, viewer = admin) => call("setReviewChain", input, viewer, CHAIN);
const chains = async (viewer: Viewer) =>
  (await world.read("{ reviewChains { organ { key } type steps } }", {}, viewer)).reviewChains;
const audits = () =>
  world.db.prisma.auditEntry.findMany({ where: { command: { startsWith: "reviewChain." } }, orderBy: { id: "asc" } });

async function submittedSteps(publisher: string | null): Promise<string[]> {
  const writer = await world.person("writer", "author");
  const { edition } = await call("createInterpretation", { ...interpretation, publisher }, writer);
  return (await call("submitForReview", seen(edition), writer)).edition.reviewSteps;
}

describe("a review chain", () => {
  it("that an admin sets is passed from the next submission on, by whom it is for", async () => {
    expect(await submittedSteps("局")).toEqual(["FRONT_REVIEW", "SECRECY_REVIEW"]);
    const steps = ["SECRECY_REVIEW", "SECOND_REVIEW", "SIGN_OFF"];
    expect(await set({ organ: "局", type: "INTERPRETATION", steps })).toMatchObject({
      chain: { organ: { key: "局" }, type: "INTERPRETATION", steps },
    });
    expect(await submittedSteps("局")).toEqual(steps);
    expect(await submittedSteps(null)).toEqual(["FRONT_REVIEW", "SECRECY_REVIEW"]);
    expect(await set({ steps: ["SIGN_OFF"] })).toMatchObject({ chain: { organ: null, type: null } });
    expect(await submittedSteps(null)).toEqual(["SIGN_OFF"]);
    expect(await chains(author)).toEqual([
      { organ: null, type: null, steps: ["SIGN_OFF"] },
      { organ: { key: "局" }, type: "INTERPRETATION", steps },
    ]);
  });

  it("that is set again is replaced, and the audit trail says what it was", async () => {
    await set({ organ: "局", steps: ["SIGN_OFF"] });
    await set({ organ: "局", steps: ["FRONT_REVIEW", "SIGN_OFF"] });
    expect(await chains(admin)).toMatchObject([{ steps: ["FRONT_REVIEW", "SIGN_OFF"] }]);
    expect(await audits()).toMatchObject([
      { personId: admin.personId, command: "reviewChain.set", before: null },
      { personId: admin.personId, command: "reviewChain.set", before: { steps: ["SIGN_OFF"] } },
    ]);
  });

  it("that is removed leaves what is under way as it is", async () => {
    await set({ steps: ["SIGN_OFF"] });
    const submitted = await call("submitForReview", seen(await draft()), author);
    expect(await call("removeReviewChain", {}, admin, CHAIN)).toMatchObject({ chain: { steps: ["SIGN_OFF"] } });
    expect(await submittedSteps(null)).toEqual(["FRONT_REVIEW", "SECRECY_REVIEW"]);
    const { edition } = await world.read(
      "query ($id: ID!) { edition(id: $id) { reviewSteps } }",
      submitted.edition,
      author,
    );
    expect(edition.reviewSteps).toEqual(["SIGN_OFF"]);
    expect(await call("removeReviewChain", {}, admin, CHAIN)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("without steps, with one twice, or of an organ that is not there is refused, and nothing is stored", async () => {
    expect(await set({ organ: "没有", steps: [] })).toMatchObject({
      issues: [
        { path: ["organ"], code: "NOT_IN_LIST" },
        { path: ["steps"], code: "REQUIRED" },
      ],
    });
    expect(await set({ steps: ["SIGN_OFF", "FRONT_REVIEW", "SIGN_OFF"] })).toMatchObject({
      issues: [{ path: ["steps", "2"], code: "CONTRADICTION" }],
    });
    expect(await call("removeReviewChain", { organ: "没有" }, admin, CHAIN)).toMatchObject({
      issues: [{ path: ["organ"], code: "NOT_IN_LIST" }],
    });
    expect([await chains(admin), await audits()]).toEqual([[], []]);
  });

  it("of an organ is set by its own admin, who sets none for others or for all", async () => {
    const own = await world.person("own", "admin:局");
    await world.organ("镇");
    expect(await set({ organ: "局", steps: ["SIGN_OFF"] }, own)).toMatchObject({ chain: { organ: { key: "局" } } });
    for (const place of [`organ: "镇", `, ""]) {
      const source = `mutation { setReviewChain(input: { ${place}steps: [SIGN_OFF] }) { __typename } }`;
      expect((await world.query(source, {}, own)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
    }
    expect(await chains(own)).toHaveLength(1);
  });
});
