import { mkdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { runTool } from "../../../scripts/check/run-tool.ts";
import { workDir } from "../../support/work-dir.ts";

const files = workDir();

const CONFIG = {
  src: ".",
  language: "typescript",
  schema: "schema.graphql",
  artifactDirectory: "generated",
  eagerEsModules: true,
};

// What Relay asks of a schema: nodes that are fetched again by id, and connections that it pages through by itself.
const LIST = `import { graphql } from "relay-runtime";

export const list = graphql\`
  fragment list_query on Query
  @refetchable(queryName: "listNextPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    interpretations(first: $first, after: $after) @connection(key: "list_interpretations") {
      edges {
        node {
          ...list_interpretation
        }
      }
    }
  }
\`;

export const item = graphql\`
  fragment list_interpretation on Interpretation @refetchable(queryName: "listInterpretationAgainQuery") {
    title
    related(first: 5) {
      edges {
        node {
          title
        }
      }
    }
  }
\`;
`;

beforeAll(async () => {
  mkdirSync(files.path("generated"));
  await files.write("relay.config.json", JSON.stringify(CONFIG));
  await files.write("schema.graphql", readFileSync("schema.graphql"));
});

it("is accepted by the Relay compiler: nodes, connections, refetching", async () => {
  await files.write("list.ts", LIST);
  const { code, output } = await runTool(files.path(""), "relay-compiler", ["relay.config.json"]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("Done") });
  const artifact = readFileSync(files.path("generated/listNextPageQuery.graphql.ts"), "utf8");
  expect(artifact).toContain("interpretations(first: $first, after: $after)");
});

it("is refused by the Relay compiler when a field is not there, so that the check sees something", async () => {
  await files.write("list.ts", LIST.replace("    title\n", "    headline\n"));
  const { code, output } = await runTool(files.path(""), "relay-compiler", ["relay.config.json"]);
  expect(code).not.toBe(0);
  expect(output).toContain("headline");
});
