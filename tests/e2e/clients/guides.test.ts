import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTool } from "../../../scripts/check/run-tool.ts";
import { type DemoServer, DOCUMENTED_URL, startDemoServer } from "../../support/demo-server.ts";
import { send } from "../../support/graphql-request.ts";
import { type Example, readExamples } from "../../support/guide-examples.ts";
import { type ProcessResult, startProcess } from "../../support/run-process.ts";

/** The guides for editors and for channels write: editor-guide.test.ts and channel-guide.test.ts run them, example after example. */
const READERS_GUIDES = readdirSync("docs/guide").filter((name) => name !== "editor.md" && name !== "channel.md");
const GUIDES = ["README.md", "clients/README.md", ...READERS_GUIDES.map((name) => `docs/guide/${name}`)];
const EXAMPLES = GUIDES.flatMap((guide) => readExamples(guide).map((example) => ({ guide, ...example })));
/** Those that ask the server; the others install or start it, which `.ci/run` does, or need a token and a file of the reader's. */
const isQuestion = ({ language, text }: Example) =>
  language === "sh" && /^(curl |npx tsx clients\/)/m.test(text) && !text.includes("$TOKEN");

describe("the examples of the guides", () => {
  let server: DemoServer;
  let project: string;
  beforeAll(async () => {
    server = await startDemoServer();
    // Below node_modules, where its packages are found.
    mkdirSync("node_modules/.cache", { recursive: true });
    project = mkdtempSync(join(process.cwd(), "node_modules/.cache/tongyuan-guide-"));
  });
  afterAll(async () => {
    rmSync(project, { recursive: true });
    await server.close();
  });

  const here = (text: string) => text.replaceAll(DOCUMENTED_URL, server.url);

  it.each(EXAMPLES.filter(({ language }) => language === "graphql"))(
    "answers $guide:$line",
    async ({ text, variables }) => {
      const { body } = await send(server.api, "POST", { query: text, variables: { ...variables } });
      expect(body.errors).toBeUndefined();
      expect(emptyParts(body.data)).toEqual([]);
    },
  );

  it.each(EXAMPLES.filter(isQuestion))("runs the commands of $guide:$line", async ({ text }) => {
    const { code, out, err } = await runShell(
      here(text)
        .replaceAll("npx tsx", `"${process.execPath}" --import "${tsx}"`)
        .replaceAll("--out site", `--out "${project}/site"`),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    if (text.startsWith("curl")) {
      const { data, errors } = JSON.parse(out);
      expect(errors).toBeUndefined();
      expect(emptyParts(data)).toEqual([]);
    }
  });

  it("generates the typed documents of docs/guide/front-end.md, and runs the programs that use them", async () => {
    const files = EXAMPLES.filter((example): example is typeof example & { file: string } => example.file !== null);
    for (const { file, text } of files) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), here(text));
    }
    writeFileSync(join(project, "package.json"), `{ "type": "module" }`);
    await generate(project, files);
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ extends: "../../../tsconfig.json", include: ["."] }),
    );
    expect(await runTool(project, "tsc", ["--noEmit"])).toEqual({ code: 0, output: "" });

    const run = (file: string) => runShell(`cd "${project}" && "${process.execPath}" --import "${tsx}" ${file}`);
    const { contents } = await server.read("{ contents { totalCount } }");
    expect((await run("src/main.ts")).out).toMatch(
      /^柯政办发〔20\d\d〕\d+号 .+ http:\/\/127\.0\.0\.1:4000\/c\/[a-z0-9-]+$/m,
    );
    expect(await run("src/with-urql.ts")).toEqual({ code: 0, out: `${contents.totalCount}\n`, err: "" });
    expect(await run("src/with-apollo.ts")).toEqual({ code: 0, out: `${contents.totalCount}\n`, err: "" });
  });

  it("states the cost that docs/guide/front-end.md states", async () => {
    const stated = EXAMPLES.filter(({ text }) => text.includes("maximumCost"))[0] as Example;
    expect((await runShell(here(stated.text))).out).toContain(`"extensions":{"cost":{"requested":41,"maximum":5000}}`);
  });
});

const tsx = import.meta.resolve("tsx");

/** What the code generator's own command does with the configuration of the guide, on the schema that the server answers. */
async function generate(project: string, files: readonly Example[]): Promise<void> {
  const { default: config } = await import(pathToFileURL(join(project, "codegen.ts")).href);
  const { body } = await send(config.schema, "POST", { query: getIntrospectionQuery() });
  const schema = parse(printSchema(buildClientSchema(body.data as never)));
  const plugins = { "typescript-operations": operations, "typed-document-node": typedDocuments };
  for (const [filename, output] of Object.entries<{ plugins: (keyof typeof plugins)[] }>(config.generates)) {
    const text = await codegen({
      schema,
      filename,
      documents: files
        .filter(({ language }) => language === "graphql")
        .map(({ file, text }) => ({ location: file ?? "", document: parse(text) })),
      config: config.config,
      plugins: output.plugins.map((name) => ({ [name]: {} })),
      pluginMap: Object.fromEntries(output.plugins.map((name) => [name, plugins[name]])),
    });
    writeFileSync(join(project, filename), text);
  }
}

/** Roots of an answer that hold nothing: an example that finds nothing shows nothing. */
function emptyParts(data: unknown): string[] {
  return Object.entries(data as Record<string, { nodes?: unknown[]; edges?: unknown[] } | null>)
    .filter(([, value]) => value === null || (value.nodes ?? value.edges)?.length === 0)
    .map(([name]) => name);
}

function runShell(command: string): Promise<ProcessResult> {
  return startProcess("sh", ["-ec", command]).ended;
}
