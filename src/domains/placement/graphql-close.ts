import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import { isRowId } from "../../platform/ids.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import { closeDuty } from "./commands/close-duty.ts";
import { DutyClosingEnum, DutyNode } from "./graphql-duty.ts";
import { longerThan, outcomeOfPlacement, validation } from "./graphql-input.ts";
import type { Duty } from "./reads.ts";

const MOST_TEXT = 1_000;
const MOST_NAME = 100;
const MOST_ADDRESS = 2_000;

const AddressCheckInput = builder.inputType("AddressCheckInput", {
  description: "What somebody saw at an address. The caller asks for it: the server never does.",
  fields: (t) => ({
    address: t.field({ type: "URL", required: true, description: "The address." }),
    checkedAt: t.field({ type: "DateTime", required: true, description: "When it was asked for." }),
    status: t.int({ description: "HTTP status of the answer: 100 to 599. Null: `seen` says it." }),
    seen: t.string({ description: `What was seen, at most ${MOST_TEXT} characters. Null: the status says it.` }),
  }),
});

const StatementInput = builder.inputType("DutyStatementInput", {
  description: "What a named person states.",
  fields: (t) => ({
    person: t.string({ required: true, description: `Who states it, at most ${MOST_NAME} characters.` }),
    text: t.string({ required: true, description: `What, at most ${MOST_TEXT} characters.` }),
  }),
});

const CloseDutySuccess = builder.objectRef<{ duty: Duty }>("CloseDutySuccess");
builder.objectType(CloseDutySuccess, {
  description: "The duty has ended.",
  fields: (t) => ({
    duty: t.field({ type: DutyNode, description: "The duty as it is now.", resolve: ({ duty }) => duty }),
  }),
});

interface Given {
  readonly how: typeof DutyClosingEnum.$inferType;
  readonly reason: string | null;
  readonly postId: string | null;
  readonly check: {
    readonly address: string;
    readonly checkedAt: Date;
    readonly status: number | null;
    readonly seen: string | null;
  } | null;
  readonly statement: { readonly person: string; readonly text: string } | null;
}

defineMutation("closeDuty", {
  scope: "syndicate",
  description:
    "Says that what an account owed is done, or cannot be (办结待办), with what shows it: what was seen at the address, what a named person states, or the post that took the place of the old one.",
  input: (t) => ({
    duty: t.globalID({ required: true, description: "Global id of the duty." }),
    expectedVersion: t.int({ required: true, description: "Version of its placement, as the caller saw it." }),
    how: t.field({ type: DutyClosingEnum, required: true, description: "How it ended; not `OVERTAKEN`." }),
    reason: t.string({ description: "Why it is impossible; needed for `IMPOSSIBLE`." }),
    post: t.id({
      description: "Id of the post that took the place of the old one, needed for `REPOSTED`; or that corrects it.",
    }),
    addressCheck: t.field({ type: AddressCheckInput, description: "Evidence: what was seen at an address." }),
    statement: t.field({ type: StatementInput, description: "Evidence: what a person states." }),
  }),
  account: async (input, { ledger }) => ledger.accountKeyOf((input as unknown as { duty: GlobalId }).duty.id),
  success: { ref: CloseDutySuccess, present },
  command: ({ duty, expectedVersion, how, reason, post, addressCheck, statement }) => {
    const given: Given = {
      how,
      reason: reason?.trim() || null,
      postId: post == null ? null : String(post),
      check: addressCheck
        ? {
            ...{ address: new URL(addressCheck.address).href, checkedAt: addressCheck.checkedAt },
            ...{ status: addressCheck.status ?? null, seen: addressCheck.seen?.trim() || null },
          }
        : null,
      statement: statement ? { person: statement.person.trim(), text: statement.text.trim() } : null,
    };
    const issues = issuesOf(given);
    if (how === "OVERTAKEN" || issues.length > 0)
      return issues.length > 0
        ? { __typename: "ValidationError", issues }
        : validation("how", "NOT_IN_LIST", "That a duty was overtaken follows: nobody says so.");
    const evidence = {
      ...{
        postId: given.postId,
        checkedAddress: given.check?.address ?? null,
        checkedAt: given.check?.checkedAt ?? null,
      },
      ...{ checkedStatus: given.check?.status ?? null, seen: given.check?.seen ?? null },
      ...{ statedBy: given.statement?.person ?? null, statement: given.statement?.text ?? null },
    };
    const end = { dutyId: duty.id, expectedVersion, how, reason: how === "IMPOSSIBLE" ? given.reason : null, evidence };
    return outcomeOfPlacement((tx, deps, caller) => closeDuty(tx, deps, caller, end));
  },
});

/** What is wrong with the evidence in itself. */
function issuesOf({ how, reason, postId, check, statement }: Given): Problem[] {
  const issues: Problem[] = [];
  const add = (path: Problem["path"], code: Problem["code"], message: string) => issues.push({ path, code, message });
  if (how === "IMPOSSIBLE" && reason === null) add(["reason"], "REQUIRED", "Say why it is impossible.");
  if (how === "REPOSTED" && postId === null) add(["post"], "REQUIRED", "Name the new post.");
  if (postId !== null && !isRowId(postId)) add(["post"], "NOT_IN_LIST", "There is no such post.");
  const showsItself = how === "IMPOSSIBLE" || ((how === "REPOSTED" || how === "CORRECTION_POSTED") && postId !== null);
  if (!showsItself && !check && !statement)
    add(["addressCheck"], "REQUIRED", "Say what was seen at the address, or what a named person states.");
  if (check && check.status === null && check.seen === null)
    add(["addressCheck", "status"], "REQUIRED", "Say the status of the answer, or what was seen.");
  if (check?.status != null && (check.status < 100 || check.status > 599))
    add(["addressCheck", "status"], "OUT_OF_RANGE", "Is no HTTP status.");
  for (const field of ["person", "text"] as const)
    if (statement?.[field] === "") add(["statement", field], "REQUIRED", "Is blank.");
  return [
    ...issues,
    ...nested("addressCheck", longerThan({ address: check?.address ?? null }, MOST_ADDRESS)),
    ...nested("addressCheck", longerThan({ seen: check?.seen ?? null }, MOST_TEXT)),
    ...nested("statement", longerThan({ person: statement?.person ?? null }, MOST_NAME)),
    ...nested("statement", longerThan({ text: statement?.text ?? null }, MOST_TEXT)),
    ...(longerThan({ reason }, MOST_TEXT)?.issues ?? []),
  ];
}

function nested(field: string, failure: ReturnType<typeof longerThan>): Problem[] {
  return (failure?.issues ?? []).map((issue) => ({ ...issue, path: [field, ...issue.path] }));
}

async function present({ dutyId }: { dutyId: string }, { ledger }: Context) {
  const [duty] = await ledger.dutiesById("everything", [dutyId]);
  return duty ? { duty } : ({ __typename: "NotFoundError" } as const);
}
