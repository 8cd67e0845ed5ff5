import { DEFAULT_LIMITS } from "../../graphql/admission/limits.ts";
import { builder } from "../../graphql/builder.ts";
import { MAX_PAGE_SIZE } from "../../graphql/paging.ts";
import { type Viewer, writeRights } from "./rules.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly viewer: Viewer;
  }
}

const ViewerKindEnum = builder.enumType("ViewerKind", {
  description: "What kind of caller someone is.",
  values: {
    ANONYMOUS: { description: "Anyone: reads what is published." },
    CLIENT: { description: "A front end, by its key. Reads what anyone does." },
    PERSON: { description: "A person (人员), by a token." },
    SYSTEM: { description: "A system, by a token. It can approve nothing." },
  } as const,
});

const ViewerType = builder.objectRef<Viewer>("Viewer").implement({
  description: "The caller, and what one request of theirs may ask.",
  fields: (t) => ({
    kind: t.expose("kind", { type: ViewerKindEnum, description: "What kind of caller this is." }),
    name: t.exposeString("name", {
      nullable: true,
      description: "Name of the person, system or front end that the token belongs to; null: anonymous.",
    }),
    scopes: t.stringList({
      description:
        "What the token may do: `read:drafts`, `author` (write drafts, upload files), `review`, `publish`, `audit`, `syndicate`, `admin`; `author:<organ key>` where it counts for what that organ and the organs below it publish; `syndicate:<account key>` where it counts for that account. Empty: read what is published.",
      resolve: writeRights,
    }),
    tokenExpiresAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the token ends; null: it does not, or there is none.",
      resolve: ({ expiresAt }) => expiresAt,
    }),
    maximumCost: t.int({
      description: "How many objects one request may ask for; `extensions.cost` says how many it did.",
      resolve: () => DEFAULT_LIMITS.cost,
    }),
    maximumPageSize: t.int({ description: "The largest page of any list.", resolve: () => MAX_PAGE_SIZE }),
  }),
});

builder.queryField("viewer", (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: "Who is asking.",
    resolve: (_, _args, { viewer }) => viewer,
  }),
);
