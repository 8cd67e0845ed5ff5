import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { consumerExamples } from "../../../src/http/portal/examples.ts";
import { plantTree } from "../checks/planted-tree.ts";

it("takes each consumer's operations with the fragments that they use, from any of its files", () => {
  const root = plantTree({
    "clients/portal/home.graphql": "query Home { viewer { ...A } }\nquery Plain { viewer { kind } }",
    "clients/portal/parts/a.graphql": "fragment A on Viewer { ...B }\nfragment Unused on Viewer { kind }",
    "clients/portal/parts/b.graphql": "fragment B on Viewer { kind ...A }",
    "clients/portal/program.ts": "export {};",
    "clients/new-media/posts.graphql": "query Posts { viewer { ...A } }\nfragment A on Viewer { maximumCost }",
  });
  expect(consumerExamples(pathToFileURL(`${root}/clients/`))).toEqual([
    { name: "new-media/Posts", query: "query Posts { viewer { ...A } }\n\nfragment A on Viewer { maximumCost }\n" },
    {
      name: "portal/Home",
      query: "query Home { viewer { ...A } }\n\nfragment A on Viewer { ...B }\n\nfragment B on Viewer { kind ...A }\n",
    },
    { name: "portal/Plain", query: "query Plain { viewer { kind } }\n" },
  ]);
});

it("takes none where there is no folder of consumers", () => {
  expect(consumerExamples(pathToFileURL("/nowhere/clients/"))).toEqual([]);
});
