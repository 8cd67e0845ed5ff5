import fc from "fast-check";
import { type GraphQLSchema, getVariableValues, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import type { Fragments } from "../../../src/graphql/admission/shape.ts";
import { countRequestedObjects } from "../../../src/graphql/cost.ts";
import { articleSchema } from "../../support/article-schema.ts";

const schema: GraphQLSchema = articleSchema();

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("no operation");
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  expect(errors).toBeUndefined();
  return countRequestedObjects(schema, operation, fragments, coerced ?? {});
}

describe("the cost of an operation", () => {
  it.each([
    ["scalars are free", "{__typename echo}", 0],
    ["a field that says its weight costs it", "{total}", 7],
    ["an object costs one", "{article{id title}}", 1],
    ["objects inside objects add up", "{article{publisher{parent{name}}}}", 3],
    ["a page costs what it asks for", "{articles(first:30){totalCount}}", 30],
    ["a page from the end costs the same", "{articles(last:30){totalCount}}", 30],
    ["a page without a size costs the default", "{articles{totalCount}}", 20],
    ["a page with a null size costs the default", "{articles(first:null){totalCount}}", 20],
    ["a page takes its default from the schema", "{preset{totalCount}}", 50],
    ["both directions cost the larger", "{articles(first:3,last:9){totalCount}}", 9],
    ["a page of nothing is free", "{articles(first:0){nodes{publisher{name}}}}", 0],
    ["a negative page is free, as it is refused", "{articles(first:-5){nodes{publisher{name}}}}", 0],
    ["a page over the maximum costs the maximum", "{articles(first:1000000){totalCount}}", 100],
    ["a field may have a maximum of its own", "{changes(first:1000000){totalCount}}", 1_000],
    [
      "edges, nodes and page info are free",
      "{articles(first:5){edges{cursor node{id}} nodes{id} pageInfo{endCursor}}}",
      5,
    ],
    ["what is on each item counts for each item", "{articles(first:5){edges{node{publisher{name}}}}}", 10],
    ["what is on the page counts once", "{articles(first:5){facets{name}}}", 15],
    ["nested pages multiply", "{articles(first:10){nodes{related(first:5){nodes{publisher{name}}}}}}", 110],
    ["a list is taken to hold ten", "{article{topics{parent{name}}}}", 21],
    ["a list may say its size", "{article{columns{parent{name}}}}", 7],
    ["a list by ids costs the ids", "{nodes(ids:[1,2,3]){id}}", 3],
    [
      "types under an interface add up",
      "{nodes(ids:[1]){...on Article{publisher{name}} ...on Node{...on Article{self{id}}}}}",
      3,
    ],
    ["an alias costs again", "{a:article{id} b:article{id}}", 2],
    ["@skip makes nothing cheaper", "{article@skip(if:true){id}}", 1],
    ["a fragment counts at each spread", "{article{...A} b:article{...A}} fragment A on Article{publisher{name}}", 4],
    [
      "a fragment on a connection counts per item",
      "{articles(first:4){...P}} fragment P on ArticleConnection{nodes{publisher{name}} facets{name}}",
      18,
    ],
    ["a mutation costs what it selects", "mutation{rename{publisher{name}}}", 2],
    ["introspection costs too", '{__type(name:"Article"){fields{type{ofType{ofType{name}}}}}}', 21],
  ])("%s: %s", (_, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  it.each([
    ["given", { n: 7 }, 7],
    ["huge", { n: 2_000_000_000 }, 100],
    ["negative", { n: -1 }, 0],
    ["null", { n: null }, 20],
    ["absent", {}, 20],
  ])("follows a size by variable that is %s", (_, variables, expected) => {
    expect(costOf("query($n:Int){articles(first:$n){totalCount}}", variables)).toBe(expected);
  });

  it("follows a variable's default", () => {
    expect(costOf("query($n:Int=40){articles(first:$n){totalCount}}")).toBe(40);
  });

  it("falls back to the argument's default for a variable that is absent", () => {
    expect(costOf("query($n:Int){preset(first:$n){totalCount}}")).toBe(50);
  });

  it("counts ids by variable", () => {
    expect(costOf("query($ids:[ID]!){nodes(ids:$ids){id}}", { ids: Array(400).fill("x") })).toBe(400);
  });

  it("never falls when a page grows or more is selected", () => {
    const size = fc.integer({ min: -10, max: 200 });
    fc.assert(
      fc.property(size, size, size, (outer, inner, grown) => {
        const cost = (first: number, more = "") =>
          costOf(
            "query($a:Int,$b:Int!){articles(first:$a){nodes{related(first:$b){totalCount} MORE}}}".replace(
              "MORE",
              more,
            ),
            {
              a: first,
              b: inner,
            },
          );
        const larger = Math.max(outer, grown);
        expect(cost(larger)).toBeGreaterThanOrEqual(cost(Math.min(outer, grown)));
        expect(cost(outer, "publisher{name}")).toBeGreaterThanOrEqual(cost(outer));
      }),
      { numRuns: 50 },
    );
  });
});
