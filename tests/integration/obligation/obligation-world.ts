import type { Viewer } from "../../../src/domains/access/rules.ts";
import { obligationFollower } from "../../../src/domains/obligation/follower.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import type { World } from "../../support/world.ts";

/** Has the follower take in what was committed by now. */
export async function follow(world: World): Promise<void> {
  await world.app.refreshRegistries();
  await followOnce({ db: world.db, log: silentLog }, obligationFollower(30));
}

/** The stored rows, without what names this run. */
export function storedObligations(world: World) {
  return world.db.owner.query("select * from obligation order by id");
}

const FIELDS = `id kind state organ { key } contact { phone } contentId title year missingSteps dueOn resolution resolvedById
  late lagWorkingDays reminders { note person { key } }`;

/** The obligations that a caller is shown. */
export async function obligations(world: World, viewer: Viewer, filter: object = {}) {
  const source = `query ($filter: ObligationFilter) { obligations(filter: $filter) { nodes { ${FIELDS} } } }`;
  return (await world.read(source, { filter }, viewer)).obligations.nodes;
}

/** Details of a policy document. */
export const document = (changed: object = {}) => ({ ...SAMPLE_DETAILS.POLICY_DOCUMENT, ...changed });

/** A link of an interpretation to its document. */
export const interprets = (contentId: string) => ({
  kind: "INTERPRETS" as const,
  toContentId: contentId,
  toDocumentNumber: null,
});
