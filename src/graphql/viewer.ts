import { DEFAULT_LIMITS } from "./admission/limits.ts";
import { builder } from "./builder.ts";
import { MAX_PAGE_SIZE } from "./paging.ts";

const ViewerKindEnum = builder.enumType("ViewerKind", {
  description: "What kind of caller someone is.",
  values: { ANONYMOUS: { description: "Anyone: reads what is published." } } as const,
});

const Viewer = builder.objectRef<{ kind: "ANONYMOUS" }>("Viewer").implement({
  description: "The caller, and what one request of theirs may ask.",
  fields: (t) => ({
    kind: t.expose("kind", { type: ViewerKindEnum, description: "What kind of caller this is." }),
    maximumCost: t.int({
      description: "How many objects one request may ask for; `extensions.cost` says how many it did.",
      resolve: () => DEFAULT_LIMITS.cost,
    }),
    maximumPageSize: t.int({ description: "The largest page of any list.", resolve: () => MAX_PAGE_SIZE }),
  }),
});

builder.queryField("viewer", (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: "Who is asking.",
    resolve: () => ({ kind: "ANONYMOUS" as const }),
  }),
);
