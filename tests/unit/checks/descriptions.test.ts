import { expect, test } from "vitest";
import { checkDescriptions } from "../../../scripts/check/check-descriptions.ts";
import { plantTree } from "./planted-tree.ts";

async function faults(schema: string): Promise<string[]> {
  return (await checkDescriptions(plantTree({ "schema.graphql": schema }))).map(
    ({ where, problem }) => `${where} ${problem}`,
  );
}

test("finds nothing where everything has a description", async () => {
  expect(await faults(`"Reads." type Query { "One." one("Which." id: ID!): Int }`)).toEqual([]);
});

test("names each type, field, argument, input field, enum value, union, scalar and directive without one", async () => {
  const schema = `type Query {
  one(
    id: ID!): Int
}
input Filter {
  from: Int }
enum Kind {
  A }
union U = Query
scalar Day
interface Node { "Id." id: ID! }
directive @d(
  if: Int) on FIELD
`;
  expect(await faults(schema)).toEqual([
    "schema.graphql:1 Query has no description",
    "schema.graphql:2 Query.one has no description",
    "schema.graphql:3 Query.one.id has no description",
    "schema.graphql:5 Filter has no description",
    "schema.graphql:6 Filter.from has no description",
    "schema.graphql:7 Kind has no description",
    "schema.graphql:8 Kind.A has no description",
    "schema.graphql:9 U has no description",
    "schema.graphql:10 Day has no description",
    "schema.graphql:11 Node has no description",
    "schema.graphql:12 d has no description",
    "schema.graphql:13 d.if has no description",
  ]);
});

test("takes an empty description for none", async () => {
  expect(await faults(`"" scalar Day`)).toEqual(["schema.graphql:1 Day has no description"]);
});

test("fails when schema.graphql is missing", async () => {
  const findings = await checkDescriptions(plantTree({ "package.json": "{}" }));
  expect(findings.map(({ problem }) => problem)).toEqual(["it is missing"]);
});
