import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { expect } from "vitest";
import * as enterprise from "../../../clients/enterprise/operations/documents.generated.ts";
import * as newMedia from "../../../clients/new-media/operations/documents.generated.ts";
import * as portal from "../../../clients/portal/operations/documents.generated.ts";
import { DOCUMENTED_URL } from "../../support/demo-server.ts";

/** A run of an operation: what it is asked with, and a part of what it answers. */
export interface Run {
  client: "portal" | "new-media" | "enterprise";
  operation: string;
  with: string;
  document: DocumentNode;
  variables: object;
  answers: object;
}

/** The content that was withdrawn when the operations are run, and the reason that was given. */
export const WITHDRAWN = "reservoir-rumour";
export const REASON = "情况已经变化";

/** At least one run of every operation. */
export const RUNS: Run[] = [
  run(
    "portal",
    "SiteMap",
    "nothing",
    portal.SiteMapDocument,
    {},
    {
      columns: expect.arrayContaining([
        {
          path: "zwgk",
          name: "政务公开",
          children: expect.arrayContaining([
            {
              path: "zwgk/zcjd",
              name: "政策解读",
              children: expect.arrayContaining([{ path: "zwgk/zcjd/tjjd", name: "图解" }]),
            },
          ]),
        },
      ]),
    },
  ),
  run(
    "portal",
    "Home",
    "2 items a column",
    portal.HomeDocument,
    { size: 2 },
    {
      emergencies: { nodes: expect.arrayContaining([expect.objectContaining({ slug: "rainstorm-emergency" })]) },
      columns: expect.arrayContaining([
        expect.objectContaining({
          path: "zwgk",
          contents: expect.objectContaining({ nodes: [expect.anything(), expect.anything()] }),
        }),
      ]),
    },
  ),
  run(
    "portal",
    "ColumnPage",
    "a column and its first page",
    portal.ColumnPageDocument,
    { path: "zwgk/nb", size: 1 },
    {
      column: {
        name: "政府信息公开年报",
        breadcrumbs: [
          { path: "zwgk", name: "政务公开" },
          { path: "zwgk/nb", name: "政府信息公开年报" },
        ],
        contents: {
          pageCursors: { first: { page: 1, cursor: null, isCurrent: true }, previous: null, next: { page: 2 } },
        },
      },
    },
  ),
  run(
    "portal",
    "ColumnPage",
    "a path that leads nowhere",
    portal.ColumnPageDocument,
    { path: "nowhere", size: 2 },
    { column: null },
  ),
  run(
    "portal",
    "PortalContents",
    "3 a page",
    portal.PortalContentsDocument,
    { first: 3 },
    {
      contents: { pageInfo: { hasNextPage: true }, nodes: [{}, {}, {}] },
    },
  ),
  run(
    "portal",
    "Item",
    "a policy document",
    portal.ItemDocument,
    { slug: "elderly-meal-service-measures" },
    {
      content: {
        __typename: "PolicyDocument",
        type: "POLICY_DOCUMENT",
        url: `${DOCUMENTED_URL}/c/elderly-meal-service-measures`,
        documentNumber: expect.stringMatching(/^柯政办发〔20\d\d〕18号$/),
        validity: "VALID",
        related: {
          nodes: expect.arrayContaining([expect.objectContaining({ slug: "elderly-meal-service-in-charts" })]),
        },
      },
    },
  ),
  run(
    "portal",
    "Item",
    "an interpretation",
    portal.ItemDocument,
    { slug: "elderly-meal-service-in-charts" },
    {
      content: {
        __typename: "Interpretation",
        interprets: { nodes: [{ slug: "elderly-meal-service-measures" }] },
        pageMeta: expect.arrayContaining([{ name: "SiteName", content: "门户网站" }]),
      },
    },
  ),
  run(
    "portal",
    "Item",
    "a consultation with its result",
    portal.ItemDocument,
    { slug: "waste-sorting-consultation" },
    {
      content: { phase: "RESULT_PUBLISHED", result: { received: 46, adopted: 17, partlyAdopted: 9, notAdopted: 20 } },
    },
  ),
  run(
    "portal",
    "Item",
    "an enterprise notice",
    portal.ItemDocument,
    { slug: "industrial-upgrading-benefits" },
    {
      content: { status: "OPEN", items: [{ title: "设备更新补助", amountCapFen: 300_000_000 }, {}, {}] },
    },
  ),
  run(
    "portal",
    "Item",
    "an emergency",
    portal.ItemDocument,
    { slug: "rainstorm-emergency" },
    {
      content: { __typename: "Announcement", urgency: "EMERGENCY", expired: false },
    },
  ),
  run(
    "portal",
    "Item",
    "an annual report",
    portal.ItemDocument,
    { slug: "disclosure-report-2020" },
    {
      content: {
        year: 2020,
        sections: [{ heading: "一、总体情况" }, {}, {}, {}, {}, { key: "OTHER_MATTERS" }],
        requests: {
          title: "收到和处理政府信息公开申请情况",
          rows: expect.arrayContaining([
            expect.objectContaining({
              printedLabel: "一、本年新收政府信息公开申请数量",
              cells: expect.arrayContaining([{ group: null, label: "总计", value: "32", unit: "件" }]),
            }),
          ]),
        },
      },
    },
  ),
  run(
    "portal",
    "Item",
    "what was withdrawn",
    portal.ItemDocument,
    { slug: WITHDRAWN },
    {
      content: { __typename: "Withdrawn", slug: WITHDRAWN, reason: REASON },
    },
  ),
  run("portal", "Item", "a slug that nothing has", portal.ItemDocument, { slug: "nothing" }, { content: null }),
  run(
    "portal",
    "Search",
    "words of a title",
    portal.SearchDocument,
    { query: "老年助餐", first: 5 },
    {
      search: {
        edges: expect.arrayContaining([
          expect.objectContaining({
            node: expect.objectContaining({ slug: "elderly-meal-service-measures" }),
            highlights: expect.arrayContaining([
              { field: "TITLE", pieces: expect.arrayContaining([{ text: "老年助餐", isMatch: true }]) },
            ]),
          }),
        ]),
        facets: { types: expect.arrayContaining([{ type: "INTERPRETATION", count: expect.any(Number) }]) },
      },
    },
  ),
  run(
    "new-media",
    "PostsToTake",
    "a type",
    newMedia.PostsToTakeDocument,
    { filter: { types: ["CONSULTATION"] }, first: 1 },
    {
      contents: {
        pageInfo: { hasNextPage: true },
        nodes: [{ __typename: "Consultation", edition: 1, slug: expect.any(String) }],
      },
    },
  ),
  run(
    "new-media",
    "FormsToTake",
    "Weibo by interface",
    newMedia.FormsToTakeDocument,
    { filter: { types: ["CONSULTATION"] }, first: 1, channel: "weibo", manner: "INTERFACE" },
    {
      contents: {
        nodes: [{ __typename: "Consultation", rendition: { __typename: "WeiboRendition", edition: 1 } }],
      },
    },
  ),
  run(
    "new-media",
    "PostOf",
    "an interpretation",
    newMedia.PostOfDocument,
    { slug: "elderly-meal-service-expert-view" },
    {
      content: {
        interpreter: "EXPERT",
        interpreterName: "养老服务研究者 叶文",
        url: `${DOCUMENTED_URL}/c/elderly-meal-service-expert-view`,
      },
    },
  ),
  run(
    "new-media",
    "PostOf",
    "what was withdrawn",
    newMedia.PostOfDocument,
    { slug: WITHDRAWN },
    {
      content: { __typename: "Withdrawn", type: "ANNOUNCEMENT", reason: REASON },
    },
  ),
  run(
    "enterprise",
    "OpenNotices",
    "a small manufacturer of the district",
    enterprise.OpenNoticesDocument,
    { industry: "3412", region: "330802", scale: "SMALL", first: 10 },
    {
      enterpriseNotices: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ slug: "industrial-upgrading-benefits", status: "OPEN" }),
        ]),
      },
    },
  ),
  run(
    "enterprise",
    "NoticeOf",
    "a notice",
    enterprise.NoticeOfDocument,
    { slug: "industrial-upgrading-benefits" },
    {
      content: {
        items: [
          { fulfilmentMode: "REVIEWED", scales: ["LARGE", "MEDIUM", "SMALL"] },
          { fulfilmentMode: "INSTANT" },
          { fulfilmentMode: "AUTO", materials: [], opensOn: null, closesOn: null, amountCapFen: 20_000_000 },
        ],
      },
    },
  ),
  run(
    "enterprise",
    "NoticeOf",
    "a content of another type",
    enterprise.NoticeOfDocument,
    { slug: "rainstorm-emergency" },
    { content: {} },
  ),
];

function run<Data, Variables extends object>(
  client: Run["client"],
  operation: string,
  given: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  answers: object,
): Run {
  return { client, operation, with: given, document, variables, answers };
}
