import { ANONYMOUS, type Viewer } from "../../../../src/domains/access/rules.ts";
import type { World } from "../../../support/world.ts";

/** The columns of the matrix, in their order. Contents are the bureau's (局); `elsewhere` writes for a town (镇). */
export const CALLERS = [
  "anonymous",
  "clientKey",
  "reader",
  "author",
  "elsewhere",
  "reviewer",
  "publisher",
  "auditor",
  "admin",
  "syndicator",
] as const;

export type CallerName = (typeof CALLERS)[number];

/** Everybody of the matrix. */
export async function callersOf(world: World): Promise<Record<CallerName, Viewer>> {
  return {
    anonymous: ANONYMOUS,
    clientKey: { ...ANONYMOUS, kind: "CLIENT", name: "门户前端" },
    reader: await world.person("reader", "read:drafts"),
    author: await world.person("author", "author:局"),
    elsewhere: await world.person("elsewhere", "author:镇"),
    reviewer: await world.person("reviewer", "review"),
    publisher: await world.person("publisher", "publish"),
    auditor: await world.person("auditor", "audit"),
    admin: await world.person("admin", "admin"),
    syndicator: await world.person("syndicator", "syndicate"),
  };
}
