import { print } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ChannelKeysDocument,
  ContentPageDocument,
  HomePageDocument,
} from "../../../src/http/portal/documents.generated.ts";
import { send } from "../../support/graphql-request.ts";
import { listenApp } from "../../support/listening-app.ts";
import { World } from "../../support/world.ts";

let world: World;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await World.open();
  await world.publish({ slug: "one", type: "REPORT" });
  ({ url, close } = await listenApp(world));
});
afterAll(async () => {
  await close();
  await world.close();
});

it.each([
  ["of a content", ContentPageDocument, { slug: "one" }],
  ["of the page at /", HomePageDocument, {}],
  ["of the explorer", ChannelKeysDocument, {}],
])("the operation %s is one that any front end may send", async (_, document, variables) => {
  const { status, body } = await send(`${url}/graphql`, "POST", { query: print(document), variables });
  expect([status, body.errors]).toEqual([200, undefined]);
});
