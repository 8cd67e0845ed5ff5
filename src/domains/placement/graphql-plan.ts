import type { InputFieldBuilder } from "@pothos/core";
import type { builder } from "../../graphql/builder.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import { blank, defineMutation } from "../desk/graphql.ts";
import { claimPlacement, MOST_HOURS, releasePlacement } from "./commands/claim-placement.ts";
import { failPlacement } from "./commands/fail-placement.ts";
import { place, unplace } from "./commands/place.ts";
import { accountOfPlacement, longerThan, outcomeOfPlacement, validation } from "./graphql-input.ts";
import { placementSuccess } from "./graphql-success.ts";

type InputFields = InputFieldBuilder<(typeof builder)["$inferSchemaTypes"], "InputObject">;

const placementField = (t: InputFields) => ({
  placement: t.globalID({ required: true, description: "Global id of the placement." }),
});
const seenFields = (t: InputFields) => ({
  ...placementField(t),
  expectedVersion: t.int({ required: true, description: "Its version, as the caller saw it." }),
});

const DEFAULT_HOURS = 4;
const MOST_REASON = 1_000;

defineMutation("place", {
  scope: "syndicate",
  description:
    "Plans a public content on an account that is posted to (分发). Planned or posted there already, it stays as it is, and that is no error.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    account: t.string({ required: true, description: "Key of the account." }),
  }),
  account: (input) => (input as unknown as { account: string }).account,
  success: placementSuccess("Place", "The content is planned on the account, or was there already."),
  command: ({ content, account }) =>
    outcomeOfPlacement((tx, deps, caller) => place(tx, deps, caller, { contentId: content.id, accountKey: account })),
});

defineMutation("unplace", {
  scope: "syndicate",
  description:
    "Takes a planned placement back (取消分发). What is posted has to be removed on the platform: then `reportPost` or `closeDuty` says so.",
  input: seenFields,
  account: accountOfPlacement,
  success: placementSuccess("Unplace", "The content is not to be posted there."),
  command: ({ placement, expectedVersion }) =>
    outcomeOfPlacement((tx, deps, caller) =>
      unplace(tx, deps, caller, { placementId: rowOf(placement), expectedVersion }),
    ),
});

defineMutation("claimPlacement", {
  scope: "syndicate",
  description:
    "Says that the caller is about to post, update or take down (认领), so that nobody else does: the next one is told who holds it and until when. By its holder it is held from now on anew; it ends by itself.",
  input: (t) => ({
    ...placementField(t),
    hours: t.int({ description: `For how many hours: 1 to ${MOST_HOURS}. Null: ${DEFAULT_HOURS}.` }),
  }),
  account: accountOfPlacement,
  success: placementSuccess("ClaimPlacement", "The caller holds the placement."),
  command: ({ placement, hours: asked }) => {
    const hours = asked ?? DEFAULT_HOURS;
    if (hours < 1 || hours > MOST_HOURS)
      return validation("hours", "OUT_OF_RANGE", `Is not between 1 and ${MOST_HOURS}.`);
    return outcomeOfPlacement((tx, deps, caller) =>
      claimPlacement(tx, deps, caller, { placementId: rowOf(placement), hours }),
    );
  },
});

defineMutation("releasePlacement", {
  scope: "syndicate",
  description: "Gives a placement back that the caller holds, so that somebody else can take it (取消认领).",
  input: placementField,
  account: accountOfPlacement,
  success: placementSuccess("ReleasePlacement", "Nobody holds the placement."),
  command: ({ placement }) =>
    outcomeOfPlacement((tx, deps, caller) => releasePlacement(tx, deps, caller, { placementId: rowOf(placement) })),
});

defineMutation("failPlacement", {
  scope: "syndicate",
  description:
    "Says that the platform did not take a placement (发布失败), or not its update or removal: what is owed stays owed.",
  input: (t) => ({
    ...seenFields(t),
    reason: t.string({ required: true, description: `The platform's reason, at most ${MOST_REASON} characters.` }),
  }),
  account: accountOfPlacement,
  success: placementSuccess("FailPlacement", "The reason is noted."),
  command: ({ placement, expectedVersion, reason: given }) => {
    const reason = given.trim();
    if (reason === "") return blank("reason");
    const tooLong = longerThan({ reason }, MOST_REASON);
    if (tooLong) return tooLong;
    return outcomeOfPlacement((tx, deps, caller) =>
      failPlacement(tx, deps, caller, { placementId: rowOf(placement), expectedVersion, reason }),
    );
  },
});

function rowOf({ id }: GlobalId): string {
  return id;
}
