import { expect, test } from "vitest";
import {
  type PolicyDocumentDetails,
  parsePolicyDocumentDetails,
} from "../../../src/domains/policy-document/details.ts";

const details: PolicyDocumentDetails = {
  kind: "NORMATIVE",
  documentNumber: "柯政办发〔2020〕12号",
  documentNumberMalformed: false,
  indexNumber: "/1970-172681",
  indexNumberMalformed: true,
  genre: "通知",
  disclosureAttribute: "PROACTIVE",
  writtenOn: "2020-03-01",
  effectiveOn: "2020-04-01",
  repealedOn: null,
  expiresOn: null,
  validity: "VALID",
  registrationNumber: "ZJHC01-2020-0003",
  interpretationPlan: null,
  interpretationExemption: null,
};

function problemsOf(change: object): string[] {
  const parsed = parsePolicyDocumentDetails({ ...details, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join(".")}`);
}

test("details of a policy document come back as they are", () => {
  expect(parsePolicyDocumentDetails(details)).toEqual({ ok: true, value: details });
});

test.each([
  ["a repeal before it takes effect", { repealedOn: "2020-03-31" }, ["CONTRADICTION repealedOn"]],
  ["a repeal on the day that it takes effect", { repealedOn: "2020-04-01" }, []],
  [
    "a mark on a number that is not there",
    { documentNumber: null, documentNumberMalformed: true },
    ["CONTRADICTION documentNumberMalformed"],
  ],
  ["a mark on an index number that is not there", { indexNumber: null }, ["CONTRADICTION indexNumberMalformed"]],
  [
    "words that are none",
    { kind: "LAW", validity: "有效", writtenOn: "1970-00-00" },
    ["NOT_IN_LIST kind", "WRONG_FORMAT writtenOn", "NOT_IN_LIST validity"],
  ],
])("details of a policy document are checked: %s", (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});
