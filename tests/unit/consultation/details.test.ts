import { expect, test } from "vitest";
import { type ConsultationDetails, parseConsultationDetails } from "../../../src/domains/consultation/details.ts";

const details: ConsultationDetails = {
  opensAt: "2020-03-01T00:00:00+08:00",
  closesAt: "2020-04-01T00:00:00+08:00",
  subject: "NORMATIVE",
  concernsEnterprises: false,
  shortenReason: null,
  draftHtml: "<p>第一条</p>",
  explanationHtml: null,
  contacts: [{ organ: "区住建局", name: null, phone: "0570-1234567", email: null, address: null }],
  result: {
    publishedOn: "2020-04-20",
    received: 2,
    adopted: 1,
    partlyAdopted: 0,
    notAdopted: 1,
    invalid: 0,
    summary: null,
    items: [
      {
        opinion: "建议增设停车位",
        respondent: "朱**",
        receivedOn: "2020-03-05",
        outcome: "NOT_ADOPTED",
        reason: "用地不足",
      },
    ],
  },
};

function problemsOf(value: unknown): string[] {
  const parsed = parseConsultationDetails(value);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join(".")}`);
}

test("details of a consultation come back as they are", () => {
  expect(parseConsultationDetails(details)).toEqual({ ok: true, value: details });
  expect(problemsOf({ ...details, result: null })).toEqual([]);
});

test.each([
  ["closes when it opens", { closesAt: details.opensAt }, ["CONTRADICTION closesAt"]],
  ["closes before it opens, in another zone", { closesAt: "2020-02-29T15:59:59Z" }, ["CONTRADICTION closesAt"]],
  ["closes a second after it opens, in another zone", { closesAt: "2020-02-29T16:00:01Z" }, []],
  ["closes on 31 April", { closesAt: "2020-04-31T00:00:00+08:00" }, ["WRONG_FORMAT closesAt"]],
  [
    "counts and outcomes are wrong",
    {
      result: {
        ...details.result,
        received: -2,
        publishedOn: "2020-04-31",
        items: [{ opinion: "x", respondent: null, outcome: "YES" }],
      },
    },
    [
      "WRONG_FORMAT result.publishedOn",
      "OUT_OF_RANGE result.received",
      "NOT_IN_LIST result.items.0.outcome",
      "WRONG_TYPE result.items.0.reason",
    ],
  ],
])("details of a consultation are checked when it %s", (_, change, problems) => {
  expect(problemsOf({ ...details, ...change })).toEqual(problems);
});
