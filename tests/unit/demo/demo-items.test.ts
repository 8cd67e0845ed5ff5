import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEMO_COLUMNS } from "../../../src/demo/columns.ts";
import { DemoCalendar } from "../../../src/demo/demo-calendar.ts";
import type { DemoItem } from "../../../src/demo/demo-item.ts";
import { demoItems } from "../../../src/demo/demo-items.ts";
import { demoLives } from "../../../src/demo/lives/index.ts";
import { corrected as isCorrected } from "../../../src/demo/lives/steps.ts";
import { prepareItem } from "../../../src/demo/prepare-item.ts";
import { DEMO_ORGANS } from "../../../src/demo/registry.ts";
import {
  type InterpretationDetails,
  interpretationMedia,
  interpreters,
} from "../../../src/domains/interpretation/details.ts";
import "../../../src/app.ts";
import { documentKinds, type PolicyDocumentDetails, validities } from "../../../src/domains/policy-document/details.ts";
import { normaliseDocumentNumber } from "../../../src/domains/policy-document/document-number.ts";
import { normaliseIndexNumber } from "../../../src/domains/policy-document/index-number.ts";
import { BASE_TOPICS } from "../../../src/domains/topic/base-topics.ts";
import { dayAt } from "../../../src/platform/day.ts";
import { newId } from "../../../src/platform/ids.ts";

const ids = (keys: readonly string[]) => new Map(keys.map((key) => [key, newId()]));
const organs = ids(DEMO_ORGANS.map(({ key }) => key));
const topics = ids(BASE_TOPICS.map(({ key }) => key));
const columns = ids(DEMO_COLUMNS.map(([path]) => path));

const DAYS = ["2026-03-01", "2026-07-15", "2026-12-31", "2027-01-01", "2028-02-29"];

describe.each(DAYS)("on %s the demo", (today) => {
  const now = new Date(`${today}T10:00:00+08:00`);
  const calendar = new DemoCalendar(now);
  const publicItems = demoItems(calendar);
  const { inHand, takenDown } = demoLives(calendar, publicItems);
  const published = [...publicItems, ...takenDown.map(({ item }) => item)];
  const items = [...published, ...inHand.map(({ item }) => item)];
  const attachments = items.flatMap((item) => item.attachments ?? []);
  const files = new Map(attachments.flatMap(({ file }) => (file ? [[file, "0".repeat(64)]] : [])));
  const names = { organs, topics, columns, contents: ids(items.map(({ slug }) => slug)), files };

  test("holds nothing that the product refuses", () => {
    for (const item of items) expect(() => prepareItem(item, names, now)).not.toThrow();
  });

  test("shows nothing from the future, and no document before it was written", () => {
    expect(published.filter(({ issuedOn }) => issuedOn > today).map(({ slug }) => slug)).toEqual([]);
    const early = documentsOf(items).filter(({ issuedOn, details }) => (details.writtenOn ?? "") > issuedOn);
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });

  test("has no document that takes effect before it is written, nor an interpretation before its document", () => {
    const documents = documentsOf(items);
    expect(
      documents.filter(({ details }) => details.effectiveOn && details.effectiveOn < (details.writtenOn ?? "")),
    ).toEqual([]);
    const issuedOn = new Map(items.map((item) => [item.slug, item.issuedOn]));
    const early = items.filter(({ type, links = [], issuedOn: day }) =>
      links.some(({ to }) => type === "INTERPRETATION" && typeof to === "string" && day < (issuedOn.get(to) ?? "")),
    );
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });

  test("gives no slug, document number or index number twice", () => {
    const documents = documentsOf(items).map(({ details }) => details);
    for (const values of [
      items.map(({ slug }) => slug),
      documents.flatMap(({ documentNumber }) => documentNumber ?? []),
      documents.flatMap(({ indexNumber }) => indexNumber ?? []),
    ])
      expect(values.filter((value, index) => values.indexOf(value) < index)).toEqual([]);
  });
});

