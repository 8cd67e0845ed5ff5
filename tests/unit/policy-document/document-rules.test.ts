import { expect, test } from "vitest";
import { broken, judged, linkedDocument, linkOf } from "../../support/judged.ts";

const PLANNED = { interpretationPlan: "由区水利局图解" };
const force = { validity: "VALID" as const, repealedOn: null, expiresOn: null, repealing: [] };

test.each([
  ["without a plan", { kind: "NORMATIVE" }, ["interpretation-plan BLOCK interpretationPlan"]],
  ["that is a regulation", { kind: "REGULATION" }, ["interpretation-plan BLOCK interpretationPlan"]],
  ["with a plan", PLANNED, []],
  ["with a reason for none", { interpretationExemption: "仅调整附件表格" }, []],
  ["that binds nobody", { kind: "OTHER" }, []],
])("a document %s", (_, details, expected) => {
  expect(broken("POLICY_DOCUMENT", { details })).toEqual(expected);
});

test("a document that is interpreted already needs no plan", () => {
  const linked = [linkedDocument({ kind: "INTERPRETS", direction: "IN", type: "INTERPRETATION", force: null })];
  expect(broken("POLICY_DOCUMENT", {}, { linked })).toEqual([]);
});

test("whoever repeals a document is told what rests on it", () => {
  const linked = [linkedDocument({ kind: "REPEALS", position: 1, reliedOnBy: ["河道补助申报通知", "河道办法解读"] })];
  const links = [linkOf("CITES"), linkOf("REPEALS")];
  const [problem, ...others] = judged("POLICY_DOCUMENT", { details: PLANNED, links }, { linked });
  expect(problem).toMatchObject({
    rule: "repeal-relied-on",
    level: "WARN",
    path: ["repeals", 0],
    message: "本文废止的“河道管理办法”仍被公开的内容作为依据或解读对象：河道补助申报通知、河道办法解读。",
  });
  expect(others).toEqual([]);
});

test.each([
  ["of its own", { repealedOn: "2026-03-02" }, []],
  ["by another", {}, [linkedDocument({ kind: "REPEALS", direction: "IN" })]],
])("a document that is repealed %s flags what rests on it", (_, details, repealing) => {
  const notice = linkedDocument({ direction: "IN", type: "ENTERPRISE_NOTICE", title: "河道补助", force: null });
  expect(
    broken("POLICY_DOCUMENT", { details: { ...PLANNED, ...details } }, { linked: [notice, ...repealing] }),
  ).toEqual(["ended-relied-on WARN"]);
});

test("a document that rests on an expired one is warned of", () => {
  const linked = [linkedDocument({ force: { ...force, expiresOn: "2026-03-01" } })];
  expect(broken("POLICY_DOCUMENT", { details: PLANNED, links: [linkOf("BASED_ON")] }, { linked })).toEqual([
    "relies-on-ended WARN basedOn.0",
  ]);
});