const now = new Date("2026-11-24T10:00:00+08:00");
const calendar = new DemoCalendar(now);
const items = demoItems(calendar);
const lives = demoLives(calendar, items);
const documents = documentsOf(items);

test("the demo has policy documents of every kind and validity, and interpretations of every medium and interpreter", () => {
  const interpretations = items
    .filter(({ type }) => type === "INTERPRETATION")
    .map(({ details }) => details as InterpretationDetails);
  expect(
    missing(
      documentKinds,
      documents.map(({ details }) => details.kind),
    ),
  ).toEqual([]);
  expect(
    missing(
      validities,
      documents.map(({ details }) => details.validity),
    ),
  ).toEqual([]);
  expect(
    missing(
      interpretationMedia,
      interpretations.map(({ medium }) => medium),
    ),
  ).toEqual([]);
  expect(
    missing(
      interpreters,
      interpretations.map(({ interpreter }) => interpreter),
    ),
  ).toEqual([]);
});

test("the demo's numbers are written as numbers are kept", () => {
  for (const { slug, details } of documents) {
    const { documentNumber, indexNumber } = details;
    if (documentNumber)
      expect(normaliseDocumentNumber(documentNumber), slug).toEqual({ value: documentNumber, malformed: false });
    expect(normaliseIndexNumber(indexNumber, 2026), slug).toEqual({ value: indexNumber, malformed: false });
  }
});

test("what a document of the demo repeals says so itself", () => {
  const repealed = items.flatMap(({ links = [] }) =>
    links.filter(({ kind }) => kind === "REPEALS").map(({ to }) => to),
  );
  expect(repealed).toHaveLength(4);
  for (const slug of repealed) {
    const { details } = documents.find((document) => document.slug === slug) as Document;
    expect(details.validity, String(slug)).toBe("REPEALED");
    expect((details.repealedOn ?? "9999") <= dayAt(now), String(slug)).toBe(true);
  }
});

test("what was corrected in the demo is corrected in its life", () => {
  const corrected = items.filter(({ correction }) => correction).map(({ slug }) => slug);
  const played = lives.afterPublication.filter(({ steps }) => steps.includes(isCorrected)).map(({ item }) => item.slug);
  expect(played).toEqual(expect.arrayContaining(corrected));
});

test("docs/guide/editor.md lists what the demo has in each state", () => {
  const table =
    readFileSync("docs/guide/editor.md", "utf8").split("## What the demo holds")[1]?.split("\n## ")[0] ?? "";
  const listed = Array.from(table.matchAll(/^\| .+ \| `([a-z0-9-]+)` \|$/gm), ([, slug]) => slug);
  const played = [...lives.inHand, ...lives.afterPublication, ...lives.takenDown].map(({ item }) => item.slug);
  expect(listed.sort()).toEqual(played.sort());
});

test("no paragraph of the demo stands in two items", () => {
  const all = [...items, ...[...lives.inHand, ...lives.takenDown].map(({ item }) => item)];
  const paragraphs = all.flatMap(({ slug, body }) =>
    [...new Set((body ?? "").split("\n").map((line) => line.trim()))]
      .filter((line) => line.length > 40 && !line.startsWith("- "))
      .map((line) => [line, slug] as const),
  );
  const seen = new Map<string, string>();
  const repeated = paragraphs.filter(([line, slug]) => {
    const known = seen.has(line);
    seen.set(line, slug);
    return known;
  });
  expect(repeated).toEqual([]);
});

type Document = DemoItem & { readonly details: PolicyDocumentDetails };

function documentsOf(all: readonly DemoItem[]): Document[] {
  return all.filter(({ type }) => type === "POLICY_DOCUMENT") as Document[];
}

function missing<T>(wanted: readonly T[], found: readonly (T | null)[]): T[] {
  return wanted.filter((value) => !found.includes(value));
}
